"""The box in which a need or a place is typed."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

TYPING_PAUSE_MS = 20
"""So long after the last key the search begins: less than the pause between two keys, more than a repeated one."""
TEXT_RATIO = 1.18
"""The search box is the first thing to be seen (ux.md 8.2)."""
LONGEST_TEXT = 500
"""Characters; what is beyond them can only have been pasted by mistake."""


class SearchBox(QLineEdit):
    """Tells what is typed after a short pause, and the keys that lead out of the box."""

    asked = Signal()
    """The text is another one, or Enter was pressed."""
    list_requested = Signal()
    """The down key was pressed."""
    removal_requested = Signal()
    """Backspace was pressed although nothing is left to delete."""
    memory_requested = Signal()
    """Alt+Down was pressed, which opens the list of a box everywhere else, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST_TEXT)
        self.setClearButtonEnabled(True)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.asked)
        self.textChanged.connect(lambda _: self._pause.start())
        self.returnPressed.connect(self.ask_now)

    def put(self, text: str) -> None:
        """Put a text into the box without asking."""
        if text != self.text():
            self.setText(text)
        self._pause.stop()

    def ask_now(self) -> None:
        """Ask without waiting for another key."""
        self._pause.stop()
        self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell the keys that are not for typing."""
        alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.memory_requested.emit()
        elif event.key() == Qt.Key.Key_Down and alone:
            self.list_requested.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text() and not event.isAutoRepeat():
            self.removal_requested.emit()
        else:
            super().keyPressEvent(event)

    def fit(self, font: QFont) -> None:
        """Take a size that goes with the text around."""
        large = QFont(font)
        large.setPointSizeF(font.pointSizeF() * TEXT_RATIO)
        self.setFont(large)
