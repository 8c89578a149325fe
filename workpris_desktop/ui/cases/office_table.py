"""A table of plain rows, each with a key by which it is known again."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

LEAST_ROWS = 4
"""So many rows are in sight at least, with the headings."""
ROW_LINES = 1.6
"""Lines of text that a row with its edges takes."""

LEAST_CHARACTERS = 10
"""So wide is a column at least whose texts wrap."""
WIDEST_SHARE = 0.3
"""Of the width is left to the widest column at least; the texts of the others wrap."""

Row = tuple[str, tuple[str, ...]]
"""A key, and the texts of the cells."""

_KEY_ROLE = Qt.ItemDataRole.UserRole


class OfficeTable(QTableWidget):
    """Shows rows that cannot be edited; whole rows are selected, and the Tab key leaves the table.

    Args:
        widest: the column that takes the room that is left.
        has_ticks: whether rows can be ticked.
        parent: the panel.
    """

    ticks_changed = Signal()

    def __init__(self, widest: int, *, has_ticks: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widest, self._has_ticks = widest, has_ticks
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self.setMinimumHeight(round(self.fontMetrics().lineSpacing() * ROW_LINES * LEAST_ROWS))
        self.itemChanged.connect(lambda _: self.ticks_changed.emit())

    @property
    def current_key(self) -> str:
        """Return the key of the selected row, "" where none is."""
        item = self.item(self.currentRow(), 0)
        return str(item.data(_KEY_ROLE)) if item is not None and item.isSelected() else ""

    @property
    def ticked(self) -> tuple[str, ...]:
        """Return the keys of the ticked rows, from above."""
        return tuple(str(item.data(_KEY_ROLE)) for item in self._firsts() if item.checkState() is Qt.CheckState.Checked)

    def show_headings(self, headings: Sequence[str]) -> None:
        """Name the columns."""
        self.setColumnCount(len(headings))
        self.setHorizontalHeaderLabels(list(headings))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setSectionResizeMode(self._widest, QHeaderView.ResizeMode.Stretch)
        self._fit()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace all rows; the selected one and ticks stay where their keys are still there."""
        current, ticked = self.current_key, frozenset(self.ticked)
        with QSignalBlocker(self):
            self.setRowCount(0)
            self._put(rows, ticked)
        self.select(current)
        self.ticks_changed.emit()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Put rows below those that are there."""
        with QSignalBlocker(self):
            self._put(rows, frozenset())
        self.viewport().update()

    def select(self, key: str) -> None:
        """Select the row of a key, the first row where there is none such."""
        keys = [item.data(_KEY_ROLE) for item in self._firsts()]
        if keys:
            self.selectRow(keys.index(key) if key in keys else 0)

    def tick_all(self) -> None:
        """Tick every row."""
        with QSignalBlocker(self):
            for item in self._firsts():
                item.setCheckState(Qt.CheckState.Checked)
        self.viewport().update()
        self.ticks_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the columns again when the text has another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
            self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew where there is more or less of it."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
            self.resizeRowsToContents()

    def _put(self, rows: Sequence[Row], ticked: frozenset[str]) -> None:
        first = self.rowCount()
        self.setRowCount(first + len(rows))
        for at, (key, texts) in enumerate(rows, first):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                if not column:
                    self._mark(item, key, is_ticked=key in ticked)
                self.setItem(at, column, item)
        self._fit()
        for at in range(first, self.rowCount()):
            self.resizeRowToContents(at)

    def _fit(self) -> None:
        """Make columns as wide as their texts; a header that did so by itself would measure all at every change."""
        others = [column for column in range(self.columnCount()) if column != self._widest]
        for column in others:
            self.resizeColumnToContents(column)
        room = round(self.viewport().width() * (1 - WIDEST_SHARE))
        if others and sum(map(self.columnWidth, others)) > room:
            fair = max(room // len(others), self.fontMetrics().averageCharWidth() * LEAST_CHARACTERS)
            for column in others:
                self.setColumnWidth(column, min(self.columnWidth(column), fair))

    def _mark(self, item: QTableWidgetItem, key: str, *, is_ticked: bool) -> None:
        item.setData(_KEY_ROLE, key)
        if self._has_ticks:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)

    def _firsts(self) -> list[QTableWidgetItem]:
        items = (self.item(row, 0) for row in range(self.rowCount()))
        return [item for item in items if item is not None]
