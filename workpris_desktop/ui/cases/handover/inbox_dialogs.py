"""What the inbox asks before it can go on: the passphrase of a packet, and why one is refused."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel

LONGEST_PASSPHRASE = 120
"""Characters; six words of a list have at most 53, and blanks may be many."""


class InboxPassphraseDialog(SteppedDialog):
    """Asks for the six words that were told by telephone; what was typed stays when they are wrong."""

    wished = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Passphrase of the packet"))
        self.line = QLineEdit(maxLength=LONGEST_PASSPHRASE)
        self.line.setAccessibleName(self.tr("Six words"))
        label = PlainLabel(self.tr("Si&x words, with a blank between them"))
        label.setBuddy(self.line)
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 6, 0)
        said = self.tr(
            "This packet is not sealed for the card of this office; it opens with six words. The office that made it "
            "tells them by telephone."
        )
        for part in (PlainLabel(said), label, self.line):
            column.addWidget(part)
        column.addStretch(1)
        self.add_step(step)
        self.go_button.setText(self.tr("&Open"))
        self.line.textChanged.connect(lambda text: self.go_button.setEnabled(bool(text.strip())))
        self.go_button.setEnabled(False)
        self.go_button.clicked.connect(self._ask)
        self.show_step(0, with_buttons=True)
        self.line.setFocus()

    def say(self, text: str) -> None:
        """Show what is wrong, and let the words be mended."""
        super().say(text)
        self.line.setFocus()

    def done(self, result: int) -> None:
        """Let go of what was typed."""
        self.line.clear()
        super().done(result)

    def _ask(self) -> None:
        self.show_busy(is_busy=True)
        self.wished.emit(self.line.text())


class InboxRefusalDialog(SteppedDialog):
    """Asks why a packet is refused.

    Args:
        reasons: what can be said, by codes.
        office: who has sent the packet.
        parent: the window.
    """

    wished = Signal(str)
    """The code of the reason."""

    def __init__(self, reasons: Mapping[str, str], office: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Refuse the packet"))
        self.reason, self._office = QComboBox(), PlainLabel()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.addItem(self.tr("Choose a reason"), "")
        for code, text in reasons.items():
            self.reason.addItem(text, code)
        said = self.tr("What the packet holds is then gone from here. {office} learns the reason from the receipt.")
        self._office.setText(said.format(office=office))
        label = PlainLabel(self.tr("&Why is it refused?"))
        label.setBuddy(self.reason)
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 6, 0)
        for part in (self._office, label, self.reason):
            column.addWidget(part)
        column.addStretch(1)
        self.add_step(step)
        self.go_button.setText(self.tr("&Refuse"))
        self.reason.currentIndexChanged.connect(self._judge)
        self.go_button.clicked.connect(self._ask)
        self._judge()
        self.show_step(0, with_buttons=True)
        self.reason.setFocus()

    def done(self, result: int) -> None:
        """Let go of the office."""
        self._office.setText("")
        super().done(result)

    def _judge(self) -> None:
        self.go_button.setEnabled(bool(self.reason.currentData()))

    def _ask(self) -> None:
        self.show_busy(is_busy=True)
        self.wished.emit(str(self.reason.currentData()))
