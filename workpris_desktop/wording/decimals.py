"""Numbers with a part after the comma, as each language writes them."""

from typing import Final

from PySide6.QtCore import QLocale

_MOST_DIGITS: Final = 12


def decimal_text(number: float, language: str) -> str:
    """Return a number with no more places than it needs: "2.5" in English, "2,5" elsewhere; whole ones without."""
    return QLocale(language).toString(float(number), "g", _MOST_DIGITS)
