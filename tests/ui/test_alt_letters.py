"""A letter that is there twice is given to the first, and another one found for the second."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from workpris_desktop.ui.alt_letters import letter_of, settle_letters, with_another_letter


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        ("&Print", "p"),
        ("Save && &go", "g"),
        ("Salt && pepper", ""),
        ("Čás&Ť", "ť"),
        ("none", ""),
        ("end&", ""),
        ("", ""),
    ],
)
def test_the_letter_of_a_text_is_the_one_after_a_single_mark(text, letter):
    assert letter_of(text) == letter


@pytest.mark.parametrize(
    ("text", "used", "other"),
    [
        ("&Remove", {"r"}, "R&emove"),
        ("&Restrict this file", {"r", "e"}, "Restrict &this file"),
        ("Save && &close", {"c"}, "&Save && close"),
        ("&Aa", {"a"}, "Aa"),
        ("…", set(), "…"),
    ],
)
def test_another_letter_begins_a_word_if_it_can(text, used, other):
    assert with_another_letter(text, used) == other


@pytest.fixture
def window(qtbot):
    """A window with a menu and buttons, of which one is hidden."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.menuBar().addMenu("&File")
    window.buttons = [QPushButton(text) for text in ("&Find", "&Remove", "&Restrict", "Re&store")]
    ground = QWidget()
    row = QHBoxLayout(ground)
    for button in window.buttons:
        row.addWidget(button)
    window.setCentralWidget(ground)
    window.buttons[1].hide()
    window.show()
    return window


def test_menus_keep_their_letters_and_what_is_hidden_takes_none(window):
    settle_letters(window)
    assert [button.text() for button in window.buttons] == ["F&ind", "&Remove", "&Restrict", "Re&store"]
    window.buttons[1].show()
    settle_letters(window)
    assert [button.text() for button in window.buttons] == ["F&ind", "&Remove", "R&estrict", "Re&store"]


def test_what_is_settled_stays_so(window):
    for button in window.buttons:
        button.show()
    settle_letters(window)
    before = [button.text() for button in window.buttons]
    settle_letters(window)
    assert [button.text() for button in window.buttons] == before
    assert len({letter_of(text) for text in (*before, "&File")}) == 5


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QListWidget, QComboBox, QTableView])
def test_pressing_alt_anywhere_settles_them_in_the_real_window(qtbot, program, kind):
    page = program.window.find_page
    button, field = QPushButton("&File", page), kind(page)
    for widget in (button, field):
        widget.show()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Alt)
    assert letter_of(button.text()) != "f"
