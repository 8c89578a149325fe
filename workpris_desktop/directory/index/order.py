"""The order of an answer: sets are split, best first, until there are enough; never is every hit sorted."""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from typing import Final

from pyroaring import BitMap

from workpris_desktop.directory.index.near import Surroundings

MOST_SORTED: Final = 2_000
"""So few hits are sorted by their place in the order of names; of more, that order is walked."""

_MANY: Final = 2

_NAME_ORDER: Final = "SELECT ranks FROM name_order WHERE language = ?"

Levels = Sequence[Sequence[BitMap]]
"""Sets by which an answer is split, the most important first; those of one level have nothing in common."""

_distance: Final = itemgetter(0)


@dataclass(frozen=True, slots=True)
class FitOrder:
    """The order in which nobody asked for another one, all but the static rank, which is the number itself.

    Attributes:
        levels: by fit, by rung and words in the name, by room.
        around: the point from which distances count, None where there is none.
    """

    levels: Levels
    around: Surroundings | None = None

    def walk(self, ranks: BitMap) -> Iterator[int]:
        """Walk ranks, the best first."""
        for leaf in _leaves(ranks, self.levels):
            if self.around is None or len(leaf) == 1:
                yield from leaf
            else:
                yield from _nearest_first(leaf, self.around)

    def walk_by_distance(self, ranks: BitMap) -> Iterator[int]:
        """Walk ranks, the nearest first; those of which no place is known come last."""
        if self.around is None:
            yield from self.walk(ranks)
            return
        walked = BitMap()
        for _, same in groupby(self.around.nearest(ranks), _distance):
            alike = BitMap([rank for _, rank in same])
            walked |= alike
            yield from self._walk_alike(alike)
        yield from self._walk_alike(ranks - walked)

    def walk_by_check(self, ranks: BitMap, by_check: Iterable[BitMap]) -> Iterator[int]:
        """Walk ranks, those checked last first; those that never were come last.

        Args:
            ranks: what is walked.
            by_check: who was checked on which day, the latest day first.
        """
        left = ranks.copy()
        for checked in by_check:
            alike = left & checked
            left -= alike
            if alike:
                yield from self.walk(alike)
            if not left:
                return
        yield from self.walk(left)

    def _walk_alike(self, ranks: BitMap) -> Iterator[int]:
        """Walk ranks that are as far as one another."""
        for leaf in _leaves(ranks, self.levels):
            yield from leaf


class NameOrder:
    """The order of names in the alphabet of one language.

    Raises:
        ValueError: the cell is damaged.
    """

    def __init__(self, cell: bytes) -> None:
        self._ranks = array("I", cell)

    def walk(self, ranks: BitMap) -> Iterator[int]:
        """Walk ranks in the order of their names; those that it does not know come last."""
        if len(ranks) > MOST_SORTED:
            yield from (rank for rank in self._ranks if rank in ranks)
            yield from ranks - BitMap(self._ranks)
            return
        places, last = self._places, len(self._ranks)
        yield from sorted(ranks, key=lambda rank: (places[rank] if rank <= last else last, rank))

    @cached_property
    def _places(self) -> "array[int]":
        """The place of each rank."""
        last = len(self._ranks)
        places = array("I", [last]) * (last + 1)
        for place, rank in enumerate(self._ranks):
            if rank <= last:
                places[rank] = place
        return places


def read_name_order(connection: sqlite3.Connection, language: str) -> NameOrder:
    """Return the order of names in the alphabet of a language, that of ranks where it has none.

    Raises:
        sqlite3.Error: the file is damaged.
        ValueError: the same.
    """
    row = connection.execute(_NAME_ORDER, (language,)).fetchone()
    return NameOrder(row[0] if row else b"")


def _leaves(ranks: BitMap, levels: Levels) -> Iterator[BitMap]:
    """Walk the parts of a set that no level splits further, the best first; what is in no set of a level comes last."""
    if not levels or len(ranks) < _MANY:
        yield from [ranks] if ranks else []
        return
    left = len(ranks)
    for part in levels[0]:
        both = ranks & part
        if both:
            yield from _leaves(both, levels[1:])
            left -= len(both)
        if not left:
            return
    yield from _leaves(ranks - BitMap().union(*levels[0]), levels[1:])


def _nearest_first(ranks: BitMap, around: Surroundings) -> Iterator[int]:
    walked = BitMap()
    for _, rank in around.nearest(ranks):
        walked.add(rank)
        yield rank
    yield from ranks - walked
