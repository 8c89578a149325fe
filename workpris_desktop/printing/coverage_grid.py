"""Laying out a coverage matrix for print: places below each other, kinds of help side by side, hatched cells."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from workpris_desktop.domain.coverage_sheet import CoverageGrid, ToldCell
from workpris_desktop.printing.hatching import strokes_of
from workpris_desktop.printing.page import Sheet, text_style
from workpris_desktop.printing.part import Area, Label, Mark, Part, Upwards, Words
from workpris_desktop.printing.part_sheet import SECTION

if TYPE_CHECKING:
    from workpris_desktop.domain.region_map import Outline

MOST_COLUMNS: Final = 18
"""More kinds of help do not fit beside each other."""

_ROWS_PER_HEADING: Final = 32
"""So many rows stand on a page; then the kinds of help are named again."""

_NAME: Final = text_style(8)
_CELL: Final = text_style(7, bold=True)
_SMALLER: Final = text_style(6, bold=True)
_HEADING: Final = text_style(7.5)
_NAME_MM: Final = 42.0
_ROW_MM: Final = 5.2
_TALLEST_HEADING_MM: Final = 34.0
_MOST_HEADING_ROWS: Final = 2
_GAP_MM: Final = 1.6


def grid_groups(sheet: Sheet, grid: CoverageGrid) -> Iterator[tuple[Part, ...]]:
    """Walk the parts of the matrix; the kinds of help stay with the first row below them."""
    width = (sheet.width_mm - _NAME_MM) / len(grid.columns)
    title = Part((Words(0, _GAP_MM, (grid.heading,), SECTION),), SECTION.row_mm + 2 * _GAP_MM)
    heading = _heading(sheet, grid.columns, width)
    for first in range(0, len(grid.rows), _ROWS_PER_HEADING):
        rows = [_row(sheet, name, cells, width) for name, cells in grid.rows[first : first + _ROWS_PER_HEADING]]
        yield (*((title,) if not first else ()), heading, rows[0])
        yield from ((row,) for row in rows[1:])


def _heading(sheet: Sheet, columns: tuple[str, ...], width: float) -> Part:
    wrapped = [sheet.wrap(name, _HEADING, _TALLEST_HEADING_MM)[:_MOST_HEADING_ROWS] for name in columns]
    height = max(sheet.width_of(row, _HEADING) for rows in wrapped for row in rows) + _GAP_MM
    marks = tuple(
        Upwards(
            _NAME_MM + number * width + (width - len(rows) * _HEADING.row_mm) / 2, height - _GAP_MM / 2, rows, _HEADING
        )
        for number, rows in enumerate(wrapped)
    )
    return Part(marks, height)


def _row(sheet: Sheet, name: str, cells: tuple[ToldCell, ...], width: float) -> Part:
    marks: list[Mark] = [Words(0, (_ROW_MM - _NAME.row_mm) / 2, _one_row(sheet, name), _NAME)]
    for number, (state, said) in enumerate(cells):
        left = _NAME_MM + number * width
        box: Outline = ((left, 0), (left + width, 0), (left + width, _ROW_MM), (left, _ROW_MM))
        style = _CELL if sheet.width_of(said, _CELL) < width - 1 else _SMALLER
        label = Label(left + width / 2, (_ROW_MM - style.row_mm) / 2, ((said, style),))
        marks += [Area((box,), strokes_of(state, (box,))), label]
    return Part(tuple(marks), _ROW_MM)


def _one_row(sheet: Sheet, name: str) -> tuple[str, ...]:
    """Return a name that fits beside the cells, shortened where it must be."""
    shown = name
    while shown and sheet.width_of(shown, _NAME) > _NAME_MM - 1:
        shown = f"{shown.removesuffix('…')[:-1].rstrip()}…"
    return (shown,)
