"""The needs of clients: how far each is, and who does it."""

from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from workpris_desktop.cases.intake_values import demand_id
from workpris_desktop.cases.kept_text import kept_line
from workpris_desktop.cases.stored_json import sound_rows
from workpris_desktop.domain.client_file import ClientFile
from workpris_desktop.domain.need import LONGEST_WISH, MOST_PRIORITY, ClientNeed, NeedSide, NeedStatus
from workpris_desktop.domain.vault_errors import FileFull

MOST_NEEDS: Final = 200
"""Of one file; the form has 55, and an older or newer one others."""


def needs_of(connection: Any, file_id: str) -> tuple[ClientNeed, ...]:
    """Return what is known of the needs of a client, by their ids.

    Raises:
        VaultDamaged: a row is not as it was written.
    """
    rows = connection.execute(
        "SELECT need, status, side, priority, wish, changed_at FROM client_need WHERE file_id = ? ORDER BY need",
        (file_id,),
    ).fetchall()
    with sound_rows():
        return tuple(map(_need, rows))


def keep_need(connection: Any, file: ClientFile, need: ClientNeed, author_id: str, now: datetime) -> ClientNeed:
    """Keep how far a need is, and return it; in a transaction, after which its words are to be indexed.

    Raises:
        TextTooLong: the wish is.
        FileFull: the file knows of too many needs.
        ValueError: it is shaped like none.
    """
    demand_id(need.need)
    if not isinstance(need.status, NeedStatus) or not isinstance(need.side, NeedSide | None):
        raise ValueError(need.need)  # noqa: TRY004 - what is shaped like no need is refused in one way
    if type(need.priority) is not int or not 0 <= need.priority <= MOST_PRIORITY:
        raise ValueError(need.need)
    kept = replace(need, wish=kept_line(need.wish, LONGEST_WISH), changed_at=now)
    connection.execute(
        "INSERT OR REPLACE INTO client_need (file_id, need, status, side, priority, wish, author_id, changed_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(file.id, kept.need, kept.status.value, kept.side.value if kept.side else None),
            *(kept.priority, kept.wish, author_id, now.isoformat()),
        ),
    )
    (count,) = connection.execute("SELECT count(*) FROM client_need WHERE file_id = ?", (file.id,)).fetchone()
    if count > MOST_NEEDS:
        raise FileFull(MOST_NEEDS)
    return kept


def _need(row: Any) -> ClientNeed:
    need, status, side, priority, wish, changed_at = row
    return ClientNeed(
        need,
        NeedStatus(status),
        NeedSide(side) if side else None,
        priority,
        wish,
        datetime.fromisoformat(changed_at),
    )
