"""Needs as a person ticks them: in a real table, with a vault in a process of its own."""

from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from tests.ui.cases.work.conftest import CRISIS
from workpris_desktop.cases.file_requests import Restrict
from workpris_desktop.cases.intake_requests import ReadIntake
from workpris_desktop.domain.need import NeedSide, NeedStatus
from workpris_desktop.ui.cases.work.need_table_model import NeedColumn

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)

HOME = "housing.no_home"


def kept(desk):
    """Return how the needs stand in the vault."""
    desk.rest()
    return {need.need: need for need in desk.ask(ReadIntake(desk.file_id)).needs}


def go(desk, need_id, column=NeedColumn.NEED):
    """Go to a cell with the keyboard."""
    table = desk.needs.table
    table.select(need_id)
    assert table.kind.id == need_id
    table.setFocus()
    for _ in range(column):
        QTest.keyClick(table, Qt.Key.Key_Right)
    assert table.currentIndex().column() == column
    return table


def editor(desk, kind):
    QApplication.processEvents()
    (found,) = [each for each in desk.needs.table.viewport().findChildren(kind) if each.isVisible()]
    return found


def crisis(desk):
    return next(kind for kind in desk.needs.model._kinds if kind.is_crisis)


def test_a_need_is_ticked_with_the_space_bar_and_saved_at_once(desk):
    table = go(desk, HOME)
    with desk.qtbot.waitSignal(desk.controllers["needs"].needs_changed) as told:
        QTest.keyClick(table, Qt.Key.Key_Space)
    assert [need.need for need in told.args[0]] == [HOME]
    assert kept(desk)[HOME].status is NeedStatus.NEEDED
    assert "1 need" in desk.needs.count.text()
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert kept(desk)[HOME].status is NeedStatus.NOT_STARTED


def test_priority_is_typed_as_a_figure_and_taken_away_with_0(desk):
    table = go(desk, HOME, NeedColumn.STATUS)
    QTest.keyClick(table, Qt.Key.Key_2)
    assert kept(desk)[HOME].priority == 2
    QTest.keyClick(table, Qt.Key.Key_0)
    assert kept(desk)[HOME].priority == 0


def test_status_and_who_does_it_are_chosen_from_lists_that_return_opens(desk):
    for column, steps in ((NeedColumn.STATUS, 2), (NeedColumn.SIDE, 2)):
        table = go(desk, HOME, column)
        QTest.keyClick(table, Qt.Key.Key_Return)
        box = editor(desk, QComboBox)
        assert box.accessibleName()
        desk.qtbot.waitUntil(box.view().isVisible)
        for _ in range(steps):
            QTest.keyClick(box.view(), Qt.Key.Key_Down)
        QTest.keyClick(box.view(), Qt.Key.Key_Return)
        desk.rest()
    assert (kept(desk)[HOME].status, kept(desk)[HOME].side) == (NeedStatus.IN_PROGRESS, NeedSide.PROBATION)


def test_a_list_is_opened_by_one_click(desk):
    table = desk.needs.table
    table.select(HOME)
    index = table.currentIndex().siblingAtColumn(NeedColumn.STATUS)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    desk.qtbot.waitUntil(lambda: bool(table.viewport().findChildren(QComboBox)))
    box = editor(desk, QComboBox)
    desk.qtbot.waitUntil(box.view().isVisible)
    box.hidePopup()


def test_a_wish_is_typed_into_its_cell_and_saved_while_it_is_typed(desk):
    table = go(desk, HOME, NeedColumn.WISH)
    QTest.keyClicks(table, "a")
    line = editor(desk, QLineEdit)
    QTest.keyClicks(line, " room near")
    desk.qtbot.waitUntil(lambda: HOME in kept(desk), timeout=5_000)
    assert kept(desk)[HOME].wish == "a room near"
    assert line.isVisible()
    QTest.keyClicks(line, " Brno")
    assert line.text() == "a room near Brno"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert kept(desk)[HOME].wish == "a room near Brno"
    desk.needs.undo_button.click()
    assert kept(desk)[HOME].wish == ""


