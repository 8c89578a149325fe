"""Third page: the directory, real or invented to look around."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from workpris_desktop.ui.settings.section import show_command
from workpris_desktop.ui.welcome.page import WelcomePage
from workpris_desktop.ui.widgets.plain_label import PlainLabel

BRINGING = ("update_from_folder", "read_file", "read_folder")
"""The commands that bring a directory in, by their names."""


class DirectoryPage(WelcomePage):
    """Says which directory is in use, and brings in another.

    Args:
        command: returns a command of the window by its name.
        state: tells in words which directory is in use.
        parent: the owner.
    """

    asked = Signal(str)
    """The name of a command that is wanted."""
    publisher_requested = Signal()
    """The file of a publisher is to be chosen, so that directories come over the network."""

    def __init__(
        self, command: Callable[[str], QAction], state: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._command, self._state = command, state
        self.state, self.offer, self.ways = PlainLabel(), PlainLabel(), PlainLabel()
        self.publisher = QPushButton()
        self.buttons = {name: QPushButton() for name in BRINGING}
        for label in (self.state, self.offer, self.ways):
            self.column.addWidget(label)
        for button in (self.buttons["update_from_folder"], self.publisher, *list(self.buttons.values())[1:]):
            self.column.addWidget(button)
        self.column.addStretch(1)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
        self.publisher.clicked.connect(self.publisher_requested)
        self.show_texts()

    def enter(self) -> None:
        """Show how things are now; the page is about to be seen."""
        self.show_texts()

    def show_offer(self, text: str) -> None:
        """Say what a stick holds that was found, "" for none."""
        self.offer.setText(text)
        self.offer.setVisible(bool(text))

    def show_texts(self) -> None:
        """Set every text of the page in the language spoken now."""
        self.heading = self.tr("The directory of services")
        self.words.setText(self.tr("All you find comes from a directory on this computer. It works without a network."))
        self.state.setText(self._state())
        self.ways.setText(self.tr("Do you have one already? Bring it in now, or later under Data."))
        self.publisher.setEnabled(self._command("update_from_folder").isEnabled())
        self.publisher.setText(self.tr("From the internet, with the file of a publisher…"))
        for name, button in self.buttons.items():
            show_command(button, self._command(name))
