"""All recent and saved searches: opened, renamed, removed, and whether recent ones are remembered at all."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.search import Question
from workpris_desktop.domain.search_memory import SearchMemory
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from workpris_desktop.wording.question_words import QuestionWords

SIZE_CHARACTERS = (80, 34)
"""Width in average characters and height in lines, as far as the screen allows."""
SCREEN_SHARE = 0.9

_ENTRY_ROLE = Qt.ItemDataRole.UserRole


class MemoryDialog(QDialog):
    """Shows a memory, and asks by signal for each change of it; the name of a saved search is changed in its row."""

    asked = Signal(Question)
    rename_requested = Signal(str, str)
    removal_requested = Signal(str)
    erase_requested = Signal(Question)
    erase_all_requested = Signal()
    keeping_requested = Signal(bool)

    def __init__(self, memory: SearchMemory, words: "QuestionWords", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setWindowTitle(self.tr("Searches"))
        self.saved, self.recent = QListWidget(), QListWidget()
        self.keeps = QCheckBox(self.tr("&Remember recent searches on this computer"))
        self._saved_buttons = [QPushButton(text) for text in (self.tr("&Open"), self.tr("Re&name"), self.tr("Re&move"))]
        self._recent_buttons = [QPushButton(text) for text in (self.tr("O&pen"), self.tr("&Erase"))]
        self.erase_all = QPushButton(self.tr("Erase &all"))
        self.undo_button = QPushButton(self.tr("&Undo"))
        self._undo: Callable[[], None] | None = None
        self._lay_out()
        self._connect()
        self.show_memory(memory)
        self._take_room()

    def offer_undo(self, undo: Callable[[], None] | None) -> None:
        """Offer to bring back what was forgotten last, or nothing; it is forgotten for good with the dialog."""
        self._undo = undo
        self.undo_button.setEnabled(undo is not None)

    def show_memory(self, memory: SearchMemory) -> None:
        """Show what is remembered now; the rows stay where they are. What was to be undone before is no more."""
        self.offer_undo(None)
        rows = self.saved.currentRow(), self.recent.currentRow()
        self.saved.blockSignals(True)
        self.saved.clear()
        self.recent.clear()
        for saved in memory.saved:
            item = _item(saved.name, saved, self._words.title(saved.question))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.saved.addItem(item)
        for question in memory.recent:
            title = self._words.title(question)
            self.recent.addItem(_item(title, question, title))
        self.saved.blockSignals(False)
        for list_, row in ((self.saved, rows[0]), (self.recent, rows[1])):
            list_.setCurrentRow(max(0, min(row, list_.count() - 1)))
        self.keeps.setChecked(memory.keeps_recent)
        for buttons, count in ((self._saved_buttons, self.saved.count()), (self._recent_buttons, self.recent.count())):
            for button in buttons:
                button.setEnabled(bool(count))
        self.erase_all.setEnabled(bool(memory.recent))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        saved, recent = QGroupBox(self.tr("Saved searches")), QGroupBox(self.tr("Recent searches"))
        self.saved.setAccessibleName(saved.title())
        self.recent.setAccessibleName(recent.title())
        parts = (
            (saved, self.saved, self._saved_buttons),
            (recent, self.recent, [*self._recent_buttons, self.erase_all]),
        )
        for box, list_, buttons in parts:
            inside = QVBoxLayout(box)
            inside.addWidget(list_, 1)
            row = FlowLayout()
            for button in buttons:
                button.setAutoDefault(False)
                row.addWidget(button)
            inside.addLayout(row)
            column.addWidget(box, 1)
        column.addWidget(self.keeps)
        column.addWidget(PlainLabel(self.tr("A search never holds what you told of a person.")))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        close.addButton(self.undo_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.undo_button.setAutoDefault(False)
        self.undo_button.setShortcut(QKeySequence.StandardKey.Undo)
        column.addWidget(close)

    def _take_room(self) -> None:
        metrics, screen = self.fontMetrics(), self.screen().availableSize()
        width, height = SIZE_CHARACTERS
        self.resize(
            min(width * metrics.averageCharWidth(), int(screen.width() * SCREEN_SHARE)),
            min(height * metrics.lineSpacing(), int(screen.height() * SCREEN_SHARE)),
        )

    def _connect(self) -> None:
        open_saved, rename, remove = self._saved_buttons
        open_recent, erase = self._recent_buttons
        for list_, button in ((self.saved, open_saved), (self.recent, open_recent)):
            button.clicked.connect(lambda _=False, list_=list_: self._open(list_.currentItem()))
        self.recent.itemActivated.connect(self._open)
        self.saved.itemActivated.connect(self._open)
        self.saved.setEditTriggers(QListWidget.EditTrigger.EditKeyPressed)
        self.saved.itemChanged.connect(self._rename)
        rename.clicked.connect(lambda: self.saved.editItem(self.saved.currentItem()))
        remove.clicked.connect(lambda: self.removal_requested.emit(self.saved.currentItem().data(_ENTRY_ROLE).name))
        erase.clicked.connect(lambda: self.erase_requested.emit(self.recent.currentItem().data(_ENTRY_ROLE)))
        self.erase_all.clicked.connect(self.erase_all_requested)
        self.keeps.clicked.connect(self.keeping_requested)
        self.undo_button.clicked.connect(self._bring_back)

    def _bring_back(self) -> None:
        if self._undo is not None:
            self._undo()

    def _open(self, item: QListWidgetItem) -> None:
        entry = item.data(_ENTRY_ROLE)
        self.accept()
        self.asked.emit(entry if isinstance(entry, Question) else entry.question)

    def _rename(self, item: QListWidgetItem) -> None:
        name, new_name = item.data(_ENTRY_ROLE).name, item.text()
        if new_name.strip():
            self.rename_requested.emit(name, new_name)
        else:
            item.setText(name)


class NameDialog(QDialog):
    """Asks by which name a search is to be kept."""

    named = Signal(str)

    def __init__(self, proposed: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save this search"))
        self._name = QLineEdit(proposed)
        self._name.setAccessibleName(self.tr("Name of the search"))
        self._name.selectAll()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(PlainLabel(self.tr("By which name is the search to be kept?")))
        column.addWidget(self._name)
        column.addWidget(buttons)

    def _take(self) -> None:
        if self._name.text().strip():
            self.accept()
            self.named.emit(self._name.text())


def _item(text: str, entry: object, tip: str) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setData(_ENTRY_ROLE, entry)
    item.setToolTip(plain_tip(tip))
    return item
