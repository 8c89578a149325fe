"""Receipts: what comes back to the sender of a packet."""

from datetime import date

import pytest

from tests.cases.handover.offices import (
    NOW,
    PASSPHRASE,
    PRISON,
    PROBATION,
    THIRD,
    inside,
    parts,
    sealed,
    sent_of,
    signed_anew,
    wrapped,
)
from workpris_desktop.cases.handover.opening import open_packet
from workpris_desktop.cases.handover.receipts import open_receipt, seal_receipt
from workpris_desktop.domain.handover_errors import (
    HandoverError,
    IsPacket,
    IsReceipt,
    PacketCut,
    PacketFaulty,
    PacketForOthers,
    PacketRewrapped,
    ReceiptForeign,
    ReceiptUnknown,
)
from workpris_desktop.domain.packet import ReceiptState

DAY = date(2026, 11, 24)
PACKET = sealed()
OPENED = open_packet(PACKET.data, [PROBATION.keys], NOW)


def receipt_of(state=ReceiptState.ACCEPTED, sender=PROBATION, packet=OPENED, reason=""):
    return seal_receipt(packet, state, DAY, sender.sender, reason)


@pytest.mark.parametrize("state", ReceiptState)
def test_the_sender_learns_what_became_of_it(state):
    receipt = open_receipt(receipt_of(state, reason="no_room"), [PRISON.keys], sent_of(PACKET))
    assert (receipt.state, receipt.reason, receipt.day) == (state, "no_room", DAY)
    assert receipt.sender == PROBATION.card
    assert receipt.packet_id == PACKET.sent.id


def test_a_receipt_looks_like_a_small_packet():
    assert abs(len(receipt_of()) - len(PACKET.data)) < 400
    assert receipt_of()[:4] == PACKET.data[:4]


def test_nobody_else_reads_it():
    with pytest.raises(PacketForOthers):
        open_receipt(receipt_of(), [THIRD.keys], sent_of(PACKET))


def test_a_receipt_for_another_packet_counts_for_nothing():
    with pytest.raises(ReceiptUnknown):
        open_receipt(receipt_of(), [PRISON.keys], sent_of(sealed()))


def test_a_receipt_for_another_file_of_the_same_id_counts_for_nothing():
    other = sealed().sent
    for sent in (
        lambda _: PACKET.sent.__class__(
            PACKET.sent.id, PACKET.sent.reply_to, other.sha256, PACKET.sent.receivers, has_passphrase=False
        ),
        lambda _: PACKET.sent.__class__(
            PACKET.sent.id, other.reply_to, PACKET.sent.sha256, PACKET.sent.receivers, has_passphrase=False
        ),
    ):
        with pytest.raises(ReceiptUnknown):
            open_receipt(receipt_of(), [PRISON.keys], sent)


def test_an_office_to_which_it_was_not_sent_cannot_answer():
    with pytest.raises(ReceiptForeign):
        open_receipt(receipt_of(sender=THIRD), [PRISON.keys], sent_of(PACKET))


def test_an_unknown_office_may_answer_to_a_passphrase():
    packet = sealed(passphrase=PASSPHRASE)
    opened = open_packet(packet.data, [THIRD.keys], NOW, PASSPHRASE)
    receipt = open_receipt(receipt_of(sender=THIRD, packet=opened), [PRISON.keys], sent_of(packet))
    assert receipt.sender == THIRD.card


def test_a_receipt_passed_on_is_refused():
    with pytest.raises(PacketRewrapped):
        open_receipt(wrapped(inside(receipt_of(), PRISON.keys), THIRD.card.recipient), [THIRD.keys], sent_of(PACKET))


def test_packets_and_receipts_are_told_apart():
    with pytest.raises(IsReceipt):
        open_packet(receipt_of(), [PRISON.keys], NOW)
    with pytest.raises(IsPacket):
        open_receipt(PACKET.data, [PROBATION.keys], sent_of(PACKET))


def test_a_receipt_cut_anywhere_is_refused():
    data = receipt_of()
    for length in range(0, len(data), 97):
        with pytest.raises(PacketCut):
            open_receipt(data[:length], [PRISON.keys], sent_of(PACKET))


@pytest.mark.parametrize(
    "change",
    [{"state": "lost"}, {"reason": "No Room"}, {"day": "24.11.2026"}, {"more": 1}, {"packet": "x"}, {"day": 1}],
)
def test_a_receipt_of_another_form_is_refused(change):
    packet = sealed(sender=PROBATION, receivers=(PROBATION.card,))
    header = parts(inside(receipt_of(), PRISON.keys))[0] | change | {"recipients": [PROBATION.card.recipient]}
    with pytest.raises(PacketFaulty):
        open_receipt(signed_anew(header, keys=PROBATION.keys), [PROBATION.keys], sent_of(packet))


def test_a_reason_is_a_code():
    with pytest.raises(PacketFaulty):
        receipt_of(ReceiptState.REFUSED, reason="He was here before")


def test_every_fault_has_a_code_of_its_own():
    kinds = HandoverError.__subclasses__()
    assert len({kind.code for kind in kinds}) == len(kinds) > 20
