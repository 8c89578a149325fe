"""A case goes from one office to another in two real windows, with nothing between them but a folder (F5, R23)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tests.cases.handover.offices import PASSPHRASE, TERMS, inside, sealed, wrapped
from tests.cases.handover.offices import PROBATION as TEST_PROBATION
from tests.cases.handover.offices import THIRD as THIRD_OFFICE
from tests.window.handover_desk import office, packet_from, ready, stick
from tools import handover_walk_steps as steps
from tools.handover_walk_steps import CLIENT, ENTRY, PRISON, PROBATION, UNSAID
from workpris_desktop.cases.file_requests import ListFiles, ReadFile
from workpris_desktop.cases.handover.envelope import enveloped, read_envelope
from workpris_desktop.cases.inbox_requests import ReadInbox
from workpris_desktop.cases.intake_requests import ReadIntake
from workpris_desktop.cases.office_requests import MakeOwnCard
from workpris_desktop.cases.packet_requests import SentPackets
from workpris_desktop.cases.passing_requests import ReadPassedOn
from workpris_desktop.domain.handover_errors import (
    PacketAltered,
    PacketCut,
    PacketExpired,
    PacketForOthers,
    PacketNewer,
    PacketNotOne,
    PacketRewrapped,
    PassphraseTooCostly,
)
from workpris_desktop.domain.inbox import InboxState, SentState
from workpris_desktop.ui.cases.handover.inbox_dialogs import InboxPassphraseDialog
from workpris_desktop.wording.messages import message_for

__all__ = ["office", "ready", "stick"]


def test_a_case_is_handed_over_taken_in_and_its_receipt_comes_back(office, stick):
    prison, probation = office(PRISON, steps.fill_prison), office(PROBATION)
    steps.exchange_cards(prison, probation, stick)
    packet = packet_from(prison, stick)
    file_id = prison.open_file()
    (sent,) = prison.ask(SentPackets(file_id))
    assert sent.state is SentState.MADE
    (passed,) = prison.ask(ReadPassedOn(file_id))
    assert passed.wanted.facts == steps.TICKED | {"D1"}

    assert "A packet came in" in probation.read_in(packet)
    panel = probation.handover.inbox_panel
    assert "Inbox (1)" in [
        probation.program.vault.room.page.tabs.tabText(at)
        for at in range(probation.program.vault.room.page.tabs.count())
    ]
    assert "Known" in panel.about.text()
    assert probation.ask(ListFiles()) == ()
    assert "read in before" in probation.read_in(packet)
    assert len(probation.ask(ReadInbox())) == 1

    steps.take_into_new_file(probation, stick / "receipt.wpk")
    (file,) = probation.ask(ListFiles())
    assert file.name == CLIENT
    answers = probation.ask(ReadIntake(file.id)).by_field
    assert answers["B3"].value == "1990-05-17"
    assert answers["D1"].value == "in_prison"
    assert "C3" not in answers
    told = " ".join(entry.text for entry in probation.ask(ReadFile(file.id)).entries)
    assert ENTRY in told
    assert UNSAID not in told

    assert "read in before" in probation.read_in(packet)
    assert len(probation.ask(ListFiles())) == 1
    (waiting,) = probation.ask(ReadInbox())
    assert waiting.state is InboxState.MERGED

    assert "taken your packet in" in prison.read_in(stick / "receipt.wpk")
    (sent,) = prison.ask(SentPackets(file_id))
    assert sent.state is SentState.MERGED
    prison.open_file()
    assert "Taken in" in prison.passing_part.passed.item(0, 3).text()
    assert "read in before" in prison.read_in(stick / "receipt.wpk")


def hostile_files(own):
    """Return files that attackers make for an office with a card, each with the error that tells what it is."""
    ours = now_sealed((own.card,)).data
    envelope = read_envelope(now_sealed((), passphrase=PASSPHRASE).data)
    bomb = enveloped(envelope.slot.replace(b" 10\n", b" 30\n", 1), envelope.age_file)
    altered = bytearray(ours)
    altered[len(ours) // 2] ^= 1
    return {
        "for another office": (now_sealed((THIRD_OFFICE.card,)).data, PacketForOthers()),
        "altered by one bit": (bytes(altered), PacketAltered()),
        "re-wrapped": (wrapped(inside(now_sealed().data), own.card.recipient), PacketRewrapped()),
        "bomb": (bomb, PassphraseTooCostly()),
        "cut in the middle": (ours[: len(ours) // 2], PacketCut()),
        "cut in the head": (ours[:7], PacketCut()),
        "newer": (b"OHP2" + ours[4:], PacketNewer()),
        "a picture": (b"\x89PNG" + bytes(99), PacketNotOne()),
        "ended": (now_sealed((own.card,), ended=True).data, PacketExpired()),
        "empty": (b"", PacketCut()),
    }


def now_sealed(receivers=(TEST_PROBATION.card,), *, passphrase="", ended=False):
    now = datetime.now(UTC).replace(microsecond=0)
    made = now - timedelta(days=60) if ended else now
    terms = replace(TERMS, expires_at=made + timedelta(days=30))
    return sealed(receivers=receivers, passphrase=passphrase, terms=terms, now=made)


def test_each_hostile_file_is_told_in_a_sentence_of_its_own_and_leaves_nothing(office, stick):
    probation = office(PROBATION)
    own = probation.ask(MakeOwnCard(PROBATION, "CZ"))
    titles = set()
    for name, (data, error) in hostile_files(own).items():
        path = stick / "packet-abcdefgh.wpk"
        path.write_bytes(data)
        told = probation.read_in(path)
        if name == "bomb":
            # It is refused only once somebody has typed words; what was typed stays.
            dialog = probation.dialog(InboxPassphraseDialog)
            dialog.line.setText(PASSPHRASE)
            dialog.go_button.click()
            probation.rest()
            told = dialog.message.text()
            assert dialog.line.text() == PASSPHRASE
            dialog.reject()
        # Where a day is known it is said, so that only the beginning and the advice are compared.
        message = message_for(error)
        assert message.advice in told, name
        titles.add((type(error), message.sentence))
        assert name == "ended" or message.sentence in told, name
    assert len(titles) == len({sentence for _, sentence in titles})
    assert probation.ask(ReadInbox()) == ()
    assert probation.ask(ListFiles()) == ()
    assert probation.handover.inbox_panel.title() == "Inbox"
