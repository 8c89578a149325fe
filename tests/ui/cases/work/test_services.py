"""The services chosen for a client, as a person works with them, on a real vault."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.support.kept_window import OTHER_NAME, with_colleague
from workpris_desktop.cases.choice_requests import ChooseService, NoteSheet, ReadChoices
from workpris_desktop.cases.file_requests import NewFile, ReadFile, Restrict
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.chosen_service import Experience, ReferralState, SeenPart, SheetKind
from workpris_desktop.domain.client_file import EntryKind
from workpris_desktop.domain.release_check import ReleaseCheck, ReleaseFinding, ReleaseRule, ServiceCheck
from workpris_desktop.domain.vault import Category
from workpris_desktop.ui.cases.work.release_check_dialog import ReleaseCheckDialog
from workpris_desktop.ui.cases.work.service_change import ServiceChange
from workpris_desktop.ui.widgets.plain_label import PlainLabel

DAY = date(2026, 12, 4)


@pytest.fixture
def chosen(make):
    """A file with three services."""
    desk = make()
    desk.file_id = desk.new_file().id
    for number in (1, 2, 3):
        need = "housing.no_home" if number == 1 else ""
        desk.ask(ChooseService(desk.file_id, f"s{number}", f"Service {number}", need))
    desk.open()
    desk.show(desk.services)
    return desk


def cells(desk):
    table = desk.services.table
    return [[table.item(row, column).text() for column in range(5)] for row in range(table.rowCount())]


def names(desk):
    desk.rest()
    assert [row[0] for row in cells(desk)] == [each.name for each in desk.ask(ReadChoices(desk.file_id))]
    return [row[0][-1] for row in cells(desk)]


def everything(part):
    texts = [label.text() for label in part.findChildren(QLabel)]
    for table in (part.table, part.sheets):
        texts += [
            table.item(row, column).text() for row in range(table.rowCount()) for column in range(table.columnCount())
        ]
    return "\n".join(texts)


def test_an_empty_list_says_how_it_is_filled(desk):
    desk.show(desk.services)
    assert "No service has been chosen yet" in desk.services.none.text()
    assert desk.services.table.isHidden()
    assert not desk.services.all.leaflet.isEnabled()
    with desk.qtbot.waitSignal(desk.services.find_requested):
        desk.services.all.search.click()


def test_a_service_tells_its_need_and_its_state(chosen):
    assert cells(chosen)[0][:3] == ["Service 1", "No home on release", "Prepared"]


def test_services_are_moved_by_keys_and_buttons_and_back_again(chosen):
    table = chosen.services.table
    chosen.services.select("s1")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(chosen) == ["2", "1", "3"]
    assert table.current_key == "s1"
    chosen.services.one.down.click()
    assert names(chosen) == ["2", "3", "1"]
    assert not chosen.services.one.down.isEnabled()
    chosen.services.undo_button.click()
    chosen.rest()
    chosen.services.undo_button.click()
    assert names(chosen) == ["1", "2", "3"]


def test_a_service_that_was_taken_off_comes_back_with_what_became_of_it(chosen):
    box = chosen.services.referral
    chosen.services.select("s2")
    box.state.setCurrentIndex(box.state.findData(ReferralState.ACCEPTED))
    box.button.click()
    chosen.rest()
    chosen.services.table.setFocus()
    QTest.keyClick(chosen.services.table, Qt.Key.Key_Delete)
    assert names(chosen) == ["1", "3"]
    chosen.services.undo_button.click()
    assert names(chosen) == ["1", "2", "3"]
    assert chosen.ask(ReadChoices(chosen.file_id))[1].state is ReferralState.ACCEPTED


def test_when_a_service_was_given_comes_back_with_it_and_the_log_stays_as_it_was(chosen):
    chosen.ask(ChooseService(chosen.file_id, "s4", "Service 4", "", "They make an exception", {SeenPart.PHONE: "p1"}))
    chosen.ask(NoteSheet(chosen.file_id, SheetKind.LEAFLET, (("s4", "Service 4", {SeenPart.PHONE: "p2"}),)))
    chosen.controllers["services"].load()
    chosen.rest()
    assert (before := chosen.ask(ReadChoices(chosen.file_id)))[3].given_at
    chosen.services.select("s4")
    for button in (chosen.services.one.drop, chosen.services.undo_button):
        button.click()
        chosen.rest()
    assert chosen.ask(ReadChoices(chosen.file_id)) == before
    assert len(chosen.ask(ReadFile(chosen.file_id)).entries) == 1


def test_the_last_service_that_was_taken_off_can_be_brought_back(make):
    desk = make()
    desk.file_id = desk.new_file().id
    desk.ask(ChooseService(desk.file_id, "s1", "Service 1"))
    desk.open()
    desk.show(desk.services)
    desk.services.one.drop.click()
    desk.rest()
    assert desk.services.undo_button.isVisible()
    desk.services.undo_button.click()
    assert names(desk) == ["1"]


def test_a_refusal_asks_for_its_reason_and_is_told_with_its_day(chosen):
    box = chosen.services.referral
    chosen.services.select("s1")
    assert box.reason.isHidden()
    box.state.setCurrentIndex(box.state.findData(ReferralState.REFUSED))
    assert box.reason.isVisible()
    assert not box.button.isEnabled()
    box.reason.setCurrentIndex(box.reason.findData("full"))
    box.day.show_day(DAY)
    box.button.click()
    chosen.rest()
    choice = chosen.ask(ReadChoices(chosen.file_id))[0]
    assert (choice.state, choice.reason, choice.state_on) == (ReferralState.REFUSED, "full", DAY)
    assert cells(chosen)[0][2] == "Refused by the provider · Full · 4 Dec 2026"
    chosen.services.undo_button.click()
    chosen.rest()
    assert chosen.ask(ReadChoices(chosen.file_id))[0].state is ReferralState.PREPARED


def test_what_waits_too_long_is_told_until_something_became_of_it(chosen):
    box, today = chosen.services.referral, chosen.services.referral._today()
    chosen.services.select("s1")
    assert not box.late.isVisible()
    chosen.services.state_wished.emit("s1", ReferralState.SENT, "", today - timedelta(days=11))
    chosen.rest()
    assert box.late.isVisible()
    assert "11 days" in box.late.text()
    chosen.services.select("s2")
    assert not box.late.isVisible()
    chosen.services.state_wished.emit("s1", ReferralState.IN_SERVICE, "", today)
    chosen.rest()
    chosen.services.select("s1")
    assert not box.late.isVisible()


def test_sheets_are_listed_with_who_gave_them(chosen):
    chosen.ask(NoteSheet(chosen.file_id, SheetKind.LEAFLET, (("s1", "Service 1", {}), ("s2", "Service 2", {}))))
    chosen.controllers["services"].load()
    chosen.rest()
    sheets = chosen.services.sheets
    assert [sheets.item(0, column).text() for column in (1, 2, 3)] == ["Leaflet", "Dana Novak", "Service 1, Service 2"]
    assert cells(chosen)[0][3] != ""
    assert cells(chosen)[2][3] == ""


def test_what_changed_since_is_told_beside_the_service(chosen):
    chosen.services.show_changes(
        {
            "s1": ServiceChange((SeenPart.PHONE, SeenPart.HOURS)),
            "s2": ServiceChange(is_gone=True, successor="Service 9"),
            "s3": ServiceChange(),
        }
    )
    assert [row[4] for row in cells(chosen)] == ["Changed: telephone, hours", "Closed; see Service 9", ""]


def test_experience_is_told_of_three_cases_and_more(chosen):
    chosen.services.select("s1")
    chosen.rest()
    assert "too few to tell" in chosen.services.about.text()
    chosen.services.show_experience("s1", Experience(5, 3, {"full": 1}, 1, 0, (3, 5)))
    assert chosen.services.about.text() == (
        "Of 5 own cases: 3 accepted, 1 refused (Full), 1 without an answer; an answer after 4 days on average."
    )
    chosen.services.show_experience("s3", Experience(3, 3))
    assert "3 accepted" not in chosen.services.about.text()


def test_what_the_window_has_to_do_is_asked_of_it(chosen):
    part = chosen.services
    part.select("s2")
    for button, signal in (
        (part.all.leaflet, part.leaflet_requested),
        (part.all.first_days, part.first_days_requested),
        (part.one.form, part.form_requested),
        (part.one.show_record, part.service_shown),
    ):
        with chosen.qtbot.waitSignal(signal) as asked:
            button.click()
        assert asked.args in ([], ["s2"])
    part.table.setFocus()
    with chosen.qtbot.waitSignal(part.service_shown):
        QTest.keyClick(part.table, Qt.Key.Key_Return)


def test_the_release_day_is_checked_at_once_and_says_what_to_do(chosen):
    part = chosen.services
    part._say = lambda finding: (finding.rule.value, "Go there on Monday.")
    part.show_release(DAY, time(9))
    with chosen.qtbot.waitSignal(part.release_check_requested) as asked:
        part.all.check.click()
    assert asked.args == [DAY, time(9)]
    dialog = chosen.dialog(ReleaseCheckDialog)
    finding = ReleaseFinding(ReleaseRule.CLOSED_THAT_DAY, service_id="s1", name="Service 1")
    part.show_release_check(
        ReleaseCheck(DAY, (), (ServiceCheck("s1", "Service 1", (finding,)), ServiceCheck("s2", "Service 2")))
    )
    chosen.rest()
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    for text in ("Service 1", "closed_that_day", "Go there on Monday.", "Service 2: works out"):
        assert text in said
    with chosen.qtbot.waitSignal(part.release_check_requested) as asked:
        dialog.day.edit.setText("7. 12. 2026")
        QTest.keyClick(dialog.day.edit, Qt.Key.Key_Return)
    assert asked.args[0] == date(2026, 12, 7)
    part.show_release_check(ReleaseCheck(asked.args[0], (), (ServiceCheck("s1", "Service 1"),)))
    chosen.rest()
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    assert "nothing was found" in said
    assert "Looked at" in said
    assert "closed_that_day" not in said
    dialog.reject()
    part.show_release_check(ReleaseCheck(DAY))


def test_all_findings_of_a_release_day_can_be_read_without_making_the_window_larger(chosen):
    part = chosen.services
    part._say = lambda finding: (
        f"{finding.name} is closed on that day, and opens again on Monday.",
        "Go there then. " * 9,
    )
    part.show_release(DAY, time(9))
    part.all.check.click()
    dialog = chosen.dialog(ReleaseCheckDialog)
    room = dialog.screen().availableGeometry()
    dialog.move(room.right() - 90, room.bottom() - 90)
    names = [f"Service {number}" for number in range(3)]
    findings = [ReleaseFinding(ReleaseRule.CLOSED_THAT_DAY, service_id=name, name=name) for name in names]
    checks = (ServiceCheck(each.service_id, each.name, (each,)) for each in findings)
    part.show_release_check(ReleaseCheck(DAY, (), tuple(checks)))
    chosen.rest()
    said = [label for label in dialog.findChildren(PlainLabel) if label.isVisible() and "Go there" in label.text()]
    assert len(said) == 3
    for label in said:
        assert label.height() >= label.heightForWidth(label.width())
        assert label.visibleRegion().boundingRect() == label.rect()
    assert room.contains(dialog.frameGeometry())
    dialog.reject()


def test_a_release_day_that_is_not_known_is_asked_for(chosen):
    asked = []
    chosen.services.release_check_requested.connect(lambda *args: asked.append(args))
    chosen.services.all.check.click()
    dialog = chosen.dialog(ReleaseCheckDialog)
    assert not dialog.go_button.isEnabled()
    assert asked == []
    dialog.day.show_day(DAY)
    dialog.day.day_changed.emit()
    dialog.go_button.click()
    assert asked == [(DAY, time(8))]
    chosen.services.show_release_check(ReleaseCheck(DAY))
    dialog.reject()


def test_a_service_chosen_against_a_rule_says_why(chosen):
    chosen.ask(ChooseService(chosen.file_id, "s4", "Service 4", "", "They make an exception"))
    chosen.controllers["services"].load()
    chosen.rest()
    chosen.services.select("s4")
    assert "They make an exception" in chosen.services.about.text()
    entries = chosen.ask(ReadFile(chosen.file_id)).entries
    assert [entry.kind for entry in entries] == [EntryKind.OVERRIDE]


def test_a_possible_double_is_noticed_with_who_keeps_it(make):
    def fill(vault):
        other = NewFile("Jiri", Category.ADVICE, "12/2026").answer(vault)
        assert other

    desk = make(fill=with_colleague(Role.WORKER, fill=fill))
    desk.open(desk.new_file(reference="12-2026").id)
    desk.show(desk.services)
    assert "Jiri" in desk.services.notice.text
    assert "the same reference" in desk.services.notice.text
    desk.leave()
    assert desk.services.notice.text == ""
    assert OTHER_NAME not in everything(desk.services)


def test_a_restricted_file_shows_its_services_and_changes_none(chosen):
    chosen.ask(Restrict(chosen.file_id, True, "complaint"))
    chosen.open()
    for button in (chosen.services.one.up, chosen.services.one.drop, chosen.services.undo_button):
        assert button.isHidden()
    assert chosen.services.referral.isHidden()
    chosen.services.table.setFocus()
    QTest.keyClick(chosen.services.table, Qt.Key.Key_Delete)
    assert names(chosen) == ["1", "2", "3"]


def test_another_file_shows_its_own_services_and_undoes_nothing_of_this_one(chosen):
    chosen.services.one.drop.click()
    chosen.rest()
    chosen.open(chosen.new_file("Marta").id)
    assert cells(chosen) == []
    assert not chosen.services.steps.canUndo()


def test_leaving_lets_go_of_every_text(chosen):
    chosen.services.show_experience("s1", Experience(5, 3, {"full": 1}, 1, 0, (3, 5)))
    chosen.leave()
    said = everything(chosen.services)
    assert "Service 1" not in said
    assert "own cases" not in said


def test_all_that_can_be_used_has_a_name(chosen):
    part = chosen.services
    for widget in (part.table, part.sheets, part.referral.state, part.referral.reason, part.referral.day.edit):
        assert widget.accessibleName()
    for pane in part.panes():
        pane.setFocus()
        QApplication.processEvents()
        assert pane.hasFocus() or pane.isAncestorOf(QApplication.focusWidget())


def test_a_form_is_offered_only_where_the_directory_has_one(chosen):
    button = chosen.services.one.form
    chosen.services.select("s1")
    assert button.isEnabled(), "not known yet"
    chosen.services.show_forms(frozenset({"s2"}))
    assert not button.isEnabled()
    assert "no form" in button.toolTip()
    assert button.toolTip() == button.statusTip()
    chosen.services.select("s2")
    assert button.isEnabled()
    assert button.toolTip() == ""
    chosen.leave()
    assert not button.isEnabled()
    assert button.toolTip() == ""
