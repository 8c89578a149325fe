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
    if not _was_noted(vault, connection, file.id):
        vault.note(Act.FILE_VIEWED, file.id)
    return file


def changed(vault: OpenVault, connection: Any, file_id: str) -> ClientFile:
    """Return a file that the account may change, marked as worked with, and note that it was changed.

    Args:
        vault: the vault.
        connection: the same, in a transaction.
        file_id: which.

    Raises:
        NotAllowed: the account writes nothing.
        ClientFileNotFound: there is no such file, or it is not this account's.
        FileRestricted: it must stay as it is.
    """
    file = touch_file(connection, changeable(vault, connection, file_id), vault.today)
    vault.note(Act.FILE_CHANGED, file.id)
    return file


def _was_noted(vault: OpenVault, connection: Any, file_id: str) -> bool:
    now = vault.now()
    row = connection.execute(
        "SELECT 1 FROM audit WHERE number > (SELECT max(number) FROM audit) - ? AND act = ? AND account_id = ?"
        " AND subject = ? AND at BETWEEN ? AND ? LIMIT 1",
        (
            *(_NEWEST_ROWS, Act.FILE_VIEWED.value, vault.account.id, file_id),
            *((now - VIEW_LASTS).isoformat(), now.isoformat()),
        ),
    ).fetchone()
    return row is not None
