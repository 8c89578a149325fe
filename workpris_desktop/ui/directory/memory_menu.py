"""The menu of searches below the search box: saved ones, recent ones, and what can be done with them."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from workpris_desktop.domain.search import Question
from workpris_desktop.domain.search_memory import SearchMemory
from workpris_desktop.ui.widgets.plain_tip import plain_tip

if TYPE_CHECKING:
    from workpris_desktop.wording.question_words import QuestionWords

LONGEST_CHARACTERS: Final = 60
MOST_SHOWN: Final = 10
"""So many saved searches stand in the menu; all are in the dialog."""


class MemoryMenu(QMenu):
    """Made each time that it is opened; asks by signal."""

    asked = Signal(Question)
    save_requested = Signal()
    dialog_requested = Signal()
    erase_requested = Signal()

    def __init__(
        self, memory: SearchMemory, words: "QuestionWords", *, can_save: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        self.setAccessibleName(self.tr("Recent and saved searches"))
        if memory.saved:
            self.addSection(self.tr("Saved searches"))
            for saved in memory.saved[-MOST_SHOWN:]:
                self._add(saved.name, saved.question)
        if memory.recent:
            self.addSection(self.tr("Recent searches"))
            for question in memory.recent:
                self._add(words.title(question), question)
        if not memory.saved and not memory.recent:
            self.addAction(self.tr("No searches are kept yet")).setEnabled(False)
        self.addSeparator()
        self._add_command(self.tr("&Save this search…"), self.save_requested.emit, enabled=can_save)
        self._add_command(self.tr("&All searches…"), self.dialog_requested.emit)
        self._add_command(self.tr("&Erase recent searches"), self.erase_requested.emit, enabled=bool(memory.recent))

    def _add(self, text: str, question: Question) -> None:
        short = text if len(text) <= LONGEST_CHARACTERS else f"{text[: LONGEST_CHARACTERS - 1]}…"
        action = self.addAction(short.replace("&", "&&"))
        action.setToolTip(plain_tip(text))
        action.triggered.connect(lambda: self.asked.emit(question))

    def _add_command(self, text: str, act: Callable[[], None], *, enabled: bool = True) -> None:
        action = self.addAction(text)
        action.setEnabled(enabled)
        action.triggered.connect(act)
