"""The rows of the result list."""

from collections.abc import Callable
from html import escape
from typing import Any, ClassVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workpris_desktop.domain.search import Hit
from workpris_desktop.domain.shortlist import Shortlist
from workpris_desktop.ui.directory.hit_words import HitLines, HitWords

HIT_ROLE = Qt.ItemDataRole.UserRole
"""The `Hit` of a row."""
LINES_ROLE = Qt.ItemDataRole.UserRole + 1
"""What a row says, as `HitLines`."""


class HitModel(QAbstractListModel):
    """Rows from a tuple of hits; what they say comes from a function that knows the language."""

    def __init__(self, words: HitWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._hits: tuple[Hit, ...] = ()
        self._chosen = Shortlist()
        self._lines: dict[int, HitLines] = {}

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._hits = hits
        self._lines.clear()
        self.endResetModel()

    def mark_chosen(self, shortlist: Shortlist) -> None:
        """Mark the rows whose services are on the shortlist."""
        self._chosen = shortlist
        self._refresh()

    def speak_anew(self) -> None:
        """Say every row again, in the language spoken now."""
        self._refresh()

    def hit_at(self, row: int) -> Hit | None:
        """Return the hit of a row, or None where there is no such row."""
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def row_of(self, service_id: str) -> int:
        """Return the row of a service, -1 where it is not among the hits."""
        return next((row for row, hit in enumerate(self._hits) if hit.id == service_id), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Count the rows."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row holds for a role."""
        hit = self.hit_at(index.row()) if index.isValid() else None
        if hit is None:
            return None
        answer = self._ANSWERS.get(role)
        return answer(self, index.row(), hit) if answer else None

    def _lines_at(self, row: int, hit: Hit) -> HitLines:
        if row not in self._lines:
            self._lines[row] = self._words.lines(hit, chosen=hit.id in self._chosen)
        return self._lines[row]

    _ANSWERS: ClassVar[dict[int, Callable[["HitModel", int, Hit], Any]]] = {
        Qt.ItemDataRole.DisplayRole: lambda _self, _row, hit: hit.name,
        Qt.ItemDataRole.AccessibleTextRole: lambda self, row, hit: self._lines_at(row, hit).sentence,
        Qt.ItemDataRole.ToolTipRole: lambda self, row, hit: f"<qt>{escape(self._lines_at(row, hit).sentence)}</qt>",
        HIT_ROLE: lambda _self, _row, hit: hit,
        LINES_ROLE: lambda self, row, hit: self._lines_at(row, hit),
    }

    def _refresh(self) -> None:
        self._lines.clear()
        if self._hits:
            self.dataChanged.emit(self.index(0), self.index(len(self._hits) - 1))
