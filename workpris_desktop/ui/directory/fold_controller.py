"""Unfolds the services that do not fit, and folds them away again: nothing is hidden for good (features.md B7)."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject, Signal

from workpris_desktop.domain.search import Answer, Question
from workpris_desktop.ui.directory.answer_rows import FOLDS
from workpris_desktop.ui.directory.find_page import FindPage


class FoldController(QObject):
    """Hears the last row of the list and its key; any new question folds again."""

    search_requested = Signal(Question)

    def __init__(self, page: FindPage) -> None:
        super().__init__(page)
        self._page = page
        self._answer: Answer | None = None
        self._awaited: Question | None = None
        for signal in (page.results.list.clicked, page.results.list.activated):
            signal.connect(self._press)

    @property
    def is_unfolded(self) -> bool:
        """Tell whether the list shows what does not fit."""
        return self._answer is not None and self._answer.question.unfolds

    def note(self, answer: Answer) -> None:
        """Hear that an answer is shown now; what was asked to be unfolded is scrolled to."""
        self._answer = answer
        if answer.question == self._awaited:
            self._go_to_fold()
        self._awaited = None

    def toggle(self) -> None:
        """Show what does not fit, or fold it away, where there is any."""
        if self._answer is not None and self._answer.failing and self._awaited is None:
            self._awaited = replace(self._page.question, unfolds=not self._answer.question.unfolds)
            self.search_requested.emit(self._awaited)

    def _press(self, index: QModelIndex) -> None:
        note = self._page.results.model.note_at(index.row())
        if note is not None and note.kind in FOLDS:
            self.toggle()

    def _go_to_fold(self) -> None:
        results = self._page.results
        row = results.model.fold_row
        if row >= 0:
            results.list.setCurrentIndex(results.model.index(row + self.is_unfolded))
            results.list.scrollTo(results.model.index(row), results.list.ScrollHint.PositionAtTop)
            results.list.setFocus()
