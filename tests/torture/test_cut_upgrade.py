"""Wherever the power goes while a vault is brought to another form: it has one of the two, with everything in it."""

import errno

import pytest

from tests.support.replayed_disk import crash_states
from tests.torture.password_flow import OLD, now
from tests.torture.rounds import SEED
from tests.torture.upgrade_flow import FILES, LOCKED, STEP, UPGRADED, begin
from workpris_desktop.cases import schema
from workpris_desktop.cases.engine import whole
from workpris_desktop.cases.openings import Unlock, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder


@pytest.fixture
def vault(tmp_path):
    """The folder of a vault, and the id of its account."""
    root = tmp_path / "vault"
    return root, begin(root)


@pytest.fixture
def flow(record_flow, vault):
    return record_flow("tests.torture.upgrade_flow", vault[0], *vault)


def demand_upgraded(folder, account_id):
    """Open a vault by the version that knows the step, and look whether everything is there."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "STEPS", (*schema.STEPS, STEP))
        patch.setattr(schema, "VERSION", schema.VERSION + 1)
        vault, _ = Unlock(account_id, OLD).open(VaultFolder(folder), now)
    assert whole(vault.connection)
    assert vault.connection.execute("SELECT count(*) FROM shade").fetchone() == (FILES,)
    names = vault.connection.execute("SELECT count(*) FROM client_file WHERE colour = 'colour of ' || name").fetchone()
    assert names == (FILES,)
    close_vault(vault)


def test_no_power_cut_leaves_half_a_form(flow, vault, tmp_path):
    recording = flow.recorded()
    assert recording.acknowledged == (UPGRADED, LOCKED)
    states = list(crash_states(recording, seed=SEED, samples=2))
    assert len(states) > 30
    for state in states:
        demand_upgraded(state.write_to(tmp_path / "after"), vault[1])


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_no_failing_disk_leaves_half_a_form(flow, vault, code):
    failed = 0
    for number in flow.numbers(step=5):
        outcome = flow.fail_at(number, code, is_sticky=False)
        assert not outcome.error or outcome.is_ours, (number, outcome.error)
        failed += bool(outcome.error)
        demand_upgraded(flow.folder, vault[1])
    assert failed > 1
