"""A question whose answer is rows: a small table, to be filled in by hand or filled."""

from collections.abc import Iterator
from typing import Final

from workpris_desktop.domain.intake import IntakeField
from workpris_desktop.printing.answer_words import AnswerWords
from workpris_desktop.printing.page import Sheet, text_style
from workpris_desktop.printing.part import Column, Line, Part, Words

_HEADING: Final = text_style(9, bold=True)
_CELL: Final = text_style(10)
_LEGEND: Final = text_style(9)
_EMPTY_ROWS: Final = 3
_HANDWRITING_MM: Final = 7.5
_CELL_GAP_MM: Final = 2.5
_ROW_GAP_MM: Final = 0.8
_END_GAP_MM: Final = 2.6


def table_parts(
    sheet: Sheet, field: IntakeField, answer_words: AnswerWords, rows: tuple[tuple[str, ...], ...], left_mm: float
) -> Iterator[Part]:
    """Walk the rows of a table: what can be chosen, the headings, then what is filled in or three empty rows.

    Args:
        sheet: the document.
        field: a field of rows.
        answer_words: says labels in the language of the sheet.
        rows: texts of each row, one for each column; () for an empty table.
        left_mm: where it begins, from the left margin.

    Raises:
        KeyError: the form or the phrase bank lacks the language.
    """
    language = answer_words.words.language
    labels = tuple(column.label[language] for column in field.columns)
    head = _row(sheet, labels, left_mm, is_heading=True)
    if rows:
        yield head
        for row in rows:
            yield _row(sheet, row, left_mm)
    else:
        yield _below(_legend(sheet, field, answer_words, left_mm), head)
        width = sheet.width_mm - left_mm
        for _ in range(_EMPTY_ROWS):
            yield Part((Line(left_mm, _HANDWRITING_MM, width),), _HANDWRITING_MM)
    yield Part((), _END_GAP_MM)


def _legend(sheet: Sheet, field: IntakeField, answer_words: AnswerWords, left_mm: float) -> Part:
    """Lay out what can be written into the columns that have a list."""
    column = Column(sheet, left_mm, sheet.width_mm - left_mm)
    for each in field.columns:
        choices = " / ".join(label for _, label in answer_words.options(each))
        if choices:
            column.put(f"{each.label[answer_words.words.language]}: {choices}", _LEGEND)
    return Part(tuple(column.marks), column.y + (_ROW_GAP_MM if column.marks else 0))


def _row(sheet: Sheet, cells: tuple[str, ...], left_mm: float, *, is_heading: bool = False) -> Part:
    style = _HEADING if is_heading else _CELL
    step = (sheet.width_mm - left_mm + _CELL_GAP_MM) / max(len(cells), 1)
    columns = [Column(sheet, left_mm + at * step, step - _CELL_GAP_MM) for at in range(len(cells))]
    for column, text in zip(columns, cells, strict=True):
        if text:
            column.put(text, style)
    height = max((column.y for column in columns), default=0) + _ROW_GAP_MM
    marks = tuple(mark for column in columns for mark in column.marks)
    return Part((*marks, Line(left_mm, height, sheet.width_mm - left_mm)), height + _ROW_GAP_MM)


def _below(first: Part, second: Part) -> Part:
    """Return two parts as one, the second below the first."""
    moved = tuple(
        Words(mark.x, mark.y + first.height_mm, mark.rows, mark.style)
        if isinstance(mark, Words)
        else Line(mark.x, mark.y + first.height_mm, mark.width)
        for mark in second.marks
        if isinstance(mark, Words | Line)
    )
    return Part((*first.marks, *moved), first.height_mm + second.height_mm)
