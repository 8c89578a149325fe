import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.ui.cases.new_password_box import NewPasswordBox
from workpris_desktop.ui.cases.password_field import PasswordField
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.vault_screen_words import VaultScreenWords

GOOD = "Sieben Hasen laufen weit"


@pytest.fixture
def field(qtbot):
    field = PasswordField()
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.fixture
def box(qtbot):
    words = VaultScreenWords()
    box = NewPasswordBox(words)
    box.words = words
    qtbot.addWidget(box)
    box.show()
    return box


def test_what_is_typed_is_hidden_until_somebody_wants_to_see_it(field):
    QTest.keyClicks(field.line, GOOD)
    assert field.line.echoMode() == QLineEdit.EchoMode.Password
    field.show_button.click()
    assert field.line.displayText() == GOOD
    assert field.show_button.text() == "Hide"
    field.show_button.click()
    assert GOOD not in field.line.displayText()


def test_a_password_can_be_pasted(field, qapp):
    qapp.clipboard().setText(GOOD)
    QTest.keyClick(field.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.password == GOOD


@pytest.mark.parametrize(
    ("letter", "modifier", "is_told"),
    [
        ("A", Qt.KeyboardModifier.NoModifier, True),
        ("a", Qt.KeyboardModifier.ShiftModifier, True),
        ("A", Qt.KeyboardModifier.ShiftModifier, False),
        ("a", Qt.KeyboardModifier.NoModifier, False),
        ("1", Qt.KeyboardModifier.NoModifier, False),
    ],
)
def test_caps_lock_is_told_by_the_letters(qtbot, field, letter, modifier, is_told):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    QApplication.sendEvent(field.line, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, letter))
    assert field.hint.isVisible() == is_told
    assert bool(field.line.accessibleDescription()) == is_told


def test_nothing_that_was_forgotten_comes_back_by_undoing(field):
    field.show_button.click()
    QTest.keyClicks(field.line, GOOD)
    field.forget()
    field.line.undo()
    assert field.password == ""
    assert field.line.echoMode() == QLineEdit.EchoMode.Password


@pytest.mark.parametrize(
    ("password", "name", "said"),
    [
        ("short", "", "7 more characters"),
        ("aaaaaaaaaaaaaa", "", "Too few different"),
        ("password1234", "", "everybody would try"),
        ("dana novakova", "Dana Novakova", "hardly more than your name"),
        ("x" * 1001 + "abcdef", "", "longer than"),
        (GOOD, "", "Now type it a second time"),
    ],
)
def test_what_is_still_weak_is_said_while_it_is_typed(box, password, name, said):
    box.set_account_name(name)
    box.first.line.setText(password)
    assert said in box.verdict.text()
    assert not box.is_ready


def test_the_same_twice_is_taken(box):
    box.first.line.setText(GOOD)
    box.second.line.setText(GOOD[:-1])
    assert box.verdict.text() == "The two are not the same yet."
    assert not box.is_ready
    box.second.line.setText(GOOD)
    assert box.is_ready
    box.forget()
    assert (box.first.password, box.second.password, box.verdict.text()) == ("", "", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_field_speaks_the_language_of_the_window(field, language):
    speak(language)
    field.show_texts()
    assert field.show_button.text()
