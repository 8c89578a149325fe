"""When a service is open next, for those who come, those who call, and those who meet it online."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from workpris_desktop.directory.index.door import Door, doors_of
from workpris_desktop.domain.holiday import HolidayCalendar
from workpris_desktop.domain.hours import Attending, ScheduleRule
from workpris_desktop.domain.next_opening import Opening, best_opening, opening_at
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.region import Regions
from workpris_desktop.domain.setting import Setting

Openings = Mapping[Attending, Opening]
"""By the way of meeting the service; one for which no hours are stated is not in it."""


def openings_of(service: Service, regions: Regions, moment: datetime) -> Openings:
    """Return what can be said of a moment, of all places of a service together.

    Hours inside a prison are left out: nobody can walk in there.

    Args:
        service: the service in full.
        regions: the codes by which regions are known to the calendar of holidays.
        moment: the clock on the wall there, without a time zone.
    """
    inside = {access.place for access in service.prison_access} | {each.id for each in service.places if each.prison}
    found: dict[Attending, Opening] = {}
    for sort in (Attending.VISIT, Attending.PHONE, Attending.ONLINE):
        doors = doors_of(_of_sort(service, sort, inside))
        best = best_opening(_opening(door, service, regions, moment) for door in doors)
        if best is not None:
            found[sort] = best
    return found


def _opening(door: Door, service: Service, regions: Regions, moment: datetime) -> Opening:
    region = regions.get(door.region) if door.region else None
    calendar = HolidayCalendar(door.country, region.iso_code if region else "")
    return opening_at(door.rules, door.closures, moment, service.on_holidays, calendar)


def _of_sort(service: Service, sort: Attending, inside: set[str]) -> Service:
    """Return a service that has hours of one sort only."""

    def kept(rules: tuple[ScheduleRule, ...]) -> tuple[ScheduleRule, ...]:
        return tuple(rule for rule in rules if rule.place not in inside and _sort_of(rule, service.setting) is sort)

    places = tuple(place for place in service.places if place.id not in inside)
    return replace(service, schedule=kept(service.schedule), hours_by_place=kept(service.hours_by_place), places=places)


def _sort_of(rule: ScheduleRule, setting: Setting | None) -> Attending:
    if rule.by_phone:
        return Attending.PHONE
    return Attending.ONLINE if rule.online or setting is Setting.ONLINE else Attending.VISIT
