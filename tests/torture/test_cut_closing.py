"""Wherever the power goes while an account is closed and the file is given another key: the vault opens, whole."""

import errno

import pytest

from tests.support.replayed_disk import crash_states
from tests.torture.closing_flow import CLOSED, LOCKED, THEIRS, begin
from tests.torture.password_flow import OLD, now
from tests.torture.rounds import SEED, some
from workpris_desktop.cases.account_requests import ListAccounts
from workpris_desktop.cases.audit_requests import VerifyAudit
from workpris_desktop.cases.engine import whole
from workpris_desktop.cases.file_requests import ListFiles
from workpris_desktop.cases.key_ring import read_key_ring
from workpris_desktop.cases.openings import Unlock, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.vault_errors import AccountNotFound


@pytest.fixture
def vault(tmp_path):
    """The folder of a vault, and the ids of its two accounts."""
    root = tmp_path / "vault"
    return root, *begin(root)


@pytest.fixture
def flow(record_flow, vault):
    return record_flow("tests.torture.closing_flow", vault[0], *vault)


def demand_sound(folder, account_id, colleague_id, *, is_closed):
    """Look whether the vault opens, is whole, and whether whoever was let out is out; tell whether he is."""
    vault, _ = Unlock(account_id, OLD).open(folder, now)
    assert whole(vault.connection)
    VerifyAudit().answer(vault)
    assert len(ListFiles().answer(vault)) == 8
    colleague = next(each for each in ListAccounts().answer(vault) if each.id == colleague_id)
    assert colleague.is_closed or not is_closed
    close_vault(vault)
    ring = read_key_ring(folder)
    assert not ring.former_envelope
    if not colleague.is_closed:
        close_vault(Unlock(colleague_id, THEIRS).open(folder, now)[0])
        return False
    assert ring.slot_of(colleague_id) is None
    with pytest.raises(AccountNotFound):
        Unlock(colleague_id, THEIRS).open(folder, now)
    return True


def test_no_power_cut_breaks_the_vault_or_keeps_somebody_in(flow, vault, tmp_path):
    recording = flow.recorded()
    assert recording.acknowledged[-1] == LOCKED
    states, outcomes = list(crash_states(recording, seed=SEED, samples=2)), set()
    assert len(states) > 60
    for state in some(states):
        folder = VaultFolder(state.write_to(tmp_path / "after"))
        outcomes.add(demand_sound(folder, *vault[1:], is_closed=CLOSED in state.acknowledged))
    assert outcomes == {False, True}


@pytest.mark.parametrize("is_sticky", [False, True])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_no_failing_disk_breaks_the_vault_or_keeps_somebody_in(flow, vault, code, is_sticky):
    failed = 0
    for number in flow.numbers(step=9):
        outcome = flow.fail_at(number, code, is_sticky=is_sticky)
        assert not outcome.error or outcome.is_ours, (number, outcome.error)
        failed += bool(outcome.error)
        demand_sound(VaultFolder(flow.folder), *vault[1:], is_closed=CLOSED in outcome.acknowledged)
    assert failed > 1
