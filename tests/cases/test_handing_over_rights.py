"""Who may hand over and take in, and what is left of it once it was refused, has expired, or its file was erased."""

from dataclasses import dataclass

import pytest

from tests.cases.conftest import PASSWORD, QUICK, Clock
from tests.support.two_offices import OfficeVault, agree, exchange, made_packet, office_vault
from tests.support.vault_pages import plain_bytes
from tests.support.vault_people import colleague
from workpris_desktop.cases import inbox_rows
from workpris_desktop.cases.attachment_requests import AddAttachment, ReadAttachments
from workpris_desktop.cases.consent_requests import GiveConsent
from workpris_desktop.cases.erasure import LONGEST_UNSWEPT, sweep_in_time
from workpris_desktop.cases.file_requests import ListFiles, NewFile, Restrict, WriteEntry
from workpris_desktop.cases.inbox_requests import (
    BoxPossibleFiles,
    MergePacket,
    ReadHanded,
    ReadInbox,
    ReceiptFor,
    RefusePacket,
    TakeIn,
)
from workpris_desktop.cases.intake_requests import KeepAnswers
from workpris_desktop.cases.office_requests import (
    CompareWords,
    MakeOwnCard,
    ReadOffices,
    RemoveOffice,
    TakeCard,
    WriteOffice,
)
from workpris_desktop.cases.openings import Found, close_vault
from workpris_desktop.cases.packet_requests import SentPackets
from workpris_desktop.cases.passing_requests import ReadPassedOn
from workpris_desktop.cases.retention_requests import ConfirmErasure, KeepLonger
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain import handover_errors as errors
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.consent import ConsentHow, ConsentPurpose, office_receiver, usual_end
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.office import Office
from workpris_desktop.domain.vault import Category, VaultPurpose
from workpris_desktop.domain.vault_errors import ClientFileNotFound, FileRestricted, NotAllowed

PDF = b"%PDF-1.7\n" + b"Kuchynsky recept " * 400 + b"\n%%EOF\n"
WORDS = (b"Modr\xc3\xa1", b"Vajgl", b"Kuchynsky recept", b"Porucenstvi")
BASIS = "Porucenstvi by the court of Zlin"


@dataclass
class Handing:
    """Two offices that know each other."""

    prison: OfficeVault
    probation: OfficeVault

    def file(self, vault=None):
        """Open a client's file at the prison, with words of its own in all that travels."""
        vault = vault or self.prison.vault
        file = NewFile("Modrá", Category.PRISON).answer(vault)
        KeepAnswers(file.id, (IntakeAnswer("B3", value="1990-05-17"),)).answer(vault)
        WriteEntry(file.id, "Vajgl is what they call him").answer(vault)
        AddAttachment(file.id, "Certificate", PDF).answer(vault)
        return file

    def packet(self, file):
        """Make a packet of all that is in a file, by a law that is named in words of its own."""
        vault, office = self.prison.vault, self.prison.known["probation"]
        given = (file.id, office.name, ConsentPurpose.HANDOVER, frozenset({"B1", "B3"}), ConsentHow.LAW, "Dana")
        GiveConsent(
            *given,
            usual_end(vault.today),
            receiver_id=office_receiver(office.id),
            basis="supervision",
            reason=BASIS,
        ).answer(vault)
        rows = vault.connection.execute("SELECT id FROM file_entry WHERE file_id = ?", (file.id,)).fetchall()
        attachments = frozenset(each.id for each in ReadAttachments(file.id).answer(vault))
        entries = frozenset(entry_id for (entry_id,) in rows)
        return made_packet(self.prison, file.id, office, "B1", "B3", entry_ids=entries, attachment_ids=attachments)


@pytest.fixture
def handing(tmp_path):
    opened = []
    for name in ("prison", "probation"):
        vault, _ = Found("Dana", PASSWORD, VaultPurpose.ME, costs=QUICK).open(VaultFolder(tmp_path / name), Clock())
        opened.append(office_vault(vault, name))
    exchange(*opened)
    yield Handing(*opened)
    for each in opened:
        close_vault(each.vault)


def test_who_only_reads_sees_the_inbox_and_the_address_book_and_changes_neither(handing):
    reader = colleague(handing.probation.vault, "Reader", Role.READ_ONLY)
    packet = handing.packet(handing.file())
    waiting = TakeIn(packet.data).answer(handing.probation.vault).packet
    office = handing.probation.known["prison"]
    assert ReadInbox().answer(reader) == (waiting,)
    assert ReadOffices().answer(reader).offices == (office,)
    for wish in (
        *(TakeIn(packet.data), ReadHanded(waiting.id), BoxPossibleFiles(waiting.id), MergePacket(waiting.id)),
        *(RefusePacket(waiting.id, "other"), ReceiptFor(waiting.id), MakeOwnCard("x", "CZ"), RemoveOffice(office.id)),
        *(TakeCard(handing.prison.own.data), CompareWords(office.id, "x"), WriteOffice(Office("", "x"))),
    ):
        with pytest.raises(NotAllowed):
            wish.answer(reader)
    assert ReadInbox().answer(reader) == (waiting,)


def test_an_administrator_without_clients_is_told_of_no_packet(handing):
    administrator = colleague(handing.probation.vault, "Administrator", Role.ADMINISTRATOR)
    for wish in (ReadInbox(), ReadOffices()):
        with pytest.raises(NotAllowed):
            wish.answer(administrator)


