"""Tests of finding what is plugged in."""

import sys
from pathlib import Path

import pytest

from workpris_desktop.system.sticks import stick_folders

LINES = """\
22 1 259:2 / / rw,relatime shared:1 - ext4 /dev/root rw
40 22 8:17 / /media/anna/STICK rw,nosuid - vfat /dev/sdb1 rw
41 22 8:33 / /run/media/anna/My\\040stick ro,nosuid - exfat /dev/sdc1 ro
42 22 0:51 / /media/share rw - cifs //server/share rw
43 22 0:52 / /mnt/share rw - nfs4 server:/share rw
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a list of mounts")
def test_sticks_are_found_and_network_drives_are_left_alone(tmp_path: Path):
    mounts = tmp_path / "mountinfo"
    mounts.write_text(LINES)
    assert stick_folders(mounts) == (Path("/media/anna/STICK"), Path("/run/media/anna/My stick"))


def test_a_system_that_does_not_say_has_none(tmp_path: Path):
    assert stick_folders(tmp_path / "nothing") == ()
