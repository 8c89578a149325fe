"""Which municipalities words may name, also in another case than the one in which a gazetteer has them."""

import sqlite3
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from workpris_desktop.domain.inflection import family

_MOST_NAMES: Final = 400
"""So many names that begin alike are compared, those of the weightiest towns first."""

_MOST_KEPT: Final = 128
_BEGINNINGS_KEPT: Final = 8
"""Every further key of a word asks for the names that begin with the same letters."""

_SHORTEST_INFLECTED: Final = 4
"""Letters; shorter words are taken for a town only as they stand."""

_LETTERS_ALIKE: Final = 3
_AFTER_ALL: Final = "\U0010ffff"
_NAMES: Final = """
SELECT folded, municipality_id, weight FROM town WHERE folded >= ? AND folded < ?
 ORDER BY weight DESC, folded, municipality_id LIMIT ?
"""
_CASES: Final = frozenset(
    {
        *("a", "e", "i", "o", "u", "y", "em", "im", "om", "ou", "ech", "ach", "ich"),
        *("ah", "ih", "am", "ama", "ami", "imi", "ega", "emu", "jem", "ju", "ja"),
    },
)
"""Endings of names of towns in Czech and Slovenian, folded; those of short names are no group of words in general."""

_CHANGES: Final = frozenset(
    {
        *(frozenset(pair) for pair in (("ha", "ze"), ("ka", "ce"), ("ec", "ce"), ("ec", "ci"), ("ec", "cem"))),
        *(frozenset(pair) for pair in (("ek", "ku"), ("ek", "kem"), ("en", "ni"), ("en", "nem"), ("en", "na"))),
    },
)
"""Endings before which a letter changes or is lost: Praha and v Praze, Hradec and v Hradci, Plzen and v Plzni."""


_Name = tuple[tuple[str, ...], str, int]
"""The folded words of a name, the municipality, and its weight."""


class TownName(NamedTuple):
    """A name of a municipality that stands in a text.

    ``folded`` are its words as the gazetteer has them; ``is_exact`` tells whether they stand there just so.
    """

    municipality: str
    folded: tuple[str, ...]
    weight: int
    is_exact: bool

    @property
    def length(self) -> int:
        """How many words it has."""
        return len(self.folded)


class TownsNamed:
    """Finds names of municipalities in words.

    Raises:
        sqlite3.Error: raised by its methods where the file is damaged.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._beginning = lru_cache(_BEGINNINGS_KEPT)(self._read)
        self._named = lru_cache(_MOST_KEPT)(self._named_so)

    def at(self, words: Sequence[str]) -> list[TownName]:
        """Return the longest names that the words begin with, the likeliest town first; each town once."""
        found: dict[str, TownName] = {}
        for name, municipality, weight in self._named(words[0]):
            typed = words[: len(name)]
            if len(typed) == len(name) and all(map(_is_same, typed, name)):
                town = TownName(municipality, name, weight, is_exact=tuple(typed) == name)
                found[municipality] = min(town, found.get(municipality, town), key=_likeliest_first)
        longest = max((town.length for town in found.values()), default=0)
        return sorted((town for town in found.values() if town.length == longest), key=_likeliest_first)

    def _named_so(self, word: str) -> tuple[_Name, ...]:
        """Return the names whose first word may be this one."""
        letters = word if len(word) < _SHORTEST_INFLECTED else word[:_LETTERS_ALIKE]
        return tuple(name for name in self._beginning(letters, letters == word) if _is_same(word, name[0][0]))

    def _read(self, letters: str, is_whole: bool) -> tuple[_Name, ...]:
        """Return the names whose first word begins so, or is just this one."""
        if is_whole:
            rows = [*self._rows(letters, letters + "\0"), *self._rows(f"{letters} ", f"{letters}!")]
        else:
            rows = self._rows(letters, letters + _AFTER_ALL)
        return tuple((tuple(folded.split()), municipality, weight) for folded, municipality, weight in rows)

    def _rows(self, first: str, last: str) -> list[tuple[str, str, int]]:
        return self._connection.execute(_NAMES, (first, last, _MOST_NAMES)).fetchall()


def _is_same(typed: str, name: str) -> bool:
    """Tell whether a word is that of a name, in any case."""
    if typed == name:
        return True
    alike = next((at for at, (one, other) in enumerate(zip(typed, name, strict=False)) if one != other), None)
    if alike is None:
        alike = min(len(typed), len(name))
    if alike < _LETTERS_ALIKE:
        return False
    endings = frozenset((typed[alike:], name[alike:]))
    return endings - {""} <= _CASES or endings in _CHANGES or family(typed) == family(name)


def _likeliest_first(town: TownName) -> tuple[int, int, bool, str]:
    return -town.length, -town.weight, not town.is_exact, town.municipality
