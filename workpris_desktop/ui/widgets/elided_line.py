"""One line of plain text that gives way: where there is no room it is cut, or goes on below where it must be read."""

from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from workpris_desktop.ui.widgets.plain_tip import plain_tip

MOST_LINES: Final = 3
RAGGED: Final = 1.2
"""So much wider than its words are the lines of a text: where they break, something is left over."""
WIDEST_PX: Final = 500
"""Not even what must be read makes a small window wider."""


class ElidedLine(QLabel):
    """Text that never makes a window wider; a tip shows what is cut."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._must_be_whole = False
        # A layout that is under way hears of no other height.
        self._refit = QTimer(self, singleShot=True, interval=0)
        self._refit.timeout.connect(self._take_lines)

    def say(self, text: str, *, must_be_whole: bool = False) -> None:
        """Show a text, cut or, where it ``must_be_whole``, on more lines where it has no room."""
        self._must_be_whole = must_be_whole
        self.setText(text)
        self.setToolTip(plain_tip(text) if text else "")
        self._refit.start()

    def minimumSizeHint(self) -> QSize:
        """Return next to no width: a long name must not make the window wider. What must be read has `MOST_LINES`."""
        width = self.fontMetrics().horizontalAdvance(self.text()) if self._must_be_whole else 0
        return QSize(min(WIDEST_PX, round(width * RAGGED / MOST_LINES)), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as the text needs."""
        super().resizeEvent(event)
        self._refit.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text, with an ellipsis where it is cut."""
        painter, place = QPainter(self), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if self._must_be_whole:
            painter.drawText(self.rect(), place | Qt.TextFlag.TextWordWrap, self.text())
        else:
            cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), place, cut)

    def _take_lines(self) -> None:
        metrics, lines = self.fontMetrics(), 1
        if self._must_be_whole and self.width():
            whole = metrics.boundingRect(0, 0, self.width(), 0, Qt.TextFlag.TextWordWrap, self.text())
            lines = min(MOST_LINES, round(whole.height() / metrics.lineSpacing()))
        self.setMinimumHeight(lines * metrics.lineSpacing() if lines > 1 else 0)
