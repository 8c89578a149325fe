"""Half-written texts and the place where somebody was come back after unlocking."""

from PySide6.QtWidgets import (
    QApplication,
)

from tests.support.vault_window import PLACE, SECRET, lock, unlock
from tests.ui.conftest import rest
from workpris_desktop.cases.draft_requests import ReadDraft
from workpris_desktop.ui.main_window import CLIENTS


def test_half_written_text_and_the_exact_place_come_back(qtbot, program, panels):
    page = program.vault.room.page
    page.tabs.setCurrentWidget(panels[1])
    program.window.activateWindow()
    panels[1].text.setFocus()
    panels[1].text.setPlainText(f"{SECRET}: a bed until")
    lock(qtbot, program)
    assert panels[1].text.toPlainText() == ""
    assert page.tabs.count() == 0
    unlock(qtbot, program)
    assert page.tabs.currentWidget() is panels[1]
    assert panels[1].text.toPlainText() == f"{SECRET}: a bed until"
    assert QApplication.focusWidget() is panels[1].text
    assert panels[0].text.toPlainText() == ""


def test_text_is_kept_while_it_is_typed_and_its_draft_goes_when_it_was_saved(qtbot, program, panels):
    room = program.vault.room
    room.drafts._timer.setInterval(20)
    kept = lambda: room.vault.session.ask(ReadDraft(f"{PLACE}/One"))  # noqa: E731 - asked several times
    panels[0].text.setPlainText("half a sentence")
    qtbot.waitUntil(lambda: kept() == "half a sentence")
    panels[0].text.clear()
    qtbot.waitUntil(lambda: kept() == "")
    panels[0].text.setPlainText("released")
    room.drafts.release(f"{PLACE}/One")
    rest(qtbot, program)
    assert kept() == "released"
    panels[0].text.setPlainText("no longer watched")
    lock(qtbot, program)
    unlock(qtbot, program)
    assert panels[0].text.toPlainText() == "released"


def test_a_text_that_is_there_is_not_replaced_by_its_draft(qtbot, program, panels):
    panels[0].text.setPlainText("draft")
    program.vault.room.drafts.release(f"{PLACE}/One")
    panels[0].text.setPlainText("loaded")
    program.vault.room.drafts.watch(f"{PLACE}/One", panels[0].text)
    rest(qtbot, program)
    assert panels[0].text.toPlainText() == "loaded"


def test_closing_the_window_keeps_what_was_typed_and_ends_the_process(qtbot, make_program, program, panels, folder):
    panels[0].text.setPlainText("typed before closing")
    process = program.vault.room.vault.session._process._process
    program.window.close()
    program.stop()
    assert not process.is_alive()
    again = make_program(folder=folder)
    again.window.show_view(CLIENTS)
    rest(qtbot, again)
    unlock(qtbot, again)
    assert again.vault.room.vault.session.ask(ReadDraft(f"{PLACE}/One")) == "typed before closing"
