"""Joins the register of the office with the vault, with release lists, and with handing files on."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from workpris_desktop.cases.account_requests import ListAccounts
from workpris_desktop.cases.count_requests import CountClients
from workpris_desktop.cases.register_requests import ReadRegister, TakeReleaseList
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.client_register import RegisterRow
from workpris_desktop.domain.release_list import ReleaseList, ReleaseListReport
from workpris_desktop.domain.vault import Category
from workpris_desktop.ui.cases.dialog_answer import show_dialog, teller
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.cases.work.hand_controller import HandController
from workpris_desktop.ui.cases.work.register_panel import RegisterPanel
from workpris_desktop.ui.cases.work.release_list_dialog import ReleaseListDialog
from workpris_desktop.ui.save_place import among_documents
from workpris_desktop.wording.file_words import FileWords


@dataclass(frozen=True, slots=True)
class ReleaseLists:
    """How release lists are read: the reader of a file, and the version of the form that they answer."""

    read: Callable[[Path], ReleaseList]
    form: int


class RegisterController(QObject):
    """Loads the register each time it is looked at, and answers what its panel asks.

    Args:
        panel: the register.
        vault: the way to the vault.
        words: those of files, which learn here who the colleagues are.
        lists: how release lists are read.
        parent: owns the controller.
    """

    files_opened = Signal()
    """There are more files than before."""

    def __init__(
        self,
        panel: RegisterPanel,
        vault: VaultLane,
        words: FileWords,
        lists: ReleaseLists,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel, self._vault, self._words, self._lists = panel, vault, words, lists
        self._questions = VaultQuestions(vault, self)
        self.handing = HandController(panel, vault, self)
        panel.wanted.connect(self.load)
        panel.forgetting.connect(self._forget)
        panel.list_requested.connect(self._choose_list)
        panel.hand_requested.connect(self._hand)
        self.handing.handed.connect(lambda _: self.load())
        self.handing.said.connect(panel.say)

    def load(self) -> None:
        """Read the register; nobody sees it who is not looking at it."""
        if self._panel.account is None or not self._panel.isVisible():
            return

        def work(session: VaultSession) -> tuple[tuple[Account, ...], tuple[RegisterRow, ...], int]:
            return session.ask(ListAccounts()), session.ask(ReadRegister()), session.ask(CountClients())

        self._questions.do(work, self._show, newest_of="register")

    def read_list(self, path: Path) -> None:
        """Read a release list in, and show what is in it before anything is kept.

        Args:
            path: of a CSV file.
        """
        self._questions.do(lambda _: self._lists.read(path), self._show_list)

    def _show(self, found: tuple[tuple[Account, ...], tuple[RegisterRow, ...], int]) -> None:
        accounts, rows, count = found
        self._words.accounts = {account.id: account for account in accounts}
        self._panel.show_rows(rows)
        self._panel.damaged.show_count(count - len(rows))

    def _hand(self, file_id: str) -> None:
        row, account = self._panel.selected, self._panel.account
        if row is not None and account is not None and row.file_id == file_id:
            self.handing.hand(file_id, row.name, row.owner_id)

    def _choose_list(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._panel.window(), self.tr("Read in a release list"), among_documents(""), self.tr("List (*.csv)")
        )
        if name:
            self.read_list(Path(name))

    def _show_list(self, found: ReleaseList) -> None:
        dialog = ReleaseListDialog(found, self._words, self._panel.window())
        dialog.wished.connect(partial(self._take, dialog, found))
        dialog.wait_for(self._vault.lane)
        show_dialog(dialog)

    def _take(self, dialog: ReleaseListDialog, found: ReleaseList, category: Category) -> None:
        def done(report: ReleaseListReport) -> None:
            dialog.show_report(report)
            self.load()
            self.files_opened.emit()

        request = TakeReleaseList(found.releases, category, self._lists.form)
        self._questions.ask(request, done, teller(dialog, self._vault))

    def _forget(self) -> None:
        self._questions.drop()
        self.handing.drop()
