"""The authored content: providers with their places and services, as the TOML files of this folder hold them."""

import csv
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

FOLDER: Final = Path(__file__).parent
COUNTRIES: Final = ("AT", "CZ", "DE", "SI")


@dataclass(frozen=True, slots=True)
class Town:
    """A real town: its country, the NUTS code of its region, and its point to two decimals of a degree."""

    name: str
    country: str
    region: str
    latitude: str
    longitude: str


@dataclass(frozen=True, slots=True)
class OfficePlace:
    """A place of a provider, with an invented street in a real town; ``key`` is unique within the provider."""

    key: str
    town: str
    street: str
    postal_code: str
    name: str = ""
    transportation: str = ""
    phone: bool = False


@dataclass(frozen=True, slots=True)
class PrisonVisit:
    """A prison that a service comes to: its name in ``prisons.csv``, and when and where inside, if that is stated."""

    prison: str
    hours: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Cost:
    """One way to pay, in the currency of the country; 0 for free."""

    amount: float
    option: str = ""


@dataclass(frozen=True, slots=True)
class AuthoredService:
    """One invented service.

    ``types`` are taxonomy codes, the main one first; ``phones`` the HSDS kinds of its own numbers; ``hours`` and
    ``phone_hours`` are written as `tools.starter.hours` reads them; ``areas`` are NUTS codes.
    """

    key: str
    name: str
    types: tuple[str, ...]
    setting: str
    description: str
    languages: tuple[str, ...]
    checked: date | None = None
    places: tuple[str, ...] = ()
    visits: tuple[PrisonVisit, ...] = ()
    areas: tuple[str, ...] = ()
    hours: str = ""
    phone_hours: str = ""
    phones: tuple[str, ...] = ()
    mail: str = ""
    eligibility: str = ""
    application: str = ""
    fees: str = ""
    costs: tuple[Cost, ...] = ()
    documents: tuple[str, ...] = ()
    status: str = "active"
    alert: str = ""
    minimum_age: int | None = None
    maximum_age: int | None = None


@dataclass(frozen=True, slots=True)
class AuthoredProvider:
    """One invented provider; ``contacts`` says which of phone, mail and web it has, ``region`` where it is at home."""

    key: str
    name: str
    country: str
    region: str
    legal_status: str
    contacts: tuple[str, ...]
    description: str
    places: tuple[OfficePlace, ...]
    services: tuple[AuthoredService, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that was written by hand."""

    providers: tuple[AuthoredProvider, ...]
    towns: dict[str, Town]

    def services(self) -> Iterator[tuple[AuthoredProvider, AuthoredService]]:
        """Walk all services, each with its provider."""
        for provider in self.providers:
            for service in provider.services:
                yield provider, service


def read_rows(path: Path) -> tuple[dict[str, str], ...]:
    """Return the rows of a CSV file by column name.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


def read_content(folder: Path = FOLDER) -> Content:
    """Read the files that were written by hand.

    Raises:
        OSError: a file cannot be read.
        ValueError: a file is not TOML.
        TypeError: an entry has a key that we do not know, or lacks one that it needs.
    """
    towns = {row["town"]: _town(row) for row in read_rows(folder / "towns.csv")}
    providers = tuple(
        _provider(entry, country) for country in COUNTRIES for entry in _entries(folder / f"{country.lower()}.toml")
    )
    return Content(providers, towns)


def _entries(path: Path) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["provider"]
    return entries


def _town(row: dict[str, str]) -> Town:
    return Town(row["town"], row["country"], row["region"], row["latitude"], row["longitude"])


def _provider(entry: dict[str, Any], country: str) -> AuthoredProvider:
    plain = {name: value for name, value in entry.items() if name not in {"place", "service", "contacts"}}
    return AuthoredProvider(
        **plain,
        country=country,
        contacts=tuple(entry["contacts"].split()),
        places=tuple(OfficePlace(**place) for place in entry.get("place", ())),
        services=tuple(_service(service, country) for service in entry["service"]),
    )


def _service(entry: dict[str, Any], country: str) -> AuthoredService:
    """Return a service; lists of codes are written as words, the country's language need not be written at all."""
    values = dict(entry)
    for name in ("types", "places", "areas", "phones", "languages"):
        values[name] = tuple(entry.get(name, "").split())
    values["languages"] = values["languages"] or (_LANGUAGE_OF[country],)
    values["visits"] = tuple(PrisonVisit(**visit) for visit in entry.get("visits", ()))
    values["costs"] = tuple(Cost(**cost) for cost in entry.get("costs", ()))
    values["documents"] = tuple(entry.get("documents", ()))
    return AuthoredService(**values)


_LANGUAGE_OF: Final = {"AT": "de", "CZ": "cs", "DE": "de", "SI": "sl"}
