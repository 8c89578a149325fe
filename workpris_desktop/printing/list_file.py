"""A staff list as a file: as pages, as a workbook, or as CSV."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Final

from workpris_desktop.printing.list_page import draw_list
from workpris_desktop.printing.list_rows import ListColumn, ListHead, ListRow
from workpris_desktop.record.spreadsheet import Cell, Tab, csv_table, list_separator, workbook

_WIDTHS: Final[Mapping[ListColumn, int]] = {
    ListColumn.SAMPLE: 12,
    ListColumn.TOWNS: 20,
    ListColumn.PHONE: 18,
    ListColumn.LANGUAGES: 18,
    ListColumn.WHOM: 24,
    ListColumn.PRICE: 18,
    ListColumn.CHECKED: 12,
    ListColumn.CHECKED_HOW: 24,
}
"""Characters; other columns are as wide as any may be."""

_DAY_FORMATS: Final = {"en": "d mmm yyyy", "de": "dd.mm.yyyy"}
_OTHER_DAY_FORMAT: Final = "d. m. yyyy"

_BETWEEN: Final = "; "
"""Stands between the lines of a cell where it has one line only."""

_LONGEST_TAB_NAME: Final = 27
"""Characters; Excel takes 31, and the second name is longer by four."""

_FULL_STOPS: Final = (".", ":")


class ListFormat(StrEnum):
    """What a list can be saved as; the value is the end of the file's name."""

    PDF = ".pdf"
    XLSX = ".xlsx"
    CSV = ".csv"


def format_of(path: Path) -> ListFormat | None:
    """Return the format that the name of a file ends with, None where it is none of ours."""
    suffix = path.suffix.lower()
    return next((each for each in ListFormat if each == suffix), None)


def list_file(head: ListHead, rows: Iterable[ListRow], file_format: ListFormat) -> bytes:
    """Return a list as the content of a file; rows are taken one by one.

    Raises:
        PackagingFault: the letters that ship with the program are missing.
        MachineFault: the disk has no room for the rows under way.
    """
    if file_format is ListFormat.PDF:
        return draw_list(head, rows)
    headings, cells = tuple(head.headings.values()), (tuple(_cells(head, row)) for row in rows)
    if file_format is ListFormat.CSV:
        return csv_table(headings, cells, list_separator(head.language))
    widths = {place: _WIDTHS[column] for place, column in enumerate(head.headings) if column in _WIDTHS}
    about = [(text,) for text in (head.question, *head.facts, head.warning, head.sample) if text]
    tabs = (
        Tab(head.title[:_LONGEST_TAB_NAME], headings, cells, widths),
        Tab(_other_name(head), (head.title,), about, {}),
    )
    return workbook(tabs, _DAY_FORMATS.get(head.language, _OTHER_DAY_FORMAT))


def _cells(head: ListHead, row: ListRow) -> Iterator[Cell]:
    for column in head.headings:
        if column is ListColumn.SAMPLE:
            yield head.sample
        elif column is ListColumn.CHECKED and row.checked_on is not None:
            yield row.checked_on
        else:
            yield _on_one_line(row.lines(column))


def _on_one_line(lines: Iterable[str]) -> str:
    """Return the lines of a cell as one; what ends as a sentence or as a label needs no sign behind it."""
    text = ""
    for line in lines:
        text += f"{'' if not text else ' ' if text.endswith(_FULL_STOPS) else _BETWEEN}{line}"
    return text


def _other_name(head: ListHead) -> str:
    """Return a name for the tab that tells of the list: no two tabs of a workbook are called the same."""
    return f"{head.title[:_LONGEST_TAB_NAME]} (i)"
