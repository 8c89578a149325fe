"""Rows of a short table that are as high as their texts need, whenever the columns change."""

from typing import Final

from PySide6.QtCore import QObject, QTimer

from workpris_desktop.ui.cases.office_table import OfficeTable

MOST_ROWS: Final = 8
"""So many rows are in sight at the most where the table takes no more room than it needs."""


class FittedRows(QObject):
    """Fits the rows of a table.

    Args:
        table: the table.
        is_short: whether it takes no more room than its rows need.
    """

    def __init__(self, table: OfficeTable, *, is_short: bool = False) -> None:
        super().__init__(table)
        self._table, self._is_short = table, is_short
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self.fit)
        table.horizontalHeader().sectionResized.connect(lambda *_: self._pause.start())
        table.model().rowsInserted.connect(lambda *_: self._pause.start())
        table.model().rowsRemoved.connect(lambda *_: self._pause.start())

    def fit(self) -> None:
        """Give every row the height that it needs in the columns of now."""
        self._table.resizeRowsToContents()
        if self._is_short:
            rows = range(min(MOST_ROWS, self._table.rowCount()))
            height = sum(self._table.rowHeight(row) for row in rows) + self._table.horizontalHeader().height()
            self._table.setMaximumHeight(max(self._table.minimumHeight(), height + 2 * self._table.frameWidth()))
