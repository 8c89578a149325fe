"""A field for a town: typed freely, with towns proposed."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QStringListModel, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from workpris_desktop.domain.catchment import Municipality

FEWEST_LETTERS = 2
"""From so many letters on towns are proposed."""

_FRAME_PX = 8


class TownField(QLineEdit):
    """Holds a text, and the town that it means once one is known; asks by signal what a text means.

    ``town`` is None although there is a ``town_id`` where the field was filled by `choose`.
    """

    towns_requested = Signal(str)
    """The person is typing: which towns begin so?"""
    town_named = Signal(str)
    """The person is done with typing: which town is this?"""
    town_picked = Signal(int)
    """The place of a town among those proposed."""
    decided = Signal()
    """The field means another town than before, or none any more, or a remark is to be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.town: Municipality | None = None
        self.town_id = ""
        self.remark = ""
        self._completer: TownList | None = None
        self.setClearButtonEnabled(True)
        self.textEdited.connect(self._edited)
        self.textChanged.connect(self._changed)
        self.editingFinished.connect(self._finished)

    def choose(self, town_id: str, name: str) -> None:
        """Put a town into the field without telling."""
        self.setText(name)
        self.town_id = town_id

    def take(self, town: Municipality) -> None:
        """Put the town into the field that the text means, and tell."""
        self.choose(town.id, town.name)
        self.town = town
        self.decided.emit()

    def refuse(self, remark: str) -> None:
        """Say why the text means no town; it stays as it is."""
        self.remark = remark
        self.decided.emit()

    def propose(self, names: Sequence[str]) -> None:
        """Open a list of towns below the field, unless the person is elsewhere by now."""
        if not names or not self.hasFocus():
            return
        if self._completer is None:
            self._completer = TownList(self)
        self._completer.open(names)

    def _edited(self, text: str) -> None:
        if len(text.strip()) >= FEWEST_LETTERS:
            self.towns_requested.emit(text.strip())

    def _changed(self, text: str) -> None:
        """Forget the town as soon as the text is another; an empty field is a decision."""
        had_meaning = bool(self.town_id or self.remark)
        self.town, self.town_id, self.remark = None, "", ""
        if had_meaning and not text.strip():
            self.decided.emit()

    def _finished(self) -> None:
        if self.text().strip() and not self.town_id and not self.remark:
            self.town_named.emit(self.text().strip())


class TownList(QCompleter):
    """The list of towns below the field, which the first painting does without."""

    def __init__(self, field: TownField) -> None:
        super().__init__(field)
        self._names = QStringListModel(self)
        self._view = QListView()
        self._view.setAccessibleName(field.accessibleName())
        self.setModel(self._names)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setWidget(field)
        self.setPopup(self._view)
        by_row = self.activated[QModelIndex]  # type: ignore[index] # two towns may have the same text
        by_row.connect(lambda index: field.town_picked.emit(index.row()))

    def open(self, names: Sequence[str]) -> None:
        """Open the list; nothing is chosen beforehand, for Enter means what was typed, and there may be several."""
        self._names.setStringList(list(names))
        field = self.widget()
        wanted = self._view.sizeHintForColumn(0) + self._view.verticalScrollBar().sizeHint().width() + _FRAME_PX
        # The list may be wider than its narrow field, up to what fits between the field and the edge of the window.
        room = field.window().width() - field.mapTo(field.window(), QPoint(0, 0)).x()
        self.complete(QRect(0, 0, max(field.width(), min(wanted, room)), field.height()))
        self._view.setCurrentIndex(QModelIndex())
