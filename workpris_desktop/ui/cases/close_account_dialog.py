"""Closing an account: what happens, and who takes over the files."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from workpris_desktop.domain.account import Account
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.alphabet import by_name


class CloseAccountDialog(SteppedDialog):
    """Says what is done, and asks for an heir.

    Args:
        account: which is to be closed.
        heirs: who may take over its files.
        parent: the window.
    """

    closing_requested = Signal(str)
    """The id of the heir, "" where there is nothing to take over."""

    def __init__(self, account: Account, heirs: Sequence[Account], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Close an account"))
        self.heir = QComboBox()
        self.heir.addItem(self.tr("Nobody: there are no files"), "")
        for each in by_name(heirs, lambda each: each.name):
            self.heir.addItem(each.name, each.id)
        # Not even "nobody": whether there are files is not known here, and what is said must be true.
        self.heir.setCurrentIndex(-1)
        self.heir.setAccessibleName(self.tr("Who takes over the files"))
        self.add_step(self._form(account))
        self.go_button.setText(self.tr("Clos&e the account"))
        self.go_button.setAutoDefault(False)
        self.go_button.setDefault(False)
        self.cancel_button.setDefault(True)
        self.go_button.setEnabled(False)
        self.heir.currentIndexChanged.connect(lambda at: self.go_button.setEnabled(at >= 0))
        self.go_button.clicked.connect(self._ask)
        self.show_step(0, with_buttons=True)
        self.heir.setFocus()

    def _form(self, account: Account) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PlainLabel(self.tr("The account of {name} is closed for good.").format(name=account.name)))
        for text in (
            self.tr(
                "Its password no longer opens the vault, and the whole vault gets another key. This takes a moment."
            ),
            self.tr("Its half-written texts go. Notes and entries stay, with the name of who wrote them."),
            self.tr(
                "A copy or backup of the vault that was taken elsewhere before today can still be opened with the "
                "former password. If that may have happened, tell the head of office."
            ),
            self.tr("If the person knew the recovery sheet, make a new one afterwards: menu Client."),
        ):
            column.addWidget(PlainLabel(text))
        label = PlainLabel(self.tr("&Who takes over the files?"))
        label.setBuddy(self.heir)
        column.addWidget(label)
        column.addWidget(self.heir)
        column.addStretch(1)
        return form

    def _ask(self) -> None:
        if not self.is_busy:
            self.show_busy(is_busy=True)
            self.closing_requested.emit(str(self.heir.currentData()))
