"""A backup looked at as a whole: copied to this computer first, because a stick can change between two readings."""

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from workpris_desktop.cases.backup_place import About, database_of, digest_of, keys_of, read_about
from workpris_desktop.cases.file_modes import modes_of, prepare_file, prepare_folder
from workpris_desktop.cases.key_ring import KeyRing, whole_copies
from workpris_desktop.cases.locked_keys import settled
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_soundness import Soundness, sound_file
from workpris_desktop.domain.errors import DiskFull
from workpris_desktop.domain.vault_errors import (
    AuditBroken,
    BackupDamaged,
    BackupDiffers,
    BackupMissing,
    KeyFileDamaged,
    VaultDamaged,
    VaultMissing,
    VaultOlder,
    VaultUnencrypted,
)
from workpris_desktop.system.files import free_bytes, wrapped_os_errors

_STAGING: Final = ".workpris-staging-"
_BESIDE: Final = ("-wal", "-shm")


def ring_of(backup: Path) -> KeyRing:
    """Return the key ring of a backup.

    Raises:
        BackupMissing: there is no backup.
        BackupDamaged: its key file is not whole.
        VaultNewer: a later version of the program has written it.
        MachineFault: the disk failed.
    """
    if not is_backup(backup):
        raise BackupMissing
    try:
        return whole_copies(VaultFolder(backup))[0]
    except VaultMissing as error:
        raise BackupMissing from error
    except KeyFileDamaged as error:
        raise BackupDamaged(backup.name) from error


@contextmanager
def staged_copy(backup: Path, root: Path, ring: KeyRing, copies: float = 1.0) -> Iterator[tuple[Path, About]]:
    """Give a folder beside the vault with a copy of a backup's encrypted file, as the backup says that it is.

    The folder goes when the block ends, unless it was called otherwise.

    Args:
        backup: its folder.
        root: the folder of the vault, which is made where it is not there.
        ring: of the backup.
        copies: so many times the size of the backup must be free.

    Raises:
        BackupMissing: what it says of itself cannot be read.
        BackupDamaged: its encrypted file is another.
        DiskFull: there is not enough room.
        MachineFault: the disk failed.
    """
    about = read_about(backup)
    with wrapped_os_errors(database_of(backup)):
        if database_of(backup).stat().st_size != about.size_bytes:
            raise BackupDamaged(backup.name)
    prepare_folder(root, ring.purpose)
    if free_bytes(root) < copies * about.size_bytes:
        raise DiskFull(root)
    _remove_staging(root)
    staging = root / f"{_STAGING}{secrets.token_hex(4)}.new"
    with wrapped_os_errors(staging), modes_of(ring.purpose):
        staging.mkdir()
    try:
        copy = database_of(staging)
        prepare_file(copy, ring.purpose)
        with wrapped_os_errors(database_of(backup)):
            shutil.copyfile(database_of(backup), copy)
        if digest_of(copy) != about.digest:
            raise BackupDamaged(backup.name)
        yield staging, about
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def sound_copy(staging: Path, backup: Path, ring: KeyRing, data_key: bytes) -> Soundness:
    """Return what is in a staged copy, once all of it was looked at.

    Raises:
        BackupDamaged: a page, a row of the audit, or the key file is not as it was written.
        VaultNewer: a later version of the program has written it.
        MachineFault: the disk failed.
    """
    copy = database_of(staging)
    try:
        settled(ring, (data_key,), data_key)
        found = sound_file(copy, data_key, ring.vault_id, ring.audit)
    except (VaultDamaged, VaultUnencrypted, AuditBroken, VaultOlder, KeyFileDamaged, BackupDiffers) as error:
        raise BackupDamaged(backup.name) from error
    with wrapped_os_errors(copy):
        for suffix in _BESIDE:
            copy.with_name(copy.name + suffix).unlink(missing_ok=True)
    return found


def is_backup(path: Path) -> bool:
    """Tell whether a folder holds the files of a backup; a pipe or a device is none."""
    return database_of(path).is_file() and keys_of(path).is_file()


def _remove_staging(root: Path) -> None:
    """Remove what was cut off; whoever checks or restores holds the vault's lock."""
    for left in root.glob(f"{_STAGING}*.new"):
        shutil.rmtree(left, ignore_errors=True)
