"""What the vault's process does with its messages, without a process; `test_vault_session` has the real one."""

import multiprocessing
import pickle

import pytest

from tests.cases.conftest import PASSWORD, is_open
from tests.cases.session_requests import Echo, Stumble, Unsendable, standing_still
from workpris_desktop.cases.openings import Unlock, close_vault
from workpris_desktop.cases.vault_process import LOCK, _Desk
from workpris_desktop.domain.vault_errors import VaultLocked
from workpris_desktop.system.process_outcome import Broke, Done, Failed


@pytest.fixture
def unlock(open_vault):
    close_vault(open_vault)
    return Unlock(open_vault.account.id, PASSWORD)


@pytest.fixture
def answered(vault_folder):
    """Return a function that gives the replies to messages, and the desk after them."""

    def answer(*messages):
        ours, theirs = multiprocessing.Pipe()
        desk = _Desk(theirs, vault_folder, standing_still)
        for message in messages:
            ours.send_bytes(pickle.dumps(message))
        ours.send_bytes(LOCK)
        desk.work()
        return [pickle.loads(ours.recv_bytes()) for _ in messages], desk

    return answer


def test_an_opened_vault_answers_until_it_is_closed(answered, unlock):
    (opened, echoed), desk = answered(unlock, Echo("ř"))
    assert opened.outcome == Done(opened.account)
    assert echoed.outcome == Done("ř")
    vault = desk._vault
    assert is_open(vault)
    desk.close()
    assert not is_open(vault)
    desk.close()


def test_opening_again_closes_what_was_open(answered, unlock):
    (first, second), desk = answered(unlock, unlock)
    assert isinstance(first.outcome, Done)
    assert isinstance(second.outcome, Done)
    desk.close()


def test_a_vault_that_is_not_open_answers_nothing(answered):
    (reply,), _ = answered(Echo("x"))
    assert isinstance(reply.outcome, Failed)
    assert isinstance(reply.outcome.error(), VaultLocked)
    assert reply.account is None


def test_what_breaks_is_told_by_its_kind_alone(answered, unlock):
    (_, stumbled, unsendable), desk = answered(unlock, Stumble(), Unsendable())
    desk.close()
    assert isinstance(stumbled.outcome, Broke)
    assert isinstance(unsendable.outcome, Broke)
