"""A label that shows text as text, whatever is in it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

WIDEST_WORD_CHARACTERS = 24
"""A longer word, which only strange data has, must not make a window wider."""


class PlainLabel(QLabel):
    """A label that never takes its text for HTML (security.md 5.3), wraps, and can be selected for copying."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, selectable: bool = False) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )

    def minimumSizeHint(self) -> QSize:
        """Return the least size, in which one endless word counts no more than a long one."""
        least = super().minimumSizeHint()
        widest = self.fontMetrics().averageCharWidth() * WIDEST_WORD_CHARACTERS
        return QSize(min(least.width(), widest), least.height())
