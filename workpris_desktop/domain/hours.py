"""Opening hours: rows of the published record in, one week out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Final

WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""Weekday codes of iCalendar (RFC 5545), Monday first."""

LONGEST_NIGHT_HOURS: Final = 14
"""A span that closes before it opens is a night only up to this length; beyond it, it is a mistake in the data."""


class Attending(StrEnum):
    """How a service is reached in the hours of a rule (HSDS ``schedule.attending_type``, our closed list)."""

    VISIT = "in person"
    PHONE = "phone"
    ONLINE = "online"
    APPOINTMENT = "appointment"


class OnHolidays(StrEnum):
    """What a record says of public holidays; silence is not known, never closed."""

    OPEN = "open"
    CLOSED = "closed"
    NOT_STATED = ""


@dataclass(frozen=True, slots=True)
class ScheduleRule:
    """One row of the HSDS table ``schedule``: on which days, from when to when, as the publisher wrote it.

    ``byday`` holds weekday codes, with an ordinal where the rule is monthly (``1MO``, ``-1FR``). ``freq`` is empty for
    a rule that cannot be read, so that the hours are not known. ``by_appointment`` without times means: on these days,
    or always, with appointment. ``place`` is the location that the rule is for, ``contact`` the contact, "" for all.
    """

    freq: str = "WEEKLY"
    byday: tuple[str, ...] = ()
    interval: int = 1
    opens_at: time | None = None
    closes_at: time | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    by_phone: bool = False
    by_appointment: bool = False
    bymonthday: tuple[int, ...] = ()
    byweekno: tuple[int, ...] = ()
    starts_on: date | None = None
    until: date | None = None
    count: int | None = None
    contact: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Closure:
    """A time when a service, or one of its places, is closed: from a day to a day, both included."""

    closed_from: date
    closed_to: date
    description: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Open from one wall-clock time to another; ``closes`` at or before ``opens`` is on the next morning."""

    opens: time
    closes: time

    @property
    def over_midnight(self) -> bool:
        """Tell whether the span ends on the next day."""
        return self.closes <= self.opens and not self.all_day

    @property
    def all_day(self) -> bool:
        """Tell whether the span is a whole day."""
        return self.opens == time(0, 0) and self.closes in {time(0, 0), time(23, 59), time(23, 59, 59)}


@dataclass(frozen=True, slots=True)
class WeeklyHours:
    """One week, Monday first: the spans of each day, in order; a day without spans is not stated, never "closed"."""

    days: tuple[tuple[Span, ...], ...]

    @property
    def always(self) -> bool:
        """Tell whether every day is a whole day."""
        return all(len(spans) == 1 and spans[0].all_day for spans in self.days)


def weekly_hours(rules: Sequence[ScheduleRule], today: date) -> WeeklyHours | None:
    """Return the week that the rules describe, or None where it is not known.

    A rule without any times leaves its days not stated. Not known is: no rule with times at all, or any rule that is
    not plainly weekly, has but one of two times, names no day, or closes before it opens by more than a night. Half of
    the hours would mislead, so one such rule makes the whole week not known. Rules that are over, or that begin only
    later, are passed over.
    """
    current = [rule for rule in rules if _is_valid_on(rule, today) and not _is_without_times(rule)]
    days: list[list[Span]] = [[] for _ in WEEKDAYS]
    for rule in current:
        span = _plain_span(rule)
        if span is None:
            return None
        for code in rule.byday:
            days[WEEKDAYS.index(code)].append(span)
    if not current:
        return None
    return WeeklyHours(tuple(tuple(sorted(set(spans))) for spans in days))


def _is_valid_on(rule: ScheduleRule, day: date) -> bool:
    if rule.valid_from is not None and rule.valid_from > day:
        return False
    return rule.valid_to is None or rule.valid_to >= day


def _is_without_times(rule: ScheduleRule) -> bool:
    return rule.freq == "WEEKLY" and bool(rule.byday) and rule.opens_at is None and rule.closes_at is None


def _plain_span(rule: ScheduleRule) -> Span | None:
    """Return the span of a plainly weekly rule, or None where the rule says something else or something odd."""
    if rule.freq != "WEEKLY" or rule.interval != 1 or not rule.byday:
        return None
    if rule.opens_at is None or rule.closes_at is None or not set(rule.byday) <= set(WEEKDAYS):
        return None
    span = Span(rule.opens_at, rule.closes_at)
    if span.over_midnight and _length_hours(span) > LONGEST_NIGHT_HOURS:
        return None
    return span


def _length_hours(span: Span) -> float:
    opens = span.opens.hour + span.opens.minute / 60
    closes = span.closes.hour + span.closes.minute / 60
    return (closes - opens) % 24 or 24
