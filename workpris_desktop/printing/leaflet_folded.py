"""The folded leaflet: A4 across, printed on both sides and folded once to four panels of A5."""

from typing import Final

from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.printing.leaflet_layout import Layout, Place, Stroke
from workpris_desktop.printing.leaflet_letters import Letters

_PANEL_MM: Final = 148.5
_HEIGHT_MM: Final = 210.0
_MARGIN_MM: Final = 12.0
_MARK_MM: Final = 4.0

_OUTSIDE, _INSIDE = 0, 1


def folded_layout(letters: Letters) -> Layout:
    """Return the four panels in the order in which they are read: front, the two inside, back."""
    left, right = _MARGIN_MM, _PANEL_MM + _MARGIN_MM
    return Layout(
        Paper.A4,
        letters,
        margin_mm=_MARGIN_MM,
        width_mm=_PANEL_MM - 2 * _MARGIN_MM,
        height_mm=_HEIGHT_MM - 2 * _MARGIN_MM,
        places=(
            Place(_OUTSIDE, right, _MARGIN_MM),
            Place(_INSIDE, left, _MARGIN_MM),
            Place(_INSIDE, right, _MARGIN_MM),
            Place(_OUTSIDE, left, _MARGIN_MM),
        ),
        pages=2,
        landscape=True,
        together=4,
        strokes=(tuple(_mark(page, y) for page in (_OUTSIDE, _INSIDE) for y in (0.0, _HEIGHT_MM - _MARK_MM)),),
    )


def _mark(page: int, y: float) -> Stroke:
    """Return the sign of the fold at one edge of the paper."""
    return Stroke(page, (_PANEL_MM, y), (_PANEL_MM, y + _MARK_MM))
