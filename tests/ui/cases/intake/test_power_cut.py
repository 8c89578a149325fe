"""The vault's process is killed while somebody types: what was typed a moment before is there again."""

import os
import signal

import pytest
from PySide6.QtTest import QTest

from tests.cases.conftest import PASSWORD
from tests.support.intake_form import make_intake_window, open_vault
from workpris_desktop.cases.openings import Unlock

SENTENCE = "She would like to live near her sister in Brno"


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_at_most_the_word_being_typed_is_lost_when_everything_is_killed(qtbot, tmp_path):
    vault, account = open_vault(tmp_path / "vault")
    intake = make_intake_window(qtbot, vault, account)
    box = intake.open("C9")
    for letter in SENTENCE:
        QTest.keyClicks(box.editor.text, letter)
        QTest.qWait(60)
    os.kill(vault.session._process._process.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: not vault.session.is_open)
    intake.controller._keeper.take()
    vault.session.lock()
    vault.session.open(Unlock(account.id, PASSWORD))
    kept = intake.kept()["C9"].value
    assert SENTENCE.startswith(kept)
    assert len(SENTENCE) - len(kept) < 20
    vault.lane.stop()
    vault.session.lock()
