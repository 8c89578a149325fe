"""A forgotten password: what can be done about it, and a new one with the key of the recovery sheet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from workpris_desktop.ui.cases.account_field import AccountField
from workpris_desktop.ui.cases.new_password_box import NewPasswordBox
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.vault_screen_words import VaultScreenWords

KEY_ROWS = 3


class KeyField(QPlainTextEdit):
    """Where a recovery key is typed, in as many rows as it needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("Recovery key from the sheet"))
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * (KEY_ROWS + 1))

    @property
    def key(self) -> str:
        """Return what was typed."""
        return self.toPlainText().strip()


class RecoveryDialog(SteppedDialog):
    """Explains honestly, and asks for the key, the account and a new password.

    Args:
        words: of the vault's screens.
        holders: account id and name of those who may unlock.
        account_id: the account that was chosen on the lock.
        parent: the window.
    """

    recovery_requested = Signal(str, str, str)
    """The key, the account id and the new password."""

    def __init__(
        self,
        words: VaultScreenWords,
        holders: Sequence[tuple[str, str]],
        account_id: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Forgotten password"))
        self.key, self.account = KeyField(), AccountField(holders, account_id)
        self.new_password = NewPasswordBox(words)
        self.add_step(self._form())
        self.go_button.setText(self.tr("&Set new password"))
        self.go_button.clicked.connect(self._ask)
        self.new_password.entered.connect(self._ask)
        self.new_password.changed.connect(self._judge)
        self.key.textChanged.connect(self._judge)
        self.account.choice.currentTextChanged.connect(self.new_password.set_account_name)
        self.new_password.set_account_name(self.account.name)
        self._judge()
        self.show_step(0, with_buttons=True)
        self.key.setFocus()

    def done(self, result: int) -> None:
        """Let go of what was typed."""
        self.key.setPlainText("")
        self.new_password.forget()
        super().done(result)

    def _form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        label = PlainLabel(self.tr("Recovery &key from the sheet; capital letters and blanks do not matter"))
        label.setBuddy(self.key)
        texts = (
            self.tr(
                "A forgotten password cannot be looked up, by nobody. Without the recovery sheet what stands in the "
                "vault cannot be opened again; the directory works on."
            ),
            self.tr(
                "In an office where somebody is administrator of the vault, ask that person first: a new password can "
                "be set without the sheet."
            ),
        )
        for part in (*map(PlainLabel, texts), label, self.key, self.account, self.new_password):
            column.addWidget(part)
        column.addStretch(1)
        return form

    def _judge(self) -> None:
        self.go_button.setEnabled(bool(self.key.key) and self.new_password.is_ready)

    def _ask(self) -> None:
        if self.go_button.isEnabled() and not self.is_busy:
            self.show_busy(is_busy=True)
            self.recovery_requested.emit(self.key.key, self.account.account_id, self.new_password.password)
