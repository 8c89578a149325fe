"""What a person needs who is released today, and which service is the best for each need: rules without a search."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from math import inf
from typing import Final

from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.facet import Group, Sex, Welcome
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.open_today import DayOpening, DayState
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.release_day import DayWarning
from workpris_desktop.domain.search import STAFF_TYPE
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.shortlist import MOST_SERVICES


class Need(StrEnum):
    """What somebody needs who comes out of the gate with nothing; the order is that in which it is told."""

    BED = "bed"
    FOOD = "food"
    SHOWER = "shower"
    CLOTHES = "clothes"
    PAPERS = "papers"
    MONEY = "money"
    OFFICE = "office"
    PHONE = "phone"


CRISIS_TYPE: Final = "MEN.CRI"

NEED_TYPES: Final[Mapping[Need, tuple[str, ...]]] = {
    Need.BED: ("ACC.EMG",),
    Need.FOOD: ("BAS.FOD",),
    Need.SHOWER: ("BAS.HYG",),
    Need.CLOTHES: ("BAS.CLO",),
    Need.PAPERS: ("BAS.IDD",),
    Need.MONEY: ("BAS.MON", "DEB.BEN"),
    Need.OFFICE: ("MNT.CAS", "DEB.BEN"),
    Need.PHONE: (CRISIS_TYPE,),
}
"""The types of service that meet a need; the second one counts where there is none of the first."""

_GIVEN_UP_FIRST: Final = (Need.CLOTHES, Need.SHOWER, Need.PAPERS)
"""What is left off a sheet that would be too full, and can wait until tomorrow."""

_TELLING_TYPE: Final = "MNT.PRO"
"""A sheet with it would give the person away (leaflet.md 7.6)."""

_ANY_ADULT: Final = (18, 65)
"""Limits of age within these keep out some of those who are released."""

_OPEN_TO_ALL_RELEASED: Final = {Group.LEAVING_PRISON, Group.HOMELESS}
_NOT_FROM_AFAR: Final = {Setting.PRISON, Setting.PHONE, Setting.ONLINE, Setting.LETTER}
_NO_ROOM: Final = {CapacityState.PAUSED, CapacityState.FULL}
_ROOM_ORDER: Final = (
    CapacityState.TAKING,
    CapacityState.AFTER_ASSESSMENT,
    CapacityState.NOT_KNOWN,
    CapacityState.WAITING_LIST,
    CapacityState.PAUSED,
    CapacityState.FULL,
)
"""Who waits has no bed tonight, so that a waiting list comes after a place of which nobody knows."""


class CallCost(IntEnum):
    """Whether calling the first number of a service costs something; the order is that in which lines are taken."""

    FREE = 0
    NOT_KNOWN = 1
    NO_PHONE = 2


@dataclass(frozen=True, slots=True)
class Leaving:
    """Where a person goes who is released, woman or man, and the clock on the wall; facts of a person, kept nowhere."""

    municipality: Municipality
    sex: Sex
    moment: datetime


@dataclass(frozen=True, slots=True)
class Candidate:
    """A service that may meet a need, with what counts today.

    ``distance_km`` is None where it is not known; ``call`` is told for the need of a telephone line only.
    """

    service: Service
    opening: DayOpening
    room: CapacityState = CapacityState.NOT_KNOWN
    distance_km: float | None = None
    call: CallCost = CallCost.NOT_KNOWN


@dataclass(frozen=True, slots=True)
class Found:
    """The service that was chosen for one need, or for several."""

    needs: tuple[Need, ...]
    candidate: Candidate

    @property
    def service(self) -> Service:
        """Return the service."""
        return self.candidate.service


@dataclass(frozen=True, slots=True)
class DayKit:
    """What was found for the day: each service once, in the order of needs, and the needs for which there is nothing.

    The responsible office is among what was found also where it is closed today; it is not on the sheet then.
    """

    moment: datetime
    found: tuple[Found, ...] = ()
    missing: tuple[Need, ...] = ()
    warnings: tuple[DayWarning, ...] = ()

    @property
    def sheet(self) -> tuple[Service, ...]:
        """Return what goes on the sheet: open today or not known, and no more than a sheet holds."""
        kept = [found for found in self.found if found.candidate.opening.state is not DayState.CLOSED]
        for need in _GIVEN_UP_FIRST:
            if len(kept) > MOST_SERVICES:
                kept = [found for found in kept if found.needs != (need,)]
        return tuple(found.service for found in kept[:MOST_SERVICES])


def may_help(candidate: Candidate, need: Need, leaving: Leaving, responsible: Collection[str]) -> bool:
    """Tell whether a service is one that a person can go to, or call, today.

    What a record does not state keeps nobody out. The responsible office counts also where it is closed today.

    Args:
        candidate: the service.
        need: what it is to meet.
        leaving: who is released.
        responsible: ids of the services that are responsible where the person goes; no other office helps.
    """
    service = candidate.service
    if not (_is_offered(service) and _takes(service, leaving.sex)):
        return False
    if any(area.responsibility for area in service.areas) and service.id not in responsible:
        return False
    if need is Need.OFFICE:
        return service.setting is not Setting.PRISON
    if candidate.opening.state is DayState.CLOSED:
        return False
    return _can_be_called(candidate) if need is Need.PHONE else service.setting not in _NOT_FROM_AFAR


def best_of(need: Need, candidates: Iterable[Candidate], chosen: Collection[str], leaving: Leaving) -> Candidate | None:
    """Return the best of those that `may_help`, the first where several are alike; None where there is none.

    Who has no room comes last, then who does not state whom it takes, then who may be closed today, then who opens
    later (for a bed that is no worse), then who has limits of age or a warning. What is left is decided by room, by
    what saves a way because it is chosen already, and by distance. Of telephone lines a free one comes first, of these
    one for a crisis, of these one by day and night.
    """

    def place(candidate: Candidate) -> tuple[float, ...]:
        first = _line_place(candidate) if need is Need.PHONE else _place(candidate, need)
        return (*first, *_tie(candidate, chosen, leaving))

    return min(candidates, key=place, default=None)


def kit_of(leaving: Leaving, chosen: Mapping[Need, Candidate], warnings: Sequence[DayWarning]) -> DayKit:
    """Return the kit: each service once with all that it was chosen for."""
    needs: dict[str, list[Need]] = {}
    for need in Need:
        if need in chosen:
            needs.setdefault(chosen[need].service.id, []).append(need)
    found = tuple(Found(tuple(several), chosen[several[0]]) for several in needs.values())
    missing = tuple(need for need in Need if need not in chosen)
    return DayKit(leaving.moment, found, missing, tuple(warnings))


def _is_offered(service: Service) -> bool:
    """Tell whether it may stand on a sheet at all."""
    is_for_staff = any(code.split(".")[0] == STAFF_TYPE for code in service.types[:1])
    return service.status == "active" and _TELLING_TYPE not in service.types and not is_for_staff


def _takes(service: Service, sex: Sex) -> bool:
    facets = service.facets
    only_others = facets.welcome is Welcome.ONLY and not _OPEN_TO_ALL_RELEASED.intersection(facets.groups)
    return facets.sex in {None, Sex.ALL, sex} and not only_others


def _can_be_called(candidate: Candidate) -> bool:
    """Tell whether it is a telephone line; where the call may cost something, only one for a crisis is worth it."""
    service = candidate.service
    if candidate.call is CallCost.NOT_KNOWN:
        return service.setting is Setting.PHONE and CRISIS_TYPE in service.types
    return candidate.call is CallCost.FREE and service.setting is not Setting.PRISON


def _place(candidate: Candidate, need: Need) -> tuple[float, ...]:
    state = candidate.opening.state
    waits = state is DayState.LATER and need is not Need.BED
    return (candidate.room in _NO_ROOM, candidate.service.facets.sex is None, not state.is_sure, waits)


def _line_place(candidate: Candidate) -> tuple[float, ...]:
    opening = candidate.opening
    is_crisis = CRISIS_TYPE in candidate.service.types
    always = opening.state is DayState.OPEN and opening.at is None
    return (candidate.call, not is_crisis, not always, not opening.state.is_sure, candidate.service.facets.sex is None)


def _tie(candidate: Candidate, chosen: Collection[str], leaving: Leaving) -> tuple[float, ...]:
    service = candidate.service
    youngest, oldest = _ANY_ADULT
    limits = (service.minimum_age or 0) > youngest or (service.maximum_age or oldest) < oldest
    alert = service.alert_notice or Alert(service.alert)
    warns = bool(alert.text) and alert.is_active(leaving.moment.date())
    far = inf if candidate.distance_km is None else candidate.distance_km
    return (limits, warns, _ROOM_ORDER.index(candidate.room), service.id not in chosen, far)
