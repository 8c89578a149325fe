"""The languages in which a service helps, in the words of the sheet."""

from collections.abc import Mapping, Sequence
from typing import Final

from workpris_desktop.domain.phrases import Phrasebook

_SHORT_CODES: Final[Mapping[str, str]] = {
    "ara": "ar", "bos": "bs", "bul": "bg", "ces": "cs", "cze": "cs", "deu": "de", "ger": "de", "eng": "en",
    "spa": "es", "fas": "fa", "fra": "fr", "hrv": "hr", "hun": "hu", "ita": "it", "kur": "ku", "mkd": "mk",
    "mon": "mn", "pol": "pl", "por": "pt", "ron": "ro", "rus": "ru", "slk": "sk", "slo": "sk", "slv": "sl",
    "sqi": "sq", "srp": "sr", "tur": "tr", "ukr": "uk", "vie": "vi", "zho": "zh",
}  # fmt: skip
"""ISO 639-2 and 639-3 codes that publishers use, to those of ISO 639-1."""


def spoken_languages(languages: Sequence[str], words: Phrasebook) -> tuple[str, ...]:
    """Return the names of the languages, or nothing where only that of the sheet is spoken (leaflet.md 7.3).

    Args:
        languages: ISO 639 codes, or names as published, which stay as they are.
        words: the words of the sheet, in its language.

    Raises:
        KeyError: the phrase bank does not name its own language.
    """
    names = tuple(dict.fromkeys(language_name(language, words) for language in languages))
    own = words.say(f"lang_{words.language}")
    return () if all(name.casefold() == own.casefold() for name in names) else names


def language_name(language: str, words: Phrasebook) -> str:
    """Return the name of a language that was published as a code; any other text stays as it is."""
    code = language.replace("_", "-").split("-")[0].lower()
    return words.phrases.get(f"lang_{_SHORT_CODES.get(code, code)}", language)
