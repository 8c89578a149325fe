"""What a full record has beside its plain rows: facets, contacts, evidence, room, areas, forms, translations."""

import random
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Final

from bench.made_up import made_id, made_name
from workpris_desktop.domain.capacity import CapacityState, CapacityUnit
from workpris_desktop.domain.facet import Stance
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.trust import TrustKind
from workpris_desktop.record.facet_taxonomy import FACET_OF_TAXONOMY, UNIT_SCHEME, VALUES_OF_TAXONOMY
from workpris_desktop.record.tables import TABLES

FileRow = tuple[str, Mapping[str, object]]

FULL_TABLES: Final = {table.file: tuple(column.name for column in table.columns if not column.made) for table in TABLES}

_TOWNS: Final = 2_000
_TERMS_OF_A_SERVICE: Final = 12
_DAY: Final = "2025-11-03"
_NEXT_YEAR: Final = "2026-11-03"
_RARE: Final = 0.05
_LANGUAGES: Final = ("en", "de", "sl")


class FullRows:
    """Completes plain rows, and adds those that a full record has."""

    def __init__(self, facts: Facts, chance: random.Random) -> None:
        self._chance = chance
        self._regions = list(facts.regions)
        self._terms = {
            (taxonomy, code.value): made_id(chance) for taxonomy, codes in FACET_OF_TAXONOMY.items() for code in codes
        }
        self._units = {unit: made_id(chance) for unit in CapacityUnit}

    def completed(self, file: str, row: dict[str, object]) -> Iterator[FileRow]:
        """Walk a plain row and all that belongs beside it."""
        if file == "organizations.csv":
            yield file, row | {"year_incorporated": 1995, "country": "CZ", "legal_status": "spolek"}
            yield from self._of_provider(row["id"])
        elif file == "services.csv":
            yield file, row | self._life()
        else:
            yield file, row
        if file == "service_at_location.csv":
            yield from self._of_service(row["service_id"], row["id"], row["location_id"])

    def at_the_end(self, services: int) -> Iterator[FileRow]:
        """Walk what hangs on no service: the ground, lists, and what is left of services that are gone."""
        for number in range(_TOWNS):
            yield "municipalities.csv", self._town(number)
        for (taxonomy, code), term in self._terms.items():
            yield "taxonomy_terms.csv", {"id": term, "code": code, "name": code, "taxonomy": taxonomy}
        for unit, row_id in self._units.items():
            yield "units.csv", {"id": row_id, "name": unit, "scheme": UNIT_SCHEME, "identifier": unit}
        for _ in range(services // 20):
            gone = {"id": self._id(), "name": made_name(self._chance), "reason": "closed", "gone_on": _DAY}
            yield "tombstones.csv", gone

    def _of_provider(self, provider: object) -> Iterator[FileRow]:
        number = f"{self._chance.randrange(10**8):08d}"
        register = {"identifier_scheme": "CZ-ICO", "identifier_type": "ICO", "identifier": number}
        yield "organization_identifiers.csv", {"id": self._id(), "organization_id": provider, **register}
        yield "funding.csv", {"id": self._id(), "organization_id": provider, "source": "MPSV"}
        yield "trust_evidence.csv", self._evidence() | {"organization_id": provider}

    def _of_service(self, service: object, at: object, place: object) -> Iterator[FileRow]:
        yield from self._facets(service)
        yield from self._contacts(service)
        yield "trust_evidence.csv", self._evidence() | {"service_id": service}
        yield "service_capacity.csv", self._room() | {"service_id": service, "service_at_location_id": at}
        yield "languages.csv", {"id": self._id(), "service_id": service, "code": "cs", "name": "Czech"}
        yield "required_documents.csv", {"id": self._id(), "service_id": service, "document": "občanský průkaz"}
        yield "cost_options.csv", {"id": self._id(), "service_id": service, "amount": 0, "currency": "CZK"}
        feature = {"description": "step_free", "details": "rampa", "present": "yes"}
        yield "accessibility.csv", {"id": self._id(), "location_id": place, **feature}
        yield "closures.csv", {"id": self._id(), "service_id": service, "closed_from": _DAY, "closed_to": _DAY}
        yield "service_areas.csv", self._area() | {"service_id": service}
        for language in _LANGUAGES:
            text = {"link_entity": "service", "link_id": service, "field": "name", "value": made_name(self._chance)}
            yield "translations.csv", {"id": self._id(), "language": language, **text}
        if self._chance.random() < _RARE:
            yield from self._rare(service, at)

    def _rare(self, service: object, at: object) -> Iterator[FileRow]:
        """Walk what only programmes, work in prisons and forms have."""
        course = {"weeks": 12, "sessions": 24, "format": "group", "group_most": 10, "next_start": _NEXT_YEAR}
        yield "programme_details.csv", {"id": self._id(), "service_id": service, **course}
        yield "trainings.csv", {"id": self._id(), "service_id": service, "name": made_name(self._chance)}
        inside = {"agreement_until": _NEXT_YEAR, "units": "A", "remand": "yes", "lead_days": 14}
        yield "prison_access.csv", {"id": self._id(), "service_at_location_id": at, **inside}
        yield "court_terms.csv", {"id": self._id(), "service_id": service, "promise": "yes", "promise_days": 10}
        form = self._id()
        yield "entry_forms.csv", {"id": form, "service_id": service, "title": "Žádost", "language": "cs"}
        for position, label in enumerate(("Jméno", "Datum narození"), start=1):
            asked = {"position": position, "label": label, "kind": "text"}
            yield "entry_form_fields.csv", {"id": self._id(), "entry_form_id": form, **asked}

    def _facets(self, service: object) -> Iterator[FileRow]:
        for taxonomy, code in self._chance.sample(list(self._terms), _TERMS_OF_A_SERVICE):
            value = self._value(VALUES_OF_TAXONOMY.get(taxonomy, frozenset()))
            term = {"taxonomy_term_id": self._terms[taxonomy, code], "value": value}
            yield "attributes.csv", {"id": self._id(), "link_id": service, "link_entity": "service", **term}

    def _contacts(self, service: object) -> Iterator[FileRow]:
        for visibility in ("public", "staff"):
            contact = self._id()
            said = {"title": "vedoucí služby", "role": "service_lead", "visibility": visibility}
            yield "contacts.csv", {"id": contact, "service_id": service, "name": made_name(self._chance), **said}
            yield "phones.csv", {"id": self._id(), "contact_id": contact, "number": "+420 000 111 222"}

    def _value(self, values: frozenset[str]) -> str:
        if values == frozenset(Stance):
            return self._member(Stance)
        return self._chance.choice(sorted(values)) if values else ""

    def _evidence(self) -> dict[str, object]:
        validity = {"valid_to": _NEXT_YEAR, "as_of": _DAY, "number": "000111"}
        return {"id": self._id(), "kind": self._member(TrustKind), "issuer": "MPSV", **validity}

    def _room(self) -> dict[str, object]:
        unit = self._units[self._chance.choice(list(CapacityUnit))]
        said = {"state": self._member(CapacityState), "updated": _DAY, "source": "poskytovatel"}
        return {"id": self._id(), "unit_id": unit, "available": self._chance.randrange(9), "maximum": 20, **said}

    def _area(self) -> dict[str, object]:
        region = self._chance.choice(self._regions)
        responsibility = "both" if self._chance.random() < _RARE else ""
        said = {"name": region.name, "extent": region.code, "extent_type": "nuts", "responsibility": responsibility}
        return {"id": self._id(), **said}

    def _life(self) -> dict[str, object]:
        alert = {"alert": "V srpnu zavřeno", "alert_until": _NEXT_YEAR} if self._chance.random() < _RARE else {}
        checked = {"assured_by": "koordinátorka", "assured_how": "call", "last_modified": _DAY, "created": _DAY}
        return {"on_holidays": "closed", "content_language": "cs", "source": "vzorek", **checked, **alert}

    def _town(self, number: int) -> dict[str, object]:
        region = self._chance.choice(self._regions)
        point = {"latitude": 46 + self._chance.random() * 4, "longitude": 9 + self._chance.random() * 9}
        town = {"country": region.country, "name": made_name(self._chance), "region": region.code}
        return {"id": f"town/{number:05d}", "other_names": made_name(self._chance), **town, **point}

    def _member(self, kind: type[StrEnum]) -> str:
        return self._chance.choice(list(kind)).value

    def _id(self) -> str:
        return made_id(self._chance)
