"""Accounts: added, changed, given another password and closed, as an administrator does."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.cases.conftest import NAME, QUICK
from tests.ui.cases.office_vault import COLLEAGUE, COLLEAGUES_PASSWORD
from workpris_desktop.cases.account_requests import AddAccount, ChangeAccount, ListAccounts
from workpris_desktop.cases.file_requests import ListFiles, NewFile
from workpris_desktop.cases.key_ring import read_key_ring
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import VaultLocked
from workpris_desktop.ui.cases.account_dialog import AccountDialog
from workpris_desktop.ui.cases.close_account_dialog import CloseAccountDialog
from workpris_desktop.ui.cases.first_password_dialog import FirstPasswordDialog

LETTERS_OF_MENUS = "FESCVDHL"
"""L locks the vault."""


def texts(table):
    return [
        [table.item(row, column).text() for column in range(table.columnCount())] for row in range(table.rowCount())
    ]


def type_twice(box, password):
    box.first.line.setText(password)
    box.second.line.setText(password)


def add_colleague(office, *roles):
    return office.ask(AddAccount(COLLEAGUE, frozenset(roles or {Role.WORKER}), COLLEAGUES_PASSWORD, QUICK))


def test_a_colleague_is_added_with_roles_and_unlocks_with_the_first_password(office):
    panel = office.office.accounts
    office.show(panel)
    assert texts(panel.table) == [[NAME, "Worker, Lead, Administrator", "Open: this is you"]]
    panel.add_button.click()
    dialog = office.dialog(AccountDialog)
    dialog.name.setText(COLLEAGUE)
    assert not dialog.go_button.isEnabled()
    type_twice(dialog.new_password, COLLEAGUES_PASSWORD)
    assert dialog.go_button.isEnabled()
    assert "write own files" in dialog.may.text()
    assert "manage accounts" not in dialog.may.text()
    dialog.boxes[Role.WORKER].setChecked(False)
    assert not dialog.go_button.isEnabled()
    dialog.boxes[Role.LEAD].setChecked(True)
    dialog.go_button.click()
    assert dialog.is_busy
    office.rest()
    assert office.no_dialog()
    assert [COLLEAGUE, "Lead", "Open"] in texts(panel.table)
    assert office.said == [f"Added: {COLLEAGUE}"]
    (added,) = [each for each in office.ask(ListAccounts()) if each.name == COLLEAGUE]
    office.become(added.id, COLLEAGUES_PASSWORD)
    assert office.account.roles == {Role.LEAD}


def test_a_name_that_is_taken_is_said_in_the_dialog_and_nothing_is_lost(office):
    panel = office.office.accounts
    office.show(panel)
    panel.add_button.click()
    dialog = office.dialog(AccountDialog)
    dialog.name.setText(NAME.upper())
    type_twice(dialog.new_password, COLLEAGUES_PASSWORD)
    dialog.go_button.click()
    office.rest()
    assert dialog.isVisible()
    assert dialog.message.text()
    assert dialog.new_password.password == COLLEAGUES_PASSWORD
    dialog.reject()
    assert dialog.new_password.password == ""


def test_the_only_administrator_keeps_that_role(office):
    panel = office.office.accounts
    office.show(panel)
    panel.change_button.click()
    dialog = office.dialog(AccountDialog)
    assert dialog.new_password is None
    dialog.boxes[Role.ADMINISTRATOR].setChecked(False)
    dialog.go_button.click()
    office.rest()
    assert dialog.isVisible()
    assert dialog.message.text()


def test_a_changed_own_name_is_told(office):
    panel, told = office.office.accounts, []
    office.office.own_changed.connect(told.append)
    office.show(panel)
    panel.change_button.click()
    dialog = office.dialog(AccountDialog)
    dialog.name.setText("Dana Nova")
    dialog.go_button.click()
    office.rest()
    assert [each.name for each in told] == ["Dana Nova"]
    assert texts(panel.table)[0][0] == "Dana Nova"


def test_nobody_closes_the_own_account_or_resets_the_own_password(office):
    panel = office.office.accounts
    office.show(panel)
    assert panel.change_button.isEnabled()
    assert not panel.close_button.isEnabled()
    assert not panel.password_button.isEnabled()
    assert "your own password" in panel.remark.text()


def test_a_forgotten_password_is_replaced_by_a_first_one(office):
    account = add_colleague(office)
    panel = office.office.accounts
    office.show(panel)
    panel.select(account.id)
    panel.password_button.click()
    dialog = office.dialog(FirstPasswordDialog)
    assert not dialog.go_button.isEnabled()
    type_twice(dialog.new_password, "Neun Kraehen sitzen im Baum")
    dialog.go_button.click()
    office.rest()
    assert office.no_dialog()
    office.become(account.id, "Neun Kraehen sitzen im Baum")
    assert office.account.name == COLLEAGUE


def test_a_colleague_who_leaves_gives_files_to_an_heir_and_the_slot_goes(office):
    account = add_colleague(office)
    own = office.account
    office.become(account.id, COLLEAGUES_PASSWORD)
    file = office.ask(NewFile("Jana N.", Category.ADVICE))
    office.become(own.id, "Sieben Hasen laufen ueber Land")
    panel = office.office.accounts
    office.show(panel)
    panel.select(account.id)
    panel.close_button.click()
    dialog = office.dialog(CloseAccountDialog)
    assert dialog.cancel_button.isDefault()
    assert dialog.heir.currentText() == ""
    assert not dialog.go_button.isEnabled()
    dialog.heir.setCurrentIndex(dialog.heir.findData(""))
    dialog.go_button.click()
    office.rest()
    assert dialog.isVisible()
    assert "1" in dialog.message.text()
    dialog.heir.setCurrentIndex(dialog.heir.findData(own.id))
    dialog.go_button.click()
    office.rest()
    assert office.no_dialog()
    assert texts(panel.table)[-1] == [COLLEAGUE, "Worker", "Closed"]
    assert [slot.account_id for slot in read_key_ring(office.vault.session.folder).slots] == [own.id]
    assert [each.owner_id for each in office.ask(ListFiles()) if each.id == file.id] == [own.id]
    panel.select(account.id)
    assert not panel.change_button.isEnabled()


def test_locking_empties_the_list_and_a_late_answer_does_not_fill_it(office):
    panel = office.office.accounts
    office.show(panel)
    assert panel.table.rowCount() == 1
    office.office.accounts.wanted.emit()
    panel.forget()
    assert panel.table.rowCount() == 0
    office.rest()
    assert panel.table.rowCount() == 0
    assert not panel.change_button.isEnabled()


def test_f6_and_tab_reach_everything_and_every_part_has_a_name(office):
    for panel in office.office.panels:
        office.show(panel)
        office.window.activateWindow()
        for pane in panel.panes():
            pane.setFocus()
            assert QApplication.focusWidget() is pane, (panel.title(), pane)
            named = pane.accessibleName() or getattr(pane, "text", lambda: "")()
            assert named, (panel.title(), pane)


def test_no_two_buttons_of_a_panel_answer_to_the_same_letter(office):
    for panel in office.office.panels:
        office.show(panel)
        buttons = [each for each in panel.findChildren(QAbstractButton) if each.isVisible() and "&" in each.text()]
        letters = [QKeySequence.mnemonic(each.text()).toString() for each in buttons]
        assert not set(letters) & {f"Alt+{letter}" for letter in LETTERS_OF_MENUS}, (panel.title(), letters)
        assert len(set(letters)) == len(letters), (panel.title(), letters)


def test_an_administrator_who_is_demoted_meanwhile_is_told(office):
    add_colleague(office, Role.ADMINISTRATOR)
    panel = office.office.accounts
    office.show(panel)
    office.ask(ChangeAccount(office.account.id, NAME, frozenset({Role.WORKER})))
    panel.add_button.click()
    dialog = office.dialog(AccountDialog)
    dialog.name.setText("Eva Kos")
    type_twice(dialog.new_password, COLLEAGUES_PASSWORD)
    dialog.go_button.click()
    office.rest()
    assert dialog.message.text()
    assert len(office.ask(ListAccounts())) == 2


def test_an_answer_after_locking_comes_to_no_dialog(office):
    panel = office.office.accounts
    office.show(panel)
    panel.change_button.click()
    dialog = office.dialog(AccountDialog)
    dialog.name.setText("Dana Nova")
    office.vault.session.lock()
    dialog.go_button.click()
    dialog.done(0)
    panel.forget()
    office.rest()
    assert {type(error) for error in office.failed} == {VaultLocked}
    assert panel.table.rowCount() == 0
