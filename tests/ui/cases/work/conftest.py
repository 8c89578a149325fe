"""The parts of an open file and the register, on a real vault in a process of its own."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget

from tests.cases.conftest import PASSWORD
from tests.support.vault_window import found_quickly
from workpris_desktop.cases.account_requests import ListAccounts
from workpris_desktop.cases.file_requests import NewFile, ReadFile
from workpris_desktop.cases.openings import Unlock
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.vault import Category, VaultPurpose
from workpris_desktop.record.needs import read_need_sections, read_needs
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.work.follow_up_words import FollowUpWords
from workpris_desktop.ui.cases.work.follow_ups_controller import FollowUpsController
from workpris_desktop.ui.cases.work.follow_ups_part import FollowUpsPart
from workpris_desktop.ui.cases.work.needs_controller import NeedsController
from workpris_desktop.ui.cases.work.needs_part import NeedsPart
from workpris_desktop.ui.cases.work.register_controller import RegisterController, ReleaseLists
from workpris_desktop.ui.cases.work.register_model import RegisterWords
from workpris_desktop.ui.cases.work.register_panel import RegisterPanel
from workpris_desktop.ui.cases.work.service_list_words import ServiceListWords
from workpris_desktop.ui.cases.work.services_controller import ServicesController
from workpris_desktop.ui.cases.work.services_part import ServicesPart
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.client_work_words import ClientWorkWords
from workpris_desktop.wording.file_words import FileWords
from workpris_desktop.wording.need_words import NeedWords
from workpris_desktop.wording.register_screen_words import RegisterScreenWords

LONGEST_MS = 30_000
CRISIS = ("Police and ambulance: 112", "Crisis line, day and night: 116 123")
CLIENT = "Jirka Zelenka"


def never(_path):
    raise AssertionError


@dataclass
class Desk:
    """The parts of one open file with their controllers, the register, and what was told."""

    window: QTabWidget
    vault: VaultLane
    account: Any
    needs: NeedsPart
    services: ServicesPart
    steps: FollowUpsPart
    register: RegisterPanel
    controllers: dict[str, Any]
    qtbot: Any
    failed: list[Any] = field(default_factory=list)
    file_id: str = ""

    @property
    def parts(self):
        return (self.needs, self.services, self.steps)

    def ask(self, request):
        """Ask the vault past the parts."""
        return self.vault.session.ask(request)

    def new_file(self, name=CLIENT, **more):
        return self.ask(NewFile(name, Category.ADVICE, **more))

    def open(self, file_id=""):
        """Open a file in all parts, as the window does."""
        self.file_id = file_id or self.file_id or self.new_file().id
        readable = self.ask(ReadFile(self.file_id))
        for part in self.parts:
            part.show_file(readable, self.account)
        self.rest()

    def leave(self):
        for part in self.parts:
            part.forget()
        self.rest()

    def show(self, part):
        self.window.setCurrentWidget(part)
        self.rest()

    def rest(self):
        def at_rest():
            QApplication.processEvents()
            return self.vault.lane.is_idle

        self.qtbot.waitUntil(at_rest, timeout=LONGEST_MS)
        QApplication.processEvents()

    def dialog(self, kind):
        self.rest()
        (found,) = [each for each in QApplication.topLevelWidgets() if type(each) is kind and each.isVisible()]
        return found

    def no_dialog(self):
        return not [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]

    def become(self, account_id, password):
        """Lock, and unlock as somebody else."""
        for part in (*self.parts, self.register):
            part.forget()
        self.account = self.vault.session.open(Unlock(account_id, password))
        self.file_id = ""
        self.register.show_account(self.account)
        self.rest()


def make_desk(qtbot, folder, facts, *, purpose=VaultPurpose.OFFICE, fill=lambda _: None, today=date.today, read=never):
    """Found a vault, fill it, unlock it, and show the parts."""
    founded = found_quickly(VaultFolder(folder), purpose=purpose, fill=fill)
    vault = VaultLane(VaultSession(VaultFolder(folder)), TaskLane("keeping"))
    window = QTabWidget(documentMode=True)
    qtbot.addWidget(window)
    files = FileWords(window)
    kinds = read_needs(resources_folder())
    need_words = NeedWords(read_need_sections(resources_folder()), window)
    register_words = RegisterScreenWords(files, facts.regions, lambda _: "", window)
    needs = NeedsPart(kinds, need_words, lambda: CRISIS)
    by_id = {kind.id: kind for kind in kinds}
    services = ServicesPart(
        ServiceListWords(by_id, need_words, files, register_words, window), lambda _: ("It is closed.", ""), today
    )
    steps = FollowUpsPart(FollowUpWords({"meeting": "First meeting at the office"}.get, window), today)
    register = RegisterPanel(RegisterWords(files, ClientWorkWords(window), register_words), today)
    controllers = {
        "needs": NeedsController(needs, vault, window),
        "services": ServicesController(services, vault, lambda service_id: (service_id,), window),
        "steps": FollowUpsController(steps, vault, window),
        "register": RegisterController(register, vault, files, ReleaseLists(read, 2), window),
    }
    for part in (needs, services, steps, register):
        window.addTab(part, part.title())
    account = vault.session.open(Unlock(founded.account.id, PASSWORD))
    files.accounts = {each.id: each for each in vault.session.ask(ListAccounts())}
    desk = Desk(window, vault, account, needs, services, steps, register, controllers, qtbot)
    vault.failed.connect(desk.failed.append)
    register.show_account(account)
    window.resize(1100, 700)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    desk.rest()
    return desk


@pytest.fixture
def make(qtbot, tmp_path, facts):
    made = []

    def make(**more):
        made.append(make_desk(qtbot, tmp_path / f"vault{len(made)}", facts, **more))
        return made[-1]

    yield make
    for desk in made:
        desk.vault.lane.stop()
        desk.vault.session.lock()


@pytest.fixture
def desk(make):
    """A desk with one file open."""
    desk = make()
    desk.open()
    return desk
