"""Who may open which client file: the rule of the domain, asked of the rows."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final

from workpris_desktop.cases.client_files import file_in_row, file_of, files_where
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.packed_rows import PackedRows
from workpris_desktop.cases.word_index import matches
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.client_file import Access, ClientFile, access_to
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import ClientFileNotFound, FileRestricted, LookedTooOften

EMERGENCY_LASTS: Final = timedelta(days=1)
"""Until the end of the next day."""

MOST_LOOKUPS: Final = 20
LOOKUPS_WITHIN: Final = timedelta(days=1)
"""So often somebody may look for files of others, whom one is to know exactly."""


OPENABLE: Final = (
    "(:reads_all OR owner_id = :account OR deputy_id = :account OR id IN (SELECT value FROM json_each(:emergencies)))"
)
"""`access_to` as a condition for rows of ``client_file``, with the values of `openable_values`."""


def openable_values(vault: OpenVault, connection: Any) -> Mapping[str, object]:
    """Return the values of `OPENABLE` for the account."""
    account = vault.account
    needs_reason = account.may(Deed.EMERGENCY) and not account.may(Deed.READ_ALL)
    return {
        "reads_all": account.may(Deed.READ_ALL),
        # Nothing is equal to NULL.
        "account": account.id if account.may(Deed.READ_FILES) else None,
        "emergencies": json.dumps(sorted(emergency_files(vault, connection)) if needs_reason else ()),
    }


def files_for(vault: OpenVault, connection: Any) -> tuple[ClientFile, ...]:
    """Return the files that the account may open and whose rows are sound, what was last worked with first."""
    return packed_files_for(vault, connection).rows


def packed_files_for(vault: OpenVault, connection: Any) -> PackedRows[ClientFile]:
    """Return the same, packed."""
    return files_where(connection, OPENABLE, openable_values(vault, connection), only_sound=True)


def emergency_files(vault: OpenVault, connection: Any) -> frozenset[str]:
    """Return the ids of the files for which the account has given a reason that counts today."""
    today = vault.today
    rows = connection.execute(
        "SELECT file_id, CAST(until AS BLOB) FROM emergency WHERE account_id = ?", (vault.account.id,)
    ).fetchall()
    return frozenset(
        file_id
        for file_id, until in ((file_id, _day_or_none(cell)) for file_id, cell in rows)
        # A day further off was written by a clock that was wrong, and would count for too long.
        if until is not None and today <= until <= today + EMERGENCY_LASTS
        if not _has_passed(vault, connection, file_id, until)
    )


def _day_or_none(cell: bytes) -> date | None:
    """Return until when an emergency counts, None where that is damaged: then it counts no more."""
    try:
        return date.fromisoformat(cell.decode())
    except ValueError:
        return None


def _has_passed(vault: OpenVault, connection: Any, file_id: str, until: date) -> bool:
    """Tell whether the audit has reached the day after an emergency: a clock set back does not bring it back."""
    end = datetime.combine(until + timedelta(days=1), time.min).astimezone(UTC)
    row = connection.execute(
        "SELECT 1 FROM audit WHERE at >= :end AND number > (SELECT coalesce(max(number), 0) FROM audit"
        " WHERE act = :act AND account_id = :account AND subject = :file) LIMIT 1",
        {"end": end.isoformat(), "act": Act.EMERGENCY_OPENED.value, "account": vault.account.id, "file": file_id},
    ).fetchone()
    return row is not None


def opened(vault: OpenVault, connection: Any, file_id: str) -> tuple[ClientFile, Access]:
    """Return a file with why the account may open it.

    Raises:
        ClientFileNotFound: there is none, or it is not this account's to see.
    """
    file = file_of(connection, file_id)
    in_emergency = file_id in emergency_files(vault, connection)
    access = access_to(file, vault.account, in_emergency=in_emergency)
    if access is None:
        raise ClientFileNotFound
    return file, access


def changeable(vault: OpenVault, connection: Any, file_id: str, *, in_emergency: bool = False) -> ClientFile:
    """Return a file that the account may change.

    Args:
        vault: the vault.
        connection: the same, in a transaction.
        file_id: which.
        in_emergency: whether somebody who is there for a day only may do it.

    Raises:
        NotAllowed: the account writes nothing.
        ClientFileNotFound: there is no such file, or it is not this account's.
        FileRestricted: it must stay as it is.
    """
    file = held(vault, connection, file_id, in_emergency=in_emergency)
    if file.is_restricted:
        raise FileRestricted
    return file


def held(vault: OpenVault, connection: Any, file_id: str, *, in_emergency: bool = False) -> ClientFile:
    """Return a file whose keeping is up to the account, restricted or not.

    Args:
        vault: the vault.
        connection: the same, in a transaction.
        file_id: which.
        in_emergency: whether it is up to somebody who is there for a day only, too.

    Raises:
        NotAllowed: the account writes nothing.
        ClientFileNotFound: there is no such file, or it is not this account's.
    """
    vault.demand(Deed.WRITE_FILES)
    file, access = opened(vault, connection, file_id)
    if access is Access.EMERGENCY and not in_emergency:
        raise ClientFileNotFound
    return file


def foreign_files(vault: OpenVault, connection: Any, text: str) -> tuple[ClientFile, ...]:
    """Return files of others whose name or reference is exactly this, but for case and marks; in a transaction.

    Whoever needs a file in an emergency knows about whom it is; the list of all files is nobody's to browse. So each
    looking is noted, with each file that was found, there are `MOST_LOOKUPS` a day, and of a file no more is told than
    by which it is known: name, reference, who keeps it, and when it was last worked with.

    Raises:
        NotAllowed: the account opens no files in an emergency.
        LookedTooOften: it has looked `MOST_LOOKUPS` times within a day.
    """
    vault.demand(Deed.EMERGENCY)
    _demand_few_lookups(vault, connection)
    asked = folded_words(text)
    found = matches(connection, text)
    files = (file_in_row(connection, row) for row in sorted(found.files) if found.is_named(row))
    foreign = tuple(
        _as_it_is_known(file)
        for file in files
        if asked in (folded_words(file.name), folded_words(file.reference)) and access_to(file, vault.account) is None
    )
    vault.note(Act.FILE_LOOKED_FOR)
    for file in foreign:
        vault.note(Act.FILE_LOOKED_FOR, file.id)
    return foreign


def _demand_few_lookups(vault: OpenVault, connection: Any) -> None:
    (count,) = connection.execute(
        "SELECT count(*) FROM audit WHERE act = ? AND account_id = ? AND subject = '' AND at > ?",
        (Act.FILE_LOOKED_FOR.value, vault.account.id, (vault.now() - LOOKUPS_WITHIN).isoformat()),
    ).fetchone()
    if count >= MOST_LOOKUPS:
        raise LookedTooOften(MOST_LOOKUPS)


def _as_it_is_known(file: ClientFile) -> ClientFile:
    return ClientFile(
        *(file.id, file.name, file.owner_id, min(Category), file.touched_on, file.touched_on, file.touched_on),
        reference=file.reference,
    )


def note_emergency(vault: OpenVault, connection: Any, file_id: str) -> None:
    """Let the account open a file until the end of the next day; in a transaction that also notes the reason."""
    until = vault.today + EMERGENCY_LASTS
    connection.execute(
        "INSERT OR REPLACE INTO emergency VALUES (?, ?, ?)", (file_id, vault.account.id, until.isoformat())
    )
