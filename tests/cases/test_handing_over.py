"""A case goes from one office to another: made, taken in, looked into, merged, answered by a receipt (F5, R21, R23)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.cases.conftest import QUICK, Clock, acts
from tests.cases.handover.offices import inside, wrapped
from tests.support import two_offices
from tests.support.two_offices import agree, exchange, made_packet, office_vault, wanted_for
from workpris_desktop.cases.attachment_requests import AddAttachment, ReadAttachment, ReadAttachments
from workpris_desktop.cases.choice_requests import ChooseService, ReadChoices
from workpris_desktop.cases.consent_requests import GiveConsent, ReadConsents, WithdrawConsent
from workpris_desktop.cases.consent_rows import newest_consents
from workpris_desktop.cases.file_requests import ListFiles, NewFile, ReadFile, WriteEntry
from workpris_desktop.cases.handover.envelope import enveloped, read_envelope
from workpris_desktop.cases.inbox_requests import (
    BoxPossibleFiles,
    MergePacket,
    ReadHanded,
    ReadInbox,
    ReceiptFor,
    RefusePacket,
    TakeIn,
)
from workpris_desktop.cases.intake_requests import KeepAnswers, KeepNeed, ReadIntake
from workpris_desktop.cases.merging import merge_case
from workpris_desktop.cases.office_requests import (
    CompareWords,
    MakeOwnCard,
    ReadOffices,
    RemoveOffice,
    TakeCard,
    WriteOffice,
)
from workpris_desktop.cases.openings import Found, close_vault
from workpris_desktop.cases.packet_requests import DropUnsaved, SentPackets
from workpris_desktop.cases.passing_requests import ReadPassedOn
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain import handover_errors as errors
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.consent import ConsentHow, ConsentPurpose, need_fact, usual_end
from workpris_desktop.domain.inbox import InboxState, SentState
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.need import ClientNeed, NeedStatus
from workpris_desktop.domain.office import Office
from workpris_desktop.domain.passing_errors import GroundTooNarrow, NoGroundToPassOn
from workpris_desktop.domain.vault import Category, VaultPurpose

PDF = b"%PDF-1.7\n" + b"x" * 500 + b"\n%%EOF\n"
FACTS = ("B1", "B3", need_fact("money.debts"))


@pytest.fixture
def offices(tmp_path, monkeypatch):
    """A prison, a probation office, and a third one; the first two know each other."""
    two_offices.cheap_passphrases(monkeypatch)
    opened = []
    for name in ("prison", "probation", "third"):
        vault, _ = Found("Dana", "Sieben Hasen laufen ueber Land", VaultPurpose.ME, costs=QUICK).open(
            VaultFolder(tmp_path / name), Clock()
        )
        opened.append(office_vault(vault, name))
    exchange(opened[0], opened[1])
    yield opened
    for each in opened:
        close_vault(each.vault)


@pytest.fixture
def client(offices):
    """A client of the prison with two facts, a need, a service, an entry and an attachment."""
    vault = offices[0].vault
    file = NewFile("Jan Modrý", Category.PRISON, "R77").answer(vault)
    KeepAnswers(file.id, (IntakeAnswer("B3", value="1990-05-17"), IntakeAnswer("B2", value="Jan Novotný"))).answer(
        vault
    )
    KeepNeed(file.id, ClientNeed("money.debts", NeedStatus.NEEDED, wish="a quiet talk")).answer(vault)
    ChooseService(file.id, "s1", "Debt advice", "money.debts").answer(vault)
    WriteEntry(file.id, "He has asked for help with his debts").answer(vault)
    WriteEntry(file.id, "Not for others").answer(vault)
    AddAttachment(file.id, "Certificate", PDF).answer(vault)
    return file


def hand(offices, client, *facts, **more):
    """Agree and make a packet for the probation office."""
    prison = offices[0]
    office = prison.known["probation"]
    agree(prison, client.id, office, *(facts or FACTS))
    return made_packet(prison, client.id, office, *(facts or FACTS), **more)


def everything(prison, client):
    readable = ReadFile(client.id).answer(prison.vault)
    return {
        "service_ids": frozenset({"s1"}),
        "entry_ids": frozenset(each.id for each in readable.entries if "debts" in each.text),
        "attachment_ids": frozenset(each.id for each in ReadAttachments(client.id).answer(prison.vault)),
    }


def test_what_was_chosen_arrives_and_nothing_else(offices, client):
    prison, probation, _ = offices
    packet = hand(offices, client, **everything(prison, client))
    came = TakeIn(packet.data).answer(probation.vault)
    assert came.packet.is_compared
    assert came.packet.sender.name == "prison"
    assert ListFiles().answer(probation.vault) == ()
    handed = ReadHanded(packet.packet_id).answer(probation.vault)
    assert handed.name == "Jan Modrý"
    assert handed.reference == ""
    merged = MergePacket(packet.packet_id).answer(probation.vault)
    intake = ReadIntake(merged.file_id).answer(probation.vault)
    assert intake.by_field["B3"].value == "1990-05-17"
    assert "B2" not in intake.by_field
    (need,) = intake.needs
    assert (need.need, need.status, need.wish) == ("money.debts", NeedStatus.NEEDED, "")
    (choice,) = ReadChoices(merged.file_id).answer(probation.vault)
    assert (choice.service_id, choice.need) == ("s1", "money.debts")
    (entry,) = ReadFile(merged.file_id).answer(probation.vault).entries
    assert "Dana · prison\nHe has asked for help with his debts" in entry.text
    (attachment,) = ReadAttachments(merged.file_id).answer(probation.vault)
    assert ReadAttachment(attachment.id).answer(probation.vault) == PDF
    (consent,) = ReadConsents(merged.file_id).answer(probation.vault)
    assert consent.receiver_id == ""
    for secret in (b"Jan", b"1990", b"prison", client.id.encode()):
        assert secret not in packet.data
    assert "Jan" not in packet.file_name


def test_the_sender_learns_what_became_of_it(offices, client):
    prison, probation, _ = offices
    packet = hand(offices, client)
    (sent,) = SentPackets(client.id).answer(prison.vault)
    assert sent.state is SentState.MADE
    TakeIn(packet.data).answer(probation.vault)
    arrived = ReceiptFor(packet.packet_id).answer(probation.vault)
    assert TakeIn(arrived).answer(prison.vault).receipt.state is SentState.RECEIVED
    receipt = MergePacket(packet.packet_id).answer(probation.vault).receipt
    came = TakeIn(receipt).answer(prison.vault)
    assert came.receipt.state is SentState.MERGED
    assert came.receipt.file_id == client.id
    assert TakeIn(receipt).answer(prison.vault).was_there
    # One that was on its way longer says less.
    assert TakeIn(arrived).answer(prison.vault).receipt.state is SentState.MERGED
    assert acts(prison.vault).count(Act.RECEIPT_CAME) == 2


def test_a_refusal_comes_back_with_its_reason(offices, client):
    prison, probation, _ = offices
    packet = hand(offices, client)
    TakeIn(packet.data).answer(probation.vault)
    receipt = RefusePacket(packet.packet_id, "not_ours").answer(probation.vault)
    row = TakeIn(receipt).answer(prison.vault).receipt
    assert (row.state, row.reason) == (SentState.REFUSED, "not_ours")
    with pytest.raises(errors.PacketDecided):
        MergePacket(packet.packet_id).answer(probation.vault)
    with pytest.raises(errors.PacketDecided):
        ReadHanded(packet.packet_id).answer(probation.vault)
    (left,) = ReadInbox().answer(probation.vault)
    assert (left.state, left.has_content, left.reason) == (InboxState.REFUSED, False, "not_ours")


def test_taking_in_and_merging_twice_changes_nothing(offices, client):
    _, probation, _ = offices
    packet = hand(offices, client)
    assert not TakeIn(packet.data).answer(probation.vault).was_there
    assert TakeIn(packet.data).answer(probation.vault).was_there
    assert len(ReadInbox().answer(probation.vault)) == 1
    MergePacket(packet.packet_id).answer(probation.vault)
    with pytest.raises(errors.PacketDecided):
        MergePacket(packet.packet_id).answer(probation.vault)
    again = TakeIn(packet.data).answer(probation.vault)
    assert again.was_there
    assert again.packet.state is InboxState.MERGED
    assert len(ListFiles().answer(probation.vault)) == 1


def test_a_second_packet_of_the_same_case_brings_only_what_is_new(offices, client):
    prison, probation, _ = offices
    chosen = everything(prison, client)
    first = hand(offices, client, **chosen)
    TakeIn(first.data).answer(probation.vault)
    file_id = MergePacket(first.packet_id).answer(probation.vault).file_id
    said = ReadConsents(file_id).answer(probation.vault)
    WriteEntry(client.id, "New: he has a job now").answer(prison.vault)
    newer = frozenset(each.id for each in ReadFile(client.id).answer(prison.vault).entries if "others" not in each.text)
    second = made_packet(*(prison, client.id, prison.known["probation"], *FACTS), **(chosen | {"entry_ids": newer}))
    TakeIn(second.data).answer(probation.vault)
    MergePacket(second.packet_id, file_id).answer(probation.vault)
    texts = [each.text.splitlines()[-1] for each in ReadFile(file_id).answer(probation.vault).entries]
    assert sorted(texts) == ["He has asked for help with his debts", "New: he has a job now"]
    assert len(ReadAttachments(file_id).answer(probation.vault)) == 1
    assert len(ReadChoices(file_id).answer(probation.vault)) == 1
    assert ReadConsents(file_id).answer(probation.vault) == said


def test_a_word_of_ours_for_somebody_known_by_name_stays(offices, client):
    _, probation, _ = offices
    vault, packet = probation.vault, hand(offices, client)
    TakeIn(packet.data).answer(vault)
    ours = NewFile("Jan Modrý", Category.PROBATION).answer(vault)
    told = (ConsentPurpose.RELATIVES, frozenset({"B3"}), ConsentHow.SAID, "Dana", usual_end(vault.today))
    refusal = GiveConsent(ours.id, "his MOTHER", *told, is_refused=True).answer(vault)
    (waiting,) = ReadInbox().answer(vault)
    theirs = tuple(replace(refusal, receiver=name, is_refused=False) for name in ("His mother", "His aunt"))
    handed = replace(ReadHanded(packet.packet_id).answer(vault), consents=theirs)
    with vault.changing():
        merge_case(vault, ours, handed, waiting, frozenset())
    said = [(each.receiver, each.is_refused) for each in newest_consents(ReadConsents(ours.id).answer(vault))]
    assert said == [("his MOTHER", True), ("His aunt", False)]


def test_in_a_file_that_is_there_ours_stays_unless_ticked(offices, client):
    prison, probation, _ = offices
    own = NewFile("Honza", Category.PROBATION).answer(probation.vault)
    answers = (IntakeAnswer("B3", value="1990-05-18"), IntakeAnswer("B6", value=("ces",)))
    KeepAnswers(own.id, answers).answer(probation.vault)
    first = hand(offices, client, **everything(prison, client))
    TakeIn(first.data).answer(probation.vault)
    MergePacket(first.packet_id, own.id).answer(probation.vault)
    intake = ReadIntake(own.id).answer(probation.vault).by_field
    assert intake["B1"].value == "Honza"
    assert intake["B3"].value == "1990-05-18"
    assert intake["B6"].value == ("ces",)
    second = made_packet(prison, client.id, prison.known["probation"], *FACTS)
    TakeIn(second.data).answer(probation.vault)
    MergePacket(second.packet_id, own.id, frozenset({"B3"})).answer(probation.vault)
    assert ReadIntake(own.id).answer(probation.vault).by_field["B3"].value == "1990-05-17"
    assert len(ReadChoices(own.id).answer(probation.vault)) == 1


def test_files_about_the_same_person_are_named(offices, client):
    prison, probation, _ = offices
    own = NewFile("Jan Modry", Category.PROBATION).answer(probation.vault)
    NewFile("Somebody else", Category.PROBATION).answer(probation.vault)
    KeepAnswers(own.id, (IntakeAnswer("B3", value="1990-05-17"),)).answer(probation.vault)
    packet = hand(offices, client)
    TakeIn(packet.data).answer(probation.vault)
    assert BoxPossibleFiles(packet.packet_id).answer(probation.vault) == ((own.id, "Jan Modry"),)
    assert prison.vault is not probation.vault


def test_without_a_ground_that_covers_all_nothing_is_made(offices, client):
    prison = offices[0]
    office = prison.known["probation"]
    with pytest.raises(NoGroundToPassOn):
        made_packet(prison, client.id, office, "B1")
    consent = agree(prison, client.id, office, "B1")
    with pytest.raises(GroundTooNarrow):
        made_packet(prison, client.id, office, "B1", "B3")
    made_packet(prison, client.id, office, "B1")
    WithdrawConsent(client.id, consent.id).answer(prison.vault)
    with pytest.raises(NoGroundToPassOn):
        made_packet(prison, client.id, office, "B1")
    assert len(SentPackets(client.id).answer(prison.vault)) == 1
    assert len(ReadPassedOn(client.id).answer(prison.vault)) == 1


def test_another_legal_basis_goes_with_its_reason_and_is_called_none(offices, client):
    prison, probation, _ = offices
    office = prison.known["probation"]
    wanted = wanted_for(office, "B1")
    GiveConsent(
        *(client.id, office.name, ConsentPurpose.HANDOVER, frozenset({"B1"}), ConsentHow.LAW, "Dana"),
        usual_end(prison.vault.today),
        receiver_id=wanted.receiver_id,
        basis="supervision",
        reason="Supervision was ordered by the court",
    ).answer(prison.vault)
    packet = made_packet(prison, client.id, office, "B1")
    came = TakeIn(packet.data).answer(probation.vault).packet
    assert (came.basis_kind, came.basis) == ("law", "supervision: Supervision was ordered by the court")


def test_a_packet_ends_with_its_ground(offices, client):
    prison, probation, _ = offices
    packet = hand(offices, client, expires_on=prison.vault.today + timedelta(days=360))
    (sent,) = SentPackets(client.id).answer(prison.vault)
    assert sent.expires_at.astimezone().date() == usual_end(prison.vault.today)
    TakeIn(packet.data).answer(probation.vault)
    probation.vault.now.go(days=200)
    with pytest.raises(errors.PacketExpired):
        MergePacket(packet.packet_id).answer(probation.vault)
    (left,) = ReadInbox().answer(probation.vault)
    assert not left.has_content
    assert ListFiles().answer(probation.vault) == ()
    with pytest.raises(errors.PacketExpired):
        TakeIn(made_again(offices, client)).answer(probation.vault)


def made_again(offices, client):
    prison = offices[0]
    return made_packet(prison, client.id, prison.known["probation"], *FACTS).data


def test_an_unknown_sender_needs_a_second_look(offices, client):
    prison, _, third = offices
    office = TakeCard(third.own.data).answer(prison.vault)
    agree(prison, client.id, office, "B1")
    packet = made_packet(prison, client.id, office, "B1")
    came = TakeIn(packet.data).answer(third.vault).packet
    assert not came.is_known
    with pytest.raises(errors.SenderNotCompared):
        MergePacket(packet.packet_id).answer(third.vault)
    known = TakeCard(prison.own.data).answer(third.vault)
    (waiting,) = ReadInbox().answer(third.vault)
    assert waiting.is_known
    assert not waiting.is_compared
    with pytest.raises(errors.SenderNotCompared):
        MergePacket(packet.packet_id).answer(third.vault)
    MergePacket(packet.packet_id, confirmed_unknown=True).answer(third.vault)
    assert known.words == came.sender_words


def test_words_by_telephone_open_a_packet_without_cards(offices, client):
    prison, _, third = offices
    office = WriteOffice(Office("", "Social centre", phone="+420 577 000 111")).answer(prison.vault)
    agree(prison, client.id, office, "B1")
    packet = made_packet(prison, client.id, office, "B1", office_ids=(), passphrase_language="cs")
    with pytest.raises(errors.PassphraseNeeded):
        TakeIn(packet.data).answer(third.vault)
    with pytest.raises(errors.PacketPassphraseWrong):
        TakeIn(packet.data, "abandon ability able about above absent").answer(third.vault)
    TakeIn(packet.data, packet.passphrase.upper()).answer(third.vault)
    receipt = MergePacket(packet.packet_id, confirmed_unknown=True).answer(third.vault).receipt
    assert TakeIn(receipt).answer(prison.vault).receipt.state is SentState.MERGED
    with pytest.raises(errors.OfficeWithoutCard):
        made_packet(prison, client.id, office, "B1")


def test_files_of_attackers_are_refused_each_with_its_own_error(offices, client):
    prison, probation, third = offices
    data = hand(offices, client).data
    altered = bytearray(data)
    altered[len(data) // 2] ^= 1
    own = third.own.card
    rewrapped = wrapped(inside(data, keys_of(probation)), own.recipient)
    office = TakeCard(own_file(third)).answer(prison.vault)
    agree(prison, client.id, office, "B1")
    slotted = made_packet(prison, client.id, office, "B1", office_ids=(), passphrase_language="en")
    envelope = read_envelope(slotted.data)
    bomb = enveloped(envelope.slot.replace(b" 10\n", b" 30\n", 1), envelope.age_file)
    cases = {
        errors.PacketForOthers: (third, data),
        errors.PacketAltered: (probation, bytes(altered)),
        errors.PacketRewrapped: (third, rewrapped),
        errors.PacketCut: (probation, data[:-1]),
        errors.PacketOwn: (prison, data),
        errors.PacketNotOne: (probation, b"\x89PNG" + data),
        errors.CardAltered: (probation, third.own.data.replace(b'"third"', b'"thirt"')),
        errors.CardOwn: (third, third.own.data),
    }
    for error, (office_of, content) in cases.items():
        with pytest.raises(errors.HandoverError) as raised:
            TakeIn(content).answer(office_of.vault)
        assert type(raised.value) is error
    with pytest.raises(errors.PassphraseTooCostly):
        TakeIn(bomb, slotted.passphrase).answer(probation.vault)
    for office_of in (probation, third):
        assert ReadInbox().answer(office_of.vault) == ()


def test_a_packet_that_is_cut_anywhere_leaves_nothing(offices, client):
    _, probation, _ = offices
    data = hand(offices, client).data
    for end in [*range(120), *range(120, len(data), 911), len(data) - 1]:
        with pytest.raises(errors.PacketCut):
            TakeIn(data[:end]).answer(probation.vault)
    assert ReadInbox().answer(probation.vault) == ()


def test_receipts_of_others_and_for_nothing_are_refused(offices, client):
    prison, probation, third = offices
    packet = hand(offices, client)
    TakeIn(packet.data).answer(probation.vault)
    receipt = ReceiptFor(packet.packet_id).answer(probation.vault)
    with pytest.raises(errors.PacketForOthers):
        TakeIn(receipt).answer(third.vault)
    with prison.vault.changing() as connection:
        connection.execute("UPDATE sent_packet SET receivers = '[]'")
    with pytest.raises(errors.ReceiptForeign):
        TakeIn(receipt).answer(prison.vault)
    with prison.vault.changing() as connection:
        connection.execute("DELETE FROM sent_packet")
    with pytest.raises(errors.ReceiptUnknown):
        TakeIn(receipt).answer(prison.vault)


def test_a_packet_that_was_saved_nowhere_is_forgotten(offices, client):
    prison, probation, _ = offices
    packet = hand(offices, client)
    DropUnsaved(packet.packet_id).answer(prison.vault)
    assert SentPackets(client.id).answer(prison.vault) == ()
    assert ReadPassedOn(client.id).answer(prison.vault) == ()
    assert acts(prison.vault).count(Act.PACKET_MADE) == 2
    kept = made_packet(prison, client.id, prison.known["probation"], *FACTS)
    TakeIn(kept.data).answer(probation.vault)
    TakeIn(ReceiptFor(kept.packet_id).answer(probation.vault)).answer(prison.vault)
    with pytest.raises(errors.PacketDecided):
        DropUnsaved(kept.packet_id).answer(prison.vault)


def test_a_new_card_of_a_known_office_is_to_be_compared_again(offices):
    prison, probation, third = offices
    (known,) = ReadOffices().answer(prison.vault).offices
    assert known.is_compared
    same = MakeOwnCard("probation", "CZ", phone="+420 1").answer(probation.vault)
    assert TakeCard(same.data).answer(prison.vault).is_compared
    other_name = MakeOwnCard("probation Zlín", "CZ").answer(probation.vault)
    changed = TakeCard(other_name.data).answer(prison.vault)
    assert changed.id == known.id
    assert not changed.is_compared
    impostor = MakeOwnCard("probation Zlín", "CZ").answer(third.vault)
    assert TakeCard(impostor.data).answer(prison.vault).id != known.id
    assert len(ReadOffices().answer(prison.vault).offices) == 2


def test_words_that_differ_are_told_by_their_place(offices):
    prison, _, third = offices
    office = TakeCard(third.own.data).answer(prison.vault)
    words = list(office.words)
    with pytest.raises(errors.WordsDiffer) as raised:
        CompareWords(office.id, " ".join([*words[:2], "xx", *words[3:]])).answer(prison.vault)
    assert raised.value.place == 3
    with pytest.raises(errors.WordsDiffer) as raised:
        CompareWords(office.id, " ".join(words[:7])).answer(prison.vault)
    assert raised.value.place is None
    assert CompareWords(office.id, " ".join(words)).answer(prison.vault).compared_by == "Dana"
    RemoveOffice(office.id).answer(prison.vault)
    with pytest.raises(errors.OfficeNotFound):
        CompareWords(office.id, " ".join(words)).answer(prison.vault)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 without an end", b"MZ" + PDF])
def test_what_is_no_whole_document_is_not_attached(offices, client, data):
    with pytest.raises(errors.AttachmentUnfit):
        AddAttachment(client.id, "Scan", data).answer(offices[0].vault)


def keys_of(office):
    from workpris_desktop.cases.office_rows import own_keys

    return own_keys(office.vault.connection)[0]


def own_file(office):
    return office.own.data
