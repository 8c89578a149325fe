"""What is so about updates at a moment, as plain values that a screen can show."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from workpris_desktop.domain.edition_history import HistoryEntry, OriginKind
from workpris_desktop.domain.publisher import Publisher
from workpris_desktop.domain.update import ClockDoubt, UpdateSource

EDITIONS_BEFORE = 2
"""So many stay beside the one in use (features.md I4)."""


@dataclass(frozen=True, slots=True)
class UpdateState:
    """Who signs, what is taken of it, where and when was looked.

    ``fixed`` are those of the sources that nobody can take away here: the publisher's, and that of the computer.
    ``history`` has the edition that came last first.
    """

    publisher: Publisher | None = None
    countries: tuple[str, ...] = ()
    sources: tuple[UpdateSource, ...] = ()
    fixed: frozenset[UpdateSource] = frozenset()
    last_look: datetime | None = None
    doubt: ClockDoubt | None = None
    history: tuple[HistoryEntry, ...] = ()

    def entry_of(self, edition_number: int) -> HistoryEntry | None:
        """Return how an edition came into use the last time, None where that was not noted."""
        return next((entry for entry in self.history if entry.number == edition_number), None)

    @property
    def former(self) -> HistoryEntry | None:
        """Return the edition that a step back would bring into use, None where none is kept."""
        return former_of(self.history)


def former_of(history: Sequence[HistoryEntry]) -> HistoryEntry | None:
    """Return the edition from before the one in use, by the rule by which the shelf keeps editions.

    Args:
        history: which editions came into use, the newest first.
    """
    kept: dict[int, HistoryEntry] = {}
    used = 0
    for entry in reversed(history):
        if entry.origin.kind is not OriginKind.BACK:
            before = sorted(number for number in kept if number <= used)[-EDITIONS_BEFORE:]
            kept = {number: kept[number] for number in before}
            kept[entry.number] = entry
        used = entry.number
    return max((entry for entry in kept.values() if entry.number < used), key=lambda entry: entry.number, default=None)
