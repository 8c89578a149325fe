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


def nearest_language(wanted: str) -> str:
    """Return the language of ours that a locale name such as ``de_AT`` asks for, else English."""
    code = wanted.replace("-", "_").split("_")[0].lower()
    return code if code in LANGUAGES else SOURCE_LANGUAGE
