"""A long list to choose one from by any part of its words: prisons of four countries are too many to walk through."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.ui.cases.intake.choice_combo import ChoiceCombo
from workpris_desktop.wording.intake_value_words import Named

_FOLDED: Final = Qt.ItemDataRole.UserRole + 1


class FindingCombo(ChoiceCombo):
    """Case and marks do not matter; what is typed and names nothing is gone when the field is left."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = _Completer(self.model(), self)
        completer.activated.connect(self._take)
        self.setCompleter(completer)
        self._line.editingFinished.connect(self._take_only)

    @property
    def _line(self) -> QLineEdit:
        line = self.lineEdit()
        assert line is not None
        return line

    def setAccessibleName(self, name: str) -> None:
        """Name the list, and the line in which is typed."""
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def offer(self, none: str, named: Named) -> None:
        """Offer these below a row for nothing."""
        super().offer(none, named)
        for row in range(self.count()):
            self.setItemData(row, _folded(self.itemText(row)), _FOLDED)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show what is chosen in place of what was only typed."""
        super().focusOutEvent(event)
        self._take_only()
        self.setEditText(self.itemText(self.currentIndex()))

    def _take_only(self) -> None:
        """Choose what is meant where what was typed finds one only."""
        completer = self.completer()
        assert completer is not None
        if self._line.text() != self.itemText(self.currentIndex()) and completer.completionCount() == 1:
            self._take(completer.currentCompletion())

    def _take(self, label: str) -> None:
        self.setCurrentIndex(max(0, self.findText(label, Qt.MatchFlag.MatchFixedString)))


class _Completer(QCompleter):
    """Finds folded text within folded text."""

    def __init__(self, model: object, parent: QComboBox) -> None:
        super().__init__(model, parent)  # type: ignore[call-overload]
        self.setCompletionRole(_FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def splitPath(self, path: str) -> list[str]:
        """Return what is looked for."""
        return [_folded(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return what is shown of what was found."""
        return str(index.data(Qt.ItemDataRole.DisplayRole))


def _folded(text: str) -> str:
    return " ".join(folded_words(text))
