"""Wherever the power goes: what was said to be saved is there, and what was said to be erased leaves no byte (F3)."""

import errno

import pytest

from tests.support.replayed_disk import crash_states
from tests.support.vault_pages import plain_bytes
from tests.torture.keeping_flow import ERASE, SAVE, SECRET, begin
from tests.torture.password_flow import OLD, now
from tests.torture.rounds import SEED, some
from workpris_desktop.cases.audit_requests import VerifyAudit
from workpris_desktop.cases.engine import whole
from workpris_desktop.cases.file_requests import ListFiles, ReadFile, SearchFiles
from workpris_desktop.cases.openings import Unlock, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.word_index import index_agrees


@pytest.fixture
def vault(tmp_path):
    """The folder of a vault, its account, a file that is written into, and one that is erased."""
    root = tmp_path / "vault"
    return root, *begin(root)


def flow_of(record_flow, what, vault):
    return record_flow("tests.torture.keeping_flow", vault[0], what, *vault)


def demand_kept(folder, account_id, kept_id, gone_id, acknowledged):
    """Look whether the vault is whole, with all that was acknowledged and nothing that was erased."""
    vault, _ = Unlock(account_id, OLD).open(VaultFolder(folder), now)
    assert whole(vault.connection)
    assert index_agrees(vault.connection)
    VerifyAudit().answer(vault)
    files = {file.id for file in ListFiles().answer(vault)}
    assert kept_id in files
    texts = [entry.text.split()[0] for entry in ReadFile(kept_id).answer(vault).entries]
    assert {each for each in acknowledged if each != ERASE} <= set(texts)
    assert len(texts) == len(set(texts))
    if gone_id in files:
        assert ERASE not in acknowledged
        assert [hit.file.id for hit in SearchFiles(SECRET).answer(vault)] == [gone_id]
    else:
        assert SECRET.encode() not in plain_bytes(vault)
    close_vault(vault)
    return gone_id in files


@pytest.mark.parametrize("what", [SAVE, ERASE])
def test_no_power_cut_loses_what_was_saved_or_keeps_what_was_erased(record_flow, vault, tmp_path, what):
    recording = flow_of(record_flow, what, vault).recorded()
    states = list(crash_states(recording, seed=SEED, samples=2))
    assert len(states) > 40
    found = {demand_kept(state.write_to(tmp_path / "after"), *vault[1:], state.acknowledged) for state in some(states)}
    assert found == ({True} if what == SAVE else {True, False})


@pytest.mark.parametrize("what", [SAVE, ERASE])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_no_failing_disk_loses_what_was_saved_or_keeps_what_was_erased(record_flow, vault, what, code):
    flow, failed = flow_of(record_flow, what, vault), 0
    for number in flow.numbers(step=9):
        outcome = flow.fail_at(number, code, is_sticky=False)
        assert not outcome.error or outcome.is_ours, (number, outcome.error)
        failed += bool(outcome.error)
        demand_kept(flow.folder, *vault[1:], outcome.acknowledged)
    assert failed
