"""J10: what comes from the vault does not stay on the clipboard."""

import pytest
from PySide6.QtGui import QGuiApplication

from workpris_desktop.ui.cases.clipboard_care import CLEAR_AFTER_MS, ClipboardCare


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
