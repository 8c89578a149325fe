"""The places of a service, what their buildings offer, and the areas that it is there for."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from workpris_desktop.directory.rows import MOST_PARTS, Rows, member
from workpris_desktop.domain.catchment import Area, AreaKind, Responsibility
from workpris_desktop.domain.facet import Physical, PhysicalFeature
from workpris_desktop.domain.provider import Address, Place, PlaceKind
from workpris_desktop.record.meaning import PRISON_SCHEME

PLACE_JOINS: Final = """
  JOIN location ON location.id = at.location_id
  LEFT JOIN prison ON prison.id = location.prison
  LEFT JOIN address ON address.rowid = coalesce(
       (SELECT rowid FROM address
         WHERE location_id = location.id AND address_type = 'physical' ORDER BY rowid LIMIT 1),
       (SELECT rowid FROM address WHERE location_id = location.id ORDER BY address_type, rowid LIMIT 1))
"""
"""From ``service_at_location AS at`` to a place, its prison, and the one address where it can be found."""

_PLACES: Final = f"""
SELECT location.*, prison.country AS prison_country, prison.region AS prison_region,
       address_1, address_2, city, postal_code, nuts, address.country, address.rowid AS address_row
  FROM service_at_location AS at {PLACE_JOINS}
 WHERE at.service_id = ?1 ORDER BY at.rowid LIMIT ?2
"""  # noqa: S608 - made of nothing but our own words
_FEATURES: Final = """
SELECT accessibility.location_id, accessibility.description, details, present
  FROM service_at_location AS at JOIN accessibility ON accessibility.location_id = at.location_id
 WHERE at.service_id = ?1 ORDER BY at.rowid, accessibility.rowid LIMIT ?2
"""
_AREAS: Final = """
SELECT area.*, coalesce(region.name, district.name, municipality.name) AS known_name
  FROM (SELECT rowid AS line, * FROM service_area WHERE service_id = ?1
        UNION ALL
        SELECT area.rowid, area.*
          FROM service_at_location AS at JOIN service_area AS area ON area.service_at_location_id = at.id
         WHERE at.service_id = ?1 AND area.service_id IS NULL) AS area
  LEFT JOIN region ON area.extent_type = 'nuts' AND region.id = area.nuts
  LEFT JOIN district ON area.extent_type = 'district' AND district.id = area.extent
  LEFT JOIN municipality ON area.extent_type = 'municipality' AND municipality.id = area.extent
 LIMIT ?2
"""
_AREA_REGIONS: Final = """
SELECT nuts FROM service_area WHERE nuts != '' AND service_id = ?1
UNION ALL
SELECT nuts FROM service_at_location AS at JOIN service_area AS area ON area.service_at_location_id = at.id
 WHERE nuts != '' AND at.service_id = ?1
 LIMIT ?2
"""
_MOST_FEATURES: Final = 500
_COUNTRY_LENGTH: Final = 2
_WORDS: Final = "text"
"""The ``extent_type`` of an area that is told in words; other foreign ones hold shapes that nobody reads."""


class PlaceRows:
    """The places of one service, read once; a place named twice is one place."""

    def __init__(self, rows: Rows, service_id: str) -> None:
        self._rows = rows
        self._service_id = service_id
        self._by_id = {row["id"]: row for row in rows.several(_PLACES, service_id)}

    @property
    def ids(self) -> Sequence[str]:
        """Return the ids of the places."""
        return tuple(self._by_id)

    def places(self) -> tuple[Place, ...]:
        """Return the places in full."""
        features = self._features()
        return tuple(_place(row, tuple(dict.fromkeys(features.get(row["id"], ())))) for row in self._by_id.values())

    def countries(self) -> Mapping[str, str]:
        """Return the ISO 3166-1 code of each place by its id, "" where it is not known."""
        return {row["id"]: _country(row) for row in self._by_id.values()}

    def regions(self) -> tuple[str, ...]:
        """Return the NUTS codes of the places, and then of the areas."""
        codes = [code for row in self._by_id.values() for code in (row["nuts"], row["prison_region"])]
        codes += [row["nuts"] for row in self._rows.several(_AREA_REGIONS, self._service_id, most=MOST_PARTS)]
        return tuple(dict.fromkeys(filter(None, codes)))

    def areas(self) -> tuple[Area, ...]:
        """Return the areas that the service is there for, those of single places too."""
        rows = self._rows.several(_AREAS, self._service_id, most=MOST_PARTS)
        return tuple(dict.fromkeys(filter(None, map(area_of, rows))))

    def _features(self) -> Mapping[str, list[PhysicalFeature]]:
        found: dict[str, list[PhysicalFeature]] = {}
        if self._by_id:
            for row in self._rows.several(_FEATURES, self._service_id, most=_MOST_FEATURES):
                found.setdefault(row["location_id"], []).extend(_feature(row))
        return found


def area_of(row: sqlite3.Row) -> Area | None:
    """Return the area that a row states, None where it states nothing that can be told.

    Args:
        row: a row of ``service_area``, with the name in our own tables as ``known_name``.
    """
    kind = member(AreaKind, row["extent_type"])
    if kind is None:
        name = row["name"] or (row["extent"] if row["extent_type"] in {_WORDS, ""} else "")
        return Area(None, "", name, Responsibility(row["responsibility"])) if name else None
    code = row["nuts"] or row["extent"] if kind is AreaKind.REGION else row["extent"]
    return Area(kind, code, row["name"] or row["known_name"] or "", Responsibility(row["responsibility"]))


def _place(row: sqlite3.Row, features: tuple[PhysicalFeature, ...]) -> Place:
    """Return the place; of one that is confidential nothing by which it could be found."""
    kind = PlaceKind(row["kind"]) if row["kind"] else _kind_unsaid(row)
    is_open = kind is not PlaceKind.CONFIDENTIAL
    return Place(
        id=row["id"],
        name=row["name"],
        description=row["description"],
        transportation=row["transportation"] if is_open else "",
        address=_address(row) if is_open else None,
        prison=row["prison"],
        latitude=row["latitude"] if is_open else None,
        longitude=row["longitude"] if is_open else None,
        kind=kind,
        municipality=(row["municipality_id"] or "") if is_open else "",
        address_point=_address_point(row) if is_open else "",
        features=features,
    )


def _address_point(row: sqlite3.Row) -> str:
    return str(row["external_identifier"]) if row["external_identifier_type"] != PRISON_SCHEME else ""


def _kind_unsaid(row: sqlite3.Row) -> PlaceKind:
    return PlaceKind.PRISON if row["prison"] else PlaceKind.ADDRESS


def _address(row: sqlite3.Row) -> Address | None:
    if row["address_row"] is None:
        return None
    street = ", ".join(filter(None, (row["address_1"], row["address_2"])))
    return Address(street, row["city"], row["postal_code"], row["nuts"], row["country"])


def _country(row: sqlite3.Row) -> str:
    country = row["country"] or row["prison_country"] or ""
    return country if len(country) == _COUNTRY_LENGTH else ""


def _feature(row: sqlite3.Row) -> Iterator[PhysicalFeature]:
    """Walk the feature of a row, none where it is not in our list; a row that does not say otherwise means "there"."""
    kind = member(Physical, row["description"])
    if kind is not None:
        yield PhysicalFeature(kind, row["present"] != "no", row["details"])
