"""J10: what comes from the vault does not stay on the clipboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from workpris_desktop.ui.cases.clipboard_care import CLEAR_AFTER_MS, ClipboardCare, mark_as_client_data


@pytest.fixture
def clipboard(qapp):
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    yield clipboard
    clipboard.clear()


def test_a_text_of_the_vault_can_be_pasted_and_is_gone_after_a_while(qtbot, clipboard):
    care = ClipboardCare(clear_after_ms=40)
    care.copy("Novák, řidičák")
    assert clipboard.text() == "Novák, řidičák"
    qtbot.waitUntil(lambda: clipboard.text() == "")


def test_it_stays_for_half_a_minute():
    assert CLEAR_AFTER_MS == 30_000


def test_what_somebody_has_copied_since_is_left_alone(qtbot, clipboard):
    care = ClipboardCare(clear_after_ms=30)
    care.copy("of the vault")
    clipboard.setText("of the directory")
    qtbot.wait(80)
    assert clipboard.text() == "of the directory"


def test_a_second_text_has_its_own_time(qtbot, clipboard):
    care = ClipboardCare(clear_after_ms=200)
    care.copy("first")
    qtbot.wait(120)
    care.copy("second")
    qtbot.wait(120)
    assert clipboard.text() == "second"
    qtbot.waitUntil(lambda: clipboard.text() == "")


def test_locking_takes_it_away_at_once(clipboard):
    care = ClipboardCare()
    care.copy("of the vault")
    care.clear()
    assert clipboard.text() == ""


def test_clearing_without_anything_copied_leaves_the_clipboard_alone(clipboard):
    clipboard.setText("of the directory")
    ClipboardCare().clear()
    assert clipboard.text() == "of the directory"


def test_histories_of_the_clipboard_are_asked_to_leave_it_out(clipboard):
    ClipboardCare().copy("of the vault")
    mime = clipboard.mimeData()
    assert bytes(mime.data("x-kde-passwordManagerHint")) == b"secret"
    assert any("ExcludeClipboardContentFromMonitorProcessing" in name for name in mime.formats())


@pytest.fixture
def fields(qtbot, qapp):
    """A window with a field of the vault and one of the directory, side by side."""
    window, vault = QWidget(), QWidget()
    inside, outside = QLineEdit("Novák, řidičák"), QLineEdit("Dluhová poradna")
    column = QVBoxLayout(window)
    column.addWidget(vault)
    column.addWidget(outside)
    QVBoxLayout(vault).addWidget(inside)
    mark_as_client_data(vault)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitActive(window)
    yield inside, outside
    window.close()


def copied(qtbot, field):
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()


def test_what_a_person_copies_out_of_a_file_is_taken_away_too(qtbot, clipboard, fields):
    care = ClipboardCare(clear_after_ms=60)
    copied(qtbot, fields[0])
    assert clipboard.text() == "Novák, řidičák"
    assert clipboard.mimeData().hasFormat("x-kde-passwordManagerHint")
    qtbot.waitUntil(lambda: clipboard.text() == "")
    care.deleteLater()


def test_what_a_person_copies_out_of_the_directory_stays(qtbot, clipboard, fields):
    care = ClipboardCare(clear_after_ms=30)
    copied(qtbot, fields[1])
    qtbot.wait(80)
    assert clipboard.text() == "Dluhová poradna"
    care.deleteLater()
