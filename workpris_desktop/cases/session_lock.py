"""The lock of the one session that has a vault open."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from workpris_desktop.cases.file_modes import modes_of, prepare_file
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_swap import finish_swap
from workpris_desktop.domain.vault import VaultPurpose
from workpris_desktop.domain.vault_errors import VaultInUse
from workpris_desktop.system.files import remove_leftovers
from workpris_desktop.system.instance import FolderLock


@contextmanager
def held_lock(folder: VaultFolder, purpose: VaultPurpose) -> Iterator[FolderLock]:
    """Give the lock of a vault, held, and keep it where the block ends well; who opens the vault releases it then.

    It is free again, too, when this process ends.

    Raises:
        VaultInUse: another session holds it.
        FileForbidden: in the place of the lock's file there is a link, a pipe or a device.
        MachineFault: the folder does not take the lock's file.
    """
    prepare_file(folder.lock, purpose)
    lock = FolderLock(folder.lock)
    with modes_of(purpose):
        is_ours = lock.acquire()
    if not is_ours:
        raise VaultInUse(_since(folder.lock))
    try:
        remove_leftovers(folder.root)
        finish_swap(folder)
        yield lock
    except BaseException:
        lock.release()
        raise


def _since(lock: Path) -> datetime | None:
    """Return when the holder's note was written beside the lock (`FolderLock`)."""
    try:
        return datetime.fromtimestamp(lock.with_name(f"{lock.name}.holder").stat().st_mtime, UTC)
    except (OSError, OverflowError, ValueError):
        return None
