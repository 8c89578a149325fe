"""Which sticks are plugged in now, found without touching a network drive, which might never answer."""

import sys
from collections.abc import Iterator
from pathlib import Path

from workpris_desktop.domain.workplace import FolderConcern
from workpris_desktop.system.mounts import MOUNT_LIST, judge_mount, read_mounts

if sys.platform == "win32":  # pragma: other system
    import ctypes
    import string

    _DRIVE_REMOVABLE = 2

    def _stick_folders(_mount_list: Path) -> Iterator[Path]:
        drives = ctypes.windll.kernel32.GetLogicalDrives()
        for number, letter in enumerate(string.ascii_uppercase):
            root = f"{letter}:\\"
            if drives >> number & 1 and ctypes.windll.kernel32.GetDriveTypeW(root) == _DRIVE_REMOVABLE:
                yield Path(root)

elif sys.platform == "darwin":  # pragma: other system

    def _stick_folders(_mount_list: Path) -> Iterator[Path]:
        yield from Path("/Volumes").glob("*")

else:

    def _stick_folders(mount_list: Path) -> Iterator[Path]:
        mounts = read_mounts(mount_list)
        for mount in mounts:
            concerns = judge_mount(mount.point, mounts)
            if FolderConcern.REMOVABLE in concerns and FolderConcern.NETWORK not in concerns:
                yield mount.point


def stick_folders(mount_list: Path = MOUNT_LIST) -> tuple[Path, ...]:
    """Return the folders of what is plugged in, sorted; none where the system does not say.

    Args:
        mount_list: the kernel's list of mounts, which only Linux has.
    """
    try:
        return tuple(sorted(set(_stick_folders(mount_list))))
    except OSError:
        return ()
