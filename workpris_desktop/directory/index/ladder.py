"""The ladder of performance.md 3.3: words as they were typed first; only where they find little, stretched ones."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from operator import and_
from typing import Final

from pyroaring import BitMap

from workpris_desktop.directory.index.ranks import Ranks, union
from workpris_desktop.directory.index.sets import Sets
from workpris_desktop.directory.index.stretch import FEW, StandIn, Stretcher
from workpris_desktop.domain.hit import Rung

_MUCH_COMMONER: Final = 10
"""A word that so many times more services have was probably meant, although the typed one is there, too."""


@dataclass(frozen=True, slots=True)
class Step:
    """What was found on one rung and on none before, by where the words are: all, some or none of them in the name."""

    rung: Rung
    by_name: tuple[BitMap, ...]


@dataclass(frozen=True)
class Climb:
    """What words found, in all and step by step.

    ``better`` gives, by the place of a misspelt word among them, the one probably meant.
    """

    ranks: BitMap
    steps: tuple[Step, ...]
    stand_ins: tuple[tuple[Rung, StandIn], ...] = ()
    better: tuple[tuple[int, str], ...] = ()

    @cached_property
    def in_order(self) -> tuple[BitMap, ...]:
        """The sets in the order of an answer: by rung, then by how many words are in the name."""
        return tuple(ranks for step in self.steps for ranks in step.by_name)

    def places_of(self, ranks: Iterable[int]) -> Mapping[int, tuple[Rung, bool]]:
        """Return on which rung each of some services was found, and whether all words are in its name."""
        asked = BitMap(ranks)
        return {
            rank: (step.rung, number == 0)
            for step in self.steps
            for number, having in enumerate(step.by_name)
            for rank in asked & having
        }

    def similar_to(self, rank: int, rung: Rung) -> str:
        """Return the word that stood for another one when a service was found on a rung, "" on the first."""
        if rung is Rung.WORD:
            return ""
        having = (each for at, each in self.stand_ins if at is rung and _has(each.ranks, rank))
        return next((each.word for each in having), "")


class Ladder:
    """Looks for words in an index.

    All methods raise `sqlite3.Error` or `ValueError` where the file is damaged.
    """

    def __init__(self, connection: sqlite3.Connection, sets: Sets) -> None:
        self._sets = sets
        self._stretcher = Stretcher(connection, sets)

    def climb(self, words: Sequence[str], *, is_begun: bool, stretches: bool = True) -> Climb:
        """Return the services that hold all words.

        Args:
            words: folded words; without any, nothing keeps a service out.
            is_begun: whether the last may be but the beginning of a word.
            stretches: whether words that find little are stretched.
        """
        if not words:
            return Climb(self._sets.shown, (Step(Rung.WORD, (self._sets.shown,)),))
        found = [self.plain(word, is_begun=is_begun and at == len(words) - 1) for at, word in enumerate(words)]
        hits = _with_all(found)
        steps = [Step(Rung.WORD, found[0]) if len(found) == 1 else _step(Rung.WORD, found, hits)]
        if len(hits) >= FEW or not stretches:
            return Climb(hits, tuple(steps))
        return self._stretch(words, found, steps, hits, is_begun=is_begun)

    def plain(self, word: str, *, is_begun: bool) -> Ranks:
        """Return the services that have a word in any inflection, or, where it is but begun, one that begins so."""
        return self._sets.begun(word) if is_begun else self._sets.word(word)

    def _stretch(
        self, words: Sequence[str], found: list[Ranks], steps: list[Step], hits: BitMap, *, is_begun: bool
    ) -> Climb:
        weak = _weak(found)
        typed = list(found)
        whole = {at for at in weak if self._stretcher.is_inside(words[at])}
        stand_ins: list[tuple[Rung, StandIn]] = []
        better: list[tuple[int, str]] = []
        for rung in (Rung.CUT, Rung.TYPO, Rung.INSIDE):
            for at in weak if rung is Rung.INSIDE else [each for each in weak if each not in whole]:
                last = is_begun and at == len(words) - 1
                more = self._stretcher.stretched(words[at], rung, is_begun=last)
                found[at] = union((found[at], more.ranks))
                stand_ins += ((rung, each) for each in more.stand_ins)
                if rung is Rung.TYPO:
                    better += _better(at, typed[at], more.stand_ins)
            further = _with_all(found) - hits
            steps.append(_step(rung, found, further))
            hits = hits | further
            if len(hits) >= FEW:
                break
        return Climb(hits, tuple(steps), tuple(stand_ins), tuple(better))


def _has(ranks: Ranks, rank: int) -> bool:
    return rank in ranks.named or rank in ranks.told


def _with_all(found: Sequence[Ranks]) -> BitMap:
    return reduce(and_, (ranks.named | ranks.told for ranks in found))


def _step(rung: Rung, found: Sequence[Ranks], hits: BitMap) -> Step:
    """Part the hits of a rung by how many of the words are in the name."""
    if len(found) == 1:
        return Step(rung, (hits & found[0].named, hits & found[0].told))
    in_all = hits & BitMap.intersection(*(ranks.named for ranks in found))
    in_some = (hits & BitMap.union(*(ranks.named for ranks in found))) - in_all
    return Step(rung, (in_all, in_some, hits - in_all - in_some))


def _weak(found: Sequence[Ranks]) -> list[int]:
    """Return the words to stretch: those that find few themselves, else the one that finds the fewest."""
    counts = [len(ranks.named) + len(ranks.told) for ranks in found]
    few = [at for at, count in enumerate(counts) if count < FEW]
    return few or [counts.index(min(counts))]


def _better(at: int, typed: Ranks, stand_ins: Sequence[StandIn]) -> Iterator[tuple[int, str]]:
    """Give the commonest word for one that was typed otherwise, where it is much commoner than that."""
    own = len(typed.named) + len(typed.told)
    if stand_ins and stand_ins[0].services > own * _MUCH_COMMONER:
        yield at, stand_ins[0].word
