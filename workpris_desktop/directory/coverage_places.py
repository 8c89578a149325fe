"""The columns of a coverage matrix: countries, regions, districts and prisons, each with its middle."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from workpris_desktop.directory.rows import Rows
from workpris_desktop.domain.coverage import CoverageLevel, CoveragePlace, CoverageQuestion
from workpris_desktop.domain.facts import Facts

Point = tuple[float, float]

_Places = Iterator[tuple[str, CoveragePlace]]
"""Places, each after the code of the region that it is or lies in."""

_MOST_PLACES: Final = 10_000

_REGIONS: Final = (
    "SELECT region AS code, avg(latitude) AS latitude, avg(longitude) AS longitude FROM municipality"
    " WHERE latitude IS NOT NULL AND region != '' GROUP BY region LIMIT ?"
)
_DISTRICTS: Final = (
    "SELECT district AS code, avg(latitude) AS latitude, avg(longitude) AS longitude FROM municipality"
    " WHERE latitude IS NOT NULL AND district != '' GROUP BY district LIMIT ?"
)


def coverage_places(
    question: CoverageQuestion, facts: Facts, rows: Rows, countries: tuple[str, ...]
) -> tuple[CoveragePlace, ...]:
    """Return the places of a level inside of a country or region, in the order of the facts table.

    The middle of a region or district is that of its municipalities; where the gazetteer has none, of its prisons.

    Args:
        question: what is asked.
        facts: what is known of regions, districts and prisons.
        rows: of the directory, for its gazetteer.
        countries: those that the directory is about; nothing is asked of others.

    Raises:
        sqlite3.Error: the file is damaged.
    """
    places = _WALKS[question.level](facts, rows)
    inside = (place for around, place in places if around.startswith(question.within))
    return tuple(place for place in inside if place.country in countries)


def _countries(facts: Facts, rows: Rows) -> _Places:
    middles = _middles(rows, _REGIONS)
    for country in facts.countries:
        inside = [point for code, point in middles.items() if code.startswith(country.code)]
        yield country.code, CoveragePlace(country.code, country.code, country.code, _middle(inside))


def _regions(facts: Facts, rows: Rows) -> _Places:
    middles = _of_prisons(facts) | _middles(rows, _REGIONS)
    for region in facts.regions:
        yield region.code, CoveragePlace(region.code, region.country, region.name, middles.get(region.code))


def _districts(facts: Facts, rows: Rows) -> _Places:
    middles = _middles(rows, _DISTRICTS)
    for district in facts.districts:
        place = CoveragePlace(district.code, district.country, district.name, middles.get(district.code))
        yield district.region, place


def _prisons(facts: Facts, _: Rows) -> _Places:
    for prison in facts.prisons:
        point = (prison.latitude, prison.longitude)
        yield prison.region, CoveragePlace(prison.id, prison.country, prison.name, point)


_WALKS: Final[Mapping[CoverageLevel, Callable[[Facts, Rows], _Places]]] = {
    CoverageLevel.COUNTRY: _countries,
    CoverageLevel.REGION: _regions,
    CoverageLevel.DISTRICT: _districts,
    CoverageLevel.PRISON: _prisons,
}


def _middles(rows: Rows, select: str) -> dict[str, Point]:
    return {row["code"]: (row["latitude"], row["longitude"]) for row in rows.several(select, most=_MOST_PLACES)}


def _of_prisons(facts: Facts) -> dict[str, Point]:
    points: dict[str, list[Point]] = {}
    for prison in facts.prisons:
        points.setdefault(prison.region, []).append((prison.latitude, prison.longitude))
    middles = ((region, _middle(found)) for region, found in points.items())
    return {region: middle for region, middle in middles if middle is not None}


def _middle(points: list[Point]) -> Point | None:
    if not points:
        return None
    return sum(point[0] for point in points) / len(points), sum(point[1] for point in points) / len(points)
