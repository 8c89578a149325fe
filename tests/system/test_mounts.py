"""Tests of what Linux says about the disk below a folder."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.workplace import FolderConcern
from workpris_desktop.system.mounts import Mount, _parse_mount, judge_mount, read_mounts

MOUNT_LIST = r"""22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw,discard
30 27 0:27 / /dev/shm rw,relatime - tmpfs tmpfs rw,size=24684084k
31 27 0:28 / /run/user/1000 rw,nosuid - tmpfs tmpfs rw
32 27 8:17 / /media/novak/STICK\040A rw,nosuid - vfat /dev/sdx1 rw,uid=1000
33 27 8:33 / /srv/pulled rw - ext4 /dev/sdy1 rw
34 27 253:3 / /srv/hidden rw - ext4 /dev/mapper/secret rw
35 27 8:49 / /srv/fixed rw - ext4 /dev/sdz1 rw
36 27 8:65 / /srv/card rw - vfat /dev/sdw1 rw
40 27 0:50 / /home/net rw,relatime - nfs4 server:/home rw,vers=4.2
41 27 0:51 / /mnt/share ro,relatime - cifs //server/share rw
42 27 0:52 / /mnt/old rw,relatime - ext4 /dev/vdb rw
43 42 0:53 / /mnt/old rw,relatime - fuse.sshfs me@server: rw
44 27 0:54 / /mnt/rescued rw - iso9660 /dev/sr9 ro
45 27 0:55 / /live rw - overlay overlay rw,lowerdir=/x,upperdir=/run/user/1000/rw,workdir=/y
46 27 0:56 / /container rw - overlay overlay rw,lowerdir=/x,upperdir=/var/rw,workdir=/y

not a mount
47 27 0:57 / /half rw -
"""


@pytest.fixture
def mounts(tmp_path: Path) -> tuple[Mount, ...]:
    (tmp_path / "mountinfo").write_text(MOUNT_LIST)
    return read_mounts(tmp_path / "mountinfo")


@pytest.fixture
def block_devices(tmp_path: Path) -> Path:
    """Lay out disks as the kernel does: a link for each, to a folder that lies in that of its bus and disk."""
    block = tmp_path / "class" / "block"
    block.mkdir(parents=True)

    def add(place: str, removable: str | None) -> Path:
        folder = tmp_path / "devices" / place
        folder.mkdir(parents=True)
        if removable is not None:
            (folder / "removable").write_text(removable)
        (block / folder.name).symlink_to(folder)
        return folder

    add("pci0/ata1/sdz", "0\n")
    add("pci0/ata1/sdz/sdz1", None)
    add("pci0/ata2/sdw", "1\n")
    add("pci0/ata2/sdw/sdw1", None)
    add("pci0/usb1/1-2/sdy", "0\n")
    add("pci0/usb1/1-2/sdy/sdy1", None)
    (add("virtual/secret", "0\n") / "slaves").mkdir()
    (block / "secret" / "slaves" / "sdy1").symlink_to(block / "sdy1")
    return block


@pytest.mark.parametrize(
    ("place", "concerns"),
    [
        ("/home/novak/data", ()),
        ("/dev/shm/data", (FolderConcern.TEMPORARY,)),
        ("/media/novak/STICK A/data", (FolderConcern.REMOVABLE,)),
        ("/srv/pulled/data", (FolderConcern.REMOVABLE,)),
        ("/srv/hidden/data", (FolderConcern.REMOVABLE,)),
        ("/srv/card/data", (FolderConcern.REMOVABLE,)),
        ("/srv/fixed/data", ()),
        ("/srv/pulledout", ()),
        ("/home/net/novak", (FolderConcern.NETWORK,)),
        ("/mnt/share/x", (FolderConcern.NETWORK, FolderConcern.READ_ONLY)),
        ("/mnt/old/x", (FolderConcern.NETWORK,)),
        ("/mnt/rescued", (FolderConcern.READ_ONLY,)),
        ("/live/home", (FolderConcern.TEMPORARY,)),
        ("/container/home", ()),
    ],
)
def test_the_nearest_mount_says_what_is_wrong_with_a_folder(
    mounts, block_devices, place: str, concerns: tuple[str, ...]
):
    assert judge_mount(Path(place), mounts, block_devices) == concerns


def test_lines_that_are_no_mounts_are_passed_over(mounts):
    assert len(mounts) == len(MOUNT_LIST.splitlines()) - 3


def test_without_a_list_of_mounts_nothing_is_said(tmp_path: Path):
    assert read_mounts(tmp_path / "mountinfo") == ()
    assert judge_mount(Path("/home"), ()) == ()


@given(line=st.text() | st.text(alphabet="0 :/-rw,\\").map(lambda text: f"1 2 3 / /{text} - x y z"))
def test_no_line_stops_the_program(line: str):
    assert isinstance(_parse_mount(line), Mount | None)


@pytest.mark.skipif(not Path("/proc/self/mountinfo").exists(), reason="only Linux has this list")
def test_this_computer_has_a_root_and_its_proc_is_known():
    points = {mount.point: mount.filesystem for mount in read_mounts()}
    assert Path("/") in points
    assert points[Path("/proc")] == "proc"
