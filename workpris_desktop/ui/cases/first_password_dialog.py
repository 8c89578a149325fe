"""A new first password for somebody who has forgotten the own one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workpris_desktop.ui.cases.new_password_box import NewPasswordBox
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.vault_screen_words import VaultScreenWords


class FirstPasswordDialog(SteppedDialog):
    """Asks for the password twice.

    Args:
        words: of the vault's screens.
        name: of the account.
        parent: the window.
    """

    password_given = Signal(str)

    def __init__(self, words: VaultScreenWords, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New first password"))
        self.new_password = NewPasswordBox(words)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        said = self.tr(
            "{name} unlocks with it from now on, and changes it then. The former password no longer counts. The audit "
            "notes that you have set it."
        )
        for part in (PlainLabel(said.format(name=name)), self.new_password):
            column.addWidget(part)
        column.addStretch(1)
        self.add_step(form)
        self.go_button.setText(self.tr("&Set the password"))
        self.go_button.clicked.connect(self._ask)
        self.new_password.entered.connect(self._ask)
        self.new_password.changed.connect(self._judge)
        self.new_password.set_account_name(name)
        self.show_step(0, with_buttons=True)
        self.new_password.setFocus()

    def done(self, result: int) -> None:
        """Let go of what was typed."""
        self.new_password.forget()
        super().done(result)

    def _judge(self) -> None:
        self.go_button.setEnabled(self.new_password.is_ready)

    def _ask(self) -> None:
        if self.go_button.isEnabled() and not self.is_busy:
            self.show_busy(is_busy=True)
            self.password_given.emit(self.new_password.password)
