"""Joins the main screen with the directory and the shortlist; drops answers to questions that are no longer asked."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from workpris_desktop.domain.errors import DirectoryMissing, WorkprisError
from workpris_desktop.domain.missing_service import MissingService, missing_service
from workpris_desktop.domain.own_finding import NO_FINDINGS, Findings
from workpris_desktop.domain.person import NOBODY, Person
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.search import Answer, Question
from workpris_desktop.domain.shortlist import Pick, Shortlist
from workpris_desktop.ui.directory.desk import DirectoryDesk
from workpris_desktop.ui.directory.find_page import FindPage
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.record_words import RecordWords


class FindController(QObject):
    """Hears what the page asks, lets the reading lane work, and shows what comes of it."""

    pick_toggle_requested = Signal(Pick)
    form_requested = Signal(object, object)
    """The `EntryForm` that is to be printed empty, and the `Service` that it belongs to."""
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
        record_words: RecordWords,
        phrasebook: Callable[[], Phrasebook],
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
            record_words: says a service in full.
            phrasebook: the phrases of the language spoken now.
            today: the clock.
            person: for whom help is looked for, as told now; kept nowhere.
            findings: what was found out at this workplace.
            keep_missing: keeps the report of a missing service.
        """
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._lane = lane
        self._record_words = record_words
        self._phrasebook = phrasebook
        self._today = today
        self._person = person
        self._findings = findings
        self._keep_missing = keep_missing
        self._service: Service | None = None
        self._shortlist = Shortlist()
        self._answered = False
        page.search_requested.connect(self.search)
        page.service_selected.connect(self._read)
        page.shortlist_toggle_requested.connect(self.toggle_selected)
        page.form_requested.connect(self._ask_for_form)
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

    def toggle_selected(self) -> None:
        """Put the selected service on the shortlist, or take it off."""
        if self._page.selected_id:
            self.pick_toggle_requested.emit(Pick(self._page.selected_id, self._page.selected_name))

    def show_shortlist(self, shortlist: Shortlist) -> None:
        """Mark what is on the shortlist."""
        self._shortlist = shortlist
        self._page.mark_chosen(shortlist)

    def speak_anew(self) -> None:
        """Show the service again, in the language spoken now."""
        self._show_service(self._service)

    def _ask_for_form(self, form_id: str) -> None:
        for form in self._service.entry_forms if self._service else ():
            if form.id == form_id:
                self.form_requested.emit(form, self._service)

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

    def _read(self, service_id: str) -> None:
        if not service_id:
            self._lane.forget(self, "read")
            self._show_service(None)
            return
        self._lane.run(
            self, lambda: self._desk.service(service_id), self._show_service, self._cannot_read, newest_of="read"
        )

    def _show_service(self, service: Service | None) -> None:
        self._service = service
        edition = self._desk.edition
        if service is None or edition is None:
            self._page.show_record(None, chosen=False)
            return
        record = self._record_words.record(service, edition, self._phrasebook(), self._today())
        self._page.show_record(record, chosen=service.id in self._shortlist)

    def _cannot_read(self, error: WorkprisError) -> None:
        self._show_service(None)
        self.failed.emit(error)
