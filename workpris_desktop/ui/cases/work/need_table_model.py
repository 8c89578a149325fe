"""Rows of needs for a table: a heading for each section, and below it its needs."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont

from workpris_desktop.domain.need import LONGEST_WISH, MOST_PRIORITY, ClientNeed, NeedKind, NeedSide, NeedStatus
from workpris_desktop.ui.colours import colours_now
from workpris_desktop.ui.widgets.plain_tip import plain_tip
from workpris_desktop.wording.need_words import NeedWords

_Index = QModelIndex | QPersistentModelIndex
_TICKED: Final = frozenset({NeedStatus.NEEDED, NeedStatus.IN_PROGRESS, NeedStatus.DONE})


_UNTOLD: Final = NeedStatus.NOT_STARTED
"""How far a need is that nobody has spoken of: a list of 55 says nothing of it, or the few that count are not seen."""


class NeedColumn(IntEnum):
    """The columns, in their order."""

    NEED = 0
    STATUS = 1
    SIDE = 2
    PRIORITY = 3
    WISH = 4
    SERVICES = 5


CHOSEN: Final = frozenset({NeedColumn.STATUS, NeedColumn.SIDE, NeedColumn.PRIORITY})
"""What is chosen from a list."""


def is_ticked(need: ClientNeed) -> bool:
    """Tell whether a need is one that is or was worked on."""
    return need.status in _TICKED


class NeedTableModel(QAbstractTableModel):
    """Shows how far the needs of a client are, and tells how somebody wants them to be.

    Args:
        kinds: all needs, section by section.
        words: says them.
        parent: owns the model.
    """

    wished = Signal(ClientNeed, bool)
    """A need as it is to be, and whether its text is being typed; the model shows it once `show_need` is called."""

    def __init__(self, kinds: Sequence[NeedKind], words: NeedWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kinds, self._words = tuple(kinds), words
        self._needs: dict[str, ClientNeed] = {}
        self._rows: list[NeedKind | str] = []
        self._only_ticked = self._may_change = False
        self._texts: Mapping[NeedColumn, Callable[[NeedKind, ClientNeed], str]] = {
            NeedColumn.NEED: lambda kind, _: words.label(kind),
            NeedColumn.STATUS: lambda _, need: "" if need.status is _UNTOLD else words.status(need.status),
            NeedColumn.SIDE: lambda _, need: words.side(need.side),
            NeedColumn.PRIORITY: lambda _, need: words.priority(need.priority),
            NeedColumn.WISH: lambda _, need: need.wish,
            NeedColumn.SERVICES: lambda kind, _: self._services(kind),
        }
        self._lay_rows()

    def show_needs(self, needs: Sequence[ClientNeed], *, may_change: bool) -> None:
        """Show how far all needs are; those that are not told are not started."""
        self.beginResetModel()
        self._needs, self._may_change = {need.need: need for need in needs}, may_change
        self._lay_rows()
        self.endResetModel()

    def show_need(self, need: ClientNeed) -> None:
        """Show how far one need is; its row stays even where only ticked ones are shown."""
        self._needs[need.need] = need
        row = self.row_of(need.need)
        if row >= 0:
            self.dataChanged.emit(self.index(row, NeedColumn.NEED), self.index(row, NeedColumn.SERVICES))

    def show_only_ticked(self, *, only_ticked: bool) -> None:
        """Leave out what is not ticked, and sections with nothing in them."""
        self.beginResetModel()
        self._only_ticked = only_ticked
        self._lay_rows()
        self.endResetModel()

    def speak_anew(self) -> None:
        """Say everything in the language spoken now."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, NeedColumn.SERVICES))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, NeedColumn.SERVICES)

    @property
    def ticked_count(self) -> int:
        """Count the needs that are ticked."""
        return sum(is_ticked(need) for need in self._needs.values())

    @property
    def headings(self) -> tuple[int, ...]:
        """Return the rows that are headings of sections."""
        return tuple(number for number, row in enumerate(self._rows) if isinstance(row, str))

    def kind_at(self, row: int) -> NeedKind | None:
        """Return the need of a row, None for a heading and where there is no such row."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, NeedKind) else None

    def need_of(self, kind: NeedKind) -> ClientNeed:
        """Return how far a need is."""
        return self._needs.get(kind.id) or ClientNeed(kind.id)

    def row_of(self, need_id: str) -> int:
        """Return the row of a need, -1 where it is not shown."""
        return next((at for at, row in enumerate(self._rows) if isinstance(row, NeedKind) and row.id == need_id), -1)

    def choices(self, column: NeedColumn) -> tuple[tuple[object, str], ...]:
        """Return what can be chosen in a column, each with its words."""
        if column is NeedColumn.STATUS:
            told = ((status, self._words.status(status)) for status in NeedStatus if status is not _UNTOLD)
            return ((_UNTOLD, self.tr("–")), *told)
        if column is NeedColumn.SIDE:
            return ((None, self.tr("–")), *((side, self._words.side(side)) for side in NeedSide))
        priorities = range(1, MOST_PRIORITY + 1)
        return ((0, self.tr("–")), *((number, self._words.priority(number)) for number in priorities))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Count the columns."""
        return 0 if parent.isValid() else len(NeedColumn)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        if self.kind_at(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        column = NeedColumn(index.column())
        if column is NeedColumn.NEED and self._may_change:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        is_open = self._may_change and (column in CHOSEN or column is NeedColumn.WISH)
        return flags | Qt.ItemFlag.ItemIsEditable if is_open else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell holds for a role."""
        row = self._rows[index.row()]
        if isinstance(row, str):
            return self._heading_data(row, role) if index.column() == NeedColumn.NEED else None
        column, need = NeedColumn(index.column()), self.need_of(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts[column](row, need)
        if role == Qt.ItemDataRole.EditRole:
            return {
                NeedColumn.STATUS: need.status,
                NeedColumn.SIDE: need.side,
                NeedColumn.PRIORITY: need.priority,
                NeedColumn.WISH: need.wish,
            }.get(column)
        if role == Qt.ItemDataRole.CheckStateRole and column is NeedColumn.NEED:
            return Qt.CheckState.Checked if is_ticked(need) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self._texts[column](row, need) or self.tr("nothing told")
            return said if column is NeedColumn.NEED else f"{self._words.label(row)}, {self._heading(column)}: {said}"
        return self._dress(row, need, column, role)

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell how somebody wants a need to be."""
        kind = self.kind_at(index.row())
        if kind is None or not self._may_change:
            return False
        former, column = self.need_of(kind), NeedColumn(index.column())
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = Qt.CheckState(value) is Qt.CheckState.Checked
            wanted = replace(former, status=NeedStatus.NEEDED if ticked else _UNTOLD)
        elif column is NeedColumn.WISH:
            wanted = replace(former, wish=" ".join(str(value).split())[:LONGEST_WISH])
        else:
            names = {NeedColumn.STATUS: "status", NeedColumn.SIDE: "side", NeedColumn.PRIORITY: "priority"}
            wanted = replace(former, **{names[column]: value})
        if wanted != former:
            self.wished.emit(wanted, column is NeedColumn.WISH)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a column is called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heading(NeedColumn(section))
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _lay_rows(self) -> None:
        self._rows = []
        section = ""
        for kind in self._kinds:
            if self._only_ticked and not is_ticked(self.need_of(kind)):
                continue
            if kind.section != section:
                section = kind.section
                self._rows.append(section)
            self._rows.append(kind)

    def _services(self, kind: NeedKind) -> str:
        if kind.is_crisis:
            return self.tr("Emergency text")
        return self.tr("Find services") if kind.types else self.tr("none looked for")

    def _heading_data(self, section: str, role: int) -> Any:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words.section(section)
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return QColor(colours_now().alternate) if role == Qt.ItemDataRole.BackgroundRole else None

    def _dress(self, kind: NeedKind, need: ClientNeed, column: NeedColumn, role: int) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole:
            text = self._words.no_services(kind) if column is NeedColumn.SERVICES else self._texts[column](kind, need)
            return plain_tip(text) if text else None
        if role == Qt.ItemDataRole.ForegroundRole and column is NeedColumn.SERVICES:
            return QColor(colours_now().link if kind.types or kind.is_crisis else colours_now().quiet_text)
        return None

    def _heading(self, column: NeedColumn) -> str:
        words = {
            NeedColumn.NEED: self.tr("Need"),
            NeedColumn.STATUS: self.tr("Status"),
            NeedColumn.SIDE: self.tr("Who does it"),
            NeedColumn.PRIORITY: self.tr("Priority"),
            NeedColumn.WISH: self.tr("Wish, in the person's words"),
            NeedColumn.SERVICES: self.tr("Services"),
        }
        return words[column]
