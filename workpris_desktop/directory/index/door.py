"""At which doors a service is met: the rules, closures and holidays that decide together whether it is open there."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from workpris_desktop.domain.hours import Attending, Closure, ScheduleRule
from workpris_desktop.domain.provider import Place, Service
from workpris_desktop.domain.recurrence import bounded
from workpris_desktop.domain.setting import Setting

_COUNTRY_LENGTH: Final = 2


@dataclass(frozen=True, slots=True)
class Door:
    """Hours of one sort at one place, or of a service that has none.

    ``country`` is an ISO 3166-1 code and ``region`` a NUTS code, by which the public holidays there are known; each is
    empty where it is not known.
    """

    rules: tuple[ScheduleRule, ...]
    closures: tuple[Closure, ...] = ()
    country: str = ""
    region: str = ""


def doors_of(service: Service) -> tuple[Door, ...]:
    """Return the doors of a service that have any hours; it is open where one of them is.

    Hours for coming count; those for calling and for meeting online, each apart, where there are no others. At a place
    its own hours stand before those that hold wherever one meets the service.
    """
    rules = [rule for rule in (*service.schedule, *service.hours_by_place) if not rule.contact]
    sorts = {sort: [rule for rule in rules if _sort_of(rule, service.setting) is sort] for sort in Attending}
    counting = [sorts[Attending.VISIT]] if sorts[Attending.VISIT] else sorts.values()
    places = _places(service, rules)
    doors = (door for of_sort in counting for door in _doors(service, places, of_sort))
    return tuple(dict.fromkeys(door for door in doors if door.rules))


def _sort_of(rule: ScheduleRule, setting: Setting | None) -> Attending:
    if rule.by_phone:
        return Attending.PHONE
    # Nobody can come to a service that helps online only.
    return Attending.ONLINE if rule.online or setting is Setting.ONLINE else Attending.VISIT


def _places(service: Service, rules: Iterable[ScheduleRule]) -> Mapping[str, Place | None]:
    """Return the places by their ids, "" for no place at all; one that only a rule names is not known."""
    known: dict[str, Place | None] = {place.id: place for place in service.places}
    named: dict[str, Place | None] = {rule.place: None for rule in rules if rule.place}
    return named | (known or {"": None})


def _doors(service: Service, places: Mapping[str, Place | None], rules: Iterable[ScheduleRule]) -> Iterator[Door]:
    by_place: dict[str, list[ScheduleRule]] = {}
    for rule in rules:
        plain = bounded(rule)
        by_place.setdefault(rule.place, []).append(replace(plain, place="") if plain.place else plain)
    for place_id, place in places.items():
        here = {"", place_id}
        closures = (Closure(each.closed_from, each.closed_to) for each in service.closures if each.place in here)
        chosen = by_place.get(place_id) or by_place.get("", [])
        yield Door(tuple(chosen), tuple(closures), *_ground(service, place))


def _ground(service: Service, place: Place | None) -> tuple[str, str]:
    """Return the country and the region of a place; where no country is in its address, that of the first region."""
    address = place.address if place else None
    region = address.region if address else ""
    codes = (address.country if address else "", region, *service.regions)
    country = next(filter(None, codes), "")[:_COUNTRY_LENGTH]
    is_code = len(country) == _COUNTRY_LENGTH and country.isascii() and country.isupper()
    return (country, region if region.startswith(country) else "") if is_code else ("", "")
