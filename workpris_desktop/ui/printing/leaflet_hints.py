"""What to look at before a leaflet is printed: facts about its services, said in one sentence each."""

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import QObject

from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.shortlist import Shortlist
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language

OLD_AFTER_DAYS = 180
"""A leaflet hints at records that were checked longer ago than this (features.md C2)."""


class LeafletHints(QObject):
    """Says hints in the language spoken now."""

    def __init__(self, gives_away: Callable[[str], bool], today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self._gives_away = gives_away
        self._today = today

    def hints(self, shortlist: Shortlist, services: tuple[Service | None, ...]) -> tuple[str, ...]:
        """Return the hints about the services of a shortlist; None stands for one that the directory has lost."""
        said: list[str] = []
        for pick, service in zip(shortlist, services, strict=False):
            if service is None:
                said.append(self.tr("{name}: no longer in the directory, not on the leaflet.").format(name=pick.name))
            else:
                said += self._about(service)
        return tuple(said)

    def _about(self, service: Service) -> Iterator[str]:
        name = service.name
        provider = service.organization.name if service.organization else ""
        if self._gives_away(f"{name} {provider}"):
            yield self.tr("{name}: this name can give the person away.").format(name=name)
        if service.alert:
            yield self.tr("{name}: {alert}").format(name=name, alert=service.alert)
        if not service.phones:
            yield self.tr("{name}: no telephone number.").format(name=name)
        yield from self._about_check(name, service.checked_on)

    def _about_check(self, name: str, checked_on: date | None) -> Iterator[str]:
        if checked_on is None:
            yield self.tr("{name}: not known when it was checked. Call first.").format(name=name)
        elif (self._today() - checked_on).days > OLD_AFTER_DAYS:
            checked = short_date(checked_on, spoken_language())
            yield self.tr("{name}: last checked on {date}. Call first.").format(name=name, date=checked)
