"""What a packet of a file can hold, and what of it somebody wants to hand over to whom."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.domain.chosen_service import ChosenService
from workpris_desktop.domain.consent import ConsentPurpose, office_receiver
from workpris_desktop.domain.consent_facts import ConsentFacts
from workpris_desktop.domain.handover import Attachment
from workpris_desktop.domain.office import Office, OwnOffice
from workpris_desktop.domain.passing_on import WantedPassing


class PacketWay(StrEnum):
    """How it travels: sealed for the office, sealed with a passphrase, or on paper."""

    CARD = "card"
    WORDS = "words"
    SHEET = "sheet"


@dataclass(frozen=True, slots=True, repr=False)
class PacketOffer:
    """All that the screen of a hand-over stands on.

    ``suggested`` are offices of the directory that are not in the address book yet, ``covered`` the facts that a
    consent or another legal basis covers today, by the ids of the offices it is for.
    """

    readable: ReadableFile
    offices: tuple[Office, ...]
    own: OwnOffice | None
    facts: ConsentFacts
    services: tuple[ChosenService, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    suggested: tuple[Office, ...] = ()
    covered: Mapping[str, frozenset[str]] | None = None


@dataclass(frozen=True, slots=True, repr=False)
class PacketWish:
    """What is to be handed over; ``ends_on`` is the last day on which the packet can be opened."""

    office: Office
    way: PacketWay
    facts: frozenset[str]
    service_ids: frozenset[str]
    entry_ids: frozenset[str]
    attachment_ids: frozenset[str]
    with_consent: bool
    ends_on: date

    @property
    def wanted(self) -> WantedPassing:
        """Return what a ground is needed for."""
        return WantedPassing(office_receiver(self.office.id), self.office.name, ConsentPurpose.HANDOVER, self.facts)
