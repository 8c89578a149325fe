"""Opening a packet: nothing of it is handed out before all of it was verified."""

from collections.abc import Collection, Sequence
from datetime import datetime
from hashlib import sha256

from workpris_desktop.cases.handover.canonical_json import canonical
from workpris_desktop.cases.handover.envelope import Decrypted, Envelope, decrypted, read_envelope
from workpris_desktop.cases.handover.office_keys import public_signing_key
from workpris_desktop.cases.handover.packet_header import PacketHeader, read_header
from workpris_desktop.cases.handover.signed_content import RECEIPT_FORMAT, SignedContent, taken_blobs, unpacked
from workpris_desktop.cases.handover.words import card_words, typed_passphrase
from workpris_desktop.domain.handover_errors import (
    IsReceipt,
    PacketAltered,
    PacketExpired,
    PacketOwn,
    PacketRewrapped,
)
from workpris_desktop.domain.office_card import OfficeKeys
from workpris_desktop.domain.packet import OpenedPacket, PacketBlob


def open_packet(
    data: bytes,
    keys: Sequence[OfficeKeys],
    now: datetime,
    passphrase: str = "",
    sent: Collection[str] = (),
) -> OpenedPacket:
    """Return what is in a packet, and who has sent it.

    Whether it came before (by its id), and whether the sender is known (by signing key), the caller decides.

    Args:
        data: the content of the file.
        keys: of this office, the newest first.
        now: the moment (UTC).
        passphrase: as it was typed, "" to open by the keys.
        sent: the SHA-256 (hex) of packets that this office has sent.

    Raises:
        PacketTooLarge: it is beyond the limits.
        PacketNotOne: it does not begin as a packet does.
        PacketNewer: a newer program made it.
        PacketCut: it ends too early.
        PacketOwn: this office has made it.
        PacketForOthers: no key of this office opens it.
        PassphraseNeeded: no key opens it, but a passphrase would.
        PassphraseUncalledFor: a passphrase was given, and it has none.
        PassphraseMistyped: the passphrase is not one that any packet can have.
        PassphraseTooCostly: trying the passphrase would take too much.
        PacketPassphraseWrong: the passphrase does not open it.
        PacketAltered: it is not as it was sealed.
        PacketFaulty: its sender has made it wrongly.
        PacketSignatureWrong: the one who is named as sender has not signed it.
        PacketRewrapped: it was signed for others, and one of them has passed it on.
        PacketExpired: it is not to be opened any more.
        IsReceipt: it is a receipt.
    """
    envelope = read_envelope(data)
    if envelope.sha256 in sent:
        raise PacketOwn
    opened = decrypted(envelope, keys, typed_passphrase(passphrase) if passphrase else "")
    content = unpacked(opened.content)
    if content.header["format"] == RECEIPT_FORMAT:
        raise IsReceipt
    header = read_header(content.header)
    _demand_meant_for_us(header, envelope, opened)
    blobs = _verified_blobs(content, header)
    if content.sender.signing_key in map(public_signing_key, keys):
        raise PacketOwn
    if now > header.terms.expires_at:
        raise PacketExpired(header.terms.expires_at)
    return OpenedPacket(
        id=header.id,
        reply_to=header.reply_to,
        sha256=envelope.sha256,
        sender=content.sender,
        sender_words=card_words(content.sender),
        recipients=header.recipients,
        made_at=header.made_at,
        terms=header.terms,
        blobs=blobs,
        opened_by=opened.opened_by,
        sender_card=canonical(content.header["sender"]),
    )


def _demand_meant_for_us(header: PacketHeader, envelope: Envelope, opened: Decrypted) -> None:
    """Let a packet pass that its sender has signed for the one who opened it.

    age tells nobody who encrypted: a receiver can put what was signed into another envelope.
    """
    is_own_slot = header.slot_sha256 == (sha256(envelope.slot).hexdigest() if envelope.slot else "")
    if opened.opened_by:
        if opened.opened_by not in header.recipients:
            raise PacketRewrapped
        if not is_own_slot:
            raise PacketAltered
    elif not is_own_slot:
        raise PacketRewrapped


def _verified_blobs(content: SignedContent, header: PacketHeader) -> tuple[PacketBlob, ...]:
    parts = taken_blobs(content, [entry.size for entry in header.blobs])
    for part, entry in zip(parts, header.blobs, strict=True):
        if sha256(part).hexdigest() != entry.sha256:
            raise PacketAltered
    return tuple(
        PacketBlob(entry.kind, entry.mime, entry.title, bytes(part))
        for part, entry in zip(parts, header.blobs, strict=True)
    )
