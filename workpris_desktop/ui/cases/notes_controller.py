"""Joins the box with notes about a service with the vault."""

from collections.abc import Callable
from datetime import date
from functools import partial
from hashlib import sha256

from PySide6.QtCore import QObject, Qt
from shiboken6 import isValid

from workpris_desktop.cases.draft_requests import DropDraft, ReadDraft
from workpris_desktop.cases.note_requests import NotesOf, RemoveHeard, RemoveNote, WriteHeard, WriteNote
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.own_finding import OwnFinding
from workpris_desktop.domain.provider_note import HeardFinding, ProviderNote
from workpris_desktop.ui.cases.draft_keeper import DraftKeeper
from workpris_desktop.ui.cases.heard_controller import HeardController
from workpris_desktop.ui.cases.heard_dialog import HeardDialog
from workpris_desktop.ui.cases.notes_box import NotesBox
from workpris_desktop.ui.cases.stepped_dialog import tell_in
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.wording.note_words import NoteWords


class NotesController(QObject):
    """Reads, writes and removes notes; a removal can be undone until the service or the vault is left.

    Args:
        box: shows them.
        vault: the way to the vault.
        drafts: keeps what is half-written.
        heard: holds what was heard.
        words: says notes and what was heard.
        today: tells the day on the wall.
    """

    def __init__(
        self,
        box: NotesBox,
        vault: VaultLane,
        drafts: DraftKeeper,
        heard: HeardController,
        words: NoteWords,
        *,
        today: Callable[[], date],
    ) -> None:
        super().__init__(box)
        self._box, self._vault, self._drafts, self._heard = box, vault, drafts, heard
        self._words, self._today = words, today
        self._questions = VaultQuestions(vault, self)
        self._account: Account | None = None
        self._service_id = ""
        self._notes: tuple[ProviderNote, ...] = ()
        self._removal: RemoveNote | RemoveHeard | None = None
        self._draft_place, self._changed_id = "", ""
        self._left: tuple[str, str, str] | None = None
        heard.changed.connect(self._show)
        box.note_requested.connect(self._begin_note)
        box.note_change_requested.connect(self._begin_change)
        box.note_removal_requested.connect(self._remove_note)
        box.heard_requested.connect(self._open_heard)
        box.heard_removal_requested.connect(self._remove_heard)
        box.undo_requested.connect(self._undo)
        box.writing.save_requested.connect(self._save)
        box.writing.cancelled.connect(self._cancel)

    def begin(self, account: Account) -> None:
        """Show the notes of the service, for an account that has unlocked the vault."""
        self._account = account
        self._box.show_account(account, self._words)
        self._load()
        left, self._left = self._left, None
        if left is not None and left[:2] == (account.id, self._service_id):
            self._write(left[2])

    def forget(self) -> None:
        """Let go of everything: the vault is being locked; what is to be removed goes before that."""
        if self._account is not None and self._draft_place:
            self._left = (self._account.id, self._service_id, self._changed_id)
        self._settle()
        self._questions.drop()
        self._account, self._notes = None, ()
        self._draft_place = self._changed_id = ""
        self._box.show_locked()

    def show_service(self, service_id: str) -> None:
        """Show the notes about another service; of the one before nothing is left."""
        if service_id == self._service_id:
            return
        self._settle()
        self._stop_writing()
        self._service_id, self._notes = service_id, ()
        if self._account is not None:
            self._box.show_notes((), ())
            self._load()

    def _load(self) -> None:
        if self._service_id:
            self._questions.ask(NotesOf(self._service_id), self._take, newest_of="notes")

    def _take(self, notes: tuple[ProviderNote, ...]) -> None:
        self._notes = notes
        self._show()

    def _show(self) -> None:
        if self._account is not None:
            removed = self._removal.note_id if isinstance(self._removal, RemoveNote) else ""
            notes = [note for note in self._notes if note.id != removed]
            self._box.show_notes(notes, self._heard.of(self._service_id))

    def _begin_note(self) -> None:
        self._write("")

    def _begin_change(self, note: ProviderNote) -> None:
        self._write(note.id)

    def _write(self, note_id: str) -> None:
        """Show the field with what was half-written before, else with the note that is changed."""
        self._stop_writing()
        self._draft_place, self._changed_id = _place(self._service_id, note_id or "new"), note_id
        self._box.show_writing(None)
        self._box.writing.show_busy(is_busy=True)
        self._questions.ask(ReadDraft(self._draft_place), partial(self._fill_in, self._draft_place), newest_of="draft")

    def _fill_in(self, place: str, draft: str) -> None:
        if self._draft_place != place:
            return
        changed = next((note for note in self._notes if note.id == self._changed_id), None)
        writing = self._box.writing
        self._box.show_writing(changed)
        writing.begin(draft or (changed.text if changed else ""))
        self._drafts.watch(place, writing.edit)
        if self._box.isVisible():
            writing.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cancel(self) -> None:
        self._box.writing.edit.clear()
        self._stop_writing()
        self._box.note_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_writing(self) -> None:
        """Put the field away; what was in it is kept as a draft."""
        if self._draft_place:
            self._drafts.release(self._draft_place)
        self._draft_place = self._changed_id = ""
        self._box.hide_writing()

    def _save(self, text: str) -> None:
        place = self._draft_place
        self._drafts.release(place)
        self._box.writing.show_busy(is_busy=True)
        wish = WriteNote(self._service_id, text, self._changed_id)

        def write(session: VaultSession) -> ProviderNote:
            note = session.ask(wish)
            session.ask(DropDraft(place))
            return note

        self._questions.do(write, partial(self._take_written, place), partial(self._keep_writing, place))

    def _take_written(self, place: str, note: ProviderNote) -> None:
        if self._draft_place == place:
            self._stop_writing()
        if note.service_id == self._service_id:
            rest = [each for each in self._notes if each.id != note.id]
            self._take(tuple(sorted((note, *rest), key=lambda each: each.made_at, reverse=True)))

    def _keep_writing(self, place: str, error: WorkprisError) -> None:
        if self._draft_place == place:
            self._box.writing.show_busy(is_busy=False)
            self._drafts.watch(place, self._box.writing.edit)
        self._questions.failed.emit(error)

    def _remove_note(self, note: ProviderNote) -> None:
        self._remove(RemoveNote(note.id))

    def _remove_heard(self, heard: HeardFinding) -> None:
        self._remove(RemoveHeard(heard.id))

    def _remove(self, wish: RemoveNote | RemoveHeard) -> None:
        self._settle()
        self._removal = wish
        if isinstance(wish, RemoveHeard):
            self._heard.hide(wish.heard_id)
        self._show()
        self._box.show_removal(is_pending=True)
        self._box.undo_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo(self) -> None:
        was_heard, self._removal = isinstance(self._removal, RemoveHeard), None
        self._box.show_removal(is_pending=False)
        if was_heard:
            self._heard.hide("")
        self._show()

    def _settle(self) -> None:
        """Remove for good what is to be removed; asked for before the vault is told to lock."""
        wish, self._removal = self._removal, None
        self._box.show_removal(is_pending=False)
        if isinstance(wish, RemoveNote):
            self._notes = tuple(note for note in self._notes if note.id != wish.note_id)
        elif isinstance(wish, RemoveHeard):
            self._heard.drop_hidden()
        if wish is not None:
            self._vault.ask(self._vault, wish, lambda _: None)

    def _open_heard(self) -> None:
        dialog = HeardDialog(self._words, self._service_id, self._today(), self._box.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = _place(self._service_id, "heard")

        def close() -> None:
            if isValid(dialog):
                dialog.accept()

        def write(finding: OwnFinding, told_by: str, free: int | None, remark: str) -> None:
            wish = WriteHeard(finding, told_by, free, remark)
            self._heard.write(wish, close, partial(tell_in, dialog))

        dialog.wished.connect(write)
        # Its field is empty by then, so that the draft goes; where the vault is locked, nobody watches any more.
        dialog.finished.connect(lambda _: self._drafts.release(place))
        self._drafts.watch(place, dialog.remark)
        dialog.open()


def _place(service_id: str, what: str) -> str:
    """Return where a draft belongs; ids of services may be longer than a place."""
    return f"note/{sha256(service_id.encode()).hexdigest()[:32]}/{what}"
