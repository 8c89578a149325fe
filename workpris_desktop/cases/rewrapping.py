"""Backups locked anew when an account is closed, so that its password opens none that lies in the vault's folder."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from workpris_desktop.cases import key_file
from workpris_desktop.cases.backup_place import folders_in, found_in, keys_of, remove_backup
from workpris_desktop.cases.file_modes import modes_of
from workpris_desktop.cases.key_ring import KeyRing, whole_copies
from workpris_desktop.cases.locked_keys import with_locks_of
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.ring_seal import is_sealed
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.errors import DiskFull, MachineFault
from workpris_desktop.domain.vault_errors import VaultError
from workpris_desktop.system.files import write_atomically

_FORMER: Final = "key of backups "
"""Begins the names of former keys in the table of secrets."""


@dataclass(frozen=True, slots=True)
class _Locked:
    backup: Path
    ring: KeyRing
    data_key: bytes | None


def rewrap_backups(vault: OpenVault, ring: KeyRing) -> tuple[tuple[Path, MachineFault], ...]:
    """Let those open the backups in the vault's own place who open the vault, by the passwords of now.

    Only accounts that had a slot in a backup get one, because the others are not in its file. A backup keeps the key
    that its file has; so that it can be locked anew the next time, too, that key is kept inside of the vault as long as
    a backup needs it, and all this is done before the vault gets another one. A backup whose key is not known, because
    it was put there by hand, is removed once there is a newer whole one; until then whoever could open it still can.

    Args:
        vault: the vault, with the key that it is about to lose.
        ring: the slots and the recovery key that count from now on.

    Returns:
        The backups that were left out because they cannot be read or written, and why.

    Raises:
        VaultDamaged: a page of the vault is not as it was written.
        DiskFull: the disk is full; the backups that were reached are locked anew, and all stay whole.
        MachineFault: the folder of the backups cannot be read.
    """
    left_out: list[tuple[Path, MachineFault]] = []
    found = tuple(_locked(vault, ring.vault_id, left_out))
    _keep_needed_keys(vault, {each.data_key for each in found if each.data_key is not None})
    for each in found:
        if each.data_key is not None:
            slots = tuple(slot for slot in ring.slots if each.ring.slot_of(slot.account_id) is not None)
            try:
                _write(each.backup, with_locks_of(each.ring, replace(ring, slots=slots), each.data_key))
            except DiskFull:
                raise
            except MachineFault as fault:
                left_out.append((each.backup, fault))
    _remove_unknown(vault, found)
    return tuple(left_out)


def key_of_backup(vault: OpenVault, ring: KeyRing) -> bytes | None:
    """Return the key of the file of a backup, None where it is none of this vault or the key is not known any more.

    Raises:
        VaultDamaged: a page of the vault is not as it was written.
        MachineFault: the disk failed.
    """
    with vault.reading() as connection:
        keys = (vault.data_key, *_former_keys(connection))
    return next((key for key in keys if is_sealed(ring, key)), None)


def _locked(vault: OpenVault, vault_id: str, left_out: list[tuple[Path, MachineFault]]) -> Iterator[_Locked]:
    for backup in folders_in(vault.folder.backups):
        try:
            ring = whole_copies(VaultFolder(backup))[0]
        except VaultError:
            # Without a whole key file no password opens it.
            continue
        except MachineFault as fault:
            left_out.append((backup, fault))
            continue
        if ring.vault_id == vault_id:
            yield _Locked(backup, ring, key_of_backup(vault, ring))


def keep_former_keys(connection: Any, keys: Iterable[bytes]) -> None:
    """Keep keys that backups have inside of the vault; in a transaction."""
    connection.executemany("INSERT OR IGNORE INTO secret VALUES (?, ?)", [(_name_of(key), key) for key in keys])


def _keep_needed_keys(vault: OpenVault, keys: set[bytes]) -> None:
    with vault.changing() as connection:
        for former in _former_keys(connection):
            if former not in keys:
                connection.execute("DELETE FROM secret WHERE name = ?", (_name_of(former),))
        keep_former_keys(connection, keys & {vault.data_key})


def _former_keys(connection: Any) -> tuple[bytes, ...]:
    rows = connection.execute("SELECT name, value FROM secret ORDER BY name")
    return tuple(bytes(value) for name, value in rows if name.startswith(_FORMER))


def _name_of(key: bytes) -> str:
    return f"{_FORMER}{hashlib.sha256(key).hexdigest()[:16]}"


def _write(backup: Path, ring: KeyRing) -> None:
    import msgspec  # noqa: PLC0415 - only the vault's own process needs it

    with modes_of(ring.purpose):
        write_atomically(keys_of(backup), key_file.packed(msgspec.json.encode(ring)))


def _remove_unknown(vault: OpenVault, found: tuple[_Locked, ...]) -> None:
    known = {each.backup.name for each in found if each.data_key is not None}
    whole = [each.name for each in found_in(vault.folder.backups, thoroughly=False) if each.is_whole]
    newest = max(known & set(whole), default="")
    for each in found:
        if each.data_key is None and each.backup.name < newest:
            remove_backup(each.backup)
