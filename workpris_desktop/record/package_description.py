"""What a package says of itself before its files are counted, and the keys by which it says so."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from workpris_desktop.record.format_version import FORMAT_VERSION, HSDS_PROFILE

_NOT_IN_NAMES: Final = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Licence:
    """Under which licence the data may be used; ``name`` is its short name (SPDX), ``path`` where it can be read."""

    name: str = ""
    title: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class SourceNote:
    """Where data of the package comes from."""

    title: str
    path: str = ""


@dataclass(frozen=True, slots=True)
class PackageDescription:
    """A directory package as its publisher describes it.

    ``name`` tells one directory from another, in small letters, digits and ``-._``. ``inclusion_rules`` says by
    language code who is taken up; ``timezone`` is an IANA name; ``municipalities`` counts the places that the
    gazetteer behind the package knows; ``sample`` marks invented data.
    """

    name: str
    title: str
    issued: date | None = None
    sample: bool = False
    licences: tuple[Licence, ...] = ()
    sources: tuple[SourceNote, ...] = ()
    countries: tuple[str, ...] = ()
    timezone: str = ""
    inclusion_rules: Mapping[str, str] = field(default_factory=dict)
    municipalities: int = 0
    description: str = ""
    version: str = ""


def description_keys(description: PackageDescription) -> dict[str, Any]:
    """Return the keys of ``datapackage.json`` but its resources, in their order; what is not stated has no key."""
    keys: dict[str, Any] = {
        "profile": "data-package",
        "hsds_profile": HSDS_PROFILE,
        "format_version": FORMAT_VERSION,
        "name": description.name,
        "title": description.title,
        "description": description.description,
        "created": f"{description.issued}T00:00:00Z" if description.issued else "",
        "version": description.version,
        "sample": description.sample,
        "countries": list(description.countries),
        "timezone": description.timezone,
        "municipalities": description.municipalities,
        "inclusion_rules": dict(sorted(description.inclusion_rules.items())),
        "licenses": [_licence_keys(licence) for licence in description.licences],
        "sources": [_filled({"title": source.title, "path": source.path}) for source in description.sources],
    }
    return _filled(keys)


def _licence_keys(licence: Licence) -> dict[str, Any]:
    # Data Package 1 wants a name of few characters or a path; HSDS from elsewhere often has a title alone.
    name = licence.name or ("" if licence.path else licence.title)
    return _filled({"name": _NOT_IN_NAMES.sub("-", name).strip("-"), "title": licence.title, "path": licence.path})


def _filled(keys: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in keys.items() if value}
