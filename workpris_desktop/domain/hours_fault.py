"""What can be wrong with a rule of opening hours."""

from enum import StrEnum

from workpris_desktop.domain.hours import ScheduleRule
from workpris_desktop.domain.recurrence import rhythm_of


class HoursFault(StrEnum):
    """Why the hours that a rule belongs to are not known. Each is for the publisher to mend."""

    UNREADABLE = "unreadable"
    NO_DAY = "no_day"
    ONE_TIME_MISSING = "one_time_missing"
    CLOSES_BEFORE_OPENS = "closes_before_opens"


def rule_fault(rule: ScheduleRule) -> HoursFault | None:
    """Return the first thing that is wrong with a rule, or None.

    A rule without any times is none: its days are not stated, or with appointment.
    """
    if rule.freq not in {"WEEKLY", "MONTHLY"}:
        return HoursFault.UNREADABLE
    if is_always_by_appointment(rule):
        return None
    if not (rule.byday or rule.bymonthday):
        return HoursFault.NO_DAY
    span = rule.span
    if span is None and not rule.is_untimed:
        return HoursFault.ONE_TIME_MISSING
    if span and not span.is_plausible:
        return HoursFault.CLOSES_BEFORE_OPENS
    return None if rhythm_of(rule) else HoursFault.UNREADABLE


def is_always_by_appointment(rule: ScheduleRule) -> bool:
    """Tell whether a rule says no more than that an appointment is needed, on whatever day."""
    parts = rule.byday or rule.bymonthday or rule.byweekno or rule.interval != 1 or rule.count is not None
    return rule.freq == "WEEKLY" and rule.by_appointment and rule.is_untimed and not parts
