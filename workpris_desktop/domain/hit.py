"""One row of an answer, as a list shows it."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum

from workpris_desktop.domain.capacity import CapacityLine
from workpris_desktop.domain.facet import Sex, Welcome
from workpris_desktop.domain.fit import Fit
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.trust import TrustKind


@dataclass(frozen=True, slots=True)
class EvidenceKind:
    """One sort of evidence that a provider can be trusted; ``valid_to`` is its last day, None where none is stated."""

    kind: TrustKind
    valid_to: date | None = None


class Rung(IntEnum):
    """How far a word had to be stretched until it was found; what was found further up ranks below.

    ``WORD``: as the beginning of a word, or in another inflection. ``CUT``: without its last two letters.
    ``TYPO``: with one letter wrong, missing, too many or exchanged. ``INSIDE``: within a longer word.
    """

    WORD = 0
    CUT = 1
    TYPO = 2
    INSIDE = 3


class Matched(StrEnum):
    """What of a question a service answered to.

    ``NAME``: all words are in its name, its provider's or its main type. ``TEXT``: some are elsewhere. ``PRISON``: it
    works in the prison asked for. ``REGION``: it helps in the region asked for. ``PLACE``: it is within the distance.
    """

    NAME = "name"
    TEXT = "text"
    PRISON = "prison"
    REGION = "region"
    PLACE = "place"


@dataclass(frozen=True)
class Hit:
    """One row of an answer: enough to recognise a service, to judge it at a glance, and to call it.

    ``alert`` is the text of ``alert_notice``, whether it counts today or not. Of each sort of evidence there is the
    piece that is valid longest. ``towns`` has none of a confidential place; ``is_confidential`` tells of such a place.
    ``status`` is that of HSDS ``service.status``. ``similar_to`` is the word of the directory that stood for one that
    was typed otherwise, on a rung above the first. ``distance_km`` is as the crow flies, None where no point was asked
    for or the place is not known or confidential. ``fit`` is None where no facts of a person were told.
    """

    id: str
    name: str
    organization: str = ""
    types: tuple[str, ...] = ()
    towns: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    setting: Setting | None = None
    phones: tuple[str, ...] = ()
    checked_on: date | None = None
    alert: str = ""
    alert_notice: Alert | None = None
    capacity: tuple[CapacityLine, ...] = ()
    evidence_kinds: tuple[EvidenceKind, ...] = ()
    sex: Sex | None = None
    welcome: Welcome | None = None
    minimum_age: int | None = None
    maximum_age: int | None = None
    is_confidential: bool = False
    status: str = "active"
    rung: Rung = Rung.WORD
    similar_to: str = ""
    matched_on: tuple[Matched, ...] = ()
    distance_km: float | None = None
    fit: Fit | None = None

    def alert_on(self, today: date) -> str:
        """Return the text of the alert where it counts on a day, else ""."""
        notice = self.alert_notice or Alert(self.alert)
        return notice.text if notice.is_active(today) else ""
