"""Finding services in a directory and among our own entries at once: ours come first where all else is equal."""

import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import groupby
from math import inf
from operator import itemgetter
from typing import Final

from pyroaring import BitMap

from workpris_desktop.directory.index.finder import Finder
from workpris_desktop.directory.index.near import Surroundings
from workpris_desktop.directory.index.order import FitOrder, NameOrder
from workpris_desktop.domain.collation import sort_key
from workpris_desktop.domain.provider import Service

_NAME_ORDER: Final = "SELECT ranks FROM name_order WHERE language = ?"
_NAME: Final = "SELECT name FROM card WHERE rank = ?"
_OWN_NAMES: Final = "SELECT rank, name FROM card WHERE rank > ? ORDER BY rank"
_distance: Final = itemgetter(0)


class JoinedFinder(Finder):
    """Answers questions over an open directory over whose index that of our own entries was laid.

    Args:
        connection: the open directory.
        load: reads a service in full by its rank.
        last: the last rank of the directory; those beyond it are ours.
    """

    def __init__(self, connection: sqlite3.Connection, load: Callable[[int], Service], last: int) -> None:
        super().__init__(connection, load, partial(JoinedOrder, last=last))
        self._last = last
        self._name_order = lru_cache(1)(self._joined_names)

    def _joined_names(self, language: str) -> NameOrder:
        """Return the order of names with ours among them; what is not shown comes last."""
        row = self._connection.execute(_NAME_ORDER, (language,)).fetchone()
        ranks = array("I", row[0] if row else b"")
        hidden = BitMap(range(1, self._last + 1)) - BitMap(ranks)
        for rank, name in self._connection.execute(_OWN_NAMES, (self._last,)).fetchall():
            at = bisect_left(ranks, sort_key(name, language), key=lambda other: sort_key(self._name(other), language))
            while at < len(ranks) and self._last < ranks[at] < rank and self._name(ranks[at]) == name:
                at += 1
            ranks.insert(at, rank)
        ranks.extend(hidden)
        return NameOrder(ranks.tobytes())

    def _name(self, rank: int) -> str:
        return str(self._connection.execute(_NAME, (rank,)).fetchone()[0])


@dataclass(frozen=True, slots=True)
class JoinedOrder(FitOrder):
    """The order of a directory in which some services are ours: these come first among those that are as good.

    Attributes:
        last: the last rank of the directory; those beyond it are ours.
    """

    last: int = 0

    def walk(self, ranks: BitMap) -> Iterator[int]:
        """Walk ranks, the best first."""
        if self.around is None:
            yield from self._walk_alike(ranks)
        else:
            yield from FitOrder(self.levels, _OursFirst(self.around, self.last)).walk(ranks)

    def _walk_alike(self, ranks: BitMap) -> Iterator[int]:
        yield from FitOrder((*self.levels, [_ours(ranks, self.last)])).walk(ranks)


class _OursFirst(Surroundings):
    """What lies around a point, ours first among what is as far, and among that of which no place is known."""

    def __init__(self, around: Surroundings, last: int) -> None:
        self._around, self._last = around, last

    def nearest(self, ranks: BitMap) -> Iterator[tuple[float, int]]:
        left = ranks.copy()
        for far, same in groupby(self._around.nearest(ranks), _distance):
            alike = BitMap([rank for _, rank in same])
            left -= alike
            yield from self._ours_first(far, alike)
        yield from self._ours_first(inf, left)

    def _ours_first(self, far: float, ranks: BitMap) -> Iterator[tuple[float, int]]:
        ours = _ours(ranks, self._last)
        for part in (ours, ranks - ours):
            yield from ((far, rank) for rank in part)


def _ours(ranks: BitMap, last: int) -> BitMap:
    return ranks[ranks.rank(last) :]
