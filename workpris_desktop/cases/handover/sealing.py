"""Sealing a packet for offices, for a passphrase, or for both."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any, Final

from workpris_desktop.cases.handover.card_file import told_card
from workpris_desktop.cases.handover.envelope import enveloped
from workpris_desktop.cases.handover.field_reading import moment_text
from workpris_desktop.cases.handover.office_keys import is_sound_recipient, public_signing_key
from workpris_desktop.cases.handover.packet_header import demand_good_header
from workpris_desktop.cases.handover.passphrase_slot import WORK_FACTOR, closed_slot
from workpris_desktop.cases.handover.signed_content import PACKET_FORMAT, VERSION, packed
from workpris_desktop.cases.handover.words import typed_passphrase
from workpris_desktop.domain.handover_errors import NoReceivers, PacketFaulty, PacketTooLarge
from workpris_desktop.domain.office_card import OfficeCard, OfficeKeys
from workpris_desktop.domain.packet import (
    LARGEST_PACKET_BYTES,
    MOST_BLOBS,
    MOST_RECEIVERS,
    PacketBlob,
    PacketTerms,
    SealedPacket,
    SentPacket,
)

_ID_BYTES: Final = 16


@dataclass(frozen=True, slots=True)
class Sender:
    """Who seals: the file of the office's own card (`card_file.made_card`), and its keys."""

    card: bytes
    keys: OfficeKeys

    def __repr__(self) -> str:
        """Return nothing: a value may end up in a trace."""
        return "Sender(...)"


def seal_packet(
    sender: Sender,
    receivers: Sequence[OfficeCard],
    terms: PacketTerms,
    blobs: Sequence[PacketBlob],
    now: datetime,
    *,
    passphrase: str = "",
    work_factor: int = WORK_FACTOR,
) -> SealedPacket:
    """Return a packet as bytes, with what the sender keeps of it. Nothing is written to disk.

    Args:
        sender: who signs it.
        receivers: the offices that can open it; may be none where there is a passphrase.
        terms: what for, why it may be, until when.
        blobs: what is in it.
        now: the moment (UTC).
        passphrase: one of `words.new_passphrase`, "" for none; who has it can open the packet, too.
        work_factor: how costly a try of the passphrase is; only tests take another one.

    Raises:
        NoReceivers: it would be for nobody.
        PassphraseMistyped: the passphrase was not made by this program.
        PacketTooLarge: it is beyond the limits.
        PacketFaulty: a text or a day in it breaks the form, so that no reader would take it; the card is not of
            these keys; or a receiver's card was not read by `card_file.read_card`, and its key is none.
    """
    if not receivers and not passphrase:
        raise NoReceivers
    if len(receivers) > MOST_RECEIVERS or len(blobs) > MOST_BLOBS:
        raise PacketTooLarge("receivers" if len(receivers) > MOST_RECEIVERS else "blobs")
    if sum(len(blob.data) for blob in blobs) > LARGEST_PACKET_BYTES:
        raise PacketTooLarge("packet")
    # Only the vault's own process loads it.
    import pyrage  # noqa: PLC0415

    one_time = pyrage.x25519.Identity.generate() if passphrase else None
    slot = closed_slot(str(one_time), typed_passphrase(passphrase), work_factor) if one_time else b""
    recipients = sorted({each.recipient for each in receivers})
    header = {
        "recipients": recipients,
        "slot_sha256": sha256(slot).hexdigest() if slot else "",
        "created": moment_text(now),
        **_told_terms(terms),
        "blobs": [_told_blob(blob) for blob in blobs],
        **_head(PACKET_FORMAT, sender),
        "reply_to": secrets.token_hex(_ID_BYTES),
    }
    demand_good_header(header)
    _demand_usable(header["sender"], recipients, sender)
    locks = [pyrage.x25519.Recipient.from_str(each) for each in recipients]
    content = packed(header, [blob.data for blob in blobs], sender.keys)
    data = enveloped(slot, bytes(pyrage.encrypt(content, [*locks, *([one_time.to_public()] if one_time else [])])))
    keys = tuple(sorted({each.signing_key for each in receivers}))
    sent = SentPacket(header["id"], header["reply_to"], sha256(data).hexdigest(), keys, bool(slot))
    return SealedPacket(data, sent)


def sealed_message(told: Mapping[str, Any], message_format: str, sender: Sender, recipient: str) -> bytes:
    """Return a sealed file with a header and nothing else, for one office.

    Args:
        told: what the header says.
        message_format: the sort of message.
        sender: who signs it.
        recipient: the public key of age of who gets it.
    """
    import pyrage  # noqa: PLC0415 - as above

    header = {**told, **_head(message_format, sender), "recipients": [recipient]}
    content = packed(header, (), sender.keys)
    return enveloped(b"", bytes(pyrage.encrypt(content, [pyrage.x25519.Recipient.from_str(recipient)])))


def _demand_usable(card: Mapping[str, Any], recipients: Sequence[str], sender: Sender) -> None:
    if card.get("signing_key") != public_signing_key(sender.keys):
        raise PacketFaulty("sender")
    if not all(map(is_sound_recipient, recipients)):
        raise PacketFaulty("recipients")


def _head(message_format: str, sender: Sender) -> dict[str, Any]:
    return {
        "format": message_format,
        "version": VERSION,
        "id": secrets.token_hex(_ID_BYTES),
        "sender": told_card(sender.card),
    }


def _told_terms(terms: PacketTerms) -> dict[str, Any]:
    return {
        "purpose": terms.purpose,
        "basis": {"kind": terms.basis.kind.value, "text": terms.basis.text},
        "expires": moment_text(terms.expires_at),
    }


def _told_blob(blob: PacketBlob) -> dict[str, Any]:
    return {
        "sha256": sha256(blob.data).hexdigest(),
        "size": len(blob.data),
        "kind": blob.kind,
        "title": blob.title,
        "mime": blob.mime,
    }
