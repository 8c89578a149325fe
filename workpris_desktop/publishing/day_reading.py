"""Days as people write them: ``1.9.2026``, ``2026-09-01``, ``1. září 2026``, or as a spreadsheet counts them."""

import re
from datetime import date, datetime, timedelta
from typing import Final

from workpris_desktop.publishing.reading_words import Wordbooks, meant_anywhere
from workpris_desktop.publishing.sheet import CellValue
from workpris_desktop.record.cell import iso_date

_NUMBERS: Final = re.compile(r"([0-9]{1,2})\s*([./-])\s*([0-9]{1,2})\s*\2\s*([0-9]{4}|[0-9]{2})\.?\Z")
_NAMED: Final = re.compile(r"([0-9]{1,2})(?:\s*\.|st|nd|rd|th)?\s*([^\W\d_]+)\.?,?\s+([0-9]{4})\.?\Z")

_FIRST_SERIAL: Final = 36_526
_LAST_SERIAL: Final = 73_050
"""Days as spreadsheets count them, from 2000 to 2099; other numbers are no days."""
_SERIAL_ZERO: Final = date(1899, 12, 30)
_CENTURY: Final = 2000
_TWO_DIGITS: Final = 2


def read_day(value: CellValue, books: Wordbooks) -> date | None:
    """Return the day that a cell names, day before month; None where it names none, or one that no calendar has."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        whole = int(value) if _FIRST_SERIAL <= value <= _LAST_SERIAL else None
        return _SERIAL_ZERO + timedelta(days=whole) if whole is not None else None
    return _day_of_text(value.strip(), books) if isinstance(value, str) else None


def _day_of_text(text: str, books: Wordbooks) -> date | None:
    if day := iso_date(text):
        return day
    if two_readings(text):
        return None
    if match := _NUMBERS.match(text):
        return _day(match[4], match[3], match[1])
    if match := _NAMED.match(text):
        month = meant_anywhere(books, match[2], "month_")
        return _day(match[3], month, match[1]) if month else None
    return None


def two_readings(value: CellValue) -> tuple[date, ...]:
    """Return both days that slashes may mean (``1/2/2026``), day first and month first; none where it is clear."""
    match = _NUMBERS.match(value.strip()) if isinstance(value, str) else None
    if match is None or match[2] != "/":
        return ()
    days = (_day(match[4], match[3], match[1]), _day(match[4], match[1], match[3]))
    readings = tuple(dict.fromkeys(day for day in days if day is not None))
    return readings if len(readings) > 1 else ()


def _day(year: str, month: str, day: str) -> date | None:
    full = _CENTURY + int(year) if len(year) == _TWO_DIGITS else int(year)
    try:
        return date(full, int(month), int(day))
    except ValueError:
        return None
