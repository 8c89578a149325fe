"""Tests of the judgement about folders of Windows, with what Windows would say given by hand."""

from pathlib import PureWindowsPath

import pytest

from workpris_desktop.domain.workplace import FolderConcern
from workpris_desktop.system.windows_folders import (
    DRIVE_CDROM,
    DRIVE_FIXED,
    DRIVE_RAMDISK,
    DRIVE_REMOTE,
    DRIVE_REMOVABLE,
    WindowsPlace,
    judge_windows_folder,
)

ENVIRON = {
    "USERPROFILE": r"C:\Users\novak",
    "APPDATA": r"C:\Users\novak\AppData\Roaming",
    "LOCALAPPDATA": r"C:\Users\novak\AppData\Local",
    "TEMP": r"C:\Users\novak\AppData\Local\Temp",
    "TMP": r"C:\Users\novak\AppData\Local\Temp",
    "OneDrive": r"C:\Users\novak\OneDrive - Office",
    "SYSTEMROOT": r"C:\Windows",
}
IN_PROFILE = (PureWindowsPath(r"C:\Users\novak\Documents"), PureWindowsPath(r"C:\Users\novak\AppData\Local"))


def judge(path: str, drive_type: int = DRIVE_FIXED, known=IN_PROFILE, **environ: str) -> tuple[FolderConcern, ...]:
    return judge_windows_folder(WindowsPlace(PureWindowsPath(path), drive_type, ENVIRON | environ, known))


def test_the_usual_folder_is_fine():
    assert judge(r"C:\Users\novak\AppData\Local\workpris-desktop") == ()


@pytest.mark.parametrize(
    ("path", "concern"),
    [
        (r"c:\users\NOVAK\appdata\local\temp\x", FolderConcern.TEMPORARY),
        (r"C:\Windows\Temp\x", FolderConcern.TEMPORARY),
        (r"C:\Users\novak\AppData\Roaming\x", FolderConcern.ROAMING),
        (r"C:\Users\novak\OneDrive - Office\x", FolderConcern.REDIRECTED),
        (r"\\server\share\x", FolderConcern.NETWORK),
        (r"\\?\UNC\server\share\x", FolderConcern.NETWORK),
    ],
)
def test_some_places_are_not_for_keeping(path: str, concern: FolderConcern):
    assert judge(path) == (concern,)


@pytest.mark.parametrize(
    ("drive_type", "concerns"),
    [
        (DRIVE_FIXED, ()),
        (DRIVE_REMOVABLE, (FolderConcern.REMOVABLE,)),
        (DRIVE_REMOTE, (FolderConcern.NETWORK,)),
        (DRIVE_CDROM, (FolderConcern.REMOVABLE, FolderConcern.READ_ONLY)),
        (DRIVE_RAMDISK, (FolderConcern.TEMPORARY,)),
    ],
)
def test_the_kind_of_drive_counts(drive_type: int, concerns: tuple[FolderConcern, ...]):
    assert judge(r"H:\data", drive_type) == concerns


@pytest.mark.parametrize("profile", [r"C:\Users\TEMP", r"C:\Users\temp.OFFICE.003"])
def test_a_profile_that_windows_throws_away_is_told(profile: str):
    assert judge(rf"{profile}\AppData\Local\x", USERPROFILE=profile) == (FolderConcern.TEMPORARY,)
    assert judge(r"D:\data", USERPROFILE=profile) == ()


def test_a_person_called_templeton_is_not_thrown_away():
    assert judge(r"C:\Users\templeton\AppData\Local\x", USERPROFILE=r"C:\Users\templeton") == ()


def test_documents_that_were_moved_to_a_server_are_told():
    known = (PureWindowsPath(r"\\server\home\novak\Documents"), PureWindowsPath(r"H:\Desktop"))
    assert judge(r"\\server\home\novak\Documents\x", DRIVE_REMOTE, known) == (
        FolderConcern.REDIRECTED,
        FolderConcern.NETWORK,
    )
    assert judge(r"H:\Desktop\x", DRIVE_FIXED, known) == (FolderConcern.REDIRECTED,)
    assert judge(r"H:\data", DRIVE_FIXED, known) == ()


def test_without_an_environment_only_the_drive_is_judged():
    place = WindowsPlace(PureWindowsPath(r"D:\data"), DRIVE_REMOVABLE, {})
    assert judge_windows_folder(place) == (FolderConcern.REMOVABLE,)
