"""Questions on paper, laid out: what stands where, measured from an upper left corner."""

from dataclasses import dataclass, field
from math import ceil
from typing import Final

from workpris_desktop.printing.flow import TextStyle
from workpris_desktop.printing.page import Point, Sheet, text_style

_ANSWER: Final = text_style(10)
_TICKED: Final = text_style(10, bold=True)

_SQUARE_MM: Final = 3.4
_SQUARE_GAP_MM: Final = 1.8
_OPTION_GAP_MM: Final = 2.5
_ROW_GAP_MM: Final = 0.8
_STEPS: Final = (3, 4, 5, 6, 8, 12)
"""In how many steps the width may be divided; the fewer, the more answers stand exactly below each other."""

_HANDWRITING_MM: Final = 7.5
"""The height of a line to write on by hand."""

_ROOM_TO_WRITE_MM: Final = 25.0
"""What an open answer needs beside its words; else it has the next row for itself."""

_OPEN: Final = ":"
"""Answers that end so are followed by a line to write on."""

_NONE_TICKED: Final[frozenset[str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Words:
    """Rows of letters that are one paragraph."""

    x: float
    y: float
    rows: tuple[str, ...]
    style: TextStyle


@dataclass(frozen=True, slots=True)
class Square:
    """A square to be ticked, or one that is."""

    x: float
    y: float
    side: float
    is_ticked: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line to write on."""

    x: float
    y: float
    width: float


@dataclass(frozen=True, slots=True)
class Area:
    """An area with its hatching; words on it stand on a white ground."""

    outlines: tuple[tuple[Point, ...], ...]
    strokes: tuple[tuple[Point, Point], ...] = ()


@dataclass(frozen=True, slots=True)
class Label:
    """Rows of letters that are one paragraph, each in the middle between ``x - width / 2`` and ``x + width / 2``.

    ``y`` is the upper edge; where ``is_blank``, the ground below the words is white.
    """

    x: float
    y: float
    rows: tuple[tuple[str, TextStyle], ...]
    is_blank: bool = True


@dataclass(frozen=True, slots=True)
class Upwards:
    """Rows of letters that are one paragraph and run upwards from ``y``, the first one leftmost."""

    x: float
    y: float
    rows: tuple[str, ...]
    style: TextStyle


@dataclass(frozen=True, slots=True)
class Screen:
    """A picture of a screen, a PNG, with what it shows in words."""

    x: float
    y: float
    width: float
    height: float
    png: bytes
    alt: str


Mark = Words | Square | Line | Area | Label | Upwards | Screen


@dataclass(frozen=True, slots=True)
class Part:
    """What is drawn together, and how much height it takes with the blank below it."""

    marks: tuple[Mark, ...]
    height_mm: float


@dataclass
class Column:
    """A column being filled from above; ``y`` is how far it is full."""

    sheet: Sheet
    x: float
    width: float
    y: float = 0
    marks: list[Words | Square | Line] = field(default_factory=list)

    def put(self, text: str, style: TextStyle) -> None:
        """Set words below what is there."""
        rows = self.sheet.wrap(text, style, self.width)
        self.marks.append(Words(self.x, self.y, rows, style))
        self.y += len(rows) * style.row_mm

    def put_line(self) -> None:
        """Leave room to write."""
        self.y += _HANDWRITING_MM
        self.marks.append(Line(self.x, self.y, self.width))

    def put_options(self, options: tuple[str, ...], ticked: frozenset[str] = _NONE_TICKED) -> None:
        """Set answers to be ticked side by side, with as few steps across as need the fewest rows.

        What is ticked already is bold, too, so that it is found at a glance and in the text of the file.
        """
        if not options:
            return
        styles = [_TICKED if text in ticked else _ANSWER for text in options]
        pairs = tuple(zip(options, styles, strict=True))
        places = min((self._places(pairs, steps) for steps in _STEPS), key=lambda places: places[-1][0])
        top = self.y + _ROW_GAP_MM
        for (text, style), (row, across) in zip(pairs, places, strict=True):
            self.y = top + row * _ANSWER.row_mm
            self._put_in_row(text, across, style)
        self.y += _ANSWER.row_mm

    def put_option(self, text: str, style: TextStyle, *, is_ticked: bool = False) -> None:
        """Set one answer to be ticked below what is there."""
        self._put_square(self.x, style, is_ticked=is_ticked)
        indent = _SQUARE_MM + _SQUARE_GAP_MM
        rows = self.sheet.wrap(text, style, self.width - indent)
        self.marks.append(Words(self.x + indent, self.y, rows, style))
        self.y += len(rows) * style.row_mm

    def has_room_for(self, text: str) -> bool:
        """Tell whether an answer to be ticked stands in one row, ticked or not."""
        return self._width_of(text, _TICKED) <= self.width

    def _places(self, options: tuple[tuple[str, TextStyle], ...], steps: int) -> list[tuple[int, float]]:
        """Return for each answer its row and how far across it begins, which is a whole number of steps."""
        step = self.width / steps
        places: list[tuple[int, float]] = []
        row, across = 0, 0.0
        for text, style in options:
            open_ended = text.endswith(_OPEN)
            needed = self._width_of(text, style) + (_ROOM_TO_WRITE_MM if open_ended else 0)
            if across and across + needed > self.width:
                row, across = row + 1, 0
            places.append((row, across))
            across = self.width if open_ended else step * ceil((across + needed + _OPTION_GAP_MM) / step)
        return places

    def _width_of(self, text: str, style: TextStyle) -> float:
        return _SQUARE_MM + _SQUARE_GAP_MM + self.sheet.width_of(text, style)

    def _put_in_row(self, text: str, x: float, style: TextStyle) -> None:
        self._put_square(self.x + x, style, is_ticked=style.bold)
        begin = self.x + x + _SQUARE_MM + _SQUARE_GAP_MM
        self.marks.append(Words(begin, self.y, (text,), style))
        if text.endswith(_OPEN):
            end = self.x + x + self._width_of(text, style) + _SQUARE_GAP_MM
            self.marks.append(Line(end, self.y + style.row_mm, self.x + self.width - end))

    def _put_square(self, x: float, style: TextStyle, *, is_ticked: bool) -> None:
        self.marks.append(Square(x, self.y + (style.row_mm - _SQUARE_MM) / 2, _SQUARE_MM, is_ticked))
