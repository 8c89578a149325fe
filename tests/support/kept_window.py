"""A window in which client files and notes are kept, joined as the program joins it."""

from PySide6.QtWidgets import QApplication

from tests.cases.conftest import NAME, PASSWORD, QUICK
from tests.support.vault_window import found_quickly, unlock
from tests.ui.conftest import rest
from workpris_desktop.cases.accounts import add_account
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.account import Role
from workpris_desktop.system.paths import DataFolder
from workpris_desktop.ui.main_window import CLIENTS

OTHER_NAME = "Petr Malý"
OTHER_PASSWORD = "Osm lodí pluje po řece"


class KeptWindow:
    """The program with the panel of files, unlocked or not.

    Args:
        qtbot: of pytest-qt.
        program: made on a data folder in which a vault was founded.
    """

    def __init__(self, qtbot, program):
        self.qtbot, self.program, self.window = qtbot, program, program.window
        self.vault = program.vault
        self.notes = program.notes

    @property
    def files(self):
        """Return the controller of the files, which is made with the rest of the vault's room."""
        return self.vault.room.files

    @property
    def panel(self):
        return self.files.panel

    def rest(self):
        rest(self.qtbot, self.program)

    def unlock(self, password=PASSWORD, name=NAME):
        """Unlock as a person does, choosing the account by its name."""
        self.window.show_view(CLIENTS)
        self.rest()
        assert self.panel is not None
        self.vault.room.page.lock_panel.account.setCurrentText(name)
        unlock(self.qtbot, self.program, password)
        self.vault.room.page.tabs.setCurrentWidget(self.panel)
        self.rest()

    def lock(self):
        self.window.commands.action("lock_now").trigger()
        self.rest()
        assert not self.vault.room.vault.session.is_open

    def ask(self, request):
        """Ask the vault as another part of the window would."""
        answers = []
        room = self.vault.room
        room.vault.ask(room, request, answers.append)
        self.rest()
        (answer,) = answers
        return answer

    def dialog(self, kind):
        """Return the dialog of a kind that is open."""
        QApplication.processEvents()
        (found,) = (each for each in QApplication.topLevelWidgets() if type(each) is kind and each.isVisible())
        return found


def found(folder, fill=lambda _vault: None):
    """Found a vault in a data folder; ``fill`` works in it."""
    found_quickly(VaultFolder(folder.vault_folder), fill=fill)


def with_colleague(*roles, fill=lambda _vault: None):
    """Return what adds a colleague with a password."""

    def work(vault):
        add_account(vault, OTHER_NAME, frozenset(roles or {Role.WORKER}), OTHER_PASSWORD, QUICK)
        fill(vault)

    return work


def data_folder(path):
    """Return a prepared data folder."""
    folder = DataFolder(path)
    folder.prepare()
    return folder
