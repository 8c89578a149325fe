"""A backup brings nothing back into the inbox that was refused, or whose file was erased; what was lost waits again."""

import pytest

from tests.cases.conftest import NAME, PASSWORD, QUICK
from tests.support.two_offices import agree, exchange, made_packet, office_vault
from workpris_desktop.cases.backups import MakeBackup
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.cases.inbox_requests import MergePacket, ReadInbox, RefusePacket, TakeIn
from workpris_desktop.cases.openings import Found, Unlock, close_vault
from workpris_desktop.cases.restoring import Password, Restore
from workpris_desktop.cases.retention_requests import ConfirmErasure, KeepLonger
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.handover import RefusedPacketBecause
from workpris_desktop.domain.inbox import InboxState
from workpris_desktop.domain.vault import Category, VaultPurpose

CLIENT = "Jan Modrý"


class Kept:
    """An office into whose inbox a packet came before its backup was made."""

    def __init__(self, root, clock):
        self.folder, self.clock = VaultFolder(root / "here"), clock
        sender, _ = Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK).open(VaultFolder(root / "there"), clock)
        self.vault, founded = Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK).open(self.folder, clock)
        self.account_id = founded.account.id
        there, here = office_vault(sender, "there"), office_vault(self.vault, "here")
        exchange(there, here)
        file = NewFile(CLIENT, Category.PRISON).answer(sender)
        agree(there, file.id, there.known["here"], "B1")
        packet = made_packet(there, file.id, there.known["here"], "B1")
        close_vault(sender)
        self.packet_id = TakeIn(packet.data).answer(self.vault).packet.id
        self.backup = self.folder.backups / MakeBackup().answer(self.vault).name

    def restore(self):
        close_vault(self.vault)
        Restore(self.backup, Password(self.account_id, PASSWORD)).open(self.folder, self.clock)
        self.vault, _ = Unlock(self.account_id, PASSWORD).open(self.folder, self.clock)

    def state(self):
        (packet,) = ReadInbox().answer(self.vault)
        with self.vault.reading() as connection:
            (blobs,) = connection.execute("SELECT count(*) FROM inbox_blob").fetchone()
        return packet.state, packet.reason, blobs


@pytest.fixture
def kept(tmp_path, clock):
    made = Kept(tmp_path, clock)
    yield made
    close_vault(made.vault)


def test_what_was_refused_stays_so(kept):
    RefusePacket(kept.packet_id, RefusedPacketBecause.NOT_OURS).answer(kept.vault)
    kept.restore()
    assert kept.state() == (InboxState.REFUSED, RefusedPacketBecause.NOT_OURS.value, 0)


def test_what_was_taken_into_a_file_that_was_erased_stays_gone(kept):
    merged = MergePacket(kept.packet_id).answer(kept.vault)
    KeepLonger(merged.file_id, kept.vault.today, "asked for").answer(kept.vault)
    ConfirmErasure((merged.file_id,), "asked for").answer(kept.vault)
    kept.restore()
    assert kept.state() == (InboxState.MERGED, "", 0)


@pytest.mark.parametrize("is_merged", [True, False])
def test_what_was_not_decided_or_is_lost_with_its_file_waits_again(kept, is_merged):
    if is_merged:
        MergePacket(kept.packet_id).answer(kept.vault)
    kept.restore()
    state, _, blobs = kept.state()
    assert state is InboxState.WAITING
    assert blobs
