"""Which packets of other offices were taken over into a file, as its person is told."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from workpris_desktop.cases.handover.card_file import read_card
from workpris_desktop.cases.stored_json import sound_rows
from workpris_desktop.domain.handover_errors import HandoverError


@dataclass(frozen=True, slots=True, repr=False)
class CameFrom:
    """A packet whose content was taken over into the file: which office sent it, when it was made and came."""

    id: str
    sender: str
    made_at: datetime
    came_at: datetime
    purpose: str


def packets_taken_over(connection: Any, file_id: str) -> tuple[CameFrom, ...]:
    """Return the packets whose content was taken over into the file, the first one first.

    Raises:
        VaultDamaged: a row is not as it was written.
    """
    rows = connection.execute(
        "SELECT id, sender, made_at, came_at, purpose FROM inbox_packet WHERE merged_into = ? ORDER BY came_at, rowid",
        (file_id,),
    )
    with sound_rows():
        return tuple(
            CameFrom(packet_id, _name_on(card), datetime.fromisoformat(made), datetime.fromisoformat(came), purpose)
            for packet_id, card, made, came, purpose in rows
        )


def _name_on(card: bytes) -> str:
    """Return the name on a card, "" where it cannot be read: the person is told of the packet all the same."""
    try:
        return read_card(bytes(card)).name
    except HandoverError:
        return ""
