"""What made-up services state beside their texts: facets, hours, room, checks, evidence, in realistic shares."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bench.made_up import made_id
from bench.package_files import FileRow
from workpris_desktop.domain.capacity import CapacityState, CapacityUnit
from workpris_desktop.domain.facet import Stance
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.trust import TrustKind
from workpris_desktop.record.facet_taxonomy import FACET_OF_TAXONOMY, TYPE_TAXONOMY, UNIT_SCHEME, VALUES_OF_TAXONOMY

TODAY: Final = date(2026, 6, 1)
"""The day on which a made-up directory is asked; what is in it was said before."""


@dataclass(frozen=True, slots=True)
class Stated:
    """In which share of the services a facet is stated, and how many of its values at the most."""

    share: float
    most: int = 1


STATED: Final[Mapping[str, Stated]] = {
    "workpris-setting": Stated(0.85),
    "workpris-form": Stated(0.6, 2),
    "workpris-phase": Stated(0.5, 2),
    "workpris-sex": Stated(0.4),
    "workpris-household": Stated(0.3, 2),
    "workpris-group": Stated(0.45, 3),
    "workpris-welcome": Stated(0.3),
    "workpris-exclusion": Stated(0.35, 4),
    "workpris-referral": Stated(0.35, 2),
    "workpris-entry": Stated(0.4, 2),
    "workpris-payment": Stated(0.7),
}
SHARES: Final[Mapping[str, float]] = {
    "second type": 0.4,
    "hours": 0.75,
    "afternoon": 0.3,
    "room": 0.5,
    "area": 0.25,
    "evidence": 0.25,
    "second language": 0.3,
    "contact": 0.5,
    "price": 0.2,
    "closure": 0.05,
    "never checked": 0.15,
    "accessibility": 0.3,
}
SPOKEN: Final = ("cs", "de", "en", "sl", "uk", "ru", "vi", "ar", "rom", "pl", "sk", "tr")
DAYS: Final = ("MO,TU,WE,TH,FR", "MO,WE", "TU,TH", "MO,TU,WE,TH", "WE", "MO,TU,WE,TH,FR,SA,SU")
_PHYSICAL: Final = ("step_free", "lift", "toilet", "parking", "near_stop")


class Details:
    """Writes the rows that hang on a service.

    Args:
        facts: service types and regions to choose from.
        chance: decides what is stated.
        typed: whether services state of which type they are.
    """

    def __init__(self, facts: Facts, chance: random.Random, *, typed: bool = True) -> None:
        self._chance = chance
        self._typed = typed
        self._regions = list(facts.regions)
        self._facts = facts
        self._types = {entry.code: made_id(chance) for entry in facts.taxonomy}
        self._terms = {
            taxonomy: {code.value: made_id(chance) for code in codes} for taxonomy, codes in FACET_OF_TAXONOMY.items()
        }
        self._units = {unit: made_id(chance) for unit in CapacityUnit}

    def lists(self) -> Iterator[FileRow]:
        """Walk the terms and units that services refer to."""
        for code, row_id in self._types.items():
            label = self._facts.taxonomy.label(code, "en")
            yield "taxonomy_terms.csv", {"id": row_id, "code": code, "name": label, "taxonomy": TYPE_TAXONOMY}
        for taxonomy, codes in self._terms.items():
            for code, row_id in codes.items():
                yield "taxonomy_terms.csv", {"id": row_id, "code": code, "name": code, "taxonomy": taxonomy}
        for unit, row_id in self._units.items():
            yield "units.csv", {"id": row_id, "name": unit, "scheme": UNIT_SCHEME, "identifier": unit}

    def of_service(self, service: str, code: str, language: str) -> Iterator[FileRow]:
        """Walk what a service states of itself."""
        yield from self._facets(service, code)
        yield from self._hours(service)
        yield from self._people(service, language)
        if self._happens("room"):
            yield "service_capacity.csv", self._room() | {"service_id": service}
        if self._happens("evidence"):
            yield "trust_evidence.csv", self._evidence() | {"service_id": service}
        if self._happens("area"):
            yield "service_areas.csv", self._area() | {"service_id": service}
        if self._happens("price"):
            price = {"amount": self._chance.randrange(0, 500, 10), "currency": "CZK"}
            yield "cost_options.csv", {"id": self._id(), "service_id": service, **price}
        if self._happens("closure"):
            days = {"closed_from": self._day_ago(-60), "closed_to": self._day_ago(-61)}
            yield "closures.csv", {"id": self._id(), "service_id": service, **days}

    def of_provider(self, provider: str) -> Iterator[FileRow]:
        """Walk what a provider states of itself."""
        number = f"{self._chance.randrange(10**8):08d}"
        register = {"identifier_scheme": "CZ-ICO", "identifier_type": "ICO", "identifier": number}
        yield "organization_identifiers.csv", {"id": self._id(), "organization_id": provider, **register}
        yield "trust_evidence.csv", self._evidence() | {"organization_id": provider}

    def of_place(self, place: str) -> Iterator[FileRow]:
        """Walk what a building offers."""
        if self._happens("accessibility"):
            feature = self._chance.choice(_PHYSICAL)
            yield (
                "accessibility.csv",
                {"id": self._id(), "location_id": place, "description": feature, "present": "yes"},
            )

    def checked_on(self) -> str:
        """Return the day of the last check, newer days oftener than old ones; "" for never."""
        return "" if self._happens("never checked") else self._day_ago(self._chance.expovariate(1 / 200))

    def _facets(self, service: str, code: str) -> Iterator[FileRow]:
        codes = [code] if self._typed else []
        if codes and self._happens("second type"):
            codes.append(self._chance.choice(list(self._types)))
        for each in dict.fromkeys(codes):
            yield "attributes.csv", self._attribute(service, self._types[each], "main" if each == code else "")
        for taxonomy, stated in STATED.items():
            if self._chance.random() < stated.share:
                terms = self._terms[taxonomy]
                for term in self._chance.sample(list(terms.values()), self._chance.randint(1, stated.most)):
                    yield "attributes.csv", self._attribute(service, term, self._value(taxonomy))

    def _attribute(self, service: str, term: str, value: str) -> dict[str, object]:
        said = {"link_id": service, "link_entity": "service", "taxonomy_term_id": term, "value": value}
        return {"id": self._id(), **said}

    def _value(self, taxonomy: str) -> str:
        values = VALUES_OF_TAXONOMY.get(taxonomy, frozenset())
        if values == frozenset(Stance):
            return self._chance.choice(list(Stance)).value
        return self._chance.choice(sorted(values)) if values else ""

    def _hours(self, service: str) -> Iterator[FileRow]:
        if not self._happens("hours"):
            return
        opens, days = self._chance.randrange(7, 11), self._chance.choice(DAYS)
        blocks = [(opens, opens + 4), (13, 17)] if self._happens("afternoon") else [(opens, opens + 7)]
        for first, last in blocks:
            times = {"opens_at": f"{first:02d}:00:00", "closes_at": f"{last:02d}:30:00"}
            yield "schedules.csv", {"id": self._id(), "service_id": service, "freq": "WEEKLY", "byday": days, **times}

    def _people(self, service: str, language: str) -> Iterator[FileRow]:
        spoken = [language, *([self._chance.choice(SPOKEN)] if self._happens("second language") else [])]
        for code in dict.fromkeys(spoken):
            yield "languages.csv", {"id": self._id(), "service_id": service, "code": code, "name": code}
        if self._happens("contact"):
            said = {"title": "office", "visibility": self._chance.choice(("public", "staff"))}
            yield "contacts.csv", {"id": self._id(), "service_id": service, **said}

    def _room(self) -> dict[str, object]:
        unit = self._units[self._chance.choice(list(CapacityUnit))]
        state = self._chance.choice(list(CapacityState)).value
        said = {"state": state, "updated": self._day_ago(self._chance.expovariate(1 / 20)), "source": "provider"}
        return {"id": self._id(), "unit_id": unit, "available": self._chance.randrange(9), "maximum": 20, **said}

    def _evidence(self) -> dict[str, object]:
        kind = self._chance.choice(list(TrustKind)).value
        validity = {"valid_to": self._day_ago(-self._chance.randrange(-300, 900)), "as_of": self._day_ago(200)}
        return {"id": self._id(), "kind": kind, "issuer": "register", "number": "000111", **validity}

    def _area(self) -> dict[str, object]:
        region = self._chance.choice(self._regions)
        code = self._chance.choice((region.code, region.country))
        return {"id": self._id(), "name": region.name, "extent": code, "extent_type": "nuts"}

    def _happens(self, what: str) -> bool:
        return self._chance.random() < SHARES[what]

    def _day_ago(self, days: float) -> str:
        return (TODAY - timedelta(days=int(days))).isoformat()

    def _id(self) -> str:
        return made_id(self._chance)
