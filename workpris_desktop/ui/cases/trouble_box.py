"""Why the vault cannot be opened, with each way out as a button."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workpris_desktop.ui.widgets.announcing import announce
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.messages import Message


class WayOut(StrEnum):
    """What can be done where the vault does not open; erasing it is never one of them."""

    RETRY = "retry"
    NEWEST_BACKUP = "newest_backup"
    OTHER_BACKUP = "other_backup"


class TroubleBox(SpeakingWidget):
    """Says what is so, what it means and what to do now."""

    way_chosen = Signal(WayOut)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backup = ""
        self.title, self.sentence, self.advice = PlainLabel(), PlainLabel(selectable=True), PlainLabel()
        self.buttons = {way: QPushButton() for way in WayOut}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for label in (self.title, self.sentence, self.advice):
            column.addWidget(label)
        for way, button in self.buttons.items():
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            button.clicked.connect(lambda _=False, way=way: self.way_chosen.emit(way))
        self.hide()

    def show_trouble(self, message: Message, ways: tuple[WayOut, ...], backup: str) -> None:
        """Show a message and these ways out; ``backup`` says when the newest whole backup was made."""
        self._backup = backup
        for label, text in (
            (self.title, message.title),
            (self.sentence, message.sentence),
            (self.advice, message.advice),
        ):
            label.setText(text)
        for way, button in self.buttons.items():
            button.setVisible(way in ways)
        self.show_texts()
        self.show()
        announce(self, f"{message.title} {message.sentence} {message.advice}")

    def show_texts(self) -> None:
        """Set every text of the buttons in the language spoken now."""
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        texts = {
            WayOut.RETRY: self.tr("&Try again"),
            WayOut.NEWEST_BACKUP: self.tr("&Restore the backup of {moment}…").format(moment=self._backup),
            WayOut.OTHER_BACKUP: self.tr("&Choose a backup…"),
        }
        for way, button in self.buttons.items():
            button.setText(texts[way])
