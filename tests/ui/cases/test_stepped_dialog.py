"""Dialogs of the vault after an answer that is none, or a refusal."""

import threading

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from workpris_desktop.ui.cases import stepped_dialog
from workpris_desktop.ui.cases.founding_dialog import FoundingDialog
from workpris_desktop.ui.cases.new_sheet_dialog import NewSheetDialog
from workpris_desktop.ui.cases.password_dialog import PasswordDialog
from workpris_desktop.ui.cases.recovery_dialog import RecoveryDialog
from workpris_desktop.ui.cases.restore_dialog import RestoreDialog
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.vault_screen_words import VaultScreenWords

HOLDERS = (("a", "Anna Nova"),)
KINDS = {
    "founding": lambda words: FoundingDialog(words, has_office=False),
    "recovery": lambda words: RecoveryDialog(words, HOLDERS, "a"),
    "password": lambda words: PasswordDialog(words, "Anna Nova"),
    "restore": lambda _: RestoreDialog("The backup", HOLDERS, replaces=True),
    "new sheet": lambda _: NewSheetDialog(),
}


@pytest.fixture
def lane(qtbot):
    lane = TaskLane("test")
    yield lane
    lane.stop()


def shown(qtbot, kind):
    words = VaultScreenWords()
    dialog = KINDS[kind](words)
    dialog.words = words
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize("kind", KINDS)
def test_an_unforeseen_failure_gives_the_dialog_back(qtbot, lane, kind):
    dialog, gate = shown(qtbot, kind), threading.Event()
    dialog.wait_for(lane)
    dialog.show_busy(is_busy=True)
    lane.run(dialog, lambda: 1 / 0, print, print)
    lane.run(dialog, gate.wait, lambda _: None, print)
    with qtbot.waitSignal(lane.failed_unexpectedly):
        pass
    # Another question failed; the answer of the dialog's own is still to come.
    assert dialog.is_busy
    gate.set()
    qtbot.waitUntil(lambda: lane.is_idle)
    assert not dialog.is_busy
    assert dialog.cancel_button.isEnabled()
    dialog.reject()
    assert not dialog.isVisible()


@pytest.mark.parametrize(("kind", "field"), [("password", "former"), ("restore", "password")])
def test_a_password_that_was_refused_is_hidden_and_typed_over(qtbot, kind, field):
    dialog = shown(qtbot, kind)
    password = getattr(dialog, field)
    password.line.setText("not this one")
    password.show_button.click()
    dialog.show_busy(is_busy=True)
    dialog.say("It does not match.")
    assert password.line.echoMode() == QLineEdit.EchoMode.Password
    QTest.keyClicks(password.line, "another")
    assert password.password == "another"


def test_after_some_seconds_it_is_told_that_the_work_goes_on_until_it_ends_or_something_else_is_said(
    qtbot, monkeypatch
):
    monkeypatch.setattr(stepped_dialog, "TELLS_AFTER_MS", 20)
    dialog = shown(qtbot, "restore")
    dialog.show_busy(is_busy=True)
    assert dialog.message.text() == ""
    qtbot.waitUntil(lambda: dialog.message.text() == "Still at work: 0 s")
    dialog.show_busy(is_busy=False)
    assert dialog.message.text() == ""
    dialog.show_busy(is_busy=True)
    qtbot.waitUntil(lambda: bool(dialog.message.text()))
    dialog.say("The password does not match.")
    assert dialog.message.text() == "The password does not match."
