"""Drawing the leaflet (leaflet.md 7.2): large letters, much blank, nothing divided that belongs together."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final, NamedTuple

from workpris_desktop.domain.leaflet import Leaflet, LeafletBlock, LeafletLine, LineKind, Paper
from workpris_desktop.printing.flow import PlacedRow, Row, TextStyle, Unit, fill_pages
from workpris_desktop.printing.page import Sheet, text_style
from workpris_desktop.printing.wrap import split_sentences

_MARGIN_MM: Final = {Paper.A4: 20.0, Paper.A5: 12.0}

_TITLE: Final = text_style(20, bold=True)
_BODY: Final = text_style(14)
_STRONG: Final = text_style(14, bold=True)
_STYLES: Final = {
    LineKind.NAME: text_style(16, bold=True),
    LineKind.PHONE: text_style(20, bold=True),
    LineKind.WARNING: _STRONG,
}

_GAP_MM: Final = 1.4
"""Blank above a label or a sentence."""

_INDENT_MM: Final = 5.0
"""What stands under a label is set in, which shows on every printer; grey or colour would not."""

_BLOCK_GAP_MM: Final = 7.0
"""Blank between services, with the rule in its middle."""

_TITLE_GAP_MM: Final = 3.0
_FOOT_GAP_MM: Final = 4.5
_COLUMN_GAP_MM: Final = 6.0

_BEGINS_PIECE: Final = frozenset({LineKind.LABEL, LineKind.SENTENCE, LineKind.WARNING})


def draw_leaflet(leaflet: Leaflet) -> bytes:
    """Return the sheet as a PDF; the same sheet makes the same bytes.

    Raises:
        PackagingFault: the letters that ship with the program are missing.
    """
    sheet = Sheet(leaflet.paper, _MARGIN_MM[leaflet.paper], leaflet.title, leaflet.language)
    title = sheet.wrap(leaflet.title, _TITLE)
    title_mm = len(title) * _TITLE.row_mm + _TITLE_GAP_MM
    foot_mm = _FOOT_GAP_MM + len(_footer_rows(sheet, leaflet, _WIDEST_PAGE)) * _BODY.row_mm
    room_mm = sheet.height_mm - foot_mm
    pages = fill_pages(_units(sheet, leaflet), room_mm - title_mm, room_mm)
    for number, page in enumerate(pages, 1):
        sheet.new_page()
        _draw_sample(sheet, leaflet.sample, top=(sheet.margin_mm - _STRONG.row_mm) / 2)
        if number == 1:
            _draw_paragraph(sheet, title, _TITLE, sheet.margin_mm, "H1")
        _draw_rows(sheet, page, sheet.margin_mm + (title_mm if number == 1 else 0))
        _draw_footer(sheet, leaflet, (number, len(pages)))
    return sheet.to_bytes()


_WIDEST_PAGE: Final = (88, 88)
"""Page numbers at least as wide as any that come, so that the foot never grows."""


def _units(sheet: Sheet, leaflet: Leaflet) -> tuple[Unit, ...]:
    """Return the services as units; the emergency line stays with the last, so that it never has a page alone."""
    units = [_unit(sheet, block, first=index == 0) for index, block in enumerate(leaflet.blocks)]
    emergency = tuple(
        _rows(sheet, LeafletLine(LineKind.WARNING, leaflet.emergency), _Setting(_BLOCK_GAP_MM, ruled=True))
    )
    units[-1] = Unit((*units[-1].pieces, emergency), units[-1].heading)
    return tuple(units)


def _unit(sheet: Sheet, block: LeafletBlock, *, first: bool) -> Unit:
    pieces: list[list[Row]] = [[]]
    under_label = False
    for index, line in enumerate(block.lines):
        begins = line.kind in _BEGINS_PIECE
        if begins:
            pieces.append([])
            under_label = line.kind is LineKind.LABEL
        divided = index == 0 and not first
        place = _Setting(
            above_mm=_BLOCK_GAP_MM if divided else _GAP_MM if begins else 0,
            indent_mm=_INDENT_MM if under_label and not begins else 0,
            ruled=divided,
        )
        pieces[-1] += _rows(sheet, line, place)
    names = (line for line in block.lines if line.kind is LineKind.NAME)
    heading = chain.from_iterable(_rows(sheet, line, _Setting()) for line in names)
    return Unit(tuple(tuple(piece) for piece in pieces if piece), tuple(heading))


class _Setting(NamedTuple):
    """How a line of meaning is set: the blank above it and before it, and whether a rule stands above."""

    above_mm: float = 0
    indent_mm: float = 0
    ruled: bool = False


def _rows(sheet: Sheet, line: LeafletLine, setting: _Setting) -> Iterator[Row]:
    style = _STYLES.get(line.kind, _BODY)
    # Each sentence begins its own row (leaflet.md 7.1).
    sentences = split_sentences(line.text) if line.kind is LineKind.SENTENCE else (line.text,)
    room_mm = sheet.width_mm - setting.indent_mm
    texts = tuple(chain.from_iterable(sheet.wrap(sentence, style, room_mm) for sentence in sentences))
    for index, text in enumerate(texts):
        first = index == 0
        yield Row(
            text,
            style,
            above_mm=setting.above_mm if first else 0,
            indent_mm=setting.indent_mm,
            ruled=setting.ruled and first,
            goes_on=index < len(texts) - 1,
            tag="H2" if line.kind is LineKind.NAME else "P",
        )


def _draw_rows(sheet: Sheet, page: Sequence[PlacedRow], top: float) -> None:
    for placed in page:
        if placed.row.ruled and not placed.first:
            sheet.rule(sheet.margin_mm, top + placed.top_mm - placed.row.above_mm / 2, sheet.width_mm)
    for rows in _paragraphs(page):
        with sheet.paragraph(rows[0].row.tag):
            for placed in rows:
                # The blank keeps the words of two rows apart when the text is copied or read out.
                text = placed.row.text + (" " if placed.row.goes_on else "")
                sheet.write(text, sheet.margin_mm + placed.row.indent_mm, top + placed.top_mm, placed.row.style)


def _paragraphs(page: Sequence[PlacedRow]) -> Iterator[list[PlacedRow]]:
    rows: list[PlacedRow] = []
    for placed in page:
        rows.append(placed)
        if not placed.row.goes_on:
            yield rows
            rows = []
    if rows:
        yield rows


def _footer_rows(sheet: Sheet, leaflet: Leaflet, page: tuple[int, int]) -> tuple[tuple[str, ...], ...]:
    """Return the rows of the foot; two short texts share one, the page number the lowest where it has room."""
    number, pages = page
    rows: list[tuple[str, ...]] = []
    for text in leaflet.footer:
        if rows and _share_a_row(sheet, (*rows[-1], text)):
            rows[-1] = (*rows[-1], text)
        else:
            rows += [(row,) for row in sheet.wrap(text, _BODY)]
    counted = leaflet.page_phrase.format(n=number, m=pages)
    for index in reversed(range(len(rows))):
        if _share_a_row(sheet, (*rows[index], counted)):
            rows[index] = (*rows[index], counted)
            return tuple(rows)
    return (*rows, (counted,))


def _share_a_row(sheet: Sheet, texts: Sequence[str]) -> bool:
    two = len(texts) == 2  # noqa: PLR2004
    return two and sum(sheet.width_of(text, _BODY) for text in texts) + _COLUMN_GAP_MM <= sheet.width_mm


def _draw_footer(sheet: Sheet, leaflet: Leaflet, page: tuple[int, int]) -> None:
    rows = _footer_rows(sheet, leaflet, page)
    bottom = sheet.margin_mm + sheet.height_mm
    top = bottom - len(rows) * _BODY.row_mm
    sheet.rule(sheet.margin_mm, top - _FOOT_GAP_MM / 3, sheet.width_mm)
    for index, texts in enumerate(rows):
        _draw_ends(sheet, texts, top + index * _BODY.row_mm)
    _draw_sample(sheet, leaflet.sample, top=bottom + (sheet.margin_mm - _STRONG.row_mm) / 2)


def _draw_ends(sheet: Sheet, texts: Sequence[str], top: float) -> None:
    for index, text in enumerate(texts):
        x = sheet.margin_mm + (sheet.width_mm - sheet.width_of(text, _BODY) if index else 0)
        with sheet.paragraph():
            sheet.write(text, x, top, _BODY)


def _draw_sample(sheet: Sheet, text: str, top: float) -> None:
    """Say on the margin of the page that the contacts are invented; the layout stays that of a real sheet."""
    if text:
        _draw_paragraph(sheet, (text,), _STRONG, top)


def _draw_paragraph(sheet: Sheet, rows: Sequence[str], style: TextStyle, top: float, kind: str = "P") -> None:
    with sheet.paragraph(kind):
        for index, text in enumerate(rows):
            sheet.write(text, sheet.margin_mm, top + index * style.row_mm, style)
