"""What each kind of question takes, and how it is kept."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QListWidget, QPlainTextEdit

from tests.support.intake_form import FORM
from workpris_desktop.domain.intake import FieldKind
from workpris_desktop.record.intake_form import read_intake_form
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.cases.intake.choice_editor import ComboEditor, RadioEditor

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard|raise", extend=True)
LONGEST_LABEL = 70
"""Characters: on the page of all questions a label stands in one line."""
RETURN = Qt.Key.Key_Return


def keep(intake, id_):
    intake.leave()
    return intake.kept().get(id_)


def test_languages_are_added_by_name_and_put_in_order(intake):
    editor = intake.open("B6").editor
    for name in ("czech", "Rom"):
        QTest.keyClicks(editor.line, name)
        QTest.keyClick(editor.line, RETURN)
    assert editor.value == ("cs", "rom")
    assert [editor.list.item(row).text() for row in range(2)] == ["Czech", "Romani"]
    QTest.keyClick(editor.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert keep(intake, "B6").value == ("rom", "cs")
    editor.list.setCurrentRow(0)
    QTest.keyClick(editor.list, Qt.Key.Key_Delete)
    assert keep(intake, "B6").value == ("cs",)


def test_a_name_that_nobody_knows_is_kept_as_typed_and_marked(intake):
    box = intake.open("B6")
    QTest.keyClicks(box.editor.line, "Klingon")
    kept = keep(intake, "B6")
    assert (kept.value, kept.is_broken) == (("Klingon",), True)
    assert box.remark.text().startswith("! ")


def test_a_place_is_picked_from_those_that_are_meant(intake):
    box = intake.open("C1")
    editor = box.editor
    assert editor.any.isChecked()
    QTest.keyClicks(editor.places.line, "nov")
    popup = editor.places._popup
    assert popup.isVisible()
    assert not popup.currentIndex().isValid()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, RETURN)
    QTest.keyClicks(editor.places.line, "Brno")
    QTest.keyClick(editor.places.line, RETURN)
    assert not editor.any.isChecked()
    assert keep(intake, "C1").value == ("town:cz-ves-2", "town:cz-brno")
    editor.any.click()
    assert keep(intake, "C1").value == ("any",)


def test_a_place_that_is_none_stays_as_typed_with_a_remark(intake):
    box = intake.open("C1")
    QTest.keyClicks(box.editor.places.line, "Nowhere")
    kept = keep(intake, "C1")
    assert (kept.value, kept.is_broken) == (("text:Nowhere",), False)
    assert "Nowhere" in box.remark.text()


def test_none_stands_alone_and_other_asks_for_words(intake):
    box = intake.open("F3")
    editor = box.editor
    editor.boxes["step_free"].click()
    editor.boxes["other"].click()
    assert editor.line.isVisible()
    QTest.keyClicks(editor.line, "large type")
    kept = keep(intake, "F3")
    assert (kept.value, kept.other) == (("step_free", "other"), "large type")
    editor.boxes["none"].click()
    assert editor.value == ("none",)
    assert "Step free" in editor.notice.text()
    assert editor.line.isHidden()
    assert keep(intake, "F3").value == ("none",)
    editor.boxes["hearing"].click()
    assert keep(intake, "F3").value == ("hearing",)


def test_few_options_are_circles_and_many_a_list(intake):
    assert isinstance(intake.open("B4").editor, RadioEditor)
    assert isinstance(intake.open("D1").editor, ComboEditor)


def test_words_beside_an_option_are_kept_with_it(intake):
    editor = intake.open("B8").editor
    assert editor.line.isHidden()
    editor.buttons["script"].click()
    assert editor.line.isVisible()
    QTest.keyClicks(editor.line, "Cyrillic")
    kept = keep(intake, "B8")
    assert (kept.value, kept.other) == ("script", "Cyrillic")
    editor.buttons["well"].click()
    assert keep(intake, "B8").other == ""


def test_a_birth_is_a_date_or_a_band_never_both(intake):
    editor = intake.open("B3").editor
    QTest.keyClicks(editor.day.line, "27 3 1985")
    assert keep(intake, "B3").value == "1985-03-27"
    editor.band.setCurrentIndex(3)
    assert editor.day.line.text() == ""
    assert keep(intake, "B3").value == "26_39"
    QTest.keyClicks(editor.day.line, "27 3 1985")
    assert editor.band.currentIndex() == 0
    assert keep(intake, "B3").value == "1985-03-27"


def test_rows_are_added_filled_and_taken_away(intake):
    box = intake.open("F7")
    editor = box.editor
    for day, hour in ((1, "9:00"), (3, "14:30")):
        editor.add_button.click()
        combo, line, on = editor.rows[-1]
        assert combo.hasFocus()
        combo.setCurrentIndex(day)
        QTest.keyClicks(line, hour)
        QTest.keyClicks(on, "1.2.2026")
    editor.add_button.click()
    assert keep(intake, "F7").value == (("mo", "09:00", "2026-02-01"), ("we", "14:30", "2026-02-01"))
    assert editor.rows[0][2].text() == "1 Feb 2026"
    assert editor.rows[0][1].accessibleName() == "Times that do not fit, row 1: From"
    editor.remove_buttons[0].click()
    assert keep(intake, "F7").value == (("we", "14:30", "2026-02-01"),)


def test_a_prison_yes_no_a_number_and_long_words(intake):
    intake.open("D1").editor.combo.setCurrentIndex(1)
    intake.leave()
    editor = intake.open("D2").editor
    completer = editor.combo.completer()
    completer.setCompletionPrefix("Pan")
    assert completer.completionCount() == 1
    completer.activated.emit(completer.currentCompletion())
    assert keep(intake, "D2").value == "cz-pankrac"
    intake.open("F6").editor.buttons["no"].click()
    assert keep(intake, "F6").value == "no"
    box = intake.open("F5")
    QTest.keyClicks(box.editor.line, "12")
    assert keep(intake, "F5").is_broken or box.remark.isVisible()
    QTest.keyClicks(intake.open("C9").editor.text, "In the morning & by text")
    assert keep(intake, "C9").value == "In the morning & by text"
    assert intake.part.page.box.heading.text() == "Best time && way to reach"


def test_the_wheel_changes_no_answer(intake):
    combo = intake.open("D1").editor.combo
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(combo.mapToGlobal(QPoint(5, 5))),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, event)
    assert combo.code == ""


@pytest.mark.parametrize(
    "field", [each for each in FORM.fields if each.kind is not FieldKind.FILE], ids=lambda each: each.id
)
def test_everything_that_takes_the_keyboard_has_a_name(intake, field):
    box = intake.part._boxes.make(field, is_page=True)
    parts = [each for kind in (QLineEdit, QPlainTextEdit, QComboBox, QListWidget) for each in box.findChildren(kind)]
    assert [part for part in parts if not part.accessibleName()] == []
    buttons = box.findChildren(QAbstractButton)
    assert [button for button in buttons if not (button.text() or button.accessibleName())] == []
    box.deleteLater()


def test_every_question_of_the_form_that_ships_can_be_shown(make_intake):
    intake = make_intake(form=read_intake_form(resources_folder()))
    for field in intake.part.intake.form.fields:
        if field.kind is not FieldKind.FILE:
            box = intake.part._boxes.make(field, is_page=False)
            box.deleteLater()
            assert box.heading.text()
            assert max(map(len, field.label.values())) <= LONGEST_LABEL
