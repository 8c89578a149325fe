"""The screen for the person: only the own sheet is on it, and nothing leads back but the PIN."""

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from tests.ui.conftest import rest
from workpris_desktop.domain.errors import DirectoryMissing
from workpris_desktop.domain.leaflet import LeafletOptions
from workpris_desktop.domain.search import Question
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.colours import DARK, LIGHT
from workpris_desktop.ui.main_window import FIND, LEAFLET
from workpris_desktop.ui.printing.client_screen import SIZES, TARGET_PX, ClientScreen
from workpris_desktop.ui.printing.pin_dialog import PinDialog
from workpris_desktop.ui.theme import apply_theme

PIN = "2468"


@pytest.fixture
def chosen(qtbot, program):
    """Return the program with two services on the shortlist, the leaflet in Slovenian, the window in English."""
    program.window.find_page.ask(Question("housing", region="CZ"))
    rest(qtbot, program)
    for _ in range(2):
        program.window.find_page.select_next()
        rest(qtbot, program)
        program.room.detail.toggle_shown()
    program.shop.change_options(LeafletOptions("sl"))
    program.window.show_view(LEAFLET)
    rest(qtbot, program)
    return program


@pytest.fixture
def screen(qtbot, chosen):
    turn(qtbot, chosen)
    yield chosen.client_screen.screen
    if chosen.client_screen.screen is not None:
        chosen.client_screen.screen.open_and_close()
        chosen.window.show()


def turn(qtbot, program):
    program.window.commands.action("client_screen").trigger()
    rest(qtbot, program)
    (dialog,) = (each for each in program.window.findChildren(PinDialog) if each.isVisible())
    dialog.first.setText(PIN)
    dialog.second.setText(PIN)
    dialog.show_button.click()
    QApplication.processEvents()


def names(interface):
    """Walk all that a screen reader can reach."""
    yield interface.text(QAccessible.Text.Name)
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is not None:
            yield from names(child)


def test_without_a_leaflet_there_is_nothing_to_show(program):
    assert not program.window.commands.action("client_screen").isEnabled()
    assert not program.shop.page.preview.show_large.isEnabled()


def test_a_pin_is_typed_twice_alike(qtbot, chosen):
    chosen.shop.page.preview.show_large.click()
    rest(qtbot, chosen)
    (dialog,) = chosen.window.findChildren(PinDialog)
    for first, second, may in (
        ("123", "123", False),
        ("1234", "", False),
        ("1234", "1235", False),
        ("1234", "1234", True),
    ):
        dialog.first.setText(first)
        dialog.second.setText(second)
        assert dialog.show_button.isEnabled() is may
    dialog.reject()
    assert chosen.client_screen.screen is None


def test_only_the_sheet_is_on_the_screen_in_its_own_language(chosen, screen):
    assert screen.isVisible()
    assert screen.isFullScreen()
    assert not chosen.window.isVisible()
    text = screen.text.toPlainText()
    picked = [pick.name for pick in chosen.shop.keeper.shortlist]
    assert all(name.split(" – ")[0] in text for name in picked)
    assert "Pomembni stiki" in text
    assert screen.windowTitle() == "Pomembni stiki"
    heard = " ".join(names(QAccessible.queryAccessibleInterface(screen)))
    assert "Workpris" not in heard
    visible = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert visible == [screen]


def test_what_the_printed_sheet_says_is_what_the_screen_says(chosen, screen):
    words = set(screen.text.toPlainText().split())
    for block in (block for leaflet in screen._leaflets for block in leaflet.blocks):
        for line in block.lines:
            assert set(line.text.split()) <= words


def test_no_word_that_gives_away_stands_there(chosen, screen):
    with (resources_folder() / "forbidden-words.csv").open(encoding="utf-8") as file:
        forbidden = [row["word_start"] for row in csv.DictReader(file) if row["language"] == "sl"]
    assert forbidden
    words = screen.text.toPlainText().casefold().split()
    assert not [word for word in words for start in forbidden if word.startswith(start.casefold())]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_no_key_of_the_program_leads_back(qtbot, chosen, screen, key, modifier):
    view = chosen.window.current_view
    qtbot.keyClick(screen.text, key, modifier)
    qtbot.keyClick(screen, key, modifier)
    assert screen.isVisible()
    assert not chosen.window.isVisible()
    assert chosen.window.current_view == view
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [screen]


def test_closing_the_window_asks_for_the_pin(chosen, screen):
    screen.close()
    assert screen.isVisible()
    assert screen.pin.isVisible()


