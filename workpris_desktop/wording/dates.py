"""Dates as each language writes them on a screen."""

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale

_PATTERNS: Final = {"en": "d MMM yyyy", "de": "dd.MM.yyyy", "cs": "d. M. yyyy", "sl": "d. M. yyyy"}
"""Qt's own short forms have two-digit years in Czech and German (ux.md 3.9)."""


def short_date(day: date, language: str) -> str:
    """Return a date in the short form of a language of ours."""
    return QLocale(language).toString(QDate(day.year, day.month, day.day), _PATTERNS[language])


def date_pattern(language: str) -> str:
    """Return how a language of ours writes a date, as Qt's fields for a date take it."""
    return _PATTERNS[language]
