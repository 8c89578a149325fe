"""The square code (QR, ISO/IEC 18004) that a telephone reads and dials."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Final

_SIDE_MM: Final = 21.0
"""Without the blank around it; less than 20 is hard for the cameras of old telephones (leaflet.md, G8)."""

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

    matrix = segno.make(f"tel:{number}", error="m", micro=False, boost_error=False).matrix
    square = _SIDE_MM / len(matrix)
    runs = []
    for down, row in enumerate(matrix):
        across = 0
        for black, group in groupby(row):
            width = len(list(group))
            if black:
                runs.append(((across + _QUIET) * square, (down + _QUIET) * square, width * square))
            across += width
    return Squares(_SIDE_MM + 2 * _QUIET * square, square, tuple(runs))
