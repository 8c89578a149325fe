"""The words of types, labels and synonyms in all languages: each points to all services of the type at once."""

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from contextlib import closing
from typing import Final

from pyroaring import BitMap

from workpris_desktop.directory.index.places import is_of_distance
from workpris_desktop.directory.index.postings import Postings
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.function_words import is_function_word
from workpris_desktop.domain.taxonomy import Taxonomy
from workpris_desktop.record.synonyms import Synonyms

_SYNONYMS: Final = "SELECT code, words FROM synonym ORDER BY rowid"


class TypeWords:
    """Gathers which services are of which type, then puts the words of each type into the postings.

    Who asks for debts wants debt counselling before general advice: only for the main type, and all above it, the words
    count like words of the name.
    """

    def __init__(self, taxonomy: Taxonomy, synonyms: Synonyms) -> None:
        self._taxonomy = taxonomy
        self._synonyms = synonyms
        self._main: defaultdict[str, BitMap] = defaultdict(BitMap)
        self._all: defaultdict[str, BitMap] = defaultdict(BitMap)

    def add(self, rank: int, types: Sequence[str]) -> None:
        """Take up the types of one service, the main one first."""
        for code in types[:1]:
            for above in self._with_ancestors(code):
                self._main[above].add(rank)
        for code in types:
            for above in self._with_ancestors(code):
                self._all[above].add(rank)

    def put_into(self, postings: Postings) -> None:
        """Add the words of every type that a service has."""
        for code, ranks in self._all.items():
            main = self._main.get(code, BitMap())
            for word in self._words(code):
                postings.add_set(word, main, named=True)
                postings.add_set(word, ranks - main, named=False)

    def _with_ancestors(self, code: str) -> tuple[str, ...]:
        return self._taxonomy.with_ancestors(code) or (code,)

    def _words(self, code: str) -> list[str]:
        entry = self._taxonomy.get(code)
        labels = folded_words(" ".join(entry.labels.values() if entry else ()))
        said = (word for word in folded_words(" ".join(self._synonyms.of(code))) if not is_of_distance(word))
        return [word for word in dict.fromkeys((*labels, *said)) if not is_function_word(word)]


def with_those_of(connection: sqlite3.Connection, synonyms: Synonyms) -> Synonyms:
    """Return synonyms together with those of a directory file.

    Raises:
        sqlite3.Error: the file is damaged.
    """
    with closing(connection.execute(_SYNONYMS)) as rows:
        return synonyms.joined_with((code, words) for code, words in rows)
