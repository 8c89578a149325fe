"""Joins the panel of accounts and its dialogs with the vault."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.account_requests import (
    AddAccount,
    ChangeAccount,
    CloseAccount,
    ListAccounts,
    ResetPassword,
)
from workpris_desktop.domain.account import Account, Deed, Role
from workpris_desktop.ui.cases.account_dialog import AccountDialog
from workpris_desktop.ui.cases.accounts_panel import AccountsPanel
from workpris_desktop.ui.cases.close_account_dialog import CloseAccountDialog
from workpris_desktop.ui.cases.dialog_answer import close_dialog, show_dialog, teller
from workpris_desktop.ui.cases.first_password_dialog import FirstPasswordDialog
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.wording.role_words import RoleWords
from workpris_desktop.wording.vault_screen_words import VaultScreenWords


class AccountsController(QObject):
    """Adds, changes and closes accounts, and sets first passwords."""

    said = Signal(str)
    """What has been done, in words for the status bar."""
    accounts_changed = Signal()
    """An account was added, changed or closed, and its files may be kept by another."""
    own_changed = Signal(Account)
    """The account that has unlocked has another name or other roles."""

    def __init__(self, panel: AccountsPanel, vault: VaultLane, words: RoleWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel, self._vault, self._roles = panel, vault, words
        self._words = VaultScreenWords(self)
        panel.wanted.connect(self.load)
        panel.addition_requested.connect(self._open_addition)
        panel.change_requested.connect(self._open_change)
        panel.password_requested.connect(self._open_password)
        panel.closing_requested.connect(self._open_closing)

    def load(self) -> None:
        """Show the accounts as they are now."""
        self._vault.ask(self, ListAccounts(), self._show, newest_of="accounts")

    def _show(self, accounts: tuple[Account, ...]) -> None:
        if self._panel.account is not None:
            self._panel.show_accounts(accounts)

    def _open_addition(self) -> None:
        dialog = AccountDialog(self._words, self._roles, parent=self._panel.window())

        def add(name: str, roles: frozenset[Role], password: str) -> None:
            self._vault.ask(self, AddAccount(name, roles, password), done, teller(dialog, self._vault))

        def done(account: Account) -> None:
            self._finish(dialog, self.tr("Added: {name}").format(name=account.name))

        dialog.filled.connect(add)
        show_dialog(dialog)

    def _open_change(self, account: Account) -> None:
        dialog = AccountDialog(self._words, self._roles, account, self._panel.window())

        def change(name: str, roles: frozenset[Role], _: str) -> None:
            self._vault.ask(self, ChangeAccount(account.id, name, roles), done, teller(dialog, self._vault))

        def done(changed: Account) -> None:
            self._finish(dialog, self.tr("Changed: {name}").format(name=changed.name))
            own = self._panel.account
            if own is not None and own.id == changed.id:
                self.own_changed.emit(changed)

        dialog.filled.connect(change)
        show_dialog(dialog)

    def _open_password(self, account: Account) -> None:
        dialog = FirstPasswordDialog(self._words, account.name, self._panel.window())

        def reset(password: str) -> None:
            done = partial(self._finish, dialog, self.tr("{name} has a new password.").format(name=account.name))
            request = ResetPassword(account.id, password)
            self._vault.ask(self, request, lambda _: done(), teller(dialog, self._vault))

        dialog.password_given.connect(reset)
        show_dialog(dialog)

    def _open_closing(self, account: Account) -> None:
        def ask(accounts: tuple[Account, ...]) -> None:
            if self._panel.account is None:
                return
            heirs = [each for each in accounts if each.may(Deed.WRITE_FILES) and each.id != account.id]
            dialog = CloseAccountDialog(account, heirs, self._panel.window())
            dialog.closing_requested.connect(partial(self._close, dialog, account))
            show_dialog(dialog)

        self._vault.ask(self, ListAccounts(), ask)

    def _close(self, dialog: CloseAccountDialog, account: Account, heir_id: str) -> None:
        done = partial(self._finish, dialog, self.tr("The account of {name} is closed.").format(name=account.name))
        request = CloseAccount(account.id, heir_id)
        self._vault.ask(self, request, lambda _: done(), teller(dialog, self._vault))

    def _finish(self, dialog: AccountDialog | FirstPasswordDialog | CloseAccountDialog, said: str) -> None:
        close_dialog(dialog)
        self.said.emit(said)
        self.load()
        self.accounts_changed.emit()
