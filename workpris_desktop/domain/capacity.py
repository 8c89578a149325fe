"""Whether there is room: what a provider said, when, and how soon that is no longer known."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

BED_DAYS: Final = 7
OTHER_DAYS: Final = 30
"""So many days a state is believed; then it is "not known" again (features.md D2)."""


class CapacityUnit(StrEnum):
    """What is counted."""

    BED = "bed"
    CLIENT = "client"
    GROUP_PLACE = "group_place"
    CONTACT = "contact"
    INTERVENTION = "intervention"
    CALL = "call"

    @property
    def days_believed(self) -> int:
        """Return how many days a state of this unit is believed."""
        return BED_DAYS if self is CapacityUnit.BED else OTHER_DAYS


class CapacityState(StrEnum):
    """Whether a provider takes people."""

    TAKING = "taking"
    WAITING_LIST = "waiting_list"
    FULL = "full"
    AFTER_ASSESSMENT = "after_assessment"
    PAUSED = "paused"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class CapacityLine:
    """What is said of the room for one target group, counted in one unit.

    ``registered`` is the maximum that a register states, and never free places. ``free`` and ``state`` hold from
    ``as_of`` for as long as the unit is believed; ``source`` is who said it. ``place`` is a location id, "" for all.
    """

    unit: CapacityUnit
    state: CapacityState = CapacityState.NOT_KNOWN
    as_of: date | None = None
    source: str = ""
    free: int | None = None
    registered: int | None = None
    waiting_weeks: int | None = None
    target_group: str = ""
    place: str = ""
    description: str = ""

    def is_believed(self, today: date) -> bool:
        """Tell whether what was said of room still counts; a day that lies ahead, or none, counts for nothing."""
        if self.as_of is None:
            return False
        return 0 <= (today - self.as_of).days <= self.unit.days_believed

    def state_on(self, today: date) -> CapacityState:
        """Return the state, "not known" once it has aged."""
        return self.state if self.is_believed(today) else CapacityState.NOT_KNOWN

    def free_on(self, today: date) -> int | None:
        """Return the free places, None once they have aged or where none were stated."""
        return self.free if self.is_believed(today) else None


_BEST_FIRST: Final = (
    CapacityState.TAKING,
    CapacityState.AFTER_ASSESSMENT,
    CapacityState.WAITING_LIST,
    CapacityState.PAUSED,
    CapacityState.FULL,
)


def room_line(lines: Iterable[CapacityLine], today: date) -> CapacityLine | None:
    """Return the line that says best whether there is room now, None where nothing is known any more."""
    believed = [line for line in lines if line.state_on(today) is not CapacityState.NOT_KNOWN]
    return min(believed, key=lambda line: _BEST_FIRST.index(line.state), default=None)
