"""A vault that does not open: each cause with its own words and ways out; none of them erases anything."""

import pytest
from PySide6.QtWidgets import QMessageBox

from tests.cases.conftest import PASSWORD
from tests.support.vault_window import found_quickly, type_password, unlock
from tests.ui.conftest import rest
from workpris_desktop.cases.openings import Unlock
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.errors import DiskFull
from workpris_desktop.domain.vault_errors import VaultNewer
from workpris_desktop.system.paths import DataFolder
from workpris_desktop.ui.cases.trouble_box import WayOut
from workpris_desktop.ui.main_window import CLIENTS


@pytest.fixture
def folder(tmp_path):
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    return folder


@pytest.fixture
def vault(folder):
    vault = VaultFolder(folder.vault_folder)
    found_quickly(vault)
    return vault


@pytest.fixture
def program(qtbot, make_program, folder, vault):
    program = make_program(folder=folder)
    program.window.show_view(CLIENTS)
    rest(qtbot, program)
    return program


def ways(program):
    buttons = program.vault.room.page.lock_panel.trouble.buttons
    return {way for way, button in buttons.items() if button.isVisible()}


def title(program):
    return program.vault.room.page.lock_panel.trouble.title.text()


def test_a_damaged_file_offers_a_backup(qtbot, program, vault):
    content = bytearray(vault.database.read_bytes())
    content[100:120] = bytes(20)
    vault.database.write_bytes(content)
    type_password(qtbot, program, PASSWORD)
    assert title(program) == "The file of the vault is damaged"
    assert ways(program) == {WayOut.RETRY, WayOut.OTHER_BACKUP}
    assert vault.database.read_bytes() == content


def test_a_damaged_key_file_offers_a_backup(qtbot, program, vault):
    for file in vault.key_files:
        file.write_bytes(b"{")
    program.vault.room.locks.look()
    rest(qtbot, program)
    assert title(program) == "The key file is damaged"
    assert WayOut.OTHER_BACKUP in ways(program)


def test_a_plain_file_in_its_place_is_not_used(qtbot, program, vault):
    vault.database.write_bytes(b"SQLite format 3\0" + bytes(4096))
    type_password(qtbot, program, PASSWORD)
    assert WayOut.OTHER_BACKUP in ways(program)
    assert program.vault.account is None


def test_a_vault_of_a_later_version_asks_for_that_version(qtbot, program):
    program.vault.room.locks._refuse(VaultNewer(9))
    rest(qtbot, program)
    assert title(program) == "The vault belongs to a later version"
    assert ways(program) == set()


def test_a_vault_that_is_open_elsewhere_can_be_tried_again(qtbot, program, vault):
    elsewhere = VaultSession(vault)
    elsewhere.open(Unlock(program.vault.room.page.lock_panel.account_id, PASSWORD))
    try:
        type_password(qtbot, program, PASSWORD)
        assert title(program) == "The vault is open elsewhere"
        assert ways(program) == {WayOut.RETRY}
    finally:
        elsewhere.lock()
    program.vault.room.page.lock_panel.trouble.buttons[WayOut.RETRY].click()
    rest(qtbot, program)
    unlock(qtbot, program)


def test_an_older_vault_is_opened_after_a_second_question(qtbot, program, vault):
    old = vault.database.read_bytes()
    unlock(qtbot, program)
    program.window.commands.action("lock_now").trigger()
    rest(qtbot, program)
    vault.database.write_bytes(old)
    type_password(qtbot, program, PASSWORD)
    assert program.vault.account is None
    (box,) = [box for box in program.window.findChildren(QMessageBox) if box.isVisible()]
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    next(button for button in box.buttons() if "same" in button.text()).click()
    qtbot.waitUntil(lambda: program.vault.account is not None, timeout=20_000)


def test_what_the_machine_refuses_is_said_below_the_password(qtbot, program):
    panel = program.vault.room.page.lock_panel
    program.vault.room.locks._refuse_password("", "", DiskFull())
    assert panel.message.text()
    assert not panel.trouble.isVisible()


def test_nothing_is_said_of_a_vault_where_there_is_none(qtbot, make_program, tmp_path):
    folder = DataFolder(tmp_path / "empty")
    folder.prepare()
    program = make_program(folder=folder)
    assert not program.vault.is_there
    program.window.show_view(CLIENTS)
    rest(qtbot, program)
    assert program.vault.room.page.is_absent
    assert not folder.vault_folder.exists()
