"""Reading sets of ranks out of an index: those of words, beginnings of words, inflection groups and facets."""

import sqlite3
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from json import dumps
from typing import Final, NamedTuple

from pyroaring import BitMap

from workpris_desktop.directory.index.facet_values import ANY, SHOWN
from workpris_desktop.directory.index.ranks import Ranks, union
from workpris_desktop.directory.index.schema import PREFIX_TERMS, unpacked
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.inflection import family

NO_RANKS: Final = Ranks(BitMap(), BitMap())

_EMPTY_BYTES: Final = len(BitMap().serialize())

_MOST_KEPT: Final = 12
"""So many sets of words stay in memory: those of a question that is being typed."""

_FEWEST_OF_TYPE: Final = 5
"""Of a type of fewer services it is chance whether all of them have a word."""

_AFTER_ALL: Final = "\U0010ffff"
"""Sorts after every letter, so that all words with one beginning lie between it and this."""

_TERM: Final = "SELECT word, services, family, named, told FROM term WHERE word = ?"
_BELOW: Final = (
    "SELECT word, services, family, named, told FROM term WHERE word >= ? AND word < ? ORDER BY word LIMIT ?"
)
_OTHERS_BELOW: Final = """
SELECT named, told FROM term WHERE word >= ? AND word < ? AND family != ? ORDER BY word LIMIT ?
"""
_PREFIX: Final = "SELECT named, told FROM prefix WHERE letters = ?"
_FAMILY: Final = "SELECT named, told FROM family WHERE stem = ?"
_FACET: Final = "SELECT ranks FROM facet WHERE facet = ? AND value = ?"
_VALUES: Final = """
SELECT facet, value, ranks FROM facet
 WHERE facet IN (SELECT value FROM json_each(?)) AND value != ? ORDER BY facet, value
"""


class Term(NamedTuple):
    """A folded word of the directory, with its services; ``services`` counts them."""

    word: str
    services: int
    stem: str
    ranks: Ranks


class Sets:
    """The sets of an index; they belong to everybody who asks, so nobody may change one.

    All methods raise `sqlite3.Error` or `ValueError` where the file is damaged.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.word = lru_cache(_MOST_KEPT)(self._read_word)
        self.begun = lru_cache(_MOST_KEPT)(self._read_begun)
        self._facets: dict[tuple[str, str], BitMap] = {}

    @cached_property
    def shown(self) -> BitMap:
        """All services that are offered."""
        return self.of_facet(SHOWN, ANY)

    def term(self, word: str) -> Term | None:
        """Return a word of the directory, None where it has no such word."""
        row = self._connection.execute(_TERM, (word,)).fetchone()
        return _term(row) if row else None

    def terms_below(self, letters: str) -> list[Term]:
        """Return the words that begin so, no more than `PREFIX_TERMS`."""
        rows = self._connection.execute(_BELOW, (letters, letters + _AFTER_ALL, PREFIX_TERMS))
        return [_term(row) for row in rows]

    def prefix(self, letters: str) -> Ranks | None:
        """Return the services that have a word that begins so, None where there are few such words."""
        row = self._connection.execute(_PREFIX, (letters,)).fetchone()
        return Ranks(unpacked(row[0]), unpacked(row[1])) if row else None

    def family(self, stem: str) -> Ranks:
        """Return the services that have any word of an inflection group."""
        row = self._connection.execute(_FAMILY, (stem,)).fetchone()
        return Ranks(unpacked(row[0]), unpacked(row[1])) if row else NO_RANKS

    def of_facet(self, facet: str, value: str) -> BitMap:
        """Return the services that have a value of a facet, none where nobody has it."""
        known = self._facets.get((facet, value))
        if known is None:
            row = self._connection.execute(_FACET, (facet, value)).fetchone()
            if row is None:
                return BitMap()
            known = self._facets[facet, value] = unpacked(row[0])
        return known

    def values_of(self, facets: Iterable[Facet]) -> Iterator[tuple[Choice, BitMap]]:
        """Walk all values of some facets that do not depend on the day, by facet and value; none of them is kept."""
        for facet, value, cell in self._connection.execute(_VALUES, (dumps(list(facets)), ANY)):
            yield Choice(Facet(facet), value), unpacked(cell)

    def is_of_type(self, word: str) -> bool:
        """Tell whether a word is one of a kind of help: then all services of that type have it just so.

        Its inflection group says nothing: *Kuřim* and what is said of smokers are in the same one.
        """
        term = self.term(word)
        if term is None:
            return False
        found = term.ranks.named | term.ranks.told
        return any(len(ranks) >= _FEWEST_OF_TYPE and ranks <= found for ranks in self._of_types)

    @cached_property
    def _of_types(self) -> list[BitMap]:
        return [ranks for _, ranks in self.values_of([Facet.TYPE])]

    def _read_word(self, word: str) -> Ranks:
        """Return the services that have a word in any of its inflections."""
        stem = family(word)
        if stem.isalpha():
            return self.family(stem)
        term = self.term(word)
        return term.ranks if term else NO_RANKS

    def _read_begun(self, word: str) -> Ranks:
        """Return the services that have a word in any of its inflections, or one that begins so.

        Most words that begin so are those inflections: their sets are in that of the group, and are not read again.
        """
        group = self.word(word)
        own = self.prefix(word)
        if own:
            return union((group, own))
        rows = self._connection.execute(_OTHERS_BELOW, (word, word + _AFTER_ALL, family(word), PREFIX_TERMS)).fetchall()
        return union((group, *(Ranks(_read(named), _read(told)) for named, told in rows))) if rows else group


def _read(cell: bytes) -> BitMap:
    """Return the set of a cell; most words are in no name, so that many sets are empty and need not be unpacked."""
    return unpacked(cell) if len(cell) > _EMPTY_BYTES else NO_RANKS.named


def _term(row: tuple[str, int, str, bytes, bytes]) -> Term:
    word, services, stem, named, told = row
    return Term(word, services, stem, Ranks(unpacked(named), unpacked(told)))
