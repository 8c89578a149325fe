"""Places that the text of a question names: "bydleni Brno 30", "Wohnen bei Wels", "housing near Karlovy Vary 20 km"."""

import re
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Final

from workpris_desktop.directory.index.question_words import TypedText
from workpris_desktop.directory.index.sets import Sets
from workpris_desktop.directory.index.stretch import FEW
from workpris_desktop.directory.index.towns_named import TownName, TownsNamed
from workpris_desktop.directory.municipality_rows import folded_name, municipality_of
from workpris_desktop.directory.rows import Rows
from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.function_words import is_function_word
from workpris_desktop.domain.search import NEAR_KM, Near

MOST_OTHERS: Final = 5
MOST_READ: Final = 24
"""So many words of a text are looked at."""

LARGEST_DISTANCE_KM: Final = 500

_BEFORE_PLACES: Final = frozenset(
    {
        *("v", "ve", "u", "na", "okolo", "kolem", "blizko", "pobliz", "nedaleko"),
        *("pri", "blizu", "okoli", "okrog"),
        *("in", "im", "bei", "nahe", "um", "nach"),
        *("near", "at", "around"),
    },
)
"""Prepositions after which a place is named; some are those of two languages."""

_KILOMETRES: Final = frozenset(
    {
        *("km", "kilometr", "kilometru", "kilometry", "kilometrov"),
        *("kilometer", "kilometern", "kilometers", "kilometre", "kilometres"),
    },
)
_NUMBER: Final = re.compile(r"[0-9]{1,3}\Z")
_NUMBER_AND_UNIT: Final = re.compile(r"([0-9]{1,3})km\Z")
_RARE: Final = 500
"""A word of so few services in the whole, as one in this many, is no word of everyday."""

_MOST_BETWEEN: Final = 2
_READINGS_KEPT: Final = 8


@dataclass(frozen=True, slots=True)
class ReadPlace:
    """A place in a text.

    Attributes:
        near: the place, and how far it reaches.
        names: the words of its name, for services of which only these are known.
        taken: which words of the text speak of the place and of its distance.
        written: the first and the last piece of the text with the place and its distance.
        states_distance: whether the text has a distance.
        others: further towns of that name.
    """

    near: Near
    names: tuple[str, ...]
    taken: frozenset[int]
    written: tuple[int, int]
    states_distance: bool
    others: tuple[Municipality, ...]

    def may_be(self, municipality: str) -> bool:
        """Tell whether a municipality is one of those that the text may name."""
        return municipality in {self.near.municipality, *(town.id for town in self.others)}


@dataclass(frozen=True, slots=True)
class _Found:
    """Towns that a run of words may name; ``before`` and ``after`` are where what belongs to it begins and ends."""

    towns: tuple[TownName, ...]
    at: int
    end: int
    before: int
    after: int
    distance_km: int | None
    is_announced: bool

    @property
    def order(self) -> tuple[bool, bool, int, int, int]:
        """Smallest is the likeliest."""
        return self.distance_km is None, not self.is_announced, self.at - self.end, -self.towns[0].weight, self.at


def is_of_distance(word: str) -> bool:
    """Tell whether a folded word is a number, the unit of a distance, or both in one."""
    return word.isdecimal() or word in _KILOMETRES or _NUMBER_AND_UNIT.match(word) is not None


