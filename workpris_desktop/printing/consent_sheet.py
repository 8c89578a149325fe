"""Drawing the consent text for the person: large letters, one thing under each heading, and lines to sign (J, F2)."""

from collections.abc import Iterator
from typing import Final

from workpris_desktop.domain.consent_text import ConsentSheet
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.printing.page import Sheet, text_style
from workpris_desktop.printing.part import Column, Line, Part
from workpris_desktop.printing.part_sheet import LARGE_SECTION, PartSheet

_MARGIN_MM: Final = 18.0
_TEXT: Final = text_style(14, running=True)
_STRONG: Final = text_style(14, bold=True)
_GAP_MM: Final = 1.0
_HEADING_GAP_MM: Final = 3.0
_WRITING_MM: Final = 13.0


def draw_consent_sheet(consent: ConsentSheet) -> bytes:
    """Return the text on A4 as a PDF; where a law is the ground it never says consent and has no line to sign.

    Raises:
        KeyError: the country's text lacks a part.
        PackagingFault: the letters that ship with the program are missing.
    """
    sheet = Sheet(Paper.A4, _MARGIN_MM, consent.title, consent.language)
    groups = [group for heading, lines in consent.sections() for group in _section(sheet, heading, lines)]
    groups.append(tuple(_closing(sheet, consent)))
    return PartSheet(sheet, consent.title, "").draw(groups, "", consent.words["page"])


def consent_file_name() -> str:
    """Return the name under which the text is saved: the same for everybody."""
    return "text.pdf"


def _section(sheet: Sheet, heading: str, lines: tuple[str, ...]) -> Iterator[tuple[Part, ...]]:
    """Walk a heading that stays with its first line, then the other lines."""
    column = Column(sheet, 0, sheet.width_mm, _HEADING_GAP_MM)
    column.put(heading, LARGE_SECTION)
    parts = [_line(sheet, line) for line in lines]
    yield (Part(tuple(column.marks), column.y), *parts[:1])
    yield from ((part,) for part in parts[1:])


def _line(sheet: Sheet, text: str) -> Part:
    column = Column(sheet, 0, sheet.width_mm)
    column.put(text, _TEXT)
    return Part(tuple(column.marks), column.y + _GAP_MM)


def _closing(sheet: Sheet, consent: ConsentSheet) -> Iterator[Part]:
    """Walk the lines to sign, and who read the text."""
    if not consent.basis:
        column = Column(sheet, 0, sheet.width_mm, _HEADING_GAP_MM)
        column.put(consent.words["yes"], _STRONG)
        yield Part((Line(0, _HEADING_GAP_MM / 2, sheet.width_mm), *column.marks), column.y)
        yield _signature(sheet, consent.words["sign"], "")
    yield _signature(sheet, consent.words["read"], consent.read_by)


def _signature(sheet: Sheet, label: str, told: str) -> Part:
    """Lay out a label with what is known behind it, or a line to write on."""
    column = Column(sheet, 0, sheet.width_mm, _WRITING_MM - _TEXT.row_mm)
    column.put(f"{label}: {told}".rstrip(), _TEXT)
    begin = sheet.width_of(f"{label}: ", _TEXT)
    line = () if told else (Line(begin, column.y, sheet.width_mm - begin),)
    return Part((*column.marks, *line), column.y + _GAP_MM)
