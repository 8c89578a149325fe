"""Three offices with cards and keys, and packets between them; what an attacker who knows public keys can make."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pyrage

from workpris_desktop.cases.handover.canonical_json import canonical
from workpris_desktop.cases.handover.card_file import made_card, read_card
from workpris_desktop.cases.handover.envelope import enveloped, read_envelope
from workpris_desktop.cases.handover.office_keys import new_office_keys, signature
from workpris_desktop.cases.handover.padding import padded_size
from workpris_desktop.cases.handover.sealing import Sender, seal_packet
from workpris_desktop.cases.handover.signed_content import MEANT_FOR
from workpris_desktop.domain.office_card import OfficeCard, OfficeKeys
from workpris_desktop.domain.packet import BasisKind, PacketBasis, PacketBlob, PacketTerms

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
TERMS = PacketTerms("hand_over", PacketBasis(BasisKind.CONSENT, "Consent of 2 November 2026"), NOW + timedelta(days=30))
BLOBS = (
    PacketBlob("case", "application/json", "", b'{"name":"Jan"}'),
    PacketBlob("attachment", "application/pdf", "Rozsudek", b"%PDF-1.7 " * 30),
    PacketBlob("attachment", "text/plain", "Poznámka", b"abc" * 90),
)
PASSPHRASE = "abandon ability able about above absent"
CHEAP = 10
"""A work factor for tests: a millisecond."""


@dataclass(frozen=True)
class Office:
    card: OfficeCard
    file: bytes
    keys: OfficeKeys

    @property
    def sender(self):
        return Sender(self.file, self.keys)


def office(name, country="CZ", **told):
    keys = new_office_keys()
    card, file = made_card(OfficeCard(name, country, "", "", NOW, **told), keys)
    return Office(card, file, keys)


PRISON = office("Vazební věznice Brno", phone="+420 541 123 456", address="Jihlavská 12, 625 99 Brno")
PROBATION = office("Probační a mediační služba, středisko Zlín")
THIRD = office("NEUSTART Linz", "AT")


def sealed(blobs=BLOBS, receivers=(PROBATION.card,), passphrase="", sender=PRISON, terms=TERMS, now=NOW):
    return seal_packet(sender.sender, receivers, terms, blobs, now, passphrase=passphrase, work_factor=CHEAP)


def inside(data, keys=PROBATION.keys):
    """Return what a receiver sees after decrypting: all of it, with length, header, signature, blobs and filling."""
    identity = pyrage.x25519.Identity.from_str(keys.identity)
    return pyrage.decrypt(read_envelope(data).age_file, [identity])


def wrapped(content, recipient=PROBATION.card.recipient, slot=b"", more=()):
    """Return a file for a public key, as anybody can make one."""
    recipients = [pyrage.x25519.Recipient.from_str(each) for each in (recipient, *more)]
    return enveloped(slot, pyrage.encrypt(content, recipients))


def parts(content):
    """Return header, signature, and the rest."""
    length = int.from_bytes(content[:4], "big")
    return json.loads(content[4 : 4 + length]), content[4 + length : 68 + length], content[68 + length :]


def joined(header, signed, rest):
    """Return a content again; the header as text, or as an object."""
    text = header if isinstance(header, bytes) else canonical(header)
    body = len(text).to_bytes(4, "big") + text + signed + rest.rstrip(b"\0")
    return body + bytes(padded_size(len(body)) - len(body))


def signed_anew(header, blobs=(), keys=PRISON.keys):
    """Return what a sender who breaks the rules can sign and seal for the probation office."""
    text = header if isinstance(header, bytes) else canonical(header)
    body = len(text).to_bytes(4, "big") + text + signature(keys, MEANT_FOR, text) + b"".join(blobs)
    return wrapped(body + bytes(padded_size(len(body)) - len(body)))


def header_of(data, keys=PROBATION.keys):
    return parts(inside(data, keys))[0]


def sent_of(packet):
    return {packet.sent.id: packet.sent}.get


def digest(data):
    return sha256(data).hexdigest()


def card_again(told, keys=PRISON.keys):
    """Return the file of a card whose maker breaks the rules, signed by his key."""
    content = canonical(told)
    return canonical({**told, "signature": signature(keys, b"workpris-office-card-1\0", content).hex()})


def told_of(card_file):
    read_card(card_file)
    told = json.loads(card_file)
    told.pop("signature")
    return told
