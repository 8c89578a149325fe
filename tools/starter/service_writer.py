"""From one written service to the rows of the published tables."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from tools.starter.content import AuthoredProvider, AuthoredService
from tools.starter.details import Entry, add_service_details, attribute_row, cells, term_rows
from tools.starter.habits import LANGUAGE_OF, check_cells, facet_defaults, room_defaults
from tools.starter.hours import read_hours
from tools.starter.ledger import Ledger, permanent_id
from tools.starter.numbers import NumberBook
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.gazetteer import Gazetteer
from workpris_desktop.domain.region import Prison
from workpris_desktop.record.facet_taxonomy import SETTING_TAXONOMY, TYPE_TAXONOMY

_UNCHECKED_CHANGE: Final = "2026-06-30"
"""A service that nobody has checked was still written down on some day."""

_CREATED: Final = "2026-01-15"
_SOURCE: Final = "workpris-starter"
_CURRENCIES: Final = {"AT": "EUR", "CZ": "CZK", "DE": "EUR", "SI": "EUR"}
_LANGUAGE_NAMES: Final = {
    "ar": "Arabic",
    "bs": "Bosnian",
    "cs": "Czech",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fa": "Persian",
    "hr": "Croatian",
    "hu": "Hungarian",
    "it": "Italian",
    "pl": "Polish",
    "ro": "Romanian",
    "rom": "Romani",
    "ru": "Russian",
    "sk": "Slovak",
    "sl": "Slovenian",
    "so": "Somali",
    "sq": "Albanian",
    "sr": "Serbian",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "vi": "Vietnamese",
}
_COUNTRY_NAMES: Final = {"AT": "Österreich", "CZ": "Česko", "DE": "Deutschland", "SI": "Slovenija"}

_PLAIN_CELLS: Final = ("on_holidays", "interpretation_services", "alternate_name", "accreditations")
"""Keys of an entry that are cells of the service itself."""


class ServiceWriter:
    """Writes one service and what hangs on it."""

    def __init__(self, ledger: Ledger, provider: AuthoredProvider, service: AuthoredService, details: Entry) -> None:
        self._ledger = ledger
        self._provider = provider
        self._service = service
        self._details = details
        self._key = f"{provider.key}/{service.key}"
        self._id = permanent_id("service", self._key)

    def write(self, facts: Facts, numbers: NumberBook, gazetteer: Gazetteer, index: int, issued: date) -> None:
        """Write everything but contacts.

        Raises:
            KeyError: the service names a prison, a language or a code that nobody knows.
            ValueError: hours are not written as they should be.
        """
        self._add_service(index)
        self._add_each("attribute", self._terms())
        self._add_places({prison.name: prison for prison in facts.prisons})
        self._add_each("schedule", self._hours())
        self._add_each("service_area", self._areas(facts, gazetteer))
        self._add_each("phone", self._phones(numbers))
        self._add_each("language", self._languages())
        self._add_each("required_document", self._documents())
        self._add_each("cost_option", self._costs())
        self._add_forms()
        room = room_defaults(self._service, self._provider.country, index, issued)
        details = {"capacity": [room], **self._details} if room else self._details
        add_service_details(self._ledger, self._key, self._id, details)

    def write_contacts(self, numbers: NumberBook) -> None:
        """Write the contacts, each with a number of its own, and further numbers of the service."""
        for place, phone in enumerate(self._details.get("phones", ())):
            number = numbers.next_number(self._provider.country, self._provider.region)
            self._ledger.add("phone", f"{self._key}/more/{place}", service_id=self._id, number=number, **cells(phone))
        for contact in self._details.get("contacts", ()):
            said = cells(contact)
            hours, languages, mail = said.pop("hours", ""), said.pop("languages", ""), said.pop("email", "")
            key = f"{self._key}/{said['role']}"
            email = f"{mail}@{self._provider.key}.example" if mail else ""
            contact_id = self._ledger.add("contact", key, service_id=self._id, email=email, **said)
            number = numbers.next_number(self._provider.country, self._provider.region)
            self._ledger.add("phone", key, contact_id=contact_id, number=number, type="voice")
            spoken = (
                {"contact_id": contact_id, "name": _LANGUAGE_NAMES[code], "code": code} for code in languages.split()
            )
            self._ledger.add_in_order("language", key, spoken)
            self._ledger.add_in_order("schedule", key, _schedule(hours, "phone", contact_id=contact_id))

    def _add_each(self, table: str, rows: Iterator[dict[str, str]]) -> tuple[str, ...]:
        return self._ledger.add_in_order(table, self._key, rows)

    def _add_service(self, index: int) -> None:
        service = self._service
        web = f"https://{self._provider.key}.example/{service.key}" if "web" in self._provider.contacts else ""
        checked = service.checked.isoformat() if service.checked else ""
        more = {name: self._details[name] for name in _PLAIN_CELLS if name in self._details}
        self._ledger.add(
            "service",
            self._key,
            **{
                "organization_id": permanent_id("organization", self._provider.key),
                "name": service.name,
                "description": service.description,
                "url": web,
                "email": f"{service.mail}@{self._provider.key}.example" if service.mail else "",
                "status": service.status,
                "application_process": service.application,
                "fees_description": service.fees,
                "eligibility_description": service.eligibility,
                "minimum_age": str(service.minimum_age or ""),
                "maximum_age": str(service.maximum_age or ""),
                "assured_date": checked,
                "alert": service.alert,
                "last_modified": f"{checked or _UNCHECKED_CHANGE}T09:00:00Z",
                "created": _CREATED,
                "content_language": LANGUAGE_OF[self._provider.country],
                "source": _SOURCE,
                **check_cells(service, self._provider.country, index),
                **more,
                **cells(self._details.get("alert", {})),
            },
        )

    def _terms(self) -> Iterator[dict[str, str]]:
        service = self._service
        for number, code in enumerate(service.types):
            yield attribute_row(self._id, TYPE_TAXONOMY, code, "further" if number else "main", "")
        yield attribute_row(self._id, SETTING_TAXONOMY, service.setting, "", "")
        for taxonomy, code, value, label in term_rows(self._details, facet_defaults(service)):
            yield attribute_row(self._id, taxonomy, code, value, label)

    def _add_places(self, prisons: Mapping[str, Prison]) -> None:
        rows = [
            {"service_id": self._id, "location_id": permanent_id("location", f"{self._provider.key}/{place}")}
            for place in self._service.places
        ]
        for visit in self._service.visits:
            place_id = permanent_id("location", f"prison/{prisons[visit.prison].id}")
            rows.append({"service_id": self._id, "location_id": place_id, "description": visit.note})
        rows += ({"service_id": self._id, "location_id": place_id} for place_id in self._doorless_places())
        ids = self._add_each("service_at_location", iter(rows))
        first, last = len(self._service.places), len(self._service.places) + len(self._service.visits)
        for row_id, visit in zip(ids[first:last], self._service.visits, strict=True):
            self._ledger.add_in_order(
                "schedule", row_id, _schedule(visit.hours, "in person", service_at_location_id=row_id)
            )
            self._add_prison_access(row_id, visit.prison)

    def _doorless_places(self) -> Iterator[str]:
        """Write the places without a door: one whose address is secret, one that is only an area."""
        for kind, type_ in (("confidential", "virtual"), ("area", "virtual")):
            if name := self._details.get(kind, ""):
                key = f"{self._key}/{kind}"
                yield self._ledger.add("location", key, location_type=type_, kind=kind, name=name)

    def _add_prison_access(self, row_id: str, prison: str) -> None:
        for entry in self._details.get("inside", ()):
            if entry["prison"] == prison:
                said = cells({name: value for name, value in entry.items() if name != "prison"})
                if "contact" in said:
                    said["contact_id"] = permanent_id("contact", f"{self._key}/{said.pop('contact')}")
                self._ledger.add("prison_access", row_id, service_at_location_id=row_id, **said)

    def _add_forms(self) -> None:
        for number, form in enumerate(self._details.get("forms", ())):
            key = f"{self._key}/{number}"
            file = f"form-{form['pdf']}.pdf" if "pdf" in form else ""
            form_id = self._ledger.add(
                "entry_form", key, service_id=self._id, title=form["title"], language=form["language"], file=file
            )
            fields = (
                {"entry_form_id": form_id, "position": str(position), **cells(field)}
                for position, field in enumerate(form.get("fields", ()), start=1)
            )
            self._ledger.add_in_order("entry_form_field", key, fields)

    def _hours(self) -> Iterator[dict[str, str]]:
        attending = "online" if self._service.setting == "online" else "in person"
        yield from _schedule(self._service.hours, attending, service_id=self._id)
        yield from _schedule(self._service.phone_hours, "phone", service_id=self._id)

    def _areas(self, facts: Facts, gazetteer: Gazetteer) -> Iterator[dict[str, str]]:
        for code in self._service.areas:
            region = facts.regions.get(code)
            name = region.name if region else _COUNTRY_NAMES[code]
            yield {"service_id": self._id, "name": name, "extent": code, "extent_type": "nuts"}
        for area in self._details.get("areas", ()):
            said = cells(area)
            if town := said.pop("municipality", ""):
                said["extent"] = gazetteer.find(town, self._provider.country)[0].id
            yield {"service_id": self._id, **said}

    def _phones(self, numbers: NumberBook) -> Iterator[dict[str, str]]:
        for kind in self._service.phones:
            number = numbers.next_number(self._provider.country, self._provider.region)
            yield {"service_id": self._id, "number": number, "type": kind}

    def _languages(self) -> Iterator[dict[str, str]]:
        for code in self._service.languages:
            yield {"service_id": self._id, "name": _LANGUAGE_NAMES[code], "code": code}

    def _documents(self) -> Iterator[dict[str, str]]:
        for document in self._service.documents:
            yield {"service_id": self._id, "document": document}

    def _costs(self) -> Iterator[dict[str, str]]:
        currency = _CURRENCIES[self._provider.country]
        for cost in self._service.costs:
            amount = f"{cost.amount:g}"
            yield {"service_id": self._id, "option": cost.option, "currency": currency, "amount": amount}


def _schedule(text: str, attending_type: str, **owner: str) -> Iterator[dict[str, str]]:
    for row in read_hours(text):
        yield {
            **owner,
            "wkst": "MO",
            "freq": "WEEKLY",
            "byday": row.byday,
            "opens_at": row.opens_at,
            "closes_at": row.closes_at,
            "attending_type": attending_type,
        }
