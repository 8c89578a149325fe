"""A link to the other places that are called like the one that was read in a text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from workpris_desktop.domain.search import Answer, Near, Question
from workpris_desktop.ui.directory.chips import asked_near
from workpris_desktop.ui.widgets.link_button import LinkButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from workpris_desktop.domain.catchment import Municipality
    from workpris_desktop.wording.question_words import QuestionWords


class OtherPlaces(LinkButton):
    """Opens a menu of them; hidden where there is none."""

    asked = Signal(Question)

    def __init__(self, words: "Callable[[], QuestionWords]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._answer: Answer | None = None
        self.clicked.connect(self._open)
        self.hide()

    def show_answer(self, answer: Answer | None) -> None:
        """Offer the other places of an answer, in the language spoken now."""
        self._answer = answer
        near = answer.understood.near if answer and answer.understood.others else None
        self.setVisible(near is not None)
        if near is not None:
            self.say(self.tr("Another place called {name}?").format(name=near.name))

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for town in self._answer.understood.others if self._answer else ():
            self._add(menu, town)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _add(self, menu: QMenu, town: "Municipality") -> None:
        action = menu.addAction(self._words().place(town).replace("&", "&&"))
        action.triggered.connect(lambda: self._ask(town))

    def _ask(self, town: "Municipality") -> None:
        answer = self._answer
        if answer is not None and answer.understood.near is not None:
            within = answer.understood.near.within_km
            near = Near(town.name, town.latitude, town.longitude, within, town.id)
            self.asked.emit(asked_near(answer.question, answer.understood, near))
