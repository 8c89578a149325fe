"""Protecting client data for the first time, in a real window with a real vault."""

import pytest

from tests.support.vault_window import found_quickly, now, unlock
from tests.ui.conftest import rest
from workpris_desktop.cases.draft_requests import ReadDraft
from workpris_desktop.cases.openings import Recover, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.recovery_sheet import RecoverySheet
from workpris_desktop.domain.vault import VaultPurpose
from workpris_desktop.system.paths import DataFolder
from workpris_desktop.ui.cases.founding_dialog import FoundingDialog
from workpris_desktop.ui.cases.new_sheet_dialog import NewSheetDialog
from workpris_desktop.ui.main_window import CLIENTS

PASSWORD = "Sieben Hasen laufen ueber Land"
LONGEST_MS = 60_000


@pytest.fixture
def folder(tmp_path):
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    return folder


def open_founding(qtbot, program):
    program.window.show_view(CLIENTS)
    rest(qtbot, program)
    program.vault.room.page.absent_panel.begin_button.click()
    (dialog,) = program.window.findChildren(FoundingDialog)
    return dialog


def fill(dialog, name="Dana Novak", password=PASSWORD):
    dialog.name.setText(name)
    dialog.new_password.first.line.setText(password)
    dialog.new_password.second.line.setText(password)


def test_a_vault_is_founded_and_its_sheet_put_on_paper(qtbot, make_program, folder):
    program = make_program(folder=folder)
    dialog = open_founding(qtbot, program)
    assert not dialog.go_button.isEnabled()
    fill(dialog)
    printed = []
    program.vault.sheet_print_requested.disconnect()
    program.vault.sheet_print_requested.connect(printed.append)
    dialog.go_button.click()
    assert dialog.is_busy
    dialog.reject()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: bool(dialog.sheet.shown_key), timeout=LONGEST_MS)
    rest(qtbot, program)
    page, key = program.vault.room.page, dialog.sheet.shown_key
    assert page.is_open
    # Nobody is frightened behind the dialog that is about to print the sheet.
    assert not page.reminder.is_needed
    assert dialog.new_password.password == ""

    dialog.sheet.print_button.click()
    rest(qtbot, program)
    (sheet,) = printed
    assert isinstance(sheet, RecoverySheet)
    assert " ".join(sheet.key) == key
    assert program.vault.room.locks.door.vault_id[:8] in sheet.vault_line

    dialog.sheet.groups.setText("ABCD EF")
    assert not dialog.sheet.done_button.isEnabled()
    dialog.sheet.groups.setText(key[-7:].lower())
    dialog.sheet.done_button.click()
    rest(qtbot, program)
    assert not page.reminder.is_needed
    assert dialog.sheet.shown_key == ""

    program.window.commands.action("lock_now").trigger()
    rest(qtbot, program)
    vault, account = Recover(key, program.vault.room.page.lock_panel.account_id, PASSWORD).open(
        VaultFolder(folder.vault_folder), now
    )
    close_vault(vault)
    assert account.name == "Dana Novak"


def test_a_sheet_that_was_put_off_is_reminded_of_until_there_is_one(qtbot, make_program, folder):
    found_quickly(VaultFolder(folder.vault_folder))
    program = make_program(folder=folder)
    unlock(qtbot, program)
    room = program.vault.room
    assert not room.page.reminder.is_needed
    program.window.commands.action("new_recovery_sheet").trigger()
    (dialog,) = program.window.findChildren(NewSheetDialog)
    dialog.go_button.click()
    qtbot.waitUntil(lambda: bool(dialog.sheet.shown_key), timeout=LONGEST_MS)
    first_key = dialog.sheet.shown_key
    dialog.sheet.later_button.click()
    rest(qtbot, program)
    program.window.commands.action("lock_now").trigger()
    rest(qtbot, program)
    assert not room.page.reminder.is_needed
    unlock(qtbot, program)
    assert room.page.reminder.is_needed
    room.page.reminder.sheet_requested.emit()
    dialog = program.window.findChildren(NewSheetDialog)[-1]
    dialog.go_button.click()
    qtbot.waitUntil(lambda: bool(dialog.sheet.shown_key), timeout=LONGEST_MS)
    assert dialog.sheet.shown_key != first_key
    dialog.sheet.groups.setText(dialog.sheet.shown_key.replace(" ", "")[-6:])
    dialog.sheet.done_button.click()
    rest(qtbot, program)
    assert not room.page.reminder.is_needed
    assert room.vault.session.ask(ReadDraft("recovery/sheet")) == ""


def test_only_where_the_administrator_names_a_folder_an_office_is_offered(qtbot, make_program, folder, tmp_path):
    without = open_founding(qtbot, make_program(folder=folder))
    assert without.purpose is VaultPurpose.ME
    assert without.for_office.parent() is None
    office = open_founding(qtbot, make_program(folder=folder, office_vault=tmp_path / "office"))
    assert office.purpose is VaultPurpose.OFFICE
    office.for_me.setChecked(True)
    assert office.purpose is VaultPurpose.ME


def test_a_vault_of_the_office_lies_in_the_folder_of_the_office(qtbot, make_program, folder, tmp_path):
    program = make_program(folder=folder, office_vault=tmp_path / "office")
    dialog = open_founding(qtbot, program)
    fill(dialog)
    dialog.go_button.click()
    qtbot.waitUntil(lambda: bool(dialog.sheet.shown_key), timeout=LONGEST_MS)
    assert VaultFolder(tmp_path / "office").is_there
    assert not VaultFolder(folder.vault_folder).is_there


def test_a_folder_that_cannot_be_made_is_told_in_the_dialog(qtbot, make_program, folder):
    folder.vault_folder.write_text("in the way")
    program = make_program(folder=folder)
    dialog = open_founding(qtbot, program)
    fill(dialog)
    dialog.go_button.click()
    rest(qtbot, program)
    assert dialog.message.text()
    assert not dialog.is_busy
    assert not program.vault.room.page.is_open


def test_after_an_unforeseen_failure_it_can_be_tried_again(qtbot, make_program, folder, monkeypatch):
    def fail(_session, _opening):
        raise RuntimeError

    program = make_program(folder=folder)
    dialog = open_founding(qtbot, program)
    fill(dialog)
    monkeypatch.setattr(VaultSession, "open", fail)
    with qtbot.waitSignal(program.vault.failed_unexpectedly):
        dialog.go_button.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.go_button.isEnabled()
    assert not program.vault.room.page.is_open
