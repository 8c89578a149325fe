"""Drawing a provider's own entry form from its definition, empty or with answers."""

from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import Final

from workpris_desktop.domain.entry_form import EntryForm, FormField
from workpris_desktop.domain.form_answers import GivenAnswers
from workpris_desktop.domain.intake import AnswerKind
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.printing.bounds import CUT, LONGEST_LIST, shortened
from workpris_desktop.printing.form_head import form_head
from workpris_desktop.printing.page import Sheet, text_style
from workpris_desktop.printing.part import Column, Part
from workpris_desktop.printing.part_sheet import PartSheet

MOST_FIELDS: Final = 200
MOST_OPTIONS: Final = 100
"""No form that somebody fills in by hand has more; strange data must not fill reams."""

_MOST_SIDE_BY_SIDE: Final = 24
"""More answers stand one below the other, so that they can go on over the page."""

_MARGIN_MM: Final = 14.0
_NUMBER_MM: Final = 9.0
_FIELD_GAP_MM: Final = 3.0
_TEXT_LINES: Final = 2
"""An open answer has so many lines to write on."""

_QUESTION: Final = text_style(11, bold=True)
_ANSWER: Final = text_style(10)
_TICKED: Final = text_style(10, bold=True)
_TEXT: Final = text_style(11)
_HINT: Final = text_style(9)


def draw_entry_form(
    form: EntryForm,
    words: Phrasebook,
    paper: Paper,
    *,
    service: Service | None = None,
    sample: bool = False,
    answers: GivenAnswers = MappingProxyType({}),
) -> bytes:
    """Return the form as a PDF; the fields are numbered in their order, and what is not answered has room for the hand.

    Labels and choices stay in the language in which the provider wrote them.

    Args:
        form: a form with fields.
        words: the words of the sheet itself.
        paper: the size to draw it on.
        service: whose form it is, which stands at its head; None leaves that out.
        sample: the form belongs to invented data, which each page must say.
        answers: what is filled in, by the number of the field; of choices those that are ticked.

    Raises:
        KeyError: the phrase bank lacks a phrase.
        PackagingFault: the letters that ship with the program are missing.
    """
    title = shortened(" ".join(form.title.split()))
    sheet = Sheet(paper, _MARGIN_MM, title, form.language or words.language)
    pages = PartSheet(sheet, title, words.say("form_date"))
    foot = words.say("sample") if sample else ""
    head = [(form_head(sheet, service, words),)] if service else []
    return pages.draw((*head, *_groups(sheet, form, words, answers)), foot, words.say("page"))


def _groups(sheet: Sheet, form: EntryForm, words: Phrasebook, answers: GivenAnswers) -> Iterator[tuple[Part, ...]]:
    """Walk what may not be torn apart: a field, or a field with the first of many answers, and each of the others."""
    for number, field in enumerate(form.fields[:MOST_FIELDS], 1):
        head, *others = _parts(sheet, number, field, words, answers.get(number, ()))
        yield (head, *others[:1])
        yield from ((part,) for part in others[1:])
    if len(form.fields) > MOST_FIELDS:
        yield (_written(sheet, CUT),)


def _parts(sheet: Sheet, number: int, field: FormField, words: Phrasebook, answers: tuple[str, ...]) -> Iterator[Part]:
    """Lay out a field: its number, its label, and the answer or room for it."""
    options = [_option(option) for option in field.options[:MOST_OPTIONS]]
    ticked = frozenset(map(_option, answers))
    if len(field.options) > MOST_OPTIONS:
        options.append(CUT)
    left = Column(sheet, 0, _NUMBER_MM)
    left.put(f"{number}.", _QUESTION)
    right = _right_column(sheet)
    right.put(shortened(" ".join(field.label.split()), LONGEST_LIST), _QUESTION)
    if field.kind is AnswerKind.MANY_OF:
        right.put(words.say("form_many"), _HINT)
    side_by_side = len(options) <= _MOST_SIDE_BY_SIDE and all(map(right.has_room_for, options))
    if side_by_side:
        right.put_options(tuple(options), ticked)
    if not options:
        _put_text(right, field, answers)
    gap = _FIELD_GAP_MM if side_by_side else 0
    yield Part((*left.marks, *right.marks), max(left.y, right.y) + gap)
    if not side_by_side:
        yield from _answers(sheet, options, ticked)


def _put_text(column: Column, field: FormField, answers: tuple[str, ...]) -> None:
    for text in answers:
        column.put(text, _TEXT)
    if not answers:
        for _ in range(_TEXT_LINES if field.kind is AnswerKind.TEXT else 1):
            column.put_line()


def _answers(sheet: Sheet, options: Sequence[str], ticked: frozenset[str]) -> Iterator[Part]:
    """Walk answers to be ticked that stand one below the other."""
    for index, option in enumerate(options):
        column = _right_column(sheet)
        column.put_option(option, _TICKED if option in ticked else _ANSWER, is_ticked=option in ticked)
        is_last = index == len(options) - 1
        yield Part(tuple(column.marks), column.y + (_FIELD_GAP_MM if is_last else 0))


def _option(text: str) -> str:
    return shortened(" ".join(text.split()))


def _written(sheet: Sheet, text: str) -> Part:
    column = _right_column(sheet)
    column.put(text, _QUESTION)
    return Part(tuple(column.marks), column.y)


def _right_column(sheet: Sheet) -> Column:
    return Column(sheet, _NUMBER_MM, sheet.width_mm - _NUMBER_MM)
