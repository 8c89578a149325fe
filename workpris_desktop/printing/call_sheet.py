"""Drawing the call sheet: questions to ask by telephone, with room for the answers by hand."""

from collections.abc import Iterator
from typing import Final

from workpris_desktop.domain.call_sheet import CallBlock, CallQuestion, CallSheet
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.printing.page import Sheet, text_style
from workpris_desktop.printing.part import Column, Line, Part
from workpris_desktop.printing.part_sheet import SECTION, SMALL, PartSheet

_MARGIN_MM: Final = 14.0
_QUESTION: Final = text_style(10)
_PHONE: Final = text_style(16, bold=True)
_QUESTION_SHARE: Final = 0.52
"""How much of the width the questions take; the rest is for the answers."""

_GAP_MM: Final = 3.0
_BLOCK_GAP_MM: Final = 3.0
_ROW_GAP_MM: Final = 1.0


def draw_call_sheet(call_sheet: CallSheet) -> bytes:
    """Return the sheet on A4 as a PDF: for each service its number, its questions, and room for the answers.

    Raises:
        PackagingFault: the letters that ship with the program are missing.
    """
    sheet = Sheet(Paper.A4, _MARGIN_MM, call_sheet.title, call_sheet.language)
    pages = PartSheet(sheet, call_sheet.title, call_sheet.date_label)
    return pages.draw(_groups(sheet, call_sheet), call_sheet.foot, call_sheet.page_phrase)


def _groups(sheet: Sheet, call_sheet: CallSheet) -> Iterator[tuple[Part, ...]]:
    """Walk what may not be torn apart: a head with its first question, then question by question."""
    hint = Column(sheet, 0, sheet.width_mm)
    for line in call_sheet.hint.splitlines():
        hint.put(line, SMALL)
    yield (Part(tuple(hint.marks), hint.y + _BLOCK_GAP_MM),)
    for block in call_sheet.blocks:
        first, *others = (_question(sheet, question) for question in block.questions or (CallQuestion(""),))
        yield _head(sheet, block), first
        yield from ((part,) for part in others)
        yield (Part((), _BLOCK_GAP_MM),)


def _head(sheet: Sheet, block: CallBlock) -> Part:
    left = Column(sheet, 0, sheet.width_mm * _QUESTION_SHARE - _GAP_MM, _BLOCK_GAP_MM)
    left.put(block.name, SECTION)
    if block.provider:
        left.put(block.provider, SMALL)
    right = _answer_column(sheet, _BLOCK_GAP_MM)
    right.put(block.phone, _PHONE)
    marks = (Line(0, 0, sheet.width_mm), *left.marks, *right.marks)
    return Part(marks, max(left.y, right.y) + _ROW_GAP_MM)


def _question(sheet: Sheet, question: CallQuestion) -> Part:
    left = Column(sheet, 0, sheet.width_mm * _QUESTION_SHARE - _GAP_MM)
    if question.text:
        left.put(question.text, _QUESTION)
    right = _answer_column(sheet, 0)
    if question.answers:
        right.put_options(question.answers)
    else:
        right.put_line()
    return Part((*left.marks, *right.marks), max(left.y, right.y) + _ROW_GAP_MM)


def _answer_column(sheet: Sheet, top: float) -> Column:
    begin = sheet.width_mm * _QUESTION_SHARE
    return Column(sheet, begin, sheet.width_mm - begin, top)
