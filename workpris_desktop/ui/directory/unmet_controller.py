"""Keeps that somebody could not be placed, and takes it back."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.unmet_need import UnmetBecause, UnmetNeed, unmet_need
from workpris_desktop.ui.directory.answer_panel import AnswerPanel

Keep = Callable[[UnmetNeed], None]


class UnmetController(QObject):
    """Joins the results with the file.

    Args:
        results: what came of a question.
        keep: counts one more.
        drop: counts one less.
        today: tells the day on the wall.
    """

    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(self, results: AnswerPanel, keep: Keep, drop: Keep, today: Callable[[], date]) -> None:
        super().__init__(results)
        self._results, self._keep, self._drop, self._today = results, keep, drop, today
        self._last: UnmetNeed | None = None
        results.unmet_noted.connect(self._note)
        results.unmet_undone.connect(self._undo)

    def _note(self, question: Question, because: UnmetBecause) -> None:
        unmet = unmet_need(question, because, self._today())
        if self._done(self._keep, unmet):
            self._last = unmet
            self._results.say_unmet()

    def _undo(self) -> None:
        last, self._last = self._last, None
        if last is not None:
            self._done(self._drop, last)

    def _done(self, act: Keep, unmet: UnmetNeed) -> bool:
        try:
            act(unmet)
        except WorkprisError as error:
            self.failed.emit(error)
            return False
        return True
