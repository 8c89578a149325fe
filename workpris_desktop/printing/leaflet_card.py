"""The pocket card: strips of four panels of 85 by 54 mm, to be cut out and folded (leaflet.md 7.2 rule 1)."""

from collections.abc import Iterator
from typing import Final

from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.printing.leaflet_layout import Layout, Place, Stroke
from workpris_desktop.printing.leaflet_letters import SMALL

_WIDTH_MM: Final = 85.0
_HEIGHT_MM: Final = 54.0
_PANELS: Final = 4
_MARGIN_MM: Final = 3.5

_LEFTS_MM: Final = (15.0, 110.0)
"""Of the two strips on A4; between them there is room for the marks of both."""

_TOP_MM: Final = (297.0 - _PANELS * _HEIGHT_MM) / 2
_BOTTOM_MM: Final = _TOP_MM + _PANELS * _HEIGHT_MM

_MARK_MM: Final = 4.0
_AWAY_MM: Final = 0.5
"""Between a mark and the corner, so that nothing of it stays on the card."""


def card_layout() -> Layout:
    """Return the panels of two strips, each from above."""
    return Layout(
        Paper.A4,
        SMALL,
        margin_mm=_MARGIN_MM,
        width_mm=_WIDTH_MM - 2 * _MARGIN_MM,
        height_mm=_HEIGHT_MM - 2 * _MARGIN_MM,
        places=tuple(
            Place(0, left + _MARGIN_MM, _TOP_MM + panel * _HEIGHT_MM + _MARGIN_MM)
            for left in _LEFTS_MM
            for panel in range(_PANELS)
        ),
        together=_PANELS,
        footed=_PANELS,
        strokes=tuple(tuple(_marks(left)) for left in _LEFTS_MM),
    )


def _marks(left: float) -> Iterator[Stroke]:
    """Yield where to cut at the corners of a strip, and where to fold between its panels."""
    right = left + _WIDTH_MM
    for panel in range(_PANELS + 1):
        y = _TOP_MM + panel * _HEIGHT_MM
        length = _MARK_MM if panel in {0, _PANELS} else _MARK_MM / 2
        yield Stroke(0, (left - _AWAY_MM - length, y), (left - _AWAY_MM, y))
        yield Stroke(0, (right + _AWAY_MM, y), (right + _AWAY_MM + length, y))
    for x in (left, right):
        yield Stroke(0, (x, _TOP_MM - _AWAY_MM - _MARK_MM), (x, _TOP_MM - _AWAY_MM))
        yield Stroke(0, (x, _BOTTOM_MM + _AWAY_MM), (x, _BOTTOM_MM + _AWAY_MM + _MARK_MM))
