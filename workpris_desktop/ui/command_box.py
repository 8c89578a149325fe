"""The command box: everything that the program can do, found by a word of what one wants (ux.md 8.1)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.ui.widgets.announcing import announce
from workpris_desktop.ui.widgets.plain_label import PlainLabel

_WALKING: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
SCREEN_SHARE: Final = 0.9
_WIDTH_CHARACTERS: Final = 60
_ROWS: Final = 14


@dataclass(frozen=True, slots=True)
class Wish:
    """One thing that can be done: where it stands, what it is called, by which keys it is had, and what does it."""

    place: str
    name: str
    keys: str
    do: Callable[[], object]

    @property
    def text(self) -> str:
        """Return the row that is read: "File: Print leaflet… (Ctrl+P)"."""
        said = f"{self.place}: {self.name}"
        return f"{said} ({self.keys})" if self.keys else said


def wish_of(place: str, action: QAction) -> Wish:
    """Return the wish that an action of a menu fulfils."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Wish(place.replace("&", ""), action.text().replace("&", ""), keys, action.trigger)


def wishes_like(wishes: Iterable[Wish], typed: str) -> tuple[Wish, ...]:
    """Return those in which each word typed begins a word; first those whose name begins so, else in their order."""
    asked = folded_words(typed)
    found = []
    for wish in wishes:
        words = folded_words(f"{wish.name} {wish.place}")
        if all(any(word.startswith(each) for word in words) for each in asked):
            begins = " ".join(folded_words(wish.name)).startswith(" ".join(asked))
            found.append((not begins, wish))
    return tuple(wish for _, wish in sorted(found, key=lambda each: each[0]))


class CommandBox(QDialog):
    """Does what is chosen once it is closed.

    Args:
        wishes: all that can be done now.
        later: what cannot be done just now.
        parent: the window.
    """

    def __init__(self, wishes: Sequence[Wish], later: Sequence[Wish] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes, self._later = tuple(wishes), tuple(later)
        self._shown: tuple[Wish, ...] = ()
        self.setWindowTitle(self.tr("What do you want to do?"))
        self.field, self.list, self.remark = QLineEdit(), QListWidget(), PlainLabel()
        self.field.setPlaceholderText(self.tr("A word is enough, for example: print"))
        self.field.setAccessibleName(self.tr("What do you want to do?"))
        self.list.setAccessibleName(self.tr("What can be done"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        for part in (self.field, self.list, self.remark):
            column.addWidget(part)
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self._choose)
        self.list.itemClicked.connect(lambda _: self._choose())
        self.field.installEventFilter(self)
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * _WIDTH_CHARACTERS, metrics.height() * _ROWS * 3 // 2)
        self.resize(wanted.boundedTo(self.screen().availableSize() * SCREEN_SHARE))
        self._show("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list by arrows while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _WALKING:
            self.list.keyPressEvent(event)
            # The keyboard stays in the field, so that nobody hears of the row otherwise.
            row = self.list.currentItem()
            announce(self.list, row.text() if row else "")
            return True
        return super().eventFilter(watched, event)

    def _show(self, typed: str) -> None:
        self._shown = wishes_like(self._wishes, typed)
        self.list.clear()
        for wish in self._shown:
            self.list.addItem(QListWidgetItem(wish.text))
        self.list.setCurrentRow(0 if self._shown else -1)
        self.remark.setText(self._why_nothing(typed))
        self.remark.setVisible(not self._shown)
        if self.isVisible():
            announce(self.list, self._shown[0].text if self._shown else self.remark.text())

    def _why_nothing(self, typed: str) -> str:
        later = wishes_like(self._later, typed)
        if later:
            return self.tr("“{name}” cannot be done just now.").format(name=later[0].name.rstrip("…"))
        return self.tr("Nothing is called so. Try another word.")

    def _choose(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            self.accept()
            self._shown[row].do()
