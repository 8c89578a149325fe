"""Tells a worker above the list of files what is overdue or due soon, and lists all of it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.today_requests import Today
from workpris_desktop.cases.today_rows import DueToday
from workpris_desktop.ui.cases.dialog_answer import show_dialog
from workpris_desktop.ui.cases.file_list import FileList
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.cases.work.due_steps_dialog import DueStepsDialog
from workpris_desktop.ui.cases.work.follow_up_words import FollowUpWords
from workpris_desktop.wording.today_words import TodayWords


class DueStepsController(QObject):
    """Asks the vault what is due whenever the files are listed anew.

    Args:
        files: the list of files.
        vault: the way to the vault.
        words: says a step.
        today: the day on the wall.
        parent: owns the controller.
    """

    file_requested = Signal(str, object)
    """The id of a file that is to be opened, and `DueKind`: what of it is to be shown."""
    inbox_requested = Signal()

    def __init__(
        self,
        files: FileList,
        vault: VaultLane,
        words: FollowUpWords,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._files, self._words, self._today = files, words, today
        self._today_words = TodayWords(self)
        self._questions = VaultQuestions(vault, self)
        files.due_requested.connect(lambda: self._ask(self._list, "list"))

    def load(self) -> None:
        """Count what is due."""
        self._ask(self._count, "count")

    def forget(self) -> None:
        """Let no answer come any more: the vault is being locked."""
        self._questions.drop()

    def _ask(self, show: Callable[[DueToday], None], topic: str) -> None:
        # A topic for each, so that a count that comes in between does not swallow the list that was asked for.
        self._questions.ask(Today(), show, newest_of=topic)

    def _count(self, today: DueToday) -> None:
        self._files.show_due(today.overdue, today.soon)

    def _list(self, today: DueToday) -> None:
        self._count(today)
        dialog = DueStepsDialog(self._today_words, self._words.text, today, self._today(), self._files.window())
        dialog.file_requested.connect(self.file_requested)
        dialog.inbox_requested.connect(self.inbox_requested)
        show_dialog(dialog)
