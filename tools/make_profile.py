"""Write what publishers read about the published form: the profile of HSDS, and the tables in its page.

Run as ``python -m tools.make_profile``; a test demands that the committed files are what this writes.
"""

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from workpris_desktop.record.facet_taxonomy import FACET_OF_TAXONOMY, VALUES_OF_TAXONOMY
from workpris_desktop.record.profile import ColumnNote, Notes, profile_patch
from workpris_desktop.record.table import Column, Kind, Table
from workpris_desktop.record.table_schema import is_moment, published_columns
from workpris_desktop.record.tables import TABLES

DOCS: Final = Path(__file__).resolve().parents[1] / "docs"
NOTES_FILE: Final = DOCS / "profile" / "columns.csv"
PROFILE_FILE: Final = DOCS / "profile" / "workpris-profile.json"
PAGE_FILE: Final = DOCS / "directory-format.md"

_BEGIN, _END = "<!-- written by tools/make_profile.py -->", "<!-- end of what is written -->"

_KINDS: Final = {
    Kind.TEXT: "text",
    Kind.PROSE: "text with line breaks",
    Kind.DATE: "day",
    Kind.TIME: "time",
    Kind.END_TIME: "time",
    Kind.INTEGER: "whole number",
    Kind.NUMBER: "number",
    Kind.WEEKDAYS: "weekdays",
}


def read_notes() -> Notes:
    """Return what is written by hand of tables and columns.

    Raises:
        OSError: the table cannot be read.
    """
    with NOTES_FILE.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, strict=True)
        return {(row["table"], row["column"]): ColumnNote(row["meaning"], row["example"]) for row in rows}


def example_row(table: Table, notes: Notes) -> dict[str, str]:
    """Return the example row of a table: its filled cells by column."""
    names = (column.name for column in published_columns(table))
    cells = {name: notes[table.name, name].example for name in names if (table.name, name) in notes}
    return {name: cell for name, cell in cells.items() if cell}


def written_part(notes: Notes) -> str:
    """Return the part of the page that is made from the tables."""
    tables = "\n\n".join("\n".join(_table_lines(table, notes)) for table in TABLES)
    return f"{_BEGIN}\n## Lists of the facets\n{_facet_lines()}\n\n## Tables\n{tables}\n\n{_END}"


def page_with(part: str, page: str) -> str:
    """Return the page with its written part replaced.

    Raises:
        ValueError: the page does not say where the part belongs.
    """
    before, _, rest = page.partition(_BEGIN)
    _, mark, after = rest.partition(_END)
    if not mark:
        raise ValueError(PAGE_FILE.name)
    return f"{before}{part}{after}"


def _facet_lines() -> str:
    lines = ["| Taxonomy | Codes | `attribute.value` |", "|---|---|---|"]
    for name, members in FACET_OF_TAXONOMY.items():
        lines.append(f"| `{name}` | {_codes(members)} | {_codes(sorted(VALUES_OF_TAXONOMY.get(name, ())))} |")
    return "\n".join(lines)


def _codes(words: Iterable[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def _table_lines(table: Table, notes: Notes) -> Iterator[str]:
    columns = published_columns(table)
    added = [column for column in columns if table.profile or column.profile]
    yield f"### {table.file} ({table.name}{', added' if table.profile else ''})"
    yield notes[table.name, ""].meaning
    if not table.profile:
        yield ""
        yield "Columns of HSDS: " + ", ".join(f"`{column.name}`" for column in columns if not column.profile) + "."
    if added:
        yield from ("", "| Added column | Holds | Meaning |", "|---|---|---|")
        for column in added:
            meaning = notes[table.name, column.name].meaning.replace("|", r"\|")
            yield f"| `{column.name}` | {_holds(table, column)} | {meaning} |"
    yield from ("", "```csv", _csv_lines(example_row(table, notes)), "```")


def _holds(table: Table, column: Column) -> str:
    words = [
        _codes(sorted(column.values)) if column.values else "time" if is_moment(table, column) else _KINDS[column.kind]
    ]
    if column.link:
        words = [f"id of `{column.link}`"]
    if column.needed:
        words.append("**in every row**")
    elif column.name in table.belongs_to:
        words.append("one of these is needed")
    return ", ".join(words)


def _csv_lines(row: dict[str, str]) -> str:
    lines = io.StringIO(newline="")
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(row)
    writer.writerow(row.values())
    return lines.getvalue().rstrip("\n")


def main() -> None:
    """Write both files.

    Raises:
        OSError: one of them cannot be written.
    """
    notes = read_notes()
    PROFILE_FILE.write_bytes(profile_patch(notes))
    page = page_with(written_part(notes), PAGE_FILE.read_text(encoding="utf-8"))
    PAGE_FILE.write_text(page, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
