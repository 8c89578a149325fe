"""The audit: rows that each seal the one before, so that no change of them goes unnoticed (security.md 2.6)."""

import hashlib
import hmac
import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from workpris_desktop.domain.audit import Act, AuditRow
from workpris_desktop.domain.vault import AuditHead
from workpris_desktop.domain.vault_errors import AuditBroken, VaultOlder

KEY_NAME: Final = "audit"
"""The name of the chain's key in the table of secrets; it stays the same when the vault gets another data key."""

_BEGINNING: Final = b"\0" * 32


def append(
    connection: Any, at: datetime, account_id: str, act: Act, *, subject: str = "", reason: str = ""
) -> AuditHead:
    """Add a row and return the new head; inside of the transaction that does what it is about (R16).

    Args:
        connection: the vault, in a transaction.
        at: the moment (UTC).
        account_id: who did it; empty where nobody had unlocked the vault.
        act: what was done.
        subject: the random id of the record; never a name.
        reason: what the person wrote, where one is asked for.
    """
    number, former = _last(connection)
    row = AuditRow(number + 1, at, account_id, act, subject, reason)
    code = _code(_key(connection), former, row)
    connection.execute(
        "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)",
        (row.number, at.isoformat(), account_id, act.value, subject, reason, code),
    )
    return AuditHead(row.number, code.hex())


def head(connection: Any) -> AuditHead:
    """Return how many rows there are, and the code of the last."""
    number, code = _last(connection)
    return AuditHead(number, code.hex() if number else "")


def moment_of_last(connection: Any, act: Act) -> datetime:
    """Return when an act was noted last; that of the first row where it never was."""
    found = connection.execute(
        "SELECT at FROM audit WHERE act = ? OR number = 1 ORDER BY number DESC LIMIT 1", (act.value,)
    ).fetchone()
    return datetime.fromisoformat(found[0])


def rows(connection: Any, *, before: int | None = None, most: int = 200) -> tuple[AuditRow, ...]:
    """Return rows, the newest first.

    Args:
        connection: the vault.
        before: only rows with a lower number.
        most: so many at most.
    """
    found = connection.execute(
        "SELECT number, at, account_id, act, subject, reason FROM audit WHERE ? IS NULL OR number < ?"
        " ORDER BY number DESC LIMIT ?",
        (before, before, most),
    )
    return tuple(_row(values) for values in found)


def verify(connection: Any, known: AuditHead | None = None) -> AuditHead:
    """Walk the whole chain and return its head.

    Args:
        connection: the vault.
        known: a head that was kept elsewhere; the chain must go through it.

    Raises:
        AuditBroken: a row was changed, taken out, put in or renumbered.
        VaultOlder: rows that were known are missing at the end.
    """
    key, code, number = _key(connection), _BEGINNING, 0
    for row, stored in _walk(connection):
        number += 1
        code = _code(key, code, row)
        if row.number != number or not hmac.compare_digest(code, stored):
            raise AuditBroken(number)
        if known is not None and known.count == number and known.code != code.hex():
            raise AuditBroken(number)
    if known is not None and known.count > number:
        raise VaultOlder(number, known.count)
    return AuditHead(number, code.hex() if number else "")


def _walk(connection: Any) -> Iterator[tuple[AuditRow, bytes]]:
    found = connection.execute("SELECT number, at, account_id, act, subject, reason, code FROM audit ORDER BY number")
    for *values, code in found:
        try:
            yield _row(values), bytes(code)
        except ValueError as error:
            raise AuditBroken(int(values[0])) from error


def _row(values: Any) -> AuditRow:
    number, at, account_id, act, subject, reason = values
    return AuditRow(number, datetime.fromisoformat(at), account_id, Act(act), subject, reason)


def _last(connection: Any) -> tuple[int, bytes]:
    row = connection.execute("SELECT number, code FROM audit ORDER BY number DESC LIMIT 1").fetchone()
    return (int(row[0]), bytes(row[1])) if row else (0, _BEGINNING)


def _key(connection: Any) -> bytes:
    return bytes(connection.execute("SELECT value FROM secret WHERE name = ?", (KEY_NAME,)).fetchone()[0])


def _code(key: bytes, former: bytes, row: AuditRow) -> bytes:
    said = [row.number, row.at.isoformat(), row.account_id, row.act.value, row.subject, row.reason]
    return hmac.new(key, former + json.dumps(said).encode(), hashlib.sha256).digest()
