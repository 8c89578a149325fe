"""An account that is added or changed: name, roles, and for a new one the first password."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from workpris_desktop.domain.account import LONGEST_ACCOUNT_NAME, Account, Role
from workpris_desktop.ui.cases.new_password_box import NewPasswordBox
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.role_words import RoleWords
from workpris_desktop.wording.vault_screen_words import VaultScreenWords


class AccountDialog(SteppedDialog):
    """Asks for all that an account is.

    Args:
        words: of the vault's screens.
        roles: words of roles.
        account: which is changed, None for a new one.
        parent: the window.
    """

    filled = Signal(str, object, str)
    """Name, roles (frozenset) and first password, which is empty where an account is changed."""

    def __init__(
        self,
        words: VaultScreenWords,
        roles: RoleWords,
        account: Account | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._roles = roles
        self.setWindowTitle(self.tr("Name and roles") if account else self.tr("Add an account"))
        self.name, self.may = QLineEdit(), PlainLabel()
        self.boxes = {role: QCheckBox(roles.role(role)) for role in Role}
        self.new_password = None if account else NewPasswordBox(words)
        self.name.setMaxLength(LONGEST_ACCOUNT_NAME)
        self.name.setAccessibleName(self.tr("Name"))
        self.add_step(self._form())
        self.go_button.setText(self.tr("&Change") if account else self.tr("A&dd"))
        self._connect()
        self._fill(account.name if account else "", account.roles if account else {Role.WORKER})
        self.show_step(0, with_buttons=True)
        self.name.setFocus()

    @property
    def roles(self) -> frozenset[Role]:
        """Return the roles that are ticked."""
        return frozenset(role for role, box in self.boxes.items() if box.isChecked())

    def done(self, result: int) -> None:
        """Let go of what was typed."""
        if self.new_password is not None:
            self.new_password.forget()
        super().done(result)

    def _form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        label = PlainLabel(self.tr("&Name, as colleagues know the person"))
        label.setBuddy(self.name)
        for part in (label, self.name, PlainLabel(self.tr("Roles"))):
            column.addWidget(part)
        for role, box in self.boxes.items():
            purpose = PlainLabel(self._roles.purpose(role))
            purpose.setIndent(self.fontMetrics().averageCharWidth() * 4)
            box.setAccessibleDescription(purpose.text())
            column.addWidget(box)
            column.addWidget(purpose)
        column.addWidget(self.may)
        if self.new_password is not None:
            said = self.tr(
                "The first password. Tell it to the person, who changes it after unlocking for the first time."
            )
            column.addWidget(PlainLabel(said))
            column.addWidget(self.new_password)
        column.addStretch(1)
        return form

    def _connect(self) -> None:
        self.go_button.clicked.connect(self._ask)
        self.name.textChanged.connect(self._judge)
        for box in self.boxes.values():
            box.toggled.connect(lambda _: self._judge())
        if self.new_password is not None:
            self.name.textChanged.connect(self.new_password.set_account_name)
            self.new_password.changed.connect(self._judge)
            self.new_password.entered.connect(self._ask)

    def _fill(self, name: str, roles: Iterable[Role]) -> None:
        self.name.setText(name)
        for role in roles:
            self.boxes[role].setChecked(True)
        self._judge()

    def _judge(self) -> None:
        self.may.setText(self._roles.may(self.roles))
        is_secret = self.new_password is None or self.new_password.is_ready
        self.go_button.setEnabled(bool(self.name.text().strip()) and bool(self.roles) and is_secret)

    def _ask(self) -> None:
        if self.go_button.isEnabled() and not self.is_busy:
            self.show_busy(is_busy=True)
            password = self.new_password.password if self.new_password is not None else ""
            self.filled.emit(self.name.text().strip(), self.roles, password)
