"""Which offices are responsible in a municipality, found by the areas that they state."""

from collections.abc import Iterator
from typing import Final

from workpris_desktop.directory.card import hit_of
from workpris_desktop.directory.rows import MOST_OF_EACH, Rows
from workpris_desktop.directory.schema import HIT_CELLS
from workpris_desktop.domain.catchment import OFFICE_TYPES, Area, AreaKind, Municipality, Responsibility
from workpris_desktop.domain.country import OfficeRole
from workpris_desktop.domain.responsible import Offices, ResponsibleOffice, WantedOffice

_WANTED: Final = "SELECT role, service_type FROM office WHERE country = ? ORDER BY rowid LIMIT ?"
_OFFICES: Final = """
SELECT {cells}, area.name AS area_name, area.responsibility,
       coalesce(region.name, district.name, municipality.name) AS known_name
  FROM service_area AS area
  LEFT JOIN service_at_location AS at ON at.id = area.service_at_location_id
  JOIN card ON card.id = coalesce(area.service_id, at.service_id)
  LEFT JOIN region ON area.extent_type = 'nuts' AND region.id = area.nuts
  LEFT JOIN district ON area.extent_type = 'district' AND district.id = area.extent
  LEFT JOIN municipality ON area.extent_type = 'municipality' AND municipality.id = area.extent
 WHERE {column} = ? AND area.extent_type = ?
   AND area.responsibility != '' AND area.responsibility IN (?, 'both') AND shown
 ORDER BY rank LIMIT ?
"""
_BY_EXTENT: Final = _OFFICES.format(cells=HIT_CELLS, column="area.extent")
_BY_REGION: Final = _OFFICES.format(cells=HIT_CELLS, column="area.nuts")
_COUNTRY_LENGTH: Final = 2
"""Of a NUTS code: it begins with the codes of all that it lies in, the country first."""


def offices_of(rows: Rows, municipality: Municipality, basis: Responsibility) -> Offices:
    """Return the offices that are responsible in a municipality, each once, those of the smallest area first.

    Args:
        rows: the open directory.
        municipality: where a person lives or stays.
        basis: whether it is about living or staying there; an area without a responsibility never counts.
    """
    found: dict[str, ResponsibleOffice] = {}
    for kind, code in _areas_around(municipality):
        sql = _BY_REGION if kind is AreaKind.REGION else _BY_EXTENT
        for row in rows.several(sql, code, kind, basis):
            area = Area(kind, code, row["area_name"] or row["known_name"] or "", Responsibility(row["responsibility"]))
            found.setdefault(row["id"], ResponsibleOffice(hit_of(row), area))
    offices = tuple(found.values())[:MOST_OF_EACH]
    return Offices(municipality, basis, offices, _not_known(_wanted(rows, municipality.country), offices))


def _areas_around(municipality: Municipality) -> Iterator[tuple[AreaKind, str]]:
    """Walk the areas that a municipality lies in, the smallest first."""
    areas = [(AreaKind.MUNICIPALITY, municipality.id), (AreaKind.ORP, municipality.orp)]
    areas.append((AreaKind.DISTRICT, municipality.district))
    yield from ((kind, code) for kind, code in areas if code)
    region = municipality.region or municipality.country
    for length in range(len(region), _COUNTRY_LENGTH - 1, -1):
        yield AreaKind.REGION, region[:length]


def _wanted(rows: Rows, country: str) -> tuple[WantedOffice, ...]:
    known = rows.several(_WANTED, country)
    if not known:
        return tuple(map(WantedOffice, OFFICE_TYPES))
    return tuple(WantedOffice(row["service_type"], OfficeRole(row["role"])) for row in known)


def _not_known(wanted: tuple[WantedOffice, ...], offices: tuple[ResponsibleOffice, ...]) -> tuple[WantedOffice, ...]:
    return tuple(office for office in wanted if not any(office.is_among(found.hit.types) for found in offices))
