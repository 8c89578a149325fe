"""Workbooks of spreadsheet programs, read without trust: bounded, as values only, nothing followed."""

import io
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from workpris_desktop.domain.errors import PackageTooLarge, PackageUnreadable
from workpris_desktop.publishing.sheet import CellValue, Merge, Sheet
from workpris_desktop.publishing.sheet_limits import (
    LARGEST_SHEET_UNPACKED_BYTES,
    LONGEST_SHEET_TEXT,
    MOST_SHEET_COLUMNS,
    MOST_SHEET_MERGES,
    MOST_SHEET_PARTS,
    MOST_SHEET_ROWS,
    MOST_SHEETS,
)

if TYPE_CHECKING:
    from openpyxl.reader.excel import ExcelReader

_FAULTS: Final = (
    zipfile.BadZipFile,
    zlib.error,
    SyntaxError,
    EOFError,
    OSError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    ArithmeticError,
    RuntimeError,
)
"""How damage shows itself: openpyxl lets nearly everything through that its parts raise."""

_MERGE: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}mergeCell"


def read_workbook(data: bytes, name: str) -> tuple[Sheet, ...]:
    """Return the sheets of a workbook in their order, hidden ones left out.

    Raises:
        PackageUnreadable: it is damaged, or no workbook.
        PackageTooLarge: it is beyond the limits.
    """
    try:
        _demand_bounds(data, name)
        with warnings.catch_warnings():
            # It warns of parts that it passes over, and of days that no calendar has.
            warnings.simplefilter("ignore")
            return tuple(_sheets(data, name))
    except _FAULTS as error:
        raise PackageUnreadable(name, type(error).__name__) from error


def _demand_bounds(data: bytes, name: str) -> None:
    """Refuse what would unpack to more than a spreadsheet; no member can unpack to more than it claims."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
    if len(entries) > MOST_SHEET_PARTS:
        raise PackageTooLarge(name, "entries")
    if sum(entry.file_size for entry in entries) > LARGEST_SHEET_UNPACKED_BYTES:
        raise PackageTooLarge(name, "package")


def _sheets(data: bytes, name: str) -> Iterator[Sheet]:
    from openpyxl.reader.excel import ExcelReader  # noqa: PLC0415 - the publisher's part alone has it

    reader = ExcelReader(io.BytesIO(data), read_only=True, keep_vba=False, data_only=True, keep_links=False)
    with reader.archive:
        reader.read()
        targets = {sheet.name: rel.target for sheet, rel in reader.parser.find_sheets()}
        shown = [sheet for sheet in reader.wb.worksheets if sheet.sheet_state == "visible"]
        for sheet in shown[:MOST_SHEETS]:
            yield Sheet(tuple(_rows(sheet, name)), tuple(_merges(reader, targets[sheet.title], name)), sheet.title)


def _rows(sheet: Any, name: str) -> Iterator[Sequence[CellValue]]:
    """Walk the rows; what the sheet says of its own size is not believed, and empty rows cost nothing."""
    sheet.reset_dimensions()
    beyond = {"max_row": MOST_SHEET_ROWS + 1, "max_col": MOST_SHEET_COLUMNS}
    for number, row in enumerate(sheet.iter_rows(values_only=True, **beyond), start=1):
        if number > MOST_SHEET_ROWS:
            raise PackageTooLarge(name, "rows")
        yield _trimmed([value[:LONGEST_SHEET_TEXT] if isinstance(value, str) else value for value in row])


def _trimmed(row: list[CellValue]) -> Sequence[CellValue]:
    while row and row[-1] is None:
        row.pop()
    return tuple(row)


def _merges(reader: "ExcelReader", target: str, name: str) -> Iterator[Merge]:
    """Walk the merged rectangles, which openpyxl tells only of sheets that it holds in memory as a whole."""
    from openpyxl.utils import range_boundaries  # noqa: PLC0415
    from openpyxl.xml.functions import iterparse  # noqa: PLC0415

    count = 0
    with reader.archive.open(target) as stream:
        for _, element in iterparse(stream):
            if element.tag == _MERGE:
                count += 1
                if count > MOST_SHEET_MERGES:
                    raise PackageTooLarge(name, "merges")
                first_column, first_row, last_column, last_row = range_boundaries(element.get("ref"))
                yield Merge(first_row, min(last_row, MOST_SHEET_ROWS), first_column, last_column)
            element.clear()
