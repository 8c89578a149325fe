"""Opening hours: rows of the published record in, one week out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from typing import Final

WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""Weekday codes of iCalendar (RFC 5545), Monday first."""

LONGEST_NIGHT_HOURS: Final = 14
"""A span that closes before it opens is a night only up to this length; beyond it, it is a mistake in the data."""

_DAY: Final = timedelta(days=1)


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
    online: bool = False
    bymonthday: tuple[int, ...] = ()
    byweekno: tuple[int, ...] = ()
    starts_on: date | None = None
    until: date | None = None
    count: int | None = None
    contact: str = ""
    place: str = ""

    @property
    def span(self) -> "Span | None":
        """Return from when to when it is open, None unless both times are stated."""
        if self.opens_at is None or self.closes_at is None:
            return None
        return Span(self.opens_at, self.closes_at)

    @property
    def is_untimed(self) -> bool:
        """Tell whether no time at all is stated."""
        return self.opens_at is None and self.closes_at is None

    def is_valid_on(self, day: date) -> bool:
        """Tell whether the rule is in force on a day, be it one of its own days or not."""
        begins = max(self.valid_from or date.min, self.starts_on or date.min)
        ends = min(self.valid_to or date.max, self.until or date.max)
        return begins <= day <= ends


@dataclass(frozen=True, slots=True)
class Closure:
    """A time when a service, or one of its places, is closed: from a day to a day, both included.

    One that ends before it begins says nothing.
    """

    closed_from: date
    closed_to: date
    description: str = ""
    place: str = ""

    def includes(self, day: date) -> bool:
        """Tell whether it is closed on a day."""
        return self.closed_from <= day <= self.closed_to


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

    @property
    def is_plausible(self) -> bool:
        """Tell whether it can be meant: closing before opening is a night only where it is not too long.

        Closing at midnight ends a day, however long that is.
        """
        ends_a_day = not self.over_midnight or self.closes == time(0, 0)
        return ends_a_day or self.length <= timedelta(hours=LONGEST_NIGHT_HOURS)

    @property
    def length(self) -> timedelta:
        """Return how long it is open."""
        length = _since_midnight(self.closes) - _since_midnight(self.opens)
        return length if length > timedelta() else length + _DAY

    def covers(self, since_midnight: timedelta) -> bool:
        """Tell whether it is open so long after the midnight at which its day begins; from 24 hours on, the day after.

        The moment of closing is no longer open.
        """
        if self.all_day:
            return timedelta() <= since_midnight < _DAY
        opens = _since_midnight(self.opens)
        return opens <= since_midnight < opens + self.length


@dataclass(frozen=True, slots=True)
class WeeklyHours:
    """One week, Monday first: the spans of each day, in order; a day without spans is not stated, never "closed"."""

    days: tuple[tuple[Span, ...], ...]

    @property
    def always(self) -> bool:
        """Tell whether every day is a whole day."""
        return all(len(spans) == 1 and spans[0].all_day for spans in self.days)


def week_of(rules: Iterable[ScheduleRule]) -> WeeklyHours:
    """Return the week of plainly weekly rules; one without both times adds nothing to its days."""
    days: list[set[Span]] = [set() for _ in WEEKDAYS]
    for rule in rules:
        for code in rule.byday:
            if rule.span is not None:
                days[WEEKDAYS.index(code)].add(rule.span)
    return WeeklyHours(tuple(tuple(sorted(spans)) for spans in days))


def weekly_hours(rules: Sequence[ScheduleRule], today: date) -> WeeklyHours | None:
    """Return the week that the rules describe for people without an appointment, or None where it is not known.

    A rule without any times leaves its days not stated. Not known is: no rule with times at all, or any rule that is
    not plainly weekly, has but one of two times, names no day, or closes before it opens by more than a night. Half of
    the hours would mislead, so one such rule makes the whole week not known. Rules that are over, that begin only
    later, or that are with appointment are passed over; `timetable.hours_of` tells of all of them.
    """
    current = [rule for rule in rules if rule.is_valid_on(today) and not rule.by_appointment]
    timed = [rule for rule in current if not (_is_plainly_weekly(rule) and rule.is_untimed)]
    if not timed or not all(_is_plainly_weekly(rule) and rule.span and rule.span.is_plausible for rule in timed):
        return None
    return week_of(timed)


def _is_plainly_weekly(rule: ScheduleRule) -> bool:
    parts = rule.byweekno or rule.bymonthday or rule.count is not None
    weekly = rule.freq == "WEEKLY" and rule.interval == 1 and not parts
    return weekly and bool(rule.byday) and set(rule.byday) <= set(WEEKDAYS)


def _since_midnight(moment: time) -> timedelta:
    return timedelta(hours=moment.hour, minutes=moment.minute, seconds=moment.second, microseconds=moment.microsecond)
