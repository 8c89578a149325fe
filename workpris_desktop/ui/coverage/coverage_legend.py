"""What the grounds of the cells mean, in words beside each."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from workpris_desktop.domain.coverage import CellState
from workpris_desktop.ui.coverage.state_paint import paint_state
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.coverage_words import CoverageWords


class _Swatch(QFrame):
    def __init__(self, state: CellState) -> None:
        super().__init__()
        self._state = state
        side = self.fontMetrics().height()
        self.setFixedSize(2 * side, side)
        self.setFrameShape(QFrame.Shape.Box)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_state(painter := QPainter(self), self.rect(), self._state)
        painter.end()
        super().paintEvent(event)


class CoverageLegend(QWidget):
    """One ground with its words for each state, the worst first.

    Args:
        words: says states.
        parent: the page.
    """

    def __init__(self, words: CoverageWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._labels = {state: PlainLabel() for state in CellState}
        flow = FlowLayout(self)
        for state, label in self._labels.items():
            entry = QWidget()
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 12, 0)
            label.setWordWrap(False)
            row.addWidget(_Swatch(state))
            row.addWidget(label)
            flow.addWidget(entry)
        self.show_texts()

    def show_texts(self) -> None:
        """Say all of it in the language spoken now."""
        for state, label in self._labels.items():
            label.setText(self._words.state(state))
