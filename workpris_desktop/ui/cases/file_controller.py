"""Joins the panel of client files with the vault: lists, searches, reads, and saves entries."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.account_requests import ListAccounts
from workpris_desktop.cases.count_requests import CountFiles
from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.cases.file_requests import ListFiles, ReadFile, SearchFiles
from workpris_desktop.cases.file_search import FileHit
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.client_file import ClientFile, access_to
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.vault_errors import ClientFileNotFound
from workpris_desktop.ui.cases.draft_keeper import DraftKeeper
from workpris_desktop.ui.cases.file_acts import FileActs
from workpris_desktop.ui.cases.file_dialog import Regions
from workpris_desktop.ui.cases.file_part import FilePart
from workpris_desktop.ui.cases.files_panel import FilesPanel
from workpris_desktop.ui.cases.log_controller import LogController
from workpris_desktop.ui.cases.log_part import LogPart
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.wording.file_words import FileWords


@dataclass(frozen=True, slots=True)
class _Place:
    """Where somebody was when the vault was locked: ids only."""

    account_id: str
    file_id: str


class FileController(QObject):
    """Makes the panel, and answers what it asks; the parts of a file have controllers of their own.

    Args:
        vault: the way to the vault.
        drafts: keeps what is half-written.
        today: tells the day on the wall.
        regions: those that are offered as the region of return.
        parent: owns the controller.
    """

    listed = Signal()
    """All files of the account were listed anew, for something may be another."""

    def __init__(
        self,
        vault: VaultLane,
        drafts: DraftKeeper,
        *,
        today: Callable[[], date],
        regions: Callable[[], Regions] = tuple,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = FileWords(self)
        self._questions = VaultQuestions(vault, self)
        self.panel = FilesPanel(self._words)
        self._acts = FileActs(self.panel, self._questions, self._words, today, regions)
        self._account: Account | None = None
        self._left: _Place | None = None
        self._awaited: tuple[str, Callable[[ReadableFile], None]] | None = None
        self.log = LogPart(self._words)
        self._log = LogController(self.log, vault, drafts, self)
        self.panel.view.add_part(self.log)
        self._connect()

    @property
    def words(self) -> FileWords:
        """Return the words of files, which know the names of accounts."""
        return self._words

    def add_parts(self, parts: Iterable[FilePart]) -> None:
        """Show further parts of each file, in their order before the log, and begin with the first."""
        self.panel.view.put_in_front(tuple(parts))

    def open_file(self, file_id: str) -> None:
        """Show a file that the account may open."""
        self._read(file_id)

    def do_when_open(self, file_id: str, do: Callable[[ReadableFile], None]) -> None:
        """Do something with a file once it is shown."""
        self._awaited = (file_id, do)

    def leave_file(self) -> None:
        """Go back to the list: the file is perhaps not this account's any more."""
        self._go_back()

    def show_part(self, part: FilePart) -> None:
        """Turn to a part of the file that is shown."""
        self.panel.view.show_part(part)

    def _connect(self) -> None:
        panel = self.panel
        panel.account_shown.connect(self._begin)
        panel.forgetting.connect(self._forget)
        panel.list.searched.connect(lambda _: self.refresh())
        panel.list.file_opened.connect(self._read)
        panel.view.back_requested.connect(self._go_back)
        self._log.entries_changed.connect(self._take_entries)
        self._acts.file_changed.connect(self._take_changed)
        self._acts.file_made.connect(lambda file: self._read(file.id))
        self._acts.file_opened.connect(self._begin_file)

    def _begin(self, account: Account) -> None:
        self._account = account
        left, self._left = self._left, None
        self.refresh()
        if left is not None and left.account_id == account.id:
            self._questions.ask(ReadFile(left.file_id), self._show, self._stay_in_list, newest_of="file")

    def _forget(self) -> None:
        readable = self.panel.view.readable
        if self._account is not None and readable is not None:
            self._left = _Place(self._account.id, readable.file.id)
        self._questions.drop()
        self._account = self._awaited = None
        self._words.accounts = {}

    def refresh(self) -> None:
        """List the files, or those that hold what is searched; with the names of those who keep them."""
        if self._account is None:
            return
        text = self.panel.list.text

        def work(session: VaultSession) -> tuple[tuple[Account, ...], tuple[FileHit, ...], int | None]:
            accounts = session.ask(ListAccounts())
            if text:
                return accounts, session.ask(SearchFiles(text)), None
            files: tuple[ClientFile, ...] = session.ask(ListFiles())
            return accounts, tuple(FileHit(file) for file in files), session.ask(CountFiles()) - len(files)

        self._questions.do(work, partial(self._show_list, bool(text)), newest_of="list")

    def _show_list(self, is_search: bool, found: tuple[tuple[Account, ...], tuple[FileHit, ...], int | None]) -> None:
        accounts, hits, damaged = found
        former, self._words.accounts = self._words.accounts, {account.id: account for account in accounts}
        self.panel.list.show_hits(hits, is_search=is_search)
        if damaged is not None:
            self.panel.list.damaged.show_count(damaged)
        if not is_search:
            self.listed.emit()
        readable = self.panel.view.readable
        if readable is None or self._account is None:
            return
        file = next((hit.file for hit in hits if hit.file.id == readable.file.id), readable.file)
        if file != readable.file or former != self._words.accounts:
            access = access_to(file, self._account) or readable.access
            self._show_again(replace(readable, file=file, access=access))

    def _read(self, file_id: str) -> None:
        self._questions.ask(ReadFile(file_id), self._begin_file, self._tell, newest_of="file")

    def _begin_file(self, readable: ReadableFile) -> None:
        """Show a file, another one from its first part on."""
        former = self.panel.view.readable
        if former is None or former.file.id != readable.file.id:
            self.panel.view.tabs.setCurrentIndex(0)
        self._show(readable)

    def _show(self, readable: ReadableFile) -> None:
        self._show_again(readable)
        self.panel.list.select(readable.file.id)
        self.panel.show_view()
        awaited, self._awaited = self._awaited, None
        if awaited is not None and awaited[0] == readable.file.id:
            awaited[1](readable)

    def _show_again(self, readable: ReadableFile) -> None:
        if self._account is not None:
            self.panel.view.show_file(readable, self._account)

    def _stay_in_list(self, error: WorkprisError) -> None:
        """A file that was erased or given away meanwhile is no longer to be shown, and that is no news."""
        if not isinstance(error, ClientFileNotFound):
            self._tell(error)

    def _go_back(self) -> None:
        self.panel.view.forget()
        self.panel.show_list()
        self.refresh()

    def _tell(self, error: WorkprisError) -> None:
        self._questions.failed.emit(error)
        self.refresh()

    def _take_entries(self, readable: ReadableFile) -> None:
        self._show_again(readable)
        self.refresh()

    def _take_changed(self, file: ClientFile) -> None:
        readable, account = self.panel.view.readable, self._account
        if readable is not None and account is not None and readable.file.id == file.id:
            access = access_to(file, account) or readable.access
            self._show_again(ReadableFile(file, readable.entries, access))
        self.refresh()
