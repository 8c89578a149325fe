"""Drawing the blank entry form: to be asked from paper, and typed in later."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from workpris_desktop.domain.intake import IntakeForm
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.printing.flow import TextStyle
from workpris_desktop.printing.intake_part import Line, Part, Square, Words, question_part
from workpris_desktop.printing.page import Sheet, text_style

_MARGIN_MM: Final = 14.0

_TITLE: Final = text_style(18, bold=True)
_SECTION: Final = text_style(13, bold=True)
_SMALL: Final = text_style(9)

_TITLE_GAP_MM: Final = 2.0
_SECTION_GAP_MM: Final = 1.2
_DATE_MM: Final = 40.0
_THIN_MM: Final = 0.15
_FOOT_MM: Final = 5.0


def draw_blank_intake(form: IntakeForm, language: str, words: Phrasebook) -> bytes:
    """Return the form with room for answers by hand, on A4, as a PDF; the questions stand in asking order.

    Args:
        form: the questions.
        language: the language of the questions.
        words: the words of the sheet itself, in that language.

    Raises:
        KeyError: the form or the phrase bank lacks the language.
        PackagingFault: the letters that ship with the program are missing.
    """
    sheet = Sheet(Paper.A4, _MARGIN_MM, words.say("form_title"), language)
    title_mm = _TITLE.row_mm + _TITLE_GAP_MM
    room_mm = sheet.height_mm - _FOOT_MM
    pages = _fill(tuple(_groups(sheet, form, language, words)), room_mm - title_mm, room_mm)
    for number, page in enumerate(pages, 1):
        sheet.new_page()
        top = sheet.margin_mm
        if number == 1:
            _draw_title(sheet, words)
            top += title_mm
        for part in page:
            _draw(sheet, part, top)
            top += part.height_mm
        _draw_foot(sheet, form, words.say("page", n=number, m=len(pages)))
    return sheet.to_bytes()


def _groups(sheet: Sheet, form: IntakeForm, language: str, words: Phrasebook) -> Iterator[tuple[Part, ...]]:
    """Walk what may not be torn apart: a question, the first of a section with its heading."""
    for section, questions in groupby(form.questions, key=lambda question: question.section):
        first, *others = (question_part(sheet, question, language, words) for question in questions)
        yield _heading(sheet, form.sections[section][language]), first
        yield from ((part,) for part in others)


def _heading(sheet: Sheet, text: str) -> Part:
    rows = sheet.wrap(text, _SECTION)
    height = len(rows) * _SECTION.row_mm
    marks = (Line(0, 0, sheet.width_mm), Words(0, _SECTION_GAP_MM, rows, _SECTION))
    return Part(marks, height + 2 * _SECTION_GAP_MM)


def _fill(groups: Sequence[tuple[Part, ...]], first_room_mm: float, room_mm: float) -> list[list[Part]]:
    pages: list[list[Part]] = [[]]
    left = first_room_mm
    for group in groups:
        needed = sum(part.height_mm for part in group)
        if pages[-1] and needed > left:
            pages.append([])
            left = room_mm
        pages[-1] += group
        left -= needed
    return pages


def _draw_title(sheet: Sheet, words: Phrasebook) -> None:
    title, day = words.say("form_title"), words.say("form_date")
    _write(sheet, (title,), (0, sheet.margin_mm), _TITLE, "H1")
    x = sheet.width_mm - _DATE_MM - sheet.width_of(day, _SMALL)
    top = sheet.margin_mm + _TITLE.row_mm - _SMALL.row_mm
    _write(sheet, (day,), (x - 1, top), _SMALL)
    sheet.rule(sheet.margin_mm + sheet.width_mm - _DATE_MM, top + _SMALL.row_mm, _DATE_MM, _THIN_MM)


def _draw(sheet: Sheet, part: Part, top: float) -> None:
    for mark in part.marks:
        y = top + mark.y
        match mark:
            case Words():
                _write(sheet, mark.rows, (mark.x, y), mark.style, "H2" if mark.style is _SECTION else "P")
            case Square():
                sheet.box(sheet.margin_mm + mark.x, y, mark.side)
            case Line():
                sheet.rule(sheet.margin_mm + mark.x, y, mark.width, _THIN_MM)


def _draw_foot(sheet: Sheet, form: IntakeForm, page: str) -> None:
    """Tell the page, and the version of the form that its answers belong to."""
    top = sheet.margin_mm + sheet.height_mm - _SMALL.row_mm
    _write(sheet, (form.version,), (0, top), _SMALL)
    _write(sheet, (page,), (sheet.width_mm - sheet.width_of(page, _SMALL), top), _SMALL)


def _write(sheet: Sheet, rows: Sequence[str], at: tuple[float, float], style: TextStyle, kind: str = "P") -> None:
    """Set a paragraph; ``at`` counts across from the left margin, and down from the edge of the paper."""
    x, top = at
    with sheet.paragraph(kind):
        for index, row in enumerate(rows):
            # The blank keeps the words of two rows apart when the text is copied or read out.
            text = row if index == len(rows) - 1 else f"{row} "
            sheet.write(text, sheet.margin_mm + x, top + index * style.row_mm, style)
