"""Drawing the blank entry form: to be asked from paper, and typed in later."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from workpris_desktop.domain.intake import IntakeForm
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.printing.intake_part import question_part
from workpris_desktop.printing.page import Sheet
from workpris_desktop.printing.part import Line, Part, Words
from workpris_desktop.printing.part_sheet import SECTION, PartSheet

_MARGIN_MM: Final = 14.0
_SECTION_GAP_MM: Final = 1.2


def draw_blank_intake(form: IntakeForm, language: str, words: Phrasebook) -> bytes:
    """Return the form with room for answers by hand, on A4, as a PDF; the questions stand in asking order.

    Each page tells its number, and the version of the form that its answers belong to.

    Args:
        form: the questions.
        language: the language of the questions.
        words: the words of the sheet itself, in that language.

    Raises:
        KeyError: the form or the phrase bank lacks the language.
        PackagingFault: the letters that ship with the program are missing.
    """
    sheet = Sheet(Paper.A4, _MARGIN_MM, words.say("form_title"), language)
    pages = PartSheet(sheet, words.say("form_title"), words.say("form_date"))
    return pages.draw(_groups(sheet, form, language, words), form.version, words.say("page"))


def _groups(sheet: Sheet, form: IntakeForm, language: str, words: Phrasebook) -> Iterator[tuple[Part, ...]]:
    """Walk what may not be torn apart: a question, the first of a section with its heading."""
    for section, questions in groupby(form.questions, key=lambda question: question.section):
        first, *others = (question_part(sheet, question, language, words) for question in questions)
        yield _heading(sheet, form.sections[section][language]), first
        yield from ((part,) for part in others)


def _heading(sheet: Sheet, text: str) -> Part:
    rows = sheet.wrap(text, SECTION)
    height = len(rows) * SECTION.row_mm
    marks = (Line(0, 0, sheet.width_mm), Words(0, _SECTION_GAP_MM, rows, SECTION))
    return Part(marks, height + 2 * _SECTION_GAP_MM)
