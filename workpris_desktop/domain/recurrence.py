"""On which days a rule of opening hours falls; the calendar arithmetic is dateutil's (RFC 5545)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import islice
from typing import Any, Final

from workpris_desktop.domain.hours import WEEKDAYS, ScheduleRule

MOST_TIMES: Final = 200
"""A rule that ends after more times than this is not read: it would have to be counted to its end."""

_PLAIN_DAYS: Final = frozenset(WEEKDAYS)
_ORDINAL_DAY: Final = re.compile(r"([+-]?[0-9]{1,2})(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)
_ORDINALS: Final = frozenset({1, 2, 3, 4, 5, -1})
_LONGEST_MONTH: Final = 31
_FORTNIGHT: Final = timedelta(days=14)


class Rhythm(StrEnum):
    """The closed list of ways in which days come back that we can tell in words (leaflet.md 7.5)."""

    WEEKLY = "weekly"
    SECOND_WEEK = "second_week"
    ODD_WEEKS = "odd_weeks"
    EVEN_WEEKS = "even_weeks"
    WEEKDAY_OF_MONTH = "weekday_of_month"
    DAY_OF_MONTH = "day_of_month"


_OF_WEEKS: Final[Mapping[frozenset[int], Rhythm]] = {
    frozenset(range(2, 53, 2)): Rhythm.EVEN_WEEKS,
    frozenset(range(1, 54, 2)): Rhythm.ODD_WEEKS,
    frozenset(range(1, 53, 2)): Rhythm.ODD_WEEKS,
}
"""Odd weeks with and without week 53, which few years have."""


def rhythm_of(rule: ScheduleRule) -> Rhythm | None:
    """Return how the days of a rule come back, or None where it is in none of the ways that we tell.

    Every second week needs a day to count from, and so does a number of times. A monthly rule names its days by
    ordinal or by number, not by both; one that names plain weekdays may mean each of them or one, and is not read.
    """
    if rule.count is not None and not (rule.starts_on and 0 < rule.count <= MOST_TIMES):
        return None
    if rule.freq == "WEEKLY" and not rule.bymonthday and rule.byday and _PLAIN_DAYS.issuperset(rule.byday):
        return _weekly_rhythm(rule)
    if rule.freq == "MONTHLY" and rule.interval == 1 and not rule.byweekno:
        return _monthly_rhythm(rule)
    return None


def ordinal_day(code: str) -> tuple[int, str] | None:
    """Return the ordinal and the weekday of ``1MO`` or ``-1FR``, or None where it is no such thing."""
    match = _ORDINAL_DAY.fullmatch(code)
    if match is None or int(match[1]) not in _ORDINALS:
        return None
    return int(match[1]), match[2]


def next_days(rule: ScheduleRule, first: date, most: int) -> tuple[date, ...]:
    """Return the days of a rule from a day on, no more than ``most``; none for a rule without a rhythm.

    Args:
        rule: any rule.
        first: the first day that counts.
        most: how many days are wanted.
    """
    return tuple(islice(_days(rule, first), most)) if rhythm_of(rule) else ()


def recurs_on(rule: ScheduleRule, day: date) -> bool:
    """Tell whether a day is one of those of a rule."""
    if rhythm_of(rule) is Rhythm.WEEKLY and rule.count is None:
        return rule.is_valid_on(day) and WEEKDAYS[day.weekday()] in rule.byday
    return next_days(rule, day, 1) == (day,)


def bounded(rule: ScheduleRule) -> ScheduleRule:
    """Return the rule with its last day in place of the number of times that it happens.

    A rule that has no such number, or that cannot be read, stays as it is.
    """
    return rule if rule.count is None else _counted_out(rule)


@lru_cache(maxsize=512)
def _counted_out(rule: ScheduleRule) -> ScheduleRule:
    if rule.starts_on is None or rhythm_of(rule) is None:
        return rule
    days = tuple(islice(_recurrence(rule, rule.starts_on), rule.count))
    last = days[-1].date() if days else rule.starts_on
    return replace(rule, count=None, until=min(last, rule.until or last))


def _weekly_rhythm(rule: ScheduleRule) -> Rhythm | None:
    if rule.byweekno:
        return _OF_WEEKS.get(frozenset(rule.byweekno)) if rule.interval == 1 else None
    if rule.interval == 1:
        return Rhythm.WEEKLY
    return Rhythm.SECOND_WEEK if rule.interval == 2 and rule.starts_on else None  # noqa: PLR2004


def _monthly_rhythm(rule: ScheduleRule) -> Rhythm | None:
    if rule.byday and not rule.bymonthday and all(map(ordinal_day, rule.byday)):
        return Rhythm.WEEKDAY_OF_MONTH
    if rule.bymonthday and not rule.byday and all(0 < day <= _LONGEST_MONTH for day in rule.bymonthday):
        return Rhythm.DAY_OF_MONTH
    return None


def _days(rule: ScheduleRule, first: date) -> Iterator[date]:
    """Walk the days of a rule that has a rhythm, from a day on."""
    rule = bounded(rule)
    first = max(first, rule.valid_from or first, rule.starts_on or first)
    last = min(rule.valid_to or date.max, rule.until or date.max)
    for moment in _recurrence(rule, _start(rule, first)):
        if moment.date() > last:
            return
        if moment.date() >= first:
            yield moment.date()


def _start(rule: ScheduleRule, first: date) -> date:
    """Return a day near ``first`` to count from, so that years are not walked through.

    Fortnights are counted from the day that the rule names; all else comes back without counting.
    """
    if rule.starts_on is None or rhythm_of(rule) is not Rhythm.SECOND_WEEK:
        return first
    return rule.starts_on + (first - rule.starts_on) // _FORTNIGHT * _FORTNIGHT


def _recurrence(rule: ScheduleRule, start: date) -> Iterator[datetime]:
    """Walk the days of a rule that has a rhythm, counted from a day, without end."""
    from dateutil import rrule  # noqa: PLC0415 - only hours that are not plainly weekly need it

    weekdays: Any = [getattr(rrule, code) for code in rule.byday if code in WEEKDAYS]
    weekdays += [getattr(rrule, day[1])(day[0]) for day in map(ordinal_day, rule.byday) if day]
    days: Iterator[datetime] = iter(
        rrule.rrule(
            rrule.WEEKLY if rule.freq == "WEEKLY" else rrule.MONTHLY,
            dtstart=datetime.combine(start, time()),
            interval=rule.interval,
            byweekday=weekdays or None,
            byweekno=rule.byweekno or None,
            bymonthday=rule.bymonthday or None,
        )
    )
    return days
