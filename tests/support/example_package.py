"""The package whose rows are the examples of docs/directory-format.md."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from tests.support.added_rows import SMALL_FORM
from tools.make_profile import example_row, read_notes
from workpris_desktop.record.package_description import Licence, PackageDescription, SourceNote
from workpris_desktop.record.package_writer import write_package
from workpris_desktop.record.table import Table
from workpris_desktop.record.tables import TABLES

DESCRIPTION = PackageDescription(
    name="examples",
    title="Examples",
    issued=date(2026, 11, 1),
    sample=True,
    licences=(Licence("CC0-1.0", "CC0", "https://creativecommons.org/publicdomain/zero/1.0/"),),
    sources=(SourceNote("Invented"), SourceNote("HSDS 3.1", "https://docs.openreferral.org/")),
    countries=("CZ",),
    timezone="Europe/Prague",
    inclusion_rules={"de": "Nur geprüfte Dienste.", "cs": "Jen ověřené služby.\nI mimo kraj."},
    municipalities=1,
)

EXAMPLE_FORM = "form-prihlaska.pdf"


def example_rows() -> dict[str, list[dict[str, str]]]:
    """Return the example row of every table, to be changed by a test."""
    notes = read_notes()
    return {table.name: [example_row(table, notes)] for table in TABLES}


def write_example(folder: Path, rows: Mapping[str, Iterable[Mapping[str, str]]] | None = None) -> Path:
    """Write the package, with other rows if they are given, and return its folder."""
    given = example_rows() if rows is None else rows

    def rows_of(table: Table) -> Iterable[Mapping[str, str]]:
        return given.get(table.name, ())

    write_package(folder, DESCRIPTION, rows_of, {EXAMPLE_FORM: SMALL_FORM})
    return folder
