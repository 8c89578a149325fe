"""The rows of a box in which a value of one facet is chosen, each with its count."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.ui.colours import colours_now
from workpris_desktop.wording.choice_words import Offer

VALUE_ROLE = Qt.ItemDataRole.UserRole
STEP = "    "
"""So far a value stands below the one that it belongs to."""
TICK = "✓ "

_Index = QModelIndex | QPersistentModelIndex


class ChoiceModel(QAbstractListModel):
    """First the row that chooses nothing, then a row for each value.

    A value that finds nothing stays and can be chosen; it only looks as if it could not. Where a facet was not counted
    its values have no count, nor have values that are of no facet.
    """

    def __init__(self, facet: Facet | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facet = facet
        self._every = ""
        self._offers: tuple[Offer, ...] = ()
        self._counts: Mapping[Choice, int] = {}
        self._chosen: tuple[str, ...] = ()

    def show_offers(self, every: str, offers: tuple[Offer, ...]) -> None:
        """Replace all rows; ``every`` is what the first one says."""
        self.beginResetModel()
        self._every, self._offers = every, offers
        self.endResetModel()

    def show_counts(self, counts: Mapping[Choice, int]) -> None:
        """Show how many services each value would find."""
        self._counts = counts
        self._refresh()

    def show_chosen(self, values: tuple[str, ...]) -> None:
        """Tick values, and let the first row name them; only for facets of which several values can be chosen."""
        if values != self._chosen:
            self._chosen = values
            self._refresh()

    def row_of(self, value: str) -> int:
        """Return the row of a value, that of none where there is no such value."""
        rows = (row for row, offer in enumerate(self._offers, 1) if offer.value == value)
        return next(rows, 0) if value else 0

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Count the rows."""
        return 0 if parent.isValid() else len(self._offers) + 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let every row but a heading be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        offer = self._offer(index)
        if offer and not offer.value:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row holds for a role."""
        if not index.isValid() or index.row() > len(self._offers):
            return None
        offer = self._offer(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return STEP * offer.level + self._said(offer) if offer else self._first()
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self._said(offer) if offer else self._first()
        if role == Qt.ItemDataRole.ForegroundRole and offer and self._count(offer) == 0:
            return QBrush(QColor(colours_now().disabled_text))
        return (offer.value if offer else "") if role == VALUE_ROLE else None

    def match(
        self,
        start: _Index,
        role: int,
        value: Any,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchWrap,
    ) -> list[QModelIndex]:
        """Find rows by the letters with which their label begins, else a later word of it, accents or not.

        A row that begins so comes first: most prisons begin with the same word, and are sought by their town.
        """
        if role != Qt.ItemDataRole.DisplayRole or flags & Qt.MatchFlag.MatchTypeMask != Qt.MatchFlag.MatchStartsWith:
            return list(super().match(start, role, value, hits, flags))
        from workpris_desktop.domain.fold import folded_words  # noqa: PLC0415 - the first painting does without

        sought = " ".join(folded_words(str(value)))
        rows = [*range(start.row(), self.rowCount()), *range(start.row())] if sought else []
        labels = {row: " ".join(folded_words(self._label(row))) for row in rows}
        found = [row for row in rows if labels[row].startswith(sought)]
        found += [row for row in rows if f" {sought}" in labels[row] and row not in found]
        return [self.index(row) for row in found[: max(1, hits)]]

    def _offer(self, index: _Index) -> Offer | None:
        return self._offers[index.row() - 1] if index.row() else None

    def _label(self, row: int) -> str:
        return self._offers[row - 1].label if row else self._every

    def _first(self) -> str:
        """Return what the first row says, which is also what the closed box says."""
        chosen = [offer.label for offer in self._offers if offer.value in self._chosen]
        return ", ".join(chosen) or self._every

    def _said(self, offer: Offer) -> str:
        tick = TICK if offer.value and offer.value in self._chosen else ""
        count = self._count(offer)
        return f"{tick}{offer.label}" if count is None else f"{tick}{offer.label} ({count})"

    def _count(self, offer: Offer) -> int | None:
        return self._counts.get(Choice(self._facet, offer.value)) if offer.value and self._facet else None

    def _refresh(self) -> None:
        self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
