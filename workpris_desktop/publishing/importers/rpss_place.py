"""Facilities of the register: those that are open, each once, and what may be told of where they are."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from workpris_desktop.domain.provider import PlaceKind
from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.publishing.importers.json_value import JsonObject, day_at, objects_at, text_at, value_at
from workpris_desktop.publishing.importers.rpss_address import put_address
from workpris_desktop.publishing.importers.rpss_record import RpssRecord
from workpris_desktop.publishing.importers.rpss_rows import RecordRows
from workpris_desktop.publishing.source import SourceFault

_OPEN_ADDRESS: Final = (None, False)
_ADDRESS_POINT: Final = "RÚIAN"
_ADDRESS: Final = "adresa"


@dataclass(frozen=True, slots=True)
class Facility:
    """One facility; of a secret one nothing is kept but that it is there."""

    name: str = ""
    address: JsonObject | None = None
    secret: bool = False

    @property
    def point(self) -> str:
        """Return the number of its address point."""
        return _point(self.address)


def secret_addresses(record: JsonObject) -> list[JsonObject]:
    """Return the addresses of a record that must not be told, where the register gives them all the same."""
    secret = filter(_is_secret, objects_at(record, "zarizeni"))
    return [address for facility in secret for address in objects_at(facility, _ADDRESS)]


def read_facilities(record: RpssRecord) -> tuple[Facility, ...]:
    """Return the facilities that have not ended, each once.

    A facility is listed twice where name, address point and address are the same. Whatever stands at the address
    point of a secret facility is secret too; several secret ones are one place, of which nothing can be told.
    """
    kept: dict[tuple[str, str, str], Facility] = {}
    for facility in _current(record):
        key = (facility.name, facility.point, repr(facility.address))
        if key in kept and not facility.secret:
            record.rows.remark(SourceFault.MERGED, "zarizeni", facility.name)
        kept[key] = facility
    return tuple(kept.values())


def _current(record: RpssRecord) -> Iterator[Facility]:
    secret_points = {_point(address) for address in secret_addresses(record.data)} - {""}
    for entry in objects_at(record.data, "zarizeni"):
        address = next(iter(objects_at(entry, _ADDRESS)), None)
        ended = day_at(entry, "poskytujeDo")
        if ended is not None and ended < record.context.today:
            record.rows.remark(SourceFault.ENDED, "zarizeni.poskytujeDo", ended.isoformat())
        elif _is_secret(entry) or _point(address) in secret_points:
            yield Facility(secret=True)
        else:
            yield Facility(_name(entry, record.rows), address)


def _is_secret(facility: JsonObject) -> bool:
    return value_at(facility, "utajenaAdresa") not in _OPEN_ADDRESS


def _point(address: JsonObject | None) -> str:
    return text_at(address, "kodAdresnihoMista")


def _name(entry: JsonObject, rows: RecordRows) -> str:
    name = text_at(entry, "nazev")
    if rows.guard.tells(name):
        rows.remark(SourceFault.LEFT_OUT_PERSONAL, "zarizeni.nazev")
        return ""
    return name


def put_places(record: RpssRecord, facilities: Sequence[Facility]) -> None:
    """Put the places of a service, and that it is given there.

    A secret one becomes a confidential place without a name, an address and coordinates. One without an address is no
    place: a helpline has none.
    """
    used: set[str] = set()
    for facility in facilities:
        if facility.secret:
            location_id = _put_secret_place(record)
        elif facility.address:
            location_id = _put_place(record, facility, facility.address, used)
        else:
            record.rows.remark(SourceFault.MISSING_VALUE, "zarizeni.adresa", facility.name)
            continue
        if location_id not in used:
            _put_link(record, location_id, facility.name)
        used.add(location_id)


def put_hidden_place(record: RpssRecord) -> None:
    """Put the place of somebody who comes to the people, and whose own address is a home: an area without a door."""
    location_id = stable_id("rpss-loc", record.portal_id, "area")
    record.rows.put("location", location_id, location_type="virtual", kind=PlaceKind.AREA)
    _put_link(record, location_id, "")


def _put_secret_place(record: RpssRecord) -> str:
    record.rows.remark(SourceFault.SECRET_ADDRESS, "zarizeni.utajenaAdresa")
    location_id = stable_id("rpss-loc", record.portal_id, "confidential")
    record.rows.put("location", location_id, location_type="virtual", kind=PlaceKind.CONFIDENTIAL)
    return location_id


def _put_place(record: RpssRecord, facility: Facility, address: JsonObject, used: Collection[str]) -> str:
    location_id = _location_id(record.portal_id, facility, used)
    record.rows.shared.names.setdefault(location_id, facility.name)
    known = {"location_type": "physical", "name": facility.name, "kind": PlaceKind.ADDRESS}
    if facility.point:
        known |= {"external_identifier": facility.point, "external_identifier_type": _ADDRESS_POINT}
    record.rows.put_shared("location", location_id, **known)
    put_address(record, location_id, address)
    return location_id


def _location_id(portal_id: str, facility: Facility, used: Collection[str]) -> str:
    """Return the id of an address point, which other services share; without one, that of the name in the record."""
    if facility.point:
        return stable_id("ruian", facility.point)
    location_id = stable_id("rpss-loc", portal_id, facility.name)
    if location_id in used:
        # Two houses of one name, both without an address point, must not become one.
        return stable_id("rpss-loc", portal_id, facility.name, repr(facility.address))
    return location_id


def _put_link(record: RpssRecord, location_id: str, name: str) -> None:
    """Put that a service is at a place; with the name of its facility where the place already has another one."""
    known = record.rows.shared.names.get(location_id, name)
    record.rows.put(
        "service_at_location",
        stable_id("rpss-at", record.portal_id, location_id),
        service_id=record.service_id,
        location_id=location_id,
        description="" if name == known else name,
    )
