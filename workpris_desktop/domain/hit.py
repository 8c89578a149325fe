"""One row of an answer, as a list shows it."""

from dataclasses import dataclass
from datetime import date

from workpris_desktop.domain.capacity import CapacityLine
from workpris_desktop.domain.facet import Sex, Welcome
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.trust import TrustKind


@dataclass(frozen=True, slots=True)
class EvidenceKind:
    """One sort of evidence that a provider can be trusted; ``valid_to`` is its last day, None where none is stated."""

    kind: TrustKind
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """One row of an answer: enough to recognise a service, to judge it at a glance, and to call it.

    ``alert`` is the text of ``alert_notice``, whether it counts today or not. Of each sort of evidence there is the
    piece that is valid longest. ``towns`` has none of a confidential place; ``is_confidential`` tells of such a place.
    ``status`` is that of HSDS ``service.status``.
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

    def alert_on(self, today: date) -> str:
        """Return the text of the alert where it counts on a day, else ""."""
        notice = self.alert_notice or Alert(self.alert)
        return notice.text if notice.is_active(today) else ""
