"""Links below the header of an answer: what was probably meant, and other places of the name that was read."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from workpris_desktop.domain.search import Answer, Near, Question
from workpris_desktop.ui.directory.chips import asked_near
from workpris_desktop.ui.widgets.link_button import LinkButton
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from workpris_desktop.domain.catchment import Municipality
    from workpris_desktop.wording.question_words import QuestionWords


class AnswerLinks(SpeakingWidget):
    """Each link asks another question; hidden where there is none."""

    asked = Signal(Question)

    def __init__(self, words: "Callable[[], QuestionWords]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._answer: Answer | None = None
        self.suggestion, self.other_places = LinkButton(), LinkButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for link in (self.suggestion, self.other_places):
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.suggestion.clicked.connect(self._ask_suggestion)
        self.other_places.clicked.connect(self._open_places)

    def show_answer(self, answer: Answer) -> None:
        """Offer what an answer proposes."""
        self._answer = answer
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        if self._answer is None:
            return
        meant, near = self._answer.suggestion, self._answer.understood.near
        self.suggestion.setVisible(bool(meant))
        self.suggestion.say(self.tr("Did you mean “{text}”?").format(text=meant))
        self.other_places.setVisible(bool(self._answer.understood.others))
        self.other_places.say(self.tr("Another place called {name}?").format(name=near.name if near else ""))

    def _ask_suggestion(self) -> None:
        if self._answer is not None:
            self.asked.emit(replace(self._answer.question, text=self._answer.suggestion))

    def _open_places(self) -> None:
        menu = QMenu(self.other_places)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for town in self._answer.understood.others if self._answer else ():
            self._add(menu, town)
        menu.popup(self.other_places.mapToGlobal(QPoint(0, self.other_places.height())))

    def _add(self, menu: QMenu, town: "Municipality") -> None:
        action = menu.addAction(self._words().place(town).replace("&", "&&"))
        action.triggered.connect(lambda: self._ask_near(town))

    def _ask_near(self, town: "Municipality") -> None:
        answer = self._answer
        if answer is not None and answer.understood.near is not None:
            within = answer.understood.near.within_km
            near = Near(town.name, town.latitude, town.longitude, within, town.id)
            self.asked.emit(asked_near(answer.question, answer.understood, near))
