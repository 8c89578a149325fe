"""The file that one provider gets: its record in questions, and its rights on the last sheet."""

import io
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.publishing.asked import AskedFact, AskedField, AskedOrganisation
from workpris_desktop.publishing.sheet_writing import HEAD_FILL, HEAD_FONT, set_text

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

HEADS: Final = ("service", "question", "known", "right", "correct", "field", "id")
"""The columns; ``head_`` with each of them is a key of the words."""

_WIDTHS: Final = (28, 30, 38, 14, 38, 18, 40)
_HELP_WIDTH: Final = 100
_RIGHT, _CORRECT = HEADS.index("right") + 1, HEADS.index("correct") + 1
_HEAD_ROW: Final = 4
_HELP: Final = ("help_hours", "help_whole", "help_object")


def question_file(asked: AskedOrganisation, words: Phrasebook, rules: str, states: tuple[str, ...]) -> bytes:
    """Return the workbook for one provider.

    Args:
        asked: the provider with its questions.
        words: the words of its language.
        rules: by which rules providers get in and out of the directory, "" where the package does not say.
        states: the states of room to choose from, in its language.
    """
    from openpyxl import Workbook  # noqa: PLC0415 - the publisher's part alone has it

    book = Workbook()
    sheet = book.active
    sheet.title = words.say("sheet_questions")
    set_text(sheet.cell(1, 1), words.say("title"))
    set_text(sheet.cell(2, 1), words.say("how"))
    _write_heads(sheet, words)
    for row, (service, fact) in enumerate(_facts(asked), start=_HEAD_ROW + 1):
        _write_fact(sheet, row, service, fact, words)
        _offer(sheet, row, fact, words, states)
    _write_help(book.create_sheet(words.say("sheet_help")), words, rules)
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def _facts(asked: AskedOrganisation) -> Iterator[tuple[str, AskedFact]]:
    for fact in asked.facts:
        yield "", fact
    for service in asked.services:
        for fact in service.facts:
            yield service.row.get("name", ""), fact


def _write_heads(sheet: "Worksheet", words: Phrasebook) -> None:
    from openpyxl.styles import Font, PatternFill  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    for index, (head, width) in enumerate(zip(HEADS, _WIDTHS, strict=True), start=1):
        cell = sheet.cell(_HEAD_ROW, index)
        set_text(cell, words.say(f"head_{head}"))
        cell.font, cell.fill = Font(**HEAD_FONT), PatternFill(**HEAD_FILL)
        sheet.column_dimensions[get_column_letter(index)].width = width
    sheet.cell(1, 1).font = Font(**HEAD_FONT)
    sheet.freeze_panes = sheet.cell(_HEAD_ROW + 1, 1)


def _write_fact(sheet: "Worksheet", row: int, service: str, fact: AskedFact, words: Phrasebook) -> None:
    texts: Mapping[str, str] = {
        "service": service,
        "question": words.say(f"q_{fact.field}"),
        "known": fact.known,
        "field": fact.field,
        "id": fact.record_id,
    }
    for index, head in enumerate(HEADS, start=1):
        cell = sheet.cell(row, index)
        set_text(cell, texts.get(head, ""))
        cell.number_format = "General" if fact.field in _COUNTED and index == _CORRECT else "@"


_COUNTED: Final = frozenset({AskedField.ANSWERED_ON, AskedField.CAPACITY_FREE})


def _offer(sheet: "Worksheet", row: int, fact: AskedFact, words: Phrasebook, states: tuple[str, ...]) -> None:
    """Offer the answers to choose from, without demanding them."""
    yes_no = (words.say("answer_yes"), words.say("answer_no"))
    if not fact.field.is_open:
        _offer_list(sheet, row, _RIGHT, yes_no)
    elif fact.field is AskedField.CAPACITY_STATE:
        _offer_list(sheet, row, _CORRECT, states)
    elif fact.field is AskedField.OBJECTION:
        _offer_list(sheet, row, _CORRECT, yes_no)


def _offer_list(sheet: "Worksheet", row: int, column: int, entries: tuple[str, ...]) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415

    offered = DataValidation(type="list", formula1=f'"{",".join(entries)}"', allow_blank=True, showErrorMessage=False)
    offered.add(sheet.cell(row, column).coordinate)
    sheet.add_data_validation(offered)


def _write_help(sheet: "Worksheet", words: Phrasebook, rules: str) -> None:
    from openpyxl.styles import Alignment  # noqa: PLC0415

    texts = [words.say(key) for key in _HELP]
    texts += [words.say("help_rules"), rules] if rules else []
    for row, text in enumerate(texts, start=1):
        set_text(sheet.cell(row, 1), text)
        sheet.cell(row, 1).alignment = Alignment(wrap_text=True, vertical="top")
    sheet.column_dimensions["A"].width = _HELP_WIDTH
