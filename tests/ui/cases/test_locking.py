"""What locks the vault, and what is gone then, in a real window with a real vault."""

import os
import signal
import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QMessageBox,
)

from tests.cases.conftest import NAME, PASSWORD
from tests.support.vault_window import PLACE, SECRET, lock, unlock
from tests.ui.conftest import rest
from workpris_desktop.cases.draft_requests import ReadDraft
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.vault import VaultPolicy
from workpris_desktop.ui.cases.password_dialog import PasswordDialog
from workpris_desktop.ui.idle import IdleWatch


def test_a_password_opens_the_vault_and_ctrl_l_locks_it(qtbot, program):
    opened, locked = [], []
    program.vault.opened.connect(opened.append)
    program.vault.locked.connect(lambda: locked.append(True))
    assert program.vault.is_there
    unlock(qtbot, program)
    page = program.vault.room.page
    assert page.is_open
    assert NAME in page.who.text()
    assert "5 minutes" in page.who.text()
    assert [account.name for account in opened] == [NAME]
    program.window.activateWindow()
    QTest.keyClick(program.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not page.is_open
    rest(qtbot, program)
    assert locked == [True]
    assert not program.vault.room.vault.session.is_open
    assert not program.window.commands.action("lock_now").isEnabled()
    assert page.lock_panel.password.password == ""


def test_locking_closes_dialogs_and_questions_of_the_vault_and_no_others(qtbot, program, panels):
    program.window.commands.action("change_password").trigger()
    (of_vault,) = program.window.findChildren(PasswordDialog)
    of_vault.former.line.setText(PASSWORD)
    question = QMessageBox(panels[0])
    question.setText(SECRET)
    question.open()
    program.window.commands.action("about").trigger()
    others = [
        dialog
        for dialog in program.window.findChildren(QDialog)
        if dialog.isVisible() and dialog not in {of_vault, question}
    ]
    lock(qtbot, program)
    qtbot.waitUntil(lambda: not program.window.findChildren(PasswordDialog))
    assert [dialog.isVisible() for dialog in others] == [True]
    qtbot.waitUntil(lambda: not panels[0].findChildren(QMessageBox))
    for dialog in others:
        dialog.reject()


def test_ctrl_l_locks_from_inside_of_a_dialog(qtbot, program):
    unlock(qtbot, program)
    program.window.commands.action("change_password").trigger()
    (dialog,) = program.window.findChildren(PasswordDialog)
    QTest.keyClick(dialog.former.line, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert program.vault.account is None
    rest(qtbot, program)
    assert not program.vault.room.vault.session.is_open


def test_a_key_file_that_is_damaged_while_it_is_open_takes_nothing_off_the_screen(qtbot, program, folder):
    unlock(qtbot, program)
    kept = [file.read_bytes() for file in VaultFolder(folder.vault_folder).key_files]
    for file in VaultFolder(folder.vault_folder).key_files:
        file.write_bytes(b"{")
    program.vault.room.locks.look()
    rest(qtbot, program)
    assert program.vault.room.page.is_open
    for file, content in zip(VaultFolder(folder.vault_folder).key_files, kept, strict=True):
        file.write_bytes(content)


def test_an_answer_that_comes_after_locking_is_not_shown(qtbot, program, panels):
    room = program.vault.room
    panels[0].text.setPlainText(SECRET)
    program.vault.room.drafts.release(f"{PLACE}/One")
    rest(qtbot, program)
    shown = []
    room.vault.ask(panels[0], ReadDraft(f"{PLACE}/One"), shown.append, shown.append)
    # No event is processed: the answer is there, and nobody has got it yet.
    answered_by = time.monotonic() + 10
    while not room.lane._queue.empty() and time.monotonic() < answered_by:
        time.sleep(0.01)
    time.sleep(0.3)
    lock(qtbot, program)
    assert shown == []
    unlock(qtbot, program)
    room.vault.ask(panels[0], ReadDraft(f"{PLACE}/One"), shown.append)
    rest(qtbot, program)
    assert shown == [SECRET]


def test_nobody_at_the_computer_locks_it(qtbot, program):
    moment = [time.time()]
    unlock(qtbot, program)
    locks = program.vault.room.locks
    locks._new_watch = lambda minutes: IdleWatch(minutes, lambda: moment[0], look_every_ms=10)
    locks.use_policy(VaultPolicy(idle_minutes=3))
    assert "3 minutes" in program.vault.room.page.who.text()
    moment[0] += 179
    QTest.qWait(50)
    assert program.vault.account is not None
    moment[0] += 2
    qtbot.waitUntil(lambda: program.vault.account is None)
    rest(qtbot, program)
    assert not program.vault.room.vault.session.is_open


def test_a_locked_session_of_the_computer_locks_it(qtbot, program):
    unlock(qtbot, program)
    room = program.vault.room
    room._session_watch.locked.emit()
    assert program.vault.account is None
    rest(qtbot, program)
    assert not room.vault.session.is_open
    assert room._session_watch is None


def assert_told_that_words_are_lost(program):
    (box,) = [each for each in program.window.findChildren(QMessageBox) if each.isVisible()]
    said = f"{box.text()} {box.informativeText()}"
    assert "last words that you typed" in said
    assert "kept as a draft" not in said
    box.accept()


def test_words_that_die_with_the_process_are_told_as_lost(qtbot, program, panels):
    room = program.vault.room
    panels[0].text.setPlainText("half a word")
    os.kill(room.vault.session._process._process.pid, signal.SIGKILL)
    room.vault.ask(room, ReadDraft(PLACE), lambda _: None)
    rest(qtbot, program)
    assert not room.page.is_open
    assert_told_that_words_are_lost(program)


def test_a_vault_that_hangs_is_locked_all_the_same(qtbot, program, panels):
    room = program.vault.room
    room.locks._force.setInterval(100)
    pid = room.vault.session._process._process.pid
    os.kill(pid, signal.SIGSTOP)
    panels[0].text.setPlainText("cannot be kept")
    program.window.commands.action("lock_now").trigger()
    assert not room.page.is_open
    qtbot.waitUntil(lambda: not room.vault.session.is_open, timeout=10_000)
    rest(qtbot, program)
    assert_told_that_words_are_lost(program)
    unlock(qtbot, program)


def test_a_process_that_died_is_noticed_at_the_next_question(qtbot, program, panels):
    room = program.vault.room
    told = []
    program.vault.failed.connect(told.append)
    os.kill(room.vault.session._process._process.pid, signal.SIGKILL)
    room.vault.ask(room, ReadDraft(PLACE), lambda _: None)
    rest(qtbot, program)
    assert [type(error).__name__ for error in told] == ["VaultLocked"]
    assert not room.page.is_open
    for box in program.window.findChildren(QMessageBox):
        box.accept()
    unlock(qtbot, program)
