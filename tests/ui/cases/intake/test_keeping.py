"""Nothing that was typed is lost: not by leaving, locking, a failure, or a change of mind."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workpris_desktop.cases.file_requests import ChangeFile, NewFile
from workpris_desktop.cases.intake_requests import KeepAnswer
from workpris_desktop.domain.errors import DiskFull
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer
from workpris_desktop.domain.need import ClientNeed, NeedStatus
from workpris_desktop.domain.vault import Category
from workpris_desktop.ui.cases.vault_questions import VaultQuestions

POPUP = pytest.mark.qt_log_ignore("does not support grabbing the keyboard|raise", extend=True)
CTRL = Qt.KeyboardModifier.ControlModifier


def type_into(box, text):
    QTest.keyClicks(box.editor.first, text)


def _refuse():
    raise DiskFull


def undo(intake):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CTRL)
    intake.rest()


def redo(intake):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Y, CTRL)
    intake.rest()


def test_an_answer_is_kept_while_it_is_typed_without_being_left(intake):
    box = intake.open("C9")
    type_into(box, "In the morning")

    def has_it(answers):
        return "C9" in answers and answers["C9"].value == "In the morning"

    intake.qtbot.waitUntil(lambda: has_it(intake.kept()), timeout=5_000)
    intake.qtbot.waitUntil(lambda: has_it(intake.changes[-1]), timeout=5_000)
    assert box.editor.text.hasFocus()


def test_typing_a_long_word_without_a_pause_is_kept_all_the_same(intake):
    box = intake.open("C9")
    for _ in range(30):
        type_into(box, "a")
        QTest.qWait(100)
    assert intake.changes


def test_a_word_is_kept_at_once_when_it_ends(intake, monkeypatch):
    asked = []
    ask = VaultQuestions.ask
    monkeypatch.setattr(
        VaultQuestions, "ask", lambda self, wish, *args, **more: (asked.append(wish), ask(self, wish, *args, **more))
    )
    box = intake.open("C9")
    asked.clear()
    type_into(box, "In")
    assert not asked
    type_into(box, " ")
    assert [wish.given.value for wish in asked] == ["In"]
    type_into(box, "  the")
    assert len(asked) == 1
    intake.rest()
    assert intake.kept()["C9"].value == "In"


def test_what_is_not_kept_yet_goes_before_the_lock(intake):
    box = intake.open("C9")
    type_into(box, "Half")
    (wish,) = intake.controller.unsaved()
    assert wish == KeepAnswer(intake.file_id, IntakeAnswer("C9", value="Half", version=2))
    assert intake.controller.unsaved() == ()
    intake.part.forget()
    intake.rest()
    assert "C9" not in intake.kept()


@POPUP
def test_a_name_that_was_typed_and_not_added_goes_before_the_lock(intake):
    box = intake.open("B6")
    type_into(box, "Czech")
    (wish,) = intake.controller.unsaved()
    assert wish.given.value == ("cs",)


def test_leaving_the_file_keeps_everything_and_shows_nothing_any_more(intake):
    type_into(intake.open("C9"), "Half a wo")
    intake.part.forget()
    intake.rest()
    assert intake.kept()["C9"].value == "Half a wo"
    assert intake.part.page.box is None
    assert intake.part.tasks.rows.topLevelItemCount() == 0
    assert intake.controller.undo_stack.count() == 0


def test_another_file_never_gets_the_answers_of_this_one(intake):
    type_into(intake.open("C9"), "Of Jana")
    first, other = intake.file_id, intake.ask(NewFile("Petr", Category.ADVICE))
    intake.show(other.id)
    assert "C9" not in intake.kept()
    assert intake.open("B1").editor.line.text() == "Petr"
    assert intake.open("C9").editor.text.toPlainText() == ""
    intake.file_id = first
    assert intake.kept()["C9"].value == "Of Jana"


def test_a_failure_is_told_where_it_happened_and_the_text_is_tried_again(intake, monkeypatch):
    box = intake.open("C9")
    session, real = intake.vault.session, intake.vault.session.ask
    monkeypatch.setattr(session, "ask", lambda request: _refuse() if isinstance(request, KeepAnswer) else real(request))
    type_into(box, "Not lost")
    intake.leave()
    assert intake.part.head.failure.text().startswith("! Not saved yet; it is tried again.")
    assert box.editor.text.toPlainText() == "Not lost"
    assert "C9" not in intake.kept()
    monkeypatch.undo()
    intake.controller._keeper.keep()
    intake.rest()
    assert intake.kept()["C9"].value == "Not lost"
    assert intake.part.head.failure.isHidden()
    assert intake.part.head.saved.text().startswith("Saved")


def test_undo_is_one_for_all_answers_and_writes_back(intake):
    type_into(intake.open("C3"), "608 123 456")
    intake.leave()
    intake.open("F6").editor.buttons["yes"].click()
    intake.leave()
    head = intake.part.head
    assert head.undo_button.toolTip() == "Undo: Has transport"
    undo(intake)
    assert "F6" not in intake.kept()
    assert head.undo_button.toolTip() == "Undo: Phone after release"
    assert intake.part.page.box.field.id == "F6"
    assert intake.part.page.box.editor.value == ""
    undo(intake)
    assert "C3" not in intake.kept()
    assert intake.part.page.box.field.id == "C3"
    assert intake.part.page.box.editor.line.text() == ""
    assert head.undo_button.isHidden()
    redo(intake)
    redo(intake)
    assert (intake.kept()["C3"].value, intake.kept()["F6"].value) == ("+420608123456", "yes")


def test_what_is_typed_in_one_visit_is_undone_at_once_also_in_the_field_itself(intake):
    box = intake.open("C9")
    type_into(box, "Morning")
    undo(intake)
    assert box.editor.text.toPlainText() == ""
    assert "C9" not in intake.kept()
    redo(intake)
    assert intake.kept()["C9"].value == "Morning"


@POPUP
def test_undo_takes_back_a_name_that_was_typed_and_not_added(intake):
    intake.open("F6").editor.buttons["yes"].click()
    intake.leave()
    box = intake.open("B6")
    type_into(box, "Czech")
    intake.part.undo_requested.emit()
    intake.rest()
    assert box.editor.line.text() == ""
    assert intake.kept().keys() >= {"F6"}
    assert "B6" not in intake.kept()
    intake.part.undo_requested.emit()
    intake.rest()
    assert "F6" not in intake.kept()


def test_not_saying_can_be_taken_back_with_what_was_typed_before(intake):
    box = intake.open("C3")
    type_into(box, "608 123 456")
    intake.leave()
    box.no_answer.buttons[AnswerState.DECLINED].click()
    intake.leave()
    undo(intake)
    assert intake.kept()["C3"].value == "+420608123456"


def test_answers_of_an_older_form_carry_over_and_others_are_shown_at_the_end(make_intake):
    def fill(ask, file):
        ask(KeepAnswer(file.id, IntakeAnswer("C3", value="+420608123456", version=1)))
        ask(KeepAnswer(file.id, IntakeAnswer("B99", value="43", version=1)))

    intake = make_intake(fill=fill)
    assert intake.part.head.carried.text() == "1 answer carries over from version 1 of the form."
    assert intake.part.tasks.older.text() == "Shoe size 43"
    assert intake.open("C3").editor.line.text() == "+420608123456"
    QTest.keyClicks(intake.open("C9").editor.text, "x")
    intake.leave()
    kept = intake.kept()
    assert (kept["C3"].version, kept["B99"].value, kept["C9"].version) == (1, "43", 2)


def test_a_name_that_is_changed_elsewhere_is_shown_here(intake):
    box = intake.open("B1")
    intake.ask(ChangeFile(intake.file_id, "Jana Nová", Category.ADVICE, "7/2026"))
    intake.show()
    assert box.editor.line.text() == "Jana Nová"
    assert intake.part.page.box is box


def test_a_need_opens_its_section_and_takes_it_away(intake):
    sections = lambda: [each.section for each in intake.part.intake.progress]  # noqa: E731
    assert "H1" not in sections()
    intake.controller.use_needs((ClientNeed("no_home", NeedStatus.NEEDED),))
    assert sections()[-1] == "H1"
    intake.controller.use_needs(())
    assert "H1" not in sections()
