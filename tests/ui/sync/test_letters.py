"""Each letter that is pressed with Alt leads to one thing only."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QMessageBox

from tests.support.slips import RECORD, TODAY
from tests.ui.sync.conftest import republish
from workpris_desktop.ui.directory.report_dialog import ReportDialog
from workpris_desktop.ui.main_window import DATA, FIND
from workpris_desktop.ui.sync.waiting_box import WaitingBox, WaitingLine


def letters(widget):
    """Return the letters of what can be pressed in a widget now."""
    shown = [each for each in widget.findChildren(QAbstractButton) if each.isVisible()]
    shown += [each for each in widget.findChildren(QLabel) if each.isVisible() and each.buddy() is not None]
    texts = [each.text() for each in shown]
    texts += [each.title() for each in widget.findChildren(QGroupBox) if each.isVisible()]
    keys = (QKeySequence.mnemonic(text).toString() for text in texts)
    return Counter(key for key in keys if key)


def doubles(*counted):
    return {key for key, count in sum(counted, Counter()).items() if count > 1}


def menu_letters(program):
    return Counter(QKeySequence.mnemonic(each.text()).toString() for each in program.window.menuBar().actions())


def show_slips(program):
    """Show the card of what waits to go out, which a window without a data folder does not have."""
    waiting = WaitingBox()
    program.data_page.add_card(waiting)
    lines = (WaitingLine("1", "one", waits=True), WaitingLine("2", "two", waits=False))
    waiting.show_waiting(lines, "1 correction", can_undo=True)


@pytest.mark.parametrize("view", [FIND, DATA])
def test_beside_an_offer_no_letter_is_there_twice(updated, publisher, settle, view):
    show_slips(updated)
    republish(publisher, range(100, 121))
    updated.updates.updates.look()
    settle(updated)
    updated.window.show_view(view)
    settle(updated)
    found = letters(updated.window)
    # The filters of the search have the letter of a menu; Alt with it walks through both.
    assert doubles(found, menu_letters(updated)) <= ({"Alt+F"} if view == FIND else set())
    updated.updates.banner.later_button.click()
    updated.updates.box.show_running(running=True)
    assert not doubles(letters(updated.updates.box))
    updated.updates.box.show_running(running=False)


def test_without_a_publisher_no_letter_is_there_twice(open_window, settle):
    program = open_window()
    show_slips(program)
    program.updates.banner.show_stranger("There is a stick.")
    program.window.show_view(DATA)
    program.data_page.show_running(running=True)
    assert not doubles(letters(program.window), menu_letters(program))
    program.updates.updates.look()
    (box,) = [each for each in program.window.findChildren(QMessageBox) if each.isVisible()]
    assert not doubles(letters(box))


def test_in_the_slip_of_an_error_no_letter_is_there_twice(qtbot):
    dialog = ReportDialog(RECORD, TODAY)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not doubles(letters(dialog))
