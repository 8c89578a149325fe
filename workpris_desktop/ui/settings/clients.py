"""How client data is protected: what this person may change, and where the rest is set."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from workpris_desktop.ui.settings.section import SettingsSection, show_command
from workpris_desktop.ui.widgets.plain_label import PlainLabel

PROTECTING = ("clients", "lock_now", "change_password", "new_recovery_sheet")
"""The commands that are offered here, by their names."""


class ClientsSection(SettingsSection):
    """Says what protects client data, and leads to what changes it.

    Args:
        command: returns a command of the window by its name.
        parent: the owner.
    """

    asked = Signal(str)
    """The name of a command that is wanted."""

    def __init__(self, command: Callable[[str], QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._command = command
        self.state, self.rules = PlainLabel(), PlainLabel()
        self.buttons = {name: QPushButton() for name in PROTECTING}
        self.add_row(self.state)
        for name, button in self.buttons.items():
            self.add_row(button)
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
        self.add_row(self.rules)
        self.end_rows()
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text of the section in the language spoken now."""
        is_open = self._command("lock_now").isEnabled()
        opened = self.tr("Open. Each entry is encrypted before it reaches the disk.")
        closed = self.tr("Locked, or not set up. No password is needed to search and to print leaflets.")
        self.state.setText(opened if is_open else closed)
        self.rules.setText(self.tr("Under Clients, Rules: when it locks itself, how long files are kept, backups."))
        for name, button in self.buttons.items():
            show_command(button, self._command(name))
        names = (self.tr("Vault"), *("" for _ in self.buttons), self.tr("Rules of the office"))
        self.name_rows(self.tr("Client data"), names)
