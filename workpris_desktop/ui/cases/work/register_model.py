"""Rows of the register for a table: filtered and in the order of release, so that 10,000 of them stay quick."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from functools import cache
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from workpris_desktop.domain.client_register import FileState, RegisterRow
from workpris_desktop.domain.collation import SortKey, sort_key
from workpris_desktop.domain.fold import folded_lines, folded_words
from workpris_desktop.ui.widgets.plain_tip import plain_tip
from workpris_desktop.wording.client_work_words import ClientWorkWords
from workpris_desktop.wording.file_words import FileWords
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.register_screen_words import RegisterScreenWords

_Index = QModelIndex | QPersistentModelIndex

SOON: Final = timedelta(days=60)
"""So near a release is one that is worked on (ux.md 8.5)."""

AT_ONCE: Final = 250
"""So many clients are made ready for the filter between two events of the window."""


class RegisterColumn(IntEnum):
    """The columns, in their order."""

    NAME = 0
    REFERENCE = 1
    OWNER = 2
    CATEGORY = 3
    STATE = 4
    RELEASE = 5
    REGION = 6
    NEXT = 7


@dataclass(frozen=True, slots=True)
class RegisterFilter:
    """Which clients are shown; ``state`` None means any."""

    text: str = ""
    only_mine: bool = False
    only_soon: bool = False
    state: FileState | None = None


@dataclass(frozen=True, slots=True)
class RegisterWords:
    """The words of a row."""

    files: FileWords
    work: ClientWorkWords
    register: RegisterScreenWords


class RegisterModel(QAbstractTableModel):
    """Shows the clients of the office; who is released first comes first, and who is free or has no day comes last.

    Args:
        words: say a row.
        today: the day on the wall.
        parent: owns the model.
    """

    def __init__(self, words: RegisterWords, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words, self._clock = words, today
        self._today = today()
        self._all: tuple[RegisterRow, ...] = ()
        self._folded: list[str] = []
        # There are few of them: each is folded once.
        self._folded_person = cache(lambda account_id: folded_lines([words.register.person(account_id)])[0])
        self._folded_region = cache(lambda region: folded_lines([words.register.region(region)])[0])
        self._folding = QTimer(self, interval=0)
        self._folding.timeout.connect(lambda: self._fold(AT_ONCE))
        self._shown: tuple[RegisterRow, ...] = ()
        self._filter = RegisterFilter()
        self._texts: Final[Mapping[RegisterColumn, Callable[[RegisterRow], str]]] = {
            RegisterColumn.NAME: lambda row: row.name,
            RegisterColumn.REFERENCE: lambda row: row.reference,
            RegisterColumn.OWNER: lambda row: words.files.person(row.owner_id),
            RegisterColumn.CATEGORY: lambda row: words.files.category(row.category),
            RegisterColumn.STATE: lambda row: words.work.file_state(row.state),
            RegisterColumn.RELEASE: lambda row: words.register.release(row.release_on, self._today),
            RegisterColumn.REGION: lambda row: words.register.region(row.region),
            RegisterColumn.NEXT: lambda row: words.register.next_step(row.next_on, self._today),
        }

    @property
    def rows(self) -> tuple[RegisterRow, ...]:
        """Return the rows that are shown, in their order."""
        return self._shown

    @property
    def count(self) -> int:
        """Count all rows, shown or not."""
        return len(self._all)

    @property
    def has_references(self) -> bool:
        """Tell whether any client has a reference."""
        return any(row.reference for row in self._all)

    def show_rows(self, rows: Sequence[RegisterRow]) -> None:
        """Show these clients, as the filter lets them through."""
        self._today = self._clock()
        self._all = tuple(sorted(rows, key=self._order))
        self._folded = []
        self._folded_person.cache_clear()
        self._folded_region.cache_clear()
        self._folding.start()
        self.filter(self._filter)

    def filter(self, wanted: RegisterFilter) -> None:
        """Show the clients of a filter."""
        self._filter = wanted
        rows: Iterable[RegisterRow] = self._holding(folded_words(wanted.text))
        if wanted.only_mine:
            rows = (row for row in rows if row.is_mine)
        if wanted.state is not None:
            rows = (row for row in rows if row.state is wanted.state)
        if wanted.only_soon:
            last = self._today + SOON
            rows = (row for row in rows if row.release_on is not None and self._today <= row.release_on <= last)
        self.beginResetModel()
        self._shown = tuple(rows)
        self.endResetModel()

    def speak_anew(self) -> None:
        """Say everything in the language spoken now."""
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, RegisterColumn.NEXT))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, RegisterColumn.NEXT)

    def row_at(self, number: int) -> RegisterRow | None:
        """Return the client of a row, None where there is no such row."""
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def place_of(self, file_id: str) -> int:
        """Return the row of a client, -1 where it is not shown."""
        return next((place for place, row in enumerate(self._shown) if row.file_id == file_id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Count the rows."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Count the columns."""
        return 0 if parent.isValid() else len(RegisterColumn)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell holds for a role."""
        row = self.row_at(index.row())
        if row is None:
            return None
        column = RegisterColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts[column](row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._heading(column)}: {self._texts[column](row)}"
        return plain_tip(self._texts[column](row)) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a column is called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heading(RegisterColumn(section))
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _order(self, row: RegisterRow) -> tuple[int, int, SortKey, str]:
        """Return where a client belongs: a release ahead, the nearest first; one that is past, the last first; none."""
        name = sort_key(row.name, spoken_language())
        if row.release_on is None:
            return 2, 0, name, row.file_id
        days = (row.release_on - self._today).days
        return int(days < 0), abs(days), name, row.file_id

    def _holding(self, typed: Sequence[str]) -> Sequence[RegisterRow]:
        """Return the clients of whose words some begin with all that was typed."""
        if not typed:
            return self._all
        self._fold(len(self._all))
        places: Sequence[int] = range(len(self._all))
        for word in typed:
            beginning = f" {word}"
            places = [place for place in places if beginning in self._folded[place]]
        return [self._all[place] for place in places]

    def _fold(self, count: int) -> None:
        """Fold the words of so many more clients: while nobody types, so that nobody waits for it."""
        begin = len(self._folded)
        rows = self._all[begin : begin + count]
        own = folded_lines(f"{row.name} {row.reference}" for row in rows)
        self._folded += [
            own_words + self._folded_person(row.owner_id) + self._folded_region(row.region)
            for own_words, row in zip(own, rows, strict=True)
        ]
        if len(self._folded) == len(self._all):
            self._folding.stop()

    def _heading(self, column: RegisterColumn) -> str:
        words = {
            RegisterColumn.NAME: self.tr("Name"),
            RegisterColumn.REFERENCE: self.tr("Reference"),
            RegisterColumn.OWNER: self.tr("Kept by"),
            RegisterColumn.CATEGORY: self.tr("Category"),
            RegisterColumn.STATE: self.tr("State"),
            RegisterColumn.RELEASE: self.tr("Release"),
            RegisterColumn.REGION: self.tr("Returns to"),
            RegisterColumn.NEXT: self.tr("Next step"),
        }
        return words[column]
