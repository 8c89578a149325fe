"""Joins handing a file to a colleague with the vault, from the register and from an open file."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.cases.account_requests import ListAccounts
from workpris_desktop.cases.register_requests import HandToColleague
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.client_file import ClientFile
from workpris_desktop.ui.cases.dialog_answer import close_dialog, show_dialog, teller
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.cases.work.hand_dialog import HandDialog


class HandController(QObject):
    """Opens the dialog, and hands over.

    Args:
        window: the parent of the dialog.
        vault: the way to the vault.
        parent: owns the controller.
    """

    handed = Signal(ClientFile)
    """The file as it is now."""
    said = Signal(str)

    def __init__(self, window: QWidget, vault: VaultLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._vault = window, vault
        self._questions = VaultQuestions(vault, self)

    def hand(self, file_id: str, name: str, own_id: str) -> None:
        """Ask to whom, and hand the file over.

        Args:
            file_id: which file.
            name: what it is known by.
            own_id: the account that keeps it.
        """

        def choose(accounts: Iterable[Account]) -> None:
            dialog = HandDialog(name, own_id, accounts, self._window.window())

            def done(file: ClientFile) -> None:
                close_dialog(dialog)
                self.handed.emit(file)
                self.said.emit(self.tr("The file was handed over."))

            dialog.wished.connect(
                lambda account_id: self._questions.ask(
                    HandToColleague(file_id, account_id), done, teller(dialog, self._vault)
                )
            )
            dialog.wait_for(self._vault.lane)
            show_dialog(dialog)

        self._questions.ask(ListAccounts(), choose, newest_of="accounts")

    def drop(self) -> None:
        """Let no dialog open any more: the vault is being locked."""
        self._questions.drop()
