"""Drawing the entry form: to be asked from paper and typed in later, or with the answers in the same order."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Final

from workpris_desktop.domain.intake import IntakeField, IntakeForm
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.printing.answer_words import AnswerWords
from workpris_desktop.printing.intake_filled import BLANK, IntakeContent
from workpris_desktop.printing.intake_part import QuestionSetter, number_width
from workpris_desktop.printing.need_list import need_parts
from workpris_desktop.printing.page import Sheet, text_style
from workpris_desktop.printing.part import Column, Line, Part, Words
from workpris_desktop.printing.part_sheet import SECTION, SMALL, PartSheet

NEEDS_SECTION: Final = "G"
"""Where the needs stand among the sections (intake.md 6.3)."""

_MARGIN_MM: Final = 14.0
_SECTION_GAP_MM: Final = 1.2
_REMARK_GAP_MM: Final = 2.0
_AGAIN: Final = text_style(10)

_Group = tuple[Part, ...]
"""What may not be torn apart."""


def draw_intake(form: IntakeForm, language: str, words: Phrasebook, content: IntakeContent = BLANK) -> bytes:
    """Return the form on A4 as a PDF; the questions stand in asking order, blank and filled alike.

    Each page tells its number, and the version of the form that its answers belong to. The file names nobody: its title
    is that of the sheet. Answers that break a rule are left out and named at the end, to be asked again.

    Args:
        form: the questions.
        language: the language of the questions.
        words: the words of the sheet itself, in that language.
        content: which questions, and what is known of them.

    Raises:
        KeyError: the form or the phrase bank lacks the language.
        PackagingFault: the letters that ship with the program are missing.
    """
    title = words.say("form_filled" if content.is_filled else "form_title")
    sheet = Sheet(Paper.A4, _MARGIN_MM, title, language)
    foot = [words.say("form_version", n=form.version)]
    if content.is_filled:
        foot.append(words.say("form_staff"))
    pages = PartSheet(sheet, title, words.say("form_date"))
    return pages.draw(_groups(sheet, form, words, content), " · ".join(foot), words.say("page"))


def sections_in_order(form: IntakeForm) -> tuple[str, ...]:
    """Return the ids of the sections, with that of the needs where the form does not name it."""
    sections = tuple(form.sections)
    if NEEDS_SECTION in sections:
        return sections
    before = tuple(section for section in sections if section < NEEDS_SECTION)
    return (*before, NEEDS_SECTION, *(section for section in sections if section not in before))


def _groups(sheet: Sheet, form: IntakeForm, words: Phrasebook, content: IntakeContent) -> Iterator[_Group]:
    taken = [field for field in form.fields if content.takes(field)]
    setter = QuestionSetter(sheet, AnswerWords(words, content.names, content.country), number_width(sheet, taken))
    if content.is_filled and not content.with_folded:
        yield (_remark(sheet, words.say("form_without")),)
    for section in sections_in_order(form):
        fields = [field for field in taken if field.section == section]
        groups = tuple(chain(_questions(setter, fields, content), _needs(sheet, section, words, content)))
        if groups:
            yield (_heading(sheet, _heading_text(form, section, words)), *groups[0])
            yield from groups[1:]
    yield from _to_be_asked_again(sheet, form, words, content)


def _questions(setter: QuestionSetter, fields: Sequence[IntakeField], content: IntakeContent) -> Iterator[_Group]:
    """Walk the questions; of a table only the head and its first row are held to the question."""
    for field in fields:
        question, *rows = setter.parts(field, content.answer_to(field))
        yield (question, *rows[:2])
        yield from ((row,) for row in rows[2:])


def _needs(sheet: Sheet, section: str, words: Phrasebook, content: IntakeContent) -> Iterator[_Group]:
    if section == NEEDS_SECTION:
        kinds = tuple(kind for kind in content.need_kinds if content.may_tell(kind.privacy))
        yield from ((part,) for part in need_parts(sheet, kinds, content.needs, words))


def _to_be_asked_again(sheet: Sheet, form: IntakeForm, words: Phrasebook, content: IntakeContent) -> Iterator[_Group]:
    head: _Group = (_heading(sheet, words.say("form_again")),)
    for field in content.asked_again(form.fields):
        column = Column(sheet, 0, sheet.width_mm)
        column.put(f"{field.id}  {field.label[words.language]}", _AGAIN)
        yield (*head, Part(tuple(column.marks), column.y))
        head = ()


def _heading_text(form: IntakeForm, section: str, words: Phrasebook) -> str:
    named: Mapping[str, str] = form.sections.get(section, {})
    return named[words.language] if named else words.say("form_needs")


def _heading(sheet: Sheet, text: str) -> Part:
    rows = sheet.wrap(text, SECTION)
    height = len(rows) * SECTION.row_mm
    marks = (Line(0, 0, sheet.width_mm), Words(0, _SECTION_GAP_MM, rows, SECTION))
    return Part(marks, height + 2 * _SECTION_GAP_MM)


def _remark(sheet: Sheet, text: str) -> Part:
    column = Column(sheet, 0, sheet.width_mm)
    column.put(text, SMALL)
    return Part(tuple(column.marks), column.y + _REMARK_GAP_MM)
