"""Half-written texts, so that a lock loses nothing; everybody's own, and never in the audit."""

from datetime import datetime
from typing import Any, Final

from workpris_desktop.cases.kept_text import storable
from workpris_desktop.domain.vault_errors import ClientFileNotFound, TextTooLong

LONGEST_DRAFT: Final = 100_000
"""Characters."""

LONGEST_PLACE: Final = 200
MOST_DRAFTS: Final = 200
"""Of one account; beyond them the oldest give way."""


def keep_draft(connection: Any, account_id: str, place: str, text: str, now: datetime) -> None:
    """Keep a text as it was left, in place of what was kept there before; in a transaction.

    Args:
        connection: the vault.
        account_id: whose it is.
        place: where it was being written; ``file/<id>/...`` is gone with the file.
        text: as it was left, blanks and all.
        now: the moment (UTC).

    Raises:
        TextTooLong: it has more than `LONGEST_DRAFT` characters.
        ClientFileNotFound: the file was erased, and a text that is kept too late must not bring it back.
        ValueError: the place is none.
    """
    if len(text) > LONGEST_DRAFT:
        raise TextTooLong(LONGEST_DRAFT)
    if not 0 < len(place) <= LONGEST_PLACE or place != storable(place):
        raise ValueError(len(place))
    sort, _, rest = place.partition("/")
    if sort == "file" and _is_erased(connection, rest.partition("/")[0]):
        raise ClientFileNotFound
    connection.execute(
        "INSERT INTO draft VALUES (?, ?, ?, ?)"
        " ON CONFLICT (account_id, place) DO UPDATE SET saved_at = excluded.saved_at, text = excluded.text",
        (account_id, place, now.isoformat(), storable(text)),
    )
    connection.execute(
        "DELETE FROM draft WHERE account_id = ? AND place != ? AND place NOT IN"
        " (SELECT place FROM draft WHERE account_id = ? AND place != ? ORDER BY saved_at DESC LIMIT ?)",
        (account_id, place, account_id, place, MOST_DRAFTS - 1),
    )


def read_draft(connection: Any, account_id: str, place: str) -> str:
    """Return what was kept of a place, "" where nothing was."""
    row = connection.execute("SELECT text FROM draft WHERE account_id = ? AND place = ?", (account_id, storable(place)))
    return next((str(text) for (text,) in row), "")


def drop_draft(connection: Any, account_id: str, place: str) -> None:
    """Forget what was kept of a place; in a transaction."""
    connection.execute("DELETE FROM draft WHERE account_id = ? AND place = ?", (account_id, storable(place)))


def drop_drafts_of_file(connection: Any, file_id: str) -> None:
    """Forget what anybody has kept of a file; in a transaction."""
    place = f"file/{file_id}"
    connection.execute(
        "DELETE FROM draft WHERE place = ? OR substr(place, 1, ?) = ?", (place, len(place) + 1, f"{place}/")
    )


def _is_erased(connection: Any, file_id: str) -> bool:
    return connection.execute("SELECT 1 FROM tombstone WHERE file_id = ?", (file_id,)).fetchone() is not None
