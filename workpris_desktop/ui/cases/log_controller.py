"""Joins the log of an open file with the vault: entries are written, changed, and kept while they are half-written."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.draft_requests import DropDraft, ReadDraft
from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.cases.file_requests import WriteEntry
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.client_file import FileEntry
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.ui.cases.draft_keeper import DraftKeeper
from workpris_desktop.ui.cases.log_part import LogPart
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions


class LogController(QObject):
    """Saves what is written; what is not saved is a draft.

    Args:
        part: the log.
        vault: the way to the vault.
        drafts: keeps what is half-written.
        parent: owns the controller.
    """

    entries_changed = Signal(ReadableFile)
    """The file as it is now."""

    def __init__(self, part: LogPart, vault: VaultLane, drafts: DraftKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._part, self._drafts = part, drafts
        self._questions = VaultQuestions(vault, self)
        self._draft_place = ""
        self._changed: FileEntry | None = None
        self._left = ("", "")
        part.file_shown.connect(self._begin)
        part.forgetting.connect(self._leave)
        part.entry_change_requested.connect(self._begin_change)
        part.writing.save_requested.connect(self._save)
        part.writing.cancelled.connect(self._cancel_change)

    def _begin(self) -> None:
        """Let the box write where somebody left off: a new entry, or the one that was being changed."""
        (file_id, entry_id), self._left = self._left, ("", "")
        readable, account = self._part.readable, self._part.account
        assert readable is not None
        assert account is not None
        changed = None
        if readable.file.id == file_id:
            own = (entry for entry in readable.entries if entry.author_id == account.id)
            changed = next((entry for entry in own if entry.id == entry_id), None)
        if changed is not None and not self._part.writing.isHidden():
            self._begin_change(changed)
        else:
            self._begin_entry()

    def _leave(self) -> None:
        readable = self._part.readable
        if readable is not None:
            self._left = (readable.file.id, self._changed.id if self._changed else "")
        self._questions.drop()
        self._stop_writing()

    def _begin_entry(self) -> None:
        """Let the box write a new entry, with what was half-written before."""
        readable = self._part.readable
        self._part.show_change(None)
        if readable is not None and not self._part.writing.isHidden():
            self._write_at(f"file/{readable.file.id}/entry", "")

    def _begin_change(self, entry: FileEntry) -> None:
        """Let the box change an entry, with what was half-written of that before."""
        self._stop_writing()
        self._changed = entry
        self._part.show_change(entry)
        self._write_at(f"file/{entry.file_id}/entry/{entry.id}", entry.text)

    def _write_at(self, place: str, text: str) -> None:
        self._draft_place = place
        self._part.writing.show_busy(is_busy=True)
        self._questions.ask(ReadDraft(place), lambda draft: self._fill_in(place, draft or text), newest_of="draft")

    def _fill_in(self, place: str, text: str) -> None:
        if self._draft_place == place:
            writing = self._part.writing
            writing.begin(text)
            self._drafts.watch(place, writing.edit)
            writing.put_in_ahead()
            if self._part.isVisible() and (text or self._changed):
                writing.edit.setFocus()

    def _cancel_change(self) -> None:
        self._part.writing.edit.clear()
        self._stop_writing()
        self._begin_entry()

    def _stop_writing(self) -> None:
        """Leave the box empty; what was in it is kept as a draft."""
        if self._draft_place:
            self._drafts.release(self._draft_place)
        self._draft_place, self._changed = "", None
        self._part.writing.forget()

    def _save(self, text: str) -> None:
        readable = self._part.readable
        if readable is None:
            return
        place, entry_id = self._draft_place, self._changed.id if self._changed else ""
        writing = self._part.writing
        self._drafts.release(place)
        if self._part.isVisible():
            # Before the button is disabled, which would pass the keyboard on to anything.
            writing.edit.setFocus()
        writing.show_busy(is_busy=True)
        wish = WriteEntry(readable.file.id, text, entry_id)
        self._questions.do(
            partial(_write, wish, place), partial(self._take_entry, place), partial(self._keep_writing, place)
        )

    def _take_entry(self, place: str, entry: FileEntry) -> None:
        readable = self._part.readable
        if readable is None or readable.file.id != entry.file_id:
            return
        kept = [entry if each.id == entry.id else each for each in readable.entries]
        entries = tuple(kept if entry in kept else [entry, *kept])
        self.entries_changed.emit(replace(readable, entries=entries))
        if self._draft_place == place:
            edit = self._part.writing.edit
            ahead = edit.ahead
            self._stop_writing()
            edit.ahead = ahead
            self._begin_entry()

    def _keep_writing(self, place: str, error: WorkprisError) -> None:
        """Leave the text where it is, so that it can be shortened or saved again."""
        writing = self._part.writing
        if self._draft_place == place:
            writing.show_busy(is_busy=False)
            self._drafts.watch(place, writing.edit)
            writing.put_in_ahead()
        self._questions.failed.emit(error)


def _write(wish: WriteEntry, place: str, session: VaultSession) -> FileEntry:
    """Write an entry, after which nothing of it is half-written, whenever the vault is locked."""
    entry = session.ask(wish)
    session.ask(DropDraft(place))
    return entry
