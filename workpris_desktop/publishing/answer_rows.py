"""From corrections of providers to rows: the value of one field becomes another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.hours import ScheduleRule
from workpris_desktop.publishing.asked import AskedFact, AskedField, field_of_hours
from workpris_desktop.publishing.cell_reader import CellReader
from workpris_desktop.publishing.filled_sheet import Cells, FilledCell
from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.publishing.sheet_rows import SheetRows
from workpris_desktop.publishing.source import SourceFault
from workpris_desktop.record.limits import LONGEST_NAME, LONGEST_NUMBER, LONGEST_TEXT
from workpris_desktop.record.row_store import Row, RowStore
from workpris_desktop.record.schedule_rule import schedule_rule

_COLUMNS: Final[Mapping[AskedField, tuple[str, str, int]]] = {
    AskedField.ORGANIZATION_NAME: ("organization", "name", LONGEST_NAME),
    AskedField.ORGANIZATION_WEBSITE: ("organization", "website", LONGEST_TEXT),
    AskedField.ORGANIZATION_EMAIL: ("organization", "email", LONGEST_TEXT),
    AskedField.SERVICE_NAME: ("service", "name", LONGEST_NAME),
    AskedField.STREET: ("address", "address_1", LONGEST_TEXT),
    AskedField.TOWN: ("address", "city", LONGEST_TEXT),
    AskedField.POSTAL_CODE: ("address", "postal_code", LONGEST_TEXT),
}
"""The table and column of each field that is one cell, and how long it may be."""

_OWNERS: Final = (
    ("service", "service_id"),
    ("service_at_location", "service_at_location_id"),
    ("location", "location_id"),
)
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class AnswerRows:
    """Puts what providers corrected, over the rows of a package."""

    store: RowStore
    rows: SheetRows
    reader: CellReader

    def correct(self, fact: AskedFact, cell: FilledCell, service_id: str, day: date) -> bool:
        """Put the new value of a field; tell whether it was understood, else it was named.

        Args:
            fact: the question.
            cell: the correct value, as it was written.
            service_id: the service that was asked about.
            day: the day of the answer.
        """
        if fact.field is AskedField.PHONE:
            return self._phone(fact.record_id, cell, service_id)
        if fact.field in {AskedField.PHONE_HOURS, AskedField.VISITING_HOURS}:
            return self._hours(fact, cell, day)
        table, column, longest = _COLUMNS[fact.field]
        text = self._text(fact.field, cell, longest)
        if text:
            self.rows.put(table, fact.record_id, **{column: text})
        return bool(text)

    def _text(self, field: AskedField, cell: FilledCell, longest: int) -> str:
        cells: Cells = {str(field): cell}
        if field is AskedField.ORGANIZATION_EMAIL:
            return self.reader.mail(cells, field)
        if field is AskedField.ORGANIZATION_WEBSITE:
            return self.reader.web(cells, field)
        return self.reader.text(cells, field, longest)

    def _phone(self, record_id: str, cell: FilledCell, service_id: str) -> bool:
        """Put the first number in the place of the old one, and further ones beside it."""
        phones = self.reader.phones({cell.key: cell}, cell.key, self._country(service_id))
        if not phones or not all(phone.known for phone in phones):
            return False
        old = self.store.get("phone", record_id)
        owner = (
            {name: text for name, text in old.items() if name.endswith("_id")} if old else {"service_id": service_id}
        )
        for index, phone in enumerate(phones):
            row_id = record_id if old and index == 0 else stable_id("phone", service_id, phone.number, phone.extension)
            self.rows.put("phone", row_id, number=phone.number[:LONGEST_NUMBER], extension=phone.extension, **owner)
        return True

    def _country(self, service_id: str) -> str:
        """Return the country of the first address of a service, "" where there is none."""
        places = self.store.having("service_at_location", "service_id", (service_id,))
        addresses = self.store.having("address", "location_id", [place["location_id"] for place in places])
        return next((text.upper() for address in addresses if (text := address.get("country", ""))), "")

    def _hours(self, fact: AskedFact, cell: FilledCell, day: date) -> bool:
        """End the old hours on the day before the answer, and put the new ones from it on."""
        rules = self.reader.hours({fact.field: cell}, fact.field)
        by_phone = fact.field is AskedField.PHONE_HOURS
        if not rules or (by_phone and any(rule.by_appointment for rule in rules)):
            if rules:
                self.reader.note(cell, SourceFault.UNREADABLE_HOURS)
            return False
        owner = next(column for table, column in _OWNERS if self.store.get(table, fact.record_id))
        self._end_hours(owner, fact, day)
        self._put_hours(owner, fact.record_id, rules, day, by_phone=by_phone)
        return True

    def _end_hours(self, owner: str, fact: AskedFact, day: date) -> None:
        for row in self.store.having("schedule", owner, (fact.record_id,)):
            current = schedule_rule(row).is_valid_on(day) and not row.get("contact_id")
            if current and field_of_hours(row) is fact.field:
                self.rows.put("schedule", row["id"], valid_to=(day - _DAY).isoformat())

    def _put_hours(
        self, owner: str, owner_id: str, rules: Sequence[ScheduleRule], day: date, *, by_phone: bool
    ) -> None:
        self.rows.put_schedule(owner, owner_id, rules, by_phone=by_phone, since=day.isoformat())

    def room(self, record_id: str, service_id: str, said: "RoomSaid") -> None:
        """Put what was said of room.

        Where no number was said, that of the old line must not look as if it were new: the line itself is set to
        "not known", and what was said gets one of its own.
        """
        old: Row = self.store.get("service_capacity", record_id) or {}
        said_cells = {"state": said.state, "updated": said.day.isoformat(), "source": said.source}
        if said.free is not None:
            self.rows.put("service_capacity", record_id, available=str(said.free), **said_cells)
        elif old and not old.get("available"):
            self.rows.put("service_capacity", record_id, **said_cells)
        else:
            if old:
                self.rows.put("service_capacity", record_id, state=CapacityState.NOT_KNOWN)
            kept = {name: old.get(name, "") for name in ("unit_id", "service_at_location_id", "target_group")}
            row_id = stable_id("capacity", "answer", record_id)
            self.rows.put("service_capacity", row_id, service_id=service_id, **kept, **said_cells)


@dataclass(frozen=True, slots=True)
class RoomSaid:
    """What a provider says of room: the state, free places or None, and who says so when."""

    state: str
    free: int | None
    day: date
    source: str
