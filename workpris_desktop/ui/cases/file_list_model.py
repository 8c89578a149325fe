"""Rows of client files for a table."""

from enum import IntEnum
from html import escape
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workpris_desktop.cases.file_search import FileHit
from workpris_desktop.wording.file_words import FileWords

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class FileColumn(IntEnum):
    """The columns, in their order; ``FOUND`` is where in its entries a file holds what was searched."""

    NAME = 0
    REFERENCE = 1
    CATEGORY = 2
    OWNER = 3
    TOUCHED = 4
    REVIEW = 5
    FOUND = 6


class FileListModel(QAbstractTableModel):
    """Shows files in the order in which they are given.

    Args:
        words: says what stands in a row.
        parent: owns the model.
    """

    def __init__(self, words: FileWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._hits: tuple[FileHit, ...] = ()
        self._account_id = ""
        self._texts: Final[Mapping[FileColumn, Callable[[FileHit], str]]] = {
            FileColumn.NAME: lambda hit: words.listed_name(hit.file),
            FileColumn.REFERENCE: lambda hit: hit.file.reference,
            FileColumn.CATEGORY: lambda hit: words.category(hit.file.category),
            FileColumn.OWNER: lambda hit: (
                "" if hit.file.owner_id == self._account_id else words.person(hit.file.owner_id)
            ),
            FileColumn.TOUCHED: lambda hit: words.day(hit.file.touched_on),
            FileColumn.REVIEW: lambda hit: words.day(hit.file.review_on),
            FileColumn.FOUND: lambda hit: hit.snippet,
        }

    def show_hits(self, hits: tuple[FileHit, ...], account_id: str) -> None:
        """Show these files, as they are for an account."""
        self.beginResetModel()
        self._hits, self._account_id = hits, account_id
        self.endResetModel()

    def speak_anew(self) -> None:
        """Say everything in the language spoken now."""
        if self._hits:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._hits) - 1, FileColumn.FOUND))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, FileColumn.FOUND)

    def hit_at(self, row: int) -> FileHit | None:
        """Return the file of a row, None where there is no such row."""
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def row_of(self, file_id: str) -> int:
        """Return the row of a file, -1 where it is not among them."""
        return next((row for row, hit in enumerate(self._hits) if hit.file.id == file_id), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Count the rows."""
        return 0 if parent.isValid() else len(self._hits)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Count the columns."""
        return 0 if parent.isValid() else len(FileColumn)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell holds for a role."""
        hit = self.hit_at(index.row())
        if hit is None:
            return None
        column = FileColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts[column](hit)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._heading(column)}: {self._texts[column](hit)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<qt>{escape(self._texts[column](hit))}</qt>"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a column is called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heading(FileColumn(section))
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _heading(self, column: FileColumn) -> str:
        words = {
            FileColumn.NAME: self.tr("Name"),
            FileColumn.REFERENCE: self.tr("Reference"),
            FileColumn.CATEGORY: self.tr("Category"),
            FileColumn.OWNER: self.tr("Kept by"),
            FileColumn.TOUCHED: self.tr("Last worked with"),
            FileColumn.REVIEW: self.tr("Review"),
            FileColumn.FOUND: self.tr("Found in"),
        }
        return words[column]
