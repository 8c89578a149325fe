"""Packets whose content is to come back from no backup: refused ones, and those whose file was erased since."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final

from workpris_desktop.cases.erasure import mark_for_sweeping
from workpris_desktop.domain.inbox import InboxState

LetGo = tuple[str, str, str, str, str, str]
"""State, the moment of the decision and by whom, into which file, the reason, and the id."""

_SELECT: Final = (
    "SELECT state, decided_at, decided_by, coalesce(merged_into, ''), reason, id FROM inbox_packet WHERE state = ?"
    " OR (state = ? AND NOT EXISTS (SELECT 1 FROM client_file WHERE client_file.id = merged_into))"
)


def packets_let_go(connection: Any) -> tuple[LetGo, ...]:
    """Return what was decided about them; nothing in a vault of before there was an inbox."""
    if connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'inbox_packet'").fetchone() is None:
        return ()
    states = (InboxState.REFUSED.value, InboxState.MERGED.value)
    rows = connection.execute(_SELECT, states).fetchall()
    return tuple(
        (str(state), str(on), str(by), str(into), str(why), str(id_)) for state, on, by, into, why, id_ in rows
    )


def let_go_again(connection: Any, packets: Iterable[LetGo], now: datetime) -> int:
    """Decide in a restored vault what was decided since, and return how many of them still waited; in a transaction."""
    gone = 0
    for packet in packets:
        gone += connection.execute(
            "UPDATE inbox_packet SET state = ?, decided_at = ?, decided_by = ?, merged_into = nullif(?, ''),"
            " reason = ?, basis = '' WHERE id = ? AND state = ?",
            (*packet, InboxState.WAITING.value),
        ).rowcount
        connection.execute("DELETE FROM inbox_blob WHERE packet_id = ?", (packet[-1],))
    if gone:
        mark_for_sweeping(connection, now)
    return gone
