"""One question of the entry sheet, laid out: with room for the answer by hand, or with the answer."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from workpris_desktop.domain.intake import ALWAYS_ANSWERED, AnswerKind, FieldKind, IntakeField
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer
from workpris_desktop.printing.answer_words import AnswerWords
from workpris_desktop.printing.dates import date_in_words
from workpris_desktop.printing.flow import TextStyle
from workpris_desktop.printing.intake_table import table_parts
from workpris_desktop.printing.page import Sheet, text_style
from workpris_desktop.printing.part import Column, Line, Part

_QUESTION: Final = text_style(11, bold=True)
_ANSWER: Final = text_style(11)
_CHOICE: Final = text_style(10)
_CHOSEN: Final = text_style(10, bold=True)
_HINT: Final = text_style(9)
_SMALL_NUMBER: Final = text_style(9, bold=True)
_PIECE: Final = re.compile(r"[^._]+[._]?")

_EXTRA_ANSWERS: Final[Mapping[AnswerState, str]] = {
    AnswerState.NOT_ASKED: "form_unasked",
    AnswerState.DECLINED: "form_unsaid",
    AnswerState.UNKNOWN: "form_unknown",
}
_LONG_TEXT_LINES: Final = 3

_LEAST_NUMBER_MM: Final = 9.0
_NUMBER_GAP_MM: Final = 2.0

_LONGEST_NUMBER: Final = 5
"""Letters of the id of a question itself; that of a part of it (``H2.debts``) is longer, and set smaller."""

_EXTRAS_MM: Final = 40.0
"""The column of the extra answers, at the right."""

_COLUMN_GAP_MM: Final = 5.0
_QUESTION_GAP_MM: Final = 2.6
_LEAST_LINE_MM: Final = 30.0


@dataclass(frozen=True, slots=True)
class QuestionSetter:
    """Lays out questions on a sheet, in the language of ``answer_words``.

    ``number_mm`` is the column of their ids, by which an answer is found when it is typed in.
    """

    sheet: Sheet
    answer_words: AnswerWords
    number_mm: float = _LEAST_NUMBER_MM

    def parts(self, field: IntakeField, answer: IntakeAnswer | None) -> tuple[Part, ...]:
        """Lay out a question: its number, its words, why it is asked, the answer or room for it, the extra answers.

        A field of rows goes on with one part for each row of its table.

        Raises:
            KeyError: the form or the phrase bank lacks the language.
        """
        sheet, language = self.sheet, self.answer_words.words.language
        number = Column(sheet, 0, self.number_mm - _NUMBER_GAP_MM / 2)
        number.put(" ".join(_pieces(field.id)), _number_style(field.id))
        left = Column(sheet, self.number_mm, sheet.width_mm - self.number_mm - _COLUMN_GAP_MM - _EXTRAS_MM)
        left.put(field.spoken.get(language) or field.label[language], _QUESTION)
        left.put(self._hint(field), _HINT)
        self._put_answer(left, field, answer)
        if field.needs_source:
            self._put_source(left, answer)
        right = self._extras(field, answer)
        height = max(number.y, left.y, right.y) + _QUESTION_GAP_MM
        first = Part((*number.marks, *left.marks, *right.marks), height)
        return (first, *self._table(field, answer))

    def _hint(self, field: IntakeField) -> str:
        hint = field.hint[self.answer_words.words.language]
        return f"{hint} {self._say('form_many')}" if field.kind.on_paper is AnswerKind.MANY_OF else hint

    def _put_answer(self, column: Column, field: IntakeField, answer: IntakeAnswer | None) -> None:
        known = answer if answer is not None and answer.is_known else None
        options = self.answer_words.options(field)
        chosen = self.answer_words.chosen(field, known) if known and options else {}
        if field.kind.on_paper in {AnswerKind.TEXT, AnswerKind.DATE} and field.kind is not FieldKind.ROWS:
            texts = self.answer_words.texts(field, known) if known and not chosen else ()
            for text in texts:
                column.put(text, _ANSWER)
            if not texts:
                for _ in range(_LONG_TEXT_LINES if field.kind is FieldKind.LONG_TEXT else 1):
                    column.put_line()
        if field.kind is not FieldKind.ROWS:
            _put_options(column, tuple(chosen.get(code, label) for code, label in options), frozenset(chosen.values()))

    def _put_source(self, column: Column, answer: IntakeAnswer | None) -> None:
        label = self._say("form_said")
        if answer is not None and answer.is_known and (answer.said_by or answer.said_on):
            who = self._say(f"form_said_{answer.said_by}") if answer.said_by else ""
            when = date_in_words(answer.said_on, self.answer_words.words) if answer.said_on else ""
            column.put(f"{label} {', '.join(filter(None, (who, when)))}", _HINT)
            return
        column.put(label, _HINT)
        begin = self.sheet.width_of(label, _HINT) + 2
        if column.width - begin >= _LEAST_LINE_MM:
            column.marks.append(Line(column.x + begin, column.y, column.width - begin))
        else:
            column.put_line()

    def _extras(self, field: IntakeField, answer: IntakeAnswer | None) -> Column:
        column = Column(self.sheet, self.sheet.width_mm - _EXTRAS_MM, _EXTRAS_MM)
        if field.id not in ALWAYS_ANSWERED:
            for state, key in _EXTRA_ANSWERS.items():
                is_ticked = answer is not None and answer.state is state
                column.put_option(self._say(key), _HINT, is_ticked=is_ticked)
        return column

    def _table(self, field: IntakeField, answer: IntakeAnswer | None) -> Iterator[Part]:
        if field.kind is FieldKind.ROWS:
            rows = tuple(self.answer_words.rows(field, answer)) if answer and answer.is_known else ()
            yield from table_parts(self.sheet, field, self.answer_words, rows, self.number_mm)

    def _say(self, key: str) -> str:
        return self.answer_words.words.say(key)


def _put_options(column: Column, options: tuple[str, ...], ticked: frozenset[str]) -> None:
    """Set answers to be ticked side by side, or below each other where one is longer than a row."""
    if all(map(column.has_room_for, options)):
        column.put_options(options, ticked)
        return
    for option in options:
        column.put_option(option, _CHOSEN if option in ticked else _CHOICE, is_ticked=option in ticked)


def number_width(sheet: Sheet, fields: Iterable[IntakeField]) -> float:
    """Return the width, in mm, of a column for the ids of questions."""
    widths = (
        sheet.width_of(piece, _number_style(field.id)) + _NUMBER_GAP_MM
        for field in fields
        for piece in _pieces(field.id)
    )
    return max((_LEAST_NUMBER_MM, *widths))


def _number_style(number: str) -> TextStyle:
    return _QUESTION if len(number) <= _LONGEST_NUMBER else _SMALL_NUMBER


def _pieces(number: str) -> list[str]:
    """Return the parts of an id that stand in one row each where it is too long."""
    return [number] if len(number) <= _LONGEST_NUMBER else _PIECE.findall(number)