def test_nothing_of_a_colleagues_or_a_restricted_file_goes_out(handing):
    prison, office = handing.prison, handing.prison.known["probation"]
    other = colleague(prison.vault, "Other", Role.WORKER)
    file = handing.file()
    agree(prison, file.id, office, "B1")
    with pytest.raises(ClientFileNotFound):
        made_packet(OfficeVault(other, prison.own, prison.known), file.id, office, "B1")
    Restrict(file.id, True, "dispute").answer(prison.vault)
    with pytest.raises(FileRestricted):
        made_packet(prison, file.id, office, "B1")
    assert SentPackets(file.id).answer(prison.vault) == ReadPassedOn(file.id).answer(prison.vault) == ()


def test_a_packet_that_cannot_go_into_a_file_still_waits(handing):
    vault = handing.probation.vault
    waiting = TakeIn(handing.packet(handing.file()).data).answer(vault).packet
    other = colleague(vault, "Other", Role.WORKER)
    colleagues = NewFile("Jana", Category.PROBATION).answer(other)
    worker = colleague(vault, "Worker", Role.WORKER)
    with pytest.raises(ClientFileNotFound):
        MergePacket(waiting.id, colleagues.id).answer(worker)
    restricted = NewFile("Jan", Category.PROBATION).answer(vault)
    Restrict(restricted.id, True, "dispute").answer(vault)
    with pytest.raises(FileRestricted):
        MergePacket(waiting.id, restricted.id).answer(vault)
    assert BoxPossibleFiles(waiting.id).answer(worker) == ()
    assert ReadInbox().answer(vault) == (waiting,)
    assert ReadAttachments(restricted.id).answer(vault) == ()


def test_the_address_of_somebody_under_threat_travels_not_even_when_agreed_to(handing):
    prison, file = handing.prison, handing.file()
    answers = (IntakeAnswer("H8.threat", value="yes"), IntakeAnswer("C8.street", value="Hidden street 5"))
    KeepAnswers(file.id, answers).answer(prison.vault)
    office = prison.known["probation"]
    agree(prison, file.id, office, "B3", "C8.street")
    packet = made_packet(prison, file.id, office, "B3", "C8.street")
    TakeIn(packet.data).answer(handing.probation.vault)
    handed = ReadHanded(packet.packet_id).answer(handing.probation.vault)
    assert [each.field for each in handed.answers] == ["B3"]


def test_an_inbox_that_is_full_takes_nothing_until_somebody_decides(handing, monkeypatch):
    vault, file = handing.probation.vault, handing.file()
    monkeypatch.setattr(inbox_rows, "MOST_WAITING", 1)
    first, second = handing.packet(file), handing.packet(file)
    TakeIn(first.data).answer(vault)
    with pytest.raises(errors.InboxFull):
        TakeIn(second.data).answer(vault)
    assert len(ReadInbox().answer(vault)) == 1
    RefusePacket(first.packet_id, "other").answer(vault)
    assert not TakeIn(second.data).answer(vault).was_there


def test_a_packet_whose_time_is_over_is_not_looked_into(handing):
    vault = handing.probation.vault
    packet = handing.packet(handing.file())
    TakeIn(packet.data).answer(vault)
    vault.now.go(days=200)
    for wish in (ReadHanded(packet.packet_id), BoxPossibleFiles(packet.packet_id)):
        with pytest.raises(errors.PacketExpired):
            wish.answer(vault)


def left(vault):
    """Return the words of the client that still stand in the pages of a vault, an hour of work later."""
    vault.now.go(seconds=LONGEST_UNSWEPT.total_seconds())
    sweep_in_time(vault)
    found = plain_bytes(vault)
    return [word for word in WORDS if word in found]


def test_no_byte_of_a_packet_that_was_refused_or_has_expired_stays(handing):
    vault, file = handing.probation.vault, handing.file()
    refused = handing.packet(file)
    TakeIn(refused.data).answer(vault)
    assert len(left(vault)) == len(WORDS)
    RefusePacket(refused.packet_id, "not_ours").answer(vault)
    assert left(vault) == []
    TakeIn(handing.packet(file).data).answer(vault)
    assert len(left(vault)) == len(WORDS)
    vault.now.go(days=200)
    ReadInbox().answer(vault)
    assert left(vault) == []
    assert len(ReadInbox().answer(vault)) == 2


def test_no_byte_of_a_hand_over_outlives_its_file_at_either_office(handing):
    file = handing.file()
    packet = handing.packet(file)
    TakeIn(packet.data).answer(handing.probation.vault)
    merged = MergePacket(packet.packet_id).answer(handing.probation.vault)
    for vault, file_id in ((handing.prison.vault, file.id), (handing.probation.vault, merged.file_id)):
        KeepLonger(file_id, vault.today, "asked for it").answer(vault)
        ConfirmErasure((file_id,), "time is over").answer(vault)
        assert left(vault) == []
        for table in ("attachment", "sent_packet", "passed_on", "consent", "inbox_blob"):
            assert vault.connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    # Its id stays, so that the same packet does not come twice.
    assert TakeIn(packet.data).answer(handing.probation.vault).was_there
    with pytest.raises(errors.ReceiptUnknown):
        TakeIn(merged.receipt).answer(handing.prison.vault)
    assert ListFiles().answer(handing.probation.vault) == ()
