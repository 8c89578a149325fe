"""Retention: proposed by the program, decided by people, and nothing erased by the clock."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.cases.conftest import NAME, PASSWORD, QUICK
from tests.ui.cases.office_vault import COLLEAGUE, COLLEAGUES_PASSWORD
from workpris_desktop.cases.account_requests import AddAccount
from workpris_desktop.cases.file_requests import ListFiles
from workpris_desktop.cases.retention_requests import Certificates
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.retention import BULK
from workpris_desktop.ui.cases.erasure_dialog import ErasureDialog
from workpris_desktop.ui.cases.reason_dialog import ReasonDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel

MANY = tuple(f"Client {number}" for number in range(BULK))


def cells(table, column):
    return [table.item(row, column).text() for row in range(table.rowCount())]


def said_in(dialog):
    return " ".join(label.text() for label in dialog.findChildren(PlainLabel))


def erase(office, reason="time is over"):
    office.office.retention.erase_button.click()
    dialog = office.dialog(ErasureDialog)
    dialog.reason.setText(reason)
    dialog.go_button.click()
    office.rest()
    return dialog


def test_one_file_is_ticked_erased_with_a_reason_and_leaves_a_certificate(office, tmp_path):
    first, _ = office.propose("Jana N.", "Karel B.")
    panel = office.office.retention
    office.show(panel)
    assert sorted(cells(panel.table, 0)) == ["Jana N.", "Karel B."]
    assert not panel.erase_button.isEnabled()
    row = cells(panel.table, 0).index("Jana N.")
    panel.table.item(row, 0).setCheckState(Qt.CheckState.Checked)
    assert "(1)" in panel.erase_button.text()
    panel.erase_button.click()
    dialog = office.dialog(ErasureDialog)
    assert "Jana N." in dialog.names.text()
    assert "Karel" not in said_in(dialog)
    assert "cannot be brought back" in said_in(dialog)
    assert dialog.cancel_button.isDefault()
    assert not dialog.go_button.isEnabled()
    dialog.reason.setText("time is over")
    dialog.go_button.click()
    office.rest()
    assert office.no_dialog()
    assert [file.name for file in office.ask(ListFiles())] == ["Karel B."]
    assert cells(panel.certificate_table, 2) == [first]
    assert "1" in panel.notice.text()
    office.office.retention.saving_requested.disconnect()
    saved = []
    panel.saving_requested.connect(saved.append)
    panel.save_button.click()
    assert [each.file_id for each in saved[0]] == [first]


def test_certificates_are_saved_as_a_text_without_names(office, tmp_path):
    (file_id,) = office.propose("Jana N.")
    office.show(office.office.retention)
    office.office.retention.tick_button.click()
    erase(office, "Jana N. no longer comes")
    path = tmp_path / "certificates.txt"
    controller = office.office.retention_controller
    controller.save_to(path, office.ask(Certificates()))
    office.rest()
    text = path.read_text("utf-8")
    assert file_id in text
    assert "Jana" not in text
    assert office.said[-1] == "Saved: certificates.txt"


def test_looking_erases_nothing_and_cancelling_neither(office):
    office.propose("Jana N.")
    panel = office.office.retention
    office.show(panel)
    panel.tick_button.click()
    panel.erase_button.click()
    office.dialog(ErasureDialog).reject()
    office.rest()
    assert len(office.ask(ListFiles())) == 1
    assert office.ask(Certificates()) == ()


def test_many_files_at_once_wait_for_a_second_person(office):
    own = office.account
    colleague = office.ask(AddAccount(COLLEAGUE, frozenset({Role.LEAD}), COLLEAGUES_PASSWORD, QUICK))
    office.propose(*MANY)
    panel = office.office.retention
    office.show(panel)
    panel.tick_button.click()
    panel.erase_button.click()
    dialog = office.dialog(ErasureDialog)
    assert "second person" in said_in(dialog)
    assert "second person" in panel.explanation.text()
    dialog.reason.setText("time is over")
    dialog.go_button.click()
    office.rest()
    assert office.no_dialog()
    assert len(office.ask(ListFiles())) == BULK
    assert cells(panel.table, 4) == ["You have agreed; a second person is awaited"] * BULK
    assert str(BULK) in panel.notice.text()
    office.become(colleague.id, COLLEAGUES_PASSWORD)
    office.show(panel)
    assert cells(panel.table, 4) == [f"{NAME} has agreed; a second person is awaited"] * BULK
    panel.tick_button.click()
    erase(office)
    assert len(cells(panel.certificate_table, 0)) == BULK
    office.become(own.id, PASSWORD)
    assert office.ask(ListFiles()) == ()


def test_whoever_is_alone_needs_no_second_person(office):
    office.propose(*MANY)
    panel = office.office.retention
    office.show(panel)
    panel.tick_button.click()
    assert "second person" not in panel.explanation.text()
    erase(office)
    assert office.ask(ListFiles()) == ()


def test_a_file_is_kept_longer_for_a_reason(office):
    office.propose("Jana N.")
    panel = office.office.retention
    office.show(panel)
    panel.keep_button.click()
    dialog = office.dialog(ReasonDialog)
    assert not dialog.go_button.isEnabled()
    dialog.reason.setText("a complaint is under way")
    assert dialog.go_button.isEnabled()
    today = datetime.now(UTC).astimezone().date()
    dialog.day.edit.setText(f"{today.day}.{today.month}.{today.year}")
    assert not dialog.go_button.isEnabled()
    later = today + timedelta(days=90)
    dialog.day.edit.setText(f"{later.day}.{later.month}.{later.year}")
    dialog.go_button.click()
    office.rest()
    assert office.no_dialog()
    assert panel.table.rowCount() == 0
    assert [file.review_on for file in office.ask(ListFiles())] == [later]


def test_a_file_is_ticked_with_the_space_bar(office):
    office.propose("Jana N.")
    panel = office.office.retention
    office.show(panel)
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Space)
    assert len(panel.table.ticked) == 1
    assert panel.erase_button.isEnabled()


def test_ticks_stay_when_one_comes_back_to_the_tab_and_go_when_it_is_locked(office):
    office.propose("Jana N.", "Karel B.")
    panel = office.office.retention
    office.show(panel)
    panel.table.item(0, 0).setCheckState(Qt.CheckState.Checked)
    office.show(office.office.accounts)
    office.show(panel)
    assert len(panel.table.ticked) == 1
    panel.forget()
    assert panel.table.rowCount() == 0
    assert not panel.erase_button.isEnabled()
    assert panel.notice.text() == ""
