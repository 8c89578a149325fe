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

_SHORT_CODES: Final[Mapping[str, str]] = {
    "ara": "ar", "bos": "bs", "bul": "bg", "ces": "cs", "cze": "cs", "deu": "de", "ger": "de", "eng": "en",
    "spa": "es", "fas": "fa", "fra": "fr", "hrv": "hr", "hun": "hu", "ita": "it", "kur": "ku", "mkd": "mk",
    "mon": "mn", "pol": "pl", "por": "pt", "ron": "ro", "rus": "ru", "slk": "sk", "slo": "sk", "slv": "sl",
    "sqi": "sq", "srp": "sr", "tur": "tr", "ukr": "uk", "vie": "vi", "zho": "zh",
}  # fmt: skip
"""ISO 639-2 and 639-3 codes that publishers use, to those of ISO 639-1."""


def language_code(language: str) -> str:
    """Return the shortest ISO 639 code for one as published (``deu``, ``de-AT``); other text only in small letters."""
    code = language.replace("_", "-").split("-")[0].lower()
    return _SHORT_CODES.get(code, code)
