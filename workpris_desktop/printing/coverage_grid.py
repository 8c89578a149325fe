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

_ROWS_PER_HEADING: Final = 16
"""So many rows stay together under one heading."""

_NAME: Final = text_style(8)
_CELLS: Final = tuple(text_style(size, bold=True) for size in (7, 6, 5, 4.5))
"""The largest is taken in which a value fits between its neighbours."""

_HEADING: Final = text_style(7.5)
_NAME_MM: Final = 42.0
_ROW_MM: Final = 5.2
_TALLEST_HEADING_MM: Final = 34.0
_MOST_HEADING_ROWS: Final = 2
_GAP_MM: Final = 1.6
_AIR_MM: Final = 1.6
"""What is left free in a cell beside its words, with their white ground."""


def grid_groups(sheet: Sheet, grid: CoverageGrid) -> Iterator[tuple[Part, ...]]:
    """Walk the matrix in blocks that stay on one page, each with the kinds of help above its rows."""
    width = (sheet.width_mm - _NAME_MM) / len(grid.columns)
    title = Part((Words(0, _GAP_MM, (grid.heading,), SECTION),), SECTION.row_mm + 2 * _GAP_MM)
    heading = _heading(sheet, grid.columns, width)
    for first in range(0, len(grid.rows), _ROWS_PER_HEADING):
        rows = [_row(sheet, name, cells, width) for name, cells in grid.rows[first : first + _ROWS_PER_HEADING]]
        yield (*((title,) if not first else ()), heading, *rows)


def _heading(sheet: Sheet, columns: tuple[str, ...], width: float) -> Part:
    wrapped = [_heading_rows(sheet, name) for name in columns]
    height = max(sheet.width_of(row, _HEADING) for rows in wrapped for row in rows) + _GAP_MM
    marks = tuple(
        Upwards(
            _NAME_MM + number * width + (width - len(rows) * _HEADING.row_mm) / 2, height - _GAP_MM / 2, rows, _HEADING
        )
        for number, rows in enumerate(wrapped)
    )
    return Part(marks, height)


def _heading_rows(sheet: Sheet, name: str) -> tuple[str, ...]:
    """Return a name in as many rows as a column has; what has no room is shown to be missing."""
    rows = sheet.wrap(name, _HEADING, _TALLEST_HEADING_MM)
    if len(rows) <= _MOST_HEADING_ROWS:
        return rows
    kept = rows[: _MOST_HEADING_ROWS - 1]
    rest = " ".join(rows[_MOST_HEADING_ROWS - 1 :])
    return (*kept, sheet.shortened(rest, _HEADING, _TALLEST_HEADING_MM))


def _row(sheet: Sheet, name: str, cells: tuple[ToldCell, ...], width: float) -> Part:
    """Lay out a row; all words come after all hatching, so that none is drawn over."""
    shown = sheet.shortened(name, _NAME, _NAME_MM - _AIR_MM)
    areas: list[Mark] = []
    labels: list[Mark] = [Words(0, (_ROW_MM - _NAME.row_mm) / 2, (shown,), _NAME)]
    for number, (state, said) in enumerate(cells):
        left = _NAME_MM + number * width
        box: Outline = ((left, 0), (left + width, 0), (left + width, _ROW_MM), (left, _ROW_MM))
        room = width - _AIR_MM
        style = next((each for each in _CELLS if sheet.width_of(said, each) <= room), _CELLS[-1])
        fitting = sheet.shortened(said, style, room)
        areas.append(Area((box,), strokes_of(state, (box,))))
        labels.append(Label(left + width / 2, (_ROW_MM - style.row_mm) / 2, ((fitting, style),)))
    return Part((*areas, *labels), _ROW_MM)
