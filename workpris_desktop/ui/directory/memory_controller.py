"""Joins the main screen with the memory of searches: what is remembered, opened, saved, erased."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal

from workpris_desktop.domain.search import Answer, Question
from workpris_desktop.domain.search_memory import SearchMemory, remembered
from workpris_desktop.ui.directory.find_page import FindPage
from workpris_desktop.ui.directory.memory_dialog import MemoryDialog, NameDialog
from workpris_desktop.ui.directory.memory_keeper import MemoryKeeper
from workpris_desktop.ui.directory.memory_menu import MemoryMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from workpris_desktop.wording.question_words import QuestionWords

STANDING_MS: Final = 3000
"""A search is remembered whose answer has stood for so long, or of which a service was opened."""


class MemoryController(QObject):
    """Menu and dialogs are made when they are opened."""

    erased = Signal(object)
    """All recent searches were erased; gives what brings them back."""

    def __init__(self, page: FindPage, keeper: MemoryKeeper, words: "Callable[[], QuestionWords]") -> None:
        super().__init__(page)
        self._page = page
        self._keeper = keeper
        self._words = words
        self._answered: Question | None = None
        self._is_paused = False
        self._stands = QTimer(self, singleShot=True, interval=STANDING_MS)
        self._stands.timeout.connect(self._remember)
        page.service_opened.connect(self._remember)
        page.memory_requested.connect(self.open_menu)
        keeper.changed.connect(self._show)
        self._show(keeper.memory)

    def note(self, answer: Answer) -> None:
        """Hear that an answer is shown now."""
        # What finds nothing is no search to come back to, and may be anything that was typed.
        self._answered = answer.question if answer.total else None
        self._stands.start()

    def pause(self, *, is_paused: bool) -> None:
        """Keep no search while one searches for a client, whose search would tell of the client."""
        self._is_paused, self._answered = is_paused, None
        self._stands.stop()

    def open_menu(self, at: QPoint) -> None:
        """Open the list of searches below the search box."""
        menu = MemoryMenu(self._keeper.memory, self._words(), can_save=self._can_save, parent=self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.asked.connect(self._page.ask)
        menu.save_requested.connect(self.save)
        menu.dialog_requested.connect(self.open_dialog)
        menu.erase_requested.connect(lambda: self.erased.emit(self._forget(self._keeper.erase_all)))
        menu.popup(at)

    def open_dialog(self) -> None:
        """Open the dialog of all searches."""
        dialog = MemoryDialog(self._keeper.memory, self._words(), self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.asked.connect(self._page.ask)
        dialog.rename_requested.connect(self._keeper.rename)
        self._keeper.changed.connect(dialog.show_memory)

        def forget(act: "Callable[[], None]") -> None:
            dialog.offer_undo(self._forget(act))

        dialog.removal_requested.connect(lambda name: forget(partial(self._keeper.remove, name)))
        dialog.erase_requested.connect(lambda question: forget(partial(self._keeper.erase, question)))
        dialog.erase_all_requested.connect(lambda: forget(self._keeper.erase_all))
        dialog.keeping_requested.connect(lambda keeps: forget(partial(self._keeper.keep_recent, keeps=keeps)))
        dialog.open()

    def save(self) -> None:
        """Ask for a name for what is asked now, and keep it."""
        if not self._can_save:
            return
        question = remembered(self._page.question)
        dialog = NameDialog(self._words().title(question), self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.named.connect(lambda name: self._keeper.save(name, question))
        dialog.open()

    def _forget(self, act: "Callable[[], None]") -> "Callable[[], None]":
        """Forget something, and return what brings it back: whoever holds that is all that remembers it."""
        former = self._keeper.memory
        act()
        return partial(self._keeper.bring_back, former, self._keeper.memory)

    @property
    def _can_save(self) -> bool:
        return not self._is_paused and not self._page.question.is_empty

    def _remember(self) -> None:
        if not self._is_paused and self._answered is not None and self._answered == self._page.question:
            self._keeper.remember(self._answered)

    def _show(self, memory: SearchMemory) -> None:
        self._page.results.show_recent(memory.recent)
