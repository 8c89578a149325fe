"""One cell of a table: from the text of the file to a value, or the fault that it has."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from workpris_desktop.domain.edition import RowFault
from workpris_desktop.record.limits import LONGEST_TEXT
from workpris_desktop.record.table import Column, Kind
from workpris_desktop.record.text import clean_prose, clean_text

Cell = str | int | float | None
"""A value as it is kept: texts, dates (``YYYY-MM-DD``) and times (``HH:MM:SS``) as text, numbers as numbers."""

_ZONE: Final = r"(?:Z|[+-][0-9]{2}:?[0-9]{2})?"
_DATE: Final = re.compile(rf"([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})(?:[T ][0-9]{{2}}:[0-9]{{2}}[0-9:.]*{_ZONE})?\Z")
_TIME: Final = re.compile(rf"([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9])(?:\.[0-9]+)?)?{_ZONE}\Z")
_DAYS_END: Final = re.compile(rf"24:00(?::00(?:\.0+)?)?{_ZONE}\Z")
_INTEGER: Final = re.compile(r"([0-9]{1,9})(?:\.0+)?\Z")
_NUMBER: Final = re.compile(r"[+-]?[0-9]{1,12}(?:\.[0-9]{1,20})?\Z")
_WEEKDAY: Final = r"(?:[+-]?[0-9]{1,2})?(?:MO|TU|WE|TH|FR|SA|SU)"
WEEKDAYS_PATTERN: Final = rf"^{_WEEKDAY}(?:,{_WEEKDAY})*$"
"""A list of weekdays as it is kept, and written."""
_WEEKDAYS: Final = re.compile(rf"{WEEKDAYS_PATTERN[:-1]}\Z")


class RowRefused(Exception):
    """A row breaks a rule; raised and caught within `record`."""

    def __init__(self, fault: RowFault, column: str = "", value: str = "") -> None:
        super().__init__(fault, column, value)
        self.fault = fault
        self.column = column
        self.value = value


def empty_cell(column: Column) -> Cell:
    """Return what an empty cell of a column means: "" for texts; None for links, dates, times and numbers."""
    return "" if column.kind in _TEXTS and not column.link else None


def cell_reader(column: Column) -> Callable[[str], Cell]:
    """Return the function that reads the cells of a column; made once for each file, because cells are many.

    The function raises `RowRefused` where a cell breaks a rule of the column.
    """
    clean = clean_prose if column.kind is Kind.PROSE else clean_text
    convert = _READERS.get(column.kind)
    empty = empty_cell(column)

    def read(text: str) -> Cell:
        if len(text) > LONGEST_TEXT:
            raise RowRefused(RowFault.TOO_LONG, column.name, text)
        text = clean(text)
        if not text:
            if column.needed:
                raise RowRefused(RowFault.MISSING_VALUE, column.name)
            return empty
        if len(text) > column.longest:
            raise RowRefused(RowFault.TOO_LONG, column.name, text)
        if column.values and text not in column.values:
            raise RowRefused(RowFault.NOT_IN_LIST, column.name, text)
        return convert(column, text) if convert else text

    return read


def iso_date(text: str) -> date | None:
    """Return the day that a date or a date with time names (ISO 8601, extended form), or None where it is neither."""
    match = _DATE.match(text)
    try:
        return date.fromisoformat(match[1]) if match else None
    except ValueError:
        return None


def _read_date(column: Column, text: str) -> Cell:
    day = iso_date(text)
    if day is None:
        raise RowRefused(RowFault.NOT_A_DATE, column.name, text)
    return day.isoformat()


def _read_time(column: Column, text: str) -> Cell:
    """Return the wall-clock time; a zone is passed over."""
    match = _TIME.match(text)
    if match is None:
        raise RowRefused(RowFault.NOT_A_TIME, column.name, text)
    return f"{match[1]}:{match[2]}:{match[3] or '00'}"


def _read_end_time(column: Column, text: str) -> Cell:
    """Return the wall-clock time; 24:00 is the midnight that ends a day, and can begin nothing on it."""
    return "00:00:00" if _DAYS_END.match(text) else _read_time(column, text)


def _read_integer(column: Column, text: str) -> Cell:
    match = _INTEGER.match(text)
    if match is None or not column.least <= int(match[1]) <= column.most:
        raise RowRefused(RowFault.NOT_A_NUMBER, column.name, text)
    return int(match[1])


def _read_number(column: Column, text: str) -> Cell:
    if not _NUMBER.match(text) or not column.least <= float(text) <= column.most:
        raise RowRefused(RowFault.NOT_A_NUMBER, column.name, text)
    return float(text)


def _read_weekdays(column: Column, text: str) -> Cell:
    days = ",".join(day.strip() for day in text.upper().split(","))
    if not _WEEKDAYS.match(days):
        raise RowRefused(RowFault.NOT_IN_LIST, column.name, text)
    return days


_TEXTS: Final = frozenset({Kind.TEXT, Kind.PROSE, Kind.WEEKDAYS})

_READERS: Final[Mapping[Kind, Callable[[Column, str], Cell]]] = {
    Kind.DATE: _read_date,
    Kind.TIME: _read_time,
    Kind.END_TIME: _read_end_time,
    Kind.INTEGER: _read_integer,
    Kind.NUMBER: _read_number,
    Kind.WEEKDAYS: _read_weekdays,
}
