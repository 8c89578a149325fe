"""The words of printed sheets: those they say, and those they must not say.

The four languages of the program are columns of one table; each further one is a phrase pack.
"""

import csv
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.language import SOURCE_LANGUAGE
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.wording.phrase_pack import pack_languages, pack_path, read_pack

_PHRASES: Final = "leaflet-phrases.csv"
_FORBIDDEN: Final = "forbidden-words.csv"
_KEY: Final = "key"

_TIE: Final = "~"
"""In the table, a space at which a line may not break; one that nobody can mistake for a plain space."""


def read_phrasebook(language: str, resources: Path, packs: Path | None = None) -> Phrasebook:
    """Read the phrases of one language (leaflet.md 7.4): from the table, or from the phrase pack of the language.

    Args:
        language: the code of a language.
        resources: the folder of the tables that ship with the program.
        packs: the folder of the phrase packs, None where there are none and the table must have the language.

    Raises:
        PackagingFault: the table is missing or damaged, or leaves a phrase of the language empty.
        PhrasePackFaulty: the language has no phrase pack, or one that cannot be used.
        MachineFault: the phrase pack cannot be read.
    """
    bank = resources / _PHRASES
    if packs is None or language in _bank_languages(bank):
        return Phrasebook(language, _tied(dict(_columns(bank, _KEY, language))))
    english = dict(_columns(bank, _KEY, SOURCE_LANGUAGE))
    return Phrasebook(language, _tied(read_pack(pack_path(packs, language), english)))


def phrase_languages(resources: Path, packs: Path | None = None) -> tuple[str, ...]:
    """Return the codes of all languages that a sheet can be printed in: those of the table, then those of packs.

    Whether a pack can be used shows when it is read.

    Args:
        resources: the folder of the tables that ship with the program.
        packs: the folder of the phrase packs; it need not exist.

    Raises:
        PackagingFault: the table is missing or damaged.
    """
    ours = _bank_languages(resources / _PHRASES)
    return (*ours, *(language for language in pack_languages(packs) if language not in ours)) if packs else ours


def _bank_languages(bank: Path) -> tuple[str, ...]:
    try:
        with bank.open(encoding="utf-8", newline="") as file:
            heading = next(csv.reader(file), [])
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise PackagingFault(bank) from error
    if SOURCE_LANGUAGE not in heading:
        raise PackagingFault(bank)
    return tuple(name for name in heading if name != _KEY)


def _tied(phrases: Mapping[str, str]) -> Mapping[str, str]:
    return {key: text.replace(_TIE, "\N{NO-BREAK SPACE}") for key, text in phrases.items()}


def read_forbidden_words(resources: Path) -> tuple[str, ...]:
    """Read the beginnings of words that give a person away, of all languages together (leaflet.md 7.4).

    Args:
        resources: the folder of the tables that ship with the program.

    Raises:
        PackagingFault: the table is missing or damaged, or has an empty line.
    """
    return tuple(start for _, start in _columns(resources / _FORBIDDEN, "language", "word_start"))


def _columns(path: Path, key: str, value: str) -> tuple[tuple[str, str], ...]:
    """Read two columns of a table, of which no cell may be empty."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            pairs = tuple((row[key], row[value]) for row in csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error, KeyError) as error:
        raise PackagingFault(path, value) from error
    if not pairs or not all(all(pair) for pair in pairs):
        raise PackagingFault(path, value)
    return pairs
