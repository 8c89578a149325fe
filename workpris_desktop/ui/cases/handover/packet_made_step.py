"""A packet that was made: saved to a stick or folder, and its passphrase shown once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.handover_screen_words import HandoverScreenWords

_LARGER = 1.6
"""So many times the size of the text the passphrase has."""


class PacketMadeStep(QWidget):
    """Says what is there, what was saved, and what is still to be done.

    Args:
        words: says it.
        parent: the dialog.
    """

    changed = Signal()

    def __init__(self, words: HandoverScreenWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._passphrase_waits = False
        self.told, self.saved = PlainLabel(), PlainLabel()
        self.tell_by, self.passphrase = PlainLabel(), PlainLabel(selectable=True)
        self.written_button = QPushButton(self.tr("I have &written it down"), autoDefault=False)
        large = self.passphrase.font()
        large.setPointSizeF(large.pointSizeF() * _LARGER)
        large.setBold(True)
        self.passphrase.setFont(large)
        self.passphrase.setAccessibleName(self.tr("Passphrase of the packet"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        for part in (self.told, self.saved, self.tell_by, self.passphrase):
            column.addWidget(part)
        column.addWidget(self.written_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.written_button.clicked.connect(self._hide_passphrase)

    @property
    def passphrase_waits(self) -> bool:
        """Tell whether nobody has said yet that the passphrase is written down."""
        return self._passphrase_waits

    def show_made(self, office: str, file_name: str, passphrase: str) -> None:
        """Show a packet that is not saved anywhere yet."""
        self._passphrase_waits = bool(passphrase)
        self.told.setText(self._words.made(office))
        self.saved.setText(self._words.save_now(file_name))
        self.passphrase.setText(passphrase)
        self.tell_by.setText(self._words.tell_passphrase() if passphrase else "")
        for part in (self.tell_by, self.passphrase, self.written_button):
            part.setVisible(bool(passphrase))

    def show_saved(self, place: str) -> None:
        """Say where it lies now."""
        self.saved.setText(place)

    def empty(self) -> None:
        """Let go of the passphrase and of the name of the office."""
        self._passphrase_waits = False
        for label in (self.told, self.saved, self.tell_by, self.passphrase):
            label.setText("")

    def _hide_passphrase(self) -> None:
        """Show it no more: it is written down, and kept nowhere."""
        self._passphrase_waits = False
        self.passphrase.setText("")
        self.passphrase.hide()
        self.written_button.hide()
        self.tell_by.setText(self._words.passphrase_gone())
        self.changed.emit()
