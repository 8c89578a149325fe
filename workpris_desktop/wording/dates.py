"""Dates as each language writes them on a screen, and as people type them."""

import re
from datetime import date, datetime
from typing import Final, cast

from PySide6.QtCore import QDate, QLocale

_PATTERNS: Final = {"en": "d MMM yyyy", "de": "dd.MM.yyyy", "cs": "d. M. yyyy", "sl": "d. M. yyyy"}
"""Qt's own short forms have two-digit years in Czech and German (ux.md 3.9)."""

_LONG_PATTERNS: Final = ("d MMMM yyyy", "d. MMMM yyyy", "d MMM yyyy", "d. MMM yyyy")

_DAY_FIRST: Final = re.compile(r"([0-9]{1,2})[\s./-]+([0-9]{1,2})[\s./-]+([0-9]{4})")
_YEAR_FIRST: Final = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_YEAR_LAST: Final = re.compile(r"(?<![0-9])[0-9]{4}$")


def short_date(day: date, language: str) -> str:
    """Return a date in the short form of a language of ours."""
    return QLocale(language).toString(QDate(day.year, day.month, day.day), _PATTERNS[language])


def on_the_clock(moment: datetime) -> datetime:
    """Return a moment on the clock of this computer; as it is where it lies at the ends of time, as in strange data.

    Args:
        moment: of any zone (UTC where it comes from a file).
    """
    try:
        return moment.astimezone()
    except (OverflowError, ValueError, OSError):
        return moment


def typed_day(text: str, language: str) -> date | None:
    """Return the day that somebody typed, None where it is none; a year has four digits, a day stands before its month.

    Args:
        text: as typed: ``3.2.2031``, ``3. 2. 2031``, ``3/2/2031``, ``2031-02-03``, or with the month in letters.
        language: the language of ours in which a month would be written.
    """
    plain = " ".join(text.split())
    if match := _DAY_FIRST.fullmatch(plain):
        day, month, year = map(int, match.groups())
    elif match := _YEAR_FIRST.fullmatch(plain):
        year, month, day = map(int, match.groups())
    else:
        return _day_in_letters(plain, language)
    return cast("date", QDate(year, month, day).toPython()) if QDate.isValid(year, month, day) else None


def _day_in_letters(text: str, language: str) -> date | None:
    if not _YEAR_LAST.search(text):
        return None
    locale = QLocale(language)
    days = (locale.toDate(text, pattern) for pattern in _LONG_PATTERNS)
    return next((cast("date", day.toPython()) for day in days if day.isValid()), None)
