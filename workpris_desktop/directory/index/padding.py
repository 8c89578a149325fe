"""Sets in a form in which very many of them are counted against one: how many ranks has each in common with it.

Roaring keeps ranks in blocks of 65,536. Where a block holds more than 4,096 it is a field of bits, and two such fields
are compared word by word; else it is a list, and compared number by number, up to ten times as slowly. So ranks are
moved apart until every block has room for padding that makes a list a field of bits. What is counted and what it is
counted against have different padding, so that none of it counts.
"""

from collections.abc import Iterable
from typing import Final

from pyroaring import BitMap

BLOCK: Final = 65_536
PADDING: Final = 4_160
ROOM: Final = BLOCK - 2 * PADDING
"""So many ranks stand in a block beside both kinds of padding."""

FEWEST_PADDED: Final = 400
"""Ranks of a block; fewer are counted faster as a list."""


class Padding:
    """Moves ranks apart, and pads them.

    Args:
        highest: the highest rank that there is.
    """

    def __init__(self, highest: int) -> None:
        blocks = range(highest // ROOM + 1)
        self._blocks = [(BitMap(range(at * ROOM, (at + 1) * ROOM)), at * (BLOCK - ROOM)) for at in blocks]
        self._fewest = FEWEST_PADDED * len(blocks)
        self._of_counted = _union(range(at * BLOCK + ROOM, (at + 1) * BLOCK, 2) for at in blocks)
        self._of_asked = _union(range(at * BLOCK + ROOM + 1, (at + 1) * BLOCK, 2) for at in blocks)

    def counted(self, ranks: BitMap) -> BitMap:
        """Return a set as one of those that are counted."""
        return self._padded(ranks, self._of_counted)

    def asked(self, ranks: BitMap) -> BitMap:
        """Return a set as one against which they are counted."""
        return self._padded(ranks, self._of_asked)

    def _padded(self, ranks: BitMap, padding: BitMap) -> BitMap:
        apart = ranks & self._blocks[0][0]
        for block, by in self._blocks[1:]:
            apart |= (ranks & block).shift(by)
        if len(ranks) >= self._fewest:
            apart |= padding
        return apart


def _union(ranges: Iterable[range]) -> BitMap:
    return BitMap().union(*map(BitMap, ranges))
