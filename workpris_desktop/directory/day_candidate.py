"""What counts of a service on one day and near one place: its hours there, its room, how far it is."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from workpris_desktop.directory.index.door import Door, doors_of
from workpris_desktop.domain.capacity import CapacityState, room_line
from workpris_desktop.domain.distance import kilometres_from
from workpris_desktop.domain.holiday import HolidayCalendar
from workpris_desktop.domain.hours import ScheduleRule
from workpris_desktop.domain.leaving_today import CallCost, Candidate, Leaving, Need
from workpris_desktop.domain.open_today import DayOpening, DayState, best_of_doors, opening_today
from workpris_desktop.domain.own_finding import Findings, room_with
from workpris_desktop.domain.provider import Place, PlaceKind, Service
from workpris_desktop.domain.region import Regions
from workpris_desktop.domain.search import NEAR_KM
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.telephone import Phone

CallCostOf = Callable[[Sequence[Phone]], CallCost]
"""Tells of the numbers of a service, the first to be called first, whether a call costs something."""


class CandidateReader:
    """Judges services for one who is released.

    Args:
        leaving: who is released, and when.
        regions: the codes by which regions are known to the calendar of holidays.
        call_cost: whether calls cost something.
        findings: what was found out about providers since their records were made.
    """

    def __init__(self, leaving: Leaving, regions: Regions, call_cost: CallCostOf, findings: Findings) -> None:
        town = leaving.municipality
        self._moment = leaving.moment
        self._regions = regions
        self._call_cost = call_cost
        self._findings = findings
        self._kilometres = kilometres_from(town.latitude, town.longitude)
        self.holidays = self._calendar(town.country, town.region)

    holidays: HolidayCalendar
    """The public holidays where the person goes."""

    def candidate(self, service: Service, need: Need) -> Candidate:
        """Return a service with what counts today; of several places only those within reach count, where any is."""
        outside = _outside_prisons(service)
        distances = {place.id: self._distance(place) for place in outside.places}
        within = {place for place, far in distances.items() if far is not None and far <= NEAR_KM}
        here = _at_places(outside, within) if within else outside
        room = room_line(room_with(service.capacity, self._findings.of(service.id)), self._moment.date())
        return Candidate(
            service,
            self._opening(_by_phone(here) if need is Need.PHONE else _by_visit(here)),
            room=room.state if room else CapacityState.NOT_KNOWN,
            distance_km=min((far for far in distances.values() if far is not None), default=None),
            call=self._call_cost(service.phones) if need is Need.PHONE else CallCost.NOT_KNOWN,
        )

    def _opening(self, service: Service) -> DayOpening:
        day = self._moment.date()
        if any(closure.includes(day) and not closure.place for closure in service.closures):
            return DayOpening(DayState.CLOSED)
        return best_of_doors(self._at_door(door, service) for door in doors_of(service))

    def _at_door(self, door: Door, service: Service) -> DayOpening:
        calendar = self._calendar(door.country, door.region)
        return opening_today(door.rules, door.closures, self._moment, service.on_holidays, calendar)

    def _calendar(self, country: str, region_code: str) -> HolidayCalendar:
        region = self._regions.get(region_code) if region_code else None
        return HolidayCalendar(country, region.iso_code if region else "")

    def _distance(self, place: Place) -> float | None:
        if place.kind is PlaceKind.CONFIDENTIAL or place.latitude is None or place.longitude is None:
            return None
        return self._kilometres(place.latitude, place.longitude)


def _outside_prisons(service: Service) -> Service:
    """Return a service without what happens inside prisons, where nobody can walk in."""
    inside = {access.place for access in service.prison_access} | {each.id for each in service.places if each.prison}
    return _at_places(service, {place.id for place in service.places} - inside) if inside else service


def _at_places(service: Service, places: set[str]) -> Service:
    """Return a service with some of its places, and the hours and closures that hold there."""
    return replace(
        service,
        places=tuple(place for place in service.places if place.id in places),
        schedule=_of_places(service.schedule, places),
        hours_by_place=_of_places(service.hours_by_place, places),
    )


def _of_places(rules: Iterable[ScheduleRule], places: set[str]) -> tuple[ScheduleRule, ...]:
    return tuple(rule for rule in rules if not rule.place or rule.place in places)


def _by_visit(service: Service) -> Service:
    """Return a service with the hours for coming only: who calls has no bed yet."""
    return _kept(service, lambda rule: not (rule.by_phone or rule.online))


def _by_phone(service: Service) -> Service:
    """Return a service with the hours for calling; those of a help that there is by telephone only are such."""
    return _kept(service, lambda rule: not rule.online and (rule.by_phone or service.setting is Setting.PHONE))


def _kept(service: Service, keeps: Callable[[ScheduleRule], bool]) -> Service:
    schedule, by_place = tuple(filter(keeps, service.schedule)), tuple(filter(keeps, service.hours_by_place))
    return replace(service, schedule=schedule, hours_by_place=by_place)