class Places:
    """Reads places in texts.

    Raises:
        sqlite3.Error: raised by its methods where the file is damaged.
    """

    def __init__(self, connection: sqlite3.Connection, sets: Sets) -> None:
        self._sets = sets
        self._rows = Rows(connection)
        self._named = TownsNamed(connection)
        self.read = lru_cache(_READINGS_KEPT)(self._read)

    def _read(self, typed: TypedText) -> ReadPlace | None:
        """Return the place that a text most probably names, None where it names none."""
        words = [word.folded for word in typed.words[:MOST_READ]]
        found = min(self._candidates(words), key=lambda each: each.order, default=None)
        return self._place(typed, found) if found else None

    def _candidates(self, words: Sequence[str]) -> Iterator[_Found]:
        for at, word in enumerate(words):
            towns = [] if word.isdecimal() else self._named.at(words[at:])
            if towns:
                found = _around(words, tuple(towns), at)
                if found.distance_km is not None or self._is_meant(words[at : found.end], found):
                    yield found

    def _is_meant(self, name: Sequence[str], found: _Found) -> bool:
        """Tell whether words without a distance are a place: many towns are called like something to look for."""
        if any(all(map(self._sets.is_of_type, words)) for words in (name, found.towns[0].folded)):
            return False
        if found.towns[0].weight > 0 and not is_function_word(name[0]):
            return True
        return found.is_announced and (found.towns[0].is_exact or all(map(self._is_rare, name)))

    def _is_rare(self, word: str) -> bool:
        return sum(map(len, self._sets.word(word))) <= max(FEW, len(self._sets.shown) // _RARE)

    def _place(self, typed: TypedText, found: _Found) -> ReadPlace | None:
        towns = list(islice(self._municipalities(typed, found), MOST_OTHERS + 1))
        if not towns:
            return None
        town, within = towns[0], found.distance_km
        pieces = [typed.words[at].piece for at in range(found.before, found.after)]
        return ReadPlace(
            near=Near(town.name, town.latitude, town.longitude, float(within or NEAR_KM), town.id),
            names=tuple(word for word in folded_name(town.name).split() if not is_function_word(word)),
            taken=frozenset(range(found.before - found.is_announced, found.after)),
            written=(pieces[0], pieces[-1]),
            states_distance=within is not None,
            others=tuple(towns[1:]),
        )

    def _municipalities(self, typed: TypedText, found: _Found) -> Iterator[Municipality]:
        """Walk the towns, the likeliest first; where nobody helps, those that are also called so do not count."""
        name = [word.folded for word in typed.words[found.at : found.end]]
        for number, town in enumerate(found.towns):
            known = municipality_of(self._rows, town.municipality)
            if known and (number == 0 or town.weight or folded_name(known.name).split()[: len(name)] == name):
                yield known


def _around(words: Sequence[str], towns: tuple[TownName, ...], at: int) -> _Found:
    """Return towns with what stands around their name: a distance before or after it, a preposition before it."""
    end = at + towns[0].length
    distance, after = _distance_after(words, end)
    before = at
    if distance is None:
        distance, before = _distance_before(words, at)
    is_announced = before > 0 and words[before - 1] in _BEFORE_PLACES
    return _Found(towns, at, end, before, after, distance, is_announced)


def _distance_after(words: Sequence[str], end: int) -> tuple[int | None, int]:
    """Return the distance that is stated from a word on, and where it ends."""
    following = [*words[end : end + 2], "", ""]
    joined = _NUMBER_AND_UNIT.match(following[0])
    if joined:
        return _bounded(int(joined[1])), end + 1
    if not _NUMBER.match(following[0]) or following[1].isdecimal():
        return None, end
    has_unit = following[1] in _KILOMETRES
    return _bounded(int(following[0])), end + 1 + has_unit


def _distance_before(words: Sequence[str], at: int) -> tuple[int | None, int]:
    """Return the distance before a name, with its unit and a preposition or two, and where it begins."""
    for end in range(at, max(-1, at - _MOST_BETWEEN - 1), -1):
        if not all(map(is_function_word, words[end:at])):
            break
        joined = _NUMBER_AND_UNIT.match(words[end - 1]) if end > 0 else None
        if joined:
            return _bounded(int(joined[1])), end - 1
        if end > 1 and words[end - 1] in _KILOMETRES and _NUMBER.match(words[end - 2]):
            return _bounded(int(words[end - 2])), end - 2
    return None, at


def _bounded(distance_km: int) -> int | None:
    return distance_km if 0 < distance_km <= LARGEST_DISTANCE_KM else None
