"""The small signs in a row of the result list: each has a shape of its own, so that none speaks by colour alone."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.fit import FitGroup

_HALF_TURN: Final = 180 * 16
"""In the sixteenths of a degree that Qt counts in."""

_HALVES: Final = frozenset({CapacityState.WAITING_LIST, CapacityState.AFTER_ASSESSMENT})

_CHECK: Final = ((0.1, 0.55), (0.4, 0.85), (0.9, 0.15))
_TRIANGLE: Final = ((0.5, 0.1), (0.95, 0.9), (0.05, 0.9), (0.5, 0.1))
_CROSS: Final = (((0.15, 0.15), (0.85, 0.85)), ((0.15, 0.85), (0.85, 0.15)))
_PAUSE: Final = (((0.35, 0.3), (0.35, 0.7)), ((0.65, 0.3), (0.65, 0.7)))
_LINES: Final = {
    FitGroup.FITS: (_CHECK,),
    FitGroup.CASE_BY_CASE: (_TRIANGLE,),
    FitGroup.FAILS: _CROSS,
}
"""Signs as lines through points, in parts of the sign's width and height."""

_PEN_SHARE: Final = 9
"""A line is as wide as this part of the sign."""


def draw_room(painter: QPainter, square: QRectF, state: CapacityState) -> None:
    """Draw how much room there is, with the pen's colour: a full, half or empty circle, a pause, or "?"."""
    if state is CapacityState.NOT_KNOWN:
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, "?")
        return
    _take_pen(painter, square)
    colour = painter.pen().color()
    if state is CapacityState.TAKING:
        painter.setBrush(colour)
    painter.drawEllipse(square)
    if state in _HALVES:
        painter.setBrush(colour)
        painter.drawPie(square, _HALF_TURN // 2, _HALF_TURN)
    elif state is CapacityState.PAUSED:
        _draw_lines(painter, square, _PAUSE)


def draw_fit(painter: QPainter, square: QRectF, group: FitGroup) -> None:
    """Draw how a service fits, with the pen's colour: a tick, a triangle, a cross, or "?"."""
    if group is FitGroup.UNKNOWNS:
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, "?")
        return
    _take_pen(painter, square)
    _draw_lines(painter, square, _LINES[group])


def _take_pen(painter: QPainter, square: QRectF) -> None:
    pen = QPen(painter.pen().color(), max(1.4, square.height() / _PEN_SHARE))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _draw_lines(painter: QPainter, square: QRectF, lines: tuple[tuple[tuple[float, float], ...], ...]) -> None:
    for points in lines:
        path = QPainterPath(_within(square, points[0]))
        for point in points[1:]:
            path.lineTo(_within(square, point))
        painter.drawPath(path)


def _within(square: QRectF, point: tuple[float, float]) -> QPointF:
    return QPointF(square.left() + point[0] * square.width(), square.top() + point[1] * square.height())
