"""What can be done about a damaged vault beside restoring: noticing it early, and saving what can still be read."""

import secrets
import shutil
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from workpris_desktop.cases import audit_chain, schema
from workpris_desktop.cases.account_rows import all_accounts, insert_account
from workpris_desktop.cases.backup_making import complete, new_folder
from workpris_desktop.cases.backup_place import database_of, new_name
from workpris_desktop.cases.client_files import every_file
from workpris_desktop.cases.engine import checkpoint, open_database, transaction, wrapped_engine_errors
from workpris_desktop.cases.file_entries import entries_of
from workpris_desktop.cases.former_vault import copy_file
from workpris_desktop.cases.founding import VAULT_ID
from workpris_desktop.cases.intake_rows import index_words
from workpris_desktop.cases.key_ring import KeyRing, read_key_ring
from workpris_desktop.cases.locked_keys import data_keys, settled
from workpris_desktop.cases.openings import Opening
from workpris_desktop.cases.readable_rows import ReadableRows, Row
from workpris_desktop.cases.restoring import Password, Secret, identity_of
from workpris_desktop.cases.session_lock import held_lock
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.word_index import index_entry, index_file
from workpris_desktop.domain.account import EVERY_ROLE, Account, Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.errors import FolderMissing
from workpris_desktop.domain.vault import AuditHead
from workpris_desktop.domain.vault_errors import VaultDamaged
from workpris_desktop.system.files import rename_with_retries, sync_folder

_TABLES: Final = (
    "secret",
    "setting",
    "account",
    "client_file",
    "file_entry",
    "former_text",
    "intake_answer",
    "client_need",
    "chosen_service",
    "given_sheet",
    "follow_up",
    "consent",
    "passed_on",
    "attachment",
    "sent_packet",
    "taken_receipt",
    "office_keys",
    "own_card",
    "office",
    "inbox_packet",
    "inbox_blob",
    "provider_note",
    "heard_finding",
    "draft",
    "emergency",
    "erasure_wish",
    "tombstone",
    "audit",
)
_SECRET_BYTES: Final = 32
_UNKNOWN: Final = "?"

# Whoever owns a file is named, though nothing else of the account is left; such an account is closed.
_NAME_OWNERS: Final = """
    INSERT OR IGNORE INTO account (id, name, roles, made_at, closed_at)
    SELECT DISTINCT owner_id, :unknown, '', :at, :at FROM client_file
    WHERE owner_id NOT IN (SELECT id FROM account)"""

_OF_FILES: Final = (
    "file_entry",
    "intake_answer",
    "client_need",
    "chosen_service",
    "given_sheet",
    "follow_up",
    "consent",
    "passed_on",
    "attachment",
    "sent_packet",
)
"""Tables of what belongs to a file."""

# A file of which only such rows are left belongs to whoever salvages, and is not erased before somebody has looked.
_NAME_FILES: Final = """
    INSERT OR IGNORE INTO client_file
    (id, name, reference, category, owner_id, deputy_id, opened_on, touched_on, review_on, is_restricted)
    SELECT DISTINCT file_id, :unknown, '', 'advice', :owner, NULL, :day, :day, :day, 1 FROM {table}
    WHERE file_id NOT IN (SELECT id FROM client_file)"""

