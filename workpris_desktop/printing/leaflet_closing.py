"""Where the last lines of a leaflet stand: below the services, and on what is cut or folded wherever there is room."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workpris_desktop.printing.flow import Page, Rooms, Row, add_rows, has_room
from workpris_desktop.printing.leaflet_layout import Layout

Ways = tuple[tuple[Row, ...], ...]
"""The same rows with more and with less blank above them; none where there are no rows."""


@dataclass(frozen=True, slots=True)
class Closing:
    """What closes a leaflet: ``whole`` in its order, and of it the ``sender``.

    ``urgent`` is what somebody in need has to find, from all of it down to the least. What is ``left_out`` where it has
    no room takes no further panel.
    """

    whole: Ways
    sender: Ways
    urgent: tuple[Ways, ...]
    left_out: bool


def with_rows(panels: Sequence[Page], ways: Ways, rooms: Rooms) -> tuple[Page, ...]:
    """Return panels with rows on the last one, in the first way that has room; else on one more."""
    if not ways:
        return tuple(panels)
    return _placed(panels, ways, rooms, (len(panels) - 1,)) or (*panels, add_rows((), ways[0]))


def with_closing(panels: Sequence[Page], closing: Closing, layout: Layout, rooms: Rooms) -> tuple[Page, ...]:
    """Return panels with what closes a leaflet, and with the empty ones that the format has.

    On what is cut or folded the emergency number makes no further part while any panel has room for it: it then stands
    as low as it can, and services go on behind it (leaflet.md 7.2 rule 1).
    """
    if layout.together == 1:
        return with_rows(panels, closing.whole, rooms)
    whole, end = _completed(panels, layout), len(panels) - 1
    closed = _placed(whole, closing.whole, rooms, range(end, len(whole))) if closing.whole else whole
    return closed or _parted(panels, closing, layout, rooms)


def _parted(panels: Sequence[Page], closing: Closing, layout: Layout, rooms: Rooms) -> tuple[Page, ...]:
    """Return panels with the sender at their end, and what is urgent wherever there is room."""
    sent = with_rows(panels, closing.sender, rooms)
    whole = _completed(sent, layout)
    order = (*range(len(sent) - 1, len(whole)), *_above(sent))
    tried = (_placed(whole, ways, rooms, order) for ways in closing.urgent)
    told = next(filter(None, tried), ())
    if told or closing.left_out or not closing.urgent:
        return told or whole
    return _completed((*sent, add_rows((), closing.urgent[0][0])), layout)


def _above(panels: Sequence[Page]) -> list[int]:
    """Return the panels above the last one from below, those first after which another service begins."""
    return sorted(range(len(panels) - 1), key=lambda panel: (not _begins_service(panels[panel + 1]), -panel))


def _begins_service(page: Page) -> bool:
    """Tell whether the first row of a page divides a service from the one before; a page can be left empty."""
    return bool(page) and page[0].row.ruled


def _placed(panels: Sequence[Page], ways: Ways, rooms: Rooms, order: Iterable[int]) -> tuple[Page, ...]:
    """Return panels with rows on the first of some that has room, none where none has."""
    for panel in order:
        for rows in ways:
            if has_room(panels[panel], rows, rooms.of(panel)):
                return (*panels[:panel], add_rows(panels[panel], rows), *panels[panel + 1 :])
    return ()


def _completed(panels: Sequence[Page], layout: Layout) -> tuple[Page, ...]:
    return (*panels, *((),) * (-len(panels) % layout.together))
