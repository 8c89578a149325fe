"""Receipts: what became of a packet, signed and sealed back to its sender; from outside they look like packets."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from workpris_desktop.cases.handover import field_reading as field
from workpris_desktop.cases.handover.envelope import decrypted, read_envelope
from workpris_desktop.cases.handover.packet_header import recipients_of
from workpris_desktop.cases.handover.sealing import Sender, sealed_message
from workpris_desktop.cases.handover.signed_content import PACKET_FORMAT, RECEIPT_FORMAT, taken_blobs, unpacked
from workpris_desktop.cases.handover.words import card_words
from workpris_desktop.domain.handover_errors import (
    IsPacket,
    PacketAltered,
    PacketFaulty,
    PacketRewrapped,
    ReceiptForeign,
    ReceiptUnknown,
)
from workpris_desktop.domain.office_card import OfficeCard, OfficeKeys
from workpris_desktop.domain.packet import OpenedPacket, Receipt, ReceiptState, SentPacket

_NAMES: Final = frozenset(
    {
        "format",
        "version",
        "id",
        "sender",
        "recipients",
        "packet",
        "packet_sha256",
        "reply_to",
        "state",
        "reason",
        "day",
    }
)


def seal_receipt(packet: OpenedPacket, state: ReceiptState, day: date, sender: Sender, reason: str = "") -> bytes:
    """Return the file that tells the sender of a packet what became of it.

    Args:
        packet: as it was opened.
        state: what became of it.
        day: since when.
        sender: this office, with the keys for which the packet was sealed (`OpenedPacket.opened_by`).
        reason: why it was refused, a code in small letters.

    Raises:
        PacketFaulty: the reason is no code.
    """
    if reason and not field.CODE.fullmatch(reason):
        raise PacketFaulty("reason")
    told = {
        "packet": packet.id,
        "packet_sha256": packet.sha256,
        "reply_to": packet.reply_to,
        "state": state.value,
        "reason": reason,
        "day": day.isoformat(),
    }
    return sealed_message(told, RECEIPT_FORMAT, sender, packet.sender.recipient)


def open_receipt(data: bytes, keys: Sequence[OfficeKeys], sent_packet: Callable[[str], SentPacket | None]) -> Receipt:
    """Return what a receipt says, if it is one for a packet that was sent, by one to whom it was sent.

    A packet with a passphrase may be answered by an office that nobody knew of; look at ``sender`` then.

    Args:
        data: the content of the file.
        keys: of this office, the newest first.
        sent_packet: returns what was kept of a packet with this id, None where none was sent.

    Raises:
        PacketTooLarge: it is beyond the limits.
        PacketNotOne: it does not begin as a packet does.
        PacketNewer: a newer program made it.
        PacketCut: it ends too early.
        PacketForOthers: no key of this office opens it.
        PacketAltered: it is not as it was sealed.
        PacketFaulty: its sender has made it wrongly.
        PacketSignatureWrong: the one who is named as sender has not signed it.
        PacketRewrapped: it was signed for another office.
        IsPacket: it is a packet.
        ReceiptUnknown: it is about a packet that this office has not sent.
        ReceiptForeign: it was signed by an office to which the packet was not sent.
    """
    envelope = read_envelope(data)
    opened = decrypted(envelope, keys)
    content = unpacked(opened.content)
    if content.header["format"] == PACKET_FORMAT:
        raise IsPacket
    receipt, recipients = _read(content.header, content.sender)
    if opened.opened_by not in recipients:
        raise PacketRewrapped
    if envelope.slot:
        raise PacketAltered
    taken_blobs(content, ())
    _demand_expected(receipt, sent_packet(receipt.packet_id))
    return receipt


def _demand_expected(receipt: Receipt, sent: SentPacket | None) -> None:
    if sent is None or (receipt.packet_sha256, receipt.reply_to) != (sent.sha256, sent.reply_to):
        raise ReceiptUnknown
    if receipt.sender.signing_key not in sent.receivers and not sent.has_passphrase:
        raise ReceiptForeign


def _read(told: Mapping[str, Any], sender: OfficeCard) -> tuple[Receipt, tuple[str, ...]]:
    try:
        field.demand_only(told, _NAMES)
        receipt = Receipt(
            id=field.matching(told, "id", field.HEX_16),
            packet_id=field.matching(told, "packet", field.HEX_16),
            packet_sha256=field.matching(told, "packet_sha256", field.HEX_32),
            reply_to=field.matching(told, "reply_to", field.HEX_16),
            state=field.value_of(told, "state", ReceiptState),
            reason=field.matching(told, "reason", field.CODE) if told["reason"] != "" else "",
            day=field.day(told, "day"),
            sender=sender,
            sender_words=card_words(sender),
        )
        return receipt, recipients_of(told)
    except field.FieldWrong as wrong:
        raise PacketFaulty(wrong.name) from wrong
