"""Square codes (QR, ISO/IEC 18004): one that a telephone reads and dials, and one that holds an office card."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Final

_SIDE_MM: Final = 21.0
"""Without the blank around it; less than 20 is hard for the cameras of old telephones (leaflet.md, G8)."""

_CARD_SIDE_MM: Final = 80.0
"""A card has 81 squares or more: so each has about a millimetre, which the camera of a laptop reads."""

_QUIET: Final = 4
"""Squares of blank that the standard demands on each side."""


@dataclass(frozen=True, slots=True)
class Squares:
    """A code to be drawn, in mm from its upper left corner; ``side_mm`` counts the blank around it.

    ``runs_mm`` are black squares that touch in a row: where they begin across and down, and their width together.
    """

    side_mm: float
    square_mm: float
    runs_mm: tuple[tuple[float, float, float], ...]


@lru_cache(maxsize=16)
def dialling_code(number: str) -> Squares:
    """Return the code that offers to dial a number, which stays readable with 15 % of it damaged.

    Args:
        number: as a telephone dials it, such as ``+420541123456``.
    """
    import segno  # noqa: PLC0415 - few leaflets have a code

    return _squares(segno.make(f"tel:{number}", error="m", micro=False, boost_error=False).matrix, _SIDE_MM)


def card_code(data: bytes) -> Squares:
    """Return the code with the file of an office card, which stays readable with 15 % of it damaged."""
    import segno  # noqa: PLC0415 - few sheets have a code

    return _squares(segno.make(data, error="m", micro=False, boost_error=False).matrix, _CARD_SIDE_MM)


def _squares(matrix: Sequence[Sequence[int]], side_mm: float) -> Squares:
    square = side_mm / len(matrix)
    runs = []
    for down, row in enumerate(matrix):
        across = 0
        for black, group in groupby(row):
            width = len(list(group))
            if black:
                runs.append(((across + _QUIET) * square, (down + _QUIET) * square, width * square))
            across += width
    return Squares(side_mm + 2 * _QUIET * square, square, tuple(runs))
