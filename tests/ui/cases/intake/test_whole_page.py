"""All on one page: the same data and editors, sensitive questions folded, and rights that are kept to."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.support.intake_form import FORM
from workpris_desktop.cases.audit_requests import ReadAudit
from workpris_desktop.cases.file_requests import ReadFile
from workpris_desktop.cases.intake_requests import KeepAnswer
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer
from workpris_desktop.wording.languages import speak

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard|raise", extend=True)


@pytest.fixture
def whole(make_intake):
    made = make_intake(all_on_one_page=True)
    made.qtbot.waitUntil(lambda: made.part.whole.is_whole)
    return made


def boxes(intake):
    return {id_: box for each in intake.part.whole.sections.values() for id_, box in each.boxes.items()}


def leave(intake):
    intake.part.activateWindow()
    intake.part.head.whole_box.setFocus()
    intake.rest()


def test_it_has_a_box_for_what_is_asked_and_not_folded(whole):
    assert {id_ for id_, box in boxes(whole).items() if box.isVisible()} == {
        *("B1", "B3", "B4", "B6", "C1", "C3", "C4", "C8", "C9", "F3", "F5", "F6", "F7"),
    }
    assert whole.part.whole.sections["D"].folded.button.text() == "Show 2 sensitive questions"


def test_an_answer_is_kept_as_it_is_left_and_the_toggle_shows_it_on_its_page(whole):
    box = boxes(whole)["C3"]
    box.begin()
    QTest.keyClicks(box.editor.line, "608 123 456")
    leave(whole)
    assert whole.kept()["C3"].value == "+420608123456"
    whole.part.head.whole_box.click()
    assert whole.part.tasks.isVisible()
    assert whole.open("C3").editor.line.text() == "+420608123456"
    whole.part.forget()
    whole.show()
    assert whole.part.tasks.isVisible()


def test_opening_what_is_folded_is_noted_once_for_the_section(whole):
    section = whole.part.whole.sections["D"]
    section.folded.button.click()
    whole.rest()
    assert [id_ for id_, box in section.boxes.items() if box.isVisible()] == ["D1", "D3"]
    assert section.folded.isHidden()
    assert QApplication.focusWidget() is section.boxes["D1"].editor.combo
    section.boxes["D1"].editor.combo.setCurrentIndex(1)
    assert list(section.boxes) != []
    assert section.boxes["D2"].isVisible()
    assert section.boxes["D1"].y() < section.boxes["D2"].y() or section._column.indexOf(section.boxes["D2"]) == 3
    section.boxes["D1"].editor.combo.setCurrentIndex(6)
    assert section.boxes["D2"].isHidden()


def test_why_there_is_no_answer_is_chosen_from_a_menu(whole):
    box = boxes(whole)["C4"]
    assert box.no_answer.link.text() == "Not asked yet"
    box.no_answer.link.click()
    (menu,) = [each for each in box.findChildren(QMenu) if each.isVisible()]
    menu.actions()[1].trigger()
    menu.close()
    whole.qtbot.waitUntil(lambda: "C4" in whole.kept(), timeout=5_000)
    assert whole.kept()["C4"].state is AnswerState.UNKNOWN
    assert box.no_answer.link.accessibleName() == "E-mail: Does not know"


def test_undo_goes_to_the_question_on_the_page(whole):
    box = boxes(whole)["C9"]
    box.begin()
    QTest.keyClicks(box.editor.text, "Morning")
    leave(whole)
    QTest.keyClick(whole.part.head.whole_box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    whole.rest()
    assert "C9" not in whole.kept()
    assert box.editor.text.hasFocus()


def test_who_may_only_read_changes_nothing(make_intake):
    intake = make_intake(fill=lambda ask, file: ask(KeepAnswer(file.id, IntakeAnswer("C3", value="+420608123456"))))
    readable = intake.ask(ReadFile(intake.file_id))
    intake.part.show_file(replace(readable, file=replace(readable.file, is_restricted=True)), intake.account)
    intake.rest()
    assert "You can read the answers, but not change them." in intake.part.head.carried.text()
    box = intake.open("C3")
    assert box.editor.line.isReadOnly()
    assert not box.no_answer.isEnabled()
    QTest.keyClicks(box.editor.line, "1")
    intake.leave()
    assert intake.kept()["C3"].value == "+420608123456"


def test_all_words_follow_the_language(intake):
    box = intake.open("B4")
    speak("cs")
    QApplication.sendEvent(intake.part, QEvent(QEvent.Type.LanguageChange))
    assert box.heading.text() == "Sex for place rules (cs)"
    assert box.editor.buttons["woman"].text() == "Woman (cs)"
    assert intake.part.page.caption.text().startswith("Person (cs)")
    speak("en")
    QApplication.sendEvent(intake.part, QEvent(QEvent.Type.LanguageChange))
    assert box.heading.text() == FORM.by_id["B4"].label["en"]


def test_the_section_that_was_opened_stands_in_the_audit(intake):
    intake.open("D1")
    intake.open("D3")
    rows = [row for row in intake.ask(ReadAudit()) if row.act is Act.FILE_VIEWED and row.subject == intake.file_id]
    assert [row.reason for row in rows].count("D") == 1
