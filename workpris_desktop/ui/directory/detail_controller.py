"""Joins the detail pane with the directory: reads what is selected, and walks from service to service."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.holiday import HolidayCalendar
from workpris_desktop.domain.onwards import NOTHING_ONWARDS
from workpris_desktop.domain.own_finding import NO_FINDINGS, Findings
from workpris_desktop.domain.person import NOBODY, Person
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.shortlist import Pick, Shortlist
from workpris_desktop.ui.directory.find_page import FindPage
from workpris_desktop.ui.directory.record_desk import Asked, Gathered, RecordDesk
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.ui.under_way import QUIETLY
from workpris_desktop.wording.record_words import RecordWords

MOST_STEPS = 50
"""So many services lie behind on the way back."""


class DetailController(QObject):
    """Shows the service that is selected, or that a link of it leads to; drops what was read for another one."""

    pick_toggle_requested = Signal(Pick)
    form_requested = Signal(object, object)
    """The `EntryForm` that is to be printed empty, and the `Service` that it belongs to."""
    report_requested = Signal(str, str, object)
    """The id and the name of a record in which something is wrong, and the `Edition` in which it was read."""
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(
        self,
        page: FindPage,
        desk: RecordDesk,
        lane: TaskLane,
        *,
        record_words: RecordWords,
        phrasebook: Callable[[], Phrasebook],
        now: Callable[[], datetime],
        person: Callable[[], Person] = lambda: NOBODY,
        findings: Callable[[], Findings] = lambda: NO_FINDINGS,
    ) -> None:
        """Introduce the page.

        Args:
            page: the main screen.
            desk: gathers services, for the lane.
            lane: the reading lane.
            record_words: says a service in full.
            phrasebook: the phrases of the language spoken now.
            now: the clock on the wall, without a time zone.
            person: for whom help is looked for, as told now; kept nowhere.
            findings: what was found out at this workplace.
        """
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._lane = lane
        self._record_words = record_words
        self._phrasebook = phrasebook
        self._now = now
        self._person = person
        self._findings = findings
        self._shown: Gathered | None = None
        self._wanted = ""
        self._behind: tuple[Pick, ...] = ()
        self._shortlist = Shortlist()
        page.service_selected.connect(self._select)
        page.shortlist_toggle_requested.connect(self.toggle_shown)
        page.form_requested.connect(self._ask_for_form)
        page.detail.service_requested.connect(self.show_service)
        page.detail.return_requested.connect(self._walk_back)
        page.detail.report_requested.connect(self._open_report)

    @property
    def shown(self) -> Pick | None:
        """Return the service that is read now, None for none."""
        return Pick(self._shown.service.id, self._shown.service.name) if self._shown else None

    @property
    def meant(self) -> Pick | None:
        """Return the service that a person means: a row that was selected just now counts before its text is read."""
        page = self._page
        if page.selected_id and page.selected_id == self._wanted:
            return Pick(page.selected_id, page.selected_name)
        return self.shown if self.shown is not None and self.shown.id == self._wanted else None

    def prepare(self) -> None:
        """Load the calendar of holidays, which takes half a second, before the first service has to wait for it."""
        today = self._now().date()
        self._lane.run(self, lambda: HolidayCalendar("CZ").on(today), lambda _: None, lambda _: None, telling=QUIETLY)

    def toggle_shown(self) -> None:
        """Put the service that is meant, or the selected one where the list has the keyboard, on the list or off it."""
        page = self._page
        has_keyboard = page.selected_id and page.results.list.hasFocus()
        pick = Pick(page.selected_id, page.selected_name) if has_keyboard else self.meant
        if pick is not None:
            self.pick_toggle_requested.emit(pick)

    def show_shortlist(self, shortlist: Shortlist) -> None:
        """Mark whether the service that is read is on the shortlist."""
        self._shortlist = shortlist
        self._mark()

    def _mark(self) -> None:
        self._page.detail.mark_chosen(chosen=self._wanted in self._shortlist)

    def read_again(self) -> None:
        """Read the same service again: the directory, the person or what was found out has changed."""
        if self._wanted:
            self._read(self._wanted)

    def forget_person(self) -> None:
        """Let nothing of a person stand in the pane from this moment on, then read the service again."""
        self._lane.forget(self, "read")
        if self._shown is not None:
            beside = replace(self._shown.beside, person=NOBODY, onwards=NOTHING_ONWARDS)
            self._shown = replace(self._shown, beside=beside)
            self._tell()
        self.read_again()

    def speak_anew(self) -> None:
        """Show the service again, in the language spoken now."""
        self._tell()

    def _select(self, service_id: str) -> None:
        self._behind = ()
        self._read(service_id)

    def show_service(self, service_id: str) -> None:
        """Show a service that is perhaps in no list; a way back leads to the one that was shown."""
        if self.shown is not None:
            self._behind = (*self._behind, self.shown)[-MOST_STEPS:]
        self._read(service_id)

    def _walk_back(self) -> None:
        if self._behind:
            *behind, last = self._behind
            self._behind = tuple(behind)
            self._read(last.id)

    def _read(self, service_id: str) -> None:
        self._wanted = service_id
        self._mark()
        if not service_id:
            self._lane.forget(self, "read")
            self._show(None)
            return
        asked = Asked(self._now(), self._person(), self._findings())
        self._lane.run(
            self, lambda: self._desk.gather(service_id, asked), self._show, self._cannot_read, newest_of="read"
        )

    def _show(self, gathered: Gathered | None) -> None:
        self._shown = gathered
        self._tell()

    def _tell(self) -> None:
        detail, gathered = self._page.detail, self._shown
        detail.show_way_back(self._behind[-1].name if self._behind else "")
        if gathered is None:
            detail.show_record(None, chosen=False)
            return
        service, beside = gathered.service, gathered.beside
        today = beside.moment.date() if beside.moment else self._now().date()
        record = self._record_words.record(service, gathered.edition, self._phrasebook(), today, beside)
        detail.show_record(record, chosen=service.id in self._shortlist)

    def _ask_for_form(self, form_id: str) -> None:
        for form in self._shown.service.entry_forms if self._shown else ():
            if form.id == form_id and self._shown:
                self.form_requested.emit(form, self._shown.service)

    def _open_report(self, record_id: str, name: str) -> None:
        if self._shown is not None:
            self.report_requested.emit(record_id, name, self._shown.edition)

    def _cannot_read(self, error: WorkprisError) -> None:
        self._show(None)
        self.failed.emit(error)
