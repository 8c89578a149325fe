"""Which of the accounts of a vault it is about."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from workpris_desktop.ui.widgets.plain_label import PlainLabel


class AccountField(QWidget):
    """A choice of names; hidden where there is only one."""

    def __init__(self, holders: Sequence[tuple[str, str]], account_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = QComboBox()
        for each, name in holders:
            self.choice.addItem(name, each)
        self.choice.setCurrentIndex(max(0, self.choice.findData(account_id)))
        self.choice.setAccessibleName(self.tr("Account"))
        label = PlainLabel(self.tr("Who are &you?"))
        label.setBuddy(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label)
        column.addWidget(self.choice)
        self.setVisible(len(holders) > 1)

    @property
    def account_id(self) -> str:
        """Return the account that is chosen, empty where there is none."""
        return str(self.choice.currentData() or "")

    @property
    def name(self) -> str:
        """Return its name."""
        return self.choice.currentText()
