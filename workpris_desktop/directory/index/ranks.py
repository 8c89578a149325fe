"""The services that have something, apart by where they have it."""

from array import array
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from pyroaring import BitMap

_IN_TEXT: Final = 1


class Ranks(NamedTuple):
    """The services that have a word, or a group of words, in their name, and those that have it elsewhere only."""

    named: BitMap
    told: BitMap


def union(several: Sequence[Ranks]) -> Ranks:
    """Return all services together; one that has any of it in its name is not in ``told``."""
    named = BitMap.union(*(ranks.named for ranks in several))
    return Ranks(named, BitMap.union(*(ranks.told for ranks in several)) - named)


def pair(rank: int, *, named: bool) -> int:
    """Return one number for a rank and where it has a word, so that very many take little room."""
    return rank << 1 | (0 if named else _IN_TEXT)


def ranks_of_pairs(pairs: Iterable[int]) -> Ranks:
    """Return the services of such numbers."""
    named, told = array("I"), array("I")
    for each in pairs:
        (told if each & _IN_TEXT else named).append(each >> 1)
    return Ranks(BitMap(named), BitMap(told))
