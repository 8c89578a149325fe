"""R15: a vault that is left alone is locked; what was half-written is kept, and its process is gone."""

import sys

import pytest
from PySide6.QtDBus import QDBusConnection

from tests.cases.conftest import NAME, PASSWORD, QUICK, Clock
from tests.cases.session_requests import ProcessOf, standing_still
from tests.support.watched_process import is_alive
from workpris_desktop.cases.draft_requests import KeepDraft, ReadDraft
from workpris_desktop.cases.openings import Found, Unlock
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.vault import VaultPolicy, VaultPurpose
from workpris_desktop.ui.cases.bus_watch import BusWatch
from workpris_desktop.ui.idle import IdleWatch


@pytest.fixture
def session(tmp_path):
    session = VaultSession(VaultFolder(tmp_path / "vault"), standing_still)
    session.open(Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK))
    yield session
    session.lock()


@pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")
@pytest.mark.parametrize("reason", ["idle", "screen locked", "sleep", "screen saver"])
def test_a_vault_that_is_left_alone_locks_and_keeps_the_draft(qtbot, session, reason):
    clock, nowhere = Clock(), QDBusConnection("no such bus")
    idle = IdleWatch(VaultPolicy().idle_minutes, lambda: clock().timestamp(), look_every_ms=5)
    watch = BusWatch(nowhere, nowhere)
    account, pid = session.account, session.ask(ProcessOf())

    def keep_and_lock():
        session.ask(KeepDraft("file/new", "Žádost o"))
        session.lock()

    idle.left_alone.connect(keep_and_lock)
    watch.locked.connect(keep_and_lock)
    idle.begin()
    clock.go(minutes=4, seconds=59)
    qtbot.wait(30)
    assert session.is_open
    if reason == "idle":
        with qtbot.waitSignal(idle.left_alone):
            clock.go(seconds=1)
    else:
        told = {"screen locked": watch.note_lock, "sleep": lambda: watch.note_sleep(True)}
        told.get(reason, lambda: watch.note_screen_saver(True))()
    idle.end()
    assert not session.is_open
    assert not is_alive(pid)
    session.open(Unlock(account.id, PASSWORD))
    assert session.ask(ReadDraft("file/new")) == "Žádost o"
