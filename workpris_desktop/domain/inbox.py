"""What came from another office and waits for somebody's decision (security.md 3.2, R23)."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from workpris_desktop.domain.chosen_service import ChosenService
from workpris_desktop.domain.consent import Consent
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.need import ClientNeed
from workpris_desktop.domain.office_card import OfficeCard
from workpris_desktop.domain.packet import BasisKind


class InboxState(StrEnum):
    """What became of a packet here."""

    WAITING = "waiting"
    MERGED = "merged"
    REFUSED = "refused"


class SentState(StrEnum):
    """What became of a packet at its receiver, as the receipts say; ``MADE``: none has come yet."""

    MADE = "made"
    RECEIVED = "received"
    MERGED = "merged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class InboxPacket:
    """Who has sent what and why, before anything of it stands in a file.

    ``is_known`` tells that the sender's card is in the address book, ``is_compared`` that its words were compared,
    ``has_content`` that it can still be read: once it was decided about, or has expired, only this is left of it.
    ``reason`` is why it was refused, a value of `handover.RefusedPacketBecause`. Times are UTC.
    """

    id: str
    sender: OfficeCard
    sender_words: tuple[str, ...]
    is_known: bool
    is_compared: bool
    made_at: datetime
    came_at: datetime
    expires_at: datetime
    purpose: str
    basis_kind: BasisKind
    basis: str
    state: InboxState = InboxState.WAITING
    merged_into: str = ""
    reason: str = ""
    has_content: bool = True


@dataclass(frozen=True, slots=True, repr=False)
class HandedEntry:
    """An entry of the log of the office that sends: what, when (UTC), and by whom."""

    made_at: datetime
    author: str
    text: str


@dataclass(frozen=True, slots=True, repr=False)
class HandedThing:
    """Something that belongs to a file and is none of its answers, as a PDF."""

    title: str
    mime: str
    data: bytes


@dataclass(frozen=True, slots=True, repr=False)
class HandedCase:
    """What a packet brings: only what its sender has ticked."""

    name: str
    reference: str = ""
    form_version: int = 0
    answers: tuple[IntakeAnswer, ...] = ()
    needs: tuple[ClientNeed, ...] = ()
    services: tuple[ChosenService, ...] = ()
    consents: tuple[Consent, ...] = ()
    entries: tuple[HandedEntry, ...] = ()
    things: tuple[HandedThing, ...] = ()

    def __repr__(self) -> str:
        """Return nothing that tells of the person."""
        return "HandedCase(...)"


@dataclass(frozen=True, slots=True)
class SentRow:
    """A packet that this office has made: to whom, when, and what its receipts say. Times are UTC."""

    id: str
    file_id: str
    receiver: str
    made_at: datetime
    expires_at: datetime
    has_passphrase: bool
    state: SentState = SentState.MADE
    reason: str = ""
    receipt_on: datetime | None = field(default=None)
