"""Stands in the place of sensitive answers until somebody opens them, which is noted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget


class FoldedRow(SpeakingWidget):
    """Says that something is folded, of how many questions, and in which section."""

    show_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section, self._count = "", 0
        self.label, self.button = PlainLabel(), QPushButton()
        self.label.setWordWrap(False)
        layout = FlowLayout(self)
        for part in (self.button, self.label):
            layout.addWidget(part)
        self.setFocusProxy(self.button)
        self.button.clicked.connect(self.show_requested)
        self.show_texts()

    def tell(self, section: str, count: int) -> None:
        """Say what is folded."""
        self._section, self._count = section, count
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.button.setText(self.tr("Show %n sensitive questions", "", self._count))
        self.button.setAccessibleName(
            self.tr("Show %n sensitive questions of: {section}", "", self._count).format(section=self._section)
        )
        self.label.setText(self.tr("That you open them is noted."))
