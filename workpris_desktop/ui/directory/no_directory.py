"""What stands in place of the list while there is no directory on this computer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget


class NoDirectory(SpeakingWidget):
    """Says so, and leads to where one is read in."""

    data_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = PlainLabel()
        self.button = QPushButton()
        self.button.clicked.connect(self.data_requested)
        column = QVBoxLayout(self)
        column.addWidget(self._sentence)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self._sentence.setText(self.tr("No directory on this computer yet."))
        self.button.setText(self.tr("&Read in a directory…"))
