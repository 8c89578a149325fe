"""Introduces client work to the vault, to the search, to what prints, and its parts to each other."""

from collections.abc import Callable, Mapping
from datetime import date, time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.cases.intake_requests import ReadIntake
from workpris_desktop.cases.intake_rows import Intake
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.chosen_service import ChosenService
from workpris_desktop.domain.client_file import ClientFile
from workpris_desktop.domain.client_register import RegisterRow
from workpris_desktop.domain.intake_answer import Answers, text_of
from workpris_desktop.domain.intake_condition import RELEASE_FIELD, day_of
from workpris_desktop.domain.need import NeedKind
from workpris_desktop.ui.cases.file_part import FilePart
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.cases.work.changed_clients_dialog import ChangedClient
from workpris_desktop.ui.cases.work.service_change import ServiceChange
from workpris_desktop.ui.main_window import CLIENTS, MainWindow
from workpris_desktop.window.client_access import ClientAccess
from workpris_desktop.window.client_changes import ClientChanges
from workpris_desktop.window.client_checks import ClientChecks
from workpris_desktop.window.client_desk import ClientDesk
from workpris_desktop.window.client_experience import ClientExperience
from workpris_desktop.window.client_ground import ClientGround
from workpris_desktop.window.client_parts import ClientParts
from workpris_desktop.window.client_sheets import ClientSheets
from workpris_desktop.window.client_summary import ClientSummary
from workpris_desktop.window.place_lookup import PlaceLookup
from workpris_desktop.window.print_shop import PrintShop
from workpris_desktop.window.search_room import SearchRoom
from workpris_desktop.window.sheet_ways import join_sheet_ways
from workpris_desktop.window.vault_room import VaultRoom
from workpris_desktop.window.workplace import Workplace

if TYPE_CHECKING:
    from workpris_desktop.domain.phrases import Phrasebook
    from workpris_desktop.ui.cases.notes_box import NotesBox
    from workpris_desktop.ui.directory.desk import DirectoryDesk
    from workpris_desktop.ui.tasks import TaskLane


_KNOWN_BY: Final = ("B1", "B2", "B3", "A5")
"""By what two files may be known to be about one person (V15)."""


