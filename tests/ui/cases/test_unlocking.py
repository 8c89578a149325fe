"""Passwords, right and wrong, forgotten and changed, in a real window with a real vault."""

from tests.cases.conftest import NAME, PASSWORD
from tests.support.vault_window import found_quickly, lock, type_password, unlock
from tests.ui.conftest import ask, rest
from workpris_desktop.cases.account_requests import AddAccount
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.vault import VaultPurpose
from workpris_desktop.ui.cases.password_dialog import PasswordDialog
from workpris_desktop.ui.cases.recovery_dialog import RecoveryDialog
from workpris_desktop.ui.main_window import CLIENTS, DATA, FIND


def test_wrong_passwords_are_counted_and_then_there_is_a_wait(qtbot, program):
    type_password(qtbot, program, "something else entirely")
    panel = program.vault.room.page.lock_panel
    assert panel.message.text() == "The password does not match. 4 quick tries left, then a short wait."
    assert panel.unlock_button.isEnabled()
    for number in range(9):
        type_password(qtbot, program, f"something else entirely {number}")
        if not panel.unlock_button.isEnabled():
            break
    assert "You can try again in" in panel.message.text()
    qtbot.waitUntil(panel.unlock_button.isEnabled, timeout=20_000)
    assert panel.message.text() == "You can try again now."
    unlock(qtbot, program)


def test_of_several_accounts_one_is_chosen_and_stays_chosen(qtbot, program):
    unlock(qtbot, program)
    panel = program.vault.room.page.lock_panel
    assert not panel.account.isVisibleTo(panel)
    session = program.vault.room.vault.session
    session.ask(AddAccount("Petr Horak", frozenset({Role.READ_ONLY}), "Osm lodi pluje po rece"))
    lock(qtbot, program)
    assert panel.account.isVisibleTo(panel)
    panel.account.setCurrentIndex(panel.account.findText("Petr Horak"))
    unlock(qtbot, program, "Osm lodi pluje po rece")
    assert program.vault.account.name == "Petr Horak"
    assert not program.window.commands.action("new_recovery_sheet").isEnabled()
    lock(qtbot, program)
    assert panel.account.currentText() == "Petr Horak"


def test_the_menu_leads_to_the_password(qtbot, program):
    program.window.activateWindow()
    program.window.commands.action("clients").trigger()
    rest(qtbot, program)
    assert program.vault.room.page.lock_panel.password.line.hasFocus()


def test_the_view_from_which_was_unlocked_comes_back(qtbot, program):
    program.window.show_view(DATA)
    program.vault.ask_to_unlock()
    assert program.window.current_view == CLIENTS
    unlock(qtbot, program)
    assert program.window.current_view == DATA


def test_the_directory_is_searched_without_unlocking(qtbot, program):
    program.window.show_view(CLIENTS)
    rest(qtbot, program)
    program.vault.room.page.lock_panel.search_button.click()
    assert program.window.current_view == FIND
    ask(qtbot, program, "debt")
    assert program.window.find_page.selected_id
    assert program.vault.account is None


def test_a_changed_password_counts_at_the_next_unlocking(qtbot, program):
    unlock(qtbot, program)
    program.window.commands.action("change_password").trigger()
    (dialog,) = program.window.findChildren(PasswordDialog)
    for field in (dialog.new_password.first, dialog.new_password.second):
        field.line.setText("Osm lodi pluje po rece")
    dialog.former.line.setText("not the one of now")
    dialog.go_button.click()
    rest(qtbot, program)
    assert dialog.isVisible()
    assert dialog.message.text()
    dialog.former.line.setText(PASSWORD)
    dialog.go_button.click()
    qtbot.waitUntil(lambda: not program.window.findChildren(PasswordDialog), timeout=60_000)
    lock(qtbot, program)
    type_password(qtbot, program, PASSWORD)
    assert program.vault.account is None
    unlock(qtbot, program, "Osm lodi pluje po rece")


def test_a_forgotten_password_is_replaced_with_the_key_of_the_sheet(qtbot, make_program, folder):
    founded = found_quickly(VaultFolder(folder.vault_folder))
    program = make_program(folder=folder)
    program.window.show_view(CLIENTS)
    rest(qtbot, program)
    program.vault.room.page.lock_panel.forgotten_button.click()
    (dialog,) = program.window.findChildren(RecoveryDialog)
    for field in (dialog.new_password.first, dialog.new_password.second):
        field.line.setText("Osm lodi pluje po rece")
    heading, *groups = founded.recovery_key.split()
    dialog.key.setPlainText(" ".join([heading, *reversed(groups)]))
    dialog.go_button.click()
    rest(qtbot, program)
    assert "recovery" in dialog.message.text() or "sheet" in dialog.message.text()
    dialog.key.setPlainText(founded.recovery_key.lower())
    dialog.go_button.click()
    qtbot.waitUntil(lambda: program.vault.account is not None, timeout=60_000)
    rest(qtbot, program)
    lock(qtbot, program)
    unlock(qtbot, program, "Osm lodi pluje po rece")


def test_of_two_vaults_each_can_be_opened(qtbot, make_program, folder, tmp_path):
    found_quickly(VaultFolder(folder.vault_folder))
    office = VaultFolder(tmp_path / "office")
    found_quickly(office, name="Petra Dvorak", purpose=VaultPurpose.OFFICE)
    program = make_program(folder=folder, office_vault=office.root)
    unlock(qtbot, program)
    assert "Petra Dvorak" in program.vault.room.page.who.text()
    lock(qtbot, program)
    program.vault.room.page.lock_panel.other_button.click()
    rest(qtbot, program)
    unlock(qtbot, program)
    assert NAME in program.vault.room.page.who.text()
