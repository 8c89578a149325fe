"""The description that a package gives of itself: ``datapackage.json`` (Frictionless Data Package, HSDS 3.1)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from workpris_desktop.record.cell import iso_date
from workpris_desktop.record.format_version import demand_readable_version
from workpris_desktop.record.json_value import json_object, text_of, unreadable, value_of
from workpris_desktop.record.limits import LONGEST_TEXT, MOST_INCLUSION_RULES, MOST_MUNICIPALITIES
from workpris_desktop.record.package_description import Licence, PackageDescription, SourceNote
from workpris_desktop.record.resource import Resource, resources_of
from workpris_desktop.record.tables import DESCRIPTOR_FILE
from workpris_desktop.record.text import clean_prose, clean_text

_COUNTRY: Final = re.compile(r"[A-Za-z]{2}\Z")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}\Z")


@dataclass(frozen=True, slots=True)
class Descriptor:
    """A package as it describes itself; ``name`` is what tells one directory from another.

    ``licence`` and ``sources`` are in words, ``licences`` and ``source_notes`` the same in their parts.
    ``inclusion_rules`` are texts by language code; ``municipalities`` counts the places that its gazetteer knows.
    """

    name: str
    title: str
    issued: date | None
    sample: bool
    licence: str
    sources: tuple[str, ...]
    countries: tuple[str, ...]
    resources: tuple[Resource, ...]
    format_version: str = ""
    timezone: str = ""
    inclusion_rules: Mapping[str, str] = field(default_factory=dict)
    municipalities: int = 0
    licences: tuple[Licence, ...] = ()
    source_notes: tuple[SourceNote, ...] = ()

    def resource(self, file: str) -> Resource:
        """Return what is said of a file; an empty description where nothing is."""
        return next((resource for resource in self.resources if resource.file == file), Resource(file))

    def as_description(self) -> PackageDescription:
        """Return what another package of the same content would say of itself."""
        return PackageDescription(
            name=self.name,
            title=self.title,
            issued=self.issued,
            sample=self.sample,
            licences=self.licences,
            sources=self.source_notes,
            countries=self.countries,
            timezone=self.timezone,
            inclusion_rules=self.inclusion_rules,
            municipalities=self.municipalities,
        )


def read_descriptor(data: bytes) -> Descriptor:
    """Return the description.

    Raises:
        DescriptorUnreadable: the bytes are no JSON text, or not of the shape of a data package.
        PackageNewer: it was made for a newer program.
        PackageNameUnexpected: a file is named that no directory package has.
    """
    whole = json_object(data)
    # First of all: what else a newer form says may be of a shape that is not known here.
    version = text_of(whole, "format_version")
    demand_readable_version(version, DESCRIPTOR_FILE)
    name = text_of(whole, "name")
    licences = _licences(whole)
    sources = tuple(_source(entry) for entry in value_of(whole, "sources", list, default=[]))
    return Descriptor(
        name=name,
        title=text_of(whole, "title") or name,
        issued=_issued(whole),
        sample=value_of(whole, "sample", bool, default=False),
        licence=", ".join(filter(None, (licence.title or licence.name or licence.path for licence in licences))),
        sources=tuple(source.title for source in sources),
        countries=_countries(whole),
        resources=resources_of(whole),
        format_version=version,
        timezone=text_of(whole, "timezone"),
        inclusion_rules=_inclusion_rules(whole),
        municipalities=_municipalities(whole),
        licences=licences,
        source_notes=sources,
    )


def _issued(whole: Mapping[str, Any]) -> date | None:
    text = text_of(whole, "created")
    day = iso_date(text)
    if text and day is None:
        unreadable("created")
    return day


def _licences(whole: Mapping[str, Any]) -> tuple[Licence, ...]:
    """Return the licences; ``license`` is how older descriptions name a single one."""
    several = value_of(whole, "licenses", list, default=[])
    one = whole.get("license")
    return tuple(_licence(entry) for entry in several or ([one] if one else []))


def _licence(entry: Any) -> Licence:
    """Return a licence: a text, or an object with title, name or path."""
    if isinstance(entry, str):
        return Licence(title=clean_text(entry[:LONGEST_TEXT]))
    if not isinstance(entry, dict):
        unreadable("licenses")
    return Licence(text_of(entry, "name"), text_of(entry, "title"), _address(entry))


def _source(entry: Any) -> SourceNote:
    """Return a source: a text, or an object with title, name or path."""
    if isinstance(entry, str):
        return SourceNote(clean_text(entry[:LONGEST_TEXT]))
    if not isinstance(entry, dict):
        unreadable("sources")
    path = _address(entry)
    return SourceNote(text_of(entry, "title") or text_of(entry, "name") or path, path)


def _address(entry: Mapping[str, Any]) -> str:
    return text_of(entry, "path") or text_of(entry, "url")


def _countries(whole: Mapping[str, Any]) -> tuple[str, ...]:
    countries = value_of(whole, "countries", list, default=[])
    if not all(isinstance(country, str) and _COUNTRY.match(country) for country in countries):
        unreadable("countries")
    return tuple(country.upper() for country in countries)


def _inclusion_rules(whole: Mapping[str, Any]) -> Mapping[str, str]:
    rules = value_of(whole, "inclusion_rules", dict, default={})
    if len(rules) > MOST_INCLUSION_RULES or not all(map(_LANGUAGE.match, rules)):
        unreadable("inclusion_rules")
    return {language: clean_prose(value_of(rules, language, str, default="")[:LONGEST_TEXT]) for language in rules}


def _municipalities(whole: Mapping[str, Any]) -> int:
    count = value_of(whole, "municipalities", int, default=0)
    if not 0 <= count <= MOST_MUNICIPALITIES:
        unreadable("municipalities")
    return count
