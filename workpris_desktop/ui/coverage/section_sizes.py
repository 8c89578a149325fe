"""Rows and columns of a coverage matrix as large as their words, without asking each of thousands of cells."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView

_AROUND_PX: Final = 14
_ROW_TIMES: Final = 1.3
_WIDEST_CELL: Final = "8 888 km"
"""As many characters as a cell has at the most; a longer one is cut."""


def fit_sections(table: QTableView) -> None:
    """Fit all rows to one line of text, and each column to its heading; Qt would measure every cell on every change."""
    model, across, down = table.model(), table.horizontalHeader(), table.verticalHeader()
    font = table.font()
    font.setBold(True)
    metrics = QFontMetrics(font)
    for header in (across, down):
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    down.setDefaultSectionSize(round(metrics.height() * _ROW_TIMES))
    least = metrics.horizontalAdvance(_WIDEST_CELL)
    for column in range(model.columnCount()):
        name = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        across.resizeSection(column, max(least, metrics.horizontalAdvance(name)) + _AROUND_PX)
