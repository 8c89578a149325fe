"""All rows of a made-up directory, service after service, so that no size needs more memory than another."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bench.gen_details import Details
from bench.gen_ground import Ground, Town
from bench.gen_texts import Writer
from bench.made_up import made_id
from bench.package_files import FileRow
from workpris_desktop.domain.facts import Facts
from workpris_desktop.record.meaning import PRISON_SCHEME

SMALL: Final = 20_000
SMALL_MIX: Final = {"cs": 80, "sl": 6, "de": 7, "en": 7}
LARGE_MIX: Final = {"cs": 32, "sl": 16, "de": 34, "en": 18}
"""How many of a hundred services speak a language: a country's own directory is small, that of many is large."""

_COUNTRIES: Final = {"cs": ("CZ",), "sl": ("SI",), "de": ("AT", "DE"), "en": ("CZ", "SI", "AT", "DE")}
_STATUSES: Final = ("active",) * 97 + ("inactive", "defunct", "temporarily closed")
_PLACELESS: Final = 0.1
_SECRET: Final = 0.15
_PRISON: Final = 0.27
"""Shares of services, each with those before it: nowhere, at a secret place, in a prison; all others have a door."""

_AGED: Final = 0.3
_MOST_OF_A_PROVIDER: Final = 60
_NEAR_DEGREES: Final = 0.02


@dataclass(slots=True)
class _Provider:
    """Whose services come next, and how many are still to come."""

    id: str
    language: str
    left: int


class Directory:
    """A made-up directory; the same seed makes the same one.

    Args:
        facts: what the program knows: service types, regions, prisons.
        writer: writes the texts.
        services: how many there are to be.
        chance: decides everything else.
        planted: the word that a service must hold, by its number.
        typed: whether services state of which type they are.
    """

    def __init__(
        self,
        facts: Facts,
        writer: Writer,
        services: int,
        chance: random.Random,
        planted: Sequence[str] = (),
        *,
        typed: bool = True,
    ) -> None:
        self._writer = writer
        self._services = services
        self._chance = chance
        self._planted = planted
        self._ground = Ground(facts, services, chance)
        self._details = Details(facts, chance, typed=typed)
        self._codes = [entry.code for entry in facts.taxonomy if entry.parent]
        mix = SMALL_MIX if services <= SMALL else LARGE_MIX
        self._languages = [language for language, share in mix.items() for _ in range(share)]

    def rows(self) -> Iterator[FileRow]:
        """Walk all rows, each with its file."""
        yield from self._ground.rows()
        yield from self._details.lists()
        provider = _Provider("", "", 0)
        for number in range(self._services):
            if provider.left == 0:
                # Few providers have many services and most have one, as in real directories.
                most = min(_MOST_OF_A_PROVIDER, int(self._chance.paretovariate(1.1)))
                provider = _Provider(self._id(), self._chance.choice(self._languages), most)
                yield from self._provider_rows(provider)
            provider.left -= 1
            yield from self._service_rows(number, provider)

    def _provider_rows(self, provider: _Provider) -> Iterator[FileRow]:
        name = self._writer.provider(provider.language)
        site = f"{provider.id[:8]}.example"
        said = {"name": name, "email": f"info@{site}", "website": f"https://{site}/"}
        yield "organizations.csv", {"id": provider.id, **said}
        yield from self._details.of_provider(provider.id)

    def _service_rows(self, number: int, provider: _Provider) -> Iterator[FileRow]:
        service, code, language = self._id(), self._chance.choice(self._codes), provider.language
        texts = self._writer.texts(language, code)
        planted = self._planted[number] if number < len(self._planted) else ""
        row: dict[str, object] = {
            "id": service,
            "organization_id": provider.id,
            "name": texts.name,
            "description": f"{texts.description} {planted}".strip(),
            "eligibility_description": texts.eligibility,
            "application_process": texts.application,
            "status": "active" if planted else self._chance.choice(_STATUSES),
            "assured_date": self._details.checked_on(),
            "content_language": language,
        }
        if self._chance.random() < _AGED:
            row |= {"minimum_age": 18, "maximum_age": self._chance.choice((26, 64, 80))}
        yield "services.csv", row
        yield from self._details.of_service(service, code, language)
        yield from self._phone_rows(number, service)
        yield from self._place_rows(service, self._chance.choice(_COUNTRIES[language]))

    def _phone_rows(self, number: int, service: str) -> Iterator[FileRow]:
        if number % 10:
            digits = f"+420 {number // 1_000_000 % 1000:03d} {number // 1000 % 1000:03d} {number % 1000:03d}"
            yield "phones.csv", {"id": self._id(), "service_id": service, "number": digits, "type": "voice"}

    def _place_rows(self, service: str, country: str) -> Iterator[FileRow]:
        share = self._chance.random()
        if share < _PLACELESS:
            return
        place, town = self._id(), self._ground.town(country)
        prison = self._ground.prison(country) if share < _PRISON else None
        if share < _SECRET:
            yield "locations.csv", {"id": place, "location_type": "physical", "kind": "confidential"}
        elif prison is not None:
            ids = {"external_identifier": prison.id, "external_identifier_type": PRISON_SCHEME}
            point = {"latitude": prison.latitude, "longitude": prison.longitude}
            yield "locations.csv", {"id": place, "location_type": "physical", "kind": "prison", **ids, **point}
        else:
            yield from self._address_rows(place, town)
        yield "service_at_location.csv", {"id": self._id(), "service_id": service, "location_id": place}
        yield from self._details.of_place(place)

    def _address_rows(self, place: str, town: Town) -> Iterator[FileRow]:
        latitude = round(self._chance.gauss(town.latitude, _NEAR_DEGREES), 5)
        longitude = round(self._chance.gauss(town.longitude, _NEAR_DEGREES), 5)
        point = {"latitude": latitude, "longitude": longitude, "municipality_id": town.id, "kind": "address"}
        yield "locations.csv", {"id": place, "location_type": "physical", **point}
        street = f"{self._writer.proper_name()} {self._chance.randint(1, 200)}"
        where = {"city": town.name, "state_province": town.region, "country": town.country, "postal_code": "10000"}
        address = {"location_id": place, "address_1": street, "address_type": "physical"}
        yield "addresses.csv", {"id": self._id(), **address, **where}

    def _id(self) -> str:
        return made_id(self._chance)