_TAKE_OUT: Final = (
    "UPDATE client_file SET deputy_id = NULL WHERE deputy_id NOT IN (SELECT id FROM account)",
    "DELETE FROM former_text WHERE entry_id NOT IN (SELECT id FROM file_entry)",
    "DELETE FROM draft WHERE account_id NOT IN (SELECT id FROM account)",
    "DELETE FROM emergency WHERE file_id NOT IN (SELECT id FROM client_file)",
    "DELETE FROM erasure_wish WHERE file_id NOT IN (SELECT id FROM client_file)",
    "DELETE FROM own_card WHERE number NOT IN (SELECT number FROM office_keys)",
    "DELETE FROM inbox_blob WHERE packet_id NOT IN (SELECT id FROM inbox_packet)",
)


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was saved: rows read and rows lost of each table; lost is None where nobody can know.

    ``folder`` holds it in the form of a backup, which can be restored. The audit in it is sealed anew.
    """

    folder: Path
    read: Mapping[str, int]
    lost: Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class Salvage(Opening[Salvaged]):
    """Save what can still be read of a damaged vault into a folder; the vault stays as it is, and locked.

    Accounts of which nothing is left but the slot come back as workers, or with every role where the recovery sheet
    opens the vault: a page that somebody damaged on purpose raises nobody.
    """

    secret: Secret
    to: Path

    # No vault is open afterwards, and `Opening` promises one.
    def open(  # type: ignore[override]
        self, folder: VaultFolder, now: Callable[[], datetime]
    ) -> tuple[None, Salvaged]:
        """Save it.

        Raises:
            FolderMissing: there is no such folder.
            VaultDamaged: its first page is damaged, so that nothing can be read.
            VaultError: the secret does not open the key file, or that is damaged, too.
            MachineFault: the disk is full or failed.
        """
        if not self.to.is_dir():
            raise FolderMissing(self.to)
        moment = now().astimezone(UTC)
        with held_lock(folder, read_key_ring(folder).purpose) as lock:
            ring = read_key_ring(folder)
            keys = data_keys(ring, identity_of(folder, ring, self.secret, moment))
            aside = new_folder(self.to, ring)
            try:
                saved = self._saved(folder, ring, keys, aside, moment)
            finally:
                shutil.rmtree(aside, ignore_errors=True)
            lock.release()
        return None, saved

    def _saved(
        self, folder: VaultFolder, ring: KeyRing, keys: tuple[bytes, ...], aside: Path, now: datetime
    ) -> Salvaged:
        copy = aside / "damaged.db"
        copy_file(folder, copy)
        reader, data_key = _reader(copy, keys)
        # A vault of an earlier form has fewer tables, and fewer columns in some.
        columns = {table: reader.columns(table) for table in _TABLES}
        tables = {table: _Table(names, reader.rows(table) if names else []) for table, names in columns.items()}
        counts = {table: reader.count(table) for table in _TABLES}
        for path in aside.glob("damaged.db*"):
            path.unlink()
        by = self.secret.account_id if isinstance(self.secret, Password) else ""
        roles = frozenset({Role.WORKER}) if by else EVERY_ROLE
        accounts = tuple(Account(slot.account_id, slot.name, roles) for slot in ring.slots)
        _fill(database_of(aside), data_key, tables, _Origin(ring.vault_id, accounts, by, now))
        complete(aside, replace(settled(ring, keys, data_key), audit=AuditHead()), data_key, now)
        place = self.to / new_name(now)
        rename_with_retries(aside, place)
        sync_folder(self.to)
        read = {table: len(found.rows) for table, found in tables.items()}
        lost = {table: None if count is None else max(0, count - read[table]) for table, count in counts.items()}
        return Salvaged(place, read, lost)


@dataclass(frozen=True, slots=True)
class _Table:
    columns: tuple[str, ...]
    rows: list[Row]


@dataclass(frozen=True, slots=True)
class _Origin:
    vault_id: str
    accounts: tuple[Account, ...]
    by: str
    at: datetime


def _reader(copy: Path, keys: tuple[bytes, ...]) -> tuple[ReadableRows, bytes]:
    for key in keys:
        try:
            open_database(copy, key).close()
        except VaultDamaged:
            continue
        return ReadableRows(copy, key), key
    raise VaultDamaged("first page")


def _fill(path: Path, data_key: bytes, tables: Mapping[str, _Table], origin: _Origin) -> None:
    with closing(open_database(path, data_key, is_new=True)) as connection, wrapped_engine_errors(path):
        schema.bring_up_to_date(connection)
        connection.execute("PRAGMA foreign_keys = OFF")
        with transaction(connection):
            for table, found in tables.items():
                if table != "audit" and found.rows:
                    names, marks = ", ".join(found.columns), ", ".join("?" * len(found.columns))
                    question = f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - of ours
                    connection.executemany(question, found.rows)
            _mend(connection, origin)
            for _, at, account_id, act, subject, reason, _ in tables["audit"].rows:
                audit_chain.append(
                    connection, datetime.fromisoformat(at), account_id, Act(act), subject=subject, reason=reason
                )
            audit_chain.append(connection, origin.at, origin.by, Act.RESTORED)
            _index(connection)
        connection.execute("PRAGMA foreign_keys = ON")
        checkpoint(connection)


def _index(connection: Any) -> None:
    for file in tuple(every_file(connection)):
        index_file(connection, file, is_new=True)
        for entry in entries_of(connection, file.id):
            index_entry(connection, entry, is_new=True)
        index_words(connection, file.id)


def _mend(connection: Any, origin: _Origin) -> None:
    """Put in what other rows need, and take out what nothing can be done with."""
    kept = {audit_chain.KEY_NAME: secrets.token_bytes(_SECRET_BYTES), VAULT_ID: origin.vault_id.encode()}
    connection.executemany("INSERT OR IGNORE INTO secret VALUES (?, ?)", kept.items())
    there = {account.id for account in all_accounts(connection)}
    for account in origin.accounts:
        if account.id not in there:
            insert_account(connection, account, origin.at)
    owner = origin.by or next((account.id for account in origin.accounts), "")
    at = origin.at.isoformat()
    connection.execute(_NAME_OWNERS, {"unknown": _UNKNOWN, "at": at})
    for table in _OF_FILES:
        connection.execute(
            _NAME_FILES.format(table=table),
            {"unknown": _UNKNOWN, "owner": owner, "day": origin.at.date().isoformat()},
        )
    for statement in _TAKE_OUT:
        connection.execute(statement)
