"""From the cells of one row to its place, with telephone, hours and the contact for staff."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from workpris_desktop.domain.catchment import AreaKind
from workpris_desktop.domain.provider import PlaceKind
from workpris_desktop.domain.region import Prison
from workpris_desktop.publishing.cell_reader import CellReader
from workpris_desktop.publishing.filled_sheet import Cells
from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.publishing.sheet_rows import SheetRows
from workpris_desktop.publishing.source import SourceFault
from workpris_desktop.publishing.template_columns import folded_head
from workpris_desktop.record.limits import LONGEST_NAME
from workpris_desktop.record.meaning import PRISON_SCHEME

_POSTAL_DIGITS: Final = {"DE": 5, "CZ": 5, "AT": 4, "SI": 4}
_MOVABLE: Final = frozenset({PlaceKind.AREA, PlaceKind.CONFIDENTIAL})
"""Kinds of places without a door that one may come to."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where a row is: region (NUTS, or a whole country), country, prison; "" and None where it does not say."""

    region: str = ""
    country: str = ""
    prison: Prison | None = None


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """The cells of one row, and where it is."""

    cells: Cells
    where: Whereabouts


def whereabouts(cells: Cells, reader: CellReader) -> Whereabouts:
    """Return where a row is, as far as its region or its prison tells."""
    prison_id = reader.code(cells, "prison")
    prison = next((prison for prison in reader.facts.prisons if prison.id == prison_id), None)
    region = _region(cells, reader) or (prison.region if prison else "")
    known = reader.facts.regions.get(region)
    return Whereabouts(region, known.country if known else region[:2], prison)


def _region(cells: Cells, reader: CellReader) -> str:
    """Return the region of a row: one of the list, or a broader code of which the facts know the regions."""
    cell = cells.get("region")
    broader = reader.facts.regions.resolve(cell.text) if cell else None
    return broader or reader.code(cells, "region")


def put_place(service_id: str, organization_id: str, row: PlacedRow, reader: CellReader, rows: SheetRows) -> str:
    """Put the place of a row, and return the id of the service there, "" where the row names no place.

    A confidential place has no address: its row was freed of it before.
    """
    cells, where = row.cells, row.where
    kind = _kind(cells, where, reader)
    parts = [reader.text(cells, key) for key in ("place_name", "street", "town")]
    parts.append(_postal_code(cells, where.country, reader))
    if kind is None or not (any(parts) or where.prison or kind in _MOVABLE):
        _put_area(service_id, where, reader, rows)
        return ""
    named = where.prison.id if where.prison else "/".join(map(folded_head, (*parts, where.region)))
    location_id = stable_id("place", organization_id, kind, named)
    municipality = "" if kind is PlaceKind.CONFIDENTIAL else _municipality(parts[2], where, reader)
    name = reader.text(cells, "place_name", LONGEST_NAME)
    _put_location(location_id, kind, where, rows, name=name, municipality_id=municipality)
    if kind is not PlaceKind.CONFIDENTIAL:
        _put_address(location_id, parts[1:], where, rows)
    if kind in _MOVABLE:
        _put_area(service_id, where, reader, rows)
    at_id = stable_id("at", service_id, location_id)
    rows.put("service_at_location", at_id, service_id=service_id, location_id=location_id)
    return at_id


def _kind(cells: Cells, where: Whereabouts, reader: CellReader) -> PlaceKind | None:
    code = reader.code(cells, "place_kind")
    if code:
        return PlaceKind(code)
    if "place_kind" in cells:
        # A kind that is not understood may be a confidential one: nothing of the place is told.
        return None
    return PlaceKind.PRISON if where.prison else PlaceKind.ADDRESS


def _put_location(location_id: str, kind: PlaceKind, where: Whereabouts, rows: SheetRows, **cells: str) -> None:
    cells["kind"] = kind
    cells["location_type"] = "virtual" if kind in _MOVABLE else "physical"
    if where.prison and kind is not PlaceKind.CONFIDENTIAL:
        cells |= {
            "name": where.prison.name,
            "latitude": str(where.prison.latitude),
            "longitude": str(where.prison.longitude),
            "external_identifier": where.prison.id,
            "external_identifier_type": PRISON_SCHEME,
        }
    rows.put("location", location_id, **cells)


def _municipality(town: str, where: Whereabouts, reader: CellReader) -> str:
    """Return the id of a town in the gazetteer, "" where it is not there, or where several could be meant."""
    name = town or (where.prison.town if where.prison else "")
    found = reader.gazetteer.find(name, where.country) if name and where.country else ()
    near = [place for place in found if not where.region or place.region in {"", where.region}] or found
    return near[0].id if len(near) == 1 else ""


def _put_address(location_id: str, parts: Sequence[str], where: Whereabouts, rows: SheetRows) -> None:
    street, town, postal_code = parts
    city = town or (where.prison.town if where.prison else "")
    if street or city or where.region:
        rows.put(
            "address",
            stable_id("address", location_id),
            location_id=location_id,
            address_1=street,
            city=city,
            state_province=where.region,
            postal_code=postal_code,
            country=where.country,
            address_type="physical",
        )


def _put_area(service_id: str, where: Whereabouts, reader: CellReader, rows: SheetRows) -> None:
    """Put the region for which a service is there, where there is no address that says so."""
    if where.region:
        region = reader.facts.regions.get(where.region)
        rows.put(
            "service_area",
            stable_id("area", service_id, where.region),
            service_id=service_id,
            name=region.name if region else where.region,
            extent=where.region,
            extent_type=AreaKind.REGION,
        )


def _postal_code(cells: Cells, country: str, reader: CellReader) -> str:
    """Return the postal code; a spreadsheet may have eaten the zero at its beginning."""
    text = reader.text(cells, "postal_code")
    digits = text.replace(" ", "")
    most = _POSTAL_DIGITS.get(country, 0)
    if digits.isdecimal() and len(digits) == most - 1:
        reader.note(cells["postal_code"], SourceFault.UNDERSTOOD, f"0{digits}")
        return f"0{digits}"
    return text
