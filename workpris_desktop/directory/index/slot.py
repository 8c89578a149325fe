"""Times at which doors are open, so told that many services share them: a pattern of days, and minutes of a day."""

from collections.abc import Iterable, Iterator
from datetime import date, time, timedelta
from typing import Final, NamedTuple

from workpris_desktop.domain.hours import WEEKDAYS, ScheduleRule, Span
from workpris_desktop.domain.recurrence import Rhythm, ordinal_day, recurs_on, rhythm_of

DAY_MINUTES: Final = 24 * 60
_MINUTE: Final = timedelta(minutes=1)
_WEEKS: Final = (range(2, 53, 2), range(1, 54, 2), range(1, 53, 2))
"""Even and odd weeks, as rules name them."""

_ORDINALS: Final = (1, 2, 3, 4, 5, -1)
_FORTNIGHTS: Final = (0, 1)


class Slot(NamedTuple):
    """Open on the days of a pattern from a minute until another; after `DAY_MINUTES` the next day has begun.

    A pattern is the code of a weekday (``MO``), of one of certain weeks (``MO/2-52``), of every second week
    (``MO%0``), of a month (``1MO``), or the number of a day.
    """

    pattern: str
    opens: int
    closes: int

    @property
    def is_weekly(self) -> bool:
        """Tell whether it comes every week."""
        return self.pattern in WEEKDAYS


def slots_of(rules: Iterable[ScheduleRule]) -> Iterator[Slot]:
    """Walk the slots of rules that are in force; what is with appointment, or without times, opens no door."""
    for rule in rules:
        if rule.span and not rule.by_appointment:
            opens, closes = span_minutes(rule.span)
            if opens < closes:
                yield from (Slot(pattern, opens, closes) for pattern in _patterns_of(rule))


def span_minutes(span: Span) -> tuple[int, int]:
    """Return the first full minute at which a span is open, and the first one after it at which it no longer is."""
    if span.all_day:
        return 0, DAY_MINUTES
    opens = _since_midnight(span.opens)
    return _minute_from(opens), _minute_from(opens + span.length)


def patterns_on(day: date) -> tuple[str, ...]:
    """Return all patterns that a day is one of."""
    code = WEEKDAYS[day.weekday()]
    rules = {code: ScheduleRule(byday=(code,)), str(day.day): ScheduleRule(freq="MONTHLY", bymonthday=(day.day,))}
    for weeks in _WEEKS:
        rules[_of_weeks(code, weeks)] = ScheduleRule(byday=(code,), byweekno=tuple(weeks))
    for fortnight in _FORTNIGHTS:
        begin = date.fromordinal(1 + 7 * fortnight)
        rules[f"{code}%{fortnight}"] = ScheduleRule(byday=(code,), interval=2, starts_on=begin)
    for ordinal in _ORDINALS:
        rules[f"{ordinal}{code}"] = ScheduleRule(freq="MONTHLY", byday=(f"{ordinal}{code}",))
    return tuple(pattern for pattern, rule in rules.items() if recurs_on(rule, day))


def _patterns_of(rule: ScheduleRule) -> Iterator[str]:
    """Walk the patterns of a rule without a fault; from when and until when it holds is not part of them."""
    yield from map(str, rule.bymonthday)
    rhythm = rhythm_of(rule)
    for code in rule.byday:
        ordinal = ordinal_day(code)
        if ordinal:
            yield f"{ordinal[0]}{ordinal[1]}"
        elif rhythm in {Rhythm.ODD_WEEKS, Rhythm.EVEN_WEEKS}:
            yield _of_weeks(code, rule.byweekno)
        elif rhythm is Rhythm.SECOND_WEEK and rule.starts_on:
            # The first day that there is was a Monday.
            yield f"{code}%{(rule.starts_on.toordinal() - 1) // 7 % 2}"
        else:
            yield code


def _of_weeks(code: str, weeks: Iterable[int]) -> str:
    numbers = sorted(weeks)
    return f"{code}/{numbers[0]}-{numbers[-1]}"


def _since_midnight(moment: time) -> timedelta:
    return timedelta(hours=moment.hour, minutes=moment.minute, seconds=moment.second, microseconds=moment.microsecond)


def _minute_from(since_midnight: timedelta) -> int:
    return -(-since_midnight // _MINUTE)
