"""The line above the results: how many there are, by what they are sorted, and what was probably meant."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from workpris_desktop.domain.search import Answer, Order, Question
from workpris_desktop.ui.directory.other_places import OtherPlaces
from workpris_desktop.ui.widgets.link_button import LinkButton
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from workpris_desktop.wording.question_words import QuestionWords


class AnswerHeader(SpeakingWidget):
    """Says what came of a question; a remark about the town stands below it.

    ``words`` is called with the first answer, which comes after the first painting.
    """

    asked = Signal(Question)
    order_chosen = Signal(Order)

    def __init__(self, words: "Callable[[], QuestionWords]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._answer: Answer | None = None
        self._remark = ""
        self._label, self._sorted_by = PlainLabel(), PlainLabel()
        self._order = QComboBox()
        self._suggestion = LinkButton()
        self.other_places = OtherPlaces(words)
        self._order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._lay_out()
        self._order.activated.connect(lambda _: self.order_chosen.emit(Order(self._order.currentData())))
        self.other_places.asked.connect(self.asked)
        self._suggestion.clicked.connect(self._ask_suggestion)
        self.show_texts()

    def show_answer(self, answer: Answer | None, remark: str = "") -> None:
        """Say an answer in the language spoken now; None before the first."""
        self._answer, self._remark = answer, remark
        self.show_texts()

    @property
    def text(self) -> str:
        """Return what is said of the answer."""
        return self._label.text()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        answer = self._answer
        said = self._said(answer) if answer else ""
        self._label.setText("\n".join(part for part in (said, self._remark) if part))
        rows = answer is not None and bool(answer.hits)
        self._sorted_by.setVisible(rows)
        self._order.setVisible(rows)
        self._sorted_by.setText(self.tr("sorted by"))
        self._order.setAccessibleName(self.tr("Sorted by"))
        if answer is not None and rows:
            self._show_orders(answer)
        self.other_places.show_answer(answer)
        meant = answer.suggestion if answer else ""
        self._suggestion.setVisible(bool(meant))
        self._suggestion.say(self.tr("Did you mean “{text}”?").format(text=meant))

    def _said(self, answer: Answer) -> str:
        total = max(answer.total, len(answer.hits))
        if not total and not (answer.responsible and answer.responsible.offices):
            return "" if not answer.question.is_empty else self.tr("The directory holds no service.")
        found = self.tr("%n services", "", total)
        if answer.more:
            return self.tr("{services}, the first {shown} are shown").format(services=found, shown=len(answer.hits))
        return found

    def _show_orders(self, answer: Answer) -> None:
        """Offer the orders that mean anything: by distance only where there is a point to measure from."""
        words = self._words()
        measured = answer.question.near is not None or answer.understood.near is not None
        offered = [order for order in Order if measured or order is not Order.DISTANCE]
        if [self._order.itemData(row) for row in range(self._order.count())] != [each.value for each in offered]:
            self._order.clear()
            for order in offered:
                self._order.addItem("", order.value)
        for row, order in enumerate(offered):
            self._order.setItemText(row, words.order(order))
        chosen = answer.question.order if answer.question.order in offered else Order.FIT
        self._order.setCurrentIndex(offered.index(chosen))
        self._order.setToolTip(words.order_explained(chosen))
        self._order.setAccessibleDescription(words.order_explained(chosen))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self._label, 1)
        line.addWidget(self._sorted_by)
        line.addWidget(self._order)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        for link in (self._suggestion, self.other_places):
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _ask_suggestion(self) -> None:
        if self._answer is not None:
            self.asked.emit(replace(self._answer.question, text=self._answer.suggestion))
