"""What is to be done by a day, as a person works with it, on a real vault."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from workpris_desktop.cases.draft_requests import ReadDraft
from workpris_desktop.cases.file_requests import ReadFile, Restrict
from workpris_desktop.cases.follow_up_requests import ReadFollowUps, WriteFollowUp
from workpris_desktop.domain.client_register import FileState
from workpris_desktop.domain.follow_up import Preset
from workpris_desktop.wording.dates import short_date

TODAY = date.today()  # noqa: DTZ011 - the vault has no other


def cells(desk):
    table = desk.steps.table
    return [[table.item(row, column).text() for column in range(3)] for row in range(table.rowCount())]


def texts(desk):
    desk.rest()
    return [row[1] for row in cells(desk)]


def kept(desk):
    desk.rest()
    return {step.text or step.preset: step for step in desk.ask(ReadFollowUps(desk.file_id))}


def add(desk, text, day):
    QTest.keyClicks(desk.steps.text, text)
    desk.steps.day.edit.setText(short_date(day, "en"))
    QTest.keyClick(desk.steps.day.edit, Qt.Key.Key_Return)
    desk.rest()


def tick(desk, row):
    table = desk.steps.table
    table.setCurrentCell(row, 0)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Space)
    desk.rest()


def test_a_step_is_added_with_its_day_and_taken_back(desk):
    desk.show(desk.steps)
    assert "Nothing is to be done" in desk.steps.none.text()
    QTest.keyClicks(desk.steps.text, "Call the shelter")
    assert not desk.steps.add_button.isEnabled()
    desk.steps.text.clear()
    add(desk, "Call the shelter", TODAY + timedelta(days=5))
    assert kept(desk)["Call the shelter"].due_on == TODAY + timedelta(days=5)
    assert cells(desk)[0][2] == "in 5 days"
    assert desk.steps.text.text() == ""
    desk.steps.undo_button.click()
    assert texts(desk) == []


def test_what_is_overdue_stands_first_and_says_so_and_what_is_done_stands_last(desk):
    desk.show(desk.steps)
    for text, days in (("later", 9), ("late", -3), ("today", 0), ("done", -9)):
        desk.ask(WriteFollowUp(desk.file_id, text, TODAY + timedelta(days=days)))
    desk.controllers["steps"].load()
    desk.rest()
    tick(desk, 0)
    assert texts(desk) == ["late", "today", "later", "done"]
    assert [row[2] for row in cells(desk)][:3] == ["OVERDUE by 3 days", "today", "in 9 days"]
    assert cells(desk)[3][2].startswith("done ")
    assert "3 steps to do. 1 " in desk.steps.count.text()


def test_a_step_is_ticked_with_the_space_bar_and_taken_back(desk):
    desk.show(desk.steps)
    add(desk, "Call", TODAY)
    tick(desk, 0)
    assert kept(desk)["Call"].done_on is not None
    QTest.keyClick(desk.steps.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kept(desk)["Call"].done_on is None


def test_all_that_was_done_with_a_step_can_be_undone_and_done_again(desk):
    desk.show(desk.steps)
    add(desk, "Call", TODAY)
    tick(desk, 0)
    desk.steps.drop_button.click()
    desk.rest()
    for _ in range(3):
        desk.steps.steps.undo()
        desk.rest()
    assert texts(desk) == []
    for _ in range(2):
        desk.steps.steps.redo()
        desk.rest()
    assert kept(desk)["Call"].done_on is not None
    desk.steps.steps.redo()
    assert texts(desk) == []
    assert desk.failed == []
    desk.steps.steps.undo()
    assert kept(desk)["Call"].done_on is not None


def test_deadlines_of_the_country_are_said_in_words_and_move_with_the_release(desk):
    desk.show(desk.steps)
    presets = desk.controllers["steps"].set_presets
    presets(desk.file_id, (Preset("meeting", TODAY + timedelta(days=30)),))
    desk.rest()
    assert texts(desk) == ["First meeting at the office (for the release)"]
    assert desk.steps.moves.isVisible()
    presets(desk.file_id, (Preset("meeting", TODAY + timedelta(days=40)),))
    desk.rest()
    assert cells(desk)[0][2] == "in 40 days"
    desk.steps.drop_button.click()
    assert texts(desk) == []
    desk.steps.undo_button.click()
    assert texts(desk) == ["First meeting at the office (for the release)"]


def test_the_work_is_ended_with_how_it_ended(desk):
    desk.show(desk.steps)
    box = desk.steps.state
    assert box.outcome.isHidden()
    assert box.button.isHidden()
    box.state.setCurrentIndex(box.state.findData(FileState.ENDED))
    assert box.outcome.isVisible()
    assert not box.button.isEnabled()
    box.outcome.setCurrentIndex(box.outcome.findData("moved"))
    with desk.qtbot.waitSignal(desk.controllers["steps"].state_changed):
        box.button.click()
    file = desk.ask(ReadFile(desk.file_id)).file
    assert (file.state, file.outcome) == (FileState.ENDED, "moved")
    desk.open()
    assert box.button.isHidden()


def test_a_restricted_file_shows_its_steps_and_changes_none(desk):
    desk.show(desk.steps)
    add(desk, "Call", TODAY)
    desk.ask(Restrict(desk.file_id, True, "complaint"))
    desk.open()
    tick(desk, 0)
    QTest.keyClick(desk.steps.table, Qt.Key.Key_Delete)
    assert kept(desk)["Call"].done_on is None
    assert desk.failed == []
    for part in (desk.steps.text, desk.steps.drop_button, desk.steps.hand_button):
        assert not part.isVisible()
    assert not desk.steps.state.isEnabled()


def test_a_step_that_cannot_be_saved_is_told_and_nothing_is_shown_as_done(desk):
    desk.show(desk.steps)
    add(desk, "Call", TODAY)
    desk.ask(Restrict(desk.file_id, True, "complaint"))
    tick(desk, 0)
    assert [type(error).__name__ for error in desk.failed] == ["FileRestricted"]
    assert desk.steps.table.item(0, 0).checkState() is Qt.CheckState.Unchecked


def test_a_half_written_step_comes_back_with_its_file(desk):
    desk.show(desk.steps)
    QTest.keyClicks(desk.steps.text, "Call the")
    desk.leave()
    other = desk.new_file("Marta").id
    first = desk.file_id
    desk.open(other)
    assert desk.steps.text.text() == ""
    desk.open(first)
    assert desk.steps.text.text() == "Call the"
    desk.steps.text.setFocus()
    add(desk, " shelter", TODAY)
    desk.leave()
    desk.open(first)
    assert desk.steps.text.text() == ""
    assert texts(desk) == ["Call the shelter"]


def test_leaving_lets_go_of_every_text(desk):
    desk.show(desk.steps)
    add(desk, "Call the shelter", TODAY)
    QTest.keyClicks(desk.steps.text, "half")
    desk.leave()
    assert cells(desk) == []
    assert all(line.text() == "" for line in desk.steps.findChildren(QLineEdit))
    assert desk.steps.count.text() == ""


def test_a_new_step_that_cannot_be_saved_stays_in_its_field_until_it_can(desk):
    desk.show(desk.steps)
    desk.ask(Restrict(desk.file_id, True, "complaint"))
    add(desk, "Call the shelter", TODAY)
    assert [type(error).__name__ for error in desk.failed] == ["FileRestricted"]
    assert (desk.steps.text.text(), desk.steps.day.day) == ("Call the shelter", TODAY)
    assert desk.ask(ReadDraft(f"file/{desk.file_id}/step")) == "Call the shelter"
    desk.ask(Restrict(desk.file_id, False, "settled"))
    QTest.keyClicks(desk.steps.text, " again")
    desk.steps.add_button.click()
    assert list(kept(desk)) == ["Call the shelter again"]
    assert (desk.steps.text.text(), desk.steps.day.day) == ("", None)
    assert desk.ask(ReadDraft(f"file/{desk.file_id}/step")) == ""


def test_a_step_on_its_way_is_not_sent_twice(desk):
    desk.show(desk.steps)
    QTest.keyClicks(desk.steps.text, "Call")
    desk.steps.day.edit.setText(short_date(TODAY, "en"))
    for _ in range(3):
        QTest.keyClick(desk.steps.text, Qt.Key.Key_Return)
    desk.rest()
    assert texts(desk) == ["Call"]
    add(desk, "Write", TODAY)
    assert sorted(kept(desk)) == ["Call", "Write"]


def test_done_again_leaves_what_is_half_written_meanwhile(desk):
    desk.show(desk.steps)
    add(desk, "Call", TODAY)
    desk.steps.undo_button.click()
    desk.rest()
    QTest.keyClicks(desk.steps.text, "Write")
    desk.steps.steps.redo()
    assert list(kept(desk)) == ["Call"]
    assert desk.steps.text.text() == "Write"
    desk.leave()
    desk.open(desk.file_id)
    assert desk.steps.text.text() == "Write"


def test_where_nothing_is_to_be_done_that_is_said_below_the_line_and_buttons_keep_their_place(desk):
    desk.show(desk.steps)
    gap = desk.steps.none.y() - desk.steps.add_button.parentWidget().geometry().bottom()
    assert 0 < gap < desk.steps.fontMetrics().height()
    buttons = desk.steps.hand_button.y()
    add(desk, "Call", TODAY)
    assert desk.steps.hand_button.y() == buttons
