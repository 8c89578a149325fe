"""What Linux knows about the disk below a folder: its list of mounts, and what it says of each disk."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from workpris_desktop.domain.workplace import FolderConcern

MOUNT_LIST: Final = Path("/proc/self/mountinfo")
BLOCK_DEVICES: Final = Path("/sys/class/block")

_IN_MEMORY: Final = frozenset({"tmpfs", "ramfs"})
_OVER_NETWORK: Final = frozenset(
    {"9p", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "glusterfs", "gpfs", "lustre", "ncpfs", "nfs", "nfs4"}
    | {"smb3", "smbfs", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.sshfs"}
)
_FOR_STICKS: Final = (Path("/media"), Path("/run/media"))
"""Where desktops mount what was plugged in."""


@dataclass(frozen=True, slots=True)
class Mount:
    """One line of the list of mounts (proc(5), "/proc/pid/mountinfo")."""

    point: Path
    filesystem: str
    source: str
    options: frozenset[str]

    @property
    def device(self) -> str:
        """The kernel's name of the disk (``sda1``, ``dm-0``), empty where there is none."""
        return os.path.basename(os.path.realpath(self.source)) if self.source.startswith("/dev/") else ""  # noqa: PTH119

    @property
    def upper_folder(self) -> Path | None:
        """Where an overlay puts what is written, as live systems started from a stick use it."""
        return next((Path(option[9:]) for option in self.options if option.startswith("upperdir=")), None)


def read_mounts(mount_list: Path = MOUNT_LIST) -> tuple[Mount, ...]:
    """Return what is mounted where; nothing on a system that does not say."""
    try:
        text = mount_list.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ()
    return tuple(mount for line in text.splitlines() if (mount := _parse_mount(line)))


def _parse_mount(line: str) -> Mount | None:
    """Read fields 5 and 6 before the lone dash, and the three after it."""
    before, dash, after = line.partition(" - ")
    place, disk = before.split(" "), after.split(" ")
    if not dash or len(place) < 6 or len(disk) < 3:  # noqa: PLR2004
        return None
    options = frozenset((*place[5].split(","), *disk[2].split(",")))
    return Mount(Path(_unescaped(place[4])), disk[0], _unescaped(disk[1]), options)


def _unescaped(text: str) -> str:
    """Undo the octal escapes of blanks and backslashes."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)


def judge_mount(
    place: Path, mounts: tuple[Mount, ...], block_devices: Path = BLOCK_DEVICES
) -> tuple[FolderConcern, ...]:
    """Return what speaks against keeping data on the disk below a folder.

    Args:
        place: a full path without links.
        mounts: from `read_mounts`.
        block_devices: the folder in which the kernel describes its disks.
    """
    mount = _mount_of(place, mounts)
    return tuple(_concerns(mount, mounts, block_devices)) if mount else ()


def _concerns(mount: Mount, mounts: tuple[Mount, ...], block_devices: Path) -> Iterator[FolderConcern]:
    upper = mount.upper_folder and _mount_of(mount.upper_folder, mounts)
    if mount.filesystem in _IN_MEMORY or (upper and upper.filesystem in _IN_MEMORY):
        yield FolderConcern.TEMPORARY
    if mount.filesystem in _OVER_NETWORK:
        yield FolderConcern.NETWORK
    for_sticks = any(mount.point.is_relative_to(folder) for folder in _FOR_STICKS)
    if for_sticks or _is_removable(mount.device, block_devices):
        yield FolderConcern.REMOVABLE
    if "ro" in mount.options:
        yield FolderConcern.READ_ONLY


def _mount_of(place: Path, mounts: tuple[Mount, ...]) -> Mount | None:
    """Return the mount nearest above a folder, the later one of two at the same place."""
    above = [mount for mount in mounts if place.is_relative_to(mount.point)]
    return max(reversed(above), key=lambda mount: len(mount.point.parts), default=None)


def _is_removable(device: str, block_devices: Path) -> bool:
    """Tell whether a disk, or one that an encrypted one lies on, can be pulled out.

    A partition's own folder lies in that of its disk, which has the file ``removable``. Disks on USB say 0 there.
    """
    if not device:
        return False
    entry = block_devices / device
    try:
        described = entry.resolve(strict=True)
        below = [slave.name for slave in (entry / "slaves").glob("*")]
    except OSError:
        return False
    flags = (folder / "removable" for folder in (described, described.parent))
    is_plugged = any(part.startswith("usb") for part in described.parts)
    return is_plugged or any(map(_is_set, flags)) or any(_is_removable(name, block_devices) for name in below)


def _is_set(flag: Path) -> bool:
    try:
        return flag.read_text().strip() == "1"
    except OSError:
        return False
