"""What ``details.toml`` adds to providers, places and services: read as it is written, and turned into rows."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from tools.starter.content import FOLDER
from tools.starter.ledger import Ledger, permanent_id
from tools.starter.terms import term_id

Entry = Mapping[str, Any]

_LISTS: Final[Mapping[str, str]] = {
    "closures": "closure",
    "evidence": "trust_evidence",
    "trainings": "training",
    "prices": "cost_option",
    "schedule": "schedule",
}
"""Keys whose entries are rows as they stand, and the tables that they go to."""


@dataclass(frozen=True, slots=True)
class Details:
    """All that is added, by key; tombstones in their order."""

    providers: Mapping[str, Entry] = field(default_factory=dict)
    places: Mapping[str, Entry] = field(default_factory=dict)
    services: Mapping[str, Entry] = field(default_factory=dict)
    tombstones: tuple[Entry, ...] = ()

    def service(self, key: str) -> Entry:
        """Return what is added to a service, by ``provider/service``."""
        return self.services.get(key, {})


def read_details(folder: Path = FOLDER) -> Details:
    """Read the file.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is not TOML.
    """
    told = tomllib.loads((folder / "details.toml").read_text(encoding="utf-8"))
    return Details(told["provider"], told["place"], told["service"], tuple(told["tombstone"]))


def cells(entry: Entry) -> dict[str, str]:
    """Return an entry as the cells of a row: dates in ISO form, numbers as digits."""
    return {name: str(value) for name, value in entry.items()}


def add_provider_details(ledger: Ledger, key: str, provider_id: str, entry: Entry) -> None:
    """Write what hangs on a provider.

    Raises:
        KeyError: an entry has a key that its table does not have.
    """
    owner = {"organization_id": provider_id}
    ledger.add_in_order("organization_identifier", key, (owner | cells(row) for row in entry.get("identifiers", ())))
    ledger.add_in_order("funding", key, (owner | {"source": source} for source in entry.get("funding", ())))
    ledger.add_in_order("trust_evidence", key, (owner | cells(row) for row in entry.get("evidence", ())))


def add_place_details(ledger: Ledger, key: str, place_id: str, entry: Entry) -> None:
    """Write what hangs on a place.

    Raises:
        KeyError: an entry has a key that its table does not have.
    """
    rows = ({"location_id": place_id} | cells(row) for row in entry.get("accessibility", ()))
    ledger.add_in_order("accessibility", key, rows)


def add_service_details(ledger: Ledger, key: str, service_id: str, entry: Entry) -> None:
    """Write what hangs on a service, but contacts, forms and prisons.

    Raises:
        KeyError: an entry has a key that its table does not have.
    """
    owner = {"service_id": service_id}
    for name, table in _LISTS.items():
        rows = (owner | cells(row) for row in entry.get(name, ()))
        ledger.add_in_order(table, f"{key}/more", rows)
    ledger.add_in_order("service_capacity", key, (owner | _capacity(row) for row in entry.get("capacity", ())))
    if "programme" in entry:
        ledger.add("programme", key, **owner, **_linked(entry["programme"]))
    if "court" in entry:
        ledger.add("court_terms", key, **owner, **cells(entry["court"]))
    ledger.add_in_order("translation", key, _translations(service_id, entry.get("translations", {})))


def term_rows(entry: Entry, defaults: Mapping[str, str]) -> Iterator[tuple[str, str, str, str]]:
    """Walk the terms of a service: taxonomy, code, value and label; what is written by hand wins over the defaults."""
    for facet, codes in (dict(defaults) | dict(entry.get("facets", {}))).items():
        for code in codes.split():
            plain, _, months = code.partition(":")
            yield f"workpris-{_FACETS.get(facet, facet)}", plain, months, ""
    for code, said in entry.get("entry", {}).items():
        yield "workpris-entry", code, said, ""
    for code, said in entry.get("exclusions", {}).items():
        stance, _, note = said.partition("|")
        yield "workpris-exclusion", code, stance, note


_FACETS: Final[Mapping[str, str]] = {
    "households": "household",
    "groups": "group",
    "phases": "phase",
    "forms": "form",
}
"""Keys that hold several codes, and the taxonomies that they are of."""


def add_units(ledger: Ledger) -> None:
    """Write what capacity is counted in."""
    for identifier, name in _UNITS.items():
        ledger.add("unit", identifier, name=name, scheme="workpris-unit", identifier=identifier)


_UNITS: Final[Mapping[str, str]] = {
    "bed": "Bed",
    "client": "Client",
    "group_place": "Place in a group",
    "contact": "Contact of 10 minutes",
    "intervention": "Intervention of 30 minutes",
    "call": "Call",
}


def add_tombstones(ledger: Ledger, details: Details) -> None:
    """Write what is left of services that are gone."""
    for entry in details.tombstones:
        successor = entry.get("successor", "")
        ledger.write(
            "tombstone",
            permanent_id("service", entry["key"]),
            {
                "name": entry["name"],
                "reason": entry["reason"],
                "gone_on": str(entry["gone_on"]),
                "successor_id": permanent_id("service", successor) if successor else "",
            },
        )


def _capacity(row: Entry) -> dict[str, str]:
    said = cells(row)
    return {"unit_id": permanent_id("unit", said.pop("unit")), **said}


def _linked(programme: Entry) -> dict[str, str]:
    said = cells(programme)
    for name in ("prerequisite_id", "follow_up_id"):
        if name in said:
            said[name] = permanent_id("service", said[name])
    return said


def _translations(service_id: str, by_language: Mapping[str, Entry]) -> Iterator[dict[str, str]]:
    for language, texts in by_language.items():
        for name, text in texts.items():
            yield {
                "link_entity": "service", "link_id": service_id, "field": name, "language": language, "value": text,
            }  # fmt: skip


def attribute_row(service_id: str, taxonomy: str, code: str, value: str, label: str) -> dict[str, str]:
    """Return the row by which a service has a term."""
    return {
        "link_id": service_id,
        "taxonomy_term_id": term_id(taxonomy, code),
        "link_type": taxonomy.removeprefix("workpris-"),
        "link_entity": "service",
        "value": value,
        "label": label,
    }
