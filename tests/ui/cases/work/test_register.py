"""The register of an office, as a person works with it, on a real vault; and with 10,000 clients."""

from datetime import date, timedelta
from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTableView

from tests.support.kept_window import OTHER_NAME, OTHER_PASSWORD, with_colleague
from workpris_desktop.cases.account_requests import ListAccounts
from workpris_desktop.cases.file_requests import ListFiles, NewFile
from workpris_desktop.cases.intake_requests import KeepAnswer
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.chosen_service import SeenPart
from workpris_desktop.domain.client_register import FileState, RegisterRow
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.release_list import FaultyRow, Release, ReleaseList, RowFault
from workpris_desktop.domain.vault import Category
from workpris_desktop.ui.cases.work.changed_clients_dialog import ChangedClient, ChangedClientsDialog
from workpris_desktop.ui.cases.work.hand_dialog import HandDialog
from workpris_desktop.ui.cases.work.register_model import RegisterColumn, RegisterFilter
from workpris_desktop.ui.cases.work.release_list_dialog import ReleaseListDialog
from workpris_desktop.ui.cases.work.service_change import ServiceChange
from workpris_desktop.ui.cases.work.summary_dialog import SummaryDialog
from workpris_desktop.wording.client_work_words import ClientWorkWords

TODAY = date.today()  # noqa: DTZ011 - the vault has no other


def in_days(days):
    return TODAY + timedelta(days=days)


def released(vault, name, days, **more):
    file = NewFile(name, Category.PROBATION, **more).answer(vault)
    if days is not None:
        KeepAnswer(file.id, IntakeAnswer("D3", value=in_days(days).isoformat(), version=2)).answer(vault)
    return file


def fill(vault):
    for name, days in (("Žaneta", 100), ("Marta", 12), ("Igor", -5), ("Petr", None)):
        released(vault, name, days, region="region:CZ064" if name == "Marta" else "any")


@pytest.fixture
def office(make):
    """An office of two people: four clients of the first."""
    desk = make(fill=with_colleague(Role.WORKER, fill=fill))
    desk.show(desk.register)
    return desk


def names(desk):
    model = desk.register.model
    return [model.index(row, RegisterColumn.NAME).data() for row in range(model.rowCount())]


def cell(desk, name, column):
    model = desk.register.model
    return model.index(names(desk).index(name), column).data()


def select(desk, name):
    desk.register.table.setCurrentIndex(desk.register.model.index(names(desk).index(name), 0))


def hand(desk, name, colleague):
    select(desk, name)
    desk.register.hand_button.click()
    dialog = desk.dialog(HandDialog)
    assert dialog.colleague.currentText() == colleague
    QTest.keyClick(dialog.colleague, Qt.Key.Key_Return)
    desk.rest()


def test_who_is_released_next_comes_first_and_is_told_in_days(office):
    assert names(office) == ["Marta", "Žaneta", "Igor", "Petr"]
    assert cell(office, "Marta", RegisterColumn.RELEASE).endswith(", in 12 days")
    assert cell(office, "Petr", RegisterColumn.RELEASE) == ""
    assert cell(office, "Marta", RegisterColumn.REGION) == "Jihomoravský kraj"
    assert cell(office, "Petr", RegisterColumn.REGION) == "anywhere"
    assert "4 clients" in office.register.count.text()
    assert office.register.table.isColumnHidden(RegisterColumn.REFERENCE)


def test_the_filter_takes_beginnings_of_words_without_marks(office):
    QTest.keyClicks(office.register.search, "zan")
    office.qtbot.waitUntil(lambda: names(office) == ["Žaneta"])
    office.register.search.clear()
    QTest.keyClicks(office.register.search, "jihom")
    office.qtbot.waitUntil(lambda: names(office) == ["Marta"])
    QTest.keyClicks(office.register.search, " xyz")
    office.qtbot.waitUntil(lambda: not names(office))
    assert "Take a filter away" in office.register.count.text()
    assert not office.register.print_button.isEnabled()


def test_near_releases_states_and_own_clients_are_filtered(office):
    office.register.soon.click()
    assert names(office) == ["Marta"]
    office.register.soon.click()
    office.register.state.setCurrentIndex(office.register.state.findData(FileState.ENDED))
    assert names(office) == []
    office.register.state.setCurrentIndex(0)
    office.register.mine.click()
    assert len(names(office)) == 4


def test_return_opens_an_own_file_and_tells_who_keeps_a_foreign_one(office):
    with office.qtbot.waitSignal(office.register.file_requested) as asked:
        office.register.table.setFocus()
        QTest.keyClick(office.register.table, Qt.Key.Key_Return)
    assert asked.args == [office.register.selected.file_id]
    (colleague,) = [each for each in office.ask(ListAccounts()) if each.name == OTHER_NAME]
    office.become(colleague.id, OTHER_PASSWORD)
    asked = []
    office.register.file_requested.connect(asked.append)
    office.register.table.setFocus()
    QTest.keyClick(office.register.table, Qt.Key.Key_Return)
    assert asked == []
    said = office.register.notice.text
    assert "Marta is a client of Dana Novak" in said
    assert "Emergency access" in said
    assert not office.register.hand_button.isEnabled()
    office.register.mine.click()
    assert names(office) == []


