"""What is asked of the vault's process, and what comes back from it."""

import errno
import multiprocessing
import os
import sys

import pytest

from tests.cases.conftest import NAME, PASSWORD, QUICK
from tests.cases.session_requests import (
    SECRET,
    Chatter,
    Dumpable,
    Echo,
    Forbidden,
    ProcessOf,
    Stumble,
    TakeAccount,
    Unsendable,
    asked_in_thread,
    standing_still,
)
from workpris_desktop.cases.openings import Found, Unlock, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.account import Account, Deed, Role
from workpris_desktop.domain.errors import FileFault
from workpris_desktop.domain.vault import VaultPurpose
from workpris_desktop.domain.vault_errors import NotAllowed, PasswordWrong, VaultLocked
from workpris_desktop.system.process_outcome import WorkerBroke

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")


@pytest.fixture(scope="module")
def founded(tmp_path_factory):
    """An open session for tests that leave it as it is."""
    session = VaultSession(VaultFolder(tmp_path_factory.mktemp("office") / "vault"), standing_still)
    session.open(Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK))
    yield session
    session.lock()


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


def test_requests_are_answered_in_another_process(founded):
    assert founded.is_open
    assert founded.account.name == NAME
    assert founded.ask(ProcessOf()) != os.getpid()


def test_an_error_of_ours_arrives_as_it_was(founded):
    account = founded.account
    with pytest.raises(NotAllowed) as caught:
        founded.ask(Forbidden())
    assert caught.value.deed is Deed.READ_AUDIT
    founded.ask(TakeAccount(account))


def test_an_unforeseen_error_is_told_without_what_it_says(founded):
    with pytest.raises(WorkerBroke) as caught:
        founded.ask(Stumble())
    assert "RuntimeError" in str(caught.value)
    assert "ValueError" in str(caught.value)
    assert SECRET not in str(caught.value)
    assert caught.value.__cause__ is None
    assert founded.ask(Echo("still there")) == "still there"


def test_an_answer_that_cannot_be_sent_is_told(founded):
    with pytest.raises(WorkerBroke):
        founded.ask(Unsendable())
    assert founded.ask(Echo("still there")) == "still there"


def test_a_large_answer_arrives_whole(founded):
    text = "ř" * 3_000_000
    assert founded.ask(Echo(text)) == text


def test_who_has_unlocked_the_vault_is_known_with_the_roles_of_now(founded):
    before = founded.account
    founded.ask(TakeAccount(Account(before.id, "Dana Nova", frozenset({Role.LEAD}))))
    assert founded.account.name == "Dana Nova"
    founded.ask(TakeAccount(before))
    assert founded.account == before


def test_threads_that_ask_at_once_get_their_own_answers(founded):
    asked = [asked_in_thread(lambda text=str(number): founded.ask(Echo(text, 0.01))) for number in range(8)]
    for number, (thread, came) in enumerate(asked):
        thread.join(60)
        assert came == [str(number)]


def test_nothing_that_the_process_says_reaches_the_terminal(founded, capfd):
    founded.ask(Chatter())
    assert capfd.readouterr() == ("", "")


@on_linux
def test_no_core_file_is_written_of_the_process(founded):
    assert founded.ask(Dumpable()) == ((0, 0), 0)
    # Nor of the window's, which shows what stands in the vault.
    assert Dumpable().answer(None)[0] == (0, 0)


def test_a_locked_vault_answers_nothing(session, unlock):
    with pytest.raises(VaultLocked):
        session.ask(ProcessOf())
    session.warm_up()
    with pytest.raises(VaultLocked):
        session.ask(ProcessOf())
    assert not session.is_open
    assert session.account is None


def test_after_a_wrong_password_the_same_process_is_tried_again(session, unlock):
    session.warm_up()
    process = session._process
    with pytest.raises(PasswordWrong):
        session.open(Unlock(unlock.account_id, "eins zwei drei vier"))
    assert not session.is_open
    assert session.open(unlock).name == NAME
    assert session._process is process
    assert session.is_open


def test_a_system_that_begins_no_process_is_told(session, unlock, monkeypatch):
    class Refusing:
        Pipe = staticmethod(multiprocessing.Pipe)

        class Process:
            def __init__(self, **_):
                pass

            def start(self):
                raise OSError(errno.EAGAIN, "no more processes")

    monkeypatch.setattr(multiprocessing, "get_context", lambda _method: Refusing)
    for begin in (session.warm_up, lambda: session.open(unlock)):
        with pytest.raises(FileFault):
            begin()
    monkeypatch.undo()
    assert session.open(unlock).name == NAME
