"""The shortlist: up to six services, in the order in which they will be printed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from workpris_desktop.domain.errors import ShortlistFull

MOST_SERVICES: Final = 6
"""leaflet.md 7.2 rule 2."""


@dataclass(frozen=True, slots=True)
class Pick:
    """A chosen service: its id, and its name as it was then, to be recognised when the directory has lost it."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Shortlist:
    """Chosen services; every change returns a new list, so that undo is keeping the old one."""

    picks: tuple[Pick, ...] = ()

    def __len__(self) -> int:
        """Count the services."""
        return len(self.picks)

    def __iter__(self) -> Iterator[Pick]:
        """Walk the services in printing order."""
        return iter(self.picks)

    def __contains__(self, service_id: object) -> bool:
        """Tell whether a service is on the list."""
        return any(pick.id == service_id for pick in self.picks)

    def with_pick(self, pick: Pick) -> "Shortlist":
        """Return the list with the service at its end; unchanged where it is there already.

        Raises:
            ShortlistFull: the list already holds `MOST_SERVICES`.
        """
        if pick.id in self:
            return self
        if len(self.picks) >= MOST_SERVICES:
            raise ShortlistFull(MOST_SERVICES)
        return replace(self, picks=(*self.picks, pick))

    def without(self, service_id: str) -> "Shortlist":
        """Return the list without the service."""
        return replace(self, picks=tuple(pick for pick in self.picks if pick.id != service_id))

    def with_successor(self, service_id: str, pick: Pick) -> "Shortlist":
        """Return the list with a service in the place of one that is gone; once only, where it is there already."""
        if service_id not in self or pick.id in self:
            return self.without(service_id)
        return replace(self, picks=tuple(pick if each.id == service_id else each for each in self.picks))

    def moved(self, service_id: str, steps: int) -> "Shortlist":
        """Return the list with the service moved down by ``steps`` (up where negative), as far as it goes."""
        index = next((at for at, pick in enumerate(self.picks) if pick.id == service_id), None)
        if index is None:
            return self
        rest = [pick for pick in self.picks if pick.id != service_id]
        rest.insert(max(0, min(len(rest), index + steps)), self.picks[index])
        return replace(self, picks=tuple(rest))
