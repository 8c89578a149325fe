"""What does not work out with one service on the day of a release: its hours, its room, its distance, its record."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from typing import Final

from workpris_desktop.directory.index.door import doors_of
from workpris_desktop.domain.capacity import CapacityState, room_line
from workpris_desktop.domain.distance import kilometres
from workpris_desktop.domain.facet import Entry, Form
from workpris_desktop.domain.holiday import HolidayCalendar
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.own_finding import Findings, room_with
from workpris_desktop.domain.provider import PlaceKind, Service
from workpris_desktop.domain.region import Regions
from workpris_desktop.domain.release_check import (
    FAR_KM,
    ReleaseDay,
    ReleaseFinding,
    ReleaseRule,
    ServiceCheck,
    StartPoint,
)
from workpris_desktop.domain.release_door import DoorDay, DoorFinding, best_finding, closure_facts, door_finding
from workpris_desktop.domain.setting import Setting

_NIGHT_TYPE: Final = "ACC.EMG"
_OPEN: Final = frozenset({"active", ""})
_CLOSED_FOR_NOW: Final = "temporarily closed"
_AFAR: Final = frozenset({Setting.PRISON, Setting.LETTER, Setting.PHONE, Setting.ONLINE})
"""Nobody goes to a door there."""

_NO_ROOM: Final = frozenset({CapacityState.FULL, CapacityState.PAUSED})
_SHUT: Final = frozenset(
    {
        ReleaseRule.CLOSED_THAT_DAY,
        ReleaseRule.CLOSED_WEEK,
        ReleaseRule.HOLIDAY,
        ReleaseRule.WEEKEND,
        ReleaseRule.LATE,
    }
)

Fired = tuple[ReleaseRule, tuple[tuple[str, str], ...]]


class ServiceJudge:
    """Judges services for one day.

    Args:
        day: the day of the release.
        regions: the codes by which regions are known to the calendar of holidays.
        today: the day on which room counts.
        findings: what was found out about providers since their records were made.
    """

    def __init__(self, day: ReleaseDay, regions: Regions, today: date, findings: Findings) -> None:
        self._day = day
        self._regions = regions
        self._today = today
        self._findings = findings

    def check(self, service: Service) -> ServiceCheck:
        """Return what does not work out; of one that is no longer offered nothing else counts."""
        fired = list(self._gone(service)) or [*self._hours(service), *self._record(service), *self._far(service)]
        findings = (ReleaseFinding(rule, facts, service.id, service.name) for rule, facts in fired)
        return ServiceCheck(service.id, service.name, tuple(findings))

    def is_shut(self, service: Service, hour: time | None) -> bool:
        """Tell whether it is known to take nobody any more on the day, from an hour on if one is given."""
        later = max(self._day.moment.time(), hour) if hour else self._day.hour
        judge = ServiceJudge(replace(self._day, hour=later), self._regions, self._today, self._findings)
        fired = (*judge._gone(service), *judge._hours(service))
        return any(rule in {ReleaseRule.GONE, *_SHUT} for rule, _ in fired)

    def calendar(self, country: str, region_code: str) -> HolidayCalendar:
        """Return the public holidays of a place by its country and its NUTS code."""
        region = self._regions.get(region_code) if region_code else None
        return HolidayCalendar(country, region.iso_code if region else "")

    def _gone(self, service: Service) -> Iterator[Fired]:
        if service.status not in {*_OPEN, _CLOSED_FOR_NOW}:
            yield ReleaseRule.GONE, (("status", service.status),)

    def _hours(self, service: Service) -> Iterator[Fired]:
        """Walk the one rule that fires of the hours."""
        if service.status == _CLOSED_FOR_NOW:
            yield ReleaseRule.CLOSED_THAT_DAY, (("status", service.status),)
        elif service.setting is Setting.PRISON:
            yield ReleaseRule.INSIDE_ONLY, ()
        elif service.setting is not Setting.LETTER:
            found = self._at_doors(service)
            rule = found.rule
            if rule in {None, ReleaseRule.HOURS_NOT_KNOWN} and _needs_appointment(service):
                yield ReleaseRule.BY_APPOINTMENT, ()
            elif rule is not None:
                yield rule, found.facts

    def _at_doors(self, service: Service) -> DoorFinding:
        outside = _outside_prisons(service)
        is_night = _NIGHT_TYPE in service.types
        doors = [
            DoorDay(each.rules, each.closures, service.on_holidays, self.calendar(each.country, each.region), is_night)
            for each in doors_of(outside)
        ]
        best = best_finding(door_finding(each, self._day.moment, self._day.obligations) for each in doors)
        closure = next((each for each in service.closures if each.includes(self._day.day)), None)
        is_closed = best.rule is ReleaseRule.CLOSED_WEEK or (not doors and closure is not None and not closure.place)
        if closure is None or not is_closed:
            return best
        opens = tuple(fact for fact in best.facts if fact[0] == "opens")
        return DoorFinding(best.opening, ReleaseRule.CLOSED_WEEK, (*closure_facts(closure), *opens))

    def _record(self, service: Service) -> Iterator[Fired]:
        room = room_line(room_with(service.capacity, self._findings.of(service.id)), self._today)
        if room is not None and room.state in _NO_ROOM:
            yield ReleaseRule.FULL_OR_PAUSED, (("room", room.state.value),)
        start = service.programme.next_start if service.programme else None
        if start is not None and start > self._day.day:
            yield ReleaseRule.STARTS_LATER, (("day", start.isoformat()),)
        alert = service.alert_notice or Alert(service.alert)
        if alert.text and alert.is_active(self._day.day):
            yield ReleaseRule.ALERT, (("alert", alert.text),)

    def _far(self, service: Service) -> Iterator[Fired]:
        """Walk the first of two ways that is too long, from the gate or from home to the nearest of its places."""
        if service.setting in _AFAR or service.facets.forms == (Form.COMES_TO_YOU,):
            return
        for start in (self._day.gate, self._day.home):
            way = _way(service, start) if start else None
            if start and way and way[0] > FAR_KM:
                yield ReleaseRule.FAR, (("from", start.name), ("to", way[1]), ("km", str(round(way[0]))))
                return


def _needs_appointment(service: Service) -> bool:
    return any(entry.kind is Entry.APPOINTMENT and entry.needed for entry in service.facets.entry)


def _way(service: Service, start: StartPoint) -> tuple[float, str] | None:
    """Return how far the nearest place is, and its town; None where no place may be told, or its point is not known."""
    ways = (
        (
            kilometres(start.latitude, start.longitude, place.latitude, place.longitude),
            place.address.city if place.address and place.address.city else place.name,
        )
        for place in service.places
        if place.kind is not PlaceKind.CONFIDENTIAL
        and not place.prison
        and place.latitude is not None
        and place.longitude is not None
    )
    return min(ways, default=None)


def _outside_prisons(service: Service) -> Service:
    """Return a service without what happens inside prisons, where nobody can walk in."""
    inside = {access.place for access in service.prison_access} | {each.id for each in service.places if each.prison}
    return replace(
        service,
        places=tuple(place for place in service.places if place.id not in inside),
        schedule=tuple(rule for rule in service.schedule if rule.place not in inside),
        hours_by_place=tuple(rule for rule in service.hours_by_place if rule.place not in inside),
    )
