"""One question of the entry sheet, laid out."""

from typing import Final

from workpris_desktop.domain.intake import ALWAYS_ANSWERED, AnswerKind, IntakeQuestion
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.printing.page import Sheet, text_style
from workpris_desktop.printing.part import Column, Part

_QUESTION: Final = text_style(11, bold=True)
_HINT: Final = text_style(9)

_EXTRA_ANSWERS: Final = ("form_unasked", "form_unsaid", "form_unknown")

_NUMBER_MM: Final = 9.0
"""The column of the question's number, by which an answer is found when it is typed in."""

_EXTRAS_MM: Final = 40.0
"""The column of the extra answers, at the right."""

_COLUMN_GAP_MM: Final = 5.0
_QUESTION_GAP_MM: Final = 2.6


def question_part(sheet: Sheet, question: IntakeQuestion, language: str, words: Phrasebook) -> Part:
    """Lay out a question: its number, its words, why it is asked, room for the answer, and the extra answers.

    Raises:
        KeyError: the form or the phrase bank lacks the language.
    """
    width = sheet.width_mm - _NUMBER_MM - _COLUMN_GAP_MM - _EXTRAS_MM
    number = Column(sheet, 0, _NUMBER_MM)
    number.put(question.id, _QUESTION)
    left = Column(sheet, _NUMBER_MM, width)
    left.put(question.label[language], _QUESTION)
    left.put(_hint(question, language, words), _HINT)
    if question.kind in {AnswerKind.TEXT, AnswerKind.DATE}:
        left.put_line()
    left.put_options(tuple(option[language] for option in question.options))
    right = Column(sheet, sheet.width_mm - _EXTRAS_MM, _EXTRAS_MM)
    if question.id not in ALWAYS_ANSWERED:
        for key in _EXTRA_ANSWERS:
            right.put_option(words.say(key), _HINT)
    height = max(left.y, right.y) + _QUESTION_GAP_MM
    return Part((*number.marks, *left.marks, *right.marks), height)


def _hint(question: IntakeQuestion, language: str, words: Phrasebook) -> str:
    hint = question.hint[language]
    return f"{hint} {words.say('form_many')}" if question.kind is AnswerKind.MANY_OF else hint
