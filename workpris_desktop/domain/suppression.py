"""Hiding small numbers in a table with totals, so that no total gives one away (H2).

Source of the rule: cell suppression as statistical offices use it (Handbook on Statistical Disclosure Control, ESSnet,
4.3). A number below `LEAST_TOLD` is told as a range; so are others, until whoever adds and subtracts all that is told
learns no more of a small number than its range. The numbers form a tree - months, regions, one kind of help - in which
walking up and down once finds all that can be learnt.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, NamedTuple

from workpris_desktop.domain.demand import LEAST_TOLD

_BANDS: Final = (1, LEAST_TOLD, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 100_000, 1_000_000_000)
"""Where the ranges begin in which hidden numbers are told."""


class Span(NamedTuple):
    """A number as it is told: all from ``low`` to ``high``, which are the same where it is told exactly."""

    low: int
    high: int

    @property
    def is_exact(self) -> bool:
        """Tell whether it is one number."""
        return self.low == self.high


SMALL: Final = Span(1, LEAST_TOLD - 1)
"""How every small number is told."""


@dataclass(slots=True)
class Node:
    """A number under way: its value (1 or more), those it is the sum of, and how it is told so far."""

    value: int
    parts: Sequence["Node"]
    told: Span

    @property
    def is_small(self) -> bool:
        """Tell whether it must not be learnt."""
        return self.value < LEAST_TOLD


def node(value: int, parts: Sequence[Node] = ()) -> Node:
    """Return a number; one that is the sum of others is given with them, unless it is small: they would tell of it."""
    return Node(value, parts, Span(value, value)) if value >= LEAST_TOLD else Node(value, (), SMALL)


def suppress(root: Node) -> None:
    """Let every number of a tree be told so that none of the small ones can be learnt; most stay exact."""
    while (path := _given_away(root)) is not None:
        _hide_one_more(path)


def learnt(root: Node) -> dict[int, Span]:
    """Return what can be learnt of each number from all that is told, by ``id`` of its node.

    In a tree it is exact: upwards each number lies within the sum of its parts, downwards within what the others leave.
    """
    spans: dict[int, Span] = {}
    _walk_up(root, spans)
    _walk_down(root, spans)
    return spans


def _walk_up(at: Node, spans: dict[int, Span]) -> None:
    for part in at.parts:
        _walk_up(part, spans)
    low, high = at.told
    if at.parts:
        low = max(low, sum(spans[id(part)].low for part in at.parts))
        high = min(high, sum(spans[id(part)].high for part in at.parts))
    spans[id(at)] = Span(low, high)


def _walk_down(at: Node, spans: dict[int, Span]) -> None:
    whole = spans[id(at)]
    lows, highs = (sum(spans[id(part)][side] for part in at.parts) for side in (0, 1))
    narrowed = {}
    for part in at.parts:
        low, high = spans[id(part)]
        narrowed[id(part)] = Span(max(low, whole.low - (highs - high)), min(high, whole.high - (lows - low)))
    spans |= narrowed
    for part in at.parts:
        _walk_down(part, spans)


def _given_away(root: Node) -> Sequence[Node] | None:
    """Return the way from the root to the first small number of which one can learn more than its range."""
    spans = learnt(root)
    ways: list[tuple[Node, ...]] = [(root,)]
    while ways:
        way = ways.pop()
        if way[-1].is_small and spans[id(way[-1])] != SMALL:
            return way
        ways.extend((*way, part) for part in way[-1].parts)
    return None


def _hide_one_more(way: Sequence[Node]) -> None:
    """Tell one number less: the least beside the small one, else their sum, else the same for the sum one level up."""
    for whole, item in reversed(list(pairwise(way))):
        exact = [part for part in whole.parts if part is not item and part.told.is_exact]
        widest = Span(sum(part.told.low for part in whole.parts), sum(part.told.high for part in whole.parts))
        if exact:
            least = min(exact, key=lambda part: part.value)
            least.told = _band(least.value)
            return
        if whole.told.is_exact:
            whole.told = _band(whole.value)
            return
        if whole.told.low > widest.low or whole.told.high < widest.high:
            whole.told = Span(min(whole.told.low, widest.low), max(whole.told.high, widest.high))
            return
    raise AssertionError(way)


def _band(value: int) -> Span:
    return next(Span(low, high - 1) for low, high in pairwise(_BANDS) if low <= value < high)
