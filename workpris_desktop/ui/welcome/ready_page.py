"""Last page: three ways to begin."""

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from workpris_desktop.ui.welcome.page import WelcomePage


class Beginning(StrEnum):
    """With what somebody begins once the pages are done."""

    FIND = "find"
    LEAFLET = "leaflet"
    GUIDE = "guide"


class ReadyPage(WelcomePage):
    """Asks by signal; the dialog closes."""

    chosen = Signal(Beginning)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {beginning: QPushButton() for beginning in Beginning}
        for beginning, button in self.buttons.items():
            self.column.addWidget(button)
            button.clicked.connect(lambda _=False, beginning=beginning: self.chosen.emit(beginning))
        self.column.addStretch(1)
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text of the page in the language spoken now."""
        self.heading = self.tr("Ready")
        self.words.setText(self.tr("From a word typed to a printed sheet it takes three actions. Begin with:"))
        self.buttons[Beginning.FIND].setText(self.tr("Find a service"))
        self.buttons[Beginning.LEAFLET].setText(self.tr("Try a leaflet, with two services as an example"))
        self.buttons[Beginning.GUIDE].setText(self.tr("Read the guide on one page"))
