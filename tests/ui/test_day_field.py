from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget

from workpris_desktop.ui.widgets.day_field import DayField
from workpris_desktop.wording.dates import short_date, typed_day
from workpris_desktop.wording.languages import speak

TYPED = [
    "3.2.2031",
    "3. 2. 2031",
    "03.02.2031",
    "3/2/2031",
    " 3 2 2031 ",
    "2031-02-03",
    "3 Feb 2031",
    "3 february 2031",
]
POPUP = pytest.mark.qt_log_ignore("does not support grabbing the keyboard|popup", extend=True)


@pytest.fixture
def field(qtbot):
    field = DayField()
    field.call("Day of release")
    qtbot.addWidget(field)
    field.show()
    field.told = []
    field.day_changed.connect(lambda: field.told.append(field.day))
    return field


@pytest.mark.parametrize("typed", TYPED)
def test_a_day_is_understood_as_it_is_typed_and_written_as_the_language_does(qtbot, field, typed):
    qtbot.keyClicks(field.edit, typed)
    assert field.told == [date(2031, 2, 3)]
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.edit.text() == "3 Feb 2031"
    assert (field.told, field.remark) == ([date(2031, 2, 3)], "")


@pytest.mark.parametrize("typed", ["3.2.31", "31.2.2031", "2.13.2031", "soon", "3 Feb 31", "3.2.20311"])
def test_what_is_no_day_says_so_and_is_held_for_none(qtbot, field, typed):
    field.show_day(date(2031, 1, 1))
    field.edit.selectAll()
    qtbot.keyClicks(field.edit, typed)
    assert field.remark == ""
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.day is None
    assert field.edit.text() == typed
    assert field.remark == "This is no day. Type day, month and year: d.m.yyyy"
    assert field.edit.accessibleDescription() == field.remark
    field.edit.clear()
    assert (field.day, field.remark) == (None, "")


@pytest.mark.parametrize("typed", ["31.12.1989", "3.2.2203"])
def test_a_day_far_away_is_not_told(qtbot, field, typed):
    qtbot.keyClicks(field.edit, typed)
    qtbot.keyClick(field.edit, Qt.Key.Key_Tab)
    assert field.day is None
    assert field.remark.startswith("Only a day from 1 Jan 1990 to ")


def test_a_day_that_is_put_in_is_not_told_to_anybody(field):
    field.show_day(date(2031, 2, 3))
    assert (field.day, field.edit.text(), field.told) == (date(2031, 2, 3), "3 Feb 2031", [])
    field.show_day(None)
    assert (field.day, field.edit.text(), field.told) == (None, "", [])
    assert not field.edit.isUndoAvailable()


@POPUP
def test_a_day_is_chosen_in_a_calendar_that_is_gone_afterwards(qtbot, field):
    field.show_day(date(2031, 2, 3))
    qtbot.mouseClick(field.opener, Qt.MouseButton.LeftButton)
    [calendar] = field.findChildren(QCalendarWidget)
    assert calendar.selectedDate() == QDate(2031, 2, 3)
    calendar.clicked.emit(QDate(2031, 2, 17))
    assert field.told == [date(2031, 2, 17)]
    qtbot.waitUntil(lambda: not field.findChildren(QCalendarWidget))


def test_a_day_is_written_anew_when_the_language_changes(qtbot, field):
    field.show_day(date(2031, 2, 3))
    speak("cs")
    qtbot.waitUntil(lambda: field.edit.text() == "3. 2. 2031")
    speak("en")


@pytest.mark.parametrize("language", ["en", "de", "cs", "sl"])
@pytest.mark.parametrize("month", range(1, 13))
def test_every_day_that_is_written_can_be_typed(qapp, language, month):
    day = date(2031, month, 28)
    assert typed_day(short_date(day, language), language) == day
