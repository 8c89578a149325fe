"""Writes a directory package: HSDS tables, the providers' forms, and ``datapackage.json`` that describes them.

Every file has all columns of its table, whether they are filled or not: the heading never changes from one edition to
the next, one pass over the rows is enough, and identical data gives identical bytes.
"""

import csv
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO, Final

from workpris_desktop.domain.entry_form import LARGEST_FORM_BYTES
from workpris_desktop.domain.errors import PackageTooLarge
from workpris_desktop.record.form_file import demand_form, is_package_file
from workpris_desktop.record.limits import MOST_FORMS
from workpris_desktop.record.package_description import PackageDescription, description_keys
from workpris_desktop.record.row_text import RowWriter
from workpris_desktop.record.table import Table
from workpris_desktop.record.table_schema import published_columns, table_schema
from workpris_desktop.record.tables import DESCRIPTOR_FILE, TABLES
from workpris_desktop.system.files import sync_file
from workpris_desktop.system.fresh_folder import fresh_folder

Rows = Callable[[Table], Iterable[Mapping[str, str]]]
"""Gives the rows of a table, sorted by id: filled cells as text by column."""


REPORT_FILES: Final = frozenset({"answers_report.json", "import_report.json"})
"""What the publisher's commands write beside the tables; it goes with the package that it was written for."""


@dataclass(slots=True)
class _Written:
    """A file while it is written: its size and hash so far."""

    stream: BinaryIO
    size_bytes: int = 0
    hash: Any = field(default_factory=sha256)

    def write(self, text: str) -> None:
        """Take text as `csv.writer` hands it over."""
        self.write_bytes(text.encode())

    def write_bytes(self, data: bytes) -> None:
        """Take bytes."""
        self.stream.write(data)
        self.size_bytes += len(data)
        self.hash.update(data)

    def keys(self) -> dict[str, Any]:
        """Return what the description says of the file as a whole."""
        return {"bytes": self.size_bytes, "hash": f"sha256:{self.hash.hexdigest()}"}


@dataclass(frozen=True, slots=True)
class _WrittenTable:
    table: Table
    file: _Written
    formats_broken: frozenset[str]


def _may_go(name: str) -> bool:
    return is_package_file(name) or name in REPORT_FILES


def write_package(
    folder: Path,
    description: PackageDescription,
    rows: Rows,
    forms: Mapping[str, bytes | Path] | None = None,
) -> None:
    """Write a package as a folder, which is there in full or not at all; a package of that name is replaced.

    Tables without rows are not written, but for those that every directory needs.

    Args:
        folder: the package; the folder that it lies in must exist.
        description: what it says of itself.
        rows: is called once for each table, in the order of `TABLES`.
        forms: PDF files, or their content, by the names that rows of ``entry_form`` give.

    Raises:
        ValueError: rows are not sorted by id, an id repeats, a row has a column that its table does not have, or a
            cell breaks the rule of its column.
        PackageRefused: a form is none that a package may hold, or there are too many.
        MachineFault: writing failed, or there is another folder of that name; nothing was changed.
    """
    files = forms or {}
    if len(files) > MOST_FORMS:
        raise PackageTooLarge(detail="forms")
    with fresh_folder(folder, _may_go) as fresh:
        tables = [written for table in TABLES if (written := _write_table(fresh, table, rows(table)))]
        resources = _table_resources(tables)
        resources += [_write_form(fresh, name, files[name]) for name in sorted(files)]
        text = json.dumps({**description_keys(description), "resources": resources}, ensure_ascii=False, indent=1)
        (fresh / DESCRIPTOR_FILE).write_bytes(f"{text}\n".encode())
        for path in fresh.iterdir():
            sync_file(path)


def _write_table(folder: Path, table: Table, rows: Iterable[Mapping[str, str]]) -> _WrittenTable | None:
    walk = iter(rows)
    first = next(walk, None)
    if first is None and not table.needed:
        return None
    scribe = RowWriter(table)
    with (folder / table.file).open("xb") as stream:
        written = _Written(stream)
        lines = csv.writer(written, lineterminator="\n")
        lines.writerow(column.name for column in published_columns(table))
        lines.writerows(scribe.cells(row) for row in chain(() if first is None else (first,), walk))
    return _WrittenTable(table, written, frozenset(scribe.formats_broken))


def _table_resources(tables: Iterable[_WrittenTable]) -> list[dict[str, Any]]:
    whole = tuple(tables)
    there = frozenset(written.table.name for written in whole)
    return [
        {
            "profile": "tabular-data-resource",
            "name": written.table.name,
            "path": written.table.file,
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            **written.file.keys(),
            "schema": table_schema(written.table, there, written.formats_broken),
        }
        for written in whole
    ]


def _write_form(folder: Path, name: str, source: bytes | Path) -> dict[str, Any]:
    data = source if isinstance(source, bytes) else _read_form(source)
    demand_form(name, data)
    with (folder / name).open("xb") as stream:
        written = _Written(stream)
        written.write_bytes(data)
    return {
        "profile": "data-resource",
        "name": name.removesuffix(".pdf"),
        "path": name,
        "format": "pdf",
        "mediatype": "application/pdf",
        **written.keys(),
    }


def _read_form(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LARGEST_FORM_BYTES + 1)
