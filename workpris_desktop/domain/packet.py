"""What one office hands to another, sealed, and the receipt that comes back (features.md F5, security.md 3.2)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from workpris_desktop.domain.office_card import OfficeCard

LARGEST_PACKET_BYTES: Final = 64_000_000
LARGEST_HEADER_BYTES: Final = 1_000_000
MOST_BLOBS: Final = 200
MOST_RECEIVERS: Final = 20
LONGEST_TITLE: Final = 200
LONGEST_BASIS: Final = 500
"""Characters."""

MOST_DAYS: Final = 366
"""From sealing to the end."""


class BasisKind(StrEnum):
    """Why the facts may go out: the person agreed, or the law says so."""

    CONSENT = "consent"
    LAW = "law"


class ReceiptState(StrEnum):
    """What became of a packet at its receiver."""

    ACCEPTED = "accepted"
    MERGED = "merged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class PacketBasis:
    """Why the facts may go out; ``text`` names the consent, or the law with the reason."""

    kind: BasisKind
    text: str

    def __repr__(self) -> str:
        """Return nothing that tells of the person."""
        return "PacketBasis(...)"


@dataclass(frozen=True, slots=True)
class PacketBlob:
    """One thing in a packet. ``kind`` says what the program makes of it (small letters), ``mime`` what it is."""

    kind: str
    mime: str
    title: str
    data: bytes

    def __repr__(self) -> str:
        """Return nothing that tells of the person."""
        return "PacketBlob(...)"


@dataclass(frozen=True, slots=True)
class PacketTerms:
    """What the sender settles: what for (a code in small letters), why it may, and until when it can be opened."""

    purpose: str
    basis: PacketBasis
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class SentPacket:
    """What the sender keeps of a packet, to know its receipt.

    ``sha256`` (hex) is of the file; ``receivers`` are the signing keys of the offices it was sealed for.
    """

    id: str
    reply_to: str
    sha256: str
    receivers: tuple[str, ...]
    has_passphrase: bool


@dataclass(frozen=True, slots=True)
class SealedPacket:
    """A packet that can go out as a file, with what the sender keeps of it."""

    data: bytes
    sent: SentPacket

    def __repr__(self) -> str:
        """Return its id only."""
        return f"SealedPacket({self.sent.id})"


@dataclass(frozen=True, slots=True)
class OpenedPacket:
    """A packet of which everything was verified, but not whether the sender is known, nor whether it came before.

    ``id`` tells a replay; ``sender_words`` are to be compared by telephone where the sender is not known;
    ``sender_card`` is the file of its card; ``sha256`` (hex) is of the packet's; ``opened_by`` is the recipient of this
    office that it was sealed for, "" where a passphrase opened it. Times are UTC.
    """

    id: str
    reply_to: str
    sha256: str
    sender: OfficeCard
    sender_words: tuple[str, ...]
    recipients: tuple[str, ...]
    made_at: datetime
    terms: PacketTerms
    blobs: tuple[PacketBlob, ...]
    opened_by: str
    sender_card: bytes = b""

    def __repr__(self) -> str:
        """Return its id only."""
        return f"OpenedPacket({self.id})"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a receiver says of a packet; ``packet_sha256`` (hex) is of the file, ``reason`` a code in small letters."""

    id: str
    packet_id: str
    packet_sha256: str
    reply_to: str
    state: ReceiptState
    reason: str
    day: date
    sender: OfficeCard
    sender_words: tuple[str, ...]
