"""A sheet as it was filled in: cells with their places, whatever the file was."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

CellValue = str | int | float | bool | date | datetime | time | timedelta | None
"""What a cell holds; formulas are the values that they had."""

_LETTERS: Final = 26


@dataclass(frozen=True, slots=True)
class Merge:
    """A rectangle of cells that were made one; rows and columns count from 1, both ends included."""

    first_row: int
    last_row: int
    first_column: int
    last_column: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells of one sheet; ``rows`` begin with row 1, each with the cells from column A on."""

    rows: Sequence[Sequence[CellValue]]
    merges: tuple[Merge, ...] = ()
    name: str = ""

    def numbered_rows(self) -> Iterator[tuple[int, Sequence[CellValue]]]:
        """Walk the rows with their numbers."""
        return enumerate(self.rows, start=1)


def column_letters(number: int) -> str:
    """Return the letters of a column: A for 1, AA for 27."""
    letters = ""
    while number > 0:
        number, digit = divmod(number - 1, _LETTERS)
        letters = chr(ord("A") + digit) + letters
    return letters


def cell_text(value: CellValue) -> str:
    """Return what a cell holds as text; a whole number without a decimal point, a day as ``YYYY-MM-DD``."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat()
    return str(value)


def is_filled(value: CellValue) -> bool:
    """Tell whether a cell holds more than blanks."""
    return value is not None and bool(str(value).strip())
