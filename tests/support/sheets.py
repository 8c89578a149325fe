"""Builders of spreadsheets as providers fill them in, and what comes of reading them."""

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from tests.support.packages import shipped_facts
from workpris_desktop.domain.facts import Facts
from workpris_desktop.publishing.reading_words import Wordbooks, read_reading_words
from workpris_desktop.publishing.source import SourceFault, SourceReport
from workpris_desktop.publishing.spreadsheet import import_spreadsheet
from workpris_desktop.publishing.template_columns import TemplateColumns, read_template_columns
from workpris_desktop.system.paths import resources_folder

TODAY = date(2026, 11, 22)


@cache
def facts() -> Facts:
    """Return the real facts, read once."""
    return shipped_facts()


@cache
def columns() -> TemplateColumns:
    """Return the real columns, read once."""
    return read_template_columns(resources_folder())


@cache
def books() -> Wordbooks:
    """Return the real words, read once."""
    return read_reading_words(resources_folder())


GOOD_ROW: Mapping[str, Any] = {
    "org_name": "Most, z. s.",
    "org_register_id": "25083325",
    "service_name": "Dluhová poradna",
    "type": "DEB.DEB",
    "setting": "community",
    "street": "Česká 1",
    "town": "Brno",
    "region": "CZ064",
    "phone": "+420 601 123 456",
    "visiting_hours": "po-pá 8-16",
}


@dataclass
class Taken:
    """The rows that a source gave, by table, and its report."""

    rows: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    report: SourceReport | None = None

    def put(self, table: str, row: Mapping[str, str]) -> None:
        """Take one row."""
        assert all(isinstance(text, str) and text for text in row.values())
        self.rows.setdefault(table, []).append(dict(row))

    def only(self, table: str) -> dict[str, str]:
        """Return the one row of a table."""
        (row,) = self.rows[table]
        return row

    def values(self, table: str, column: str) -> list[str]:
        """Return the filled cells of a column."""
        return [row[column] for row in self.rows.get(table, []) if column in row]

    def faults(self) -> list[SourceFault]:
        """Return what the report names."""
        assert self.report is not None
        return [remark.fault for remark in self.report.remarks]

    def codes(self, taxonomy: str) -> dict[str, str]:
        """Return the codes of a taxonomy that attributes name, with their values."""
        terms = {row["id"]: row["code"] for row in self.rows["taxonomy_term"] if row["taxonomy"] == taxonomy}
        attributes = self.rows["attribute"]
        return {
            terms[row["taxonomy_term_id"]]: row.get("value", "")
            for row in attributes
            if row["taxonomy_term_id"] in terms
        }


def write_sheet(
    path: Path,
    rows: Sequence[Mapping[str, Any]],
    language: str = "cs",
    change: Callable[[Any], None] = lambda _: None,
) -> Path:
    """Write a workbook with the heads that the rows need, row 1, and change its sheet before it is saved."""
    keys = list(dict.fromkeys(key for row in rows for key in row))
    book = Workbook()
    sheet = book.active
    sheet.append([columns()[key].head[language] for key in keys])
    for row in rows:
        sheet.append([row.get(key) for key in keys])
    change(sheet)
    book.save(path)
    return path


def write_csv(path: Path, rows: Sequence[Mapping[str, Any]], separator: str = ";", encoding: str = "utf-8") -> Path:
    """Write a table of text with Czech heads."""
    keys = list(dict.fromkeys(key for row in rows for key in row))
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=separator)
    writer.writerow([columns()[key].head["cs"] for key in keys])
    writer.writerows([row.get(key, "") for key in keys] for row in rows)
    path.write_bytes(stream.getvalue().encode(encoding))
    return path


def take(path: Path) -> Taken:
    """Read a spreadsheet."""
    taken = Taken()
    taken.report = import_spreadsheet(path, facts(), taken.put, TODAY, resources_folder())
    return taken


def take_row(tmp_path: Path, **cells: Any) -> Taken:
    """Read a sheet with one good row in which some cells are other than good; None leaves a cell out."""
    return take(write_sheet(tmp_path / "one.xlsx", [{**GOOD_ROW, **cells}]))
