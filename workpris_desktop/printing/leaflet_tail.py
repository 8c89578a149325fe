"""What stands on a leaflet after the services: the free sentence, room to write, the emergency number, the sender."""

from collections.abc import Iterable, Sequence
from itertools import chain, product
from typing import Final

from workpris_desktop.domain.leaflet import Leaflet, LeafletLine, LineKind
from workpris_desktop.printing.flow import Page, Rooms, Row, TextStyle, add_rows, has_room, height_mm, room, used_mm
from workpris_desktop.printing.leaflet_layout import Layout
from workpris_desktop.printing.leaflet_rows import Measure, set_off

_FEWEST_LINES: Final = 2
_MOST_LINES: Final = 8
"""To write on below one heading."""


Ways = tuple[tuple[Row, ...], ...]
"""The same rows with more and with less blank above them."""


def with_tail(
    panels: Sequence[Page], leaflet: Leaflet, measure: Measure, layout: Layout, rooms: Rooms
) -> tuple[Page, ...]:
    """Return panels with all that follows the services, and with the empty ones that the format has.

    It stands on the last panel that has room for it, so that no service is divided for its sake; on pocket cards the
    emergency number stands once on each strip that has room. Lines to write on are only drawn on the last panel.
    """
    remark = _ways(_remark(leaflet, measure), measure)
    filled = _with(panels, *_found(panels, range(len(panels)), remark, rooms))
    closing = _ways((*_emergency(leaflet, measure), *_sender(leaflet, measure)), measure)
    if layout.footed > 1:
        return _with_each(_whole(filled, layout), closing, layout, rooms)
    number, rows = _found(filled, range(len(filled)), closing, rooms)
    whole = _whole(_with(filled, number, rows), layout)
    last = len(whole) - 1
    if not whole[last]:
        return (*whole[:last], add_rows((), _notes(leaflet, measure, rooms.of(last))))
    if number < last:
        return whole
    page = filled[last] if last < len(filled) else ()
    room_mm = rooms.of(last) - used_mm(page) - height_mm(rows, at_top=False)
    return (*whole[:last], add_rows(add_rows(page, _notes(leaflet, measure, room_mm)), rows))


def _found(panels: Sequence[Page], among: Sequence[int], ways: Ways, rooms: Rooms) -> tuple[int, tuple[Row, ...]]:
    """Return which is the last of some panels that has room for rows, and in which way; else one after all panels."""
    for number, rows in product(reversed(among), ways):
        if has_room(panels[number], rows, rooms.of(number)):
            return number, rows
    return len(panels), ways[0]


def _with(panels: Sequence[Page], number: int, rows: Sequence[Row]) -> tuple[Page, ...]:
    """Return panels with rows on one of them, which may be one more."""
    page = panels[number] if number < len(panels) else ()
    return (*panels[:number], add_rows(page, rows), *panels[number + 1 :])


def _whole(panels: Sequence[Page], layout: Layout) -> tuple[Page, ...]:
    return (*panels, *((),) * (-len(panels) % layout.together))


def _with_each(panels: Sequence[Page], ways: Ways, layout: Layout, rooms: Rooms) -> tuple[Page, ...]:
    """Return panels with rows on each part that has room, because parts are cut off; else on one more."""
    added = tuple(panels)
    for begin in range(0, len(panels), layout.together):
        number, rows = _found(panels, range(begin, begin + layout.together), ways, rooms)
        if number < len(panels):
            added = _with(added, number, rows)
    return _whole(_with(panels, len(panels), ways[0]), layout) if added == panels and ways[0] else added


def _ways(rows: tuple[Row, ...], measure: Measure) -> Ways:
    if not rows:
        return ((),)
    gap_mm = measure.letters.block_gap_mm
    return (set_off(rows, gap_mm, ruled=True), set_off(rows, gap_mm / 2, ruled=True))


def _remark(leaflet: Leaflet, measure: Measure) -> tuple[Row, ...]:
    if not leaflet.remark:
        return ()
    return measure.rows(LeafletLine(LineKind.SENTENCE, leaflet.remark))


def _emergency(leaflet: Leaflet, measure: Measure) -> tuple[Row, ...]:
    if not leaflet.emergency:
        return ()
    return measure.rows(LeafletLine(LineKind.WARNING, leaflet.emergency))


def _sender(leaflet: Leaflet, measure: Measure) -> tuple[Row, ...]:
    if not leaflet.sender:
        return ()
    rows = chain.from_iterable(measure.rows(LeafletLine(LineKind.TEXT, text)) for text in leaflet.sender)
    return set_off(tuple(rows), measure.letters.block_gap_mm, ruled=True)


def _notes(leaflet: Leaflet, measure: Measure, room_mm: float) -> tuple[Row, ...]:
    """Return as many headings as have room, each with as many lines to write on as all have room for."""
    for headings in range(len(leaflet.ruled), 0, -1):
        for lines in range(_MOST_LINES, _FEWEST_LINES - 1, -1):
            rows = tuple(_ruled(measure, leaflet.ruled[:headings], lines))
            if height_mm(rows, at_top=False) <= room_mm:
                return rows
    return ()


def _ruled(measure: Measure, headings: Sequence[str], lines: int) -> Iterable[Row]:
    letters = measure.letters
    line = Row("", TextStyle(letters.body.size_pt, row_mm=letters.writing_mm), blank=True)
    for index, heading in enumerate(headings):
        rows = measure.rows(LeafletLine(LineKind.WARNING, heading))
        yield from set_off(rows, letters.block_gap_mm, ruled=index == 0)
        yield from (line,) * lines
    # Else a rule below would look like one more line to write on.
    yield room(letters.title_gap_mm)
