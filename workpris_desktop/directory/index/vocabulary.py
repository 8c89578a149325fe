"""The vocabulary of an index, by which misspelt words, and words inside of longer ones, are found."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import Final

from pyroaring import BitMap

from workpris_desktop.directory.index.schema import packed
from workpris_desktop.domain.misspelling import misspelling_keys

GRAM_LETTERS: Final = 3

ALL_FORGIVEN: Final = 200_000
"""In a vocabulary of more words, those that one service only has, and not in its name, have no misspellings.

They are about half of all words, and hardly anybody looks for them; with them the table takes 12 MiB for 100,000 words.
"""

_WORDS: Final = "SELECT word FROM term ORDER BY services DESC, word"
_WORD: Final = "INSERT INTO word(number, word) VALUES (?, ?)"
_NUMBERED: Final = "SELECT number, word FROM word ORDER BY number"
_FORGIVEN: Final = """
SELECT number, word FROM word JOIN term USING (word)
 WHERE (SELECT max(number) FROM word) <= ? OR services > 1 OR named != ? ORDER BY number
"""
_KEYS: Final = "CREATE TEMP TABLE misspelling(hash INT, number INT)"
_KEY: Final = "INSERT INTO misspelling(hash, number) VALUES (?, ?)"
# Rows in the order of their key fill the table page by page; as they come, they would tear it apart.
_DELETIONS: Final = "INSERT INTO deletion(hash, number) SELECT hash, number FROM misspelling ORDER BY hash, number"
_GRAM: Final = "INSERT INTO gram(letters, numbers) VALUES (?, ?)"


def write_vocabulary(connection: sqlite3.Connection, all_forgiven: int = ALL_FORGIVEN) -> None:
    """Fill the tables ``word``, ``deletion`` and ``gram`` from ``term``; the commonest words have the smallest numbers.

    Args:
        connection: the index.
        all_forgiven: up to so many words, each can be misspelt.

    Raises:
        sqlite3.Error: the disk is full or failed.
    """
    with closing(connection.execute(_WORDS)) as words:
        connection.executemany(_WORD, enumerate((word for (word,) in words if _is_spelled(word)), start=1))
    connection.execute(_KEYS)
    with closing(connection.execute(_FORGIVEN, (all_forgiven, packed(BitMap())))) as words:
        connection.executemany(_KEY, _keys(words))
    connection.execute(_DELETIONS)
    connection.execute("DROP TABLE misspelling")
    with closing(connection.execute(_NUMBERED)) as words:
        connection.executemany(_GRAM, _grams(words))


def grams(word: str) -> set[str]:
    """Return each three letters that stand together in a folded word."""
    return {word[at : at + GRAM_LETTERS] for at in range(len(word) - GRAM_LETTERS + 1)}


def _is_spelled(word: str) -> bool:
    """Tell whether it is a word that one can misspell, and no number."""
    return len(word) >= GRAM_LETTERS and word.isalpha()


def _keys(words: Iterable[tuple[int, str]]) -> Iterator[tuple[int, int]]:
    for number, word in words:
        for key in misspelling_keys(word):
            yield key, number


def _grams(words: Iterable[tuple[int, str]]) -> Iterator[tuple[str, bytes]]:
    numbers: defaultdict[str, BitMap] = defaultdict(BitMap)
    for number, word in words:
        for letters in grams(word):
            numbers[letters].add(number)
    for letters in sorted(numbers):
        yield letters, packed(numbers[letters])
