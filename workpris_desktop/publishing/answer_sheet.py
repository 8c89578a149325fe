"""One answered file: its rows by question, as the provider filled them in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import SourceUnreadable
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.publishing.ask_sheet import HEADS
from workpris_desktop.publishing.ask_words import AskWords
from workpris_desktop.publishing.asked import AskedField
from workpris_desktop.publishing.filled_sheet import FilledCell
from workpris_desktop.publishing.sheet import CellValue, Sheet, cell_text, column_letters, is_filled
from workpris_desktop.publishing.sheet_file import read_sheets
from workpris_desktop.record.text import clean_text, short_text

_NEEDED: Final = frozenset({"right", "correct", "field", "id"})
_ROWS_SEARCHED: Final = 15


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one question; ``right`` and ``correct`` are the cells that are filled, ``known`` what stood there.

    ``service`` is the name of the service that the row was about, ``where`` the file and the row.
    """

    field: AskedField
    record_id: str
    where: str
    service: str = ""
    known: str = ""
    right: FilledCell | None = None
    correct: FilledCell | None = None


@dataclass(frozen=True, slots=True)
class AnswerSheet:
    """One file; ``language`` is that of its heads, ``strange`` the numbers of rows that are no questions of ours.

    ``column`` names the column of the correct values, as a person would look for it.
    """

    file: str
    language: str
    answers: tuple[Answer, ...]
    strange: tuple[int, ...] = ()
    column: str = ""


def read_answer_sheet(path: Path, words: AskWords) -> AnswerSheet:
    """Return what a provider filled in.

    Raises:
        PackageRefused: the file is damaged or too large.
        SourceUnreadable: it is none of our files of questions.
        MachineFault: reading failed.
    """
    name = short_text(path.name)
    for sheet in read_sheets(path):
        for number, row in list(sheet.numbered_rows())[:_ROWS_SEARCHED]:
            for language in words:
                columns = _columns(row, language, words)
                if columns.keys() >= _NEEDED:
                    return _answer_sheet(sheet, number, columns, name, language)
    raise SourceUnreadable(name)


def _columns(row: Sequence[CellValue], language: str, words: AskWords) -> Mapping[str, int]:
    """Return the index of each column of ours in a row of heads."""
    heads = {_folded(words[language].say(f"head_{head}")): head for head in HEADS}
    found = {heads.get(_folded(str(value))): index for index, value in enumerate(row) if is_filled(value)}
    return {head: index for head, index in found.items() if head is not None}


def _folded(text: str) -> str:
    return " ".join(folded_words(text))


def _answer_sheet(sheet: Sheet, head: int, columns: Mapping[str, int], name: str, language: str) -> AnswerSheet:
    answers: list[Answer] = []
    strange: list[int] = []
    titles = {key: f"{column_letters(index + 1)} {sheet.rows[head - 1][index]}" for key, index in columns.items()}
    for number, row in sheet.numbered_rows():
        if number <= head or not any(map(is_filled, row)):
            continue
        cells = {key: row[index] for key, index in columns.items() if index < len(row) and is_filled(row[index])}
        answer = _answer(_Row(name, number, titles, cells))
        if answer is None:
            strange.append(number)
        else:
            answers.append(answer)
    return AnswerSheet(name, language, tuple(answers), tuple(strange), titles["correct"])


@dataclass(frozen=True, slots=True)
class _Row:
    file: str
    number: int
    titles: Mapping[str, str]
    cells: Mapping[str, CellValue]

    def text(self, key: str) -> str:
        return clean_text(cell_text(self.cells.get(key)))

    def filled(self, key: str, field: AskedField) -> FilledCell | None:
        if key not in self.cells:
            return None
        personal = field in _PERSONAL
        return FilledCell(field, self.cells[key], self.number, self.titles[key], personal, self.file)


_PERSONAL: Final = frozenset({AskedField.ANSWERED_BY, AskedField.OBJECTION})
"""Answers in which people may write of themselves; remarks do not repeat them."""


def _answer(row: _Row) -> Answer | None:
    try:
        field = AskedField(row.text("field"))
    except ValueError:
        return None
    if not row.text("id"):
        return None
    return Answer(
        field,
        row.text("id"),
        f"{row.file} row {row.number}",
        service=row.text("service"),
        known=row.text("known"),
        right=row.filled("right", field),
        correct=row.filled("correct", field),
    )
