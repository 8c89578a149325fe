"""What the vault answers about hand-overs: the address book, packets that were made or came, and attachments."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from workpris_desktop.domain.inbox import InboxPacket, SentRow
from workpris_desktop.domain.office import Office, OwnOffice

LARGEST_ATTACHMENT_BYTES: Final = 25_000_000
MOST_ATTACHMENTS: Final = 50
"""Of one file."""

PDF: Final = "application/pdf"


class RefusedPacketBecause(StrEnum):
    """Why an office does not take a packet in."""

    NOT_OURS = "not_ours"
    WRONG_PERSON = "wrong_person"
    INCOMPLETE = "incomplete"
    NO_AGREEMENT = "no_agreement"
    CAME_TWICE = "came_twice"
    SENDER_UNKNOWN = "sender_unknown"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class AddressBook:
    """``own`` is what this office hands out, None before its card was made; ``offices`` are by name."""

    own: OwnOffice | None
    offices: tuple[Office, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Attachment:
    """A document that belongs to a file; ``size`` in bytes, ``made_at`` UTC."""

    id: str
    title: str
    mime: str
    made_at: datetime
    size: int


@dataclass(frozen=True, slots=True)
class MadePacket:
    """A packet that can be saved; ``passphrase`` is "" where it opens for offices only, and is kept nowhere."""

    packet_id: str
    data: bytes
    file_name: str
    passphrase: str

    def __repr__(self) -> str:
        """Return its id only."""
        return f"MadePacket({self.packet_id})"


@dataclass(frozen=True, slots=True)
class CameIn:
    """What a file from another office was: one of the three; ``was_there`` tells that it came before."""

    packet: InboxPacket | None = None
    receipt: SentRow | None = None
    card: Office | None = None
    was_there: bool = False


@dataclass(frozen=True, slots=True)
class Merged:
    """Where a packet was taken in, and the receipt for its sender: b"" where this office has no card to sign with."""

    file_id: str
    receipt: bytes
    receipt_name: str

    def __repr__(self) -> str:
        """Return the id of the file only."""
        return f"Merged({self.file_id})"
