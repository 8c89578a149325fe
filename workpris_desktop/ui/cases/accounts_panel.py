"""Who works with client data here: accounts, their roles, and what can be done about them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.ui.cases.office_panel import OfficePanel
from workpris_desktop.ui.cases.office_table import OfficeTable
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.alphabet import by_name
from workpris_desktop.wording.role_words import RoleWords

_ROLES_COLUMN = 1


class AccountsPanel(OfficePanel):
    """Lists the accounts, closed ones last, and asks by signal for each change."""

    deed = Deed.MANAGE_ACCOUNTS

    addition_requested = Signal()
    change_requested = Signal(Account)
    closing_requested = Signal(Account)
    password_requested = Signal(Account)

    def __init__(self, words: RoleWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._accounts: tuple[Account, ...] = ()
        self.explanation, self.remark = PlainLabel(), PlainLabel()
        self.table = OfficeTable(_ROLES_COLUMN)
        self.add_button, self.change_button = QPushButton(), QPushButton()
        self.password_button, self.close_button = QPushButton(), QPushButton()
        self._lay_out()
        self._connect()
        self.show_texts()
        self._show_state()

    def title(self) -> str:
        """Return what its tab says."""
        return self.tr("Accounts")

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return (self.table, self.add_button)

    def show_accounts(self, accounts: Sequence[Account]) -> None:
        """Show these accounts."""
        self._accounts = tuple(sorted(by_name(accounts, lambda each: each.name), key=lambda each: each.is_closed))
        self.table.show_rows([(each.id, self._row(each)) for each in self._accounts])
        self._show_state()

    def select(self, account_id: str) -> None:
        """Select an account."""
        self.table.select(account_id)

    def show_nothing(self) -> None:
        """Empty the list."""
        self.show_accounts(())

    def show_texts(self) -> None:
        """Set every text of the panel in the language spoken now."""
        self.explanation.setText(
            self.tr(
                "Everybody who works with client data here has an account and a password of their own. What somebody "
                "may do follows from the roles."
            )
        )
        self.table.setAccessibleName(self.tr("Accounts"))
        self.table.show_headings((self.tr("Name"), self.tr("Roles"), self.tr("State")))
        self.add_button.setText(self.tr("&Add an account…"))
        self.change_button.setText(self.tr("&Name and roles…"))
        self.password_button.setText(self.tr("New first &password…"))
        self.close_button.setText(self.tr("Cl&ose the account…"))
        self.show_accounts(self._accounts)

    def _row(self, account: Account) -> tuple[str, ...]:
        if account.is_closed:
            state = self.tr("Closed")
        else:
            state = self.tr("Open: this is you") if self._is_own(account) else self.tr("Open")
        return (account.name, self._words.roles(account.roles), state)

    def _is_own(self, account: Account) -> bool:
        return self.account is not None and self.account.id == account.id

    def _lay_out(self) -> None:
        buttons = FlowLayout()
        for button in (self.add_button, self.change_button, self.password_button, self.close_button):
            buttons.addWidget(button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addWidget(self.explanation)
        column.addWidget(self.table, 1)
        column.addWidget(self.remark)
        column.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scrolling(inside, *self.panes()))

    def _connect(self) -> None:
        self.table.itemSelectionChanged.connect(self._show_state)
        self.table.itemActivated.connect(lambda _: self.change_button.click())
        self.add_button.clicked.connect(self.addition_requested)
        for button, emit in (
            (self.change_button, self.change_requested.emit),
            (self.password_button, self.password_requested.emit),
            (self.close_button, self.closing_requested.emit),
        ):
            button.clicked.connect(lambda _=False, emit=emit: self._ask(emit))

    def _ask(self, emit: Callable[[Account], None]) -> None:
        account = self._selected()
        if account is not None:
            emit(account)

    def _selected(self) -> Account | None:
        key = self.table.current_key
        return next((account for account in self._accounts if account.id == key), None)

    def _show_state(self) -> None:
        account = self._selected()
        can_change = account is not None and not account.is_closed
        is_own = account is not None and self._is_own(account)
        self.change_button.setEnabled(can_change)
        for button in (self.password_button, self.close_button):
            button.setEnabled(can_change and not is_own)
        self.remark.setText(self._remark(account, is_own=is_own))

    def _remark(self, account: Account | None, *, is_own: bool) -> str:
        if account is None:
            return ""
        if account.is_closed:
            return self.tr("A closed account opens nothing. Its name stays, for notes and the audit tell it.")
        if is_own:
            return self.tr(
                "You change your own password in the menu Client. Your account is closed by another administrator."
            )
        return self._words.may(account.roles)
