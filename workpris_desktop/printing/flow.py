"""Filling pages: which rows stand on which page, and how far down."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How large and how heavy letters are, and the height that a row of them takes."""

    size_pt: float
    bold: bool = False
    row_mm: float = 0


@dataclass(frozen=True, slots=True)
class Row:
    """One row of paper. ``above_mm`` is left blank above it, except at the top of a page, ``indent_mm`` before it.

    ``ruled`` draws a thin rule in that blank; ``goes_on`` tells that the next row belongs to the same line of meaning;
    ``tag`` is the kind of paragraph for those who listen to the page.
    """

    text: str
    style: TextStyle
    above_mm: float = 0
    indent_mm: float = 0
    ruled: bool = False
    goes_on: bool = False
    tag: str = "P"

    @property
    def height_mm(self) -> float:
        """Return the height with the blank above."""
        return self.above_mm + self.style.row_mm


Piece = tuple[Row, ...]
"""Rows that belong together: a label and what it heads."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What stays on one page while a page can hold it; ``heading`` is repeated where it cannot."""

    pieces: tuple[Piece, ...]
    heading: Piece = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """Return all rows in order."""
        return tuple(chain.from_iterable(self.pieces))


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """A row, and the distance of its own top from the top of the text area; ``first`` has nothing above it."""

    row: Row
    top_mm: float
    first: bool


@dataclass
class _Pages:
    """The pages filled so far."""

    first_room_mm: float
    room_mm: float
    pages: list[list[PlacedRow]] = field(default_factory=lambda: [[]])
    used_mm: float = 0

    def fits(self, rows: Sequence[Row]) -> bool:
        """Tell whether rows have room on the page as it is."""
        return self.used_mm + height_mm(rows, at_top=not self.pages[-1]) <= self._room_here_mm + _ROUNDING_MM

    @property
    def _room_here_mm(self) -> float:
        return self.room_mm if len(self.pages) > 1 else self.first_room_mm

    def turn(self) -> None:
        """Begin a new page, unless this one is empty."""
        if self.pages[-1]:
            self.pages.append([])
            self.used_mm = 0

    def put(self, rows: Sequence[Row]) -> None:
        """Set rows below what is there."""
        for row in rows:
            first = not self.pages[-1]
            self.used_mm += 0 if first else row.above_mm
            self.pages[-1].append(PlacedRow(row, self.used_mm, first))
            self.used_mm += row.style.row_mm


_ROUNDING_MM = 0.001


def height_mm(rows: Sequence[Row], *, at_top: bool) -> float:
    """Return the height of rows; at the top of a page the first one has no blank above it."""
    return sum(row.height_mm for row in rows) - (rows[0].above_mm if rows and at_top else 0)


def fill_pages(units: Sequence[Unit], first_room_mm: float, room_mm: float) -> tuple[tuple[PlacedRow, ...], ...]:
    """Set units on pages, in order; one is divided only if a whole page is too small for it (leaflet.md 7.2 rule 3).

    Args:
        units: what to set.
        first_room_mm: the height for text on the first page.
        room_mm: the height for text on every other page.
    """
    pages = _Pages(first_room_mm, room_mm)
    for unit in units:
        if not pages.fits(unit.rows):
            pages.turn()
        if pages.fits(unit.rows):
            pages.put(unit.rows)
        else:
            _divide(unit, pages)
    return tuple(tuple(page) for page in pages.pages)


def _divide(unit: Unit, pages: _Pages) -> None:
    """Set a unit that no page can hold: piece by piece, and row by row where even a piece is too tall."""
    for rows in _divisible(unit, pages.room_mm):
        if not pages.fits(rows):
            pages.turn()
            pages.put(unit.heading)
        pages.put(rows)


def _divisible(unit: Unit, room_mm: float) -> Iterator[Piece]:
    for piece in unit.pieces:
        if height_mm((*unit.heading, *piece), at_top=True) <= room_mm:
            yield piece
        else:
            yield from ((row,) for row in piece)
