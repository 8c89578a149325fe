"""To which country a record of a release belongs: by its places, its areas, or what it says itself."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any, Final

from workpris_desktop.domain.catchment import AreaKind
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.release import COMMON
from workpris_desktop.record.meaning import PRISON_SCHEME

_CODE: Final = re.compile(r"[A-Z]{2}\Z")
_AREA: Final = re.compile(r"([A-Z]{2})(?:-?[A-Z0-9]{1,3})?\Z")
"""A country, a unit of NUTS (CZ020), or of ISO 3166-2 (CZ-31)."""

_ORP_COUNTRY: Final = "CZ"

CountryOf = Callable[[str, str], str]
"""Returns the country of a row of the package: table and id; "" where it is not known."""


class CountryRule:
    """Tells the country of records; what belongs to none of those published, or to several, is `COMMON`.

    Args:
        published: the codes of the countries that have a part of their own.
        facts: knows where prisons are.
        country_of: knows where municipalities, districts and prisons of the package are.
    """

    def __init__(self, published: Collection[str], facts: Facts, country_of: CountryOf) -> None:
        self._published = frozenset(published)
        self._country_of = country_of
        self._prisons = {prison.id: prison.country for prison in facts.prisons}
        self._districts = {district.code: district.region[:2] for district in facts.districts}

    def country(self, kind: str, record: Mapping[str, Any]) -> str:
        """Return the country of a record with all that is nested in it."""
        found = set(filter(None, self._places_and_areas(kind, record)))
        if not found:
            found = {_code(owner.get("country")) for owner in (record, record.get("organization") or {})} - {""}
        one = found.pop() if len(found) == 1 else COMMON
        return one if one in self._published else COMMON

    def _places_and_areas(self, kind: str, record: Mapping[str, Any]) -> Iterator[str]:
        if kind == "location":
            yield from self._place(record)
        yield from map(self._area, record.get("service_areas", ()))
        for at_place in record.get("service_at_locations", ()):
            yield from map(self._area, at_place.get("service_areas", ()))
            yield from self._place(at_place.get("location") or {})

    def _place(self, location: Mapping[str, Any]) -> Iterator[str]:
        for address in location.get("addresses", ()):
            yield _code(address.get("country"))
        if location.get("municipality_id"):
            yield _code(self._country_of("municipality", location["municipality_id"]))
        if location.get("external_identifier_type") == PRISON_SCHEME:
            prison = str(location.get("external_identifier", ""))
            yield self._prisons.get(prison) or _code(self._country_of("prison", prison))

    def _area(self, area: Mapping[str, Any]) -> str:
        extent = str(area.get("extent", "")).strip()
        match area.get("extent_type"):
            case AreaKind.MUNICIPALITY:
                return _code(self._country_of("municipality", extent))
            case AreaKind.DISTRICT:
                return self._districts.get(extent) or _code(self._country_of("district", extent))
            case AreaKind.ORP:
                return _ORP_COUNTRY
        said = _AREA.match(extent.upper())
        return said[1] if said else ""


def _code(text: object) -> str:
    code = str(text or "").strip().upper()
    return code if _CODE.match(code) else ""
