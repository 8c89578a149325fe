"""Putting a backup in the place of a vault that is damaged or gone: which backup, and whose key opens it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from workpris_desktop.ui.cases.account_field import AccountField
from workpris_desktop.ui.cases.password_field import PasswordField
from workpris_desktop.ui.cases.recovery_dialog import KeyField
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel


class RestoreDialog(SteppedDialog):
    """Says what happens, and asks for a password or for the recovery key.

    Args:
        backup: what the backup is called on the screen.
        holders: account id and name of those who may unlock it.
        replaces: whether there is a vault now, which is set aside.
        parent: the window.
    """

    password_given = Signal(str, str)
    """Account id and password."""
    key_given = Signal(str)
    """The recovery key."""

    def __init__(
        self, backup: str, holders: Sequence[tuple[str, str]], *, replaces: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Restore from a backup"))
        self.with_password = QRadioButton(self.tr("With a &password"))
        self.with_key = QRadioButton(self.tr("With the recovery &sheet"))
        self.with_password.setChecked(True)
        self.account, self.password, self.key = AccountField(holders), PasswordField(), KeyField()
        self.password.set_name(self.tr("Password when the backup was made"))
        self.add_step(self._form(backup, replaces=replaces))
        self.go_button.setText(self.tr("&Restore"))
        self.go_button.clicked.connect(self._ask)
        self.password.entered.connect(self._ask)
        self.password.changed.connect(self._judge)
        self.key.textChanged.connect(self._judge)
        self.with_key.toggled.connect(lambda _: self._choose_way())
        self._choose_way()
        self.show_step(0, with_buttons=True)
        self.password.setFocus()

    def say(self, text: str) -> None:
        """Show a sentence, and let the password be typed anew, or the key be looked through."""
        super().say(text)
        if self.with_key.isChecked():
            self.key.setFocus()
        else:
            self.password.offer_again()

    def done(self, result: int) -> None:
        """Let go of what was typed."""
        self.key.setPlainText("")
        self.password.forget()
        super().done(result)

    def _form(self, backup: str, *, replaces: bool) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PlainLabel(backup))
        if replaces:
            kept = self.tr(
                "What is in the vault's folder now is set aside under another name and kept. What was written after "
                "the backup is not in it."
            )
            column.addWidget(PlainLabel(kept))
        erased = self.tr("Files that were erased on purpose stay erased, as far as this computer knows of them.")
        column.addWidget(PlainLabel(erased))
        for part in (self.with_password, self.account, self.password, self.with_key, self.key):
            column.addWidget(part)
        column.addStretch(1)
        return form

    def _choose_way(self) -> None:
        by_key = self.with_key.isChecked()
        self.key.setEnabled(by_key)
        for part in (self.account, self.password):
            part.setEnabled(not by_key)
        (self.key if by_key else self.password).setFocus()
        self._judge()

    def _judge(self) -> None:
        given = self.key.key if self.with_key.isChecked() else self.password.password
        self.go_button.setEnabled(bool(given))

    def _ask(self) -> None:
        if self.is_busy or not self.go_button.isEnabled():
            return
        self.show_busy(is_busy=True)
        if self.with_key.isChecked():
            self.key_given.emit(self.key.key)
        else:
            self.password_given.emit(self.account.account_id, self.password.password)
