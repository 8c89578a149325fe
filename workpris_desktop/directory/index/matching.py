"""What a question finds, as sets: nothing is read of single services yet."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, partial, reduce
from operator import and_
from typing import Final

from pyroaring import BitMap

from workpris_desktop.directory.index.asked import Asked, asked_of
from workpris_desktop.directory.index.filters import Filters
from workpris_desktop.directory.index.ladder import Climb, Ladder
from workpris_desktop.directory.index.near import Surroundings
from workpris_desktop.directory.index.open_on import Doorkeeper
from workpris_desktop.directory.index.places import Places, ReadPlace
from workpris_desktop.directory.index.sets import Sets
from workpris_desktop.directory.index.stretch import FEW
from workpris_desktop.domain.choice import CUMULATIVE, Choice
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.search import Question

_CLIMBS_KEPT: Final = 6
_POINTS_KEPT: Final = 2


@dataclass(frozen=True, slots=True)
class Matches:
    """What a question finds.

    ``found`` is what it finds apart from its choices, ``kept`` what is left of these with them. ``around`` is the point
    from which distances count, ``within`` who is within the distance; None where none was asked for.
    """

    asked: Asked
    climb: Climb
    found: BitMap
    kept: BitMap
    around: Surroundings | None = None
    within: BitMap | None = None


class Matcher:
    """Turns questions into sets.

    All methods raise `sqlite3.Error` or `ValueError` where the file is damaged.

    Args:
        connection: an open directory with its index.
        sets: the sets of that index.
        load: reads a service in full by its rank.
    """

    def __init__(self, connection: sqlite3.Connection, sets: Sets, load: Callable[[int], Service]) -> None:
        self._sets = sets
        self._places = Places(connection, sets)
        self._doors = Doorkeeper(connection, load)
        self._climb = lru_cache(_CLIMBS_KEPT)(Ladder(connection, sets).climb)
        self._around = lru_cache(_POINTS_KEPT)(partial(Surroundings, connection))

    def total(self, question: Question, filters: Filters) -> int:
        """Count what a question finds; 0 also where only stretched words would find something.

        Args:
            question: what is asked.
            filters: those of the day.
        """
        plain = self.matches(question, filters, stretches=False)
        is_enough = not plain.kept or len(plain.climb.ranks) >= FEW
        return len(plain.kept if is_enough else self.matches(question, filters).kept)

    def matches(self, question: Question, filters: Filters, *, stretches: bool = True) -> Matches:
        """Return what a question finds.

        Args:
            question: what is asked.
            filters: those of the day.
            stretches: whether words that find little are stretched.
        """
        asked = asked_of(question, self._places)
        if asked.is_wordless:
            return Matches(asked, Climb(BitMap(), ()), BitMap(), BitMap())
        climb = self._climb(asked.words, is_begun=asked.is_begun, stretches=stretches)
        near = asked.near
        around = self._around(near.latitude, near.longitude) if near else None
        within = around.within(near.within_km) if around and near and near.within_km is not None else None
        found = climb.ranks
        if within is not None:
            found = found & (within | self._named(asked.place))
        if question.open_on:
            found = self._doors.open_ranks(
                question.open_on, filters.passing(found, _asked_anyway(question), for_staff=True)
            )
        kept = filters.passing(found, question.filters, for_staff=question.for_staff)
        return Matches(asked, climb, found, kept, around, within)

    def _named(self, place: ReadPlace | None) -> BitMap:
        """Return the services that have all words of a place: of some nothing else is known of where they are."""
        if place is None or not place.names:
            return BitMap()
        named = (self._sets.word(name) for name in place.names)
        return reduce(and_, (ranks.named | ranks.told for ranks in named))


def _asked_anyway(question: Question) -> list[Choice]:
    """Return the choices that hold whatever else is counted: for a count, those that one more would replace do not."""
    return [choice for choice in question.filters if choice.facet in CUMULATIVE or not question.counts]
