"""Wherever the power goes while a packet is read in and taken over: it is in the inbox or in one file, whole (R23)."""

import errno
from pathlib import Path

import pytest

from tests.support.replayed_disk import crash_states
from tests.torture.import_flow import BIRTH, CAME, CLIENT, PDF, TAKEN, begin
from tests.torture.password_flow import OLD, now
from tests.torture.rounds import SEED, some
from workpris_desktop.cases.attachment_requests import ReadAttachment, ReadAttachments
from workpris_desktop.cases.audit_requests import VerifyAudit
from workpris_desktop.cases.engine import whole
from workpris_desktop.cases.file_requests import ListFiles
from workpris_desktop.cases.inbox_requests import MergePacket, ReadHanded, ReadInbox, TakeIn
from workpris_desktop.cases.intake_requests import ReadIntake
from workpris_desktop.cases.openings import Unlock, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.word_index import index_agrees
from workpris_desktop.domain.inbox import InboxState


@pytest.fixture
def offices(tmp_path):
    """The folder of the receiver's vault, its account, and the file of a packet."""
    root = tmp_path / "vault"
    return root, *begin(root, tmp_path)


@pytest.fixture
def flow(record_flow, offices):
    return record_flow("tests.torture.import_flow", offices[0], *offices)


def done_in(folder, account_id, packet):
    """Return what is done, once it was compared with what was sent; then finish it as a person would."""
    vault, _ = Unlock(account_id, OLD).open(VaultFolder(folder), now)
    assert whole(vault.connection)
    assert index_agrees(vault.connection)
    VerifyAudit().answer(vault)
    inbox, files = ReadInbox().answer(vault), ListFiles().answer(vault)
    done = {CAME for _ in inbox} | {TAKEN for _ in files}
    assert [each.state is InboxState.MERGED for each in inbox] == [TAKEN in done for _ in inbox]
    came = TakeIn(Path(packet).read_bytes()).answer(vault)
    assert came.was_there is (CAME in done)
    if TAKEN not in done:
        assert ReadHanded(came.packet.id).answer(vault).name == CLIENT
        MergePacket(came.packet.id).answer(vault)
    (file,) = ListFiles().answer(vault)
    assert file.name == CLIENT
    assert ReadIntake(file.id).answer(vault).by_field["B3"].value == BIRTH
    (attachment,) = ReadAttachments(file.id).answer(vault)
    assert ReadAttachment(attachment.id).answer(vault) == PDF
    assert vault.connection.execute("SELECT count(*) FROM inbox_blob").fetchone() == (0,)
    close_vault(vault)
    return done


def test_no_power_cut_loses_a_packet_or_takes_it_in_twice(flow, offices, tmp_path):
    recording = flow.recorded()
    assert recording.acknowledged == (CAME, TAKEN)
    states = list(crash_states(recording, seed=SEED, samples=1))
    assert len(states) > 20
    sizes = set()
    for state in some(states):
        done = done_in(state.write_to(tmp_path / "after"), *offices[1:])
        assert done >= set(state.acknowledged), state
        sizes.add(len(done))
    assert sizes == {0, 1, 2}


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_no_failing_disk_loses_a_packet_or_takes_it_in_twice(flow, offices, code):
    failed = 0
    for number in flow.numbers(step=9):
        outcome = flow.fail_at(number, code, is_sticky=False)
        assert not outcome.error or outcome.is_ours, (number, outcome.error)
        failed += bool(outcome.error)
        assert done_in(flow.folder, *offices[1:]) >= set(outcome.acknowledged)
    assert failed
