"""Giving a client's file to another colleague."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.domain.client_file import ClientFile
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.alphabet import by_name


class ReassignDialog(SteppedDialog):
    """Asks who keeps the file from now on, and who stands in."""

    wished = Signal(str, str)
    """The ids of owner and deputy; of the latter empty for none."""

    def __init__(self, file: ClientFile, accounts: Iterable[Account], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reassign"))
        self.owner, self.deputy = QComboBox(), QComboBox()
        self.deputy.addItem(self.tr("Nobody"), "")
        for account in by_name(accounts, lambda each: each.name):
            if account.may(Deed.WRITE_FILES):
                self.owner.addItem(account.name, account.id)
            if account.may(Deed.READ_FILES):
                self.deputy.addItem(account.name, account.id)
        self.owner.setCurrentIndex(max(0, self.owner.findData(file.owner_id)))
        self.deputy.setCurrentIndex(max(0, self.deputy.findData(file.deputy_id)))
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        for text, field in ((self.tr("&Kept by"), self.owner), (self.tr("&Deputy"), self.deputy)):
            label = PlainLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(PlainLabel(self.tr("Who keeps it and the deputy can open it. The audit notes the change.")))
        column.addStretch(1)
        self.add_step(form)
        self.go_button.setText(self.tr("&Reassign"))
        self.go_button.clicked.connect(self._ask)
        self.go_button.setEnabled(self.owner.count() > 0)
        self.show_step(0, with_buttons=True)
        self.owner.setFocus()

    def _ask(self) -> None:
        self.show_busy(is_busy=True)
        self.wished.emit(str(self.owner.currentData()), str(self.deputy.currentData()))
