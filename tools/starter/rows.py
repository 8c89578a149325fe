"""From written content to the rows of the published tables: terms, the ground, prisons, providers."""

from datetime import date
from typing import Final

from tools.starter.content import AuthoredProvider, Content, OfficePlace
from tools.starter.details import (
    Details,
    add_place_details,
    add_provider_details,
    add_tombstones,
    add_units,
)
from tools.starter.habits import WHY_NO_NUMBER, founded, provider_evidence
from tools.starter.ledger import Ledger
from tools.starter.numbers import NumberBook
from tools.starter.service_writer import ServiceWriter
from tools.starter.terms import add_terms
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.gazetteer import Gazetteer
from workpris_desktop.publishing.gazetteer import ground_rows, make_gazetteer

PRISON_IDENTIFIER: Final = "workpris-prison"


def build_tables(content: Content, details: Details, facts: Facts, issued: date) -> Ledger:
    """Return all rows of the package.

    Args:
        content: providers with their places and services.
        details: what only some of them have.
        facts: service types, closed lists, regions, prisons.
        issued: the day of the package.

    Raises:
        KeyError: the content names a town, a prison, a language or a region that nobody knows.
        ValueError: a key is used twice, or hours are not written as they should be.
    """
    ledger, gazetteer = Ledger(), make_gazetteer(facts)
    for table, row in ground_rows(facts, gazetteer):
        ledger.write(table, row["id"], {name: value for name, value in row.items() if name != "id"})
    add_terms(ledger, facts)
    add_units(ledger)
    _add_prisons(ledger, content, facts)
    numbers = NumberBook()
    writers = []
    for index, provider in enumerate(content.providers):
        _ProviderWriter(ledger, provider, details, gazetteer).write(content, numbers, index, issued)
        for number, service in enumerate(provider.services):
            writer = ServiceWriter(ledger, provider, service, details.service(f"{provider.key}/{service.key}"))
            writer.write(facts, numbers, gazetteer, index + number, issued)
            writers.append(writer)
    # Last of all, so that a new contact changes no other number.
    for writer in writers:
        writer.write_contacts(numbers)
    add_tombstones(ledger, details)
    return ledger


def _add_prisons(ledger: Ledger, content: Content, facts: Facts) -> None:
    visited = {visit.prison for _, service in content.services() for visit in service.visits}
    for prison in facts.prisons:
        if prison.name in visited:
            ledger.add(
                "location",
                f"prison/{prison.id}",
                location_type="physical",
                kind="prison",
                name=prison.name,
                latitude=f"{prison.latitude:.2f}",
                longitude=f"{prison.longitude:.2f}",
                external_identifier=prison.id,
                external_identifier_type=PRISON_IDENTIFIER,
            )


class _ProviderWriter:
    """Writes one provider with its places."""

    def __init__(self, ledger: Ledger, provider: AuthoredProvider, details: Details, gazetteer: Gazetteer) -> None:
        self._ledger = ledger
        self._provider = provider
        self._details = details
        self._gazetteer = gazetteer

    def write(self, content: Content, numbers: NumberBook, index: int, issued: date) -> None:
        provider = self._provider
        provider_id = self._ledger.add(
            "organization",
            provider.key,
            name=provider.name,
            alternate_name=self._details.providers.get(provider.key, {}).get("alternate_name", ""),
            description=provider.description,
            email=f"kontakt@{provider.key}.example" if "mail" in provider.contacts else "",
            website=website(provider),
            legal_status=provider.legal_status,
            year_incorporated=founded(index),
            country=provider.country,
            no_register_reason=WHY_NO_NUMBER[provider.country],
        )
        if "phone" in provider.contacts:
            number = numbers.next_number(provider.country, provider.region)
            self._ledger.add("phone", provider.key, organization_id=provider_id, number=number, type="voice")
        evidence = provider_evidence(provider, issued)
        self._ledger.add("trust_evidence", f"{provider.key}/register", organization_id=provider_id, **evidence)
        add_provider_details(self._ledger, provider.key, provider_id, self._details.providers.get(provider.key, {}))
        for place in provider.places:
            self._add_place(place, content, numbers)

    def _add_place(self, place: OfficePlace, content: Content, numbers: NumberBook) -> None:
        town = content.towns[place.town]
        key = f"{self._provider.key}/{place.key}"
        found = self._gazetteer.find(town.name, town.country)
        details = self._details.places.get(key, {})
        place_id = self._ledger.add(
            "location",
            key,
            location_type="physical",
            kind="address",
            name=place.name,
            alternate_name=details.get("alternate_name", ""),
            description=details.get("description", ""),
            transportation=place.transportation,
            latitude=town.latitude,
            longitude=town.longitude,
            municipality_id=found[0].id if found else "",
        )
        self._ledger.add(
            "address",
            key,
            location_id=place_id,
            address_1=place.street,
            address_2=details.get("address_2", ""),
            city=town.name,
            state_province=town.region,
            postal_code=place.postal_code,
            country=town.country,
            address_type="physical",
        )
        if place.phone:
            number = numbers.next_number(town.country, town.region)
            self._ledger.add("phone", key, location_id=place_id, number=number, type="voice")
        add_place_details(self._ledger, key, place_id, details)


def website(provider: AuthoredProvider) -> str:
    """Return the web address of a provider, "" for one without."""
    return f"https://{provider.key}.example/" if "web" in provider.contacts else ""
