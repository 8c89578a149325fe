"""What to look at before a leaflet is printed: facts about its services, said in one sentence each."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.life import Alert, Tombstone, TombstoneReason
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.shortlist import Pick, Shortlist
from workpris_desktop.printing.audience import is_for_professionals
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.record.alert import active_alert
from workpris_desktop.wording.record.telling import facet_label

OLD_AFTER_DAYS = 180
"""A leaflet hints at records that were checked longer ago than this (features.md C2)."""

Found = Service | Tombstone | None
"""A chosen service, what is left of it, or nothing where the directory never heard of it."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A sentence; ``gone_id`` is the service on the shortlist that ``successor`` can take the place of."""

    text: str
    gone_id: str = ""
    successor: Pick | None = None


class LeafletHints(QObject):
    """Says hints in the language spoken now."""

    def __init__(
        self, facts: Facts, gives_away: Callable[[str], bool], today: Callable[[], date], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._facts = facts
        self._gives_away = gives_away
        self._today = today

    def hints(self, shortlist: Shortlist, found: tuple[Found, ...]) -> tuple[Hint, ...]:
        """Return the hints about the services of a shortlist."""
        said: list[Hint] = []
        for pick, each in zip(shortlist, found, strict=False):
            if isinstance(each, Service):
                said += [Hint(text) for text in self._about(each)]
            elif each is None:
                text = self.tr("{name}: no longer in the directory, not on the leaflet.").format(name=pick.name)
                said.append(Hint(text))
            else:
                said.append(self._about_gone(pick, each))
        return tuple(said)

    def alerts(self, found: tuple[Found, ...]) -> tuple[str, ...]:
        """Return the alerts that count today, which must be read before the leaflet is used (features.md C3)."""
        alerts = ((each.name, self._alert(each)) for each in found if isinstance(each, Service))
        return tuple(self.tr("{name}: {alert}").format(name=name, alert=alert) for name, alert in alerts if alert)

    def _about_gone(self, pick: Pick, gone: Tombstone) -> Hint:
        language = spoken_language()
        day = short_date(gone.gone_on, language)
        if gone.reason is TombstoneReason.CLOSED:
            text = self.tr("{name}: closed on {date}").format(name=pick.name, date=day)
        else:
            reason = facet_label(self._facts, "tombstone_reason", gone.reason, language)
            text = self.tr("{name}: {reason} ({date})").format(name=pick.name, reason=reason, date=day)
        if not gone.successor_id:
            return Hint(self.tr("{what}, not on the leaflet.").format(what=text))
        successor = Pick(gone.successor_id, gone.successor or gone.successor_id)
        return Hint(self.tr("{what}, see {successor}.").format(what=text, successor=successor.name), pick.id, successor)

    def _about(self, service: Service) -> Iterator[str]:
        name = service.name
        provider = service.organization.name if service.organization else ""
        if is_for_professionals(service):
            yield self.tr("“{name}” is for professionals only, not on the leaflet.").format(name=name)
        if self._gives_away(f"{name} {provider}"):
            yield self.tr("{name}: this name can give the person away.").format(name=name)
        yield from self.alerts((service,))
        if not service.phones:
            yield self.tr("{name}: no telephone number.").format(name=name)
        yield from self._about_check(name, service.checked_on)

    def _alert(self, service: Service) -> str:
        return active_alert(service.alert_notice or Alert(service.alert), self._today(), spoken_language())

    def _about_check(self, name: str, checked_on: date | None) -> Iterator[str]:
        if checked_on is None:
            yield self.tr("{name}: not known when it was checked. Call first.").format(name=name)
        elif (self._today() - checked_on).days > OLD_AFTER_DAYS:
            checked = short_date(checked_on, spoken_language())
            yield self.tr("{name}: last checked on {date}. Call first.").format(name=name, date=checked)
