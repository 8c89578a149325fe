"""What stands on the clients' page while there is no vault: what it is for, and how to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.ui.widgets.link_button import LinkButton
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

WIDTH_CHARACTERS = 84
HEADING_LARGER = 1.4


def heading_font(widget: QWidget) -> QFont:
    """Return the letters of a heading beside the text of a widget."""
    font = QFont(widget.font())
    font.setPointSizeF(font.pointSizeF() * HEADING_LARGER)
    font.setBold(True)
    return font


class AbsentPanel(SpeakingWidget):
    """Says in plain sentences what client data is, and offers to protect it."""

    founding_requested = Signal()
    restore_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = PlainLabel()
        self.sentences = tuple(PlainLabel() for _ in range(4))
        self.begin_button, self.restore_button = QPushButton(), LinkButton()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addWidget(self.heading)
        for sentence in self.sentences:
            column.addWidget(sentence)
        for button in (self.begin_button, self.restore_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._inside = inside
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(in_scroll_area(inside))
        self.begin_button.clicked.connect(self.founding_requested)
        self.restore_button.clicked.connect(self.restore_requested)
        self.setFocusProxy(self.begin_button)
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text in the language spoken now."""
        self.heading.setText(self.tr("Client data"))
        self.heading.setFont(heading_font(self))
        texts = (
            self.tr(
                "Here you can keep notes about providers and files about clients. They stay on this computer, "
                "encrypted, and are never sent anywhere."
            ),
            self.tr(
                "The directory needs none of it: searching and printing leaflets work as before, without a password."
            ),
            self.tr(
                "Without the password and without the recovery sheet nobody can open it again, not even those who "
                "made this program."
            ),
            self.tr(
                "Have the disk of this computer encrypted as well (BitLocker, FileVault, LUKS): what the system "
                "writes there by itself is beyond the reach of this program."
            ),
        )
        for label, text in zip(self.sentences, texts, strict=True):
            label.setText(text)
        self._inside.setMaximumWidth(self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS)
        self.begin_button.setText(self.tr("&Protect client data…"))
        self.restore_button.say(self.tr("Restore from a backup…"))
