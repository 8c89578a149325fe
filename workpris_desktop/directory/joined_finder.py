"""Finding services in a directory and among our own entries at once: ours come first where all else is equal."""

import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Final

from pyroaring import BitMap

from workpris_desktop.directory.index.finder import Finder
from workpris_desktop.directory.index.judged import Groups
from workpris_desktop.directory.index.matching import Matches
from workpris_desktop.directory.index.order import FitOrder, NameOrder
from workpris_desktop.directory.index.order import _leaves as leaves
from workpris_desktop.directory.index.today import DaySets
from workpris_desktop.domain.collation import sort_key
from workpris_desktop.domain.fit import FitGroup
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.search import Order

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
        super().__init__(connection, load)
        self._last = last
        self._name_order = lru_cache(1)(self._joined_names)

    def _walk_of(self, matches: Matches, day: DaySets, groups: Groups) -> Callable[[BitMap], Iterator[int]]:
        """Return how a set is walked in the order that was asked for."""
        question = matches.asked.question
        fitting = [[groups[group] for group in FitGroup]] if groups else []
        placed = [] if matches.within is None else [[matches.within]]
        levels = (*fitting, matches.climb.in_order, *placed, day.by_room)
        order = JoinedOrder(levels, matches.around, self._last)
        if question.order is Order.DISTANCE:
            return order.walk_by_distance
        if question.order is Order.CHECKED:
            return lambda ranks: order.walk_by_check(ranks, (checked for _, checked in day.by_check))
        return self._name_order(question.language).walk if question.order is Order.NAME else order.walk

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
        for leaf in leaves(ranks, self.levels):
            left = leaf.copy()
            if self.around is not None and len(leaf) > 1:
                for _, same in groupby(self.around.nearest(leaf), _distance):
                    alike = BitMap([rank for _, rank in same])
                    left -= alike
                    yield from self._ours_first(alike)
            yield from self._ours_first(left)

    def _walk_alike(self, ranks: BitMap) -> Iterator[int]:
        for leaf in leaves(ranks, self.levels):
            yield from self._ours_first(leaf)

    def _ours_first(self, ranks: BitMap) -> Iterator[int]:
        at = ranks.rank(self.last)
        yield from ranks[at:]
        yield from ranks[:at]
