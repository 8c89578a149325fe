"""The ground that places stand on: regions, districts and prisons of the package and of the program together."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.region import Prison, Region, Regions

_REGIONS: Final = "SELECT id, iso_3166_2, country, name, english_name, parent FROM region ORDER BY rowid"
_PRISONS: Final = "SELECT id, country, name, kind, town, region, latitude, longitude FROM prison ORDER BY rowid"


def region_rows(facts: Facts) -> Iterator[tuple[Any, ...]]:
    """Walk the program's regions as rows of the table ``region``, its columns first."""
    yield "id", "country", "name", "english_name", "iso_3166_2", "parent"
    for region in facts.regions:
        yield region.code, region.country, region.name, region.english_name, region.iso_code, region.parent


def district_rows(facts: Facts) -> Iterator[tuple[Any, ...]]:
    """Walk the program's districts as rows of the table ``district``, its columns first."""
    yield "id", "country", "name", "region"
    for district in facts.districts:
        yield district.code, district.country, district.name, district.region


def prison_rows(facts: Facts) -> Iterator[tuple[Any, ...]]:
    """Walk the program's prisons as rows of the table ``prison``, its columns first."""
    yield "id", "country", "name", "kind", "town", "region", "latitude", "longitude"
    for prison in facts.prisons:
        place = prison.town, prison.region, prison.latitude, prison.longitude
        yield prison.id, prison.country, prison.name, prison.kind, *place


def wanted_office_rows(facts: Facts) -> Iterator[tuple[Any, ...]]:
    """Walk the offices that a municipality of each country should have, the columns first."""
    yield "country", "role", "service_type"
    for country in facts.countries:
        for role, service_type in country.office_types.items():
            yield country.code, role.value, service_type


def ground_of(connection: sqlite3.Connection, facts: Facts) -> Facts:
    """Return the facts with the regions and prisons of a directory file, which are also those of its package.

    Raises:
        sqlite3.Error: the file is damaged.
    """
    regions = Regions(tuple(Region(*row) for row in connection.execute(_REGIONS)))
    districts = {prison.id: prison.district for prison in facts.prisons}
    prisons = tuple(replace(Prison(*row), district=districts.get(row[0], "")) for row in connection.execute(_PRISONS))
    return replace(facts, regions=regions, prisons=prisons)
