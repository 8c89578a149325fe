"""Passwords: a new one in place of a forgotten one, and a new one by choice."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from workpris_desktop.cases.account_requests import ChangePassword, MustChangePassword
from workpris_desktop.cases.openings import Recover
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.vault_errors import VaultOlder
from workpris_desktop.ui.cases.clients_page import ClientsPage
from workpris_desktop.ui.cases.lock_controller import LockController
from workpris_desktop.ui.cases.older_question import ask_about_older
from workpris_desktop.ui.cases.password_dialog import PasswordDialog
from workpris_desktop.ui.cases.recovery_dialog import RecoveryDialog
from workpris_desktop.ui.cases.stepped_dialog import tell_in
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.wording.vault_screen_words import VaultScreenWords


class RecoveryController(QObject):
    """Joins the dialogs of forgotten and changed passwords with the vault."""

    said = Signal(str)
    """What has been done, in words for the status bar."""

    def __init__(self, window: QWidget, page: ClientsPage, vault: VaultLane, locks: LockController) -> None:
        super().__init__(window)
        self._window, self._page, self._vault, self._locks = window, page, vault, locks
        self._words = VaultScreenWords(self)
        page.lock_panel.forgotten.connect(self.open_recovery)

    def open_recovery(self) -> None:
        """Say what can be done about a forgotten password."""
        panel = self._page.lock_panel
        dialog = RecoveryDialog(self._words, panel.holders, panel.account_id, self._window)
        dialog.wait_for(self._vault.lane)
        dialog.recovery_requested.connect(partial(self._recover, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_for_own_password(self) -> None:
        """Ask whoever has unlocked by a password that somebody else knows for one of their own."""

        def ask(must_change: bool) -> None:
            if must_change:
                self.open_change(is_first=True)

        self._vault.ask(self, MustChangePassword(), ask)

    def open_change(self, *, is_first: bool = False) -> None:
        """Ask for a new password of the account that has unlocked.

        Args:
            is_first: whether somebody else has given the one of now.
        """
        account = self._locks.account
        if account is not None:
            dialog = PasswordDialog(self._words, account.name, self._window, is_first=is_first)
            dialog.wait_for(self._vault.lane)
            dialog.change_requested.connect(partial(self._change, dialog))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _recover(
        self, dialog: RecoveryDialog, key: str, account_id: str, password: str, *, accept_older: bool = False
    ) -> None:
        session, opening = self._vault.session, Recover(key, account_id, password, accept_older)

        def done(account: Account) -> None:
            if isValid(dialog):
                dialog.accept()
            self._locks.take_open(account)
            self.said.emit(self.tr("The new password counts from now on. Put the recovery sheet back into its place."))

        def refuse(error: WorkprisError) -> None:
            if isinstance(error, VaultOlder) and isValid(dialog):
                dialog.say("")
                go_on = partial(self._recover, dialog, key, account_id, password, accept_older=True)
                ask_about_older(dialog, error, go_on)
            else:
                tell_in(dialog, error)

        self._vault.lane.run(self, lambda: session.open(opening), done, refuse)

    def _change(self, dialog: PasswordDialog, former: str, password: str) -> None:
        def done(_: None) -> None:
            if isValid(dialog):
                dialog.accept()
            self.said.emit(self.tr("The new password counts from now on."))

        self._vault.ask(self, ChangePassword(former, password), done, partial(tell_in, dialog))
