"""Files that are viewed or changed, each with the row of the audit that says so."""

from datetime import timedelta
from typing import Any, Final

from workpris_desktop.cases.client_files import touch_file
from workpris_desktop.cases.file_access import changeable, opened
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.client_file import ClientFile

VIEW_LASTS: Final = timedelta(minutes=15)
"""So long one row counts for all parts of a file, which a screen reads one after the other."""

TYPING_LASTS: Final = timedelta(minutes=1)
"""So long one row counts for all that is saved while somebody types: every half second is no act of its own."""

_NEWEST_ROWS: Final = 500
"""Of the audit that are looked at: it has no index by file."""


def viewed(vault: OpenVault, connection: Any, file_id: str) -> ClientFile:
    """Return a file that the account may open, and note that it was viewed unless that was noted just now.

    Args:
        vault: the vault.
        connection: the same, in a transaction.
        file_id: which.

    Raises:
        ClientFileNotFound: there is none, or it is not this account's to see.
    """
    file, _ = opened(vault, connection, file_id)
    if not _was_noted(vault, connection, file.id, Act.FILE_VIEWED, VIEW_LASTS):
        vault.note(Act.FILE_VIEWED, file.id)
    return file


def changed(vault: OpenVault, connection: Any, file_id: str, *, is_typed: bool = False) -> ClientFile:
    """Return a file that the account may change, marked as worked with, and note that it was changed.

    Args:
        vault: the vault.
        connection: the same, in a transaction.
        file_id: which.
        is_typed: it is saved while somebody types, and noted once in `TYPING_LASTS`.

    Raises:
        NotAllowed: the account writes nothing.
        ClientFileNotFound: there is no such file, or it is not this account's.
        FileRestricted: it must stay as it is.
    """
    file = touch_file(connection, changeable(vault, connection, file_id), vault.today)
    if not (is_typed and _was_noted(vault, connection, file.id, Act.FILE_CHANGED, TYPING_LASTS)):
        vault.note(Act.FILE_CHANGED, file.id)
    return file


def _was_noted(vault: OpenVault, connection: Any, file_id: str, act: Act, lasts: timedelta) -> bool:
    now = vault.now()
    row = connection.execute(
        "SELECT 1 FROM audit WHERE number > (SELECT max(number) FROM audit) - ? AND act = ? AND account_id = ?"
        " AND subject = ? AND at BETWEEN ? AND ? LIMIT 1",
        (
            *(_NEWEST_ROWS, act.value, vault.account.id, file_id),
            *((now - lasts).isoformat(), now.isoformat()),
        ),
    ).fetchone()
    return row is not None
