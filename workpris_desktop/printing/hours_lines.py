"""What the sheet says of opening hours: changes ahead first, then the hours, then holidays (leaflet.md 7.5)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from workpris_desktop.domain.holiday import HolidayCalendar
from workpris_desktop.domain.hours import OnHolidays, ScheduleRule
from workpris_desktop.domain.leaflet import LeafletLine, LineKind
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.region import Regions
from workpris_desktop.domain.timetable import Hours
from workpris_desktop.printing.bounds import MOST_CHANGES, MOST_HOURS
from workpris_desktop.printing.hours import change_in_words, closures_in_words, holiday_in_words, hours_in_words
from workpris_desktop.printing.place import place_to_go, printed_place


class HoursPhrases(NamedTuple):
    """The keys for hours of one sort: above them, or instead of them.

    That is when it is always, when an appointment is needed, or when nobody knows.
    """

    heading: str
    always: str
    appointment: str
    unknown: str


def rules_of_place(service: Service) -> tuple[ScheduleRule, ...]:
    """Return the rules that hold at the place on the sheet, for visits and for calls its own before the general ones.

    Without an address on the sheet nobody could tell where those of a single place hold, so that only the general ones
    are left. Those of a single contact are not the service's own.
    """
    place = printed_place(service)
    nearest = tuple(rule for rule in service.hours_by_place if place and rule.place == place.id and not rule.contact)
    told = {rule.by_phone for rule in nearest}
    places = {"", place.id if place else ""}
    general = (rule for rule in service.schedule if rule.place in places and not rule.contact)
    return (*nearest, *(rule for rule in general if rule.by_phone not in told))


def closure_lines(service: Service, words: Phrasebook, today: date) -> Iterator[LeafletLine]:
    """Walk the warnings that it is closed for a time.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    places = _places_meant(service)
    closures = [closure for closure in service.closures if closure.place in places]
    for line in closures_in_words(closures, today, words)[:MOST_CHANGES]:
        yield LeafletLine(LineKind.WARNING, line)


def holiday_lines(
    service: Service,
    regions: Regions,
    words: Phrasebook,
    today: date,
    *,
    can_call: bool,
    hours_known: bool,
) -> Iterator[LeafletLine]:
    """Walk the sentences about public holidays of the next days.

    Args:
        service: the service; the place that a person goes to says in which country it is.
        regions: the codes by which regions are known to the calendar.
        words: the phrase bank.
        today: the first day that counts.
        can_call: there is a number to ask at.
        hours_known: where not, and nothing is stated of holidays, they are no less known than all other days.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    if service.on_holidays is OnHolidays.NOT_STATED and not hours_known:
        return
    place = place_to_go(service)
    address = place.address if place else None
    region = regions.get(address.region) if address else None
    calendar = HolidayCalendar(address.country if address else "", region.iso_code if region else "")
    for line in holiday_in_words(calendar, service.on_holidays, today, words, can_call=can_call):
        yield LeafletLine(LineKind.SENTENCE, line)


def hours_lines(
    hours: Hours | None, keys: HoursPhrases, words: Phrasebook, today: date, *, can_call: bool
) -> Iterator[LeafletLine]:
    """Walk the lines about hours of one sort: temporary changes, then what is usual.

    Args:
        hours: what is known of them.
        keys: how they are said.
        words: the phrase bank.
        today: the day for which it is said.
        can_call: there is a number to ask at.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    hours = hours or Hours()
    told_today = False
    for change in hours.changes[:MOST_CHANGES]:
        lines = _told(change.hours, words)
        told = change if lines else replace(change, hours=None)
        yield LeafletLine(LineKind.WARNING, change_in_words(told, words, can_call=can_call))
        for line in lines:
            yield LeafletLine(LineKind.TEXT, line)
        told_today |= bool(lines) and change.first <= today
    if hours.regular_known or not told_today:
        yield from _regular_lines(hours, keys, words)


def _regular_lines(hours: Hours, keys: HoursPhrases, words: Phrasebook) -> Iterator[LeafletLine]:
    if hours.only_by_appointment:
        yield LeafletLine(LineKind.SENTENCE, words.say(keys.appointment))
        return
    if hours.week and hours.week.always:
        yield LeafletLine(LineKind.SENTENCE, words.say(keys.always))
        return
    lines = _told(hours, words)
    if not lines:
        yield LeafletLine(LineKind.SENTENCE, words.say(keys.unknown))
        return
    yield LeafletLine(LineKind.LABEL, words.say(keys.heading))
    for line in lines:
        yield LeafletLine(LineKind.TEXT, line)


def _told(hours: Hours | None, words: Phrasebook) -> tuple[str, ...]:
    """Return the lines of hours, none where there are more than anybody finds his day in."""
    lines = hours_in_words(hours, words) if hours else ()
    return lines if len(lines) <= MOST_HOURS else ()


def _places_meant(service: Service) -> frozenset[str]:
    """Return the ids of the places whose closures are told: that on the sheet, or the only one; "" stands for all."""
    only = service.places[0] if len(service.places) == 1 else None
    place = printed_place(service) or only
    return frozenset({"", place.id if place else ""})
