"""What is asked of a provider: its own record, fact by fact, as a package has it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.publishing.ask_words import AskWords
from workpris_desktop.publishing.choice_list import choice_list
from workpris_desktop.publishing.hours_written import hours_written
from workpris_desktop.publishing.reading_words import Wordbooks
from workpris_desktop.record.row_store import Row, RowStore
from workpris_desktop.record.schedule_rule import schedule_rule

GONE: Final = frozenset({"defunct", "inactive"})
"""Of a service with such a status nothing is asked."""


class AskedField(StrEnum):
    """What a question is about."""

    ANSWERED_BY = "answered_by"
    ANSWERED_ON = "answered_on"
    ORGANIZATION_NAME = "organization_name"
    ORGANIZATION_WEBSITE = "organization_website"
    ORGANIZATION_EMAIL = "organization_email"
    SERVICE_NAME = "service_name"
    PHONE = "phone"
    PHONE_HOURS = "phone_hours"
    VISITING_HOURS = "visiting_hours"
    STREET = "street"
    TOWN = "town"
    POSTAL_CODE = "postal_code"
    CAPACITY_FREE = "capacity_free"
    CAPACITY_STATE = "capacity_state"
    OBJECTION = "objection"

    @property
    def is_open(self) -> bool:
        """Tell whether there is nothing to confirm: the answer is what is written."""
        return self in _OPEN


_OPEN: Final = frozenset(
    {
        AskedField.ANSWERED_BY,
        AskedField.ANSWERED_ON,
        AskedField.CAPACITY_FREE,
        AskedField.CAPACITY_STATE,
        AskedField.OBJECTION,
    }
)


@dataclass(frozen=True, slots=True)
class AskedFact:
    """One question; ``record_id`` is the id of what it is about, ``known`` what the package says, "" for nothing."""

    field: AskedField
    record_id: str
    known: str = ""


@dataclass(frozen=True, slots=True)
class AskedService:
    """One service with what is asked of it; ``row`` is its row of the package."""

    row: Row
    facts: tuple[AskedFact, ...]


@dataclass(frozen=True, slots=True)
class AskedOrganisation:
    """One provider with what is asked of it, in the language in which it is asked."""

    row: Row
    language: str
    facts: tuple[AskedFact, ...]
    services: tuple[AskedService, ...]


@dataclass(frozen=True, slots=True)
class Asker:
    """Makes questions of the rows of a package, in the words of a language."""

    store: RowStore
    facts: Facts
    words: AskWords
    books: Wordbooks
    today: date

    def organisation(self, row: Row, services: Sequence[Row], language: str) -> AskedOrganisation:
        """Return what is asked of a provider about some of its services.

        Args:
            row: the row of the organisation.
            services: rows of services of its.
            language: the language in which it is asked.
        """
        facts = (
            AskedFact(AskedField.ANSWERED_BY, row["id"]),
            AskedFact(AskedField.ANSWERED_ON, row["id"]),
            AskedFact(AskedField.ORGANIZATION_NAME, row["id"], row.get("name", "")),
            AskedFact(AskedField.ORGANIZATION_WEBSITE, row["id"], row.get("website", "")),
            AskedFact(AskedField.ORGANIZATION_EMAIL, row["id"], row.get("email", "")),
        )
        asked = tuple(AskedService(service, tuple(self._service(service, row, language))) for service in services)
        return AskedOrganisation(row, language, facts, asked)

    def _service(self, row: Row, organisation: Row, language: str) -> Iterator[AskedFact]:
        service_id = row["id"]
        places = self.store.having("service_at_location", "service_id", (service_id,))
        owners = {
            "service_id": (service_id,),
            "service_at_location_id": tuple(place["id"] for place in places),
            "location_id": tuple(place["location_id"] for place in places),
        }
        yield AskedFact(AskedField.SERVICE_NAME, service_id, row.get("name", ""))
        yield from self._phones(service_id, owners, organisation["id"])
        yield from self._hours(service_id, owners, language)
        for address in self.store.having("address", "location_id", owners["location_id"]):
            yield AskedFact(AskedField.STREET, address["id"], address.get("address_1", ""))
            yield AskedFact(AskedField.TOWN, address["id"], address.get("city", ""))
            yield AskedFact(AskedField.POSTAL_CODE, address["id"], address.get("postal_code", ""))
        yield from self._room(service_id, language)
        yield AskedFact(AskedField.OBJECTION, service_id)

    def _phones(
        self, service_id: str, owners: Mapping[str, Sequence[str]], organization_id: str
    ) -> Iterator[AskedFact]:
        """Walk the telephones of a service or its places, else those of the organisation; else ask for one."""
        rows = self._of_owners("phone", owners) or self.store.having("phone", "organization_id", (organization_id,))
        for row in rows:
            yield AskedFact(AskedField.PHONE, row["id"], row["number"])
        if not rows:
            yield AskedFact(AskedField.PHONE, service_id)

    def _of_owners(self, table: str, owners: Mapping[str, Sequence[str]]) -> Sequence[Row]:
        found = [row for column, ids in owners.items() for row in self.store.having(table, column, ids)]
        return [row for row in {row["id"]: row for row in found}.values() if not row.get("contact_id")]

    def _hours(self, service_id: str, owners: Mapping[str, Sequence[str]], language: str) -> Iterator[AskedFact]:
        known: dict[tuple[AskedField, str], list[Row]] = {}
        for column, ids in owners.items():
            for owner in ids:
                for row in self.store.having("schedule", column, (owner,)):
                    if not row.get("contact_id") and schedule_rule(row).is_valid_on(self.today):
                        known.setdefault((field_of_hours(row), owner), []).append(row)
        for (field, owner), rows in known.items():
            yield AskedFact(field, owner, self._hours_text(rows, language))
        for field in (AskedField.PHONE_HOURS, AskedField.VISITING_HOURS):
            if field not in {said for said, _ in known}:
                yield AskedFact(field, service_id)

    def _hours_text(self, rows: Sequence[Row], language: str) -> str:
        rules = [schedule_rule(row) for row in rows]
        return hours_written(rules, self.books[language]) or self.words[language].say("special_hours")

    def _room(self, service_id: str, language: str) -> Iterator[AskedFact]:
        """Walk the questions for room; places are counted only where the package says in what."""
        states = choice_list("capacity_state", self.facts)
        rows = self.store.having("service_capacity", "service_id", (service_id,))
        for row in rows:
            if row.get("unit_id"):
                yield AskedFact(AskedField.CAPACITY_FREE, row["id"], row.get("available", ""))
            state = row.get("state", CapacityState.NOT_KNOWN)
            yield AskedFact(AskedField.CAPACITY_STATE, row["id"], states.show(state, language))
        if not rows:
            yield AskedFact(AskedField.CAPACITY_STATE, service_id)


def language_of(services: Sequence[Row], otherwise: str) -> str:
    """Return the language in which a provider writes of its services, where it is one of ours."""
    spoken = (service.get("content_language", "") for service in services)
    return next((language for language in spoken if language in LANGUAGES), otherwise)


def field_of_hours(row: Row) -> AskedField:
    """Return which question a row of opening hours answers."""
    return AskedField.PHONE_HOURS if schedule_rule(row).by_phone else AskedField.VISITING_HOURS
