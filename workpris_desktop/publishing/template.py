"""The spreadsheet that providers fill in: one row a service at a place, with lists to choose from."""

import io
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from workpris_desktop.domain.errors import FolderTaken
from workpris_desktop.domain.facts import Facts
from workpris_desktop.publishing.choice_list import ChoiceList, choice_list
from workpris_desktop.publishing.sheet_writing import EXAMPLE_FONT, HEAD_FILL, HEAD_FONT, set_text
from workpris_desktop.publishing.template_columns import CellKind, TemplateColumn, TemplateColumns
from workpris_desktop.system.files import write_atomically

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_ROWS_WITH_LISTS: Final = 2_000
_NARROW_COLUMN: Final = 18
_WIDE_COLUMN: Final = 40
_TEXT_FORMAT: Final = "@"
_HEAD_HEIGHT_POINTS: Final = 45
_WIDE: Final = frozenset({CellKind.PROSE, CellKind.HOURS})

_EATEN: Final = frozenset(
    {CellKind.PHONES, CellKind.AGES, CellKind.REGISTER_ID, CellKind.POSTAL_CODE, CellKind.HOURS, CellKind.PRICE}
)
"""Cells of these a spreadsheet program would turn into numbers and days, unless told that they are text."""


def write_template(path: Path, language: str, facts: Facts, columns: TemplateColumns) -> None:
    """Write the template in one language.

    Args:
        path: the file to write (``.xlsx``).
        language: the language of heads, hints, lists and example.
        facts: the lists to choose from.
        columns: the columns of the template.

    Raises:
        FolderTaken: there is something at the path already.
        MachineFault: the disk is full, or the file is locked or forbidden.
    """
    from openpyxl import Workbook  # noqa: PLC0415 - the publisher's part alone has it

    if path.exists():
        raise FolderTaken(path)
    book = Workbook()
    sheet = book.active
    sheet.title = columns.sheets["services"][language]
    lists_sheet = book.create_sheet(columns.sheets["lists"][language])
    lists = {name: choice_list(name, facts) for name in _list_names(columns)}
    ranges = _write_lists(lists_sheet, lists, language)
    for index, column in enumerate(columns, start=1):
        _write_column(sheet, index, column, language)
        if column.choices:
            _offer_list(sheet, index, ranges[column.choices])
            example = column.example[language]
            set_text(sheet.cell(2, index), lists[column.choices].show(example, language) if example else "")
    sheet.row_dimensions[1].height = _HEAD_HEIGHT_POINTS
    sheet.freeze_panes = "B2"
    data = io.BytesIO()
    book.save(data)
    write_atomically(path, data.getvalue())


def _list_names(columns: TemplateColumns) -> Iterable[str]:
    return dict.fromkeys(column.choices for column in columns if column.choices)


def _write_lists(sheet: "Worksheet", lists: Mapping[str, ChoiceList], language: str) -> Mapping[str, str]:
    """Write each list into a column of its own, and return where it stands."""
    from openpyxl.utils import get_column_letter, quote_sheetname  # noqa: PLC0415

    ranges = {}
    for index, (name, entries) in enumerate(lists.items(), start=1):
        shown = entries.shown(language)
        for row, text in enumerate(shown, start=1):
            set_text(sheet.cell(row, index), text)
        letter = get_column_letter(index)
        sheet.column_dimensions[letter].width = _WIDE_COLUMN
        ranges[name] = f"{quote_sheetname(sheet.title)}!${letter}$1:${letter}${max(1, len(shown))}"
    return ranges


def _write_column(sheet: "Worksheet", index: int, column: TemplateColumn, language: str) -> None:
    from openpyxl.comments import Comment  # noqa: PLC0415
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    head = sheet.cell(1, index)
    set_text(head, column.head[language])
    head.font, head.fill = Font(**HEAD_FONT), PatternFill(**HEAD_FILL)
    head.alignment = Alignment(wrap_text=True, vertical="top")
    if column.hint[language]:
        head.comment = Comment(column.hint[language], "")
    example = sheet.cell(2, index)
    set_text(example, column.example[language])
    example.font = Font(**EXAMPLE_FONT)
    letter = get_column_letter(index)
    dimension = sheet.column_dimensions[letter]
    dimension.width = _WIDE_COLUMN if column.kind in _WIDE else _NARROW_COLUMN
    if column.kind in _EATEN:
        example.number_format = dimension.number_format = _TEXT_FORMAT


def _offer_list(sheet: "Worksheet", index: int, where: str) -> None:
    """Offer a list without demanding it: several entries, and codes, are typed by hand."""
    from openpyxl.utils import get_column_letter  # noqa: PLC0415
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415

    options: dict[str, Any] = {"type": "list", "allow_blank": True, "showErrorMessage": False}
    offered = DataValidation(formula1=where, **options)
    letter = get_column_letter(index)
    offered.add(f"{letter}2:{letter}{_ROWS_WITH_LISTS}")
    sheet.add_data_validation(offered)
