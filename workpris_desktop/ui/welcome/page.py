"""What all pages of the first start have: a heading, and words that follow the language."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget


class WelcomePage(SpeakingWidget):
    """One subject; the dialog shows its heading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = ""
        self.words = PlainLabel()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.words)

    def enter(self) -> None:
        """Show how things are now; the page is about to be seen."""
