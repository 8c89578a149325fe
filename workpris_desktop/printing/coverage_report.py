"""Drawing the report of what is missing on A4, and its map alone; both can be read without colours."""

from collections.abc import Iterator
from typing import Final

from workpris_desktop.domain.coverage_sheet import CoverageSheet
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.section_sheet import SheetSection
from workpris_desktop.printing.coverage_grid import grid_groups
from workpris_desktop.printing.coverage_map import legend_part, map_parts
from workpris_desktop.printing.page import Sheet, text_style
from workpris_desktop.printing.part import Line, Part, Words
from workpris_desktop.printing.part_sheet import SECTION, PartSheet

_MARGIN_MM: Final = 15.0
_FIRST: Final = text_style(11, bold=True)
_TEXT: Final = text_style(9)
_STRONG: Final = text_style(9, bold=True)
_LABEL_SHARE: Final = 0.28
_GAP_MM: Final = 1.2
_SECTION_GAP_MM: Final = 3.0
_MOST_SIGNS: Final = 120
"""In one row; for colleagues, who read more at once than a leaflet's rows hold."""


def draw_coverage(told: CoverageSheet) -> bytes:
    """Return the whole report as a PDF.

    Raises:
        PackagingFault: the letters that ship with the program are missing.
    """
    sheet, pages = _begin(told)
    groups = [_above(sheet, told)]
    if told.map is not None:
        groups.append((_heading(told.map.heading), *map_parts(sheet, told.map)))
    if told.legend:
        groups.append((legend_part(sheet, told.legend, _TEXT),))
    if told.grid is not None:
        groups.extend(grid_groups(sheet, told.grid))
    for section in told.sections:
        groups.extend(_section(sheet, section))
    groups.extend((_text(sheet, line),) for line in told.below)
    return pages.draw(groups, told.warning, told.page_phrase)


def draw_coverage_map(told: CoverageSheet) -> bytes:
    """Return a page with the map, what its hatching means, and what it stands on; nothing stands at its foot.

    Raises:
        PackagingFault: the letters that ship with the program are missing.
    """
    sheet, pages = _begin(told)
    assert told.map is not None
    heading = (_heading(told.map.heading), *map_parts(sheet, told.map), legend_part(sheet, told.legend, _TEXT))
    lines = tuple(_text(sheet, line) for line in (*told.above[1:], *told.below, told.warning) if line)
    return pages.draw([heading, lines], "", "")


def _begin(told: CoverageSheet) -> tuple[Sheet, PartSheet]:
    sheet = Sheet(Paper.A4, _MARGIN_MM, told.title, told.language)
    return sheet, PartSheet(sheet, told.title, "")


def _above(sheet: Sheet, told: CoverageSheet) -> tuple[Part, ...]:
    return tuple(_text(sheet, line, is_first=not number) for number, line in enumerate(told.above))


def _text(sheet: Sheet, text: str, *, is_first: bool = False) -> Part:
    style = _FIRST if is_first else _TEXT
    rows = sheet.wrap(text, style, most_signs=_MOST_SIGNS)
    return Part((Words(0, 0, rows, style),), len(rows) * style.row_mm + _GAP_MM)


def _heading(text: str) -> Part:
    marks = (Words(0, _GAP_MM, (text,), SECTION),)
    return Part(marks, SECTION.row_mm + 2 * _GAP_MM)


def _section(sheet: Sheet, section: SheetSection) -> Iterator[tuple[Part, ...]]:
    """Walk the rows of a section; the heading stays with the first."""
    rows = [_row(sheet, label, text) for label, text in section.rows]
    line = Part((Line(0, _SECTION_GAP_MM / 2, sheet.width_mm),), _SECTION_GAP_MM)
    yield (line, _heading(section.heading), *rows[:1])
    yield from ((row,) for row in rows[1:])


def _row(sheet: Sheet, label: str, text: str) -> Part:
    begin = sheet.width_mm * _LABEL_SHARE if label else 0
    labels = sheet.wrap(label, _STRONG, begin - _GAP_MM) if label else ()
    rows = sheet.wrap(text, _TEXT, sheet.width_mm - begin, _MOST_SIGNS)
    marks = (*((Words(0, 0, labels, _STRONG),) if labels else ()), Words(begin, 0, rows, _TEXT))
    return Part(marks, max(len(rows), len(labels)) * _TEXT.row_mm + _GAP_MM)
