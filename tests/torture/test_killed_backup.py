"""Backups and restoring, killed and cut off at each operation: an old or a new state in full, never half of one."""

import errno

import pytest

from tests.support.replayed_disk import crash_states
from tests.torture.backup_flow import BACKED_UP, BEFORE, RESTORED, SINCE, begin
from tests.torture.password_flow import OLD, now
from tests.torture.rounds import SEED
from workpris_desktop.cases.audit_chain import rows, verify
from workpris_desktop.cases.backups import MakeBackup, backups_in
from workpris_desktop.cases.engine import whole
from workpris_desktop.cases.file_requests import ListFiles
from workpris_desktop.cases.openings import Unlock, close_vault
from workpris_desktop.cases.restoring import Password, Restore
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_swap import finish_swap
from workpris_desktop.domain.audit import Act


@pytest.fixture
def made(tmp_path):
    """The folder of a vault, the id of its account, and the name of its backup."""
    root = tmp_path / "vault"
    return root, *begin(root)


@pytest.fixture
def flow(request, record_flow, made):
    return record_flow("tests.torture.backup_flow", made[0], request.param, *made)


def files_in(root, account_id):
    """Return the names of the files of the vault, after whatever was cut off was finished and all was looked at."""
    folder = VaultFolder(root)
    finish_swap(folder)
    vault, _ = Unlock(account_id, OLD).open(folder, now)
    try:
        assert whole(vault.connection)
        verify(vault.connection)
        names = {file.name for file in ListFiles().answer(vault)}
        restored = [row for row in rows(vault.connection, most=1_000) if row.act is Act.RESTORED]
        assert bool(restored) == (SINCE not in names)
    finally:
        close_vault(vault)
    return names


def demand_backed_up(root, acknowledged, account_id, _name):
    """Look whether the vault is the one before or the restored one in full, and each backup is whole."""
    names, backups = files_in(root, account_id), backups_in(root / "backups")
    assert names in ({BEFORE}, {BEFORE, SINCE})
    assert names == {BEFORE} or RESTORED not in acknowledged
    assert all(backup.is_whole for backup in backups)
    assert len(backups) == 2 or BACKED_UP not in acknowledged


@pytest.mark.parametrize("flow", [RESTORED], indirect=True)
def test_no_cut_leaves_half_a_restored_vault(flow, made, tmp_path):
    _, account_id, name = made
    recording = flow.recorded()
    assert recording.acknowledged == (RESTORED,)
    seen = set()
    for number, state in enumerate(crash_states(recording, seed=SEED, samples=1)):
        after = state.write_to(tmp_path / "after")
        names = files_in(after, account_id)
        assert names in ({BEFORE}, {BEFORE, SINCE}), state
        assert names == {BEFORE} or RESTORED not in state.acknowledged, state
        assert not list(after.glob("restored-*")), state
        assert len(backups_in(after / "backups")) == 1, state
        if names == {BEFORE}:
            (aside,) = after.glob("set-aside-*")
            assert files_in(aside, account_id) == {BEFORE, SINCE}, state
        if number % 20 == 0:
            Restore(after / "backups" / name, Password(account_id, OLD)).open(VaultFolder(after), now)
            assert files_in(after, account_id) == {BEFORE}
            assert not list(after.glob(".workpris*")), state
        seen.add(frozenset(names))
    assert seen == {frozenset({BEFORE}), frozenset({BEFORE, SINCE})}


@pytest.mark.parametrize("flow", [BACKED_UP], indirect=True)
def test_no_cut_leaves_half_a_backup_or_harms_the_vault(flow, made, tmp_path):
    _, account_id, _ = made
    recording = flow.recorded()
    seen = set()
    for number, state in enumerate(crash_states(recording, seed=SEED, samples=1)):
        after = state.write_to(tmp_path / "after")
        found = backups_in(after / "backups")
        assert all(backup.is_whole for backup in found), state
        assert len(found) == 2 or not state.acknowledged, state
        seen.add(len(found))
        if number % 10 == 0:
            folder = VaultFolder(after)
            vault, _ = Unlock(account_id, OLD).open(folder, now)
            MakeBackup().answer(vault)
            assert {file.name for file in ListFiles().answer(vault)} == {BEFORE, SINCE}
            close_vault(vault)
            assert not list(folder.backups.glob(".*")), state
    assert seen == {1, 2}


@pytest.mark.parametrize("is_sticky", [False, True])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
@pytest.mark.parametrize("flow", [RESTORED, BACKED_UP], indirect=True)
def test_a_full_or_failing_disk_leaves_the_old_or_the_restored_vault(flow, made, code, is_sticky):
    root, account_id, _ = made
    failed = 0
    for number in flow.numbers(step=11):
        outcome = flow.fail_at(number, code, is_sticky=is_sticky)
        assert not outcome.error or outcome.is_ours, (number, outcome.error)
        failed += bool(outcome.error)
        demand_backed_up(root, outcome.acknowledged, account_id, "")
    assert failed > 1
