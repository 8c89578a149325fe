"""The random ids of erased files beside the vault, so that erasures count also after the vault itself was damaged."""

from collections.abc import Iterable
from typing import Final

from workpris_desktop.cases import key_file
from workpris_desktop.cases.file_modes import modes_of
from workpris_desktop.cases.key_ring import read_key_ring
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.vault_errors import VaultError
from workpris_desktop.system.files import write_atomically

_FILE: Final = "erased.json"
_MOST: Final = 3_000
"""Ids; the newest of more. The file is as large as a key file may be."""


def read_erased_ids(folder: VaultFolder) -> frozenset[str]:
    """Return the ids that stand beside a vault; none where the file is not there or not whole."""
    import msgspec  # noqa: PLC0415 - only the vault's own process needs it

    path = folder.root / _FILE
    try:
        data = key_file.stored_bytes(path)
        return frozenset(msgspec.json.decode(key_file.content_of(data or b"", path), type=list[str]))
    except (VaultError, MachineFault, ValueError, RecursionError, msgspec.MsgspecError):
        return frozenset()


def keep_erased_ids(vault: OpenVault) -> None:
    """Write the ids of all erased files beside the vault, where they are not there yet.

    Raises:
        VaultDamaged: a page of the file is not as it was written.
        MachineFault: the disk is full or failed.
    """
    with vault.reading() as connection:
        ids = [str(row[0]) for row in connection.execute("SELECT file_id FROM tombstone ORDER BY erased_at DESC")]
    if set(ids[:_MOST]) - read_erased_ids(vault.folder):
        _write(vault.folder, ids)


def _write(folder: VaultFolder, ids: Iterable[str]) -> None:
    import msgspec  # noqa: PLC0415 - as above

    with modes_of(read_key_ring(folder).purpose):
        write_atomically(folder.root / _FILE, key_file.packed(msgspec.json.encode(list(ids)[:_MOST])))