def test_a_wish_that_is_being_typed_is_saved_when_the_file_is_left(desk):
    table = go(desk, HOME, NeedColumn.WISH)
    QTest.keyClicks(table, "h")
    QTest.keyClicks(editor(desk, QLineEdit), "ome")
    desk.leave()
    assert kept(desk)[HOME].wish == "home"
    desk.qtbot.waitUntil(lambda: not table.viewport().findChildren(QLineEdit))
    assert "home" not in [each.text() for each in desk.needs.findChildren(QLineEdit)]


def test_every_change_can_be_taken_back_and_taken_again(desk):
    table = go(desk, HOME)
    assert not desk.needs.undo_button.isEnabled()
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.keyClick(table, Qt.Key.Key_1)
    QTest.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (kept(desk)[HOME].status, kept(desk)[HOME].priority) == (NeedStatus.NEEDED, 0)
    desk.needs.undo_button.click()
    assert kept(desk)[HOME].status is NeedStatus.NOT_STARTED
    desk.needs.steps.redo()
    assert kept(desk)[HOME].status is NeedStatus.NEEDED


def test_only_ticked_needs_stand_under_their_sections_where_that_is_wanted(desk):
    QTest.keyClick(go(desk, HOME), Qt.Key.Key_Space)
    desk.rest()
    desk.needs.only_ticked.click()
    model = desk.needs.model
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Housing", "No home on release"]
    assert desk.needs.table.kind.id == HOME


def test_return_on_a_need_asks_for_services(desk):
    with desk.qtbot.waitSignal(desk.needs.search_requested) as asked:
        QTest.keyClick(go(desk, HOME), Qt.Key.Key_Return)
    assert asked.args[0].id == HOME
    with desk.qtbot.waitSignal(desk.needs.search_requested):
        desk.needs.find_button.click()


def test_a_crisis_opens_the_emergency_text_and_no_form(desk):
    go(desk, HOME)
    assert desk.needs.emergency.isHidden()
    asked = []
    desk.needs.search_requested.connect(asked.append)
    table = go(desk, crisis(desk).id)
    assert desk.needs.emergency.isVisible()
    assert "Stay with the person" in desk.needs.emergency.head.text()
    assert all(line in desk.needs.emergency.lines.text() for line in CRISIS)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert asked == []


def test_a_need_without_services_says_why(desk):
    kinds = [kind for kind in desk.needs.model._kinds if not kind.types and not kind.is_crisis]
    for kind in kinds:
        go(desk, kind.id)
        assert not desk.needs.find_button.isEnabled()
        assert len(desk.needs.about.text()) > len(kind.labels["en"])


def test_a_restricted_file_can_be_read_and_not_ticked(desk):
    QTest.keyClick(go(desk, HOME), Qt.Key.Key_Space)
    desk.rest()
    desk.ask(Restrict(desk.file_id, True, "complaint"))
    desk.open()
    table = go(desk, HOME)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_1):
        QTest.keyClick(table, key)
    QTest.keyClick(go(desk, HOME, NeedColumn.STATUS), Qt.Key.Key_Return)
    assert not table.viewport().findChildren(QComboBox)
    assert kept(desk)[HOME].status is NeedStatus.NEEDED
    assert desk.failed == []
    assert desk.needs.undo_button.isHidden()


def test_what_cannot_be_saved_is_shown_as_it_is(desk):
    table = go(desk, HOME)
    desk.ask(Restrict(desk.file_id, True, "complaint"))
    QTest.keyClick(table, Qt.Key.Key_Space)
    desk.rest()
    assert [type(error).__name__ for error in desk.failed] == ["FileRestricted"]
    assert desk.needs.model.ticked_count == 0
    assert not desk.needs.undo_button.isEnabled()


def test_leaving_lets_go_of_all_needs(desk):
    QTest.keyClick(go(desk, HOME), Qt.Key.Key_Space)
    desk.rest()
    desk.leave()
    assert desk.needs.model.ticked_count == 0
    assert (desk.needs.file_id, desk.needs.count.text()) == ("", "")
    assert not desk.needs.steps.canUndo()


def test_all_needs_open_within_a_tenth_of_a_second(desk):
    needs = desk.ask(ReadIntake(desk.file_id)).needs
    desk.needs.show_needs(needs)
    QApplication.processEvents()
    began = process_time()
    desk.needs.show_needs(needs)
    desk.needs.table.viewport().repaint()
    assert process_time() - began < 0.1
