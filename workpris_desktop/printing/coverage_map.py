"""Laying out maps of regions for print: outlines with hatching, and what each says on a white ground."""

from collections.abc import Iterator
from typing import Final

from workpris_desktop.domain.coverage import CellState
from workpris_desktop.domain.coverage_sheet import MapOfKind, ToldCell
from workpris_desktop.domain.region_map import Outline, RegionMap, RegionShape
from workpris_desktop.printing.flow import TextStyle
from workpris_desktop.printing.hatching import strokes_of
from workpris_desktop.printing.page import Sheet, text_style
from workpris_desktop.printing.part import Area, Label, Mark, Part, Words

_NAMES: Final = tuple(map(text_style, (6.5, 5.5, 5)))
"""The largest one is taken in which no word is torn apart."""

_VALUES: Final = tuple(text_style(size, bold=True) for size in (9, 7.5, 6.5, 5.5))
_CAPTION: Final = text_style(9, bold=True)
_TALLEST_MM: Final = 76.0
_GAP_MM: Final = 6.0
_AIR_MM: Final = 0.8
"""What is kept free between a name and the edge of its square."""

_Rows = tuple[tuple[str, TextStyle], ...]

_NOT_COUNTED: Final[ToldCell] = (CellState.AVAILABLE, "")
"""A region that nobody asked for stays white, with its name alone."""


def map_parts(sheet: Sheet, told: MapOfKind) -> Iterator[Part]:
    """Lay out the maps, two beside each other where there are several countries."""
    across = 1 if len(told.maps) == 1 else 2
    room = (sheet.width_mm - (across - 1) * _GAP_MM) / across
    for first in range(0, len(told.maps), across):
        beside = told.maps[first : first + across]
        parts = [
            _map(sheet, each, told, number * (room + _GAP_MM), room, has_caption=across > 1)
            for number, each in enumerate(beside)
        ]
        yield Part(tuple(mark for part in parts for mark in part.marks), max(part.height_mm for part in parts))


def _map(sheet: Sheet, region_map: RegionMap, told: MapOfKind, left: float, room: float, *, has_caption: bool) -> Part:
    scale = min(room / region_map.width, _TALLEST_MM / region_map.height)
    top = _CAPTION.row_mm if has_caption else 0.0
    marks: list[Mark] = []
    labels: list[Mark] = []
    if has_caption:
        marks.append(Words(left, 0, (told.names[region_map.country],), _CAPTION))
    for shape in region_map.shapes:
        placed = _placed(shape, scale, left, top)
        state, said = told.cells.get(shape.code, _NOT_COUNTED)
        marks.append(Area(placed.outlines, strokes_of(state, placed.outlines)))
        labels.append(_label(sheet, placed, told.names[shape.code], said, is_tile=region_map.is_tiled))
    # All words come after all hatching, so that no neighbour is drawn over them.
    return Part((*marks, *labels), top + region_map.height * scale + _GAP_MM / 2)


def _placed(shape: RegionShape, scale: float, left: float, top: float) -> RegionShape:
    outlines: tuple[Outline, ...] = tuple(
        tuple((left + x * scale, top + y * scale) for x, y in line) for line in shape.outlines
    )
    return RegionShape(shape.code, outlines, (left + shape.middle[0] * scale, top + shape.middle[1] * scale))


def _label(sheet: Sheet, shape: RegionShape, name: str, said: str, *, is_tile: bool) -> Label:
    """Set the name of a region above what it says; on a small drawn shape what it says stands alone."""
    corners = _corners(shape)
    width = max(right for _, (right, _) in corners) - min(left for (left, _), _ in corners) - 2 * _AIR_MM
    height = max(low for _, (_, low) in corners) - min(high for (_, high), _ in corners) - 2 * _AIR_MM
    style = next((each for each in _VALUES if sheet.width_of(said, each) <= width), _VALUES[-1])
    value = ((sheet.shortened(said, style, width) if is_tile else said, style),) if said else ()
    left_over = height - sum(style.row_mm for _, style in value)
    named = (_named(sheet, name, style, width) for style in _NAMES)
    fitting = (rows for rows in named if rows and len(rows) * rows[0][1].row_mm <= left_over)
    rows = (*next(fitting, _shortened(sheet, name, width) if is_tile else ()), *value)
    return Label(shape.middle[0], shape.middle[1] - sum(style.row_mm for _, style in rows) / 2, rows)


def _named(sheet: Sheet, name: str, style: TextStyle, width: float) -> _Rows:
    """Return a name in rows that tear no word apart, none where they would."""
    words = name.replace("-", "- ").split()
    if any(sheet.width_of(word, style) > width for word in words):
        return ()
    return tuple((row, style) for row in sheet.wrap(name, style, width))


def _shortened(sheet: Sheet, name: str, width: float) -> _Rows:
    style = _NAMES[1]
    return ((sheet.shortened(name, style, width), style),)


def _corners(shape: RegionShape) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Return the corners between which each outline lies."""
    return [
        ((min(x for x, _ in line), min(y for _, y in line)), (max(x for x, _ in line), max(y for _, y in line)))
        for line in shape.outlines
    ]


def legend_part(sheet: Sheet, legend: tuple[ToldCell, ...], style: TextStyle) -> Part:
    """Lay out what each hatching means, in as many rows as it takes."""
    side, gap = style.row_mm - _AIR_MM, 2.0
    marks: list[Mark] = []
    x = y = 0.0
    for state, said in legend:
        width = 2 * side + gap + sheet.width_of(said, style) + 2 * gap
        if x and x + width > sheet.width_mm:
            x, y = 0.0, y + style.row_mm
        box: Outline = tuple(
            (x + across, y + _AIR_MM / 2 + down)
            for across, down in ((0, 0), (2 * side, 0), (2 * side, side), (0, side))
        )
        marks += [Area((box,), strokes_of(state, (box,))), Words(x + 2 * side + gap, y, (said,), style)]
        x += width
    return Part(tuple(marks), y + style.row_mm + _AIR_MM)
