"""Drawing the staff list: one service after the other in three columns, none of them divided over two pages."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.printing.bounds import CUT
from workpris_desktop.printing.flow import TextStyle
from workpris_desktop.printing.list_rows import ListColumn, ListHead, ListRow
from workpris_desktop.printing.page import MM_PER_PT, Sheet, text_style
from workpris_desktop.printing.page_breaks import on_pages
from workpris_desktop.printing.wrap import wrap_line

_MARGIN_MM: Final = 12.0
_COLUMN_GAP_MM: Final = 5.0
_ROW_GAP_MM: Final = 1.6
"""Blank above and below the rule between two services."""

_FOOT_GAP_MM: Final = 3.0
_TITLE: Final = text_style(16, bold=True)
_BODY_PT: Final = 10
_LEADING: Final = 1.25
"""Height of a row in sizes of the font: a list is looked through, not read."""

_BODY: Final = TextStyle(_BODY_PT, row_mm=_BODY_PT * _LEADING * MM_PER_PT)
_STRONG: Final = TextStyle(_BODY_PT, bold=True, row_mm=_BODY.row_mm)

_COLUMNS: Final = (
    (ListColumn.NAME, ListColumn.ALERT, ListColumn.PROVIDER, ListColumn.HELP, ListColumn.ID),
    (ListColumn.PHONE, ListColumn.TOWNS, ListColumn.HOURS, ListColumn.LANGUAGES, ListColumn.PRICE, ListColumn.CONTACTS),
    (ListColumn.WHOM, ListColumn.ROOM, ListColumn.TRUST, ListColumn.CHECKED, ListColumn.CHECKED_HOW),
)

_SHARES: Final = (0.32, 0.34, 0.34)
"""How much of the width each column of the paper takes."""

_LABELLED: Final = frozenset(
    {ListColumn.LANGUAGES, ListColumn.PRICE, ListColumn.ROOM, ListColumn.CHECKED, ListColumn.ID, ListColumn.CONTACTS}
)
"""What does not say by itself what it is."""

_BOLD: Final = frozenset({ListColumn.NAME, ListColumn.ALERT, ListColumn.PHONE})


class _Row(NamedTuple):
    """A row of letters; ``kind`` is the paragraph that it begins, "" where it goes on with the one above."""

    text: str
    style: TextStyle
    kind: str = ""


_Cell = Sequence[_Row]


@dataclass(frozen=True, slots=True)
class _Entry:
    """One service, broken into rows."""

    cells: tuple[_Cell, ...]

    @property
    def height_mm(self) -> float:
        """Return the height with the blanks above and below."""
        return max(map(len, self.cells)) * _BODY.row_mm + 2 * _ROW_GAP_MM


def draw_list(head: ListHead, rows: Iterable[ListRow]) -> bytes:
    """Return a list on A4 as a PDF; the same list makes the same bytes.

    Rows are taken one by one, and kept as their letters only. What no page can hold is cut, and shows that it was.

    Raises:
        PackagingFault: the letters that ship with the program are missing.
    """
    sheet = Sheet(Paper.A4, _MARGIN_MM, head.title, head.language)
    setter = _Setter(sheet)
    above = tuple(_above(head, setter))
    above_mm = sum(row.style.row_mm for row in above) + _ROW_GAP_MM
    room_mm = sheet.height_mm - _BODY.row_mm - _ROW_GAP_MM - _FOOT_GAP_MM - _BODY.row_mm
    pages = on_pages((setter.entry(head, row, room_mm - above_mm) for row in rows), room_mm - above_mm, room_mm)
    for number, page in enumerate(pages, 1):
        sheet.new_page()
        top = sheet.margin_mm
        if number == 1:
            _draw_cell(sheet, above, 0, top)
            top += above_mm
        top = _draw_headings(setter, head, top)
        for entry in page:
            sheet.rule(sheet.margin_mm, top, sheet.width_mm)
            for cell, (begin, _) in zip(entry.cells, setter.columns, strict=True):
                _draw_cell(sheet, cell, begin, top + _ROW_GAP_MM)
            top += entry.height_mm
        _draw_foot(sheet, head, number, len(pages))
    return sheet.to_bytes()


class _Widths(dict[str, float]):
    """The widths of words in a style. The same words come again on every page, so that each is measured once."""

    def __init__(self, sheet: Sheet, style: TextStyle) -> None:
        self._sheet = sheet
        self._style = style

    def __missing__(self, word: str) -> float:
        width = self[word] = self._sheet.width_of(word, self._style)
        return width


class _Setter:
    """Breaks texts into rows."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self._widths = {style: _Widths(sheet, style) for style in (_TITLE, _BODY, _STRONG)}
        room = sheet.width_mm - _COLUMN_GAP_MM * (len(_SHARES) - 1)
        widths = [share * room for share in _SHARES]
        begins = [sum(widths[:place]) + place * _COLUMN_GAP_MM for place in range(len(widths))]
        self.columns = tuple(zip(begins, widths, strict=True))

    def rows(self, text: str, style: TextStyle, width_mm: float, kind: str = "P") -> Iterator[_Row]:
        """Walk the rows of a text; the first begins a paragraph of a kind, or goes on with one where that is ""."""
        known, words = self._widths[style], text.split(" ")
        widths = [known[word] for word in words]
        if max(widths) > width_mm:
            rows = wrap_line(text, lambda row: sum(known[letter] for letter in row) <= width_mm)
        else:
            rows = tuple(_joined(words, widths, known[" "], width_mm))
        for place, row in enumerate(rows):
            yield _Row(row, style, "" if place else kind)

    def entry(self, head: ListHead, row: ListRow, room_mm: float) -> _Entry:
        """Return a service, broken into rows, no taller than a page."""
        most = int((room_mm - 2 * _ROW_GAP_MM) / _BODY.row_mm)
        return _Entry(
            tuple(
                _cut(tuple(self._cell(head, row, columns, width)), most)
                for columns, (_, width) in zip(_COLUMNS, self.columns, strict=True)
            )
        )

    def _cell(self, head: ListHead, row: ListRow, columns: Iterable[ListColumn], width_mm: float) -> Iterator[_Row]:
        """Walk the rows of a cell: the name is a heading, and all else one paragraph."""
        kind = "P"
        for column in columns:
            style = _STRONG if column in _BOLD else _BODY
            is_name = column is ListColumn.NAME
            for place, line in enumerate(row.lines(column)):
                label = f"{head.headings[column]}: " if column in _LABELLED and not place else ""
                yield from self.rows(f"{label}{line}", style, width_mm, "H2" if is_name else kind)
                kind = "P" if is_name else ""


