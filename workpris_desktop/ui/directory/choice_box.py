"""A box in which a value of one facet is chosen, or several where the facet allows."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from workpris_desktop.domain.choice import CUMULATIVE, Choice, Facet
from workpris_desktop.domain.search import Question
from workpris_desktop.ui.directory.choice_model import VALUE_ROLE, ChoiceModel
from workpris_desktop.wording.choice_words import Offer

WIDEST_CHARACTERS = 19
"""A box is no wider; what does not fit is told in its list and its tooltip."""

_STEPPING_KEYS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class ChoiceBox(QComboBox):
    """Shows what a question says of its facet, and asks another question when something else is chosen."""

    asked = Signal(Question)

    def __init__(self, facet: Facet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facet = facet
        self._question = Question()
        self._model = ChoiceModel(facet, self)
        self.setModel(self._model)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(WIDEST_CHARACTERS)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._pick)

    def offer(self, heading: str, every: str, offers: tuple[Offer, ...]) -> None:
        """Offer values; what is chosen stays so."""
        self.setAccessibleName(heading)
        self.setToolTip(heading)
        self._model.show_offers(every, offers)
        self.show_question(self._question)

    def show_question(self, question: Question) -> None:
        """Show what is chosen."""
        self._question = question
        values = self._values()
        if self.facet in CUMULATIVE:
            self._model.show_chosen(values)
        self.setCurrentIndex(0 if self.facet in CUMULATIVE or not values else self._model.row_of(values[0]))

    def show_counts(self, counts: Mapping[Choice, int]) -> None:
        """Show how many services each value would find."""
        self._model.show_counts(counts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list for a step where several values can be chosen: a step through them would choose each."""
        if self.facet in CUMULATIVE and event.key() in _STEPPING_KEYS:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls: a filter must not change in passing."""
        event.ignore()

    def _values(self) -> tuple[str, ...]:
        return tuple(choice.value for choice in self._question.filters if choice.facet is self.facet)

    def _pick(self, row: int) -> None:
        value = str(self._model.index(row).data(VALUE_ROLE) or "")
        question, former = self._question, self._values()
        if not value:
            for each in former:
                question = question.without_choice(Choice(self.facet, each))
        elif value in former:
            question = question.without_choice(Choice(self.facet, value)) if self.facet in CUMULATIVE else question
        else:
            question = question.with_choice(Choice(self.facet, value))
        self.show_question(self._question)
        if question != self._question:
            self.asked.emit(question)
