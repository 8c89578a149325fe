"""Fields of text that leave some keys to the page: undo is one for all answers."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

LINES = 4


def is_undo(event: QKeyEvent) -> bool:
    """Tell whether a key asks for undo."""
    return event.matches(QKeySequence.StandardKey.Undo)


def is_redo(event: QKeyEvent) -> bool:
    """Tell whether a key asks for redo; Ctrl+Y counts everywhere."""
    is_ctrl_y = event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return is_ctrl_y or event.matches(QKeySequence.StandardKey.Redo)


def is_continue(event: QKeyEvent) -> bool:
    """Tell whether a key goes on to the next question."""
    is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    return is_return and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _is_for_page(event: QEvent) -> bool:
    is_key = event.type() in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
    return is_key and isinstance(event, QKeyEvent) and (is_undo(event) or is_redo(event) or is_continue(event))


class AnswerLine(QLineEdit):
    """One line of text."""

    def event(self, event: QEvent) -> bool:
        """Pass on what the page does: undo, redo, and going on."""
        if _is_for_page(event):
            event.ignore()
            return False
        return super().event(event)


class AnswerText(QPlainTextEdit):
    """Some lines of text; Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def event(self, event: QEvent) -> bool:
        """Pass on what the page does: undo, redo, and going on."""
        if _is_for_page(event):
            event.ignore()
            return False
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Return the height of `LINES` lines."""
        return QSize(super().sizeHint().width(), self._height(LINES))

    def minimumSizeHint(self) -> QSize:
        """Return the height of two lines."""
        return QSize(self.fontMetrics().averageCharWidth() * 16, self._height(2))

    def _height(self, lines: int) -> int:
        edge = 2 * self.frameWidth() + 2 * int(self.document().documentMargin())
        return self.fontMetrics().lineSpacing() * lines + edge