def test_a_file_is_handed_to_a_colleague_in_one_step(office):
    hand(office, "Igor", OTHER_NAME)
    assert cell(office, "Igor", RegisterColumn.OWNER) == OTHER_NAME
    assert "handed over" in office.register.notice.text
    assert office.no_dialog()


def test_what_is_shown_is_what_is_printed(office):
    office.register.soon.click()
    with office.qtbot.waitSignal(office.register.print_requested) as asked:
        office.register.print_button.click()
    assert [row.name for row in asked.args[0]] == ["Marta"]


def test_a_release_list_is_shown_with_its_faults_before_anything_is_kept(make, tmp_path):
    found = ReleaseList(
        (Release("Nora", in_days(9)), Release("Marta", in_days(12))),
        (FaultyRow(3, RowFault.DAY_UNREADABLE), FaultyRow(7, RowFault.REGION_UNKNOWN)),
    )
    desk = make(fill=fill, read=lambda _: found)
    desk.show(desk.register)
    desk.controllers["register"].read_list(tmp_path / "list.csv")
    dialog = desk.dialog(ReleaseListDialog)
    assert "2 people" in dialog.found.text()
    assert [dialog.faults.item(row, 0).text() for row in range(2)] == ["3", "7"]
    assert len(desk.ask(ListFiles())) == 4
    dialog.go_button.click()
    desk.rest()
    assert "1 file" in dialog.report.text()
    assert "1 pe" in dialog.report.text()
    assert names(desk)[0] == "Nora"
    dialog.cancel_button.click()
    assert desk.no_dialog()


def test_a_list_without_anybody_can_only_be_closed(make, tmp_path):
    desk = make(read=lambda _: ReleaseList((), (FaultyRow(2, RowFault.NAME_MISSING),)))
    desk.controllers["register"].read_list(tmp_path)
    dialog = desk.dialog(ReleaseListDialog)
    assert not dialog.go_button.isEnabled()
    assert "Nobody" in dialog.found.text()
    dialog.reject()


def test_locking_leaves_nothing_of_the_register(office):
    office.register.search.setText("mar")
    office.register.forget()
    assert names(office) == []
    assert office.register.search.text() == ""
    assert office.register.count.text() == ""
    assert "Marta" not in "\n".join(label.text() for label in office.register.findChildren(QLabel))


def test_ten_thousand_clients_are_shown_and_filtered_at_once(desk):
    rows = tuple(
        RegisterRow(
            *(f"f{number}", f"Ján Žluťoučký {number}", f"{number}/2026", desk.account.id, "", Category.ADVICE),
            *(FileState.OPEN, TODAY, in_days(number % 400) if number % 3 else None, "region:CZ064"),
        )
        for number in range(10_000)
    )
    desk.show(desk.register)
    panel = desk.register
    began = process_time()
    panel.show_rows(rows)
    shown = process_time() - began
    QApplication.processEvents()
    panel.model.filter(RegisterFilter("j"))
    began = process_time()
    for text in ("z", "zl", "zlu 99"):
        panel.model.filter(RegisterFilter(text))
        panel.table.viewport().repaint()
    filtered = (process_time() - began) / 3
    assert len(panel.model.rows) == 111
    assert shown < 0.2
    assert filtered < 0.1


def test_the_summary_is_copied_and_forgotten(qtbot):
    copied = []
    dialog = SummaryDialog("Advised from 3 Nov on.", copied.append)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.go_button.click()
    assert copied == ["Advised from 3 Nov on."]
    assert "half a minute" in dialog.message.text()
    dialog.reject()
    assert dialog.text.toPlainText() == ""


def test_changed_clients_are_listed_with_what_was_given_first(qtbot, qapp):
    clients = (
        ChangedClient("1", "Igor", "s1", "Shelter", ServiceChange((SeenPart.PHONE,))),
        ChangedClient(
            "2", "Marta", "s2", "Advice", ServiceChange(is_gone=True, successor="New advice"), was_given=True
        ),
    )
    dialog = ChangedClientsDialog(ClientWorkWords(qapp), clients)
    qtbot.addWidget(dialog)
    dialog.open()
    table = dialog.table
    assert [table.item(0, column).text() for column in range(4)] == [
        *("Marta", "Advice", "Closed; see New advice", "given: print it again")
    ]
    opened, printed = [], []
    dialog.file_requested.connect(opened.append)
    dialog.reprint_requested.connect(printed.append)
    table.selectRow(1)
    assert not dialog.go_button.isEnabled()
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert opened == ["1"]
    assert table.rowCount() == 0


def test_a_changed_leaflet_is_printed_again(qtbot, qapp):
    clients = (ChangedClient("2", "Marta", "s2", "Advice", ServiceChange((SeenPart.HOURS,)), was_given=True),)
    dialog = ChangedClientsDialog(ClientWorkWords(qapp), clients)
    qtbot.addWidget(dialog)
    dialog.open()
    with qtbot.waitSignal(dialog.reprint_requested) as asked:
        dialog.go_button.click()
    assert asked.args == ["2"]


def test_the_tables_are_known_by_name(office):
    assert office.register.table.accessibleName()
    assert office.register.search.accessibleName()
    assert isinstance(office.register.panes()[1], QTableView)
