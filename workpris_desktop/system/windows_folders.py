"""What Windows knows about a folder: the kind of drive, and whether the profile is a passing, moved or roaming one."""

import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PureWindowsPath
from typing import Final

from workpris_desktop.domain.workplace import FolderConcern

# GetDriveTypeW, winbase.h
DRIVE_REMOVABLE: Final = 2
DRIVE_FIXED: Final = 3
DRIVE_REMOTE: Final = 4
DRIVE_CDROM: Final = 5
DRIVE_RAMDISK: Final = 6

_DRIVE_CONCERNS: Final[Mapping[int, tuple[FolderConcern, ...]]] = {
    DRIVE_REMOVABLE: (FolderConcern.REMOVABLE,),
    DRIVE_REMOTE: (FolderConcern.NETWORK,),
    DRIVE_CDROM: (FolderConcern.REMOVABLE, FolderConcern.READ_ONLY),
    DRIVE_RAMDISK: (FolderConcern.TEMPORARY,),
}

_TEMPORARY_VARIABLES: Final = ("TEMP", "TMP")
_CLOUD_VARIABLES: Final = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_SHELL_FOLDERS: Final = r"Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"


@dataclass(frozen=True, slots=True)
class WindowsPlace:
    """A folder, and what the system says around it.

    ``drive_type`` is the answer of GetDriveTypeW; ``known_folders`` are where Documents, Desktop and the others of
    this person really are.
    """

    path: PureWindowsPath
    drive_type: int
    environ: Mapping[str, str]
    known_folders: tuple[PureWindowsPath, ...] = field(default=())

    def is_below(self, *variables: str) -> bool:
        """Tell whether the folder lies in one that an environment variable names."""
        return any(self.path.is_relative_to(value) for name in variables if (value := self.environ.get(name)))


def judge_windows_folder(place: WindowsPlace) -> tuple[FolderConcern, ...]:
    """Return what speaks against keeping data in a folder of Windows."""
    return tuple(dict.fromkeys(_concerns(place)))


def _concerns(place: WindowsPlace) -> Iterator[FolderConcern]:
    if _is_in_temporary_folder(place) or _is_in_passing_profile(place):
        yield FolderConcern.TEMPORARY
    if place.is_below(*_CLOUD_VARIABLES) or _is_moved(place):
        yield FolderConcern.REDIRECTED
    if place.is_below("APPDATA"):
        yield FolderConcern.ROAMING
    if place.path.drive.startswith("\\\\"):
        yield FolderConcern.NETWORK
    yield from _DRIVE_CONCERNS.get(place.drive_type, ())


def _is_in_temporary_folder(place: WindowsPlace) -> bool:
    system_wide = PureWindowsPath(place.environ.get("SYSTEMROOT", "C:\\Windows")) / "Temp"
    return place.is_below(*_TEMPORARY_VARIABLES) or place.path.is_relative_to(system_wide)


def _is_in_passing_profile(place: WindowsPlace) -> bool:
    r"""Tell whether the profile is one that Windows throws away: it calls them ``TEMP`` or ``TEMP.DOMAIN.000``."""
    profile = PureWindowsPath(place.environ.get("USERPROFILE", "."))
    return profile.name.upper().split(".")[0] == "TEMP" and place.path.is_relative_to(profile)


def _is_moved(place: WindowsPlace) -> bool:
    """Tell whether the folder lies in Documents or the like, and that was moved out of the profile (to a server)."""
    profile = place.environ.get("USERPROFILE")
    moved = (folder for folder in place.known_folders if not profile or not folder.is_relative_to(profile))
    return any(place.path.is_relative_to(folder) for folder in moved)


if sys.platform == "win32":  # pragma: other system
    import ctypes
    import winreg

    def look_at(path: Path) -> WindowsPlace:
        """Ask Windows about a folder."""
        drive_type = ctypes.windll.kernel32.GetDriveTypeW(path.anchor)
        return WindowsPlace(PureWindowsPath(path), drive_type, os.environ, tuple(_known_folders()))

    def _known_folders() -> Iterator[PureWindowsPath]:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _SHELL_FOLDERS) as key:
                for number in range(winreg.QueryInfoKey(key)[1]):
                    yield PureWindowsPath(os.path.expandvars(winreg.EnumValue(key, number)[1]))
        except OSError:
            return
