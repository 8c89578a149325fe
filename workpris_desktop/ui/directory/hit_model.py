"""The rows of the result list."""

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workpris_desktop.domain.shortlist import Shortlist
from workpris_desktop.ui.directory.answer_rows import FOLDS, Note, NoteKind, Row, names_places, rows_of

if TYPE_CHECKING:
    from workpris_desktop.domain.hit import Hit
    from workpris_desktop.domain.search import Answer
    from workpris_desktop.ui.directory.row_words import RowWords
    from workpris_desktop.wording.hit_words import HitLines

HIT_ROLE = Qt.ItemDataRole.UserRole
"""The `Hit` of a row, None for a note."""
LINES_ROLE = Qt.ItemDataRole.UserRole + 1
"""What the row of a hit says, as `HitLines`; None for a note."""
NOTE_ROLE = Qt.ItemDataRole.UserRole + 2
"""The `Note` of a row, None for a hit."""


class HitModel(QAbstractListModel):
    """Rows from a tuple of hits and notes; what they say comes from an object that knows the language.

    ``words`` is called when the first row is said, which is after the first painting.
    """

    def __init__(self, words: "Callable[[], RowWords]", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: tuple[Row, ...] = ()
        self._chosen = Shortlist()
        self._corrected: frozenset[str] = frozenset()
        self._lines: dict[int, HitLines] = {}
        self._names_places = False

    def show_answer(self, answer: "Answer") -> None:
        """Replace all rows by those of an answer."""
        self._names_places = names_places(answer)
        self.show_rows(rows_of(answer))

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = rows
        self._lines.clear()
        self.endResetModel()

    def mark_chosen(self, shortlist: Shortlist) -> None:
        """Mark the rows whose services are on the shortlist."""
        self._chosen = shortlist
        self._refresh()

    def mark_corrected(self, services: frozenset[str]) -> None:
        """Mark the rows of services of which our office has other data, by their ids."""
        if services != self._corrected:
            self._corrected = services
            self._refresh()

    def speak_anew(self) -> None:
        """Say every row again, in the language spoken now."""
        self._refresh()

    def hit_at(self, row: int) -> "Hit | None":
        """Return the hit of a row, or None where there is no such row or it is a note."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return None if isinstance(found, Note) else found

    def note_at(self, row: int) -> Note | None:
        """Return the note of a row, or None where there is no such row or it is a hit."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Note) else None

    @property
    def fold_row(self) -> int:
        """Return the row that unfolds what does not fit, or folds it away; -1 where there is none."""
        notes = (row for row, each in enumerate(self._rows) if isinstance(each, Note) and each.kind in FOLDS)
        return next(notes, -1)

    @property
    def is_uniform(self) -> bool:
        """Tell whether all rows are services, which are equally high."""
        return not any(isinstance(each, Note) for each in self._rows)

    def row_of(self, service_id: str) -> int:
        """Return the row of a service, that of the first service where it is not among the hits, -1 for none."""
        services = [(row, each.id) for row, each in enumerate(self._rows) if not isinstance(each, Note)]
        first = services[0][0] if services else -1
        return next((row for row, found in services if found == service_id), first)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let the keys walk over every row, so that each is read out, but select services only."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsSelectable if self.hit_at(index.row()) else flags

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row holds for a role."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, Note):
            if role == NOTE_ROLE:
                return row
            answers = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
            return self._words().note(row) if role in answers else None
        answer = self._ANSWERS.get(role)
        return answer(self, index.row(), row) if answer else None

    def _lines_at(self, row: int, hit: "Hit") -> "HitLines":
        if row not in self._lines:
            self._lines[row] = self._words().lines(
                hit,
                chosen=hit.id in self._chosen,
                names_places=self._names_places,
                is_corrected=hit.id in self._corrected,
            )
        return self._lines[row]

    def _sentence(self, row: int, hit: "Hit") -> str:
        """Return a row in one sentence; that of a responsible office begins with for what it is."""
        sentence = self._lines_at(row, hit).sentence
        above = next((each for each in reversed(self._rows[:row]) if isinstance(each, Note)), None)
        if above is not None and above.kind is NoteKind.RESPONSIBLE:
            return f"{self._words().note(above)}. {sentence}"
        return sentence

    _ANSWERS: ClassVar[dict[int, Callable[["HitModel", int, "Hit"], Any]]] = {
        Qt.ItemDataRole.DisplayRole: lambda _self, _row, hit: hit.name,
        Qt.ItemDataRole.AccessibleTextRole: lambda self, row, hit: self._sentence(row, hit),
        Qt.ItemDataRole.ToolTipRole: lambda self, row, hit: f"<qt>{escape(self._sentence(row, hit))}</qt>",
        HIT_ROLE: lambda _self, _row, hit: hit,
        LINES_ROLE: lambda self, row, hit: self._lines_at(row, hit),
    }

    def _refresh(self) -> None:
        self._lines.clear()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