def _joined(words: Sequence[str], widths: Sequence[float], blank_mm: float, room_mm: float) -> Iterator[str]:
    """Walk rows of words none of which is wider than a row."""
    begin, used = 0, -blank_mm
    for place, width in enumerate(widths):
        used += blank_mm + width
        if used > room_mm and place > begin:
            yield " ".join(words[begin:place])
            begin, used = place, width
    yield " ".join(words[begin:])


def _above(head: ListHead, setter: _Setter) -> Iterator[_Row]:
    """Walk what stands above the first row: what it is, for whom, what was asked, and how current it is."""
    begin, width = setter.columns[-1]
    whole = begin + width
    yield from setter.rows(head.title, _TITLE, whole, "H1")
    for text in (head.warning, head.sample):
        if text:
            yield from setter.rows(text, _STRONG, whole)
    for text in (head.question, " · ".join(head.facts)):
        if text:
            yield from setter.rows(text, _BODY, whole)


def _cut(rows: _Cell, most: int) -> _Cell:
    return rows if len(rows) <= most else (*rows[: most - 1], _Row(CUT, _BODY, "P"))


def _draw_headings(setter: _Setter, head: ListHead, top: float) -> float:
    """Draw what stands above the columns and return where the rows begin."""
    for text, (begin, _) in zip(head.groups, setter.columns, strict=True):
        _draw_cell(setter.sheet, (_Row(text, _STRONG, "P"),), begin, top)
    return top + _STRONG.row_mm + _ROW_GAP_MM


def _draw_cell(sheet: Sheet, rows: _Cell, begin: float, top: float) -> None:
    """Draw rows below each other; ``begin`` counts from the left margin, ``top`` from the edge of the paper."""
    for paragraph in _paragraphs(rows):
        with sheet.paragraph(paragraph[0].kind):
            for place, row in enumerate(paragraph, 1):
                # The blank keeps the words of two rows apart when the text is copied or read out.
                text = row.text if place == len(paragraph) else f"{row.text} "
                sheet.write(text, sheet.margin_mm + begin, top, row.style)
                top += row.style.row_mm


def _paragraphs(rows: _Cell) -> Iterator[list[_Row]]:
    paragraph: list[_Row] = []
    for row in rows:
        if row.kind and paragraph:
            yield paragraph
            paragraph = []
        paragraph.append(row)
    if paragraph:
        yield paragraph


def _draw_foot(sheet: Sheet, head: ListHead, number: int, pages: int) -> None:
    top = sheet.margin_mm + sheet.height_mm - _BODY.row_mm
    sheet.rule(sheet.margin_mm, top - _FOOT_GAP_MM / 2, sheet.width_mm)
    left = " · ".join(text for text in (head.sample, head.warning) if text)
    page = head.page_phrase.format(n=number, m=pages)
    _draw_cell(sheet, (_Row(left, _BODY, "P"),), 0, top)
    _draw_cell(sheet, (_Row(page, _BODY, "P"),), sheet.width_mm - sheet.width_of(page, _BODY), top)
