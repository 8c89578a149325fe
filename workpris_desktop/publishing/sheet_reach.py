"""From the cells of one row to how a service is reached there: telephone, hours, the contact for staff, room."""

from dataclasses import dataclass
from typing import Final

from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.hours import ScheduleRule
from workpris_desktop.publishing.cell_reader import CellReader
from workpris_desktop.publishing.filled_sheet import Cells
from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.publishing.phone_reading import PhoneRead
from workpris_desktop.publishing.sheet_rows import SheetRows
from workpris_desktop.publishing.source import SourceFault
from workpris_desktop.record.limits import LONGEST_NUMBER

CAPACITY: Final = ("capacity_unit", "capacity_maximum", "capacity_free", "capacity_state", "capacity_as_of")
_STAFF: Final = "staff"


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose telephone or hours they are: the column that names it, ``service_id`` for example, and the id there."""

    column: str
    id: str


def put_reach(owner: Owner, country: str, cells: Cells, reader: CellReader, rows: SheetRows) -> None:
    """Put telephones, hours and the contact of a row.

    Args:
        owner: whose they are.
        country: ISO 3166-1 code of the place, "" where that is not known.
        cells: the cells of the row.
        reader: reads the cells.
        rows: takes the rows.
    """
    for phone in reader.phones(cells, "phone", country):
        _put_phone(owner, phone, rows)
    rows.put_schedule(owner.column, owner.id, _phone_hours(cells, reader), by_phone=True)
    rows.put_schedule(owner.column, owner.id, reader.hours(cells, "visiting_hours"), by_phone=False)
    title, mail = reader.role(cells, "contact_function"), reader.mail(cells, "contact_mail")
    if title or mail or "contact_phone" in cells:
        contact_id = stable_id("contact", owner.id, title, mail)
        rows.put("contact", contact_id, title=title, email=mail, visibility=_STAFF, **{owner.column: owner.id})
        for phone in reader.phones(cells, "contact_phone", country):
            _put_phone(Owner("contact_id", contact_id), phone, rows)


def _phone_hours(cells: Cells, reader: CellReader) -> tuple[ScheduleRule, ...]:
    """Return the hours of the telephone; nobody calls with an appointment."""
    rules = reader.hours(cells, "phone_hours")
    if any(rule.by_appointment for rule in rules):
        reader.note(cells["phone_hours"], SourceFault.UNREADABLE_HOURS)
        return ()
    return rules


def _put_phone(owner: Owner, phone: PhoneRead, rows: SheetRows) -> None:
    number = phone.number[:LONGEST_NUMBER]
    if number:
        row_id = stable_id("phone", owner.id, number, phone.extension)
        rows.put("phone", row_id, number=number, extension=phone.extension, **{owner.column: owner.id})


def put_capacity(
    service_id: str, at_id: str, cells: Cells, reader: CellReader, rows: SheetRows, *, source: str
) -> None:
    """Put what a row says of room.

    Places that are free, and a state, count only with the day on which they were said; without it they are named and
    left out. The registered maximum needs no day.

    Args:
        service_id: the service.
        at_id: the service at its place, "" for all of its places.
        cells: the cells of the row.
        reader: reads the cells.
        rows: takes the rows.
        source: who says so.
    """
    if not any(key in cells for key in CAPACITY):
        return
    unit = reader.code(cells, "capacity_unit")
    maximum, free = reader.count(cells, "capacity_maximum"), reader.count(cells, "capacity_free")
    state, day = reader.code(cells, "capacity_state"), reader.day(cells, "capacity_as_of")
    if not unit:
        # Without a unit numbers could be misread, as beds for clients.
        _note_missing("capacity_unit", ("capacity_maximum", "capacity_free"), cells, reader)
        maximum = free = None
    if day is None:
        _note_missing("capacity_as_of", ("capacity_free", "capacity_state"), cells, reader)
        state, free = "", None
    if maximum is None and free is None and not state:
        return
    rows.put(
        "service_capacity",
        stable_id("capacity", service_id, at_id, unit),
        service_id=service_id,
        unit_id=rows.put_unit(unit) if unit else "",
        available="" if free is None else str(free),
        maximum="" if maximum is None else str(maximum),
        updated=day.isoformat() if day else "",
        service_at_location_id=at_id,
        state=state or CapacityState.NOT_KNOWN,
        source=source if day else "",
    )


def _note_missing(missing: str, without: tuple[str, ...], cells: Cells, reader: CellReader) -> None:
    if missing not in cells:
        for cell in (cells[key] for key in without if key in cells):
            reader.note(cell, SourceFault.MISSING_VALUE, reader.columns[missing].head[reader.language])
