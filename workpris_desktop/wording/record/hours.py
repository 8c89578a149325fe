"""Opening hours and closures on the page of a service."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from workpris_desktop.domain.hours import Attending, Closure, ScheduleRule
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.timetable import TemporaryChange, hours_of
from workpris_desktop.printing.hours import change_in_words, hours_in_words
from workpris_desktop.wording.record.page import RecordLine, stated, translate
from workpris_desktop.wording.record.telling import Telling


def hours_text(rules: Iterable[ScheduleRule], telling: Telling) -> str:
    """Return the regular hours and the changes ahead as lines, "" where nothing is known."""
    hours = hours_of(rules, telling.today)
    if hours is None:
        return ""
    changes = (line for change in hours.changes for line in _change(change, telling))
    return "\n".join((*hours_in_words(hours, telling.words), *changes))


def hours_lines(telling: Telling) -> Iterator[RecordLine]:
    """Say when to call, when to come or to meet online, when it is closed, and how it is on public holidays.

    Hours of a single place are told where they differ from those of the service; those inside a prison stand with it.
    """
    rules = _as_attended([rule for rule in telling.service.schedule if not rule.contact], telling)
    of_places = tuple(_place_lines(rules, telling))
    yield stated(translate("record", "Calling hours"), hours_text(of_sort(rules, Attending.PHONE), telling))
    expected = Attending.ONLINE if telling.service.setting is Setting.ONLINE else Attending.VISIT
    labels = {
        Attending.VISIT: translate("record", "Visiting hours"),
        Attending.ONLINE: translate("record", "Hours online"),
    }
    for sort, label in labels.items():
        told = of_sort(rules, sort)
        if told or (sort is expected and not of_places):
            yield stated(label, hours_text(told, telling))
    yield from of_places
    yield from _exceptions(telling)


def _exceptions(telling: Telling) -> Iterator[RecordLine]:
    closures = closures_text(telling)
    if closures:
        yield RecordLine(translate("record", "Closed"), closures)
    if telling.service.on_holidays:
        stance = telling.label("on_holidays", telling.service.on_holidays)
        yield RecordLine(translate("record", "Public holidays"), stance)


def closures_text(telling: Telling) -> str:
    """Return when it is closed from today on, a line for each time, "" where nothing is stated."""
    ahead = [closure for closure in telling.service.closures if closure.closed_to >= telling.today]
    return "\n".join(_closure(each, telling) for each in ahead)


def of_sort(rules: Iterable[ScheduleRule], sort: Attending) -> list[ScheduleRule]:
    """Return the rules for calling, for meeting online, or for coming, with appointment or without."""
    return [rule for rule in rules if _sort_of(rule) is sort]


def _as_attended(rules: Iterable[ScheduleRule], telling: Telling) -> list[ScheduleRule]:
    """Return rules as they are meant: nobody can visit a service that helps online only."""
    if telling.service.setting is not Setting.ONLINE:
        return list(rules)
    return [replace(rule, online=not rule.by_phone) for rule in rules]


def _sort_of(rule: ScheduleRule) -> Attending:
    if rule.by_phone:
        return Attending.PHONE
    return Attending.ONLINE if rule.online else Attending.VISIT


def _change(change: TemporaryChange, telling: Telling) -> Iterator[str]:
    yield change_in_words(change, telling.words)
    if change.hours:
        yield from hours_in_words(change.hours, telling.words)


def _place_lines(general: Sequence[ScheduleRule], telling: Telling) -> Iterator[RecordLine]:
    labels = {
        Attending.VISIT: translate("record", "Visiting hours, {place}"),
        Attending.PHONE: translate("record", "Calling hours, {place}"),
        Attending.ONLINE: translate("record", "Hours online, {place}"),
    }
    common = {replace(rule, place="") for rule in general}
    inside = {access.place for access in telling.service.prison_access}
    for place in telling.service.places:
        of_place = (
            rule for rule in telling.service.hours_by_place if rule.place == place.id and place.id not in inside
        )
        rules = _as_attended(of_place, telling)
        if not {replace(rule, place="") for rule in rules} <= common:
            for sort, label in labels.items():
                told = of_sort(rules, sort)
                if told:
                    yield stated(label.format(place=telling.place_name(place)), hours_text(told, telling))


def _closure(closure: Closure, telling: Telling) -> str:
    days = telling.day(closure.closed_from)
    if closure.closed_to != closure.closed_from:
        span = translate("record", "from {begin} to {end}")
        days = span.format(begin=days, end=telling.day(closure.closed_to))
    where = next((telling.place_name(place) for place in telling.service.places if place.id == closure.place), "")
    about = ", ".join(part for part in (where, telling.marked(closure.description)) if part)
    return f"{days}: {about}" if about else days
