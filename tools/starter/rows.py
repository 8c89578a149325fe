"""From written content to the rows of the HSDS tables."""

from collections.abc import Iterator
from typing import Final

from tools.starter.content import AuthoredProvider, AuthoredService, Content, OfficePlace
from tools.starter.hours import read_hours
from tools.starter.ledger import Ledger, Table, permanent_id, read_columns
from tools.starter.numbers import NumberBook
from tools.starter.terms import SETTINGS, TYPES, add_terms, term_id
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.region import Prison

PRISON_IDENTIFIER: Final = "workpris-prison"

_UNCHECKED_CHANGE: Final = "2026-06-30"
"""A service that nobody has checked was still written down on some day."""

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


def build_tables(content: Content, facts: Facts) -> tuple[Table, ...]:
    """Return all tables of the package.

    Raises:
        KeyError: the content names a town, a prison, a language or a region that nobody knows.
        ValueError: a key is used twice, or hours are not written as they should be.
    """
    ledger = Ledger(read_columns())
    add_terms(ledger, facts.taxonomy)
    _add_prisons(ledger, content, facts)
    numbers = NumberBook()
    for provider in content.providers:
        _add_provider(ledger, provider, content, numbers)
        for service in provider.services:
            _ServiceWriter(ledger, provider, service).write(facts, numbers)
    return ledger.tables()


def _add_prisons(ledger: Ledger, content: Content, facts: Facts) -> None:
    visited = {visit.prison for _, service in content.services() for visit in service.visits}
    for prison in facts.prisons:
        if prison.name in visited:
            ledger.add(
                "location",
                f"prison/{prison.id}",
                location_type="physical",
                name=prison.name,
                latitude=f"{prison.latitude:.2f}",
                longitude=f"{prison.longitude:.2f}",
                external_identifier=prison.id,
                external_identifier_type=PRISON_IDENTIFIER,
            )


def _add_provider(ledger: Ledger, provider: AuthoredProvider, content: Content, numbers: NumberBook) -> None:
    provider_id = ledger.add(
        "organization",
        provider.key,
        name=provider.name,
        description=provider.description,
        email=f"kontakt@{provider.key}.example" if "mail" in provider.contacts else "",
        website=_website(provider),
        legal_status=provider.legal_status,
    )
    if "phone" in provider.contacts:
        number = numbers.next_number(provider.country, provider.region)
        ledger.add("phone", provider.key, organization_id=provider_id, number=number, type="voice")
    for place in provider.places:
        _add_place(ledger, provider, place, content, numbers)


def _website(provider: AuthoredProvider) -> str:
    return f"https://{provider.key}.example/" if "web" in provider.contacts else ""


def _add_place(
    ledger: Ledger, provider: AuthoredProvider, place: OfficePlace, content: Content, numbers: NumberBook
) -> None:
    town = content.towns[place.town]
    key = f"{provider.key}/{place.key}"
    place_id = ledger.add(
        "location",
        key,
        location_type="physical",
        organization_id=permanent_id("organization", provider.key),
        name=place.name,
        transportation=place.transportation,
        latitude=town.latitude,
        longitude=town.longitude,
    )
    ledger.add(
        "address",
        key,
        location_id=place_id,
        address_1=place.street,
        city=town.name,
        state_province=town.region,
        postal_code=place.postal_code,
        country=town.country,
        address_type="physical",
    )
    if place.phone:
        number = numbers.next_number(town.country, town.region)
        ledger.add("phone", key, location_id=place_id, number=number, type="voice")


class _ServiceWriter:
    """Writes one service and what hangs on it."""

    def __init__(self, ledger: Ledger, provider: AuthoredProvider, service: AuthoredService) -> None:
        self._ledger = ledger
        self._provider = provider
        self._service = service
        self._key = f"{provider.key}/{service.key}"
        self._id = permanent_id("service", self._key)

    def write(self, facts: Facts, numbers: NumberBook) -> None:
        self._add_service()
        self._add_each("attribute", self._terms())
        self._add_places({prison.name: prison for prison in facts.prisons})
        self._add_each("schedule", self._hours())
        self._add_each("service_area", self._areas(facts))
        self._add_each("phone", self._phones(numbers))
        self._add_each("language", self._languages())
        self._add_each("required_document", self._documents())
        self._add_each("cost_option", self._costs())

    def _add_each(self, table: str, rows: Iterator[dict[str, str]]) -> tuple[str, ...]:
        return self._ledger.add_in_order(table, self._key, rows)

    def _add_service(self) -> None:
        service, website = self._service, _website(self._provider)
        checked = service.checked.isoformat() if service.checked else ""
        self._ledger.add(
            "service",
            self._key,
            organization_id=permanent_id("organization", self._provider.key),
            name=service.name,
            description=service.description,
            url=website and f"{website}{service.key}",
            email=f"{service.mail}@{self._provider.key}.example" if service.mail else "",
            status=service.status,
            application_process=service.application,
            fees_description=service.fees,
            eligibility_description=service.eligibility,
            minimum_age=str(service.minimum_age or ""),
            maximum_age=str(service.maximum_age or ""),
            assured_date=checked,
            alert=service.alert,
            last_modified=f"{checked or _UNCHECKED_CHANGE}T09:00:00Z",
        )

    def _terms(self) -> Iterator[dict[str, str]]:
        named = [(TYPES, code, "further" if number else "main") for number, code in enumerate(self._service.types)]
        for taxonomy, code, value in [*named, (SETTINGS, self._service.setting, "")]:
            yield {
                "link_id": self._id,
                "taxonomy_term_id": term_id(taxonomy, code),
                "link_type": taxonomy.removeprefix("workpris-"),
                "link_entity": "service",
                "value": value,
            }

    def _add_places(self, prisons: dict[str, Prison]) -> None:
        rows = [
            {"service_id": self._id, "location_id": permanent_id("location", f"{self._provider.key}/{place}")}
            for place in self._service.places
        ]
        for visit in self._service.visits:
            place_id = permanent_id("location", f"prison/{prisons[visit.prison].id}")
            rows.append({"service_id": self._id, "location_id": place_id, "description": visit.note})
        ids = self._add_each("service_at_location", iter(rows))
        for row_id, visit in zip(ids[len(self._service.places) :], self._service.visits, strict=True):
            self._ledger.add_in_order(
                "schedule", row_id, _schedule(visit.hours, "in person", service_at_location_id=row_id)
            )

    def _hours(self) -> Iterator[dict[str, str]]:
        yield from _schedule(self._service.hours, "in person", service_id=self._id)
        yield from _schedule(self._service.phone_hours, "phone", service_id=self._id)

    def _areas(self, facts: Facts) -> Iterator[dict[str, str]]:
        for code in self._service.areas:
            region = facts.regions.get(code)
            name = region.name if region else _COUNTRY_NAMES[code]
            yield {"service_id": self._id, "name": name, "extent": code, "extent_type": "text"}

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


_COUNTRY_NAMES: Final = {"AT": "Österreich", "CZ": "Česko", "DE": "Deutschland", "SI": "Slovenija"}


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
