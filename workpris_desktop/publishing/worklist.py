"""The work list of a publisher on disk: rows of slips, beside which the publisher writes in columns of its own."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import PackageTooLarge
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.slip_errors import WorklistUnreadable
from workpris_desktop.publishing.sheet import CellValue, Sheet, cell_text, is_filled
from workpris_desktop.publishing.sheet_file import read_sheets
from workpris_desktop.publishing.sheet_limits import MOST_SHEET_ROWS
from workpris_desktop.publishing.worklist_rows import OWN_COLUMNS, SLIP_COLUMNS, Row
from workpris_desktop.record.spreadsheet import Cell, Tab, csv_table, list_separator, workbook
from workpris_desktop.record.text import clean_text, short_text
from workpris_desktop.system.files import write_atomically

_ID: Final = "slip"
_DAYS: Final = frozenset({"said on", "issued", "made on"})
_DAY_FORMAT: Final = "yyyy-mm-dd"
_WIDTHS: Final = {"state": 12, "remark": 30, "name": 34, "right": 40, "record": 24, "directory": 24, "office": 24}
_OTHER_WIDTH: Final = 14


@dataclass(frozen=True)
class Worklist:
    """Rows by the names of their columns; ``columns`` begin with those of the publisher."""

    columns: tuple[str, ...] = (*OWN_COLUMNS, *SLIP_COLUMNS)
    rows: tuple[Row, ...] = ()

    @cached_property
    def ids(self) -> frozenset[str]:
        """Return the ids of the slips that stand in it."""
        return frozenset(self._by_id)

    @cached_property
    def _by_id(self) -> Mapping[str, Row]:
        return {str(row[_ID]): row for row in self.rows if row.get(_ID)}

    def differs(self, row: Row) -> bool:
        """Tell whether the slip of a row stands there with another content."""
        there = self._by_id.get(str(row[_ID]))
        return there is not None and any(
            str(there.get(name, "")) != str(row.get(name, "")) for name in ("kind", "record", "line", "right")
        )


def read_worklist(path: Path) -> Worklist:
    """Return the work list of a file, an empty one where there is none.

    Raises:
        WorklistUnreadable: it lacks the column with the ids of slips, has a column twice, or several sheets.
        PackageRefused: it is no workbook and no table of text, or beyond the limits.
        MachineFault: reading failed.
    """
    if not path.exists():
        return Worklist()
    name = short_text(path.name)
    filled = [sheet for sheet in read_sheets(path) if any(map(is_filled, (cell for row in sheet.rows for cell in row)))]
    if len(filled) != 1:
        # What stands on another sheet would be lost with the next writing.
        raise WorklistUnreadable(name)
    (sheet,) = filled
    heads = [clean_text(cell_text(value)) for value in sheet.rows[0]]
    if heads.count(_ID) != 1 or len({head for head in heads if head}) != len(list(filter(None, heads))):
        raise WorklistUnreadable(name)
    others = [head for head in heads if head and head not in {*OWN_COLUMNS, *SLIP_COLUMNS}]
    return Worklist((*OWN_COLUMNS, *others, *SLIP_COLUMNS), tuple(_rows(sheet, heads, is_text=not _is_workbook(path))))


def with_rows(worklist: Worklist, added: Iterable[Row]) -> Worklist:
    """Return the work list with more rows, all sorted by record, line and day."""
    return Worklist(worklist.columns, tuple(sorted((*worklist.rows, *added), key=_place)))


def write_worklist(path: Path, worklist: Worklist, language: str) -> None:
    """Write a work list: a workbook where its name ends with ``.xlsx``, else a table of text; no cell is a formula.

    Raises:
        PackageTooLarge: it has more rows than could be read again.
        MachineFault: writing failed; the former one stays.
    """
    if len(worklist.rows) >= MOST_SHEET_ROWS:
        raise PackageTooLarge(short_text(path.name), "rows")
    rows = [[row.get(name, "") for name in worklist.columns] for row in worklist.rows]
    if _is_workbook(path):
        widths = {at: _WIDTHS.get(name, _OTHER_WIDTH) for at, name in enumerate(worklist.columns)}
        data = workbook([Tab("slips", worklist.columns, rows, widths)], _DAY_FORMAT)
    else:
        data = csv_table(worklist.columns, rows, list_separator(language))
    write_atomically(path.absolute(), data)


def _is_workbook(path: Path) -> bool:
    return path.suffix.casefold() == ".xlsx"


def _rows(sheet: Sheet, heads: Sequence[str], *, is_text: bool) -> Iterable[Row]:
    for row in sheet.rows[1:]:
        cells = {
            head: _cell(head, value, is_text=is_text)
            for head, value in zip(heads, row, strict=False)
            if head and is_filled(value)
        }
        if cells:
            yield cells


def _cell(head: str, value: CellValue, *, is_text: bool) -> Cell:
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return value
    text = clean_text(cell_text(value))
    if is_text and text.startswith("'") and not text[1:2].isalnum():
        # So `csv_table` makes what looks like a formula harmless; a second apostrophe would be too much.
        text = text[1:]
    return _day(text) if head in _DAYS else text


def _day(text: str) -> Cell:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


def _place(row: Row) -> tuple[object, ...]:
    """Return what rows are sorted by: those about a record first, by its name."""
    name = folded_words(str(row.get("name", "")))
    said = [str(row.get(column, "")) for column in ("record", "line", "said on", "made on", _ID)]
    return (not name, name, *said)
