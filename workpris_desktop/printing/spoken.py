"""The languages in which a service helps, in the words of the sheet."""

from collections.abc import Sequence

from workpris_desktop.domain.language import language_code
from workpris_desktop.domain.phrases import Phrasebook


def spoken_languages(languages: Sequence[str], words: Phrasebook) -> tuple[str, ...]:
    """Return the names of the languages, or nothing where only that of the sheet is spoken (leaflet.md 7.3).

    Where the phrases do not name their own language, as in a phrase pack for Somali, all languages are told.

    Args:
        languages: ISO 639 codes, or names as published, which stay as they are.
        words: the words of the sheet, in its language.
    """
    names = tuple(dict.fromkeys(language_name(language, words) for language in languages))
    own = words.phrases.get(f"lang_{words.language}", "")
    return () if all(name.casefold() == own.casefold() for name in names) else names


def language_name(language: str, words: Phrasebook) -> str:
    """Return the name of a language that was published as a code; any other text stays as it is."""
    return words.phrases.get(f"lang_{language_code(language)}", language)