class ClientWork(QObject):
    """Made when the vault is opened for the first time.

    Args:
        vault: what works behind the lock.
        workplace: what the window works with.
        window: the window.
        desk: the directory, for the lane.
        reading: the reading lane.
        room: the search.
        shop: what prints.
        places: names places, prisons and languages.
        phrasebook: the phrases of a language.
        notes_box: returns the box with the notes about the service that is read, once there is one.
    """

    said = Signal(str)
    warned = Signal(str)
    """What has been done and must be read."""
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

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
        phrasebook: "Callable[[str], Phrasebook]",
        notes_box: "Callable[[], NotesBox | None]",
    ) -> None:
        super().__init__(window)
        self._vault, self._window = vault, window
        self._questions = VaultQuestions(vault.vault, self)
        self._account: Account | None = None
        self._known_by: tuple[str, ...] = ()
        self._room = room
        self.ground = ClientGround(workplace, places, lambda: desk.edition)
        self.parts = ClientParts(vault, workplace, self.ground, phrasebook)
        self.client = ClientDesk(
            vault, workplace, window, desk=desk, reading=reading, room=room, shop=shop, places=places
        )
        self.checks = ClientChecks(
            vault.vault, workplace, desk=desk, reading=reading, room=room, ground=self.ground, parent=self
        )
        self.sheets = ClientSheets(
            vault.vault,
            workplace,
            window,
            desk=desk,
            reading=reading,
            shop=shop,
            ground=self.ground,
            phrasebook=phrasebook,
        )
        self.access = ClientAccess(vault, workplace, self.ground, shop.drawing)
        self.experience = ClientExperience(
            vault.vault,
            window.find_page.detail,
            notes_box,
            self.parts.work_words,
            places=places,
            reading=reading,
        )
        self.summary = ClientSummary(vault, workplace, self.ground, self.parts.need_words, shop.word_starts)
        vault.files.add_parts(self.parts.parts)
        vault.page.add_panel(self.parts.register_panel, after=vault.files.panel)
        for unsaved in (self.parts.intake.unsaved, self.sheets.unsaved):
            vault.locks.keep_first(unsaved)
        self.changed = ClientChanges(vault.files.panel.list, self.parts.work_words, window)
        self._join_questions()
        self._join_needs_and_services()
        self._join_steps_and_register()
        self._join_sheets()

    def begin(self, account: Account) -> None:
        """Look what has changed for the clients of an account that has unlocked."""
        self._account = account
        self.experience.begin()
        self.parts.due.load()
        self.checks.look_for_changes()

    def use_edition(self) -> None:
        """Look anew what has changed for clients: another edition of the directory is in use."""
        self.ground.places.forget()
        if self._account is not None:
            self.checks.look_for_changes()

    def forget(self) -> None:
        """Let go of every client: the vault is being locked."""
        self._account, self._known_by = None, ()
        self._questions.drop()
        self.ground.places.forget()
        self.parts.handing.drop()
        self.parts.due.forget()
        for part in (self.client, self.checks, self.sheets, self.summary, self.access, self.experience):
            part.forget()
        self.changed.forget()
        self._window.news.hush()

    def _join_questions(self) -> None:
        intake = self.parts.intake
        intake.answers_changed.connect(self._take_answers)
        intake.print_requested.connect(lambda: self._with_file(self.sheets.show_intake))
        intake.needs_requested.connect(lambda: self._vault.files.show_part(self.parts.needs_part))
        self.parts.needs.needs_changed.connect(intake.use_needs)

    def _join_needs_and_services(self) -> None:
        parts, part = self.parts, self.parts.services_part
        parts.needs_part.search_requested.connect(self._search_for)
        part.find_requested.connect(lambda: self._with_file(self.client.search))
        part.leaflet_requested.connect(lambda: self._with_file(self.client.show_leaflet))
        part.first_days_requested.connect(lambda: self._with_file(self.sheets.show_first_days))
        part.form_requested.connect(
            lambda service_id: self._with_file(lambda readable: self.sheets.show_form(readable, service_id))
        )
        part.service_shown.connect(self._room.show_service)
        part.release_check_requested.connect(self._check_release)
        parts.services.choices_changed.connect(self._take_choices)
        self.client.changed.connect(parts.services.load)
        self.checks.checked.connect(part.show_release_check)
        self.checks.compared.connect(self._show_changes)
        self.checks.clients_changed.connect(self._note_changed)
        self.changed.file_requested.connect(self._open_file)
        self.changed.reprint_requested.connect(self._reprint)

    def _join_steps_and_register(self) -> None:
        parts, files = self.parts, self._vault.files
        parts.steps_part.hand_requested.connect(lambda: self._with_file(self._hand))
        parts.steps_part.summary_requested.connect(lambda: self._with_file(self.summary.open_dialog))
        for handing in (parts.handing, parts.register.handing):
            handing.handed.connect(self._take_handed)
        parts.register_panel.file_requested.connect(self._open_file)
        parts.register_panel.print_requested.connect(self._print_register)
        parts.due.file_requested.connect(lambda file_id, kind: self._open_due(file_id, parts.part_for(kind)))
        for changed in (parts.steps.steps_changed, parts.steps.state_changed):
            changed.connect(lambda *_: files.refresh())

    def _join_sheets(self) -> None:
        self.sheets.printed.connect(self.client.note_sheet)
        join_sheet_ways(self.sheets, self.checks, self.parts, self._vault.files)
        self._window.client_strip.file_requested.connect(lambda: self._return_to_file(self.parts.services_part))
        self._room.person.file_requested.connect(lambda: self._return_to_file(self.parts.intake.part))
        self._vault.files.panel.view.copy_requested.connect(lambda: self._with_file(self.access.save))
        for part in (self.client, self.sheets, self.parts.handing):
            part.said.connect(self.said)
        self.sheets.warned.connect(self.warned)
        # It says that a copy lies in plain text.
        self.access.said.connect(self.warned)
        for teller in (self.sheets, self.checks, self.access):
            teller.failed.connect(self.failed)
        self.checks.failed.connect(lambda _: self.parts.services_part.end_release_check())

    def _with_file(self, do: Callable[[ReadableFile], None]) -> None:
        readable = self._vault.files.panel.view.readable
        if readable is not None:
            do(readable)

    def _search_for(self, need: NeedKind) -> None:
        self._with_file(lambda readable: self.client.search_for(readable, need))

    def _take_answers(self, answers: Answers) -> None:
        """Let all that follows from answers follow: fit, deadlines, doubles, what the list says."""
        readable = self._vault.files.panel.view.readable
        if readable is None:
            return
        file_id = readable.file.id
        self.client.take_answers(file_id, answers)
        self.parts.services_part.show_release(day_of(answers, RELEASE_FIELD))
        self.parts.steps.set_presets(file_id, self.ground.presets(answers))
        known = (file_id, *(text_of(answers, field) for field in _KNOWN_BY))
        if known != self._known_by:
            self._known_by = known
            self.parts.services.look_for_doubles()
        if (text_of(answers, "B1"), text_of(answers, "A5")) != (readable.file.name, readable.file.reference):
            self._vault.files.refresh()

    def _take_choices(self, file_id: str, choices: tuple[ChosenService, ...]) -> None:
        self.checks.compare(file_id, choices)

        def show(intake: Intake) -> None:
            if file_id == (part := self.parts.services_part).file_id:
                part.show_release(day_of(intake.by_field, RELEASE_FIELD))

        self._questions.ask(ReadIntake(file_id), show, newest_of="release")

    def _check_release(self, day: date, hour: time | None) -> None:
        part = self.parts.services_part
        choices = part.choices

        def check(intake: Intake) -> None:
            self.checks.check_release(intake, choices, day, hour)

        self._questions.ask(ReadIntake(part.file_id), check, newest_of="check")

    def _show_changes(self, file_id: str, changes: Mapping[str, ServiceChange]) -> None:
        if file_id == self.parts.services_part.file_id:
            self.parts.services_part.show_changes(changes)

    def _note_changed(self, clients: tuple[ChangedClient, ...]) -> None:
        if self._account is not None:
            self.changed.note(clients)

    def _reprint(self, file_id: str) -> None:
        """Show the leaflet of a client anew, with what the directory says today."""
        self._open_file(file_id)
        self._vault.files.do_when_open(file_id, self.client.show_leaflet)

    def _open_file(self, file_id: str) -> None:
        self._window.show_view(CLIENTS)
        self._vault.page.tabs.setCurrentWidget(self._vault.files.panel)
        self._vault.files.open_file(file_id)

    def _open_due(self, file_id: str, part: FilePart) -> None:
        self._open_file(file_id)
        self._vault.files.do_when_open(file_id, lambda _: self._vault.files.show_part(part))

    def _return_to_file(self, part: FilePart) -> None:
        """Go back to the file of the client for whom one searched, to a part of it where it is still open."""
        file_id, readable = self.client.file_id, self._vault.files.panel.view.readable
        if readable is None or readable.file.id != file_id:
            self._open_file(file_id)
        else:
            self._window.show_view(CLIENTS)
            self._vault.page.tabs.setCurrentWidget(self._vault.files.panel)
            self._vault.files.show_part(part)

    def _hand(self, readable: ReadableFile) -> None:
        file = readable.file
        self.parts.handing.hand(file.id, file.name, file.owner_id)

    def _take_handed(self, file: ClientFile) -> None:
        """Leave a file that somebody else keeps now, and list it no more."""
        if self.client.file_id == file.id:
            self.client.leave()
        files = self._vault.files
        readable = files.panel.view.readable
        is_shown = readable is not None and readable.file.id == file.id
        (files.leave_file if is_shown else files.refresh)()

    def _print_register(self, rows: tuple[RegisterRow, ...]) -> None:
        if self._account is not None:
            person, own_name = self._vault.files.words.person, self._account.name
            self.sheets.sheets.show_register(rows, account=person, printed_by=own_name)
