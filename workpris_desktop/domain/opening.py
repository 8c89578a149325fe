"""Whether it is open on a day at an hour: yes, no, or not known."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final

from workpris_desktop.domain.certainty import Certainty
from workpris_desktop.domain.holiday import HolidayCalendar
from workpris_desktop.domain.hours import Closure, OnHolidays, ScheduleRule
from workpris_desktop.domain.hours_fault import is_always_by_appointment, rule_fault
from workpris_desktop.domain.recurrence import bounded, recurs_on
from workpris_desktop.domain.timetable import is_temporary

_DAY: Final = timedelta(days=1)


def open_at(
    rules: Iterable[ScheduleRule],
    closures: Sequence[Closure],
    moment: datetime,
    on_holidays: OnHolidays,
    holidays: HolidayCalendar,
) -> Certainty:
    """Tell whether somebody can come, or call, at a moment without having arranged it.

    A day that no rule names is not known, and so is every day while a rule in force has a fault. On a day that has
    hours, a moment outside them is no. With an appointment is not known: that somebody is there depends on it. A night
    belongs to the day on which it begins, and so do holidays and closures. A temporary change stands for all regular
    rules on its days. Of a country whose holidays are not known, no day is taken for one.

    Args:
        rules: those of one sort, of one place.
        closures: those of the same place.
        moment: the clock on the wall there, without a time zone.
        on_holidays: what the record says of public holidays.
        holidays: those of the place.
    """
    rules = tuple(bounded(rule) for rule in rules)
    today = moment.date()
    since_midnight = moment - datetime.combine(today, time())
    usual = _on_day(rules, today, since_midnight)
    answers = {_exceptional(usual, closures, today, on_holidays, holidays)}
    if today > date.min:
        night = _in_the_night_of(rules, today - _DAY, since_midnight + _DAY)
        if night is not Certainty.NO:
            answers.add(_exceptional(night, closures, today - _DAY, on_holidays, holidays))
    return next(answer for answer in (Certainty.YES, Certainty.NOT_KNOWN, Certainty.NO) if answer in answers)


def rules_in_force(rules: Iterable[ScheduleRule], day: date) -> list[ScheduleRule]:
    """Return the rules that decide about a day, be it one of their own days or not; none where one has a fault.

    Args:
        rules: those of one sort, of one place, `bounded`.
        day: the day.
    """
    valid = [rule for rule in rules if rule.is_valid_on(day)]
    in_force = [rule for rule in valid if is_temporary(rule)] or valid
    return [] if any(map(rule_fault, in_force)) else in_force


def _on_day(rules: Sequence[ScheduleRule], day: date, since_midnight: timedelta) -> Certainty:
    """Tell whether the hours of a day cover a time of it."""
    due = _due(rules, day)
    covering = _covering(due, since_midnight)
    if covering is not Certainty.NO:
        return covering
    stated = bool(due) and not any(rule.is_untimed for rule in due)
    return Certainty.NO if stated else Certainty.NOT_KNOWN


def _in_the_night_of(rules: Sequence[ScheduleRule], day: date, since_midnight: timedelta) -> Certainty:
    """Tell whether the hours of a day reach so far into the next one; silence says no."""
    if not any(rule.span and rule.span.covers(since_midnight) for rule in rules):
        return Certainty.NO
    return _covering(_due(rules, day), since_midnight)


def _covering(rules: Iterable[ScheduleRule], since_midnight: timedelta) -> Certainty:
    covering = [rule for rule in rules if rule.span and rule.span.covers(since_midnight)]
    if any(not rule.by_appointment for rule in covering):
        return Certainty.YES
    return Certainty.NOT_KNOWN if covering else Certainty.NO


def _due(rules: Sequence[ScheduleRule], day: date) -> list[ScheduleRule]:
    """Return the rules that name a day."""
    return [rule for rule in rules_in_force(rules, day) if is_always_by_appointment(rule) or recurs_on(rule, day)]


def _exceptional(
    usual: Certainty, closures: Iterable[Closure], day: date, on_holidays: OnHolidays, holidays: HolidayCalendar
) -> Certainty:
    """Return what becomes of the answer of a usual day on this one, which may be a holiday or within a closure."""
    if any(closure.includes(day) for closure in closures):
        return Certainty.NO
    if on_holidays is OnHolidays.OPEN:
        return usual
    holiday = holidays.on(day)
    if holiday is None:
        return usual
    then = Certainty.NO if on_holidays is OnHolidays.CLOSED else Certainty.NOT_KNOWN
    return then if holiday.everywhere or then is usual else Certainty.NOT_KNOWN
