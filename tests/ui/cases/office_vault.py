"""The panels of the office in a window, on a real vault in a process of its own."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from PySide6.QtWidgets import QApplication, QDialog, QTabWidget

from tests.cases.conftest import NAME, PASSWORD
from tests.support.vault_window import found_quickly
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.cases.openings import Unlock
from workpris_desktop.cases.retention_requests import KeepLonger
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.vault import Category, VaultPurpose
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.window.vault_office import VaultOffice

LONGEST_MS = 30_000
COLLEAGUE = "Petra Dvorak"
COLLEAGUES_PASSWORD = "Osm lodi pluje po rece"


@dataclass
class Office:
    """A window of tabs, its vault, and what was told."""

    window: QTabWidget
    office: VaultOffice
    vault: VaultLane
    account: Any
    said: list[Any]
    failed: list[Any]
    qtbot: Any

    def ask(self, request):
        """Ask the vault past the panels."""
        return self.vault.session.ask(request)

    def show(self, panel):
        """Look at a panel, coming from another."""
        self.window.setCurrentIndex((self.window.indexOf(panel) + 1) % self.window.count())
        self.window.setCurrentWidget(panel)
        self.rest()

    def rest(self):
        """Wait until nothing is under way."""

        def at_rest():
            QApplication.processEvents()
            return self.vault.lane.is_idle

        self.qtbot.waitUntil(at_rest, timeout=LONGEST_MS)
        QApplication.processEvents()

    def dialog(self, kind):
        """Return the one open dialog of a kind."""
        self.rest()
        (found,) = [each for each in self.window.findChildren(kind) if each.isVisible()]
        return found

    def no_dialog(self):
        """Tell whether no dialog is open."""
        return not [each for each in self.window.findChildren(QDialog) if each.isVisible()]

    def become(self, account_id, password):
        """Lock, and unlock as somebody else."""
        for panel in self.office.panels:
            panel.forget()
        self.account = self.vault.session.open(Unlock(account_id, password))
        for panel in self.office.panels:
            panel.show_account(self.account)
        self.rest()

    def propose(self, *names):
        """Begin files whose erasure is proposed today, and return their ids."""
        today = datetime.now(UTC).astimezone().date()
        files = [self.ask(NewFile(name, Category.ADVICE)) for name in names]
        return [self.ask(KeepLonger(file.id, today, "asked for")).id for file in files]


def make_office(qtbot, folder, *, purpose=VaultPurpose.OFFICE):
    """Found a vault, unlock it, and show the panels."""
    founded = found_quickly(VaultFolder(folder), purpose=purpose)
    lane = TaskLane("keeping")
    vault = VaultLane(VaultSession(VaultFolder(folder)), lane)
    office = VaultOffice(vault)
    window = QTabWidget(documentMode=True)
    qtbot.addWidget(window)
    said, failed = [], []
    office.said.connect(said.append)
    vault.failed.connect(failed.append)
    account = vault.session.open(Unlock(founded.account.id, PASSWORD))
    assert account.name == NAME
    for panel in office.panels:
        window.addTab(panel, panel.title())
        panel.show_account(account)
    window.resize(1100, 760)
    window.show()
    qtbot.waitExposed(window)
    made = Office(window, office, vault, account, said, failed, qtbot)
    made.rest()
    return made
