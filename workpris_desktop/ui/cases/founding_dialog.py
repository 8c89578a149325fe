"""Protecting client data for the first time: whose vault, name and password, then the recovery sheet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QRadioButton, QVBoxLayout, QWidget

from workpris_desktop.domain.account import LONGEST_ACCOUNT_NAME
from workpris_desktop.domain.vault import VaultPurpose
from workpris_desktop.ui.cases.new_password_box import NewPasswordBox
from workpris_desktop.ui.cases.recovery_sheet_step import RecoverySheetStep
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.vault_screen_words import VaultScreenWords

_FORM, _SHEET = range(2)


class FoundingDialog(SteppedDialog):
    """Asks who and with which password, then shows the recovery key.

    Args:
        words: of the vault's screens.
        has_office: whether the administrator has named a folder for a vault of all who work at this computer.
        parent: the window.
    """

    founding_requested = Signal(str, str, VaultPurpose)
    """Name, password and whose vault it is to be."""

    def __init__(self, words: VaultScreenWords, *, has_office: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Protect client data"))
        self._has_office = has_office
        self.for_me, self.for_office = QRadioButton(self.tr("For &me")), QRadioButton(self.tr("For this &office's PC"))
        (self.for_office if has_office else self.for_me).setChecked(True)
        self.name, self.new_password, self.sheet = QLineEdit(), NewPasswordBox(words), RecoverySheetStep()
        self.name.setMaxLength(LONGEST_ACCOUNT_NAME)
        self.name.setAccessibleName(self.tr("Your name"))
        self.add_step(self._form())
        self.add_step(self.sheet, self.sheet.foot)
        self.go_button.setText(self.tr("&Protect"))
        self.go_button.clicked.connect(self._ask)
        self.new_password.entered.connect(self._ask)
        self.name.textChanged.connect(self.new_password.set_account_name)
        self.new_password.changed.connect(self._judge)
        self._judge()
        self.show_step(_FORM, with_buttons=True)
        self.name.setFocus()

    @property
    def purpose(self) -> VaultPurpose:
        """Return whose vault it is to be."""
        return VaultPurpose.OFFICE if self._has_office and self.for_office.isChecked() else VaultPurpose.ME

    @property
    def is_ready(self) -> bool:
        """Tell whether all is there that is asked for."""
        return bool(self.name.text().strip()) and self.new_password.is_ready

    def show_sheet(self, key: str) -> None:
        """Show the recovery key of the vault that has just been made."""
        self.new_password.forget()
        self.sheet.show_key(key)
        self.show_step(_SHEET, with_buttons=False)
        self.sheet.setFocus()

    def done(self, result: int) -> None:
        """Let go of what was typed and shown."""
        self.new_password.forget()
        self.sheet.forget()
        super().done(result)

    def _form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        if self._has_office:
            said = self.tr(
                "For this office's PC: colleagues get accounts and passwords of their own. Each sees the own files."
            )
            for part in (PlainLabel(self.tr("Whose vault is it?")), self.for_office, self.for_me, PlainLabel(said)):
                column.addWidget(part)
        label = PlainLabel(self.tr("Your &name, as colleagues know you"))
        label.setBuddy(self.name)
        note = self.tr(
            "It takes about a second to make a key from the password. That is so on purpose: guessing takes as long."
        )
        asked: tuple[QWidget, ...] = (label, self.name, self.new_password, PlainLabel(note))
        for each in asked:
            column.addWidget(each)
        column.addStretch(1)
        return form

    def _judge(self) -> None:
        self.go_button.setEnabled(self.is_ready)

    def _ask(self) -> None:
        if self.is_ready and not self.is_busy:
            self.show_busy(is_busy=True)
            self.founding_requested.emit(self.name.text().strip(), self.new_password.password, self.purpose)
