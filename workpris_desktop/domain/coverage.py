"""Which kinds of help there are in which places, and which are missing: facts in each cell, never one score (H1-H3)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import Final

from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.region_map import Outline, RegionMap, region_maps
from workpris_desktop.domain.search import OpenOn, Question, SettingFilter
from workpris_desktop.domain.trust import FRESH_DAYS

HOUSING: Final = "ACC"
"""The main type that leads: housing is shortest everywhere (users.md)."""

CHECKED_DAYS: Final = FRESH_DAYS
"""What was not checked for longer is never called available."""


class CoverageLevel(StrEnum):
    """What the columns are."""

    COUNTRY = "country"
    REGION = "region"
    DISTRICT = "district"
    PRISON = "prison"

    @property
    def facet(self) -> Facet:
        """Return the facet by which services belong to a place of this level."""
        return _FACETS[self]


_FACETS: Final = {
    CoverageLevel.COUNTRY: Facet.REGION,
    CoverageLevel.REGION: Facet.REGION,
    CoverageLevel.DISTRICT: Facet.DISTRICT,
    CoverageLevel.PRISON: Facet.PRISON,
}


class CellState(StrEnum):
    """What is known of one kind of help in one place, the worst first.

    ``NONE``: nowhere in the country. ``FAR``: not here, but elsewhere in the country. ``CLOSED``: here, but closed to
    the person who was told of. ``UNKNOWN``: here, but full, with a waiting list, or nobody has said or checked for
    long. ``AVAILABLE``: somebody takes people, said so not long ago, and the record was checked within `CHECKED_DAYS`.
    """

    NONE = "none"
    FAR = "far"
    CLOSED = "closed"
    UNKNOWN = "unknown"
    AVAILABLE = "available"

    @property
    def is_gap(self) -> bool:
        """Tell whether help of this kind is missing in the place, as far as is known."""
        return self in {CellState.NONE, CellState.FAR, CellState.CLOSED}


@dataclass(frozen=True, slots=True)
class CoverageQuestion:
    """What is asked.

    ``within`` is the country or region whose places are the columns, "" for all. ``service_type`` "" asks for all main
    types, another code for it and those below it; ``all_types`` asks for every type. Neither words nor a person are in
    it: facts of a person are told beside it.
    """

    level: CoverageLevel = CoverageLevel.REGION
    within: str = ""
    service_type: str = ""
    all_types: bool = False
    setting: SettingFilter | None = None
    open_on: OpenOn | None = None

    def search(self, service_type: str, place: str) -> Question:
        """Return the question to the directory that finds what a cell counts."""
        question = Question(service_type=service_type, setting=self.setting, open_on=self.open_on)
        return question.with_choice(Choice(self.level.facet, place))


@dataclass(frozen=True, slots=True)
class CoveragePlace:
    """A column: its code or id, its country, what it is called, and its middle, None where nobody knows it."""

    code: str
    country: str
    name: str
    point: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class CoverageCell:
    """One kind of help in one place.

    ``services`` counts all that are offered there, ``fitting`` those that are not closed to the person, ``checked``
    those of them that were checked within `CHECKED_DAYS`, ``available`` those that are available. ``nearest_km`` is
    how far the nearest that fits is from the middle of the place, None where something is here, or nothing is known.
    """

    state: CellState
    services: int = 0
    fitting: int = 0
    checked: int = 0
    available: int = 0
    nearest_km: float | None = None


@dataclass(frozen=True)
class Coverage:
    """The matrix: ``cells`` by type and place, each in the order of ``types`` and ``places``.

    ``records`` counts the services that are in any of the places, ``checked`` those of them that were checked.
    ``is_for_person`` tells whether facts of a person were told.
    """

    question: CoverageQuestion
    types: tuple[str, ...]
    places: tuple[CoveragePlace, ...]
    rows: tuple[tuple[CoverageCell, ...], ...]
    records: int = 0
    checked: int = 0
    is_for_person: bool = False

    def cell(self, service_type: str, place: str) -> CoverageCell:
        """Return the cell of a type and a place.

        Raises:
            KeyError: the matrix has no such row or column.
        """
        return self.rows[self._rows[service_type]][self._columns[place]]

    def of_places(self, codes: Sequence[str]) -> "Coverage":
        """Return the matrix of some of the places, in another order; what was counted of records stays that of all.

        Raises:
            KeyError: the matrix has no such column.
        """
        at = [self._columns[code] for code in codes]
        places = tuple(self.places[number] for number in at)
        return replace(self, places=places, rows=tuple(tuple(row[number] for number in at) for row in self.rows))

    @cached_property
    def _rows(self) -> Mapping[str, int]:
        return {code: at for at, code in enumerate(self.types)}

    @cached_property
    def _columns(self) -> Mapping[str, int]:
        return {place.code: at for at, place in enumerate(self.places)}

    def gaps(self) -> Iterator["Gap"]:
        """Walk the types that are missing somewhere, housing first, then those that are missing in the most places."""
        found = (Gap(code, tuple(_missing(self.places, row))) for code, row in zip(self.types, self.rows, strict=True))
        missing = [gap for gap in found if gap.missing]
        return iter(sorted(missing, key=lambda gap: (not gap.is_housing, -len(gap.missing), self._rows[gap.type])))


@dataclass(frozen=True, slots=True)
class Gap:
    """A kind of help that is missing: in which places, each with its cell, the state of which is a gap."""

    type: str
    missing: tuple[tuple[CoveragePlace, CoverageCell], ...] = field(default=())

    @property
    def is_housing(self) -> bool:
        """Tell whether it is housing of any kind."""
        return self.type.split(".")[0] == HOUSING


def coverage_types(question: CoverageQuestion, facts: Facts) -> tuple[str, ...]:
    """Return the codes of the rows, housing first, then in the order of the published table."""
    taxonomy = facts.taxonomy
    if question.service_type:
        codes = [question.service_type, *(each.code for each in taxonomy.children(question.service_type))]
    elif question.all_types:
        codes = [each.code for each in taxonomy]
    else:
        codes = [each.code for each in taxonomy.main_types()]
    return tuple(sorted(codes, key=lambda code: code.split(".")[0] != HOUSING))


def maps_of(coverage: Coverage, facts: Facts, drawn: Mapping[str, tuple[Outline, ...]]) -> tuple[RegionMap, ...]:
    """Return the maps of the countries in which a matrix counts.

    Args:
        coverage: the matrix.
        facts: the regions.
        drawn: shapes that an office has dropped in, by code of region.
    """
    countries = tuple(dict.fromkeys(place.country for place in coverage.places))
    return region_maps(facts.regions, countries, drawn)


def _missing(
    places: Sequence[CoveragePlace], row: Sequence[CoverageCell]
) -> Iterator[tuple[CoveragePlace, CoverageCell]]:
    return ((place, cell) for place, cell in zip(places, row, strict=True) if cell.state.is_gap)
