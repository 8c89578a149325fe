"""Questions on paper, laid out: what stands where, measured from an upper left corner."""

from dataclasses import dataclass, field
from math import ceil
from typing import Final

from workpris_desktop.printing.flow import TextStyle
from workpris_desktop.printing.page import Sheet, text_style

_ANSWER: Final = text_style(10)

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


@dataclass(frozen=True, slots=True)
class Words:
    """Rows of letters that are one paragraph."""

    x: float
    y: float
    rows: tuple[str, ...]
    style: TextStyle


@dataclass(frozen=True, slots=True)
class Square:
    """An empty square to be ticked."""

    x: float
    y: float
    side: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line to write on."""

    x: float
    y: float
    width: float


@dataclass(frozen=True, slots=True)
class Part:
    """What is drawn together, and how much height it takes with the blank below it."""

    marks: tuple[Words | Square | Line, ...]
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

    def put_options(self, options: tuple[str, ...]) -> None:
        """Set answers to be ticked side by side, with as few steps across as need the fewest rows."""
        if not options:
            return
        places = min((self._places(options, steps) for steps in _STEPS), key=lambda places: places[-1][0])
        top = self.y + _ROW_GAP_MM
        for text, (row, across) in zip(options, places, strict=True):
            self.y = top + row * _ANSWER.row_mm
            self._put_in_row(text, across)
        self.y += _ANSWER.row_mm

    def put_option(self, text: str, style: TextStyle) -> None:
        """Set one answer to be ticked below what is there."""
        self._put_square(self.x, style)
        indent = _SQUARE_MM + _SQUARE_GAP_MM
        rows = self.sheet.wrap(text, style, self.width - indent)
        self.marks.append(Words(self.x + indent, self.y, rows, style))
        self.y += len(rows) * style.row_mm

    def has_room_for(self, text: str) -> bool:
        """Tell whether an answer to be ticked stands in one row."""
        return self._width_of(text) <= self.width

    def _places(self, options: tuple[str, ...], steps: int) -> list[tuple[int, float]]:
        """Return for each answer its row and how far across it begins, which is a whole number of steps."""
        step = self.width / steps
        places: list[tuple[int, float]] = []
        row, across = 0, 0.0
        for text in options:
            open_ended = text.endswith(_OPEN)
            needed = self._width_of(text) + (_ROOM_TO_WRITE_MM if open_ended else 0)
            if across and across + needed > self.width:
                row, across = row + 1, 0
            places.append((row, across))
            across = self.width if open_ended else step * ceil((across + needed + _OPTION_GAP_MM) / step)
        return places

    def _width_of(self, text: str) -> float:
        return _SQUARE_MM + _SQUARE_GAP_MM + self.sheet.width_of(text, _ANSWER)

    def _put_in_row(self, text: str, x: float) -> None:
        self._put_square(self.x + x, _ANSWER)
        begin = self.x + x + _SQUARE_MM + _SQUARE_GAP_MM
        self.marks.append(Words(begin, self.y, (text,), _ANSWER))
        if text.endswith(_OPEN):
            end = self.x + x + self._width_of(text) + _SQUARE_GAP_MM
            self.marks.append(Line(end, self.y + _ANSWER.row_mm, self.x + self.width - end))

    def _put_square(self, x: float, style: TextStyle) -> None:
        self.marks.append(Square(x, self.y + (style.row_mm - _SQUARE_MM) / 2, _SQUARE_MM))
