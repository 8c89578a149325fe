"""The services that were found, as rows of an answer."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from json import dumps
from typing import Any, Final

from workpris_desktop.directory.card import hit_of
from workpris_desktop.directory.index.ways import Found
from workpris_desktop.directory.rows import day_of
from workpris_desktop.directory.rules_cell import rules_of_cell
from workpris_desktop.directory.schema import HIT_CELLS, HIT_COLUMNS
from workpris_desktop.domain.fit import Fit
from workpris_desktop.domain.fit_rules import rules_with
from workpris_desktop.domain.hit import Hit
from workpris_desktop.domain.judge import judge
from workpris_desktop.domain.own_finding import Findings
from workpris_desktop.domain.person import Person

MOST_KEPT: Final = 600
"""So many rows stay in memory: most of those of an answer are those of the next one, too."""

_ID: Final = HIT_COLUMNS.index("id")
_CHECKED_ON: Final = HIT_COLUMNS.index("checked_on")
_RULES: Final = len(HIT_COLUMNS)
_RANK: Final = len(HIT_COLUMNS) + 1

_CARDS: Final = f"""
SELECT {HIT_CELLS}, card.rules, card.rank FROM card WHERE card.rank IN (SELECT value FROM json_each(?))
"""  # noqa: S608 - made of nothing but our own words

_Card = Sequence[Any]


@dataclass(frozen=True, slots=True)
class Asking:
    """For whom it is asked, on which day, and what was found out by telephone; ``person`` is None for nobody."""

    person: Person | None
    today: date
    findings: Findings

    def fit(self, card: _Card) -> Fit | None:
        """Return how the service of a card fits."""
        if self.person is None:
            return None
        found = self.findings.of(card[_ID])
        rules = rules_of_cell(card[_RULES])
        known = rules_with(rules, found, day_of(card[_CHECKED_ON])) if found else rules
        return judge(self.person, known, self.today)


class FoundHits:
    """Makes rows, and keeps the last ones; of a person it keeps none.

    Args:
        connection: an open directory with its index.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._kept: dict[Found, Hit] = {}

    def hits(self, found: Sequence[Found], asking: Asking) -> tuple[Hit, ...]:
        """Return the rows of services that were found in some way, in their order.

        Raises:
            sqlite3.Error: the file is damaged; so may be a `ValueError`, a `TypeError` or a `LookupError`.
        """
        if asking.person is not None:
            made = self._made(found, asking)
            return tuple(made[each] for each in found)
        if len(self._kept) > MOST_KEPT:
            self._kept.clear()
        kept = [self._kept.get(each) for each in found]
        if None in kept:
            self._kept |= self._made([each for each, hit in zip(found, kept, strict=True) if hit is None], asking)
        return tuple(hit or self._kept[each] for each, hit in zip(found, kept, strict=True))

    def _made(self, found: Sequence[Found], asking: Asking) -> dict[Found, Hit]:
        rows = self._connection.execute(_CARDS, (dumps([each.rank for each in found]),))
        cards = {card[_RANK]: card for card in rows}
        return {each: _hit(cards[each.rank], each, asking) for each in found}


def _hit(card: _Card, found: Found, asking: Asking) -> Hit:
    return hit_of(
        card,
        rung=found.rung,
        similar_to=found.similar_to,
        matched_on=found.matched_on,
        distance_km=found.distance_km,
        fit=asking.fit(card),
    )
