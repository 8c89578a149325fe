"""The command box finds what one wants by a word of it, in every language, and does it by Return."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workpris_desktop.ui.command_box import CommandBox, Wish, wishes_like
from workpris_desktop.ui.main_window import COVERAGE, FIND
from workpris_desktop.wording.languages import speak

DONE: list[str] = []
WISHES = tuple(
    Wish(place, name, keys, partial(DONE.append, name))
    for place, name, keys in (
        ("File", "Print leaflet…", "Ctrl+P"),
        ("File", "Save leaflet as PDF…", ""),
        ("View", "Leaflet", ""),
        ("Zobrazit", "Čeština", ""),
    )
)


@pytest.fixture
def box(program):
    """Return a function that opens the box of the window, as a person does."""

    def open_box():
        QTest.keyClick(program.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        return program.window.findChild(CommandBox)

    return open_box


def rows(box):
    return [box.list.item(row).text() for row in range(box.list.count())]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("", ["Print leaflet…", "Save leaflet as PDF…", "Leaflet", "Čeština"]),
        ("leaf", ["Leaflet", "Print leaflet…", "Save leaflet as PDF…"]),
        ("PDF leaf", ["Save leaflet as PDF…"]),
        ("file print", ["Print leaflet…"]),
        ("cestina", ["Čeština"]),
        ("eaflet", []),
    ],
)
def test_each_word_begins_a_word_and_what_is_called_so_comes_first(typed, names):
    assert [wish.name for wish in wishes_like(WISHES, typed)] == names


def test_the_view_of_what_is_missing_is_two_words_away(box, program):
    found = box()
    QTest.keyClicks(found.field, "missing")
    assert rows(found)[0] == "Show: What is missing"
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    assert program.window.current_view == COVERAGE


def test_arrows_walk_while_one_types(box, program):
    found = box()
    QTest.keyClicks(found.field, "show")
    first = found.list.currentRow()
    QTest.keyClick(found.field, Qt.Key.Key_Down)
    assert found.list.currentRow() == first + 1
    assert found.field.text() == "show"


def test_what_nobody_has_is_said_and_return_does_nothing(box, program):
    found = box()
    QTest.keyClicks(found.field, "xyzzy")
    assert found.remark.isVisible()
    QTest.keyClick(found.field, Qt.Key.Key_Return)
    assert found.isVisible()
    QTest.keyClick(found.field, Qt.Key.Key_Escape)
    assert program.window.current_view == FIND


def test_what_cannot_be_done_now_is_not_offered(box):
    assert not any("Lock now" in row for row in rows(box()))


def test_what_cannot_be_done_now_is_said_to_be_so(box):
    found = box()
    QTest.keyClicks(found.field, "lock now")
    assert found.remark.text() == "“Lock now” cannot be done just now."
    found.field.setText("xyzzy")
    assert found.remark.text() == "Nothing is called so. Try another word."


@pytest.mark.parametrize("language", ["en", "cs", "de", "sl"])
def test_every_command_is_there_in_every_language_with_its_key(box, program, language):
    speak(language)
    told = rows(box())
    actions = [action for _, action in program.window.commands.offered()]
    assert len(told) == len(actions) + 5
    assert sum(row.endswith(("(Ctrl+P)", "(Strg+P)")) for row in told) == 1
    assert len(set(told)) == len(told)
