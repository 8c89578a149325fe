"""The hours of one day as one line: when to come, or to call where nobody goes."""

from collections.abc import Iterator, Sequence
from datetime import date

from workpris_desktop.domain.holiday import HolidayCalendar
from workpris_desktop.domain.hours import WEEKDAYS, OnHolidays, ScheduleRule
from workpris_desktop.domain.hours_fault import is_always_by_appointment
from workpris_desktop.domain.opening import rules_in_force
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.recurrence import bounded, recurs_on
from workpris_desktop.domain.region import Regions
from workpris_desktop.domain.setting import Setting
from workpris_desktop.printing.dates import date_in_words
from workpris_desktop.printing.hours_lines import rules_of_place
from workpris_desktop.printing.place import place_to_go, printed_place
from workpris_desktop.printing.span_words import spans_in_words

_NOBODY_GOES: frozenset[Setting] = frozenset({Setting.PHONE, Setting.ONLINE, Setting.LETTER})


def day_hours_line(service: Service, day: date, regions: Regions, words: Phrasebook, *, can_call: bool) -> str:
    """Return when a service is there on a day; a closure, a holiday and hours that nobody knows are told in words.

    Args:
        service: the service, at the place that stands on a sheet.
        day: the day.
        regions: the codes by which regions are known to the calendar of holidays.
        words: the phrase bank.
        can_call: there is a number to ask at.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    place = printed_place(service)
    here = {"", place.id if place else ""}
    if any(closure.includes(day) and closure.place in here for closure in service.closures):
        return words.say("tmp_day", a=date_in_words(day, words))
    return _holiday_line(service, day, regions, words, can_call=can_call) or _usual_line(
        service, day, words, can_call=can_call
    )


def _holiday_line(service: Service, day: date, regions: Regions, words: Phrasebook, *, can_call: bool) -> str:
    """Return what a public holiday means, "" where there is none or it changes nothing."""
    if service.on_holidays is OnHolidays.OPEN:
        return ""
    place = place_to_go(service)
    address = place.address if place else None
    region = regions.get(address.region) if address else None
    holiday = HolidayCalendar(address.country if address else "", region.iso_code if region else "").on(day)
    if holiday is None:
        return ""
    told = date_in_words(day, words)
    if holiday.everywhere and service.on_holidays is OnHolidays.CLOSED:
        return words.say("hol_closed", d=told)
    key = "hol_ask" if holiday.everywhere else "hol_perhaps"
    return words.say(key if can_call else f"{key}_only", d=told)


def _usual_line(service: Service, day: date, words: Phrasebook, *, can_call: bool) -> str:
    rules = [bounded(rule) for rule in _rules(service)]
    in_force = rules_in_force(rules, day)
    if not in_force:
        return words.say("unknown_h" if can_call else "unknown_h_only")
    due = [rule for rule in in_force if recurs_on(rule, day)]
    lines = tuple(_span_lines(due, day, words))
    if lines:
        return " ".join(lines)
    if due or any(map(is_always_by_appointment, in_force)):
        return words.say("appt" if can_call else "appt_only")
    return words.say("tmp_day", a=date_in_words(day, words))


def _rules(service: Service) -> Sequence[ScheduleRule]:
    """Return the rules for visits; those for calls where nobody goes there, or where there are no others."""
    rules = rules_of_place(service)
    visits = [rule for rule in rules if not rule.by_phone and not rule.online]
    calls = [rule for rule in rules if rule.by_phone]
    if service.setting in _NOBODY_GOES:
        return calls or visits
    return visits or calls


def _span_lines(due: Sequence[ScheduleRule], day: date, words: Phrasebook) -> Iterator[str]:
    name = words.say(f"day_{WEEKDAYS[day.weekday()].lower()}")
    for by_appointment in (False, True):
        spans = sorted({rule.span for rule in due if rule.span and rule.by_appointment is by_appointment})
        for line in spans_in_words(name, spans, words):
            yield words.say("hours_appt", hours=line) if by_appointment else line
