"""What stands in place of the list where nothing was found: what to leave out, and to report what is missing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.search import Answer, Question
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from workpris_desktop.wording.question_words import QuestionWords


class NothingFound(SpeakingWidget):
    """Offers each part that can be left out with what that finds, and the report of a missing service."""

    asked = Signal(Question)
    report_requested = Signal(Question)
    """The question that found nothing; its words are not to be kept."""
    add_requested = Signal()
    """The person knows such a service, and wants to add it."""

    def __init__(self, words: "Callable[[], QuestionWords]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._answer: Answer | None = None
        self._reported: Question | None = None
        self._sentence, self._try, self._report_words = PlainLabel(), PlainLabel(), AnnouncedLabel()
        self.removals: list[QPushButton] = []
        self._flow = FlowLayout()
        self.report, self.add = QPushButton(), QPushButton()
        self._lay_out()
        self.report.clicked.connect(self._report)
        self.add.clicked.connect(self.add_requested)
        self.show_texts()

    @property
    def text(self) -> str:
        """Return what is said of the question, and what to try."""
        return " ".join(label.text() for label in (self._sentence, self._try))

    def show_answer(self, answer: Answer) -> None:
        """Show what was asked in vain."""
        self._answer = answer
        self.show_texts()

    def say_reported(self) -> None:
        """Say that the report has been kept."""
        self._reported = self._answer.question if self._answer else None
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        answer = self._answer
        text = answer.question.text.strip() if answer else ""
        self._sentence.setText(
            self.tr("No service matches “{text}”.").format(text=text) if text else self.tr("No service matches.")
        )
        removals = answer.removals if answer else ()
        self._try.setText(self.tr("Try it:") if removals else self.tr("Try fewer or other words."))
        self._show_removals()
        self.report.setText(self.tr("Report as missing service"))
        self.add.setText(self.tr("Add a service that you know…"))
        kept = answer is not None and self._reported == answer.question
        self.report.setVisible(not kept)
        self._report_words.setText(
            self.tr("Kept on this computer: that such a service is missing. Your words were not kept.")
            if kept
            else self.tr("Keeps type of help, region, setting and today's date, never the words that you typed.")
        )

    def _show_removals(self) -> None:
        removals = self._answer.removals if self._answer else ()
        while len(self.removals) < len(removals):
            self._add_removal(len(self.removals))
        for number, button in enumerate(self.removals):
            button.setVisible(number < len(removals))
            if number < len(removals):
                button.setText(self._words().removal(removals[number]).replace("&", "&&"))

    def _add_removal(self, number: int) -> None:
        button = QPushButton()
        button.clicked.connect(lambda: self._ask(number))
        self._flow.addWidget(button)
        self.removals.append(button)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        for widget in (self._sentence, self._try):
            column.addWidget(widget)
        column.addLayout(self._flow)
        column.addSpacing(self.fontMetrics().height())
        column.addWidget(self.report, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._report_words)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _ask(self, number: int) -> None:
        if self._answer is not None:
            self.asked.emit(self._answer.removals[number].question)

    def _report(self) -> None:
        if self._answer is not None:
            self.report_requested.emit(self._answer.question)
