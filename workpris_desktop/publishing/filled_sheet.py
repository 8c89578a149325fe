"""A sheet by our columns: the head is found, merged cells are filled, every cell knows where it stands."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from workpris_desktop.domain.errors import TableColumnMissing, TableHeadingWrong
from workpris_desktop.domain.language import SOURCE_LANGUAGE
from workpris_desktop.publishing.importers.source_log import SourceLog
from workpris_desktop.publishing.sheet import CellValue, Sheet, cell_text, column_letters, is_filled
from workpris_desktop.publishing.source import SourceFault
from workpris_desktop.publishing.template_columns import TemplateColumn, TemplateColumns
from workpris_desktop.record.text import clean_prose

_ROWS_SEARCHED: Final = 15
"""Rows in which the head may stand; people put titles above it."""

_FEWEST_HEADS: Final = 3
_NEEDED: Final = ("org_name", "service_name")


@dataclass(frozen=True, slots=True)
class FilledCell:
    """One filled cell; ``column`` is its letters and its head, as a person would look for it."""

    key: str
    value: CellValue
    row: int
    column: str
    personal: bool = False
    file: str = ""

    @property
    def where(self) -> str:
        """Return its row, as remarks name it, and its file or sheet where there are several."""
        return f"{self.file} row {self.row}".strip()

    @property
    def text(self) -> str:
        """Return what it holds as text, made safe."""
        return clean_prose(cell_text(self.value))

    @property
    def quoted(self) -> str:
        """Return what a remark may repeat of it."""
        return "" if self.personal else self.text


Cells = Mapping[str, FilledCell]
"""The filled cells of one row, or what several rows say together, by the key of their column."""


@dataclass(frozen=True, slots=True)
class FilledSheet:
    """The rows below the head that hold anything; ``language`` is that of most heads.

    ``titles`` are letters and head of each column, by its key.
    """

    language: str
    rows: tuple[Cells, ...]
    titles: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Head:
    row: int
    columns: Mapping[int, TemplateColumn]
    titles: Mapping[int, str]
    language: str


def filled_sheet(sheets: Sequence[Sheet], columns: TemplateColumns, file: str, log: SourceLog) -> FilledSheet:
    """Return the rows of all sheets that have our heads, as one; strange and repeated columns are noted.

    Args:
        sheets: the sheets of a file.
        columns: the columns of the template.
        file: the name of the file, for errors.
        log: takes the remarks.

    Raises:
        TableHeadingWrong: no sheet has our heads.
        TableColumnMissing: the column of the organisation or of the service is missing.
    """
    headed = [(sheet, head) for sheet in sheets if (head := _head(sheet, columns))]
    if not headed:
        raise TableHeadingWrong(file)
    rows: list[Cells] = []
    first = headed[0][1]
    for sheet, head in headed:
        there = {column.key for column in head.columns.values()}
        missing = [columns[key].head[head.language] for key in _NEEDED if key not in there]
        if missing and head is first:
            raise TableColumnMissing(file, missing[0])
        if missing:
            log.remark(_where(sheet.name, head.row), SourceFault.FIELD_NOT_USED, missing[0])
        else:
            rows += _rows_of(sheet, head, "" if head is first else sheet.name, log)
    titles = {column.key: _column_name(first, index) for index, column in first.columns.items()}
    return FilledSheet(first.language, tuple(rows), titles)


def _rows_of(sheet: Sheet, head: _Head, name: str, log: SourceLog) -> Iterator[Cells]:
    _note_other_columns(sheet, head, name, log)
    return _rows(sheet, head, _spread(sheet, head, name, log), name)


def _where(sheet: str, row: int) -> str:
    """Return a row as remarks name it, with its sheet where it is not the first."""
    return f"{sheet} row {row}".strip()


def _head(sheet: Sheet, columns: TemplateColumns) -> _Head | None:
    best: _Head | None = None
    for number, row in sheet.numbered_rows():
        if number > _ROWS_SEARCHED:
            break
        head = _head_of_row(number, row, columns)
        if len(head.columns) >= max(_FEWEST_HEADS, len(best.columns) + 1 if best else 0):
            best = head
    return best


def _head_of_row(number: int, row: Sequence[CellValue], columns: TemplateColumns) -> _Head:
    found: dict[int, TemplateColumn] = {}
    votes: dict[str, int] = {}
    titles = {index: " ".join(cell_text(value).split()) for index, value in enumerate(row, start=1) if is_filled(value)}
    for index, title in titles.items():
        known = columns.with_head(title)
        if known is not None and known[0] not in found.values():
            found[index] = known[0]
            votes[known[1]] = votes.get(known[1], 0) + 1
    return _Head(number, found, titles, max(votes, key=votes.__getitem__, default=SOURCE_LANGUAGE))


def _note_other_columns(sheet: Sheet, head: _Head, name: str, log: SourceLog) -> None:
    """Note the columns that hold something and are not read: strange ones, and second ones of ours."""
    filled = {
        index
        for row in sheet.rows[head.row :]
        for index, value in enumerate(row, start=1)
        if index not in head.columns and is_filled(value)
    }
    for index in sorted(filled):
        title = head.titles.get(index, "")
        log.remark(_where(name, head.row), SourceFault.FIELD_NOT_USED, _column_name(head, index), title)


def _column_name(head: _Head, index: int) -> str:
    return f"{column_letters(index)} {head.titles.get(index, '')}".strip()


def _spread(sheet: Sheet, head: _Head, name: str, log: SourceLog) -> Mapping[tuple[int, int], CellValue]:
    """Return the cells that stand for the first cell of a rectangle: it counts for all of its rows."""
    spread: dict[tuple[int, int], CellValue] = {}
    for merge in sheet.merges:
        value = _value(sheet, merge.first_row, merge.first_column)
        if merge.first_row <= head.row or merge.first_column not in head.columns or not is_filled(value):
            continue
        last = min(merge.last_row, len(sheet.rows))
        for row in range(merge.first_row + 1, last + 1):
            spread[row, merge.first_column] = value
        if last > merge.first_row:
            where, column = _where(name, merge.first_row), head.columns[merge.first_column]
            title, rows = _column_name(head, merge.first_column), f"{merge.first_row}-{last}"
            log.remark(where, SourceFault.UNDERSTOOD, title, _quoted(column, value), rows)
    return spread


def _quoted(column: TemplateColumn, value: CellValue) -> str:
    return "" if column.is_personal else cell_text(value)


def _value(sheet: Sheet, row: int, column: int) -> CellValue:
    cells = sheet.rows[row - 1] if row <= len(sheet.rows) else ()
    return cells[column - 1] if column <= len(cells) else None


def _rows(sheet: Sheet, head: _Head, spread: Mapping[tuple[int, int], CellValue], sheet_name: str) -> Iterator[Cells]:
    for number, row in sheet.numbered_rows():
        if number <= head.row or not any(map(is_filled, row)):
            continue
        cells = {}
        for index, column in head.columns.items():
            value = spread.get((number, index), row[index - 1] if index <= len(row) else None)
            if is_filled(value):
                name = _column_name(head, index)
                cells[column.key] = FilledCell(column.key, value, number, name, column.is_personal, sheet_name)
        if cells:
            yield cells
