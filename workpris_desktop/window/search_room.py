"""Introduces what searches, judges and shows: the list, the person, the detail, what is compared and asked first."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from workpris_desktop.domain.entry_merge import EntriesKnown
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.search import Answer, Question
from workpris_desktop.domain.shortlist import Pick, Shortlist
from workpris_desktop.ui.directory.call_controller import CallController
from workpris_desktop.ui.directory.compare_controller import CompareController
from workpris_desktop.ui.directory.desk import DirectoryDesk
from workpris_desktop.ui.directory.detail_controller import DetailController
from workpris_desktop.ui.directory.entry_controller import EntryController
from workpris_desktop.ui.directory.find_controller import FindController
from workpris_desktop.ui.directory.findings_keeper import FindingsKeeper
from workpris_desktop.ui.directory.fold_controller import FoldController
from workpris_desktop.ui.directory.leaving_controller import LeavingController
from workpris_desktop.ui.directory.memory_controller import MemoryController
from workpris_desktop.ui.directory.memory_keeper import MemoryKeeper
from workpris_desktop.ui.directory.person_controller import PersonController
from workpris_desktop.ui.directory.record_desk import RecordDesk
from workpris_desktop.ui.directory.staff_controller import StaffController
from workpris_desktop.ui.directory.town_controller import TownController
from workpris_desktop.ui.directory.town_field import TownField
from workpris_desktop.ui.directory.unmet_controller import UnmetController
from workpris_desktop.ui.idle import IdleWatch
from workpris_desktop.ui.main_window import FIND, MainWindow
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.window.own_entries import make_entries
from workpris_desktop.window.workplace import Workplace
from workpris_desktop.wording.choice_words import ChoiceWords
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.office_words import OfficeWords
from workpris_desktop.wording.question_words import QuestionWords
from workpris_desktop.wording.record_words import RecordWords

if TYPE_CHECKING:
    from workpris_desktop.domain.fit import Fit
    from workpris_desktop.domain.hit import Hit


_OF_A_ROW = ("pick", "copy_contact", "ask_first", "compare", "report_error")
"""Commands that a right click on a row offers."""


class SearchRoom(QObject):
    """All parts around the list of services; they read on the reading lane."""

    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""
    entry_merged = Signal(str, Pick)
    """The id of an entry of ours that is gone, or was merged, and the service that takes its place."""
    proposals_changed = Signal()
    """What our entries propose to the publisher is not what it was."""

    def __init__(
        self,
        workplace: Workplace,
        window: MainWindow,
        *,
        desk: DirectoryDesk,
        reading: TaskLane,
        phrasebook: Callable[[str], Phrasebook],
        shortlist: Callable[[], Shortlist],
        sender: Callable[[], str] = lambda: "",
    ) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._desk = desk
        self._reading = reading
        self._shortlist = shortlist
        self._sender = sender
        self._hits: tuple[Hit, ...] = ()
        self._from_the_top = False
        page, desktop = window.find_page, workplace.desktop
        window.find_page.fill()
        choice_words = ChoiceWords(lambda: workplace.facts, phrasebook)
        self.records = RecordDesk(desk, workplace.facts, workplace.shelf.open_former)
        self.findings = FindingsKeeper(desktop.findings, desktop.keep_findings, self)
        self.person = PersonController(page, choice_words, shortlist, IdleWatch(parent=self))
        self.find = FindController(
            page,
            desk,
            reading,
            today=workplace.today,
            person=lambda: self.person.person,
            findings=lambda: self.findings.findings,
            keep_missing=desktop.keep_missing,
        )
        self.unmet = UnmetController(page.results, desktop.keep_unmet, desktop.drop_unmet, workplace.today)
        self.unmet.failed.connect(self.find.failed)
        self.fold = FoldController(page)
        self.detail = DetailController(
            page,
            self.records,
            reading,
            record_words=RecordWords(workplace.facts, self),
            phrasebook=lambda: phrasebook(spoken_language()),
            now=workplace.now,
            person=lambda: self.person.person,
            findings=lambda: self.findings.findings,
        )
        self.comparing = CompareController(
            window,
            self.records,
            reading,
            workplace.facts,
            phrasebook=lambda: phrasebook(spoken_language()),
            now=workplace.now,
            person=lambda: self.person.person,
            findings=lambda: self.findings.findings,
        )
        self.calls = CallController(
            window,
            self.records,
            reading,
            self.findings,
            facts=workplace.facts,
            phrasebook=phrasebook,
            now=workplace.now,
            person=lambda: self.person.person,
        )
        self.searches = MemoryKeeper(desktop.searches, desktop.keep_searches, self)
        self.memory = MemoryController(page, self.searches, cache(lambda: QuestionWords(choice_words)))
        self.leaving = LeavingController(
            window,
            desk,
            reading,
            workplace.facts,
            phrasebook=lambda: phrasebook(spoken_language()),
            now=workplace.now,
            findings=lambda: self.findings.findings,
        )
        self.staff = StaffController(
            window,
            desk,
            self.records,
            reading,
            facts=workplace.facts,
            phrasebook=lambda: phrasebook(spoken_language()),
            now=workplace.now,
            country=lambda: workplace.home().country,
        )
        self.entries = make_entries(
            workplace, window, desk=desk, reading=reading, choice_words=choice_words, sender=sender
        )
        if self.entries is not None:
            self._join_entries(self.entries)
        self.towns = TownController(page.town_field, desk, reading, OfficeWords(workplace.facts, self))
        self._introduce_parts()
        self._introduce_commands()

    def search_again(self) -> None:
        """Ask again, and read again what is shown: the directory, the person or what was found out has changed."""
        self.find.search(replace(self._window.find_page.question, unfolds=self.fold.is_unfolded))
        self.detail.read_again()

    def ask(self, question: Question) -> None:
        """Show the search, and ask a question in it."""
        self._window.show_view(FIND)
        self._window.find_page.ask(question)

    def begin_client(self) -> None:
        """Remember no search from now on: what is asked for a client tells of the client."""
        self.memory.pause(is_paused=True)

    def end_client(self) -> None:
        """Ask nothing any more of what was asked for a client, and remember searches again."""
        self._window.find_page.ask(Question())
        self.memory.pause(is_paused=False)

    def show_service(self, service_id: str) -> None:
        """Show one service in full, as it is in the directory now."""
        page = self._window.find_page
        self._window.show_view(FIND)
        page.close_panel()
        page.view.show_detail()
        self.detail.show_service(service_id)

    def fit_of(self, service_id: str) -> "Fit | None":
        """Return how a service of the list fits the person of whom is told, None where nothing is known of it."""
        return next((hit.fit for hit in self._hits if hit.id == service_id), None)

    def show_shortlist(self, shortlist: Shortlist) -> None:
        """Mark what is on the shortlist."""
        self.find.show_shortlist(shortlist)
        self.detail.show_shortlist(shortlist)

    def look_for_new_entries(self) -> None:
        """Show what another window or command has added."""
        if self.entries is not None:
            self.entries.look_for_changes()

    def _mark_corrected(self, known: EntriesKnown) -> None:
        corrected = frozenset(entry.corrects for entry in known.entries if entry.corrects)
        self._window.find_page.results.model.mark_corrected(corrected)

    def _join_entries(self, entries: EntryController) -> None:
        entries.failed.connect(self.failed)
        entries.changed.connect(self._mark_corrected)
        entries.changed.connect(self.search_again)
        entries.proposals_changed.connect(self.proposals_changed)
        entries.merged.connect(self.entry_merged)
        entries.unmerged.connect(lambda pick, entry_id: self.entry_merged.emit(pick.id, Pick(entry_id, pick.name)))

    def _introduce_parts(self) -> None:
        page = self._window.find_page
        self.find.answered.connect(self._note)
        self.fold.search_requested.connect(self.find.search)
        self.find.first_answer_shown.connect(self.detail.prepare)
        self.person.changed.connect(self._judge_again)
        # It stays until something else is said: who was away does not see what is gone after some seconds.
        self.person.said.connect(lambda text: self._window.news.say(text, stands_ms=0))
        self.memory.erased.connect(lambda undo: self._window.say(self.tr("Recent searches are erased."), undo))
        self.person.next_person_began.connect(self._begin_anew)
        self.findings.changed.connect(self.search_again)
        for part in (self.comparing, self.calls, self.leaving):
            part.said.connect(self._window.say)
        page.place_field_made.connect(self._attend_to_place)
        self.staff.service_requested.connect(self.show_service)
        self.staff.search_requested.connect(self.ask)
        reading = (self.find, self.detail, self.comparing, self.calls, self.leaving, self.towns)
        for each in (*reading, self.findings, self.searches):
            each.failed.connect(self.failed)

    def _introduce_commands(self) -> None:
        command, page = self._window.commands.action, self._window.find_page
        command("more_filters").triggered.connect(page.toggle_filters)
        command("clear_filters").triggered.connect(page.asking.clear_filters)
        command("save_search").triggered.connect(self.memory.save)
        command("searches").triggered.connect(self.memory.open_dialog)
        command("person").triggered.connect(self._open_person)
        command("next_person").triggered.connect(self.person.begin_next_person)
        command("unfold").triggered.connect(self.fold.toggle)
        command("pick").triggered.connect(self.detail.toggle_shown)
        command("copy_contact").triggered.connect(page.detail.copy_contact)
        command("report_error").triggered.connect(page.detail.report_error)
        command("compare").triggered.connect(lambda: self.comparing.compare(self._chosen(), self._hits))
        command("leaves_today").triggered.connect(self.leaving.open_dialog)
        command("for_staff").triggered.connect(self.staff.open_dialog)
        command("ask_first").triggered.connect(lambda: self.calls.ask(self._chosen()))
        page.results.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        page.results.list.addActions([command(name) for name in _OF_A_ROW])

    def _begin_anew(self) -> None:
        """Show the search for the next person, and forget what was looked for."""
        self.searches.erase_all()
        self.leaving.forget_person()
        self._window.show_view(FIND)

    def _judge_again(self) -> None:
        """Show fit anew; once nothing is told of anybody, what was opened for somebody is gone at once."""
        if not self.person.person.is_told:
            for part in (self.detail, self.comparing, self.calls, self.leaving):
                part.forget_person()
        self._from_the_top = True
        self.search_again()

    def _open_person(self) -> None:
        self._window.show_view(FIND)
        self.person.toggle_panel()

    def _note(self, answer: Answer) -> None:
        self._hits = (*answer.hits, *answer.folded)
        for part in (self.fold, self.person, self.memory):
            part.note(answer)
        if self.entries is not None:
            self.entries.note_edition()
        if self._from_the_top:
            self._from_the_top = False
            self._window.find_page.results.list.scrollToTop()

    def _chosen(self) -> tuple[Pick, ...]:
        """Return the service that is read, and the shortlist."""
        meant = self.detail.meant
        return (*((meant,) if meant else ()), *self._shortlist())

    def _attend_to_place(self, field: TownField) -> None:
        towns = TownController(field, self._desk, self._reading, OfficeWords(self._workplace.facts, self))
        towns.failed.connect(self.failed)
