"""Giving an edition its ground: regions, districts, prisons and municipalities, and places their municipality."""

from collections.abc import Collection, Sequence
from typing import Final

from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.distance import kilometres
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.gazetteer import Gazetteer
from workpris_desktop.domain.provider import PlaceKind
from workpris_desktop.publishing.gazetteer import ground_rows
from workpris_desktop.record.row_store import Row, RowStore

GAZETTEER: Final = "GeoNames"
"""The name of this source, as provenance states it."""

_SAME_PLACE_KM: Final = 25
"""Of several places with one name, the one so near to the point of an address is meant."""


def add_ground(store: RowStore, facts: Facts, gazetteer: Gazetteer, countries: Collection[str]) -> int:
    """Put the ground of some countries into a store, fill ``location.municipality_id``, and count the municipalities.

    What is there already stays. A place is given a municipality only where its town has one meaning: one place of
    that name in the country, or one that is near the point of the place. Secret places are given none.

    Args:
        store: the rows of an edition.
        facts: regions, districts and prisons.
        gazetteer: the municipalities.
        countries: ISO 3166-1 codes of the countries that the edition speaks of.
    """
    for table, row in ground_rows(facts, gazetteer):
        if row["country"] in countries and store.get(table, row["id"]) is None:
            store.put(table, row, GAZETTEER)
    for location in store.rows("location"):
        if not location.get("municipality_id") and location.get("kind") != PlaceKind.CONFIDENTIAL:
            place = _municipality(store, location, gazetteer)
            if place is not None and store.get("municipality", place.id) is not None:
                store.put("location", {"id": location["id"], "municipality_id": place.id}, GAZETTEER)
    return store.count("municipality")


def _municipality(store: RowStore, location: Row, gazetteer: Gazetteer) -> Municipality | None:
    for address in store.having("address", "location_id", (location["id"],)):
        found = gazetteer.find(address.get("city", ""), address.get("country", "")) if address.get("city") else ()
        if len(found) == 1:
            return found[0]
        if found:
            return _near(found, location)
    return None


def _near(found: Sequence[Municipality], location: Row) -> Municipality | None:
    """Return the only one of several places that is near the point of a location."""
    try:
        latitude, longitude = float(location["latitude"]), float(location["longitude"])
    except (KeyError, ValueError):
        return None
    near = [
        place for place in found if kilometres(place.latitude, place.longitude, latitude, longitude) <= _SAME_PLACE_KM
    ]
    return near[0] if len(near) == 1 else None
