"""The coverage matrix as rows and columns; every cell says in words what its colour and hatching show."""

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workpris_desktop.domain.coverage import Coverage, CoverageCell, CoveragePlace
from workpris_desktop.wording.coverage_words import CoverageWords

Index = QModelIndex | QPersistentModelIndex

CELL_ROLE: Final = Qt.ItemDataRole.UserRole
"""The `CoverageCell` itself, for painting."""

_NOWHERE: Final = QModelIndex()


class CoverageModel(QAbstractTableModel):
    """Shows kinds of help as rows and places as columns.

    Args:
        words: says cells.
        parent: the table.
    """

    def __init__(self, words: CoverageWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._coverage: Coverage | None = None

    @property
    def coverage(self) -> Coverage | None:
        """Return what is shown."""
        return self._coverage

    def show_coverage(self, coverage: Coverage | None) -> None:
        """Show another matrix, None for none."""
        self.beginResetModel()
        self._coverage = coverage
        self.endResetModel()

    def speak_anew(self) -> None:
        """Say all of it in the language spoken now."""
        self.beginResetModel()
        self.endResetModel()

    def at(self, index: Index) -> tuple[str, CoveragePlace, CoverageCell] | None:
        """Return kind of help, place and cell of an index, None where there is nothing."""
        if self._coverage is None or not index.isValid():
            return None
        row, column = index.row(), index.column()
        return self._coverage.types[row], self._coverage.places[column], self._coverage.rows[row][column]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many kinds of help there are."""
        return 0 if parent.isValid() or self._coverage is None else len(self._coverage.types)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many places there are."""
        return 0 if parent.isValid() or self._coverage is None else len(self._coverage.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands in a cell, what is read aloud, and the cell itself."""
        found = self.at(index)
        if found is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.short(found[2])
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self._words.cell_in_full(*found)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return found[2] if role == CELL_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row or a column is called."""
        is_said = role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        if self._coverage is None or not is_said:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._words.place(self._coverage.places[section])
        return self._words.type(self._coverage.types[section])
