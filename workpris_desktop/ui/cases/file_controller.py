"""Joins the panel of client files with the vault: lists, searches, reads, and saves entries."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from workpris_desktop.cases.account_requests import ListAccounts
from workpris_desktop.cases.draft_requests import DropDraft, ReadDraft
from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.cases.file_requests import ListFiles, ReadFile, SearchFiles, WriteEntry
from workpris_desktop.cases.file_search import FileHit
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.client_file import ClientFile, FileEntry, access_to
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.vault_errors import ClientFileNotFound
from workpris_desktop.ui.cases.draft_keeper import DraftKeeper
from workpris_desktop.ui.cases.file_acts import FileActs
from workpris_desktop.ui.cases.files_panel import FilesPanel
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.wording.file_words import FileWords


@dataclass(frozen=True, slots=True)
class _Place:
    """Where somebody was when the vault was locked: ids only. ``entry_id`` is that of the entry being changed."""

    account_id: str
    file_id: str
    entry_id: str = ""


class FileController(QObject):
    """Makes the panel, and answers what it asks.

    Args:
        vault: the way to the vault.
        drafts: keeps what is half-written.
        today: tells the day on the wall.
        parent: owns the controller.
    """

    def __init__(
        self, vault: VaultLane, drafts: DraftKeeper, *, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._words = FileWords(self)
        self._questions = VaultQuestions(vault, self)
        self.panel = FilesPanel(self._words)
        self._acts = FileActs(self.panel, self._questions, self._words, today)
        self._account: Account | None = None
        self._left: _Place | None = None
        self._draft_place = ""
        self._changed: FileEntry | None = None
        self._connect()

    def _connect(self) -> None:
        panel = self.panel
        panel.account_shown.connect(self._begin)
        panel.forgetting.connect(self._forget)
        panel.list.searched.connect(lambda _: self.refresh())
        panel.list.file_opened.connect(self._read)
        panel.view.back_requested.connect(self._go_back)
        panel.view.entry_change_requested.connect(self._begin_change)
        panel.view.writing.save_requested.connect(self._save)
        panel.view.writing.cancelled.connect(self._cancel_change)
        self._acts.file_changed.connect(self._take_changed)
        self._acts.file_made.connect(lambda file: self._read(file.id))
        self._acts.file_opened.connect(self._show)

    def _begin(self, account: Account) -> None:
        self._account = account
        left, self._left = self._left, None
        self.refresh()
        if left is not None and left.account_id == account.id:
            self._questions.ask(
                ReadFile(left.file_id), partial(self._return_to, left), self._stay_in_list, newest_of="file"
            )

    def _forget(self) -> None:
        readable = self.panel.view.readable
        if self._account is not None and readable is not None:
            entry_id = self._changed.id if self._changed else ""
            self._left = _Place(self._account.id, readable.file.id, entry_id)
        self._questions.drop()
        self._account, self._changed, self._draft_place = None, None, ""
        self._words.accounts = {}

    def refresh(self) -> None:
        """List the files, or those that hold what is searched; with the names of those who keep them."""
        if self._account is None:
            return
        text = self.panel.list.text

        def work(session: VaultSession) -> tuple[tuple[Account, ...], tuple[FileHit, ...]]:
            accounts = session.ask(ListAccounts())
            if text:
                return accounts, session.ask(SearchFiles(text))
            files: tuple[ClientFile, ...] = session.ask(ListFiles())
            return accounts, tuple(FileHit(file) for file in files)

        self._questions.do(work, partial(self._show_list, bool(text)), newest_of="list")

    def _show_list(self, is_search: bool, found: tuple[tuple[Account, ...], tuple[FileHit, ...]]) -> None:
        accounts, hits = found
        former, self._words.accounts = self._words.accounts, {account.id: account for account in accounts}
        self.panel.list.show_hits(hits, is_search=is_search)
        readable = self.panel.view.readable
        if readable is None or self._account is None:
            return
        file = next((hit.file for hit in hits if hit.file.id == readable.file.id), readable.file)
        if file != readable.file or former != self._words.accounts:
            access = access_to(file, self._account) or readable.access
            self._show_again(replace(readable, file=file, access=access))

    def _read(self, file_id: str) -> None:
        self._questions.ask(ReadFile(file_id), self._show, self._tell, newest_of="file")

    def _show(self, readable: ReadableFile) -> None:
        self._stop_writing()
        self._show_again(readable)
        self.panel.list.select(readable.file.id)
        self.panel.show_view()
        self._begin_entry()

    def _show_again(self, readable: ReadableFile) -> None:
        if self._account is not None:
            self.panel.view.show_file(readable, self._account)

    def _return_to(self, left: _Place, readable: ReadableFile) -> None:
        self._show(readable)
        changed = next((entry for entry in readable.entries if entry.id == left.entry_id), None)
        if changed is not None:
            self._begin_change(changed)

    def _stay_in_list(self, error: WorkprisError) -> None:
        """A file that was erased or given away meanwhile is no longer to be shown, and that is no news."""
        if not isinstance(error, ClientFileNotFound):
            self._tell(error)

    def _go_back(self) -> None:
        self._stop_writing()
        self.panel.view.forget()
        self.panel.show_list()
        self.refresh()

    def _tell(self, error: WorkprisError) -> None:
        self._questions.failed.emit(error)
        self.refresh()

    def _begin_entry(self) -> None:
        """Let the box write a new entry, with what was half-written before."""
        readable = self.panel.view.readable
        self.panel.view.show_change(None)
        if readable is not None and not self.panel.view.writing.isHidden():
            self._write_at(f"file/{readable.file.id}/entry", "")

    def _begin_change(self, entry: FileEntry) -> None:
        """Let the box change an entry, with what was half-written of that before."""
        self._stop_writing()
        self._changed = entry
        self.panel.view.show_change(entry)
        self._write_at(f"file/{entry.file_id}/entry/{entry.id}", entry.text)

    def _write_at(self, place: str, text: str) -> None:
        self._draft_place = place
        self.panel.view.writing.show_busy(is_busy=True)
        self._questions.ask(ReadDraft(place), lambda draft: self._fill_in(place, draft or text), newest_of="draft")

    def _fill_in(self, place: str, text: str) -> None:
        if self._draft_place == place:
            writing = self.panel.view.writing
            writing.begin(text)
            self._drafts.watch(place, writing.edit)
            writing.put_in_ahead()
            if self.panel.isVisible() and (text or self._changed):
                writing.edit.setFocus()

    def _cancel_change(self) -> None:
        self.panel.view.writing.edit.clear()
        self._stop_writing()
        self._begin_entry()

    def _stop_writing(self) -> None:
        """Leave the box empty; what was in it is kept as a draft."""
        if self._draft_place:
            self._drafts.release(self._draft_place)
        self._draft_place, self._changed = "", None
        self.panel.view.writing.forget()

    def _save(self, text: str) -> None:
        readable = self.panel.view.readable
        if readable is None:
            return
        place, entry_id = self._draft_place, self._changed.id if self._changed else ""
        writing = self.panel.view.writing
        self._drafts.release(place)
        if self.panel.isVisible():
            # Before the button is disabled, which would pass the keyboard on to anything.
            writing.edit.setFocus()
        writing.show_busy(is_busy=True)
        wish = WriteEntry(readable.file.id, text, entry_id)
        self._questions.do(
            partial(_write, wish, place), partial(self._take_entry, place), partial(self._keep_writing, place)
        )

    def _take_entry(self, place: str, entry: FileEntry) -> None:
        readable = self.panel.view.readable
        if readable is None or readable.file.id != entry.file_id:
            return
        kept = [entry if each.id == entry.id else each for each in readable.entries]
        entries = tuple(kept if entry in kept else [entry, *kept])
        self._show_again(replace(readable, entries=entries))
        if self._draft_place == place:
            edit = self.panel.view.writing.edit
            ahead = edit.ahead
            self._stop_writing()
            edit.ahead = ahead
            self._begin_entry()
        self.refresh()

    def _keep_writing(self, place: str, error: WorkprisError) -> None:
        """Leave the text where it is, so that it can be shortened or saved again."""
        writing = self.panel.view.writing
        if self._draft_place == place:
            writing.show_busy(is_busy=False)
            self._drafts.watch(place, writing.edit)
            writing.put_in_ahead()
        self._questions.failed.emit(error)

    def _take_changed(self, file: ClientFile) -> None:
        readable, account = self.panel.view.readable, self._account
        if readable is not None and account is not None and readable.file.id == file.id:
            access = access_to(file, account) or readable.access
            self._show_again(ReadableFile(file, readable.entries, access))
        self.refresh()


def _write(wish: WriteEntry, place: str, session: VaultSession) -> FileEntry:
    """Write an entry, after which nothing of it is half-written, whenever the vault is locked."""
    entry = session.ask(wish)
    session.ask(DropDraft(place))
    return entry
