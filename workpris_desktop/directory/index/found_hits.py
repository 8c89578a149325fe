"""The services that were found, as rows of an answer: their cards, and how each was found."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from json import dumps
from typing import Any, Final, NamedTuple

from workpris_desktop.directory.card import hit_of
from workpris_desktop.directory.index.filters import Filters
from workpris_desktop.directory.index.matching import Matches
from workpris_desktop.directory.rows import day_of
from workpris_desktop.directory.rules_cell import rules_of_cell
from workpris_desktop.directory.schema import HIT_CELLS, HIT_COLUMNS
from workpris_desktop.domain.fit import Fit
from workpris_desktop.domain.fit_rules import rules_with
from workpris_desktop.domain.hit import Hit, Matched, Rung
from workpris_desktop.domain.judge import judge
from workpris_desktop.domain.own_finding import Findings
from workpris_desktop.domain.person import Person

_ID: Final = HIT_COLUMNS.index("id")
_CHECKED_ON: Final = HIT_COLUMNS.index("checked_on")
_RULES: Final = len(HIT_COLUMNS)
_RANK: Final = len(HIT_COLUMNS) + 1

MOST_KEPT: Final = 600
"""So many rows stay in memory."""

_CARDS: Final = f"""
SELECT {HIT_CELLS}, card.rules, card.rank FROM card WHERE card.rank IN (SELECT value FROM json_each(?))
"""  # noqa: S608 - made of nothing but our own words


@dataclass(frozen=True, slots=True)
class Asking:
    """For whom it is asked, on which day, and what was found out by telephone; ``person`` is None for nobody."""

    person: Person | None
    today: date
    findings: Findings

    def fit(self, card: Sequence[Any]) -> Fit | None:
        """Return how the service of a card fits."""
        if self.person is None:
            return None
        found = self.findings.of(card[_ID])
        rules = rules_of_cell(card[_RULES])
        known = rules_with(rules, found, day_of(card[_CHECKED_ON])) if found else rules
        return judge(self.person, known, self.today)


class Way(NamedTuple):
    """How a service was found."""

    rung: Rung
    similar_to: str
    matched_on: tuple[Matched, ...]
    distance_km: float | None


class KeptHits:
    """Rows of the last answers: most of them are those of the next one, too. Of a person it keeps none.

    Args:
        connection: an open directory with its index.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._kept: dict[tuple[int, Way], Hit] = {}

    def hits(self, ways: Mapping[int, Way], asking: Asking) -> tuple[Hit, ...]:
        """Return the rows of ranks, in their order.

        Raises:
            sqlite3.Error: the file is damaged; so may be a `ValueError`, a `TypeError` or a `LookupError`.
        """
        if asking.person is not None:
            cards = self._cards(list(ways))
            return tuple(_hit(cards[rank], way, asking.fit(cards[rank])) for rank, way in ways.items())
        if len(self._kept) > MOST_KEPT:
            self._kept.clear()
        unknown = [each for each in ways.items() if each not in self._kept]
        cards = self._cards([rank for rank, _ in unknown])
        self._kept |= {(rank, way): _hit(cards[rank], way, None) for rank, way in unknown}
        return tuple(self._kept[each] for each in ways.items())

    def _cards(self, ranks: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        if not ranks:
            return {}
        return {card[_RANK]: card for card in self._connection.execute(_CARDS, (dumps(ranks),))}


class Ways:
    """Tells how services were found.

    Args:
        matches: what a question found.
        filters: those of the day.
    """

    def __init__(self, matches: Matches, filters: Filters) -> None:
        self._matches = matches
        self._has_words = bool(matches.asked.wanted)
        self._wheres = filters.wheres(matches.asked.question.filters)

    def of(self, ranks: Sequence[int]) -> Mapping[int, Way]:
        """Return how each was found, in their order.

        Raises:
            sqlite3.Error: the file is damaged; so may be a `TypeError`.
        """
        around = self._matches.around
        distances = around.distances(ranks) if around and ranks else {}
        return {rank: self._way(rank, distances.get(rank)) for rank in ranks}

    def _way(self, rank: int, distance_km: float | None) -> Way:
        rung, is_named = self._matches.climb.place_of(rank)
        similar_to = self._matches.climb.similar_to(rank, rung)
        return Way(rung, similar_to, tuple(self._matched_on(rank, is_named=is_named)), distance_km)

    def _matched_on(self, rank: int, *, is_named: bool) -> Iterator[Matched]:
        if self._has_words:
            yield Matched.NAME if is_named else Matched.TEXT
        for where, ranks in self._wheres:
            if rank in ranks:
                yield where
        if self._matches.within is not None and rank in self._matches.within:
            yield Matched.PLACE


def _hit(card: Sequence[Any], way: Way, fit: Fit | None) -> Hit:
    return hit_of(card, fit=fit, **way._asdict())
