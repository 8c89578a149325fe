"""The table of needs: keys, columns and editors."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QLineEdit, QTableView, QWidget

from workpris_desktop.domain.need import MOST_PRIORITY, NeedKind
from workpris_desktop.ui.cases.work.need_delegate import NeedDelegate
from workpris_desktop.ui.cases.work.need_table_model import CHOSEN, NeedColumn, NeedTableModel

LEAST_ROWS: Final = 5
LINE_EXTRA_PX: Final = 12
PADDING_PX: Final = 24
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class NeedTable(QTableView):
    """Shows the needs; the space bar ticks, 0 to 3 sets the priority, and Enter opens lists and services."""

    search_requested = Signal(NeedKind)
    kind_selected = Signal(object)
    """The `NeedKind` that is selected, None for none."""

    def __init__(self, model: NeedTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.needs = model
        self.setModel(model)
        self.setItemDelegate(NeedDelegate(model, self))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.DoubleClicked)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.clicked.connect(self._click)
        model.modelReset.connect(self._span)
        self._span()

    def fit(self) -> None:
        """Give every column the room that it needs in the language and size of now; the wish takes what is left."""
        metrics, header = self.fontMetrics(), self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(metrics.lineSpacing() + LINE_EXTRA_PX)
        self.setMinimumHeight((metrics.lineSpacing() + LINE_EXTRA_PX) * LEAST_ROWS)
        for column in NeedColumn:
            texts = [str(self.needs.headerData(column, Qt.Orientation.Horizontal))]
            if column in CHOSEN:
                texts += [words for _, words in self.needs.choices(column)]
            else:
                rows = range(self.needs.rowCount())
                texts += [str(self.needs.index(row, column).data() or "") for row in rows]
            width = max(metrics.horizontalAdvance(text) for text in texts) + PADDING_PX
            is_ticked = column is NeedColumn.NEED
            header.resizeSection(column, width + (metrics.height() + PADDING_PX if is_ticked else 0))
        header.setSectionResizeMode(NeedColumn.WISH, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(metrics.averageCharWidth() * 6)

    @property
    def kind(self) -> NeedKind | None:
        """Return the need that is selected."""
        return self.needs.kind_at(self.currentIndex().row())

    def select(self, need_id: str) -> None:
        """Select a need, the first where it is not shown."""
        row = self.needs.row_of(need_id)
        first = next((each for each in range(self.needs.rowCount()) if self.needs.kind_at(each)), -1)
        self.setCurrentIndex(self.needs.index(row if row >= 0 else first, NeedColumn.NEED))

    def finish_typing(self) -> None:
        """Take in what is being typed, and close the editor, wherever the keyboard is."""
        if self.state() is not self.State.EditingState:
            # An editor that was closed stands there until the next event.
            return
        for line in self.viewport().findChildren(QLineEdit):
            self.commitData(line)
            self.itemDelegate().closeEditor.emit(line)
        for box in self.viewport().findChildren(QComboBox):
            box.hidePopup()
            self.itemDelegate().closeEditor.emit(box)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell which need is selected."""
        super().currentChanged(current, previous)
        self.kind_selected.emit(self.needs.kind_at(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that a need knows."""
        index = self.currentIndex()
        column = NeedColumn(index.column()) if index.isValid() else NeedColumn.NEED
        is_plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if event.key() in _ENTER and index.isValid():
            self._enter(index, column)
        elif is_plain and column is not NeedColumn.WISH and event.text() in _priorities():
            self.needs.setData(index.siblingAtColumn(NeedColumn.PRIORITY), int(event.text()))
        elif is_plain and event.key() == Qt.Key.Key_Space and column is not NeedColumn.WISH:
            self._tick(index)
        else:
            super().keyPressEvent(event)

    def _tick(self, index: QModelIndex) -> None:
        first = index.siblingAtColumn(NeedColumn.NEED)
        if first.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            is_checked = Qt.CheckState(first.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
            wanted = Qt.CheckState.Unchecked if is_checked else Qt.CheckState.Checked
            self.needs.setData(first, wanted, Qt.ItemDataRole.CheckStateRole)

    def _enter(self, index: QModelIndex, column: NeedColumn) -> None:
        if column in {NeedColumn.NEED, NeedColumn.SERVICES}:
            self._search()
        elif index.flags() & Qt.ItemFlag.ItemIsEditable and self.state() is not self.State.EditingState:
            # The Return that ends typing comes here, too.
            self.edit(index)

    def _search(self) -> None:
        kind = self.kind
        if kind is not None and kind.types and not kind.is_crisis:
            self.search_requested.emit(kind)

    def _click(self, index: QModelIndex) -> None:
        column = NeedColumn(index.column())
        if column is NeedColumn.SERVICES:
            self._search()
        elif column in CHOSEN and index.flags() & Qt.ItemFlag.ItemIsEditable:
            # After the click is over, or it would close the list again.
            QTimer.singleShot(0, self, lambda: self.edit(index))

    def _span(self) -> None:
        self.clearSpans()
        for row in self.needs.headings:
            self.setSpan(row, NeedColumn.NEED, 1, len(NeedColumn))


def _priorities() -> frozenset[str]:
    return frozenset(str(number) for number in range(MOST_PRIORITY + 1))
