"""Tables on their way out, as CSV and as a workbook: no cell of them is ever taken for a formula.

Sources of the rules: security.md 5.4, and OWASP, "CSV Injection".
"""

import csv
import io
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.record.text import clean_text
from workpris_desktop.system.files import fault_of

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Cell = str | date
"""A text, or a day, which spreadsheet programs can sort by."""

_LIVE: Final = tuple(
    "=+-@\t\r\n\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}"
)
"""A text that begins so is taken for a formula by one spreadsheet program or another."""

_SEPARATORS: Final = {"en": ","}
_OTHER_SEPARATOR: Final = ";"

_MADE_ON: Final = datetime(2000, 1, 1, tzinfo=UTC)
"""One date for all files, so that the same list makes the same bytes."""

_LONGEST_CELL: Final = 32_767
"""Characters; Excel takes no more."""

_NARROWEST, _WIDEST = 8, 40
"""Characters of a column."""


@dataclass(frozen=True, slots=True)
class Tab:
    """One sheet of a workbook: its name, its headings, its rows, and how wide its columns are in characters."""

    name: str
    headings: Sequence[str]
    rows: Iterable[Sequence[Cell]]
    widths: Mapping[int, int]


def list_separator(language: str) -> str:
    """Return what stands between the cells of a CSV file.

    A comma in English; a semicolon in German, Czech and Slovenian, where the comma is the decimal sign, so that
    spreadsheet programs set to these languages expect it.
    """
    return _SEPARATORS.get(language, _OTHER_SEPARATOR)


def csv_table(headings: Sequence[str], rows: Iterable[Sequence[Cell]], separator: str) -> bytes:
    """Return a table as CSV: UTF-8 with a byte order mark, all cells quoted, rows end with CR LF (RFC 4180).

    A text that begins like a formula gets an apostrophe; days are written as ISO 8601 has them.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=separator, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([_harmless(heading) for heading in headings])
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return file.getvalue().encode("utf-8-sig")


def workbook(tabs: Sequence[Tab], day_format: str) -> bytes:
    """Return tables as an Excel workbook, written row by row; every text stays a text, whatever it begins with.

    Args:
        tabs: the sheets; the first is the one that is seen.
        day_format: how days are shown, as Excel writes it: ``d. m. yyyy``.

    Raises:
        MachineFault: the disk has no room for the rows under way.
    """
    from xlsxwriter.exceptions import XlsxFileError  # noqa: PLC0415 - see below

    # Rows under way lie in files, which go whatever happens.
    with tempfile.TemporaryDirectory(prefix="workpris-", ignore_cleanup_errors=True) as folder:
        try:
            return _written(tabs, day_format, folder)
        except (OSError, XlsxFileError) as error:
            cause = error.__context__ if isinstance(error, XlsxFileError) else error
            raise fault_of(cause if isinstance(cause, OSError) else OSError(str(error)), Path(folder)) from error


def _written(tabs: Sequence[Tab], day_format: str, folder: str) -> bytes:
    import xlsxwriter  # noqa: PLC0415 - for the first list, not for the first painting

    file = io.BytesIO()
    settings = {"constant_memory": True, "tmpdir": folder, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(file, settings)
    book.set_properties({"created": _MADE_ON})
    try:
        for tab in tabs:
            _write_tab(book, tab, book.add_format({"num_format": day_format, "valign": "top", "align": "left"}))
    except WorkprisError:
        # What was begun must be ended, so that its files are closed and can go.
        book.close()
        raise
    book.close()
    return file.getvalue()


def _write_tab(book: "Workbook", tab: Tab, day: "Format") -> None:
    sheet = book.add_worksheet(tab.name)
    bold = book.add_format({"bold": True, "valign": "top", "text_wrap": True})
    plain = book.add_format({"valign": "top", "text_wrap": True})
    for column in range(len(tab.headings)):
        sheet.set_column(column, column, max(_NARROWEST, min(_WIDEST, tab.widths.get(column, _WIDEST))))
    for column, heading in enumerate(tab.headings):
        sheet.write_string(0, column, clean_text(heading), bold)
    last = 0
    for last, row in enumerate(tab.rows, 1):
        for column, cell in enumerate(row):
            _write_cell(sheet, (last, column), cell, day if isinstance(cell, date) else plain)
    sheet.freeze_panes(1, 0)
    if last:
        sheet.autofilter(0, 0, last, len(tab.headings) - 1)


def _write_cell(sheet: "Worksheet", at: tuple[int, int], cell: Cell, look: "Format") -> None:
    if isinstance(cell, date):
        sheet.write_datetime(*at, datetime(cell.year, cell.month, cell.day), look)  # noqa: DTZ001 - a day has no zone
    elif cell:
        sheet.write_string(*at, clean_text(cell)[:_LONGEST_CELL], look)


def _harmless(cell: Cell) -> str:
    if isinstance(cell, date):
        return cell.isoformat()
    live = cell.lstrip(" \N{NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}").startswith(_LIVE)
    return f"'{clean_text(cell)}" if live else clean_text(cell)
