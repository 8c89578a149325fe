"""What is taken away can be brought back where that is said, whatever view is shown and language spoken by then."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ask, rest, select
from tests.ui.test_own_entries import PARISH, office, rest_twice
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.shortlist import Pick, Shortlist
from workpris_desktop.ui.directory.memory_menu import MemoryMenu
from workpris_desktop.ui.main_window import COVERAGE, FIND, LEAFLET
from workpris_desktop.wording.languages import speak

__all__ = ["office"]

BOTH = Shortlist((Pick("a", "First"), Pick("b", "Second")))


@pytest.fixture
def chosen(make_program):
    return make_program(shortlist=BOTH)


def press_undo(qtbot, program):
    button = program.window.news.undo_button
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    rest(qtbot, program)


def test_a_service_taken_off_the_leaflet_is_told_and_comes_back(qtbot, chosen):
    chosen.window.show_view(LEAFLET)
    chosen.shop.page.removal_requested.emit("a")
    assert chosen.window.news.currentMessage() == "Taken off the shortlist: First"
    press_undo(qtbot, chosen)
    assert chosen.shop.keeper.shortlist == BOTH
    assert "2 services are on the shortlist" in chosen.window.news.currentMessage()


def test_an_emptied_shortlist_comes_back_from_another_view_and_in_another_language(qtbot, chosen):
    chosen.window.commands.action("clear_shortlist").trigger()
    assert chosen.window.news.currentMessage() == "The shortlist is empty now."
    chosen.window.show_view(COVERAGE)
    speak("cs")
    QApplication.processEvents()
    assert chosen.window.news.undo_button.text() == "Vrátit zpět"
    press_undo(qtbot, chosen)
    assert chosen.shop.keeper.shortlist == BOTH


def test_the_key_for_undo_works_after_another_view_was_shown(qtbot, chosen):
    chosen.window.show_view(LEAFLET)
    chosen.shop.page.removal_requested.emit("b")
    chosen.window.show_view(FIND)
    qtbot.keyClick(chosen.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert chosen.shop.keeper.shortlist == BOTH


def test_undo_beside_a_message_takes_back_that_change_only(qtbot, chosen):
    chosen.shop.remove("a")
    stale = chosen.window.news._shown.undo
    chosen.shop.keeper.add(Pick("c", "Third"))
    stale()
    assert chosen.shop.keeper.shortlist == Shortlist((Pick("b", "Second"), Pick("c", "Third")))


def test_undo_is_not_offered_for_the_list_of_somebody_else(chosen):
    chosen.shop.remove("a")
    chosen.shop.keeper.begin_client(Shortlist((Pick("z", "Of a client"),)), lambda _: None)
    assert chosen.window.news.undo_button.isHidden()
    assert chosen.window.news.currentMessage() == ""
    chosen.shop.keeper.end_client()
    assert chosen.shop.keeper.shortlist == Shortlist((Pick("b", "Second"),))


def test_an_entry_of_ours_that_was_removed_comes_back_by_the_button_beside_what_is_said(qtbot, make_program, office):
    office.put(PARISH)
    program = make_program(office=office)
    ask(qtbot, program, "farnost")
    select(qtbot, program, PARISH.id)
    program.window.find_page.detail.entry_bar.remove.click()
    rest_twice(qtbot, program)
    assert office.entries() == ()
    assert PARISH.name in program.window.news.currentMessage()
    press_undo(qtbot, program)
    rest_twice(qtbot, program)
    assert [entry.id for entry in office.entries()] == [PARISH.id]
    assert program.window.news.currentMessage() == "Undone."
    assert program.window.news.undo_button.isHidden()


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_erased_recent_searches_come_back(qtbot, program):
    searches, memory = program.room.searches, program.room.memory
    searches.remember(Question("debt"))
    memory.open_menu(QPoint(0, 0))
    menu = program.window.find_page.findChildren(MemoryMenu)[-1]
    menu.erase_requested.emit()
    menu.close()
    assert searches.memory.recent == ()
    press_undo(qtbot, program)
    assert [question.text for question in searches.memory.recent] == ["debt"]


def test_nothing_is_said_where_an_empty_shortlist_is_emptied(program):
    program.window.news.hush()
    program.window.commands.action("clear_shortlist").trigger()
    assert program.window.news.currentMessage() == ""
