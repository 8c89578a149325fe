"""The languages that the program and its printed sheets speak."""

from collections.abc import Mapping
from typing import Final

LANGUAGES: Final = ("en", "de", "cs", "sl")
"""ISO 639-1 codes, the source language first."""

SOURCE_LANGUAGE: Final = "en"

LANGUAGE_NAMES: Final[Mapping[str, str]] = {
    "en": "English",
    "de": "Deutsch",
    "cs": "Čeština",
    "sl": "Slovenščina",
}
"""What each language calls itself; never translated."""
