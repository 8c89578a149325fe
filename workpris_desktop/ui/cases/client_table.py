"""The table of a list of clients: whole rows, as wide as their texts within measure, which the Tab key leaves."""

from typing import Final

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

MEASURED_ROWS: Final = 50
"""So many rows decide how wide the columns are."""
LEAST_ROWS: Final = 4
LINE_EXTRA_PX: Final = 10


class ClientTable(QTableView):
    """Shows the rows of a model, of which one is selected.

    Args:
        model: the rows.
        widest_characters: so wide is a column at most, but for the last one.
        parent: the list.
    """

    def __init__(self, model: QAbstractItemModel, widest_characters: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widest_characters = widest_characters
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setResizeContentsPrecision(MEASURED_ROWS)

    def fit(self) -> None:
        """Give rows and columns the room that they need in the language and size of now."""
        metrics = self.fontMetrics()
        line = metrics.lineSpacing() + LINE_EXTRA_PX
        self.verticalHeader().setDefaultSectionSize(line)
        self.setMinimumHeight(line * LEAST_ROWS)
        self.resizeColumnsToContents()
        widest = metrics.averageCharWidth() * self._widest_characters
        for column in range(self.model().columnCount()):
            self.setColumnWidth(column, min(widest, self.columnWidth(column)))
