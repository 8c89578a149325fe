"""The ground of a cell, a region or a place in the legend: colour and hatching, so that none needs the colour."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from workpris_desktop.domain.coverage import CellState
from workpris_desktop.ui.colours import Colours, colours_now

_PATTERNS: Final = {
    CellState.NONE: Qt.BrushStyle.DiagCrossPattern,
    CellState.FAR: Qt.BrushStyle.BDiagPattern,
    CellState.CLOSED: Qt.BrushStyle.HorPattern,
    CellState.UNKNOWN: Qt.BrushStyle.Dense7Pattern,
}
"""What is available is plain; the fuller the hatching, the less there is."""

_PATTERN_OPACITY: Final = 0.75
_FILL_OPACITY: Final = 0.28


def paint_state(painter: QPainter, rect: QRect, state: CellState) -> None:
    """Paint the ground of a cell, or of its place in the legend."""
    colours = colours_now()
    painter.fillRect(rect, QColor(colours.base))
    ink = QColor(_ink(state, colours))
    if state in _PATTERNS:
        ink.setAlphaF(_PATTERN_OPACITY)
        painter.fillRect(rect, QBrush(ink, _PATTERNS[state]))
    else:
        ink.setAlphaF(_FILL_OPACITY)
        painter.fillRect(rect, ink)


def _ink(state: CellState, colours: Colours) -> str:
    if state.is_gap:
        return colours.bad
    return colours.highlight if state is CellState.AVAILABLE else colours.attention
