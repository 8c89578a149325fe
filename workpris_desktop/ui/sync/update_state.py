"""What is so about updates at a moment, as plain values that a screen can show."""

from dataclasses import dataclass
from datetime import datetime

from workpris_desktop.domain.edition_history import HistoryEntry
from workpris_desktop.domain.publisher import Publisher
from workpris_desktop.domain.update import ClockDoubt, UpdateSource


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
