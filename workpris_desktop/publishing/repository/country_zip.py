"""One country's open package while it is written: tables, forms, and last what it says of itself."""

import json
import zipfile
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final, Self

from workpris_desktop.record.package_description import PackageDescription, description_keys
from workpris_desktop.record.table import Table
from workpris_desktop.record.tables import DESCRIPTOR_FILE, TABLE_OF_FILE

_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)
"""The time of every file in a zip file, so that the same content is the same bytes."""

_CHUNK_BYTES: Final = 1 << 16
_MODE: Final = 0o100644 << 16
_FOREIGN_KEYS: Final = "foreignKeys"


class CountryZip:
    """A zip file that takes one table after the other; use it in a ``with`` block, at whose end it is whole.

    ``records`` counts those of the table that was begun last. A table without records is left out, but for those that
    every package needs.

    Args:
        path: the file.
        description: what the package says of itself.
    """

    def __init__(self, path: Path, description: PackageDescription) -> None:
        self.path = path
        self.records = 0
        self._description = description
        self._archive = zipfile.ZipFile(path, "w")
        self._resources: list[dict[str, Any]] = []
        self._entry: _Entry | None = None
        self._begun: tuple[Mapping[str, Any], bytes] = {}, b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, _error: BaseException | None, _: TracebackType | None) -> None:
        self.end_table()
        with self._archive:
            if kind is None:
                self._write_description()

    def begin_table(self, table: Table, resource: Mapping[str, Any], heading: str) -> None:
        """Begin a table.

        Args:
            table: the table.
            resource: what the whole package says of its file.
            heading: the heading as a line.
        """
        self.records = 0
        self._begun = resource, heading.encode()
        if table.needed:
            self._open()

    def add_record(self, text: bytes) -> None:
        """Add a record to the table that was begun."""
        self.records += 1
        (self._entry or self._open()).write(text)

    def end_table(self) -> None:
        """End the table that was begun."""
        if self._entry is not None:
            self._resources.append({**self._begun[0], **self._entry.ended()})
            self._entry = None

    def add_form(self, resource: Mapping[str, Any], form: Path) -> None:
        """Add a provider's own form, of which the whole package says just the same."""
        with self._archive.open(_info(form.name), "w") as stream:
            stream.write(form.read_bytes())
        self._resources.append(dict(resource))

    def _open(self) -> "_Entry":
        resource, heading = self._begun
        self._entry = _Entry(self._archive.open(_info(resource["path"]), "w"))
        self._entry.write(heading)
        return self._entry

    def _write_description(self) -> None:
        there = {"", *(TABLE_OF_FILE[said["path"]].name for said in self._resources if said["path"] in TABLE_OF_FILE)}
        resources = [_fitting(said, there) for said in self._resources]
        whole = {**description_keys(self._description), "resources": resources}
        text = json.dumps(whole, ensure_ascii=False, indent=1)
        with self._archive.open(_info(DESCRIPTOR_FILE), "w") as stream:
            stream.write(f"{text}\n".encode())


class _Entry:
    """A file of the archive with its size and hash, written some at a time."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._waiting = bytearray()
        self._size_bytes = 0
        self._hash = sha256()

    def write(self, text: bytes) -> None:
        self._waiting += text
        if len(self._waiting) >= _CHUNK_BYTES:
            self._flush()

    def ended(self) -> dict[str, Any]:
        self._flush()
        self._stream.close()
        return {"bytes": self._size_bytes, "hash": f"sha256:{self._hash.hexdigest()}"}

    def _flush(self) -> None:
        self._size_bytes += len(self._waiting)
        self._hash.update(self._waiting)
        self._stream.write(bytes(self._waiting))
        self._waiting.clear()


def _info(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _EARLIEST)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3
    entry.external_attr = _MODE
    return entry


def _fitting(resource: dict[str, Any], there: set[str]) -> dict[str, Any]:
    """Return what is said of a file without the keys that point to tables which the package does not have."""
    schema = dict(resource.get("schema", {}))
    keys = [key for key in schema.pop(_FOREIGN_KEYS, ()) if key["reference"]["resource"] in there]
    if keys:
        schema[_FOREIGN_KEYS] = keys
    return {**resource, "schema": schema} if schema else resource
