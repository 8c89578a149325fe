"""Joins the main screen with the directory and the shortlist; drops answers to questions that are no longer asked."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from workpris_desktop.domain.errors import DirectoryMissing, WorkprisError
from workpris_desktop.domain.missing_service import MissingService, missing_service
from workpris_desktop.domain.own_finding import NO_FINDINGS, Findings
from workpris_desktop.domain.person import NOBODY, Person
from workpris_desktop.domain.search import Answer, Question
from workpris_desktop.domain.shortlist import Shortlist
from workpris_desktop.ui.directory.desk import DirectoryDesk
from workpris_desktop.ui.directory.find_page import FindPage
from workpris_desktop.ui.tasks import TaskLane


class FindController(QObject):
    """Hears what the page asks, lets the reading lane work, and shows what comes of it."""

    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""
    answered = Signal(Answer)
    """The answer that is shown now."""
    first_answer_shown = Signal()

    def __init__(
        self,
        page: FindPage,
        desk: DirectoryDesk,
        lane: TaskLane,
        *,
        today: Callable[[], date],
        person: Callable[[], Person] = lambda: NOBODY,
        findings: Callable[[], Findings] = lambda: NO_FINDINGS,
        keep_missing: Callable[[MissingService], None] = lambda _: None,
    ) -> None:
        """Introduce the page.

        Args:
            page: the main screen.
            desk: the directory, for the lane.
            lane: the reading lane.
            today: the clock.
            person: for whom help is looked for, as told now; kept nowhere.
            findings: what was found out at this workplace.
            keep_missing: keeps the report of a missing service.
        """
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._lane = lane
        self._today = today
        self._person = person
        self._findings = findings
        self._keep_missing = keep_missing
        self._answered = False
        page.search_requested.connect(self.search)
        page.report_requested.connect(self._report)

    def search(self, question: Question) -> None:
        """Look a question up and show the answer."""
        today, person, findings = self._today(), self._person(), self._findings()
        self._lane.run(
            self,
            lambda: self._desk.search(question, today, person, findings),
            self._show_answer,
            self._cannot_search,
            newest_of="search",
        )

    def search_again(self) -> None:
        """Ask again what is asked now: the directory, the person or what was found out has changed."""
        self.search(self._page.question)

    def show_shortlist(self, shortlist: Shortlist) -> None:
        """Mark what is on the shortlist."""
        self._page.mark_chosen(shortlist)

    def _show_answer(self, answer: Answer) -> None:
        self._page.show_answer(answer)
        self.answered.emit(answer)
        if not self._answered:
            self._answered = True
            self.first_answer_shown.emit()

    def _cannot_search(self, error: WorkprisError) -> None:
        if isinstance(error, DirectoryMissing):
            self._page.results.show_no_directory()
        else:
            self.failed.emit(error)

    def _report(self, question: Question) -> None:
        try:
            self._keep_missing(missing_service(question, self._today()))
        except WorkprisError as error:
            self.failed.emit(error)
        else:
            self._page.results.say_reported()
