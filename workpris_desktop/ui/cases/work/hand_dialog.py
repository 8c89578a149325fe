"""Handing a client's file to a colleague: who, and done."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.alphabet import by_name


class HandDialog(SteppedDialog):
    """Asks for the colleague.

    Args:
        name: what the file is known by.
        own_id: the account that hands it on.
        accounts: all of the vault.
        parent: the window.
    """

    wished = Signal(str)
    """The id of the colleague's account."""

    def __init__(self, name: str, own_id: str, accounts: Iterable[Account], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hand to a colleague"))
        mark_as_client_data(self)
        self.colleague = QComboBox()
        for account in by_name(accounts, lambda each: each.name):
            if account.id != own_id and account.may(Deed.WRITE_FILES):
                self.colleague.addItem(account.name, account.id)
        has_any = self.colleague.count() > 0
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        if has_any:
            label = PlainLabel(self.tr("{name} is kept from now on &by").format(name=name.replace("&", "&&")))
            label.setBuddy(self.colleague)
            column.addWidget(label)
            column.addWidget(self.colleague)
            said = self.tr(
                "The colleague keeps the whole file from now on, and it leaves your list. The audit notes the change; "
                "the colleague can hand it back."
            )
        else:
            said = self.tr("There is no colleague here who keeps files. Who manages accounts can add one.")
        self.colleague.setAccessibleName(self.tr("Colleague"))
        self.colleague.setVisible(has_any)
        column.addWidget(PlainLabel(said))
        column.addStretch(1)
        self.add_step(form)
        self.go_button.setText(self.tr("&Hand over"))
        self.go_button.setEnabled(has_any)
        self.go_button.clicked.connect(self._ask)
        self.show_step(0, with_buttons=True)
        (self.colleague if has_any else self.cancel_button).setFocus()

    def _ask(self) -> None:
        self.show_busy(is_busy=True)
        self.wished.emit(str(self.colleague.currentData()))
