"""The words of printed sheets: those they say, and those they must not say.

A phrase pack for a new language is one column more of the phrase table.
"""

import csv
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.phrases import Phrasebook

_PHRASES: Final = "leaflet-phrases.csv"
_FORBIDDEN: Final = "forbidden-words.csv"

_TIE: Final = "~"
"""In the table, a space at which a line may not break; one that nobody can mistake for a plain space."""


def read_phrasebook(language: str, resources: Path) -> Phrasebook:
    """Read the phrases of one language (leaflet.md 7.4).

    Args:
        language: a column of the table.
        resources: the folder of the tables that ship with the program.

    Raises:
        PackagingFault: the table is missing or damaged, has no such language, or leaves a phrase of it empty.
    """
    pairs = _columns(resources / _PHRASES, "key", language)
    return Phrasebook(language, {key: text.replace(_TIE, "\N{NO-BREAK SPACE}") for key, text in pairs})


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
