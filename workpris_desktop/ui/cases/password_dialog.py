"""Changing the own password."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workpris_desktop.ui.cases.new_password_box import NewPasswordBox
from workpris_desktop.ui.cases.password_field import PasswordField
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.vault_screen_words import VaultScreenWords


class PasswordDialog(SteppedDialog):
    """Asks for the password of now, and for the new one twice.

    Args:
        words: of the vault's screens.
        name: of the account.
        parent: the window.
        is_first: whether somebody else has given the password of now.
    """

    change_requested = Signal(str, str)
    """The password of now, and the new one."""

    def __init__(
        self, words: VaultScreenWords, name: str, parent: QWidget | None = None, *, is_first: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change password"))
        self.former, self.new_password = PasswordField(), NewPasswordBox(words)
        self.former.set_name(self.tr("Password until now"))
        self.new_password.set_account_name(name)
        label = PlainLabel(self.tr("Password until &now"))
        label.setBuddy(self.former.line)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        why = self.tr("Whoever gave you this password knows it. Choose one that only you know.") if is_first else ""
        sheet = PlainLabel(why or self.tr("The recovery sheet stays as it is."))
        sheet.setWordWrap(True)
        for part in (label, self.former, self.new_password, sheet):
            column.addWidget(part)
        column.addStretch(1)
        self.add_step(form)
        self.go_button.setText(self.tr("&Change"))
        self.go_button.clicked.connect(self._ask)
        self.new_password.entered.connect(self._ask)
        for part in (self.former, self.new_password):
            part.changed.connect(self._judge)
        self._judge()
        self.show_step(0, with_buttons=True)
        self.former.setFocus()

    def say(self, text: str) -> None:
        """Show a sentence, and let the password of now be typed anew."""
        super().say(text)
        self.former.offer_again()

    def done(self, result: int) -> None:
        """Let go of what was typed."""
        self.former.forget()
        self.new_password.forget()
        super().done(result)

    def _judge(self) -> None:
        self.go_button.setEnabled(bool(self.former.password) and self.new_password.is_ready)

    def _ask(self) -> None:
        if self.go_button.isEnabled() and not self.is_busy:
            self.show_busy(is_busy=True)
            self.change_requested.emit(self.former.password, self.new_password.password)
