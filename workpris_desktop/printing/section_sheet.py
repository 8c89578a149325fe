"""Drawing a sheet in sections: what it is about above, then labels with what they say, on plain pages of A4."""

from collections.abc import Iterator
from typing import Final

from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.section_sheet import SectionSheet, SheetSection
from workpris_desktop.printing.flow import TextStyle
from workpris_desktop.printing.page import Sheet, text_style
from workpris_desktop.printing.part import Line, Part, Words
from workpris_desktop.printing.part_sheet import SECTION, PartSheet

_MARGIN_MM: Final = 16.0
_TEXT: Final = text_style(11)
_STRONG: Final = text_style(11, bold=True)
_LABEL_SHARE: Final = 0.36
_COLUMN_GAP_MM: Final = 4.0
_GAP_MM: Final = 1.6
_SECTION_GAP_MM: Final = 4.0
_MOST_ROWS: Final = 20
"""A longer text is divided, so that none is too tall for a page."""


def draw_section_sheet(section_sheet: SectionSheet) -> bytes:
    """Return the sheet on A4 as a PDF, which names nobody outside of its pages.

    Raises:
        PackagingFault: the letters that ship with the program are missing.
    """
    sheet = Sheet(Paper.A4, _MARGIN_MM, section_sheet.title, section_sheet.language)
    pages = PartSheet(sheet, section_sheet.title, "")
    groups = [tuple(_texts(sheet, section_sheet.above))]
    for section in section_sheet.sections:
        groups.extend(_groups(sheet, section))
    return pages.draw(groups, section_sheet.warning, section_sheet.page_phrase)


def _texts(sheet: Sheet, texts: tuple[str, ...]) -> Iterator[Part]:
    for text in texts:
        rows = sheet.wrap(text, _TEXT)
        yield Part((Words(0, 0, rows, _TEXT),), len(rows) * _TEXT.row_mm + _GAP_MM)


def _groups(sheet: Sheet, section: SheetSection) -> Iterator[tuple[Part, ...]]:
    """Walk the rows of a section; the heading stays with the first."""
    rows = [part for label, text in section.rows for part in _row(sheet, label, text)]
    heading = Part(
        (Line(0, _SECTION_GAP_MM / 2, sheet.width_mm), Words(0, _SECTION_GAP_MM, (section.heading,), SECTION)),
        _SECTION_GAP_MM + SECTION.row_mm + _GAP_MM,
    )
    yield (heading, *rows[:1])
    yield from ((row,) for row in rows[1:])


def _row(sheet: Sheet, label: str, text: str) -> Iterator[Part]:
    """Lay out a label with its text beside it; a text that is too tall goes on in further parts."""
    begin = sheet.width_mm * _LABEL_SHARE
    labels = sheet.wrap(label, _STRONG, begin - _COLUMN_GAP_MM)
    lines = [row for line in text.splitlines() or [""] for row in sheet.wrap(line, _TEXT, sheet.width_mm - begin)]
    for first in range(0, max(1, len(lines)), _MOST_ROWS):
        rows = tuple(lines[first : first + _MOST_ROWS])
        beside = _words(0, labels, _STRONG) if not first else ()
        height = max(len(rows) * _TEXT.row_mm, len(labels) * _STRONG.row_mm if not first else 0)
        yield Part((*beside, *_words(begin, rows, _TEXT)), height + _GAP_MM)


def _words(begin: float, rows: tuple[str, ...], style: TextStyle) -> tuple[Words, ...]:
    return (Words(begin, 0, rows, style),) if rows else ()
