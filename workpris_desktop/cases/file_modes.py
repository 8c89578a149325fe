"""Who of the computer's users may read the files of a vault: one person, or the group that works at this office."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

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

    What somebody else has made (an administrator, a colleague) stays as it is.

    Raises:
        MachineFault: it cannot be made.
    """
    with wrapped_os_errors(folder), modes_of(purpose):
        folder.mkdir(parents=True, exist_ok=True)
        with suppress(PermissionError):
            folder.chmod(_FOLDER[purpose])


def prepare_file(path: Path, purpose: VaultPurpose) -> None:
    """Make an empty file if there is none, for those of the vault only.

    Raises:
        MachineFault: it cannot be made.
    """
    with wrapped_os_errors(path), modes_of(purpose):
        if not path.exists():
            path.touch(_FILE)
