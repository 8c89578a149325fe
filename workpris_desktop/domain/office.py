"""An office in the address book: from its card, from the directory, or written down by hand (F5, F6)."""

from dataclasses import dataclass
from datetime import datetime

from workpris_desktop.domain.office_card import OfficeCard


@dataclass(frozen=True, slots=True)
class Office:
    """Whom work is handed over to.

    ``card`` is None where only its address is known: nothing can be sealed for it, but a packet with a passphrase or a
    sheet can be made. ``words`` are the eight words of the card, ``compared_at`` when they were compared by telephone
    (UTC), ``service_id`` the record of the directory that it was filled from, "" for none.
    """

    id: str
    name: str
    unit: str = ""
    country: str = ""
    address: str = ""
    phone: str = ""
    service_id: str = ""
    card: OfficeCard | None = None
    words: tuple[str, ...] = ()
    compared_at: datetime | None = None
    compared_by: str = ""

    @property
    def is_compared(self) -> bool:
        """Tell whether somebody has made sure that the card is theirs."""
        return self.card is not None and self.compared_at is not None


@dataclass(frozen=True, slots=True)
class OwnOffice:
    """What this office hands out: its card, the card's file, and its eight words."""

    card: OfficeCard
    data: bytes
    words: tuple[str, ...]
