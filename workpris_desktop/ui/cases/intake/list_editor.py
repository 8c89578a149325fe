"""An editor for several names in an order: added by typing, moved up and down, taken away."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.intake_answer import Value
from workpris_desktop.ui.cases.intake.answer_editor import AnswerEditor
from workpris_desktop.ui.cases.intake.answer_line import AnswerLine
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.wording.intake_value_words import Named

FEWEST_LETTERS: Final = 2
"""From so many letters on names are proposed."""

MOST_ROWS: Final = 5
WIDTH_CHARACTERS: Final = 52


class ListEditor(AnswerEditor):
    """Names in an order, best first.

    Args:
        suggest: returns what may be meant by what is typed, best first.
        name: returns what a code is called.
        unknown: returns the code for what was typed and is no name of those.
        parent: owns it.
    """

    def __init__(
        self,
        suggest: Callable[[str], Named],
        name: Callable[[str], str],
        unknown: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._suggest, self._name, self._unknown = suggest, name, unknown
        self._suggested: Named = ()
        self.line, self.list = AnswerLine(), _ShortList()
        self.add_button, self.remove_button = QPushButton(), QPushButton()
        self.up_button, self.down_button = QPushButton(), QPushButton()
        self._completer: QCompleter | None = None
        self._popup: QListView
        self._lay_out()
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._propose)
        self.line.returnPressed.connect(self._take_return)
        self.add_button.clicked.connect(self._add_typed)
        self.remove_button.clicked.connect(self._remove)
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        self.list.currentRowChanged.connect(self._judge)
        self.list.removal_requested.connect(self._remove)
        self.list.move_requested.connect(self._move)
        self.show_texts()
        self._judge()

    @property
    def value(self) -> Value:
        """Return the codes in their order."""
        return tuple(self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count()))

    def show_value(self, value: Value, other: str = "") -> None:
        """Show names in an order, without telling anybody."""
        del other
        codes = value if not isinstance(value, str) else (value,) if value else ()
        if tuple(codes) == self.value:
            return
        self.list.clear()
        for code in codes:
            if isinstance(code, str):
                self._append(code)
        self._judge()

    def commit(self) -> None:
        """Add what is typed and was not added."""
        self._add_typed()

    def call(self, name: str, description: str = "") -> None:
        """Name all parts."""
        self.line.setAccessibleName(self.tr("{question}: add a name").format(question=name))
        self.line.setAccessibleDescription(description)
        self.list.setAccessibleName(name)
        for button in (self.add_button, self.remove_button, self.up_button, self.down_button):
            button.setAccessibleDescription(name)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.line.setPlaceholderText(self.tr("Type a name, then press Return"))
        self.add_button.setText(self.tr("Add"))
        self.remove_button.setText(self.tr("Remove"))
        self.up_button.setText(self.tr("Up"))
        self.down_button.setText(self.tr("Down"))
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setText(self._name(item.data(Qt.ItemDataRole.UserRole)))

    @property
    def first(self) -> QWidget:
        """Return the line in which a name is typed."""
        return self.line

    def add(self, code: str) -> None:
        """Add a name below the others, once, and tell."""
        if code and code not in self.value:
            self._append(code)
            self.list.setCurrentRow(self.list.count() - 1)
            self._judge()
            self.changed.emit()

    def _lay_out(self) -> None:
        self.setMaximumWidth(self.fontMetrics().averageCharWidth() * WIDTH_CHARACTERS)
        typed = QHBoxLayout()
        typed.addWidget(self.line, 1)
        typed.addWidget(self.add_button)
        self.buttons = QWidget()
        moves = FlowLayout(self.buttons)
        for button in (self.up_button, self.down_button, self.remove_button):
            moves.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(typed)
        for part in (self.list, self.buttons):
            layout.addWidget(part)

    def _append(self, code: str) -> None:
        item = QListWidgetItem(self._name(code))
        item.setData(Qt.ItemDataRole.UserRole, code)
        self.list.addItem(item)

    def _propose(self, text: str) -> None:
        plain = text.strip()
        self._suggested = self._suggest(plain) if len(plain) >= FEWEST_LETTERS else ()
        if self._completer is None:
            self._completer = self._make_completer()
        model = self._completer.model()
        assert isinstance(model, QStringListModel)
        model.setStringList([label for _, label in self._suggested])
        if self._suggested:
            self._completer.complete()
            # Nothing is chosen beforehand: Return means what was typed.
            self._popup.setCurrentIndex(QModelIndex())
        else:
            self._popup.hide()

    def _make_completer(self) -> QCompleter:
        completer = QCompleter(self)
        completer.setModel(QStringListModel(completer))
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setWidget(self.line)
        self._popup = QListView()
        self._popup.setAccessibleName(self.line.accessibleName())
        completer.setPopup(self._popup)
        by_row = completer.activated[QModelIndex]  # type: ignore[index] # two places may have the same text
        by_row.connect(lambda index: self._take_suggested(index.row()))
        return completer

    def _take_suggested(self, row: int) -> None:
        if row < len(self._suggested):
            code = self._suggested[row][0]
            self.line.clear()
            self.add(code)

    def _take_return(self) -> None:
        if self._completer is not None and self._popup.isVisible() and self._popup.currentIndex().isValid():
            return
        if self.line.text().strip():
            self._add_typed()
        else:
            self.confirmed.emit()

    def _add_typed(self) -> None:
        """Add what the text means: the name that it is, or the only one that begins so, else what was typed."""
        text = self.line.text().strip()
        self.line.clear()
        if self._completer is not None:
            self._popup.hide()
        if not text:
            return
        found = self._suggest(text)
        same = [code for code, label in found if label.casefold() == text.casefold()]
        self.add(same[0] if same else found[0][0] if len(found) == 1 else self._unknown(text))

    def _remove(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.list.takeItem(row)
            self._judge()
            self.changed.emit()

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + step < self.list.count():
            self.list.insertItem(row + step, self.list.takeItem(row))
            self.list.setCurrentRow(row + step)
            self.changed.emit()

    def _judge(self) -> None:
        row, count = self.list.currentRow(), self.list.count()
        for part in (self.list, self.buttons):
            part.setVisible(count > 0)
        self.list.fit()
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < count - 1)
        self.remove_button.setEnabled(row >= 0)
        for button in (self.up_button, self.down_button):
            button.setVisible(count > 1)


class _ShortList(QListWidget):
    """As high as what is in it; Delete takes a name away, Alt+Up and Alt+Down move it."""

    removal_requested = Signal()
    move_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def fit(self) -> None:
        """Take the height of what is in it, and no more than that of `MOST_ROWS`."""
        row = max(self.sizeHintForRow(0), self.fontMetrics().lineSpacing())
        self.setFixedHeight(row * min(max(self.count(), 1), MOST_ROWS) + 2 * self.frameWidth() + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take away or move the name that is selected."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() == Qt.Key.Key_Delete:
            self.removal_requested.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move_requested.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
