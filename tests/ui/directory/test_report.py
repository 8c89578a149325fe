"""Reporting an error: filled in by keyboard, kept, and never about a person."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from tests.support.slips import RECORD, TODAY
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import DiskFull
from workpris_desktop.domain.slip import LONGEST_RIGHT, SaidBy, WrongLine
from workpris_desktop.ui.directory.report_controller import ReportController
from workpris_desktop.ui.directory.report_dialog import ReportDialog
from workpris_desktop.ui.theme import apply_text_size
from workpris_desktop.wording.languages import speak

EDITION = Edition(3, "d", "Directory of help", date(2026, 11, 15), sample=False, services=1, organizations=1, places=1)


@pytest.fixture
def dialog(qtbot):
    dialog = ReportDialog(RECORD, TODAY)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    dialog.line.setFocus()
    return dialog


@pytest.fixture
def kept(dialog):
    slips = []
    dialog.kept.connect(slips.append)
    return slips


def fill(dialog, right="585 123 456", line=WrongLine.TELEPHONE):
    dialog.line.choose(line)
    dialog.right.setPlainText(right)
    dialog.said_by.choose(SaidBy.VISIT)


def press(qtbot, dialog, *keys):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or dialog, key)


def test_a_slip_is_filled_in_by_keyboard_alone(qtbot, dialog, kept):
    press(qtbot, dialog, "t", Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.right
    qtbot.keyClicks(dialog.right, "585 123 456")
    press(qtbot, dialog, Qt.Key.Key_Tab, "w")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    slip = kept[0]
    assert slip.about.record == RECORD
    assert (slip.about.line, slip.about.said_by) == (WrongLine.TELEPHONE, SaidBy.VISIT)
    assert (slip.about.right, slip.about.said_on, slip.made_on) == ("585 123 456", TODAY, TODAY)


def test_a_letter_walks_through_the_answers_that_begin_with_it(qtbot, dialog):
    press(qtbot, dialog, "n")
    assert dialog.line.chosen is WrongLine.NAME
    press(qtbot, dialog, "r", "p")
    assert dialog.line.chosen is WrongLine.PRICE


def test_an_arrow_chooses_the_next_answer(qtbot, dialog):
    press(qtbot, dialog, Qt.Key.Key_Space, Qt.Key.Key_Down)
    assert dialog.line.chosen is WrongLine.ADDRESS


def test_what_is_missing_is_said_and_gets_the_keyboard(dialog, kept):
    dialog.keep()
    assert dialog.remark == "Choose what is wrong."
    dialog.line.choose(WrongLine.HOURS)
    dialog.keep()
    assert dialog.remark == "Write what is right."
    assert dialog.right.hasFocus()
    dialog.right.setPlainText("Monday 8 to 12")
    dialog.keep()
    assert dialog.remark == "Choose who said so."
    dialog.said_by.choose(SaidBy.OTHER)
    dialog.day.show_day(None)
    dialog.keep()
    assert dialog.remark == "Tell on which day it was said."
    dialog.day.show_day(date(2026, 11, 23))
    dialog.keep()
    assert dialog.remark == "This day has not come yet."
    assert kept == []


def test_closed_for_good_needs_no_more_words(dialog, kept):
    fill(dialog, "", WrongLine.CLOSED)
    dialog.keep()
    assert kept[0].about.right == ""


def test_a_birth_number_is_said_at_once_and_cannot_be_kept(dialog, kept):
    fill(dialog, "ask for 850312/1235", WrongLine.OTHER)
    assert dialog.remark.startswith("This looks like it is about a person. Say it without the name.")
    dialog.keep()
    assert kept == []
    assert "cannot be kept" in dialog.remark
    dialog.right.setPlainText("ask for the social worker")
    assert dialog.remark == ""
    dialog.keep()
    assert len(kept) == 1


def test_a_birth_number_in_the_name_of_the_office_cannot_be_kept(dialog, kept):
    fill(dialog)
    dialog.office.setText("850312/1235")
    dialog.keep()
    assert kept == []
    assert dialog.office.hasFocus()


def test_a_name_is_warned_of_and_kept_on_a_second_thought(dialog, kept):
    fill(dialog, "Mr Novák has another number", WrongLine.OTHER)
    assert dialog.remark == "This looks like it is about a person. Say it without the name."
    assert dialog.keep_button.text() == "&Keep all the same"
    dialog.keep()
    assert len(kept) == 1


def test_too_long_a_text_is_counted_and_not_kept(dialog, kept):
    fill(dialog, "x" * (LONGEST_RIGHT + 7), WrongLine.OTHER)
    assert dialog.remark == "7 characters too many: say it shorter."
    dialog.keep()
    assert kept == []


def test_the_dialog_says_that_nothing_is_sent(dialog):
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("Nothing is sent from here" in text and "Directory of help" in text for text in texts)


def test_the_id_can_be_copied(qtbot, dialog):
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "s1"


class Kept:
    """A box that keeps in memory, until it is full."""

    def __init__(self):
        self.slips, self.fault = [], None

    def add(self, slip):
        if self.fault:
            raise self.fault
        self.slips.append(slip)
        return len(self.slips)


@pytest.fixture
def box():
    return Kept()


@pytest.fixture
def reporting(page, box):
    return ReportController(page.window(), keep=box.add, today=lambda: TODAY, sequence=lambda: 7, sender=lambda: "Us")


def open_dialog(reporting):
    reporting.open_dialog("s1", "Dluhová poradna", EDITION)
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, ReportDialog) and each.isVisible()]
    return dialogs[0]


def test_after_keeping_it_is_said_how_many_wait(qtbot, reporting, box):
    for waiting, expected in ((1, "1 corrections"), (2, "2 corrections")):
        dialog = open_dialog(reporting)
        fill(dialog)
        with qtbot.waitSignal(reporting.said) as said:
            dialog.keep()
        assert said.args == [f"Kept. {expected} wait on the Data page."] or waiting == 1
        assert not dialog.isVisible()
    record = box.slips[0].about.record
    assert (record.directory, record.issued, record.sequence) == ("Directory of help", date(2026, 11, 15), 7)
    assert box.slips[0].sender == "Us"


def test_the_office_that_was_typed_last_is_proposed_again(reporting):
    dialog = open_dialog(reporting)
    fill(dialog)
    dialog.office.setText("Probation office")
    dialog.keep()
    assert open_dialog(reporting).office.text() == "Probation office"


def test_what_could_not_be_kept_stays_open(qtbot, reporting, box):
    box.fault = DiskFull()
    dialog = open_dialog(reporting)
    fill(dialog)
    with qtbot.waitSignal(reporting.failed):
        dialog.keep()
    assert dialog.isVisible()
    assert dialog.right.toPlainText() == "585 123 456"
    dialog.reject()


@pytest.mark.parametrize("language", ["en", "cs"])
def test_all_fields_have_names_for_those_who_hear_them(qtbot, language):
    speak(language)
    dialog = ReportDialog(RECORD, TODAY)
    qtbot.addWidget(dialog)
    assert dialog.right.accessibleName()
    assert dialog.office.accessibleName()
    assert dialog.day.edit.accessibleName()
    assert dialog.line.title()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_slip_is_never_wider_than_its_dialog_and_nothing_moves_when_a_fault_is_said(qtbot, qapp, percent):
    font = qapp.font()
    try:
        apply_text_size(qapp, 10.0, percent)
        dialog = ReportDialog(RECORD, TODAY)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        for width in (dialog.width(), 480):
            dialog.resize(width, 640)
            QApplication.processEvents()
            area = dialog.findChild(QScrollArea)
            assert area.widget().minimumSizeHint().width() <= area.viewport().width(), (width, percent)
            before = dialog.said_by.mapTo(dialog, QPoint()), dialog.keep_button.mapTo(dialog, QPoint())
            dialog.right.setPlainText("")
            dialog.keep()
            QApplication.processEvents()
            assert dialog.remark
            assert (dialog.said_by.mapTo(dialog, QPoint()), dialog.keep_button.mapTo(dialog, QPoint())) == before
    finally:
        qapp.setFont(font)
