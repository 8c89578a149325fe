"""Introduces notes and what was heard to the search: below the record, in fit and room, and in Ask first."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.domain.life import Tombstone
from workpris_desktop.domain.own_finding import OwnFinding
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.ui.directory.call_dialog import CallAnswer
from workpris_desktop.ui.directory.desk import DirectoryDesk
from workpris_desktop.ui.main_window import MainWindow
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.window.search_room import SearchRoom
from workpris_desktop.window.vault_desk import VaultDesk
from workpris_desktop.window.workplace import Workplace

if TYPE_CHECKING:
    from workpris_desktop.ui.cases.files_panel import FilesPanel
    from workpris_desktop.ui.cases.heard_controller import HeardController
    from workpris_desktop.ui.cases.notes_box import NotesBox
    from workpris_desktop.ui.cases.notes_controller import NotesController
    from workpris_desktop.ui.cases.vault_questions import VaultQuestions
    from workpris_desktop.wording.note_words import NoteWords

AT_ONCE: Final = 50
"""Services are looked up at once; whoever searches meanwhile waits no longer than that takes."""

Gone = tuple[tuple[str, str], ...]
"""Id of a service, and what it is known by."""


@dataclass(frozen=True, slots=True)
class _Parts:
    """What works while the vault is open; made when it is opened for the first time."""

    words: "NoteWords"
    heard: "HeardController"
    notes: "NotesController"
    questions: "VaultQuestions"


class VaultNotes(QObject):
    """Joins search and vault, of which neither knows the other.

    Args:
        vault: tells when it is opened and locked.
        files_panel: returns the panel of client files, once the vault was opened.
        room: the search.
        workplace: what the window works with.
        window: the window.
        desk: the directory, for the lane.
        reading: the reading lane.
        phrasebook: the phrases of a language.
    """

    def __init__(
        self,
        vault: VaultDesk,
        files_panel: Callable[[], "FilesPanel"],
        room: SearchRoom,
        workplace: Workplace,
        window: MainWindow,
        *,
        desk: DirectoryDesk,
        reading: TaskLane,
        phrasebook: Callable[[str], Phrasebook],
    ) -> None:
        super().__init__(vault)
        self._vault, self._files_panel, self._room, self._workplace = vault, files_panel, room, workplace
        self._desk, self._reading, self._phrasebook = desk, reading, phrasebook
        self._detail = window.find_page.detail
        self.box: NotesBox | None = None
        self._parts: _Parts | None = None
        self._account: Account | None = None
        self._gone: list[NotesController] = []
        self._detail.service_shown.connect(self._show_service)
        room.calls.heard.connect(self._take_answer)
        vault.opened.connect(self._begin)
        vault.locked.connect(self._forget)
        self._show_service(self._detail.shown_id)

    def look_for_gone(self) -> None:
        """Find the notes about services that the directory in use has no longer."""
        if self._parts is not None and self._account is not None:
            from workpris_desktop.cases.note_requests import ServicesWithNotes  # noqa: PLC0415 - not before it is open

            self._parts.questions.ask(
                ServicesWithNotes(), lambda ids: self._look_up(tuple(sorted(ids)), ()), newest_of="gone"
            )

    def write(self, finding: OwnFinding) -> None:
        """Write down what was found out about a provider, for the whole office."""
        from workpris_desktop.cases.note_requests import WriteHeard  # noqa: PLC0415 - not before it is open

        if self._parts is not None:
            self._parts.heard.write(WriteHeard(finding))

    def _begin(self, account: Account) -> None:
        self._account = account
        if self._parts is None:
            self._parts = self._make_parts()
        self._parts.heard.begin(account)
        self._parts.notes.begin(account)
        self._parts.notes.show_service(self._detail.shown_id)
        self._room.calls.tell_heard(is_heard=account.may(Deed.WRITE_NOTES))
        self.look_for_gone()

    def _forget(self) -> None:
        """Let what is half-done go to the vault, and everything of it leave the search."""
        if self._parts is None:
            return
        self._room.calls.tell_heard(is_heard=False)
        self._account = None
        self._parts.questions.drop()
        self._parts.notes.forget()
        self._parts.heard.forget()
        self._room.comparing.forget_person()

    def _make_box(self) -> "NotesBox":
        from workpris_desktop.ui.cases.notes_box import NotesBox  # noqa: PLC0415 - only where there is a vault

        if self.box is None:
            self.box = NotesBox()
            self.box.unlock_requested.connect(self._vault.ask_to_unlock)
            self._detail.add_below(self.box)
        return self.box

    def _make_parts(self) -> "_Parts":
        # Most people who search never open a vault.
        from workpris_desktop.ui.cases.heard_controller import HeardController  # noqa: PLC0415
        from workpris_desktop.ui.cases.vault_questions import VaultQuestions  # noqa: PLC0415
        from workpris_desktop.wording.file_words import FileWords  # noqa: PLC0415
        from workpris_desktop.wording.note_words import NoteWords  # noqa: PLC0415

        files = FileWords(self)
        words = NoteWords(self._workplace.facts, self._phrasebook, files, self)
        heard = HeardController(self._vault.room.vault, files, self)
        heard.changed.connect(self._room.findings.lay_beside)
        self._files_panel().forgetting.connect(self._forget_gone)
        questions = VaultQuestions(self._vault.room.vault, self)
        return _Parts(words, heard, self._controller(self._make_box(), heard, words), questions)

    def _controller(self, box: "NotesBox", heard: "HeardController", words: "NoteWords") -> "NotesController":
        from workpris_desktop.ui.cases.notes_controller import NotesController  # noqa: PLC0415 - not before it is open

        room = self._vault.room
        return NotesController(box, room.vault, room.drafts, heard, words, today=self._workplace.today)

    def _show_service(self, service_id: str) -> None:
        if service_id and self.box is None and self._vault.is_there:
            self._make_box().show_locked()
        if self._parts is not None:
            self._parts.notes.show_service(service_id)

    def _take_answer(self, answer: CallAnswer) -> None:
        from workpris_desktop.cases.note_requests import WriteHeard  # noqa: PLC0415 - not before it is open

        if self._parts is None:
            return
        heard, today = self._parts.heard, self._workplace.today()
        if answer.answer is None:
            heard.withdraw(answer.service_id, answer.topic, today)
        else:
            finding = OwnFinding(answer.service_id, answer.topic, answer.answer, today)
            heard.write(WriteHeard(finding, answer.told_by, answer.free))

    def _look_up(self, ids: tuple[str, ...], gone: Gone) -> None:
        """Look which services are gone, some at once, so that a search never waits for all of them."""
        if not ids:
            self._show_gone(gone)
            return
        first, rest = ids[:AT_ONCE], ids[AT_ONCE:]

        def take(found: tuple[Service | Tombstone | None, ...]) -> None:
            missing = ((each, left) for each, left in zip(first, found, strict=True) if not isinstance(left, Service))
            named = ((each, left.name if isinstance(left, Tombstone) else each) for each, left in missing)
            self._look_up(rest, (*gone, *named))

        self._reading.run(self, lambda: self._desk.services(first), take, lambda _: None, newest_of="gone")

    def _show_gone(self, gone: Gone) -> None:
        if self._parts is None or self._account is None:
            return
        from workpris_desktop.ui.cases.notes_box import NotesBox  # noqa: PLC0415 - not before it is open

        self._forget_gone()
        boxes = []
        for service_id, name in gone:
            box = NotesBox()
            controller = self._controller(box, self._parts.heard, self._parts.words)
            controller.show_service(service_id)
            controller.begin(self._account)
            self._gone.append(controller)
            boxes.append((name, box))
        self._files_panel().show_gone(boxes)

    def _forget_gone(self) -> None:
        for controller in self._gone:
            controller.forget()
        self._gone = []
