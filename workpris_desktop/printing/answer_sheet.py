"""Drawing the sheet that lies beside a provider's form: what we know, question by question, to be copied."""

from collections.abc import Iterator, Sequence
from typing import Final

from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.printing.bounds import shortened
from workpris_desktop.printing.form_head import form_head
from workpris_desktop.printing.page import Sheet, text_style
from workpris_desktop.printing.part import Column, Part
from workpris_desktop.printing.part_sheet import PartSheet

_MARGIN_MM: Final = 14.0
_LABEL_SHARE: Final = 0.42
_COLUMN_GAP_MM: Final = 4.0
_GAP_MM: Final = 2.4
_LABEL: Final = text_style(10)
_ANSWER: Final = text_style(11, bold=True)

LabelledAnswer = tuple[str, tuple[str, ...]]
"""What was asked, and the lines of the answer."""


def draw_answer_sheet(
    form_title: str, answers: Sequence[LabelledAnswer], words: Phrasebook, *, service: Service | None = None
) -> bytes:
    """Return the answers on A4 as a PDF, in their order; one that is not known has a line to write on.

    Args:
        form_title: which form they are for, which stands above them.
        answers: what was asked, and what is known.
        words: the words of the sheet, in the language of the answers.
        service: whose form it is.

    Raises:
        KeyError: the phrase bank lacks a phrase.
        PackagingFault: the letters that ship with the program are missing.
    """
    title = words.say("form_beside")
    sheet = Sheet(Paper.A4, _MARGIN_MM, title, words.language)
    pages = PartSheet(sheet, title, words.say("form_date"))
    return pages.draw(_groups(sheet, form_title, answers, words, service), "", words.say("page"))


def _groups(
    sheet: Sheet, form_title: str, answers: Sequence[LabelledAnswer], words: Phrasebook, service: Service | None
) -> Iterator[tuple[Part, ...]]:
    head = Column(sheet, 0, sheet.width_mm)
    head.put(shortened(" ".join(form_title.split())), _ANSWER)
    yield (Part(tuple(head.marks), head.y + _GAP_MM),)
    if service:
        yield (form_head(sheet, service, words),)
    for label, texts in answers:
        yield (_answer(sheet, label, texts),)


def _answer(sheet: Sheet, label: str, texts: tuple[str, ...]) -> Part:
    left = Column(sheet, 0, sheet.width_mm * _LABEL_SHARE)
    left.put(label, _LABEL)
    begin = left.width + _COLUMN_GAP_MM
    right = Column(sheet, begin, sheet.width_mm - begin)
    for text in texts:
        right.put(text, _ANSWER)
    if not texts:
        right.put_line()
    return Part((*left.marks, *right.marks), max(left.y, right.y) + _GAP_MM)
