"""One question a page: answered by keyboard, kept as it is left, marked where it breaks a rule."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.intake_form import TODAY
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer, Source

CTRL = Qt.KeyboardModifier.ControlModifier


def rows(intake):
    tree = intake.part.tasks.rows
    return [(tree.topLevelItem(row).text(0), tree.topLevelItem(row).text(1)) for row in range(tree.topLevelItemCount())]


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def test_the_sections_are_listed_with_how_far_each_is(intake):
    assert intake.part.head.progress.text() == "0 of 4 sections done"
    assert rows(intake) == [
        ("Person", "In progress: 1 of 5 answered; 1 more for a provider's sheet"),
        ("Reach", "In progress: 1 of 5 answered"),
        ("Now", "Not started"),
        ("Place", "Not started"),
    ]


def test_a_section_is_opened_and_walked_with_the_keyboard_alone(intake):
    intake.part.tasks.rows.setFocus()
    press(Qt.Key.Key_Return)
    page = intake.part.page
    assert page.box.field.id == "B3"
    assert page.caption.text() == "Person · question 2 of 5"
    QTest.keyClicks(QApplication.focusWidget(), "27.3.1985")
    press(Qt.Key.Key_Return, CTRL)
    intake.rest()
    assert page.box.field.id == "B4"
    assert intake.kept()["B3"] == IntakeAnswer("B3", value="1985-03-27", version=2)
    assert intake.part.head.saved.text().startswith("Saved ")
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Escape)
    intake.rest()
    assert intake.kept()["B4"].value == "woman"
    assert intake.part.tasks.rows.hasFocus()
    assert intake.part.tasks.selected == "B"


def test_beyond_the_last_question_stands_the_next_section(intake):
    intake.open("C9")
    intake.part.page.next_button.click()
    assert intake.part.tasks.isVisible()
    assert intake.part.tasks.selected == "D"


def test_what_breaks_a_rule_stays_as_typed_and_says_so_below(intake):
    box = intake.open("C4")
    QTest.keyClicks(box.editor.line, "jana at example")
    assert box.remark.isHidden()
    intake.leave()
    assert box.remark.isVisible()
    assert box.remark.text().startswith("! ")
    assert box.editor.line.text() == "jana at example"
    assert box.remark.text().removeprefix("! ") in box.editor.line.accessibleDescription()
    kept = intake.kept()["C4"]
    assert (kept.value, kept.is_broken) == ("jana at example", True)
    box.editor.line.setFocus()
    box.editor.line.selectAll()
    QTest.keyClicks(box.editor.line, "jana@example.org")
    intake.leave()
    assert box.remark.isHidden()
    assert not intake.kept()["C4"].is_broken


def test_a_day_is_typed_day_first_and_shown_as_it_was_understood(intake):
    box = intake.open("D3")
    QTest.keyClicks(box.editor.line, "1.2.27")
    intake.qtbot.waitUntil(lambda: "Monday" in box.understood.text(), timeout=5_000)
    intake.leave()
    assert box.understood.text() == "Understood: Monday, 1 Feb 2027"
    assert box.editor.line.text() == "1 Feb 2027"
    assert intake.kept()["D3"].value == "2027-02-01"


def test_not_saying_is_an_answer_and_typing_takes_it_back(intake):
    box = intake.open("C3")
    assert box.no_answer.buttons[AnswerState.NOT_ASKED].isChecked()
    QTest.keyClicks(box.editor.line, "608 123 456")
    box.no_answer.buttons[AnswerState.DECLINED].click()
    assert box.editor.line.text() == ""
    intake.leave()
    assert intake.kept()["C3"] == IntakeAnswer("C3", AnswerState.DECLINED, version=2)
    QTest.keyClicks(box.editor.line, "608 123 456")
    assert not any(button.isChecked() for button in box.no_answer.buttons.values())
    intake.leave()
    assert intake.kept()["C3"].value == "+420608123456"


def test_an_emptied_answer_was_never_given(intake):
    box = intake.open("C3")
    QTest.keyClicks(box.editor.line, "608 123 456")
    intake.leave()
    box.editor.line.clear()
    intake.leave()
    assert "C3" not in intake.kept()


def test_the_name_is_never_taken_away(intake):
    box = intake.open("B1")
    assert box.no_answer is None
    assert box.editor.line.text() == "Jana N."
    box.editor.line.clear()
    intake.leave()
    assert intake.kept()["B1"].value == "Jana N."
    QTest.keyClicks(box.editor.line, "Jana")
    intake.leave()
    assert intake.kept()["B1"].value == "Jana"
    assert intake.failed == []


def test_an_answer_decides_at_once_what_comes_next(intake):
    box = intake.open("D1")
    assert intake.part.page.caption.text() == "Now · question 1 of 2"
    box.editor.combo.setCurrentIndex(1)
    intake.part.page.next_button.click()
    assert intake.part.page.box.field.id == "D2"
    assert intake.part.page.caption.text() == "Now · question 2 of 3"


def test_who_said_it_and_when_is_proposed_for_the_next_answer(intake):
    box = intake.open("D1")
    box.editor.combo.setCurrentIndex(6)
    intake.leave()
    assert "who" in box.remark.text().lower()
    box.source.combo.setCurrentIndex(1)
    assert box.source.day.line.text() == "22 Nov 2026"
    intake.leave()
    kept = intake.kept()["D1"]
    assert (kept.value, kept.said_by, kept.said_on) == ("released", Source.PERSON, TODAY)
    box = intake.open("D3")
    QTest.keyClicks(box.editor.line, "1.2.2026")
    intake.leave()
    assert intake.kept()["D3"].said_by is Source.PERSON


def test_sensitive_questions_are_folded_until_they_are_opened_which_is_noted(intake):
    intake.part.open_question(intake.field("D1"))
    page = intake.part.page
    assert page.box.isHidden()
    assert QApplication.focusWidget() is page.folded.button
    press(Qt.Key.Key_Space)
    intake.rest()
    assert not page.box.isHidden()
    assert QApplication.focusWidget() is page.box.editor.combo
    intake.part.open_question(intake.field("D3"))
    assert not page.box.isHidden()
    intake.part.open_question(intake.field("B8"))
    assert page.box.isHidden()


def test_f6_finds_the_way_back_the_question_and_the_way_on(intake):
    box = intake.open("C3")
    assert intake.part.panes() == (intake.part.page.back_link, box.editor.line, intake.part.page.next_button)


def test_ways_elsewhere_are_told_and_leave_a_single_question_in_peace(intake):
    head = intake.part.head
    with intake.qtbot.waitSignals([intake.controller.print_requested, intake.controller.needs_requested]):
        head.print_button.click()
        head.needs_link.click()
    assert intake.part.panes() == (head.whole_box, intake.part.tasks.rows)
    intake.open("C3")
    assert head.print_button.isHidden()
    intake.part.page.back_link.click()
    assert head.print_button.isVisible()


def test_return_goes_on_from_a_field_of_one_line_once(intake):
    box = intake.open("C3")
    QTest.keyClicks(box.editor.line, "608 123 456")
    press(Qt.Key.Key_Return)
    assert intake.part.page.box.field.id == "C4"
    press(Qt.Key.Key_Return, CTRL)
    assert intake.part.page.box.field.id == "C8"
    intake.part.page.back_button.click()
    intake.part.page.back_button.click()
    intake.rest()
    assert intake.part.page.box.editor.line.text() == intake.kept()["C3"].value


def test_escape_on_the_list_is_left_to_the_page_around_it(intake):
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(intake.part, event)
    assert not event.isAccepted()
