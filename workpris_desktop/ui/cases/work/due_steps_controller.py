"""Tells a worker above the list of files which next steps are overdue or due soon."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.follow_up_requests import DueFollowUps
from workpris_desktop.cases.follow_up_rows import DueFollowUp
from workpris_desktop.ui.cases.dialog_answer import show_dialog
from workpris_desktop.ui.cases.file_list import FileList
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.cases.work.due_steps_dialog import DueStepsDialog
from workpris_desktop.ui.cases.work.follow_up_words import FollowUpWords

SOON: Final = timedelta(days=7)


class DueStepsController(QObject):
    """Asks the vault what is due whenever the files are listed anew.

    Args:
        files: the list of files.
        vault: the way to the vault.
        words: says a step.
        today: the day on the wall.
        parent: owns the controller.
    """

    file_requested = Signal(str)
    """The id of a file whose next steps are to be shown."""

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
        self._questions = VaultQuestions(vault, self)
        files.due_requested.connect(lambda: self._ask(self._list, "list"))

    def load(self) -> None:
        """Count what is due."""
        self._ask(self._count, "count")

    def forget(self) -> None:
        """Let no answer come any more: the vault is being locked."""
        self._questions.drop()

    def _ask(self, show: Callable[[tuple[DueFollowUp, ...]], None], topic: str) -> None:
        # A topic for each, so that a count that comes in between does not swallow the list that was asked for.
        self._questions.ask(DueFollowUps(self._today() + SOON), show, newest_of=topic)

    def _count(self, due: tuple[DueFollowUp, ...]) -> None:
        overdue = sum(each.follow_up.due_on < self._today() for each in due)
        self._files.show_due(overdue, len(due) - overdue)

    def _list(self, due: tuple[DueFollowUp, ...]) -> None:
        self._count(due)
        dialog = DueStepsDialog(self._words, due, self._today(), self._files.window())
        dialog.file_requested.connect(self.file_requested)
        show_dialog(dialog)
