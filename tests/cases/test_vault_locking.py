"""The vault's process is locked, killed, interrupted and left alone: it never outlives who asked for it."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.cases.conftest import NAME, PASSWORD
from tests.cases.session_requests import (
    CloseSlowly,
    Echo,
    Hang,
    PatientEcho,
    ProcessOf,
    SlowUnlock,
    asked_in_thread,
    standing_still,
)
from tests.support.watched_process import ends_within, holds_within, is_alive, wait_for
from workpris_desktop.cases.audit_chain import rows
from workpris_desktop.cases.key_ring import read_key_ring
from workpris_desktop.cases.openings import Unlock, close_vault
from workpris_desktop.cases.vault_process import LONGEST_ORPHANED_S
from workpris_desktop.cases.vault_session import LONGEST_CLOSING_S, LONGEST_LOCKING_S, VaultSession
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.vault_errors import VaultLocked

pytestmark = pytest.mark.usefixtures("processes_begin_as_they_do")

ROOT = Path(__file__).parents[2]

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")


@pytest.fixture
def unlock(open_vault):
    """What opens a vault that is there and locked."""
    close_vault(open_vault)
    return Unlock(open_vault.account.id, PASSWORD)


@pytest.fixture
def session(vault_folder):
    session = VaultSession(vault_folder, standing_still)
    yield session
    session.lock()


def noted_acts(vault_folder, unlock):
    """Open the vault here and return what its audit has noted, the newest first, without this opening."""
    vault, _ = unlock.open(vault_folder, standing_still)
    try:
        return [row.act for row in rows(vault.connection)][1:]
    finally:
        close_vault(vault)


@on_linux
def test_locking_closes_the_vault_in_order_and_ends_its_process(session, unlock, vault_folder):
    session.open(unlock)
    pid = session.ask(ProcessOf())
    session.lock()
    assert not is_alive(pid)
    assert (session.is_open, session.account) == (False, None)
    with pytest.raises(VaultLocked):
        session.ask(ProcessOf())
    assert not list(vault_folder.root.glob("*-wal"))
    known = read_key_ring(vault_folder).audit
    acts = noted_acts(vault_folder, unlock)
    assert acts[:3] == [Act.LOCKED, Act.BACKED_UP, Act.UNLOCKED]
    assert known.count == len(acts)


@on_linux
def test_each_unlocking_has_a_new_process(session, unlock):
    pids = []
    for lock in (session.lock, lambda: None, lambda: None):
        session.open(unlock)
        pids.append(session.ask(ProcessOf()))
        lock()
    assert len(set(pids)) == 3
    assert [is_alive(pid) for pid in pids] == [False, False, True]


@on_linux
def test_a_process_that_was_killed_is_noticed_and_the_vault_can_be_unlocked_again(session, unlock):
    session.open(unlock)
    pid = session.ask(ProcessOf())
    os.kill(pid, signal.SIGKILL)
    assert ends_within(pid, 5)
    assert holds_within(lambda: not session.is_open, 5)
    with pytest.raises(VaultLocked):
        session.ask(ProcessOf())
    session.open(unlock)
    assert session.ask(ProcessOf()) != pid


@on_linux
def test_locking_waits_for_no_request_that_hangs(session, unlock, tmp_path):
    session.open(unlock)
    thread, came = asked_in_thread(lambda: session.ask(Hang(tmp_path / "mark")))
    pid = wait_for(tmp_path / "mark")
    begun = time.monotonic()
    session.lock()
    assert time.monotonic() - begun < LONGEST_LOCKING_S + 1
    assert not is_alive(pid)
    thread.join(30)
    assert [type(error) for error in came] == [VaultLocked]
    assert session.open(unlock).name == NAME


@on_linux
def test_a_vault_that_takes_its_time_to_close_is_waited_for(session, unlock, vault_folder):
    session.open(unlock)
    session.ask(CloseSlowly(LONGEST_LOCKING_S + 0.5))
    waiting = [asked_in_thread(lambda: session.ask(Echo("x", 0.2))) for _ in range(3)]
    begun = time.monotonic()
    session.lock()
    assert LONGEST_LOCKING_S < time.monotonic() - begun < LONGEST_CLOSING_S
    for thread, came in waiting:
        thread.join(30)
        assert came == ["x"] or isinstance(came[0], VaultLocked)
    assert noted_acts(vault_folder, unlock)[0] is Act.LOCKED


def test_a_request_that_must_not_be_cut_off_is_waited_for(session, unlock, vault_folder):
    session.open(unlock)
    thread, came = asked_in_thread(lambda: session.ask(PatientEcho("x", LONGEST_LOCKING_S + 0.5)))
    time.sleep(0.2)
    begun = time.monotonic()
    session.lock()
    assert time.monotonic() - begun > LONGEST_LOCKING_S
    thread.join(30)
    assert [type(error) for error in came] == [VaultLocked]
    assert noted_acts(vault_folder, unlock)[0] is Act.LOCKED


def test_a_short_request_is_finished_before_the_vault_locks(session, unlock, vault_folder):
    session.open(unlock)
    thread, came = asked_in_thread(lambda: session.ask(Echo("done", 0.3)))
    time.sleep(0.1)
    session.lock()
    thread.join(30)
    assert len(came) == 1
    assert came[0] == "done" or isinstance(came[0], VaultLocked)
    assert noted_acts(vault_folder, unlock)[0] is Act.LOCKED


@on_linux
@pytest.mark.parametrize("after_s", [0.3, 60])
def test_locking_while_the_vault_is_being_unlocked_leaves_it_locked(session, unlock, tmp_path, after_s):
    thread, came = asked_in_thread(lambda: session.open(SlowUnlock(unlock, tmp_path / "mark", after_s)))
    pid = wait_for(tmp_path / "mark")
    session.lock()
    thread.join(30)
    assert [type(error) for error in came] == [VaultLocked]
    assert not session.is_open
    assert not is_alive(pid)


@on_linux
def test_a_process_that_is_told_to_end_by_the_system_closes_the_vault_in_order(session, unlock, vault_folder):
    session.open(unlock)
    pid = session.ask(ProcessOf())
    os.kill(pid, signal.SIGTERM)
    assert ends_within(pid, 5)
    assert noted_acts(vault_folder, unlock)[0] is Act.LOCKED


@on_linux
def test_a_question_that_is_interrupted_takes_the_process_with_it(session, unlock, tmp_path, minds_interrupts):
    session.open(unlock)
    pid = session.ask(ProcessOf())
    threading.Timer(0.3, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
    with pytest.raises(KeyboardInterrupt):
        session.ask(Echo("late", 1))
    assert ends_within(pid, 5)
    with pytest.raises(VaultLocked):
        session.ask(Echo("another"))
    session.open(unlock)
    assert session.ask(Echo("another")) == "another"


WINDOW = """
import os, sys
from pathlib import Path
from tests.cases.session_requests import Hang, PatientEcho, ProcessOf, standing_still
from workpris_desktop.cases.openings import Unlock
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_session import VaultSession
if __name__ == "__main__":
    folder, account, password, mark, hangs = sys.argv[1:]
    session = VaultSession(VaultFolder(Path(folder)), standing_still)
    session.open(Unlock(account, password))
    if hangs == "hangs":
        session.ask(Hang(Path(mark)))
    Path(mark).write_text(str(session.ask(ProcessOf())))
    sys.stdin.read()
"""


@on_linux
@pytest.mark.parametrize(("state", "within_s"), [("waits", 3), ("hangs", LONGEST_ORPHANED_S + 3)])
def test_the_process_ends_with_the_window_however_that_ends(vault_folder, unlock, tmp_path, state, within_s):
    mark, script = tmp_path / "mark", tmp_path / "window.py"
    script.write_text(WINDOW)
    arguments = [str(vault_folder.root), unlock.account_id, PASSWORD, str(mark), state]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen([sys.executable, str(script), *arguments], env=environment, stdin=subprocess.PIPE) as window:
        pid = wait_for(mark)
        assert is_alive(pid)
        window.kill()
    assert ends_within(pid, within_s)
    if state == "waits":
        assert noted_acts(vault_folder, unlock)[0] is Act.LOCKED
