"""What is said at the foot of the window, and how long it stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStatusTipEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from workpris_desktop.ui.widgets import news_bar
from workpris_desktop.ui.widgets.news_bar import NewsBar
from workpris_desktop.wording.languages import speak


@pytest.fixture
def bar(qtbot, monkeypatch):
    monkeypatch.setattr(news_bar, "WEIGHTY_MS", 300)
    window, standing = QMainWindow(), QLabel("Working with the copy on this computer")
    qtbot.addWidget(window)
    bar = NewsBar(standing)
    bar.standing, bar.frame = standing, window
    window.setStatusBar(bar)
    window.resize(600, 100)
    window.show()
    return bar


def test_what_is_said_takes_the_place_of_how_it_stands_for_a_while(qtbot, bar):
    bar.say("On the shortlist: Poradna", stands_ms=200)
    assert bar.currentMessage() == "On the shortlist: Poradna"
    assert bar.standing.isHidden()
    qtbot.waitUntil(bar.standing.isVisible)
    assert bar.currentMessage() == ""


def test_what_must_be_read_is_not_pushed_aside_and_what_was_said_meanwhile_comes_after_it(qtbot, bar):
    bar.say("Saved: a.pdf. This file is not encrypted.", is_weighty=True)
    bar.say("")
    bar.say("On the shortlist: first")
    bar.say("On the shortlist: second")
    bar.say("The automatic backup failed.", is_weighty=True)
    assert bar.currentMessage() == "Saved: a.pdf. This file is not encrypted."
    qtbot.waitUntil(lambda: bar.currentMessage() == "The automatic backup failed.")
    qtbot.waitUntil(lambda: bar.currentMessage() == "" or "second" in bar.currentMessage())


def test_what_must_be_read_takes_the_place_of_routine_at_once(bar):
    bar.say("On the shortlist: Poradna")
    bar.say("Saved: a.pdf. This file is not encrypted.", is_weighty=True)
    assert "not encrypted" in bar.currentMessage()


def test_a_walk_through_a_menu_takes_nothing_away(bar):
    bar.say("Saved: list.xlsx")
    QApplication.sendEvent(bar.window(), QStatusTipEvent(""))
    assert bar.currentMessage() == "Saved: list.xlsx"
    assert bar.undo_button.isHidden()


def test_undo_stands_beside_what_was_done_and_is_pressed_once(qtbot, bar):
    undone = []
    bar.say("Taken off the shortlist: Poradna", undo=lambda: undone.append(1))
    assert bar.undo_button.accessibleDescription() == "Taken off the shortlist: Poradna"
    qtbot.mouseClick(bar.undo_button, Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert bar.undo_button.isHidden()
    assert bar.currentMessage() == ""


def test_undo_speaks_another_language(bar):
    bar.say("Taken off the shortlist: Poradna", undo=print)
    speak("de")
    QApplication.processEvents()
    assert bar.undo_button.text() == "Rückgängig"


def test_undo_is_withdrawn_when_it_would_change_something_else(qtbot, bar):
    bar.say("Saved: a.pdf. This file is not encrypted.", is_weighty=True)
    bar.say("Taken off the shortlist: Poradna", undo=print)
    bar.withdraw_undo()
    qtbot.waitUntil(lambda: bar.currentMessage() == "")
    bar.say("Taken off the shortlist: Poradna", undo=print)
    bar.withdraw_undo()
    assert bar.currentMessage() == ""


def test_nothing_of_a_client_is_left_in_it_after_the_lock(qtbot, bar):
    bar.say("Saved: Novak.pdf", is_weighty=True)
    bar.say("Saved: Novak-2.pdf", is_weighty=True)
    bar.say("Removed: Novak")
    bar.hush()
    assert bar.currentMessage() == ""
    bar.say("Locked", stands_ms=50)
    qtbot.waitUntil(lambda: bar.currentMessage() == "")


def test_a_long_name_makes_no_window_wider(bar):
    bar.say("Removed: " + "Poradna " * 100, undo=print)
    QApplication.processEvents()
    assert bar.window().width() == 600
    assert bar.undo_button.geometry().right() < bar.width()
