"""What there is to tell of opening hours: a week, appointments, days that come back otherwise, changes ahead."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from workpris_desktop.domain.hours import WEEKDAYS, ScheduleRule, Span, WeeklyHours, week_of
from workpris_desktop.domain.hours_fault import HoursFault, is_always_by_appointment, rule_fault
from workpris_desktop.domain.recurrence import Rhythm, bounded, next_days, ordinal_day, rhythm_of

DAYS_AHEAD: Final = 60
"""A temporary change or a closure is told of so many days before it begins (leaflet.md 7.5)."""

LONGEST_CHANGE_DAYS: Final = 92
"""A rule with both a first and a last day is a temporary change up to this length; a longer one is a regular rule."""

_AFTER_ALL: Final = 99

_DAYS_TOLD: Final = 3
"""So many of the next dates are told of days that do not come every week."""


@dataclass(frozen=True, slots=True)
class Recurring:
    """A day that does not come every week, with its next dates.

    ``weekday`` is empty for a day of the month. ``position`` is that day's number, or which weekday of the month it is
    (1 to 5, -1 for the last), else 0. Without spans it is with appointment, and from when to when is not told.
    """

    rhythm: Rhythm
    weekday: str
    position: int
    by_appointment: bool
    next_days: tuple[date, ...]
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class TemporaryChange:
    """Other hours from a day to a day, both included, in place of the regular ones; None where they are not known."""

    first: date
    last: date
    hours: "Hours | None"


@dataclass(frozen=True, slots=True)
class Hours:
    """All that is known of hours of one sort, such as those for visits.

    ``week`` is open to anybody, ``appointments`` only with an appointment; ``appointment_days`` are weekday codes of
    days with appointment of which no times are told.
    """

    week: WeeklyHours | None = None
    appointments: WeeklyHours | None = None
    appointment_days: tuple[str, ...] = ()
    always_by_appointment: bool = False
    recurring: tuple[Recurring, ...] = ()
    changes: tuple[TemporaryChange, ...] = ()

    @property
    def names_days(self) -> bool:
        """Tell whether the regular hours name any day, be it with appointment or without."""
        return bool(self.week or self.appointments or self.appointment_days or self.recurring)

    @property
    def regular_known(self) -> bool:
        """Tell whether the regular hours are known; where not, there are but changes to tell of."""
        return self.names_days or self.always_by_appointment

    @property
    def only_by_appointment(self) -> bool:
        """Tell whether nobody may come without an appointment, and no days are named."""
        return self.always_by_appointment and not self.names_days


def hours_of(rules: Iterable[ScheduleRule], today: date) -> Hours | None:
    """Return what there is to tell of rules of one sort, or None where nothing is known.

    One rule that has a fault makes the regular hours not known, because half of them would mislead. Rules that are
    over, or that begin only later, are passed over; temporary changes are told `DAYS_AHEAD`.

    Args:
        rules: those for visits, or those for telephoning, never both together.
        today: the day on which it is told.
    """
    rules = tuple(bounded(rule) for rule in rules)
    regular = _regular_hours([rule for rule in rules if not is_temporary(rule)], today) or Hours()
    hours = replace(regular, changes=_changes(rules, today))
    return hours if hours != Hours() else None


def current_faults(rules: Iterable[ScheduleRule], today: date) -> tuple[HoursFault, ...]:
    """Return what is wrong with the rules that are in force, each fault once."""
    faults = (rule_fault(rule) for rule in rules if rule.is_valid_on(today))
    return tuple(dict.fromkeys(fault for fault in faults if fault))


def is_temporary(rule: ScheduleRule) -> bool:
    """Tell whether a rule replaces the regular ones for a time: it has a first and a last day that are near."""
    if rule.valid_from is None or rule.valid_to is None:
        return False
    return timedelta() <= rule.valid_to - rule.valid_from < timedelta(days=LONGEST_CHANGE_DAYS)


def _changes(rules: Sequence[ScheduleRule], today: date) -> tuple[TemporaryChange, ...]:
    """Return the temporary changes that are in force or near, each with the rules of the same days together."""
    groups: dict[tuple[date, date], list[ScheduleRule]] = {}
    for rule in rules:
        if is_temporary(rule) and rule.valid_from and rule.valid_to:
            groups.setdefault((rule.valid_from, rule.valid_to), []).append(rule)
    return tuple(
        TemporaryChange(first, last, _regular_hours(groups[first, last], max(first, today)))
        for first, last in sorted(groups)
        if last >= today and (first - today).days <= DAYS_AHEAD
    )


def _regular_hours(rules: Sequence[ScheduleRule], today: date) -> Hours | None:
    current = [rule for rule in rules if _is_current(rule, today)]
    if any(map(rule_fault, current)):
        return None
    weekly = [rule for rule in current if rhythm_of(rule) is Rhythm.WEEKLY]
    with_appointment = [rule for rule in weekly if rule.by_appointment]
    untimed = {code for rule in with_appointment if rule.is_untimed for code in rule.byday}
    every_day = len(untimed) == len(WEEKDAYS)
    hours = Hours(
        week=_week([rule for rule in weekly if not rule.by_appointment]),
        appointments=_week(with_appointment),
        appointment_days=() if every_day else tuple(code for code in WEEKDAYS if code in untimed),
        always_by_appointment=every_day or any(map(is_always_by_appointment, current)),
        recurring=_recurring([rule for rule in current if rule not in weekly], today),
    )
    return hours if hours.regular_known else None


def _is_current(rule: ScheduleRule, today: date) -> bool:
    """Tell whether a rule is in force; of every second week also before the day from which the weeks are counted."""
    if rhythm_of(rule) in {None, Rhythm.WEEKLY}:
        return rule.is_valid_on(today)
    return (rule.valid_from or today) <= today and bool(next_days(rule, today, 1))


def _week(rules: Sequence[ScheduleRule]) -> WeeklyHours | None:
    week = week_of(rules)
    return week if any(week.days) else None


def _recurring(rules: Iterable[ScheduleRule], today: date) -> tuple[Recurring, ...]:
    """Return the days that do not come every week, those with the same dates together."""
    spans: dict[Recurring, set[Span]] = {}
    for rule in rules:
        if rule.by_appointment or rule.span:
            for day in _single_days(rule, today):
                spans.setdefault(day, set()).update([rule.span] if rule.span else [])
    days = (replace(day, spans=tuple(sorted(found))) for day, found in spans.items())
    return tuple(sorted(days, key=_place_in_order))


def _place_in_order(day: Recurring) -> tuple[int, int, int, bool, tuple[date, ...]]:
    position = day.position if day.position >= 0 else _AFTER_ALL
    weekday = WEEKDAYS.index(day.weekday) if day.weekday else 0
    return list(Rhythm).index(day.rhythm), position, weekday, day.by_appointment, day.next_days


def _single_days(rule: ScheduleRule, today: date) -> Iterable[Recurring]:
    """Walk the days of a rule that does not fall every week, each with its own dates and without spans."""
    rhythm = rhythm_of(rule)
    singles = [(ordinal_day(code) or (0, code), replace(rule, byday=(code,))) for code in dict.fromkeys(rule.byday)]
    singles += [((number, ""), replace(rule, bymonthday=(number,))) for number in dict.fromkeys(rule.bymonthday)]
    for (position, weekday), single in singles:
        dates = next_days(single, today, _DAYS_TOLD)
        if rhythm and dates:
            yield Recurring(rhythm, weekday, position, rule.by_appointment, dates)
