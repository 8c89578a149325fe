"""What stands above the list while nothing is asked: how to begin, with examples and the last searches."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workpris_desktop.domain.search import Question
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.link_button import LinkButton
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.plain_tip import plain_tip
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from workpris_desktop.wording.question_words import QuestionWords

MOST_SHOWN: Final = 5
LONGEST_CHARACTERS: Final = 32


class StartStrip(SpeakingWidget):
    """Asks an example or a recent search when it is pressed."""

    asked = Signal(Question)

    def __init__(self, words: "Callable[[], QuestionWords]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._recent: tuple[Question, ...] = ()
        self._examples_label, self._recent_label = PlainLabel(), PlainLabel()
        self._examples_label.setWordWrap(False)
        self._recent_label.setWordWrap(False)
        self.examples = tuple(LinkButton() for _ in self._example_texts())
        self.recent = tuple(LinkButton() for _ in range(MOST_SHOWN))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for label, buttons in ((self._examples_label, self.examples), (self._recent_label, self.recent)):
            line = FlowLayout()
            for widget in (label, *buttons):
                line.addWidget(widget)
            column.addLayout(line)
        for number, button in enumerate(self.examples):
            button.clicked.connect(lambda _=False, number=number: self._ask_example(number))
        for number, button in enumerate(self.recent):
            button.clicked.connect(lambda _=False, number=number: self.asked.emit(self._recent[number]))
        self.show_texts()

    def show_recent(self, recent: tuple[Question, ...]) -> None:
        """Offer the last searches."""
        self._recent = recent[:MOST_SHOWN]
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self._examples_label.setText(self.tr("For example:"))
        self._recent_label.setText(self.tr("Searched last:"))
        for button, text in zip(self.examples, self._example_texts(), strict=True):
            button.say(text)
        self._recent_label.setVisible(bool(self._recent))
        for number, button in enumerate(self.recent):
            button.setVisible(number < len(self._recent))
            if number < len(self._recent):
                title = self._words().title(self._recent[number])
                short = title if len(title) <= LONGEST_CHARACTERS else f"{title[: LONGEST_CHARACTERS - 1]}…"
                button.say(short)
                button.setToolTip(plain_tip(title))
                button.setAccessibleName(self.tr("Search again: {search}").format(search=title))

    def _example_texts(self) -> tuple[str, ...]:
        return self.tr("housing Ostrava"), self.tr("debt"), self.tr("work")

    def _ask_example(self, number: int) -> None:
        self.asked.emit(Question(text=self._example_texts()[number]))
