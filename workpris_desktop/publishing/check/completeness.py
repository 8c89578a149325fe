"""What each service has: counted for the report, and named where publishing needs it (record.md)."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from typing import ClassVar, Final

from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.hours import Attending
from workpris_desktop.domain.trust import FRESH_DAYS
from workpris_desktop.publishing.check.finding import Completeness, Finding, FindingKind
from workpris_desktop.publishing.check.inspector import Inspector, TextRow, day_in, finding
from workpris_desktop.record.facet_taxonomy import SETTING_TAXONOMY, TYPE_TAXONOMY

_OFFERED: Final = frozenset({"active", "temporarily closed", ""})

_PRICE: Final = "workpris-payment"
_ENTRY: Final = "workpris-entry"
_SEX: Final = "workpris-sex"


class CompletenessInspector(Inspector):
    """Remembers of each service which parts it has.

    Args:
        today: decides which checks are fresh.
    """

    tables: ClassVar = frozenset(
        {
            "service", "service_at_location", "taxonomy_term", "attribute", "phone", "schedule",
            "cost_option", "service_capacity", "service_area",
        }
    )  # fmt: skip

    def __init__(self, today: date) -> None:
        self._today = today
        self._rows: dict[str, tuple[int, str]] = {}
        self._fresh: set[str] = set()
        self._mailed: set[str] = set()
        self._provider: dict[str, str] = {}
        self._at: dict[str, str] = {}
        self._places: dict[str, list[str]] = {}
        self._terms: dict[str, str] = {}
        self._stated: dict[str, set[str]] = {}
        self._called: dict[str, set[str]] = {"service": set(), "location": set(), "organization": set()}
        self._timed: dict[str, set[str]] = {"service": set(), "location": set()}
        self._readers: Mapping[str, Callable[[TextRow], None]] = {
            "service_at_location": self._see_place,
            "taxonomy_term": self._see_term,
            "attribute": self._see_attribute,
            "phone": partial(self._note, self._called),
            "schedule": self._see_hours,
            "cost_option": partial(self._see_part, _PRICE),
            "service_capacity": self._see_room,
            "service_area": partial(self._see_part, "service_area"),
        }

    def see(self, table: str, number: int, row: TextRow) -> Iterator[Finding]:
        """Remember what a row gives to a service."""
        if table == "service":
            self._see_service(number, row)
        elif table in self._readers:
            self._readers[table](row)
        yield from ()

    def close(self) -> Iterator[Finding]:
        """Yield what publishing needs and a service does not have."""
        for service_id, (number, name) in self._rows.items():
            for kind in self._missing(service_id):
                yield finding(kind, "service", number, value=name)

    def completeness(self) -> Completeness:
        """Return the counts over all services that are offered."""
        offered = self._rows
        return Completeness(
            services=len(offered),
            fresh=sum(service_id in self._fresh for service_id in offered),
            with_hours=sum(self._has(self._timed, service_id) for service_id in offered),
            with_phone=sum(self._has(self._called, service_id) for service_id in offered),
            with_capacity=self._count(offered, "service_capacity"),
            with_type=self._count(offered, TYPE_TAXONOMY),
            with_place=sum(bool(self._places.get(service_id)) for service_id in offered),
            with_price=self._count(offered, _PRICE),
        )

    def _see_service(self, number: int, row: TextRow) -> None:
        service_id = row.get("id", "")
        if row.get("status", "") not in _OFFERED:
            return
        self._rows[service_id] = (number, row.get("name", ""))
        self._provider[service_id] = row.get("organization_id", "")
        checked = day_in(row, "assured_date")
        if checked and 0 <= (self._today - checked).days <= FRESH_DAYS:
            self._fresh.add(service_id)
        if row.get("email") or row.get("url"):
            self._mailed.add(service_id)
        if row.get("minimum_age") or row.get("maximum_age") or row.get("eligibility_description"):
            self._state(service_id, _SEX)
        if row.get("fees_description"):
            self._state(service_id, _PRICE)
        if row.get("application_process"):
            self._state(service_id, _ENTRY)

    def _see_place(self, row: TextRow) -> None:
        self._at[row.get("id", "")] = row.get("service_id", "")
        self._places.setdefault(row.get("service_id", ""), []).append(row.get("location_id", ""))

    def _see_term(self, row: TextRow) -> None:
        self._terms[row.get("id", "")] = row.get("taxonomy", "")

    def _see_hours(self, row: TextRow) -> None:
        if row.get("opens_at") or row.get("attending_type") == Attending.APPOINTMENT:
            self._note(self._timed, row)

    def _see_room(self, row: TextRow) -> None:
        """Remember a word on room; a registered maximum is none."""
        if row.get("available") or row.get("state", CapacityState.NOT_KNOWN) != CapacityState.NOT_KNOWN:
            self._see_part("service_capacity", row)

    def _see_part(self, part: str, row: TextRow) -> None:
        self._state(row.get("service_id") or self._at.get(row.get("service_at_location_id", ""), ""), part)

    def _see_attribute(self, row: TextRow) -> None:
        if row.get("link_entity") == "service":
            self._state(row.get("link_id", ""), self._terms.get(row.get("taxonomy_term_id", ""), ""))

    def _state(self, service_id: str, what: str) -> None:
        self._stated.setdefault(service_id, set()).add(what)

    def _note(self, book: dict[str, set[str]], row: TextRow) -> None:
        """Remember a telephone or an hour under the nearest thing that it belongs to; contacts' own are theirs."""
        if row.get("contact_id"):
            return
        service_id = row.get("service_id") or self._at.get(row.get("service_at_location_id", ""), "")
        if service_id:
            book["service"].add(service_id)
        elif row.get("location_id"):
            book["location"].add(row["location_id"])
        elif row.get("organization_id") and "organization" in book:
            book["organization"].add(row["organization_id"])

    def _has(self, book: dict[str, set[str]], service_id: str) -> bool:
        return (
            service_id in book["service"]
            or any(place in book["location"] for place in self._places.get(service_id, ()))
            or self._provider.get(service_id) in book.get("organization", ())
        )

    def _count(self, offered: dict[str, tuple[int, str]], what: str) -> int:
        return sum(what in self._stated.get(service_id, ()) for service_id in offered)

    def _missing(self, service_id: str) -> Iterator[FindingKind]:
        stated = self._stated.get(service_id, set())
        if TYPE_TAXONOMY not in stated:
            yield FindingKind.NO_TYPE
        if SETTING_TAXONOMY not in stated:
            yield FindingKind.NO_SETTING
        if not self._places.get(service_id) and "service_area" not in stated:
            yield FindingKind.NO_PLACE
        if _ENTRY not in stated:
            yield FindingKind.NO_APPOINTMENT
        if _PRICE not in stated:
            yield FindingKind.NO_PRICE
        if _SEX not in stated:
            yield FindingKind.NO_AUDIENCE
        if service_id not in self._mailed and not self._has(self._called, service_id):
            yield FindingKind.UNREACHABLE
