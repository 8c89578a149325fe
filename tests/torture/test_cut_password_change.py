"""The password change is the most dangerous write of the program: nothing that a disk does locks anybody out (R14)."""

import errno

import pytest

from tests.support.replayed_disk import crash_states
from tests.torture.password_flow import CARELESS, CHANGED, CLOSED, NEW, OLD, QUICK, RECOVERED, begin, now
from tests.torture.rounds import SEED
from workpris_desktop.cases.openings import Recover, Unlock
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.vault_errors import KeyFileDamaged, PasswordWrong


@pytest.fixture
def vault(tmp_path):
    """The folder of a vault, the id of its one account, and its recovery key."""
    root = tmp_path / "vault"
    return root, *begin(root)


@pytest.fixture(params=[CHANGED, RECOVERED])
def flow(request, record_flow, vault):
    root, account_id, recovery_key = vault
    return record_flow("tests.torture.password_flow", root, request.param, root, account_id, recovery_key)


def opens(folder, opening):
    """Tell whether an opening opens the vault in a folder."""
    try:
        vault, _ = opening.open(VaultFolder(folder), now)
    except PasswordWrong:
        return False
    vault.connection.close()
    vault.lock.release()
    return True


def opened_by(folder, account_id):
    """Return which of the two passwords open the vault."""
    return {password for password in (OLD, NEW) if opens(folder, Unlock(account_id, password))}


def is_locked_out(folder, account_id, acknowledged):
    """Tell whether somebody is who was told of the new password, or, before that, knows both."""
    ways = {NEW} if {CHANGED, RECOVERED} & set(acknowledged) else {OLD, NEW}
    # One after the other, because the one that opens is the only one from then on.
    return not any(opens(folder, Unlock(account_id, password)) for password in sorted(ways))


def test_no_power_cut_locks_anybody_out(flow, vault, tmp_path):
    _, account_id, recovery_key = vault
    recording = flow.recorded()
    assert recording.acknowledged[-1] == CLOSED
    states, seen = list(crash_states(recording, seed=SEED)), set()
    assert len(states) > 60
    for number, state in enumerate(states):
        assert not is_locked_out(state.write_to(tmp_path / "after"), account_id, state.acknowledged), state
        if number % 10 == 0:
            folder = state.write_to(tmp_path / "after")
            seen |= opened_by(folder, account_id)
            assert opens(folder, Recover(recovery_key, account_id, NEW, costs=QUICK)), state
    assert seen == {OLD, NEW}


def test_keys_that_were_written_carelessly_would_lock_people_out(record_flow, vault, tmp_path):
    root, account_id, recovery_key = vault
    flow = record_flow("tests.torture.password_flow", root, CARELESS, root, account_id, recovery_key)
    lost = 0
    for state in crash_states(flow.recorded(), models="B", seed=SEED):
        try:
            lost += is_locked_out(state.write_to(tmp_path / "after"), account_id, state.acknowledged)
        except KeyFileDamaged:
            lost += 1
    assert lost > 1


@pytest.mark.parametrize("is_sticky", [False, True])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_no_full_or_failing_disk_locks_anybody_out(flow, vault, code, is_sticky):
    failed = 0
    for number in flow.numbers(step=7):
        outcome = flow.fail_at(number, code, is_sticky=is_sticky)
        assert not outcome.error or outcome.is_ours, (number, outcome.error)
        failed += bool(outcome.error)
        assert not is_locked_out(flow.folder, vault[1], outcome.acknowledged), (number, outcome)
    assert failed > 1
