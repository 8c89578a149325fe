"""Joins an open client file with search, fit, shortlist and leaflet, none of which knows the vault."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.choice_requests import NoteSheet, ReadChoices
from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.cases.intake_requests import ReadIntake
from workpris_desktop.cases.intake_rows import Intake
from workpris_desktop.cases.request import Request
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.directory.need_hits import CountedStep
from workpris_desktop.domain.chosen_service import ChosenService, GivenSheet, Seen, SheetKind
from workpris_desktop.domain.client_label import client_label
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.fit import FitGroup, Verdict
from workpris_desktop.domain.intake_answer import Answers
from workpris_desktop.domain.intake_person import person_of
from workpris_desktop.domain.need import NeedKind
from workpris_desktop.domain.need_search import need_question
from workpris_desktop.domain.person import Person
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.domain.vault_errors import VaultLocked
from workpris_desktop.ui.cases.file_rights import rights_of
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.cases.work.override_dialog import OverrideDialog
from workpris_desktop.ui.main_window import CLIENTS, FIND, LEAFLET, MainWindow
from workpris_desktop.window.awaited_requests import AwaitedRequests
from workpris_desktop.window.client_shelf import ClientShelf, seen_now
from workpris_desktop.window.need_steps import best_of_each_type, steps_or_wider
from workpris_desktop.window.place_lookup import PlaceLookup
from workpris_desktop.window.print_shop import PrintShop
from workpris_desktop.window.search_room import SearchRoom
from workpris_desktop.window.served_client import ServedClient
from workpris_desktop.window.sheet_notes import SheetAbout, sheet_notes
from workpris_desktop.window.vault_room import VaultRoom
from workpris_desktop.window.workplace import Workplace
from workpris_desktop.wording.fit_words import FitWords
from workpris_desktop.wording.languages import spoken_language

if TYPE_CHECKING:
    from workpris_desktop.ui.directory.desk import DirectoryDesk
    from workpris_desktop.ui.tasks import TaskLane


class ClientDesk(QObject):
    """Knows for which client somebody searches, from the file and back to it.

    Args:
        vault: what works behind the lock.
        workplace: what the window works with.
        window: the window.
        desk: the directory, for the lane.
        reading: the reading lane.
        room: the search.
        shop: what prints.
        places: the towns of the directory.
    """

    changed = Signal()
    """What is chosen or was given for the client is another."""
    said = Signal(str)

    def __init__(
        self,
        vault: VaultRoom,
        workplace: Workplace,
        window: MainWindow,
        *,
        desk: "DirectoryDesk",
        reading: "TaskLane",
        room: SearchRoom,
        shop: PrintShop,
        places: PlaceLookup,
    ) -> None:
        super().__init__(window)
        self._vault, self._workplace, self._window, self._desk, self._reading = vault, workplace, window, desk, reading
        self._room, self._shop, self._places = room, shop, places
        self._questions = VaultQuestions(vault.vault, self)
        self._awaited = AwaitedRequests(VaultQuestions(vault.vault, self), reading, self)
        self._shelf = ClientShelf(self._awaited, desk, self)
        self._fit_words = FitWords(workplace.facts, self)
        self._client: ServedClient | None = None
        self._steps: tuple[CountedStep, ...] = ()
        self._shelf.kept.connect(self.changed)
        self._shelf.refused.connect(self._take_refused)
        self._shelf.stayed.connect(self._say_stayed)
        strip = window.client_strip
        strip.leave_requested.connect(self.leave)
        strip.offer_chosen.connect(self._try_step)
        room.person.next_person_began.connect(self.leave)
        shop.keeper.client_ended.connect(self.leave)
        shop.handover.tell_about(self._about_leaflet)
        shop.handover.handed_over.connect(self._note_leaflet)
        for unsaved in (self._awaited.take, self._leaving_leaflets):
            vault.locks.keep_first(unsaved)

    @property
    def file_id(self) -> str:
        """Return the file of the client for whom one works, "" for none."""
        return self._client.readable.file.id if self._client else ""

    def search_for(self, readable: ReadableFile, need: NeedKind) -> None:
        """Look for what meets a need of a client."""
        self._begin(readable, need, FIND)

    def search(self, readable: ReadableFile) -> None:
        """Look for services for a client; who came from a need goes on with it."""
        is_same = self._client is not None and self.file_id == readable.file.id
        self._begin(readable, self._client.need if is_same and self._client else None, FIND)

    def show_leaflet(self, readable: ReadableFile) -> None:
        """Show the leaflet with what was chosen for a client."""
        self._begin(readable, None, LEAFLET)

    def take_answers(self, file_id: str, answers: Answers) -> None:
        """Judge by what has been answered since."""
        if self._client is not None and self.file_id == file_id:
            self._client = ServedClient(self._client.readable, answers, self._client.need)
            self._room.person.take_client(self._person(answers))

    def leave(self) -> None:
        """Work for nobody any more: the own shortlist is back, and nothing is told of anybody."""
        if self._client is None:
            return
        self._client, self._steps = None, ()
        self._shop.handover.forget()
        self._questions.drop()
        self._shelf.end()
        self._shop.keeper.end_client()
        self._room.end_client()
        self._room.person.leave_client()
        self._window.show_client("")

    def toggle(self, pick: Pick) -> None:
        """Put a service on the list of whoever one works for, or take it off; one that does not fit asks why (B4)."""
        if self._client is not None and not self._may_change(self._client.readable):
            self.said.emit(self.tr("The list of this client stays as it is: this account may not change the file."))
            return
        reasons = () if self._client is None else self._failing(pick.id)
        if not reasons or pick.id in self._shop.keeper.shortlist:
            self._shop.toggle(pick)
            return
        dialog = OverrideDialog(pick.name, reasons, self._window)
        dialog.chosen.connect(partial(self._override, self.file_id, pick))
        dialog.open()

    def _may_change(self, readable: ReadableFile) -> bool:
        account = self._vault.locks.account
        return account is not None and rights_of(readable, account).change

    def _take_refused(self, error: WorkprisError) -> None:
        """Tell why the vault has another list than the window, and show the one that it has."""
        self._vault.vault.failed.emit(error)
        if self._client is not None and not isinstance(error, VaultLocked):
            self._awaited.when_answered(partial(self._read_choices, self.file_id))

    def _read_choices(self, file_id: str) -> None:
        shown = self._shop.keeper.shortlist

        def show(chosen: tuple[ChosenService, ...]) -> None:
            if self._client is None or self.file_id != file_id:
                return
            if self._shop.keeper.shortlist != shown:
                self._awaited.when_answered(partial(self._read_choices, file_id))
                return
            need = self._client.need.id if self._client.need else ""
            self._shop.keeper.begin_client(self._shelf.begin(file_id, need, chosen), self._shelf.keep)
            self.changed.emit()

        self._questions.ask(ReadChoices(file_id), show, newest_of="choices")

    def _override(self, file_id: str, pick: Pick, reason: str) -> None:
        """Choose a service for a reason, unless one works for somebody else by now."""
        if self.file_id == file_id:
            with self._shelf.override(pick.id, reason):
                self._shop.toggle(pick)

    def _failing(self, service_id: str) -> tuple[str, ...]:
        fit = self._room.fit_of(service_id)
        if fit is None or fit.group is not FitGroup.FAILS:
            return ()
        return tuple(self._fit_words.short_name(each) for each in fit.reasons if each.verdict is Verdict.FAILS)

    def _begin(self, readable: ReadableFile, need: NeedKind | None, view: int) -> None:
        file_id = readable.file.id

        def work(session: VaultSession) -> tuple[Intake, tuple[ChosenService, ...]]:
            return session.ask(ReadIntake(file_id)), session.ask(ReadChoices(file_id))

        self._questions.do(work, partial(self._show, readable, need, view), newest_of="client")

    def _show(
        self,
        readable: ReadableFile,
        need: NeedKind | None,
        view: int,
        found: tuple[Intake, tuple[ChosenService, ...]],
    ) -> None:
        if self.file_id != readable.file.id:
            self._shop.handover.forget()
        intake, chosen = found
        answers = {answer.field: answer for answer in intake.answers}
        shortlist = self._shelf.begin(readable.file.id, need.id if need else "", chosen)
        self._client = ServedClient(readable, answers, need)
        self._shop.keeper.begin_client(shortlist, self._shelf.keep)
        self._room.begin_client()
        self._room.person.take_client(self._person(answers))
        label = need.labels[spoken_language()] if need else ""
        self._window.show_client(client_label(readable.file), label)
        self._window.show_view(view)
        if need is not None and view == FIND:
            self._look_for(need, answers)

    def _person(self, answers: Answers) -> Person:
        return person_of(answers, self._workplace.today(), self._places.region_of_town)

    def _look_for(self, need: NeedKind, answers: Answers) -> None:
        """Ask first for what is tried first, and offer what else there is, each with how many there are."""
        today, language = self._workplace.today(), spoken_language()
        person, findings = self._person(answers), self._room.findings.findings
        search = need_question(need, answers, today, language, self._places.town)

        def count() -> tuple[CountedStep, ...]:
            return steps_or_wider(self._desk, search, today, person, findings)

        self._reading.run(self, count, self._offer, self._room.failed.emit, newest_of="need")

    def _offer(self, steps: tuple[CountedStep, ...]) -> None:
        if self._client is None or self._client.need is None:
            return
        self._steps = best_of_each_type(steps)
        first = next((step for step in self._steps if step.fitting), next(iter(self._steps), None))
        taxonomy, language = self._workplace.facts.taxonomy, spoken_language()
        offers = tuple(
            self.tr("{type} ({count})").format(
                type=taxonomy.label(each.step.service_type, language), count=each.fitting
            )
            for each in self._steps
        )
        remark = "" if any(each.fitting for each in self._steps) else self._why_none()
        self._window.client_strip.show_offers(remark, offers)
        if first is not None:
            self._room.ask(first.step.question)

    def _why_none(self) -> str:
        need = self._client.need if self._client else None
        if need is not None and need.why_none is not None and not need.types:
            return need.why_none[spoken_language()]
        return self.tr("Nothing in this directory meets this need and fits. Try a wider region, or ask an office.")

    def _try_step(self, place: int) -> None:
        if place < len(self._steps):
            self._room.ask(self._steps[place].step.question)

    def _about_leaflet(self) -> SheetAbout | None:
        """Return for whom the leaflet is, None where one works for nobody: another may be served once it is printed."""
        return SheetAbout(self._client.readable, tuple(self._shop.keeper.shortlist)) if self._client else None

    def _leaving_leaflets(self) -> Iterator[Request[Any]]:
        """Return what notes the leaflets of clients that are on their way to the disk: the vault is being locked."""
        return sheet_notes((SheetKind.LEAFLET, about) for about in self._shop.handover.take_leaving())

    def _note_leaflet(self, about: SheetAbout | None) -> None:
        if about is not None:
            self.note_sheet(about.readable, SheetKind.LEAFLET, about.picks)

    def note_sheet(self, readable: ReadableFile, kind: SheetKind, picks: tuple[Pick, ...]) -> None:
        """Note in a file that a sheet was made, with how each service on it was seen then (G9)."""

        def read() -> tuple[tuple[str, str, Seen], ...]:
            return tuple((pick.id, pick.name, seen_now(self._desk, pick.id)) for pick in picks)

        unread: tuple[tuple[str, str, Seen], ...] = tuple((pick.id, pick.name, {}) for pick in picks)
        note = partial(NoteSheet, readable.file.id, kind)
        self._awaited.ask_after(read, note, unread=unread, on_kept=partial(self._say_noted, readable))

    def _say_stayed(self, name: str) -> None:
        said = self.tr("{name} is off this leaflet. It stays in the file, because it was given to the person.")
        self.said.emit(said.format(name=name))

    def _say_noted(self, readable: ReadableFile, sheet: GivenSheet | None) -> None:
        if sheet is None:
            return
        self.changed.emit()
        self.said.emit(self.tr("Noted in the file of {label}.").format(label=client_label(readable.file).rstrip(".")))

    def forget(self) -> None:
        """Let go of the client: the vault is being locked."""
        view = self._window.current_view
        was_at_work = self._client is not None
        self._awaited.forget()
        self.leave()
        if was_at_work and view == LEAFLET:
            # The leaflet of the client is gone from it; what is left there is the own list.
            self._window.show_view(CLIENTS)
