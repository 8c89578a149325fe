"""What came of something is said by a screen reader, wherever the keyboard is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import ask, rest
from workpris_desktop.ui.command_box import CommandBox
from workpris_desktop.ui.main_window import DATA
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.banner import Banner
from workpris_desktop.ui.widgets.day_field import DayField


@pytest.fixture
def announced(monkeypatch):
    """All that was announced; without a screen reader Qt lets it fall."""
    said = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    return said


def test_what_was_found_is_announced(qtbot, program, announced):
    ask(qtbot, program, "debt")
    assert announced == [program.window.find_page.results.header.text]
    assert announced[0][0].isdigit()


def test_that_nothing_was_found_is_announced_with_what_to_try(qtbot, program, announced):
    ask(qtbot, program, "xyzzy")
    (said,) = announced
    assert said.startswith("No service matches “xyzzy”. ")
    assert "Try" in said


def test_each_filter_announces_what_is_left(qtbot, program, announced):
    ask(qtbot, program, "debt", setting="remote")
    ask(qtbot, program, "debt")
    assert len(announced) == 2
    assert announced[0] != announced[1]


def test_asking_the_same_again_announces_nothing(qtbot, program, announced):
    ask(qtbot, program, "debt")
    announced.clear()
    program.room.find.search_again()
    rest(qtbot, program)
    assert not announced


def test_what_was_done_is_announced(program, announced):
    program.window.commands.action("next_view").trigger()
    announced.clear()
    program.window.say("Saved.")
    assert announced == ["Saved."]


def test_what_came_of_reading_a_package_is_announced(program, announced):
    program.window.show_view(DATA)
    page = program.window._views.currentWidget()
    page.show_report("All of it was read in.")
    assert announced[-1] == "All of it was read in."


def test_the_row_that_return_would_choose_is_announced(qtbot, program, announced):
    program.window.commands.action("command_box").trigger()
    (box,) = program.window.findChildren(CommandBox)
    announced.clear()
    QTest.keyClicks(box.field, "print")
    assert announced[-1] == box.list.item(0).text()
    QTest.keyClick(box.field, Qt.Key.Key_Down)
    assert announced[-1] == box.list.item(1).text()
    box.field.setText("xyzzy")
    assert announced[-1] == box.remark.text()
    box.reject()


def test_a_label_announces_only_what_is_new_and_seen(qtbot, announced):
    around = QWidget()
    qtbot.addWidget(around)
    label = AnnouncedLabel("before", around)
    label.setText("not seen")
    around.show()
    label.setText("seen")
    label.setText("seen")
    label.setText("")
    assert announced == ["seen"]


def test_a_state_that_begins_is_announced(qtbot, announced):
    around = QWidget()
    qtbot.addWidget(around)
    banner = Banner(around)
    around.show()
    banner.say("The data is old.")
    assert announced == ["The data is old."]


def test_a_remark_about_what_is_typed_is_announced(qtbot, announced):
    field = DayField()
    qtbot.addWidget(field)
    field.show()
    field.edit.setText("no day")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.remark in announced
