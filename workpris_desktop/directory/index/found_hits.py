"""The services that were found, as rows of an answer: their cards, and how each was found."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from json import dumps
from typing import Final

from workpris_desktop.directory.card import hit_of
from workpris_desktop.directory.index.filters import Filters
from workpris_desktop.directory.index.matching import Matches
from workpris_desktop.directory.rules_cell import rules_of_cell
from workpris_desktop.directory.schema import HIT_CELLS
from workpris_desktop.domain.fit import Fit
from workpris_desktop.domain.fit_rules import rules_with
from workpris_desktop.domain.hit import Hit, Matched
from workpris_desktop.domain.judge import judge
from workpris_desktop.domain.own_finding import Findings
from workpris_desktop.domain.person import Person

_CARDS: Final = f"""
SELECT {HIT_CELLS}, card.rules, card.rank FROM card WHERE card.rank IN (SELECT value FROM json_each(?))
"""  # noqa: S608 - made of nothing but our own words


@dataclass(frozen=True, slots=True)
class Asking:
    """For whom it is asked, on which day, and what was found out by telephone."""

    person: Person
    today: date
    findings: Findings

    def fit(self, hit: Hit, rules: str) -> Fit | None:
        """Return how a service fits; ``rules`` is the cell of its card."""
        if not self.person.is_told:
            return None
        known = rules_with(rules_of_cell(rules), self.findings.of(hit.id), hit.checked_on)
        return judge(self.person, known, self.today)


class FoundHits:
    """Makes rows for some of the services that a question found.

    Args:
        connection: an open directory with its index.
        matches: what the question found.
        filters: those of the day.
        asking: for whom it is asked.
    """

    def __init__(self, connection: sqlite3.Connection, matches: Matches, filters: Filters, asking: Asking) -> None:
        self._connection = connection
        self._matches = matches
        self._wheres = filters.wheres(matches.asked.question.filters)
        self._asking = asking

    def of(self, ranks: Sequence[int]) -> tuple[Hit, ...]:
        """Return the rows of ranks, in their order.

        Raises:
            sqlite3.Error: the file is damaged; so may be a `ValueError`, a `TypeError` or a `LookupError`.
        """
        if not ranks:
            return ()
        rows = self._connection.execute(_CARDS, (dumps(ranks),))
        cards = {row[-1]: row for row in rows}
        around = self._matches.around
        distances = around.distances(ranks) if around else {}
        return tuple(self._hit(rank, cards[rank], distances) for rank in ranks)

    def _hit(self, rank: int, card: sqlite3.Row, distances: Mapping[int, float]) -> Hit:
        hit, climb = hit_of(card), self._matches.climb
        rung = climb.rung_of(rank)
        return replace(
            hit,
            rung=rung,
            similar_to=climb.similar_to(rank, rung),
            matched_on=tuple(self._matched_on(rank)),
            distance_km=distances.get(rank),
            fit=self._asking.fit(hit, card[-2]),
        )

    def _matched_on(self, rank: int) -> Iterator[Matched]:
        if self._matches.asked.words:
            yield Matched.NAME if self._matches.climb.in_name(rank) else Matched.TEXT
        yield from (where for where, ranks in self._wheres if rank in ranks)
        if self._matches.within is not None and rank in self._matches.within:
            yield Matched.PLACE
