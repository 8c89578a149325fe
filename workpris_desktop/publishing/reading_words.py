"""The words by which people write hours, days, ages and prices, in each language, from their table."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.record.fact_table import fact_rows, in_each_language, needed

_FILE: Final = "reading-words.csv"

_BETWEEN: Final = "|"
"""Between the spellings of one cell; the first is the one that we write."""


@dataclass(frozen=True)
class ReadingWords:
    """The words of one language: several spellings by key, the first of them the one that we write."""

    language: str
    spellings: Mapping[str, tuple[str, ...]]

    def written(self, key: str) -> str:
        """Return how we write it.

        Raises:
            KeyError: the table has no such key.
        """
        return self.spellings[key][0]

    @cached_property
    def phrases(self) -> Mapping[tuple[str, ...], frozenset[str]]:
        """Return the keys that a run of folded words may mean."""
        keys: dict[tuple[str, ...], set[str]] = {}
        for key, spellings in self.spellings.items():
            for spelling in spellings:
                keys.setdefault(tuple(folded_words(spelling)), set()).add(key)
        return {phrase: frozenset(meant) for phrase, meant in keys.items()}

    @cached_property
    def _folded(self) -> Mapping[str, tuple[str, ...]]:
        return {
            key: tuple(" ".join(folded_words(spelling)) for spelling in spellings)
            for key, spellings in self.spellings.items()
        }

    def means(self, text: str, key: str) -> bool:
        """Tell whether a text is a spelling of a key."""
        return key in self.phrases.get(tuple(folded_words(text)), frozenset())

    def says(self, text: str, key: str) -> bool:
        """Tell whether a text holds a spelling of a key among other words."""
        words = f" {' '.join(folded_words(text))} "
        return any(f" {spelling} " in words for spelling in self._folded[key])

    def with_beginning(self, text: str, beginning: str) -> str:
        """Return what follows a beginning in the key that a text means, "" where it means no such key."""
        keys = self.phrases.get(tuple(folded_words(text)), frozenset())
        return next((key.removeprefix(beginning) for key in sorted(keys) if key.startswith(beginning)), "")


Wordbooks = Mapping[str, ReadingWords]
"""The words of all languages, by language code."""


def read_reading_words(resources: Path) -> Wordbooks:
    """Return the words of all languages.

    Args:
        resources: the folder of the tables that ship with the program.

    Raises:
        PackagingFault: the table is missing or damaged.
    """
    rows = fact_rows(resources / _FILE, lambda row: (needed(row, "key"), _spellings(row)))
    return {
        language: ReadingWords(language, {key: spellings[language] for key, spellings in rows})
        for language in LANGUAGES
    }


def _spellings(row: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    spellings = {language: tuple(text.split(_BETWEEN)) for language, text in in_each_language(row).items()}
    if not all(map(all, spellings.values())):
        raise ValueError(row["key"])
    return spellings


def means_anywhere(books: Wordbooks, text: str, key: str) -> bool:
    """Tell whether a text is a spelling of a key in any language."""
    return any(words.means(text, key) for words in books.values())


def said_anywhere(books: Wordbooks, text: str, key: str) -> bool:
    """Tell whether a text holds a spelling of a key in any language, among other words."""
    return any(words.says(text, key) for words in books.values())


def meant_anywhere(books: Wordbooks, text: str, beginning: str) -> str:
    """Return what follows a beginning in the key that a text means in any language, "" where it means none."""
    return next(filter(None, (words.with_beginning(text, beginning) for words in books.values())), "")