def test_the_pin_leads_back_and_a_wrong_one_does_not(qtbot, chosen, screen):
    qtbot.keyClick(screen.text, Qt.Key.Key_Escape)
    assert screen.pin.isVisible()
    qtbot.keyClicks(screen.pin, "1111")
    qtbot.keyClick(screen.pin, Qt.Key.Key_Return)
    assert screen.isVisible()
    assert "not the PIN" in screen.remark.text()
    assert screen.pin.text() == ""
    qtbot.keyClicks(screen.pin, PIN)
    qtbot.keyClick(screen.pin, Qt.Key.Key_Return)
    assert chosen.window.isVisible()
    assert chosen.window.current_view == LEAFLET
    assert chosen.client_screen.screen is None


def test_who_thinks_better_of_it_reads_on(qtbot, screen):
    qtbot.keyClick(screen.text, Qt.Key.Key_Escape)
    qtbot.keyClick(screen.pin, Qt.Key.Key_Escape)
    assert not screen.pin.isVisible()
    screen.back.click()
    assert screen.pin.isVisible()
    screen.stay.click()
    assert not screen.pin.isVisible()


def test_after_wrong_tries_one_waits_and_is_told_how_long(qtbot, chosen):
    clock = [100.0]
    turn(qtbot, chosen)
    opened = chosen.client_screen.screen
    screen = ClientScreen(opened._leaflets, opened._lock, lambda: clock[0])
    qtbot.addWidget(screen)
    screen.show()
    screen.ask_for_pin()
    for _ in range(3):
        screen.pin.setText("1111")
        screen.enter.click()
    assert not screen.pin.isEnabled()
    assert "6 seconds" in screen.remark.text() or "5 seconds" in screen.remark.text()
    clock[0] += 5.0
    qtbot.waitUntil(screen.pin.isEnabled)
    screen.pin.setText(PIN)
    screen.enter.click()
    assert not screen.isVisible()
    opened.open_and_close()


def test_a_forgotten_pin_ends_the_program_and_shows_nothing_of_it(qtbot, chosen, screen):
    closed = []
    chosen.window.closing.connect(lambda: closed.append(True))
    screen.ask_for_pin()
    screen.forgotten.click()
    assert closed == [True]
    assert not chosen.window.isVisible()
    assert not screen.isVisible()


def test_letters_grow_and_shrink_and_never_need_scrolling_to_the_side(qtbot, screen):
    screen.setWindowState(Qt.WindowState.WindowNoState)
    screen.resize(1024, 768)
    for _ in SIZES:
        screen.larger.click()
        QApplication.processEvents()
        assert screen.text.horizontalScrollBar().maximum() == 0
    assert not screen.larger.isEnabled()
    for _ in SIZES:
        qtbot.keyClick(screen.text, Qt.Key.Key_Minus)
    assert not screen.smaller.isEnabled()


def test_all_that_is_touched_is_large_enough(screen):
    screen.ask_for_pin()
    buttons = [each for each in screen.findChildren(QPushButton) if each.isVisible()]
    assert buttons
    assert all(min(button.width(), button.height()) >= TARGET_PX for button in buttons)


def test_it_follows_the_colours(qapp, screen):
    for dark, colours in ((True, DARK), (False, LIGHT)):
        apply_theme(qapp, dark=dark)
        QApplication.processEvents()
        assert colours.quiet_text in screen.text.toHtml()


def test_it_can_be_turned_again_after_the_search_for_another_person(qtbot, chosen):
    turn(qtbot, chosen)
    first = chosen.client_screen.screen
    first.ask_for_pin()
    first.pin.setText(PIN)
    first.enter.click()
    chosen.window.show_view(FIND)
    chosen.shop.keeper.clear()
    rest(qtbot, chosen)
    assert not chosen.window.commands.action("client_screen").isEnabled()


def test_who_logs_off_is_not_held_up(monkeypatch, screen):
    monkeypatch.setattr(QApplication, "isSavingSession", lambda _: True)
    screen.close()
    assert not screen.isVisible()


def test_a_message_that_comes_meanwhile_waits_behind_the_screen(qtbot, chosen, screen):
    chosen.tell(DirectoryMissing())
    qtbot.waitUntil(lambda: [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [screen])
    screen.ask_for_pin()
    screen.pin.setText(PIN)
    screen.enter.click()
    (box,) = [each for each in chosen.window.findChildren(QMessageBox) if each.isVisible()]
    box.accept()
