"""How a cell of the needs is filled in: a list that opens at once, or a line that is saved while it is typed."""

from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workpris_desktop.domain.need import LONGEST_WISH
from workpris_desktop.ui.cases.work.need_table_model import CHOSEN, NeedColumn, NeedTableModel

TYPING_PAUSE_MS: Final = 500

_Index = QModelIndex | QPersistentModelIndex


class NeedDelegate(QStyledItemDelegate):
    """Makes the editors of a table of needs.

    Args:
        model: the needs, which know what can be chosen.
        parent: the table.
    """

    def __init__(self, model: NeedTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return what a cell is filled in with."""
        column = NeedColumn(index.column())
        name = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        if column in CHOSEN:
            editor: QWidget = self._list(parent, column)
        else:
            editor = self._line(parent)
        editor.setAccessibleName(name)
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show what the need is."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, _place_of(editor, value)))
        elif isinstance(editor, QLineEdit) and " ".join(editor.text().split()) != value:
            editor.setText(value)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Tell what was chosen or typed."""
        if isinstance(editor, QComboBox):
            # Not what Qt made of it: a code of ours would come back as a plain text.
            value, _ = self._model.choices(NeedColumn(index.column()))[editor.currentIndex()]
            self._model.setData(index, value)
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def _list(self, parent: QWidget, column: NeedColumn) -> QComboBox:
        editor = QComboBox(parent)
        for value, words in self._model.choices(column):
            editor.addItem(words, value)
        editor.activated.connect(lambda _: self._finish(editor))
        # Its popup belongs on the screen once the editor has its place in the table.
        QTimer.singleShot(0, editor, editor.showPopup)
        return editor

    def _line(self, parent: QWidget) -> QLineEdit:
        editor = QLineEdit(parent, maxLength=LONGEST_WISH)
        editor.setFrame(False)
        pause = QTimer(editor, singleShot=True, interval=TYPING_PAUSE_MS)
        pause.timeout.connect(lambda: self.commitData.emit(editor))
        editor.textEdited.connect(lambda _: pause.start())
        return editor

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


def _place_of(editor: QComboBox, value: Any) -> int:
    """Return the place of a value among the choices; Qt's own search does not find None."""
    return next((place for place in range(editor.count()) if editor.itemData(place) == value), -1)
