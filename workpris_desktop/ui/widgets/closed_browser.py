"""A page of our own markup that loads nothing and leads nowhere by itself."""

from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser, QWidget


class ClosedBrowser(QTextBrowser):
    """Loads nothing from anywhere (security.md 5.3), and opens no link: who wants to follow one listens to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ARG002 - Qt's signature
        """Return nothing for every picture or sheet that text may name."""
        return None
