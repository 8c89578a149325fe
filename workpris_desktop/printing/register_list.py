"""Drawing the register of an office: one row a client, the headings repeated on each page, for staff only."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from workpris_desktop.domain.client_register import FileState, RegisterRow
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.printing.bounds import one_line, shortened
from workpris_desktop.printing.flow import TextStyle
from workpris_desktop.printing.page import MM_PER_PT, Sheet, text_style
from workpris_desktop.printing.page_breaks import on_pages

_MARGIN_MM: Final = 12.0
_TITLE: Final = text_style(16, bold=True)
_BODY_PT: Final = 10
_BODY: Final = TextStyle(_BODY_PT, row_mm=_BODY_PT * 1.25 * MM_PER_PT)
_STRONG: Final = TextStyle(_BODY_PT, bold=True, row_mm=_BODY.row_mm)
_SHARES: Final = (0.32, 0.25, 0.13, 0.15, 0.15)
_COLUMN_GAP_MM: Final = 4.0
_ROW_GAP_MM: Final = 1.2
_FOOT_MM: Final = 7.0
_LONGEST_NAME: Final = 100

_Cell = Sequence[str]


@dataclass(frozen=True, slots=True)
class RegisterWords:
    """The words of the list, in one language.

    ``headings`` are those of the five columns, ``above`` what stands below the title: the count, the day, who printed
    it, by what the list was narrowed. ``account`` names a worker, ``day`` writes a date; ``page_phrase`` has the gaps
    ``{n}`` and ``{m}``.
    """

    language: str
    title: str
    above: tuple[str, ...]
    warning: str
    headings: tuple[str, str, str, str, str]
    states: Mapping[FileState, str]
    account: Callable[[str], str]
    day: Callable[[date], str]
    page_phrase: str


@dataclass(frozen=True, slots=True)
class _Entry:
    cells: tuple[_Cell, ...]

    @property
    def height_mm(self) -> float:
        return max(1, *map(len, self.cells)) * _BODY.row_mm + 2 * _ROW_GAP_MM


def draw_register(rows: Sequence[RegisterRow], words: RegisterWords) -> bytes:
    """Return the register on A4 as a PDF, in the order of the rows; no client is divided over two pages.

    The file names nobody: its title is that of the list.

    Raises:
        PackagingFault: the letters that ship with the program are missing.
    """
    sheet = Sheet(Paper.A4, _MARGIN_MM, words.title, words.language)
    table = _Table(sheet)
    above = sheet.wrap(" · ".join(filter(None, words.above)), _BODY)
    above_mm = _TITLE.row_mm + len(above) * _BODY.row_mm + _ROW_GAP_MM
    heading = table.entry(words.headings, _STRONG)
    room_mm = sheet.height_mm - _FOOT_MM - heading.height_mm
    pages = on_pages([table.entry(tuple(_texts(row, words))) for row in rows], room_mm - above_mm, room_mm)
    for number, page in enumerate(pages, 1):
        sheet.new_page()
        top = sheet.margin_mm
        if number == 1:
            _write(sheet, (words.title,), (0, top), _TITLE, "H1")
            _write(sheet, above, (0, top + _TITLE.row_mm), _BODY)
            top += above_mm
        for entry, style in ((heading, _STRONG), *((entry, _BODY) for entry in page)):
            table.draw(entry, top, style)
            top += entry.height_mm
            sheet.rule(sheet.margin_mm, top, sheet.width_mm, 0.15)
        _draw_foot(sheet, words.warning, words.page_phrase.format(n=number, m=len(pages)))
    return sheet.to_bytes()


class _Table:
    """The columns of the list."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        room = sheet.width_mm - _COLUMN_GAP_MM * (len(_SHARES) - 1)
        self._widths = [share * room for share in _SHARES]
        self._begins = [sum(self._widths[:at]) + at * _COLUMN_GAP_MM for at in range(len(_SHARES))]

    def entry(self, texts: Sequence[str], style: TextStyle = _BODY) -> _Entry:
        """Break texts into the rows of their columns."""
        pairs = zip(texts, self._widths, strict=True)
        return _Entry(tuple(self._sheet.wrap(text, style, width) if text else () for text, width in pairs))

    def draw(self, entry: _Entry, top: float, style: TextStyle) -> None:
        """Draw an entry; ``top`` counts from the edge of the paper."""
        for cell, begin in zip(entry.cells, self._begins, strict=True):
            if cell:
                _write(self._sheet, cell, (begin, top + _ROW_GAP_MM), style)


def _texts(row: RegisterRow, words: RegisterWords) -> Iterator[str]:
    yield shortened(one_line(", ".join(filter(None, (row.name, row.reference)))), _LONGEST_NAME)
    yield shortened(one_line(words.account(row.owner_id)), _LONGEST_NAME)
    yield words.states[row.state]
    for day in (row.release_on, row.next_on):
        yield words.day(day) if day else ""


def _draw_foot(sheet: Sheet, left: str, right: str) -> None:
    top = sheet.margin_mm + sheet.height_mm - _BODY.row_mm
    _write(sheet, (left,), (0, top), _BODY)
    _write(sheet, (right,), (sheet.width_mm - sheet.width_of(right, _BODY), top), _BODY)


def _write(sheet: Sheet, rows: Sequence[str], at: tuple[float, float], style: TextStyle, kind: str = "P") -> None:
    """Write a paragraph; ``at`` counts across from the left margin, and down from the edge of the paper."""
    begin, top = at
    with sheet.paragraph(kind):
        for place, row in enumerate(rows):
            # The blank keeps the words of two rows apart when the text is copied or read out.
            text = row if place == len(rows) - 1 else f"{row} "
            sheet.write(text, sheet.margin_mm + begin, top + place * style.row_mm, style)
