"""Help inside of the program: a page for each view and each trouble, and every key, read off the menus."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.record.guide_page import GUIDE
from workpris_desktop.record.help_pages import HelpPage
from workpris_desktop.ui.help_text import HelpText
from workpris_desktop.ui.widgets.plain_label import PlainLabel

KEYS: Final = "keys"
"""The page of all keys, which no file has."""

SCREEN_SHARE: Final = 0.9
_WALKING: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_WIDTH_CHARACTERS: Final = 110
_LIST_CHARACTERS: Final = 30
_HEIGHT_ROWS: Final = 32


class HelpDialog(QDialog):
    """Stands beside the window, so that one can read and do.

    Args:
        pages: the help, in the language spoken now, with the keys in its gaps.
        actions: the commands whose keys are told.
        pictures: the files of the pictures of all pages, by their names.
        parent: the window.
    """

    print_requested = Signal(HelpPage)
    """The guide is to be printed."""
    save_requested = Signal(HelpPage)
    """The guide is to be saved as PDF."""
    language_changed = Signal(str)
    """The help is to be opened in the language that is spoken now, at the page of this id."""

    def __init__(
        self,
        pages: Sequence[HelpPage],
        actions: Sequence[QAction],
        pictures: Mapping[str, bytes],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages = (*pages, HelpPage(KEYS, self.tr("Keys"), self._table(actions)))
        self._shown: tuple[HelpPage, ...] = ()
        self._read: HelpPage | None = None
        # Once for all translations that change.
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(lambda: self.language_changed.emit(self._read.id if self._read else ""))
        self.field, self.list, self.remark = QLineEdit(), QListWidget(), PlainLabel()
        self.text = HelpText(pictures)
        self.print, self.save = QPushButton(), QPushButton()
        self._say()
        self._lay_out()
        self.list.currentRowChanged.connect(self._show)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.print.clicked.connect(lambda: self.print_requested.emit(self._page(GUIDE)))
        self.save.clicked.connect(lambda: self.save_requested.emit(self._page(GUIDE)))
        self._narrow("")

    def show_page(self, page_id: str) -> None:
        """Show a page, the first where there is none of this id."""
        self.field.clear()
        self.list.setCurrentRow(self._shown.index(self._page(page_id)))
        self.list.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list by arrows while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _WALKING:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Ask for the help in another language when the window speaks another."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and not self._again.isActive():
            self._again.start()

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Help"))
        self.field.setPlaceholderText(self.tr("Search in the help"))
        self.field.setAccessibleName(self.tr("Search in the help"))
        self.field.setClearButtonEnabled(True)
        self.list.setAccessibleName(self.tr("Pages of the help"))
        self.remark.setText(self.tr("Nothing was found. Try another word."))
        self.print.setText(self.tr("&Print…"))
        self.save.setText(self.tr("&Save as PDF…"))

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button in (self.print, self.save):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        for each in buttons.findChildren(QPushButton):
            # Return in the field presses nothing.
            each.setAutoDefault(False)
        self.list.setWordWrap(True)
        metrics = self.fontMetrics()
        beside = QWidget()
        beside.setMaximumWidth(metrics.averageCharWidth() * _LIST_CHARACTERS)
        left = QVBoxLayout(beside)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.field)
        left.addWidget(self.list, 1)
        left.addWidget(self.remark)
        both = QHBoxLayout()
        both.addWidget(beside, 1)
        both.addWidget(self.text, 2)
        column = QVBoxLayout(self)
        column.addLayout(both, 1)
        column.addWidget(buttons)
        wanted = QSize(metrics.averageCharWidth() * _WIDTH_CHARACTERS, metrics.height() * _HEIGHT_ROWS)
        self.resize(wanted.boundedTo(self.screen().availableSize() * SCREEN_SHARE))

    def _page(self, page_id: str) -> HelpPage:
        return next((page for page in self._pages if page.id == page_id), self._pages[0])

    def _narrow(self, typed: str) -> None:
        """List the pages that have a word for each word typed, those first that have them in their titles."""
        asked = folded_words(typed)
        found = [page for page in self._pages if _has(asked, f"{page.title} {page.text}")]
        shown = sorted(found, key=lambda page: bool(asked) and not _has(asked, page.title))
        self.remark.setVisible(not shown)
        self.text.setVisible(bool(shown))
        if tuple(shown) == self._shown:
            return
        self._shown = tuple(shown)
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([page.title for page in shown])
        if shown:
            # Once nothing is searched for any more, what one reads stays.
            self.list.setCurrentRow(shown.index(self._read) if not asked and self._read in shown else 0)

    def _show(self, row: int) -> None:
        if row < 0:
            return
        self._read = page = self._shown[row]
        self.text.show_page(page)
        for button in (self.print, self.save):
            button.setVisible(page.id == GUIDE)

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


def _has(asked: Sequence[str], text: str) -> bool:
    """Tell whether each word asked for begins a word of a text."""
    words = folded_words(text)
    return all(any(word.startswith(each) for word in words) for each in asked)
