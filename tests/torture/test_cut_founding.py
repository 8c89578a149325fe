"""A founding that is cut off leaves a vault that its password opens, or none, and then one can be founded."""

import errno

import pytest

from tests.support.replayed_disk import crash_states
from tests.torture.password_flow import CLOSED, FOUNDED, NAME, OLD, QUICK, now
from tests.torture.rounds import SEED
from workpris_desktop.cases.key_ring import read_key_ring
from workpris_desktop.cases.openings import Found, Unlock, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.vault import VaultPurpose
from workpris_desktop.domain.vault_errors import VaultMissing


@pytest.fixture
def founding(record_flow, tmp_path):
    root = tmp_path / "vault"
    root.mkdir()
    return record_flow("tests.torture.password_flow", root, FOUNDED, root)


def is_founded(root, *, is_tried_anew=True):
    """Tell whether there is a vault, after opening it or, where there is none, founding one."""
    folder = VaultFolder(root)
    try:
        account_id = read_key_ring(folder).slots[0].account_id
    except VaultMissing:
        if not is_tried_anew:
            return False
        vault, _ = Found(NAME, OLD, VaultPurpose.ME, costs=QUICK).open(folder, now)
        close_vault(vault)
        return False
    vault, _ = Unlock(account_id, OLD).open(folder, now)
    close_vault(vault)
    return True


def test_no_power_cut_leaves_half_a_vault(founding, tmp_path):
    recording = founding.recorded()
    assert recording.acknowledged == (FOUNDED, CLOSED)
    found = set()
    for number, state in enumerate(crash_states(recording, seed=SEED, samples=1)):
        there = is_founded(state.write_to(tmp_path / "after"), is_tried_anew=number % 5 == 0)
        assert there or FOUNDED not in state.acknowledged, state
        found.add(there)
    assert found == {True, False}


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_no_failing_disk_leaves_half_a_vault(founding, code):
    for number in founding.numbers(step=7):
        outcome = founding.fail_at(number, code, is_sticky=True)
        assert not outcome.error or outcome.is_ours, (number, outcome.error)
        assert is_founded(founding.folder) or FOUNDED not in outcome.acknowledged, number
