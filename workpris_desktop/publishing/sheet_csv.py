"""Tables of text as spreadsheet programs save them: their encoding and their separator are found out."""

import csv
import io
from itertools import islice
from typing import Final

from workpris_desktop.domain.errors import PackageTooLarge, TableMalformed, TableNotText
from workpris_desktop.publishing.sheet import Sheet
from workpris_desktop.publishing.sheet_limits import LONGEST_SHEET_TEXT, MOST_SHEET_COLUMNS, MOST_SHEET_ROWS

_SEPARATORS: Final = (";", ",", "\t")

_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
"""How a text may begin that says its encoding itself."""

_LOOKED_AT: Final = 4_000
"""Bytes or characters at the beginning from which form is told."""


def read_csv_sheet(data: bytes, name: str) -> Sheet:
    """Return the one sheet of a table of text.

    Raises:
        TableNotText: the bytes are no text.
        TableMalformed: it breaks the rules of CSV.
        PackageTooLarge: it has too many rows or columns, or a cell that is too long.
    """
    text = _decoded(data, name)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    rows = []
    try:
        for row in islice(reader, MOST_SHEET_ROWS + 1):
            # At once: a line of nothing but separators is ten million cells.
            if len(row) > MOST_SHEET_COLUMNS:
                raise PackageTooLarge(name, "columns")
            rows.append(tuple(cell[:LONGEST_SHEET_TEXT] for cell in row))
    except csv.Error as error:
        raise TableMalformed(name, str(reader.line_num)) from error
    if len(rows) > MOST_SHEET_ROWS:
        raise PackageTooLarge(name, "rows")
    return Sheet(tuple(rows))


def _decoded(data: bytes, name: str) -> str:
    """Return the text: in the encoding that it says or shows, else UTF-8, else that of Central European Windows."""
    try:
        text = data.decode(_encoding(data))
    except UnicodeDecodeError as error:
        raise TableNotText(name) from error
    if "\0" in text:
        raise TableNotText(name)
    return text


def _encoding(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    beginning = data[:_LOOKED_AT]
    # Every second byte of Western text in UTF-16 is zero.
    if beginning[1::2].count(0) > len(beginning) // 4:
        return "utf-16-le"
    if beginning[::2].count(0) > len(beginning) // 4:
        return "utf-16-be"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1250"
    return "utf-8"


def _separator(text: str) -> str:
    """Return the separator that stands most often outside quotes in the beginning of the text."""
    outside = "".join(text[:_LOOKED_AT].split('"')[::2])
    return max(_SEPARATORS, key=outside.count)
