"""Sets that depend on the day: room, the last check, evidence; worked out once a day, never kept on disk."""

import sqlite3
from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Final

from pyroaring import BitMap

from workpris_desktop.directory.index.schema import unpacked
from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.choice import CHECKED_WITHIN_DAYS, Choice, Facet
from workpris_desktop.domain.trust import TrustKind

_BEST_FIRST: Final = (
    CapacityState.TAKING,
    CapacityState.AFTER_ASSESSMENT,
    CapacityState.WAITING_LIST,
    CapacityState.PAUSED,
    CapacityState.FULL,
)
_IN_ORDER: Final = (*_BEST_FIRST[:3], CapacityState.NOT_KNOWN, *_BEST_FIRST[3:])
"""Where nobody knows, there may be room; so it comes before those that say that there is none."""

_VALID: Final = "SELECT value, ranks FROM dated WHERE facet = ? AND value = ? AND first <= ? AND last >= ?"
_CHECKS: Final = "SELECT first, ranks FROM dated WHERE facet = ? AND value = '' ORDER BY value, first"


class DaySets:
    """The sets of one day.

    Args:
        connection: an open directory with its index.
        shown: all services that are offered.
        today: the day.

    Raises:
        sqlite3.Error: the file is damaged.
        ValueError: the same.
    """

    def __init__(self, connection: sqlite3.Connection, shown: BitMap, today: date) -> None:
        self.today = today
        self._connection = connection
        self._shown = shown

    @cached_property
    def room(self) -> Mapping[CapacityState, BitMap]:
        """Each service under the best that is said of its room and still counts."""
        left = self._shown.copy()
        sets: dict[CapacityState, BitMap] = {}
        for state in _BEST_FIRST:
            sets[state] = self._valid(Facet.ROOM, state) & left
            left -= sets[state]
        return sets | {CapacityState.NOT_KNOWN: left}

    @cached_property
    def by_room(self) -> tuple[BitMap, ...]:
        """The sets of `room`, those where a person is taken soonest first."""
        return tuple(self.room[state] for state in _IN_ORDER)

    @cached_property
    def by_check(self) -> tuple[tuple[date, BitMap], ...]:
        """Who was last checked on which day, the latest day first."""
        rows = self._connection.execute(_CHECKS, (Facet.CHECKED,)).fetchall()
        return tuple((date.fromordinal(day), unpacked(ranks)) for day, ranks in reversed(rows))

    @cached_property
    def _checked(self) -> Mapping[int, BitMap]:
        """Who was checked within so many days."""
        found, at = BitMap(), 0
        sets: dict[int, BitMap] = {}
        for days in CHECKED_WITHIN_DAYS:
            while at < len(self.by_check) and (self.today - self.by_check[at][0]).days <= days:
                found |= self.by_check[at][1]
                at += 1
            sets[days] = found.copy()
        return sets

    @cached_property
    def _evidence(self) -> Mapping[TrustKind, BitMap]:
        return {kind: self._valid(Facet.EVIDENCE, kind) for kind in TrustKind}

    @cached_property
    def of_facets(self) -> Mapping[Choice, BitMap]:
        """All values of all facets that depend on the day."""
        sets = {Choice(Facet.ROOM, state): ranks for state, ranks in self.room.items()}
        sets |= {Choice(Facet.CHECKED, str(days)): ranks for days, ranks in self._checked.items()}
        return sets | {Choice(Facet.EVIDENCE, kind): ranks for kind, ranks in self._evidence.items()}

    def _valid(self, facet: Facet, value: str) -> BitMap:
        rows = self._connection.execute(_VALID, (facet, value, *[self.today.toordinal()] * 2))
        return BitMap().union(*(unpacked(ranks) for _, ranks in rows))
