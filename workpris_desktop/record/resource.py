"""What a package's description says of its single files."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from workpris_desktop.domain.errors import PackageNameUnexpected
from workpris_desktop.record.form_file import is_package_file
from workpris_desktop.record.json_value import unreadable, value_of
from workpris_desktop.record.text import short_text

_SHA256: Final = re.compile(r"sha256:([0-9a-fA-F]{64})\Z")


@dataclass(frozen=True, slots=True)
class Resource:
    """What the description says of one file; None and "" where it says nothing."""

    file: str
    fields: tuple[str, ...] | None = None
    size_bytes: int | None = None
    sha256: str = ""

    @property
    def is_provable(self) -> bool:
        """Tell whether the description states both size and hash of the file."""
        return self.size_bytes is not None and bool(self.sha256)

    def proves(self, size_bytes: int, sha256: str) -> bool:
        """Tell whether the description states both size and hash of the file, and states these."""
        return self.size_bytes == size_bytes and self.sha256 == sha256


def resources_of(whole: Mapping[str, Any]) -> tuple[Resource, ...]:
    """Return what a description says of its files.

    Raises:
        DescriptorUnreadable: it is not of the shape of a data package.
        PackageNameUnexpected: a file is named that no directory package has.
    """
    entries = value_of(whole, "resources", list, default=[])
    if not all(isinstance(entry, dict) for entry in entries):
        unreadable("resources")
    resources = tuple(_resource(entry) for entry in entries)
    if len({resource.file for resource in resources}) != len(resources):
        unreadable("resources")
    return resources


def _resource(entry: Mapping[str, Any]) -> Resource:
    file = value_of(entry, "path", str, default="")
    if not is_package_file(file):
        raise PackageNameUnexpected(short_text(file))
    size = value_of(entry, "bytes", int, default=-1)
    return Resource(file, _fields(entry), size if size >= 0 else None, _sha256(entry))


def _fields(entry: Mapping[str, Any]) -> tuple[str, ...] | None:
    if entry.get("schema") is None:
        return None
    fields = value_of(value_of(entry, "schema", dict, default={}), "fields", list, default=[])
    if not all(isinstance(field, dict) and isinstance(field.get("name"), str) for field in fields):
        unreadable("schema")
    return tuple(field["name"] for field in fields) or None


def _sha256(entry: Mapping[str, Any]) -> str:
    """Return the hash where it is SHA-256; other kinds are passed over, a broken one is not."""
    text = value_of(entry, "hash", str, default="")
    match = _SHA256.match(text)
    if match is None and text.startswith("sha256:"):
        unreadable("hash")
    return match[1].lower() if match else ""
