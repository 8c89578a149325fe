"""The line above the results: how many there are, by what they are sorted, and what was probably meant."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from workpris_desktop.domain.search import Answer, Order, Question
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from workpris_desktop.ui.directory.answer_links import AnswerLinks
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
        self.links: AnswerLinks | None = None
        self._order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._lay_out()
        self._order.activated.connect(lambda _: self.order_chosen.emit(Order(self._order.currentData())))
        self.show_texts()

    def show_answer(self, answer: Answer | None, remark: str = "") -> None:
        """Say an answer in the language spoken now; None before the first."""
        self._answer, self._remark = answer, remark
        self.show_texts()
        self._show_links(answer)

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

    def _show_links(self, answer: Answer | None) -> None:
        """Show what the answer proposes; the links are made when there is something for the first time."""
        proposes = answer is not None and bool(answer.suggestion or answer.understood.others)
        if proposes and self.links is None:
            from workpris_desktop.ui.directory.answer_links import AnswerLinks  # noqa: PLC0415 - not always needed

            self.links = AnswerLinks(self._words)
            self.links.asked.connect(self.asked)
            self._column.addWidget(self.links)
        if self.links is not None:
            self.links.setVisible(proposes)
            if answer is not None:
                self.links.show_answer(answer)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self._label, 1)
        line.addWidget(self._sorted_by)
        line.addWidget(self._order)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(line)
