"""What stands on a leaflet after the services: the free sentence, room to write, the emergency number, the sender."""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Final

from workpris_desktop.domain.leaflet import Leaflet, LeafletFormat, LeafletLine, LineKind
from workpris_desktop.printing.flow import Page, Rooms, Row, TextStyle, add_rows, height_mm, room, used_mm
from workpris_desktop.printing.leaflet_closing import Closing, Ways, with_closing, with_rows
from workpris_desktop.printing.leaflet_layout import Layout
from workpris_desktop.printing.leaflet_rows import Measure, set_off

_FEWEST_LINES: Final = 2
_MOST_LINES: Final = 8
"""To write on below one heading."""


def with_tail(
    panels: Sequence[Page], leaflet: Leaflet, measure: Measure, layout: Layout, rooms: Rooms
) -> tuple[Page, ...]:
    """Return panels with all that follows the services, and with the empty ones that the format has.

    It begins below the last service, so that nobody reads it as a part of another one; what has no room there stands
    on one more panel, but for the emergency number of what is cut or folded, which stands on any panel that has room.
    Lines to write on are only drawn on the last panel.
    """
    filled = with_rows(panels, _ways(_remark(leaflet, measure), measure), rooms)
    whole = with_closing(filled, _closing(leaflet, measure), layout, rooms)
    last = len(whole) - 1
    page = filled[last] if last < len(filled) else ()
    rows = tuple(placed.row for placed in whole[last][len(page) :])
    room_mm = rooms.of(last) - used_mm(page) - height_mm(rows, at_top=False)
    return (*whole[:last], add_rows(add_rows(page, _notes(leaflet, measure, room_mm)), rows))


def _closing(leaflet: Leaflet, measure: Measure) -> Closing:
    emergency, crisis, sender = (_emergency(leaflet, measure), _crisis(leaflet, measure), _sender(leaflet, measure))
    urgent = (_ways(rows, measure) for rows in ((*emergency, *crisis), emergency))
    return Closing(
        whole=_ways((*emergency, *crisis, *sender), measure),
        sender=_ways(sender, measure),
        urgent=tuple(filter(None, urgent)),
        left_out=leaflet.format is LeafletFormat.CARD,
    )


def _ways(rows: tuple[Row, ...], measure: Measure) -> Ways:
    if not rows:
        return ()
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


def _crisis(leaflet: Leaflet, measure: Measure) -> tuple[Row, ...]:
    if not leaflet.crisis:
        return ()
    call, *about = leaflet.crisis
    lines = (LeafletLine(LineKind.WARNING, call), *(LeafletLine(LineKind.TEXT, text) for text in about))
    rows = tuple(chain.from_iterable(map(measure.rows, lines)))
    return set_off(rows, measure.letters.block_gap_mm / 2) if leaflet.emergency else rows


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
