"""Notes in two actions that somebody could not be placed: the button, and why; it can be taken back at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from workpris_desktop.domain.search import Question
from workpris_desktop.domain.unmet_need import UnmetBecause
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.link_button import LinkButton
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.unmet_words import UnmetWords

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class UnmetBar(SpeakingWidget):
    """A button with a menu of reasons, for the question that was answered last."""

    noted = Signal(Question, object)
    """The question, and the `UnmetBecause`."""
    undone = Signal()
    """What was noted last was a mistake."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = UnmetWords(self)
        self._question: Question | None = None
        self.button, self.menu = QPushButton(), QMenu(self)
        self.actions_by_reason: dict[UnmetBecause, QAction] = {}
        self.said, self.undo = AnnouncedLabel(), LinkButton()
        for because in UnmetBecause:
            action = self.menu.addAction("")
            action.triggered.connect(lambda _=False, because=because: self._note(because))
            self.actions_by_reason[because] = action
        self.button.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addWidget(self.said, 1)
        row.addWidget(self.undo)
        self.undo.clicked.connect(self._take_back)
        self._say(is_noted=False)
        self.show_texts()

    def show_question(self, question: Question) -> None:
        """Take in another question; what was said of the former one goes."""
        if question != self._question:
            self._question = question
            self._say(is_noted=False)

    def say_noted(self) -> None:
        """Say that it is kept."""
        self._say(is_noted=True)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.button.setText(self.tr("Could not be placed"))
        why = self.tr(
            "Note that there was no place: type, region, reason and month are kept, and nothing of the person."
        )
        self.button.setToolTip(why)
        self.button.setAccessibleDescription(why)
        for because, words in self._words.reasons().items():
            self.actions_by_reason[because].setText(words)
        self.undo.say(self.tr("Undo"))
        if self.said.text():
            self._say(is_noted=True)

    def _say(self, *, is_noted: bool) -> None:
        self.said.setText(self.tr("Noted without anything of the person.") if is_noted else "")
        self.undo.setVisible(is_noted)

    def _note(self, because: UnmetBecause) -> None:
        if self._question is not None:
            self.noted.emit(self._question, because)

    def _take_back(self) -> None:
        self._say(is_noted=False)
        self.button.setFocus()
        self.undone.emit()
