"""Addresses of the register: parts of numbers and codes, put together as a letter has them."""

from typing import Final

from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.publishing.importers.json_value import JsonObject, text_at, value_at
from workpris_desktop.publishing.importers.rpss_area import DISTRICT_OF_OKRES, region_code
from workpris_desktop.publishing.importers.rpss_context import COUNTRY, RpssContext
from workpris_desktop.publishing.importers.rpss_record import RpssRecord
from workpris_desktop.publishing.importers.rpss_rows import RecordRows
from workpris_desktop.publishing.source import SourceFault

_NUMBER_KINDS: Final = {"TypStavebnihoObjektu/1": "č.p.", "TypStavebnihoObjektu/2": "č.ev."}
_POSTAL_DIGITS: Final = 5


def put_address(record: RpssRecord, location_id: str, address: JsonObject) -> None:
    """Put the address of a place, as the mapping of the register has it; ``state_province`` is the ISO 3166-2 code.

    The register gives towns by number only: where the code lists have no ``Obec``, the town stays empty, and that is
    noted once.
    """
    rows, context = record.rows, record.context
    region = context.facts.regions.get(region_code(address, rows))
    rows.put_shared(
        "address",
        stable_id("rpss-address", location_id),
        location_id=location_id,
        address_1=_first_line(address, context),
        address_2=text_at(address, "dodatekAdresy"),
        city=_named(address, "obec", rows, context),
        region=_district(address, rows, context),
        state_province=(region.iso_code or region.code) if region else "",
        postal_code=_postal_code(text_at(address, "psc")),
        country=COUNTRY,
        address_type="physical",
    )


def _first_line(address: JsonObject, context: RpssContext) -> str:
    """Return ``Nemocniční 2272/54``; in a village without streets ``Myslibořice č.p. 1``."""
    house, orientation = text_at(address, "cisloDomovni"), text_at(address, "cisloOrientacni")
    numbers = "/".join(filter(None, (house, orientation)))
    street = context.lists.name(value_at(address, "ulice"))
    if street:
        return f"{street} {numbers}".strip()
    village = context.lists.name(value_at(address, "castObce")) or context.lists.name(value_at(address, "obec"))
    kind = _NUMBER_KINDS.get(text_at(address, "typCislaDomovniho", "id"), "") if house else ""
    return " ".join(filter(None, (village, kind, numbers)))


def _named(address: JsonObject, key: str, rows: RecordRows, context: RpssContext) -> str:
    name = context.lists.name(value_at(address, key))
    code = text_at(address, key, "id")
    if code and not name:
        # One remark for a list that is not there at all, and not one for each town of the country.
        rows.remark_once(
            SourceFault.UNKNOWN_VALUE, f"{key}.id", code if context.lists.has_list(code) else code.partition("/")[0]
        )
    return name


def _district(address: JsonObject, rows: RecordRows, context: RpssContext) -> str:
    known = context.district_names.get(DISTRICT_OF_OKRES.get(text_at(address, "okres", "id"), ""))
    return known or _named(address, "okres", rows, context)


def _postal_code(text: str) -> str:
    if len(text) == _POSTAL_DIGITS and text.isdigit():
        return f"{text[:3]} {text[3:]}"
    return text
