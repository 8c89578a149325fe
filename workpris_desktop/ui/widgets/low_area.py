"""A view that is as high as its window, and scrolls only where not even the least it takes fits in."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_FEWEST_LINES = 8
"""So low an area may become; a view that needs more must not make its window larger than the screen."""


class LowArea(QScrollArea):
    """Holds one part, whose lines of text keep all their height.

    Other than with a resizable scroll area it is not what the part would like that counts, but what it takes at least:
    lists inside become low before anything scrolls.
    """

    def __init__(self, part: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(part)
        part.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: as wide as the part with a scroll bar, and some lines high."""
        least, bar = self._part.minimumSizeHint(), self.verticalScrollBar().sizeHint().width()
        return QSize(least.width() + bar, min(least.height(), _FEWEST_LINES * self.fontMetrics().lineSpacing()))

    def sizeHint(self) -> QSize:
        """Return what the part would like."""
        return self._part.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the part the room that there is."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the part the room that there is: while it was hidden nobody told what it takes."""
        super().showEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the part the room that there is once it takes more or less of it."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._part:
            self.updateGeometry()
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Make the part as large as the area, or as high as it must be; with a bar it is less wide, thus higher."""
        whole = self.maximumViewportSize()
        least = self._least(whole.width())
        if least > whole.height():
            whole.setWidth(whole.width() - self.verticalScrollBar().sizeHint().width())
            least = self._least(whole.width())
        self._part.resize(whole.width(), max(whole.height(), least))

    def _least(self, width: int) -> int:
        layout, least = self._part.layout(), self._part.minimumSizeHint().height()
        if layout is None or not layout.hasHeightForWidth():
            return least
        return max(least, layout.totalMinimumHeightForWidth(width))


def put_into_low_area(view: QWidget) -> QWidget:
    """Return a widget that fills a view and may scroll in it; what belongs to the view is laid out there."""
    inside = QWidget()
    column = QVBoxLayout(view)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(LowArea(inside, view))
    return inside
