"""Who of the computer's users may read the files of a vault: one person, or the group that works at this office."""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import FileForbidden
from workpris_desktop.domain.vault import VaultPurpose
from workpris_desktop.system.files import wrapped_os_errors

_HIDDEN: Final = {VaultPurpose.ME: 0o077, VaultPurpose.OFFICE: 0o007}
# The first digit lets new files belong to the group of the folder, whoever makes them.
_FOLDER: Final = {VaultPurpose.ME: 0o700, VaultPurpose.OFFICE: 0o2770}
_FILE: Final = 0o666


@contextmanager
def modes_of(purpose: VaultPurpose) -> Iterator[None]:
    """Let files and folders that are made inside be for those of the vault only, whatever the system's habit is.

    The habit (umask) is one of the whole process, so nothing else may make files meanwhile.
    """
    former = os.umask(_HIDDEN[purpose])
    try:
        yield
    finally:
        os.umask(former)


def prepare_folder(folder: Path, purpose: VaultPurpose) -> None:
    """Make a folder of the vault if it is not there, and let nobody else look into it; 02770 for an office.

    What somebody else has made (an administrator, a colleague) stays as it is. So does what a link leads to: in the
    folder of an office, a colleague could point it at a folder of ours.

    Raises:
        MachineFault: it cannot be made.
    """
    with wrapped_os_errors(folder), modes_of(purpose):
        folder.mkdir(parents=True, exist_ok=True)
        if sys.platform != "win32":
            with suppress(PermissionError, NotADirectoryError):
                number = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
                try:
                    os.fchmod(number, _FOLDER[purpose])
                finally:
                    os.close(number)


def prepare_file(path: Path, purpose: VaultPurpose) -> None:
    """Make an empty file if there is none, for those of the vault only.

    Raises:
        FileForbidden: there is a link, a pipe or a device.
        MachineFault: it cannot be made.
    """
    with wrapped_os_errors(path), modes_of(purpose):
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _FILE))
        if not stat.S_ISREG(path.lstat().st_mode):
            raise FileForbidden(path)
