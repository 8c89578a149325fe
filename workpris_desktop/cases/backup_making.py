"""Making a backup: written aside, looked at as a whole, and only then called what backups are called."""

import secrets
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from workpris_desktop.cases import key_file
from workpris_desktop.cases.backup_place import (
    database_of,
    found_in,
    keys_of,
    new_name,
    read_about,
    remove_backup,
    remove_removed,
    write_about,
)
from workpris_desktop.cases.backup_selection import superfluous
from workpris_desktop.cases.engine import checkpoint, open_database, wrapped_engine_errors
from workpris_desktop.cases.erased_ids import keep_erased_ids
from workpris_desktop.cases.file_modes import modes_of, prepare_file, prepare_folder
from workpris_desktop.cases.key_ring import KeyRing, read_key_ring
from workpris_desktop.cases.locked_keys import settled
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.policy import read_policy
from workpris_desktop.cases.ring_seal import with_sealed_head
from workpris_desktop.cases.vault_soundness import sound_file
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.errors import DiskFull, FolderMissing
from workpris_desktop.domain.vault import BackupFound
from workpris_desktop.system.files import (
    free_bytes,
    rename_with_retries,
    sync_file,
    sync_folder,
    wrapped_os_errors,
)

ROOM_FACTOR: Final = 2.5
"""So many times the size of the vault must be free (security.md 6.2)."""


def make_backup(vault: OpenVault, to: Path | None = None) -> BackupFound:
    """Make a backup and return it; in the vault's own place the ones that are superfluous then go.

    Args:
        vault: the vault.
        to: a folder, such as a stick; None is the vault's own place.

    Raises:
        FolderMissing: there is no such folder.
        DiskFull: there is not enough room, or it was full before the end; there is no half backup.
        VaultDamaged: a page of the vault is not as it was written; there is no backup of it.
        AuditBroken: a row of its audit is not as it was written.
        KeyFileDamaged: the key file was damaged, or somebody has added a recipient to it.
        MachineFault: the disk failed.
    """
    ring = settled(read_key_ring(vault.folder), (vault.data_key,), vault.data_key)
    place = to or vault.folder.backups
    if to is None:
        prepare_folder(place, ring.purpose)
        remove_removed(place)
    elif not place.is_dir():
        raise FolderMissing(place)
    _remove_leftovers(place, ring.vault_id)
    _demand_room(vault, place)
    keep_erased_ids(vault)
    aside, backup = new_folder(place, ring), place / new_name(vault.now())
    try:
        _copy(vault, database_of(aside))
        complete(aside, ring, vault.data_key, vault.now())
        with vault.changing():
            vault.note(Act.BACKED_UP, backup.name)
            # Inside, so that no row names a backup that is not there.
            rename_with_retries(aside, backup)
    except BaseException:
        for half in (aside, backup):
            shutil.rmtree(half, ignore_errors=True)
        raise
    sync_folder(place)
    if to is None:
        remove_superfluous(vault)
    about = read_about(backup)
    return BackupFound(backup.name, about.made_at, about.size_bytes, is_whole=True)


def remove_superfluous(vault: OpenVault) -> None:
    """Remove the backups in the vault's own place that are past their time, or more than are kept.

    Raises:
        VaultDamaged: a page of the vault is not as it was written.
        MachineFault: one cannot be removed.
    """
    place = vault.folder.backups
    with vault.reading() as connection:
        most_days = read_policy(connection).backup_days
    for backup in superfluous(tuple(found_in(place, thoroughly=False)), vault.now(), most_days):
        remove_backup(place / backup.name)


def complete(aside: Path, ring: KeyRing, data_key: bytes, moment: datetime) -> None:
    """Look at the encrypted file of a backup, write its keys and what it says of itself, and bring all to the disk.

    Args:
        aside: the folder of the backup, under the name that it has until it is complete.
        ring: the key ring; the head that it knows must be in the file's audit.
        data_key: the key of the file.
        moment: when the backup was made.

    Raises:
        VaultDamaged: a page of the file is not as it was written.
        AuditBroken: a row of its audit is not.
        MachineFault: the disk is full or failed.
    """
    import msgspec  # noqa: PLC0415 - only the vault's own process needs it

    found = sound_file(database_of(aside), data_key, ring.vault_id, ring.audit if ring.audit.count else None)
    keys = keys_of(aside)
    with modes_of(ring.purpose):
        with wrapped_os_errors(keys):
            sealed = with_sealed_head(replace(ring, audit=found.head), (data_key,))
            keys.write_bytes(key_file.packed(msgspec.json.encode(sealed)))
        write_about(aside, moment, found.schema_version)
    with wrapped_os_errors(aside):
        files = tuple(aside.iterdir())
    for file in files:
        sync_file(file)
    sync_folder(aside)


def new_folder(place: Path, ring: KeyRing) -> Path:
    """Make the folder of a backup under the name that it has until it is complete, with an empty file in it.

    Raises:
        MachineFault: it cannot be made.
    """
    aside = place / f".workpris-{ring.vault_id}-{secrets.token_hex(4)}.new"
    with wrapped_os_errors(aside), modes_of(ring.purpose):
        aside.mkdir()
    prepare_file(database_of(aside), ring.purpose)
    return aside


def _copy(vault: OpenVault, copy: Path) -> None:
    with (
        closing(open_database(copy, vault.data_key, is_new=True)) as target,
        wrapped_engine_errors(copy),
    ):
        vault.connection.backup(target)
        checkpoint(target)


def _demand_room(vault: OpenVault, place: Path) -> None:
    log = vault.folder.database.with_name(f"{vault.folder.database.name}-wal")
    with wrapped_os_errors(vault.folder.database):
        size = sum(path.stat().st_size for path in (vault.folder.database, log) if path.exists())
    if free_bytes(place) < ROOM_FACTOR * size:
        raise DiskFull(place)


def _remove_leftovers(place: Path, vault_id: str) -> None:
    """Remove what was cut off; it is of this vault, which nobody else has open."""
    for left in place.glob(f".workpris-{vault_id}-*.new"):
        shutil.rmtree(left, ignore_errors=True)
