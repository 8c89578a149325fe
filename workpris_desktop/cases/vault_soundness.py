"""Whether an encrypted file is as it was written, page by page and row by row, and what is in it."""

from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from workpris_desktop.cases import audit_chain
from workpris_desktop.cases.engine import open_database, whole, wrapped_engine_errors
from workpris_desktop.cases.founding import VAULT_ID
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.vault import AuditHead
from workpris_desktop.domain.vault_errors import BackupDiffers, VaultDamaged

COUNTED: Final = ("account", "client_file", "file_entry", "provider_note", "heard_finding", "tombstone")
"""The tables whose rows are counted for a person to compare."""


@dataclass(frozen=True, slots=True)
class Soundness:
    """What was found of a file that is sound: its audit's head, its form, and how many rows its tables have."""

    head: AuditHead
    schema_version: int
    counts: Mapping[str, int]


def sound_file(path: Path, data_key: bytes, vault_id: str, known: AuditHead | None = None) -> Soundness:
    """Return what is in an encrypted file once all of it was looked at: each page, the indexes, the audit's chain.

    Args:
        path: the file.
        data_key: its key.
        vault_id: of the vault that it must be.
        known: a head that its audit must go through.

    Raises:
        VaultDamaged: a page is not as it was written.
        VaultUnencrypted: it is a plain file.
        AuditBroken: a row of the audit is not as it was written.
        VaultOlder: rows of the audit are missing.
        BackupDiffers: it is another vault.
        MachineFault: the disk failed.
    """
    with closing(open_database(path, data_key)) as connection, wrapped_engine_errors(path):
        return soundness_of(connection, vault_id, known)


def soundness_of(connection: Any, vault_id: str, known: AuditHead | None = None) -> Soundness:
    """Return what is in a vault that is open; the errors are those of `sound_file`."""
    if not whole(connection):
        raise VaultDamaged("integrity check")
    head = audit_chain.verify(connection, known)
    row = connection.execute("SELECT value FROM secret WHERE name = ?", (VAULT_ID,)).fetchone()
    if row is None or bytes(row[0]) != vault_id.encode():
        raise BackupDiffers
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    return Soundness(head, version, {table: _count(connection, table) for table in COUNTED})


def demand_whole_after_cut(vault: OpenVault, known: AuditHead) -> None:
    """Look at each page where the vault was not locked in order the last time: by a kill, a power cut, a failing disk.

    Where it was, nothing is looked at: 0.3 s for 20 MB are too long for each unlocking, and a backup looks at all of it
    whenever something was written.

    Args:
        vault: the vault, before anything is written to it.
        known: the audit's head in the key file, which is that of the file where it was locked in order.

    Raises:
        VaultDamaged: a page is not as it was written.
    """
    # Where there is no room to bring the log into the file, nothing can be looked at; nobody is kept out for that.
    with suppress(MachineFault), vault.reading() as connection:
        if audit_chain.head(connection) != known and not whole(connection):
            raise VaultDamaged("integrity check")


def _count(connection: Any, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - one of ours
