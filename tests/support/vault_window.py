"""A vault behind a real window: founded cheaply in the tests' process, unlocked as a person does."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout

from tests.cases.conftest import NAME, PASSWORD, QUICK
from tests.ui.conftest import rest
from workpris_desktop.cases.openings import Found, close_vault
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.vault import VaultPurpose
from workpris_desktop.ui.cases.vault_panel import VaultPanel
from workpris_desktop.ui.main_window import CLIENTS

PLACE = "file/1/entry"
"""Where the drafts of panels of tests are kept."""
SECRET = "Jana Nováková"


class WritingPanel(VaultPanel):
    """A panel with one field whose draft is kept, and a dialog."""

    deed = Deed.READ_FILES

    def __init__(self, room, name):
        super().__init__()
        self._room, self._name = room, name
        self.text = QPlainTextEdit()
        QVBoxLayout(self).addWidget(self.text)
        self.accounts = []

    def title(self):
        return self._name

    def show_account(self, account):
        self.accounts.append(account)
        self._room.drafts.watch(f"{PLACE}/{self._name}", self.text)

    def forget(self):
        self.text.clear()

    def panes(self):
        return (self.text,)


def now():
    """Return the moment."""
    return datetime.now(UTC)


def found_quickly(folder, *, name=NAME, password=PASSWORD, purpose=VaultPurpose.ME, fill=lambda _vault: None):
    """Found a vault whose password costs next to nothing, let ``fill`` work in it, lock it; return what was founded."""
    vault, founded = Found(name, password, purpose, costs=QUICK).open(folder, now)
    fill(vault)
    close_vault(vault)
    return founded


def unlock(qtbot, program, password=PASSWORD):
    """Type the password on the clients' page, press Return, and wait until the vault is open."""
    type_password(qtbot, program, password)
    qtbot.waitUntil(lambda: program.vault.account is not None, timeout=20_000)
    rest(qtbot, program)


def type_password(qtbot, program, password):
    """Type a password on the clients' page, press Return, and wait for the answer."""
    program.window.show_view(CLIENTS)
    rest(qtbot, program)
    line = program.vault.room.page.lock_panel.password.line
    line.setText(password)
    QTest.keyClick(line, Qt.Key.Key_Return)
    rest(qtbot, program)


def lock(qtbot, program):
    """Press Ctrl+L, and wait until the vault's process has ended."""
    program.window.commands.action("lock_now").trigger()
    rest(qtbot, program)
    assert not program.vault.room.vault.session.is_open
