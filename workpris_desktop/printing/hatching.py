"""Hatching for prints without colours: straight strokes inside of outlines, the denser, the less help there is."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from math import ceil, cos, radians, sin
from typing import Final

from workpris_desktop.domain.coverage import CellState
from workpris_desktop.domain.region_map import Outline

Point = tuple[float, float]
Stroke = tuple[Point, Point]

_SPACING_MM: Final = 1.5
_DOTS_MM: Final = 2.0
_DOT_MM: Final = 0.4

_ANGLES: Final = {CellState.NONE: (45, 135), CellState.FAR: (45,), CellState.CLOSED: (0,)}
"""Crossed, slanting, level; dots stand for what is not known, and nothing for what is available, as on the screen."""


def strokes_of(state: CellState, outlines: Sequence[Outline]) -> tuple[Stroke, ...]:
    """Return the strokes that show a state inside of outlines (mm); of outlines in each other every second is a hole.

    They stand on lines through the whole page, so that they go on from one area into the next.
    """
    if state is CellState.UNKNOWN:
        level = hatching(outlines, _DOTS_MM, 0)
        return tuple(chain.from_iterable(_dots(stroke) for stroke in level))
    angles = _ANGLES.get(state, ())
    return tuple(chain.from_iterable(hatching(outlines, _SPACING_MM, angle) for angle in angles))


def hatching(outlines: Sequence[Outline], spacing: float, degrees: float) -> Iterator[Stroke]:
    """Walk the strokes of one direction inside of outlines; ``spacing`` is from one line to the next."""
    along, across = cos(radians(degrees)), sin(radians(degrees))
    turned = [tuple((x * along + y * across, y * along - x * across) for x, y in line) for line in outlines]
    heights = [y for line in turned for _, y in line]
    if not heights:
        return
    first, last = ceil(min(heights) / spacing), ceil(max(heights) / spacing)
    for number in range(first, last):
        y = number * spacing
        crossings = sorted(_crossings(turned, y))
        for begin, end in zip(crossings[::2], crossings[1::2], strict=False):
            yield (
                (begin * along - y * across, begin * across + y * along),
                (end * along - y * across, end * across + y * along),
            )


def _crossings(lines: Iterable[Outline], y: float) -> Iterator[float]:
    """Walk where sides cross a level line; a side has its lower end, and not its upper one."""
    for line in lines:
        for (x, begin), (next_x, end) in pairwise((*line, line[0])):
            if (begin <= y) != (end <= y):
                yield x + (next_x - x) * (y - begin) / (end - begin)


def _dots(stroke: Stroke) -> Iterator[Stroke]:
    (begin, y), (end, _) = stroke
    for number in range(ceil(begin / _DOTS_MM), ceil((end - _DOT_MM) / _DOTS_MM)):
        x = number * _DOTS_MM
        yield (x, y), (x + _DOT_MM, y)
