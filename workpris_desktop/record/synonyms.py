"""Other words for the types of service: those that ship with the program, and those of a directory beside them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from workpris_desktop.record.fact_table import fact_rows_if_any, needed

SYNONYMS_FILE: Final = "synonyms.csv"
BETWEEN: Final = "|"
"""Stands between the words of one cell."""


@dataclass(frozen=True, slots=True)
class Synonyms:
    """Words and short phrases that people say for a type, in whatever language, by its taxonomy code."""

    phrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def of(self, code: str) -> tuple[str, ...]:
        """Return what is said for a type."""
        return self.phrases.get(code, ())

    def joined_with(self, cells: Iterable[tuple[str, str]]) -> "Synonyms":
        """Return these and further ones.

        Args:
            cells: codes, each with words that `BETWEEN` separates.
        """
        phrases = dict(self.phrases)
        for code, words in cells:
            further = filter(None, (word.strip() for word in words.split(BETWEEN)))
            phrases[code] = tuple(dict.fromkeys((*phrases.get(code, ()), *further)))
        return Synonyms(phrases)


NO_SYNONYMS: Final = Synonyms()


def read_synonyms(resources: Path) -> Synonyms:
    """Return the synonyms that ship with the program.

    Args:
        resources: the folder that may hold ``synonyms.csv`` with the columns ``code``, ``language``, ``words``.

    Raises:
        PackagingFault: the file is damaged.
    """
    return NO_SYNONYMS.joined_with(fact_rows_if_any(resources / SYNONYMS_FILE, _cell))


def _cell(row: Mapping[str, str]) -> tuple[str, str]:
    needed(row, "language")
    return needed(row, "code"), needed(row, "words")
