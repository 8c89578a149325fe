"""Wherever the power goes while a form is filled in: each field that was left is kept, whole and found by its words."""

import errno

import pytest

from tests.support.replayed_disk import crash_states
from tests.torture.intake_flow import CHOICE, FIELDS, NEED, STEP, begin, text
from tests.torture.password_flow import OLD, now
from tests.torture.rounds import SEED, some
from workpris_desktop.cases.audit_requests import VerifyAudit
from workpris_desktop.cases.choice_requests import ReadChoices
from workpris_desktop.cases.engine import whole
from workpris_desktop.cases.file_requests import ListFiles, ReadFile, SearchFiles
from workpris_desktop.cases.follow_up_requests import ReadFollowUps
from workpris_desktop.cases.intake_requests import ReadIntake
from workpris_desktop.cases.openings import Unlock, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.word_index import index_agrees
from workpris_desktop.domain.client_file import EntryKind


@pytest.fixture
def vault(tmp_path):
    """The folder of a vault, its account, and a file."""
    root = tmp_path / "vault"
    return root, *begin(root)


@pytest.fixture
def flow(record_flow, vault):
    return record_flow("tests.torture.intake_flow", vault[0], *vault)


def kept_in(folder, account_id, file_id):
    """Return what is kept, once all of it was compared with what was said."""
    vault, _ = Unlock(account_id, OLD).open(VaultFolder(folder), now)
    assert whole(vault.connection)
    assert index_agrees(vault.connection)
    VerifyAudit().answer(vault)
    intake = ReadIntake(file_id).answer(vault)
    kept = {field for field in intake.by_field if field.startswith("H")}
    for field in kept:
        assert intake.by_field[field].value == text(field[1:]).strip()
        assert [hit.file.id for hit in SearchFiles(f"odpoved{field[1:]} sestry").answer(vault)] == [file_id]
    (file,) = ListFiles().answer(vault)
    assert intake.by_field["B1"].value == file.name
    assert [hit.file.id for hit in SearchFiles(file.name).answer(vault)] == [file_id]
    kept |= {"B1"} if file.name == "Pepa" else set()
    kept |= {NEED for need in intake.needs if need.wish == "splatit dluhy"}
    chosen = ReadChoices(file_id).answer(vault)
    # The reason stands in the log whenever the service is on the list, and never without it.
    assert [each.override for each in chosen] == [
        entry.text.removeprefix("Dům: ")
        for entry in ReadFile(file_id).answer(vault).entries
        if entry.kind is EntryKind.OVERRIDE
    ]
    kept |= {CHOICE for _ in chosen} | {STEP for _ in ReadFollowUps(file_id).answer(vault)}
    close_vault(vault)
    return kept


def test_no_power_cut_loses_an_answer(flow, vault, tmp_path):
    recording = flow.recorded()
    assert len(recording.acknowledged) == FIELDS + 4
    states = list(crash_states(recording, seed=SEED, samples=1))
    assert len(states) > 40
    sizes = set()
    for state in some(states):
        kept = kept_in(state.write_to(tmp_path / "after"), *vault[1:])
        assert kept >= set(state.acknowledged), state
        sizes.add(len(kept))
    assert sizes == set(range(FIELDS + 5))


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_no_failing_disk_loses_an_answer(flow, vault, code):
    failed = 0
    for number in flow.numbers(step=9):
        outcome = flow.fail_at(number, code, is_sticky=False)
        assert not outcome.error or outcome.is_ours, (number, outcome.error)
        failed += bool(outcome.error)
        assert kept_in(flow.folder, *vault[1:]) >= set(outcome.acknowledged)
    assert failed
