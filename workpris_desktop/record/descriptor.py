"""The description that a package gives of itself: ``datapackage.json`` (Frictionless Data Package, HSDS 3.1)."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, NoReturn, TypeVar

from workpris_desktop.domain.errors import DescriptorUnreadable, PackageNameUnexpected
from workpris_desktop.record.cell import iso_date
from workpris_desktop.record.limits import LONGEST_TEXT
from workpris_desktop.record.tables import DESCRIPTOR_FILE, EXPECTED_FILES
from workpris_desktop.record.text import clean_text, short_text

_COUNTRY: Final = re.compile(r"[A-Za-z]{2}\Z")
_SHA256: Final = re.compile(r"sha256:([0-9a-fA-F]{64})\Z")

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Resource:
    """What the description says of one file; None and "" where it says nothing."""

    file: str
    fields: tuple[str, ...] | None = None
    size_bytes: int | None = None
    sha256: str = ""

    def proves(self, size_bytes: int, sha256: str) -> bool:
        """Tell whether the description states both size and hash of the file, and states these."""
        return self.size_bytes == size_bytes and self.sha256 == sha256


@dataclass(frozen=True, slots=True)
class Descriptor:
    """A package as it describes itself; ``name`` is what tells one directory from another."""

    name: str
    title: str
    issued: date | None
    sample: bool
    licence: str
    sources: tuple[str, ...]
    countries: tuple[str, ...]
    resources: tuple[Resource, ...]

    def resource(self, file: str) -> Resource:
        """Return what is said of a file; an empty description where nothing is."""
        return next((resource for resource in self.resources if resource.file == file), Resource(file))


def read_descriptor(data: bytes) -> Descriptor:
    """Return the description.

    Raises:
        DescriptorUnreadable: the bytes are no JSON text, or not of the shape of a data package.
        PackageNameUnexpected: a file is named that no directory package has.
    """
    whole = _json_object(data)
    name = _text(whole, "name")
    return Descriptor(
        name=name,
        title=_text(whole, "title") or name,
        issued=_issued(whole),
        sample=_get(whole, "sample", bool, default=False),
        licence=_licence(whole),
        sources=tuple(_named(source, "sources") for source in _get(whole, "sources", list, default=[])),
        countries=_countries(whole),
        resources=_resources(whole),
    )


def _json_object(data: bytes) -> Mapping[str, Any]:
    try:
        whole = json.loads(data.decode("utf-8-sig"), parse_constant=_no_constant)
    except UnicodeDecodeError:
        _unreadable("UTF-8")
    except (ValueError, RecursionError) as error:
        _unreadable(type(error).__name__)
    if not isinstance(whole, dict):
        _unreadable("{}")
    return whole


def _unreadable(detail: str) -> NoReturn:
    raise DescriptorUnreadable(DESCRIPTOR_FILE, detail) from None


def _no_constant(name: str) -> NoReturn:
    # json reads NaN and Infinity, which are not JSON.
    raise ValueError(name)


def _get(mapping: Mapping[str, Any], key: str, kind: type[Value], *, default: Value) -> Value:
    value = mapping.get(key)
    if value is None:
        return default
    # A bool is an int to isinstance; a size of true is no size.
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        _unreadable(key)
    return value


def _text(mapping: Mapping[str, Any], key: str) -> str:
    return clean_text(_get(mapping, key, str, default="")[:LONGEST_TEXT])


def _issued(whole: Mapping[str, Any]) -> date | None:
    text = _text(whole, "created")
    day = iso_date(text)
    if text and day is None:
        _unreadable("created")
    return day


def _licence(whole: Mapping[str, Any]) -> str:
    """Return the licences in one line; ``license`` is how older descriptions name a single one."""
    several = _get(whole, "licenses", list, default=[])
    one = whole.get("license")
    return ", ".join(filter(None, (_named(entry, "licenses") for entry in (several or ([one] if one else [])))))


def _named(entry: Any, key: str) -> str:
    """Return the words for a licence or a source: a text, or an object with title, name or path."""
    if isinstance(entry, str):
        return clean_text(entry[:LONGEST_TEXT])
    if not isinstance(entry, dict):
        _unreadable(key)
    return next(filter(None, (_text(entry, part) for part in ("title", "name", "path", "url"))), "")


def _countries(whole: Mapping[str, Any]) -> tuple[str, ...]:
    countries = _get(whole, "countries", list, default=[])
    if not all(isinstance(country, str) and _COUNTRY.match(country) for country in countries):
        _unreadable("countries")
    return tuple(country.upper() for country in countries)


def _resources(whole: Mapping[str, Any]) -> tuple[Resource, ...]:
    entries = _get(whole, "resources", list, default=[])
    if not all(isinstance(entry, dict) for entry in entries):
        _unreadable("resources")
    resources = tuple(_resource(entry) for entry in entries)
    if len({resource.file for resource in resources}) != len(resources):
        _unreadable("resources")
    return resources


def _resource(entry: Mapping[str, Any]) -> Resource:
    file = _get(entry, "path", str, default="")
    if file not in EXPECTED_FILES:
        raise PackageNameUnexpected(short_text(file))
    size = _get(entry, "bytes", int, default=-1)
    return Resource(file, _fields(entry), size if size >= 0 else None, _sha256(entry))


def _fields(entry: Mapping[str, Any]) -> tuple[str, ...] | None:
    if entry.get("schema") is None:
        return None
    fields = _get(_get(entry, "schema", dict, default={}), "fields", list, default=[])
    if not all(isinstance(field, dict) and isinstance(field.get("name"), str) for field in fields):
        _unreadable("schema")
    return tuple(field["name"] for field in fields) or None


def _sha256(entry: Mapping[str, Any]) -> str:
    """Return the hash where it is SHA-256; other kinds are passed over, a broken one is not."""
    text = _get(entry, "hash", str, default="")
    match = _SHA256.match(text)
    if match is None and text.startswith("sha256:"):
        _unreadable("hash")
    return match[1].lower() if match else ""
