"""A box in which a fact of a person is chosen, or several values of it; its first row tells nothing."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QSizePolicy, QWidget

from workpris_desktop.ui.directory.choice_model import VALUE_ROLE, ChoiceModel
from workpris_desktop.wording.choice_words import Offer

FEWEST_CHARACTERS: Final = 14
"""A box is not made wider by what can be chosen in it; a long value is told in its list."""

_OPENING_KEYS: Final = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}
)


class FactBox(QComboBox):
    """Holds what is told; a letter goes to the value that begins with it."""

    told = Signal()

    def __init__(self, *, several: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._several = several
        self._values: tuple[str, ...] = ()
        self._model = ChoiceModel(None, self)
        self.setModel(self._model)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(FEWEST_CHARACTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._pick)

    @property
    def values(self) -> tuple[str, ...]:
        """Return all that is told."""
        return self._values

    @property
    def value(self) -> str:
        """Return what is told, "" for nothing; of several values the first."""
        return self._values[0] if self._values else ""

    def tell(self, *values: str) -> None:
        """Put in what is told, without telling anybody; nothing to clear the box."""
        self._values = values
        self._show()

    def offer(self, name: str, not_told: str, offers: tuple[Offer, ...]) -> None:
        """Offer values; what is told stays so."""
        self.setAccessibleName(name)
        self._model.show_offers(not_told, offers)
        self._show()

    def showPopup(self) -> None:
        """Open the list; of several values Space ticks one, and the list stays open."""
        if self._several:
            self.view().installEventFilter(self)
        super().showPopup()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick what the open list stands on when Space is pressed."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.key() != Qt.Key.Key_Space:
            return super().eventFilter(watched, event)
        index = self.view().currentIndex()
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self._pick(index.row())
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list for a step or a letter where several values can be chosen, for it would choose each."""
        opens = event.key() in _OPENING_KEYS or bool(event.text().strip())
        if not self._several or not opens:
            super().keyPressEvent(event)
            return
        self.showPopup()
        QApplication.sendEvent(self.view(), event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls: a fact must not change in passing."""
        event.ignore()

    def _pick(self, row: int) -> None:
        value = str(self._model.index(row).data(VALUE_ROLE) or "")
        former = self._values
        if not value:
            self._values = ()
        elif not self._several:
            self._values = (value,)
        else:
            others = tuple(each for each in former if each != value)
            self._values = others if value in former else (*former, value)
        self._show()
        if self._values != former:
            self.told.emit()

    def _show(self) -> None:
        if self._several:
            self._model.show_chosen(self._values)
        self.setCurrentIndex(0 if self._several else self._model.row_of(self.value))
