"""Words and the services that have them: gathered in bounded memory, written in one ordered pass."""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator
from contextlib import closing
from heapq import merge
from itertools import groupby
from operator import itemgetter
from typing import Final

from pyroaring import BitMap

from workpris_desktop.directory.index.prefixes import OpenPrefixes
from workpris_desktop.directory.index.ranks import Ranks, pair, ranks_of_pairs, union
from workpris_desktop.directory.index.schema import packed, unpacked
from workpris_desktop.directory.index.service_words import WordsOf
from workpris_desktop.domain.inflection import family

MOST_HELD: Final = 1_000_000
"""So many pairs of word and service are held; then they go to a temporary file."""

_PREPARE: Final = (
    "PRAGMA journal_mode = OFF",
    "CREATE TABLE segment(word TEXT NOT NULL, pairs BLOB NOT NULL)",
)
_KEEP: Final = "INSERT INTO segment(word, pairs) VALUES (?, ?)"
_BY_WORD: Final = "SELECT word, pairs FROM segment ORDER BY word"
_TERM: Final = "INSERT INTO term(word, services, family, named, told) VALUES (?, ?, ?, ?, ?)"
_PREFIX: Final = "INSERT INTO prefix(letters, named, told) VALUES (?, ?, ?)"
_FAMILY: Final = "INSERT INTO family(stem, named, told) VALUES (?, ?, ?)"
_BY_FAMILY: Final = "SELECT family, named, told FROM term ORDER BY family"

_word_of: Final = itemgetter(0)


class Postings:
    """Gathers words of services, then writes the tables ``term``, ``prefix`` and ``family``.

    Close it, also after a failure: what is too much for memory lies in a temporary file.

    Args:
        most_held: how many pairs of word and service are kept in memory.
    """

    def __init__(self, most_held: int = MOST_HELD) -> None:
        self._most_held = most_held
        self._held = 0
        self._pairs: dict[str, array[int]] = {}
        self._sets: dict[str, Ranks] = {}
        self._segments: sqlite3.Connection | None = None

    def close(self) -> None:
        """Let go of the temporary file."""
        if self._segments is not None:
            self._segments.close()

    def add(self, rank: int, words: WordsOf) -> None:
        """Add the words of one service.

        Raises:
            sqlite3.Error: the disk is full or failed.
        """
        self._hold(pair(rank, named=True), words.named)
        self._hold(pair(rank, named=False), words.told)
        if self._held > self._most_held:
            self._spill()

    def add_set(self, word: str, ranks: BitMap, named: bool) -> None:
        """Add a word that many services have at once, such as one of the label of their type."""
        known = self._sets.setdefault(word, Ranks(BitMap(), BitMap()))
        (known.named if named else known.told).update(ranks)

    def write(self, connection: sqlite3.Connection) -> None:
        """Fill the tables of an index, which are there and empty.

        Raises:
            sqlite3.Error: the disk is full or failed.
        """
        connection.executemany(_TERM, self._terms(connection))
        # One of a single word is kept, too: it is asked for with forms that no service has.
        with closing(connection.execute(_BY_FAMILY)) as terms:
            connection.executemany(_FAMILY, _rows(_families(terms)))

    def _terms(self, connection: sqlite3.Connection) -> Iterator[tuple[str, int, str, bytes, bytes]]:
        """Walk the rows of ``term``, and write those of ``prefix`` as each is complete."""
        prefixes = OpenPrefixes()
        for word, ranks in self._in_order():
            for row in _rows(prefixes.follow(word, ranks)):
                connection.execute(_PREFIX, row)
            yield word, len(ranks.named) + len(ranks.told), family(word), *_cells(ranks)
        connection.executemany(_PREFIX, _rows(prefixes.close()))

    def _hold(self, number: int, words: Iterable[str]) -> None:
        pairs = self._pairs
        for word in words:
            held = pairs.get(word)
            if held is None:
                pairs[word] = array("I", (number,))
            else:
                held.append(number)
            self._held += 1

    def _spill(self) -> None:
        if self._segments is None:
            self._segments = sqlite3.connect("")
            for statement in _PREPARE:
                self._segments.execute(statement).close()
        self._segments.executemany(_KEEP, self._pairs.items())
        self._pairs.clear()
        self._held = 0

    def _in_order(self) -> Iterator[tuple[str, Ranks]]:
        """Walk all words in their order, each once."""
        everything = merge(self._gathered(), sorted(self._sets.items()), key=_word_of)
        for word, found in groupby(everything, _word_of):
            yield word, union([ranks for _, ranks in found])

    def _gathered(self) -> Iterator[tuple[str, Ranks]]:
        if self._segments is None:
            for word in sorted(self._pairs):
                yield word, ranks_of_pairs(self._pairs[word])
            return
        self._spill()
        with closing(self._segments.execute(_BY_WORD)) as segments:
            for word, parts in groupby(segments, _word_of):
                pairs = array("I")
                for _, part in parts:
                    pairs.frombytes(part)
                yield word, ranks_of_pairs(pairs)


def _families(terms: Iterable[tuple[str, bytes, bytes]]) -> Iterator[tuple[str, Ranks]]:
    for stem, forms in groupby(terms, _word_of):
        # Numbers have no other form, and are found as words.
        if stem.isalpha():
            yield stem, union([Ranks(unpacked(named), unpacked(told)) for _, named, told in forms])


def _rows(sets: Iterable[tuple[str, Ranks]]) -> Iterator[tuple[str, bytes, bytes]]:
    return ((key, *_cells(ranks)) for key, ranks in sets)


def _cells(ranks: Ranks) -> tuple[bytes, bytes]:
    return packed(ranks.named), packed(ranks.told)
