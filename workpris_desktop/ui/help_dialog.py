"""Help inside of the program: a page for each view and each trouble, and every key, read off the menus."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.record.help_pages import HelpPage

KEYS: Final = "keys"
"""The page of all keys, which no file has."""

SCREEN_SHARE: Final = 0.9
_WIDTH_CHARACTERS: Final = 110
_HEIGHT_ROWS: Final = 32


class HelpDialog(QDialog):
    """Stands beside the window, so that one can read and do.

    Args:
        pages: the help, in the language spoken now.
        actions: the commands whose keys are told.
        parent: the window.
    """

    def __init__(self, pages: Sequence[HelpPage], actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self._pages = (*pages, HelpPage(KEYS, self.tr("Keys"), self._table(actions)))
        self.list, self.text = QListWidget(), QTextBrowser()
        self.list.setAccessibleName(self.tr("Pages of the help"))
        self.list.addItems([page.title for page in self._pages])
        # Nothing is fetched, and no link leads out of the program.
        self.text.setOpenLinks(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        bar = self.list.verticalScrollBar().sizeHint().width()
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + bar + 2 * self.list.frameWidth())
        both = QHBoxLayout()
        both.addWidget(self.list)
        both.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.addLayout(both, 1)
        column.addWidget(buttons)
        self.list.currentRowChanged.connect(self._show)
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * _WIDTH_CHARACTERS, metrics.height() * _HEIGHT_ROWS)
        self.resize(wanted.boundedTo(self.screen().availableSize() * SCREEN_SHARE))

    def show_page(self, page_id: str) -> None:
        """Show a page, the first where there is none of this id."""
        ids = [page.id for page in self._pages]
        self.list.setCurrentRow(ids.index(page_id) if page_id in ids else 0)
        self.list.setFocus()

    def _show(self, row: int) -> None:
        page = self._pages[row]
        self.text.setMarkdown(f"## {page.title}\n\n{page.text}")
        self.text.setAccessibleName(page.title)

    def _table(self, actions: Sequence[QAction]) -> str:
        """Return every key with what it does, as a table of Markdown."""
        rows = [(action.shortcut(), action.text().replace("&", "").rstrip("… ")) for action in actions]
        told = (
            f"| {keys.toString(QKeySequence.SequenceFormat.NativeText)} | {text} |"
            for keys, text in rows
            if not keys.isEmpty()
        )
        key, does = self.tr("Key"), self.tr("What it does")
        return "\n".join((f"| {key} | {does} |", "|---|---|", *told))
