"""Filling pages: which rows stand on which page, and how far down."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Final

from workpris_desktop.domain.leaflet import Picture


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
    ``tag`` is the kind of paragraph for those who listen to the page. ``picture`` stands in the indent, ``dial`` is
    what the code at the right end says. A ``blank`` row is a line to write on; one without text is only room.
    """

    text: str
    style: TextStyle
    above_mm: float = 0
    indent_mm: float = 0
    ruled: bool = False
    goes_on: bool = False
    tag: str = "P"
    picture: Picture | None = None
    dial: str = ""
    blank: bool = False

    @property
    def height_mm(self) -> float:
        """Return the height with the blank above."""
        return self.above_mm + self.style.row_mm


def room(height_mm: float) -> Row:
    """Return a row that is nothing but blank."""
    return Row("", TextStyle(0, row_mm=height_mm))


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


Page = tuple[PlacedRow, ...]


@dataclass(frozen=True, slots=True)
class Rooms:
    """The heights for text, in mm: those of ``turn_mm`` over and over, and on the first page ``head_mm`` less."""

    turn_mm: tuple[float, ...]
    head_mm: float = 0

    def of(self, page: int) -> float:
        """Return the height for text on a page, counted from 0."""
        return self.turn_mm[page % len(self.turn_mm)] - (0 if page else self.head_mm)

    @property
    def largest(self) -> float:
        """Return the height of the page that holds most."""
        return max(self.turn_mm)


@dataclass
class _Pages:
    """The pages filled so far."""

    rooms: Rooms
    pages: list[list[PlacedRow]] = field(default_factory=lambda: [[]])
    used_mm: float = 0

    def fits(self, rows: Sequence[Row]) -> bool:
        """Tell whether rows have room on the page as it is."""
        needed_mm = height_mm(rows, at_top=not self.pages[-1])
        return self.used_mm + needed_mm <= self.rooms.of(len(self.pages) - 1) + _ROUNDING_MM

    def turn(self) -> None:
        """Begin a new page."""
        self.pages.append([])
        self.used_mm = 0

    def put(self, rows: Sequence[Row]) -> None:
        """Set rows below what is there."""
        for row in rows:
            first = not self.pages[-1]
            self.used_mm += 0 if first else row.above_mm
            self.pages[-1].append(PlacedRow(row, self.used_mm, first))
            self.used_mm += row.style.row_mm


_ROUNDING_MM: Final = 0.001

_MOST_REPEATED: Final = 0.6
"""How much of a page a repeated heading may take."""


def height_mm(rows: Sequence[Row], *, at_top: bool) -> float:
    """Return the height of rows; at the top of a page the first one has no blank above it."""
    return sum(row.height_mm for row in rows) - (rows[0].above_mm if rows and at_top else 0)


def used_mm(page: Page) -> float:
    """Return how far down a page is filled."""
    return page[-1].top_mm + page[-1].row.style.row_mm if page else 0


def fill_pages(units: Sequence[Unit], rooms: Rooms) -> tuple[Page, ...]:
    """Set units on pages, in order; one is divided only if a whole page is too small for it (leaflet.md 7.2 rule 3)."""
    pages = _Pages(rooms)
    for unit in units:
        if not pages.fits(unit.rows) and pages.pages[-1]:
            pages.turn()
        if pages.fits(unit.rows):
            pages.put(unit.rows)
        else:
            _divide(unit, pages)
    return tuple(tuple(page) for page in pages.pages)


def add_rows(page: Page, rows: Sequence[Row]) -> Page:
    """Return a page with rows below what is there, whether they have room or not."""
    pages = _Pages(Rooms((0,)), [list(page)], used_mm(page))
    pages.put(rows)
    return tuple(pages.pages[0])


def has_room(page: Page, rows: Sequence[Row], room_mm: float) -> bool:
    """Tell whether a page that has some height for text can take rows below what is there."""
    return used_mm(page) + height_mm(rows, at_top=not page) <= room_mm + _ROUNDING_MM


def _divide(unit: Unit, pages: _Pages) -> None:
    """Set a unit that no page can hold: piece by piece, and row by row where even a piece is too tall."""
    again = tuple(_repeated(unit.heading, pages.rooms.largest))
    heading: Piece = ()
    for rows in _divisible(unit, again, pages.rooms.largest):
        if not pages.fits(rows):
            pages.turn()
            while not pages.fits((*heading, *rows)):
                pages.turn()
            pages.put(heading)
        pages.put(rows)
        heading = again


def _repeated(heading: Piece, room_mm: float) -> Iterator[Row]:
    """Return as much of a heading as leaves room for something below it."""
    used = 0.0
    for row in heading:
        used += row.height_mm
        if used <= room_mm * _MOST_REPEATED:
            yield row


def _divisible(unit: Unit, heading: Piece, room_mm: float) -> Iterator[Piece]:
    for index, piece in enumerate(_together(unit.pieces, room_mm)):
        if height_mm((*heading, *piece) if index else piece, at_top=True) <= room_mm + _ROUNDING_MM:
            yield piece
        else:
            yield from ((row,) for row in piece)


def _together(pieces: Sequence[Piece], room_mm: float) -> Sequence[Piece]:
    """Return pieces with the first two as one if a page can hold them, so that no name stands alone."""
    joined = tuple(chain.from_iterable(pieces[:2]))
    return (joined, *pieces[2:]) if height_mm(joined, at_top=True) <= room_mm + _ROUNDING_MM else pieces
