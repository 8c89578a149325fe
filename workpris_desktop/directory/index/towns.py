"""Names of municipalities as the text of a question may name them, with how much each counts."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from itertools import takewhile
from typing import Final

from workpris_desktop.directory.municipality_rows import folded_name
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.function_words import is_function_word

SEAT_WEIGHT: Final = 1_000
"""What the seat of a district, and a town with a prison, counts for beyond the services that are there."""

_MUNICIPALITIES: Final = """
SELECT folded, municipality.id, name, region, district
  FROM municipality JOIN municipality_name ON municipality_id = municipality.id
"""
_TOWN: Final = """
INSERT INTO town(folded, municipality_id, weight) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET weight = max(weight, excluded.weight)
"""


def write_towns(connection: sqlite3.Connection, facts: Facts, services_in: Mapping[str, int]) -> None:
    """Fill the table ``town`` of an index that is being built.

    A name that goes on with a preposition also counts without it, for those towns that people ask for: "usti" for
    Ústí nad Labem.

    Args:
        connection: the index, with the directory beside it.
        facts: what is known of districts and prisons.
        services_in: how many services are in a municipality, by its id.

    Raises:
        sqlite3.Error: the file is damaged, or the disk is full.
    """
    with closing(connection.execute(_MUNICIPALITIES)) as names:
        connection.executemany(_TOWN, _names(names, _Seats(facts), services_in))


class _Seats:
    """The towns that count for more: seats of districts, and those with a prison."""

    def __init__(self, facts: Facts) -> None:
        seats = [(each, folded_name(each.seat or each.name)) for each in facts.districts]
        self._of_districts = {(district.code, seat) for district, seat in seats}
        self._of_regions = {(district.region, seat) for district, seat in seats}
        self._with_prison = {(prison.region, folded_name(prison.town)) for prison in facts.prisons}

    def has(self, name: str, region: str, district: str | None) -> bool:
        """Tell whether a municipality is one of them: of its district where that is known, else of its region."""
        folded = folded_name(name)
        is_seat = (district, folded) in self._of_districts if district else (region, folded) in self._of_regions
        return is_seat or (region, folded) in self._with_prison


def _names(
    municipalities: Iterable[tuple[str, str, str, str, str | None]], seats: _Seats, services_in: Mapping[str, int]
) -> Iterator[tuple[str, str, int]]:
    for folded, municipality_id, name, region, district in municipalities:
        weight = services_in.get(municipality_id, 0) + (SEAT_WEIGHT if seats.has(name, region, district) else 0)
        yield folded, municipality_id, weight
        if weight:
            yield _without_addition(folded), municipality_id, weight


def _without_addition(folded: str) -> str:
    """Return the words before the first preposition, all of them where it is the first."""
    return " ".join(takewhile(lambda word: not is_function_word(word), folded.split())) or folded
