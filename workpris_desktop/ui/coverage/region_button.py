"""One region on a map: a button in the region's shape that says in words what its hatching shows."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QRegion
from PySide6.QtWidgets import QAbstractButton, QWidget

from workpris_desktop.domain.coverage import CellState
from workpris_desktop.domain.region_map import RegionShape
from workpris_desktop.ui.colours import colours_now
from workpris_desktop.ui.coverage.state_paint import paint_state

_FOCUS_PX = 3
_LINE_PX = 1
_AIR_PX = 3


class RegionButton(QAbstractButton):
    """Shows a region; without a state it stays blank, and leads nowhere.

    Args:
        shape: where it lies on its map.
        is_tile: whether it is a square, which has room for its name.
        parent: the map.
    """

    def __init__(self, shape: RegionShape, is_tile: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.shape, self._is_tile = shape, is_tile
        self._path = QPainterPath()
        self._state: CellState | None = None
        self._name = self._said = ""
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_cell(self, name: str, state: CellState | None, said: str, in_full: str) -> None:
        """Show what is known of the region.

        Args:
            name: what it is called.
            state: what its hatching shows, None where nobody asked for the region.
            said: what stands on it.
            in_full: what is read aloud.
        """
        self._name, self._state, self._said = name, state, said
        self.setEnabled(state is not None)
        self.setAccessibleName(in_full or name)
        self.setToolTip(in_full or name)
        self.update()

    def place(self, scale: float, left: float, top: float) -> None:
        """Take its place on a map that is so many pixels to the unit, and begins so far from the corner."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        for line in self.shape.outlines:
            path.addPolygon(QPolygonF([QPointF(left + x * scale, top + y * scale) for x, y in line]))
            path.closeSubpath()
        bounds = path.boundingRect().toAlignedRect().adjusted(-_LINE_PX, -_LINE_PX, _LINE_PX, _LINE_PX)
        self._path = path.translated(-bounds.x(), -bounds.y())
        self.setGeometry(bounds)
        if not self._is_tile:
            # Neighbours lie in each other's bounds: a click and the paint belong to the shape alone.
            self.setMask(QRegion(self._path.toFillPolygon().toPolygon(), Qt.FillRule.OddEvenFill))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button with Return, too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint ground, outline and words, with a thick outline where the keyboard is."""
        painter, colours = QPainter(self), colours_now()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipPath(self._path)
        if self._state is not None:
            paint_state(painter, self.rect(), self._state)
        painter.restore()
        has_focus = self.hasFocus()
        painter.setPen(QPen(QColor(colours.highlight if has_focus else colours.line), _FOCUS_PX if has_focus else 1))
        painter.drawPath(self._path)
        self._write(painter)
        painter.end()

    def _write(self, painter: QPainter) -> None:
        """Write the name where it fits, and below it what is known, each on a plain ground."""
        colours, rows = colours_now(), []
        room = self.rect().adjusted(_AIR_PX, _AIR_PX, -_AIR_PX, -_AIR_PX)
        font = self.font()
        small, bold = self.font(), self.font()
        small.setPointSizeF(font.pointSizeF() * 0.85)
        bold.setBold(True)
        wrapped = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        for text, letters in ((self._name, small), (self._said, bold)):
            painter.setFont(letters)
            shown = text
            bounds = painter.boundingRect(QRect(0, 0, room.width(), room.height()), wrapped, text)
            if bounds.width() > room.width() and self._is_tile:
                shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
                bounds = painter.fontMetrics().boundingRect(shown)
            if shown and bounds.width() <= room.width():
                rows.append((shown, letters, bounds.size()))
        if rows and sum(size.height() for _, _, size in rows) > room.height():
            rows = rows[-1:]
        middle = self._middle()
        top = middle.y() - sum(size.height() for _, _, size in rows) / 2
        painter.setPen(QColor(colours.text if self.isEnabled() else colours.disabled_text))
        for text, letters, size in rows:
            painter.setFont(letters)
            ground = QRectF(middle.x() - size.width() / 2 - _AIR_PX, top, size.width() + 2 * _AIR_PX, size.height())
            painter.fillRect(ground, QColor(colours.base))
            painter.drawText(ground, wrapped, text)
            top += size.height()

    def _middle(self) -> QPointF:
        if self._is_tile:
            return QRectF(self.rect()).center()
        x, y = self.shape.middle
        bounds = QPolygonF([QPointF(*point) for line in self.shape.outlines for point in line]).boundingRect()
        inner = self._path.boundingRect()
        across = (x - bounds.left()) / bounds.width() if bounds.width() else 0.5
        down = (y - bounds.top()) / bounds.height() if bounds.height() else 0.5
        return QPointF(inner.left() + across * inner.width(), inner.top() + down * inner.height())
