"""Days as people type them (V1): the day always before the month, the year with two or four digits."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from workpris_desktop.domain.intake import IntakeField
from workpris_desktop.domain.intake_rule import Facts, RuleId
from workpris_desktop.record.intake_rules.cleaning import plain_digits, typed_fact
from workpris_desktop.record.intake_rules.context import CheckContext, Reading, block

_PARTS: Final = re.compile(r"([0-9]{1,4})[\s./-]+([0-9]{1,2})(?:[\s./-]+([0-9]{1,4}))?[\s./-]*")

_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2200
_YEAR_DIGITS: Final = 4
_SHORT_YEAR_DIGITS: Final = 2
_CENTURIES: Final = (1900, 2000, 2100)
_MONTHS: Final = 12
_LEAP_YEAR: Final = 2000


@dataclass(frozen=True, slots=True)
class TypedDay:
    """The day that was understood; where it is None, ``key`` and ``facts`` say what is wrong."""

    day: date | None
    key: str = ""
    facts: Facts = ()


def read_day(field: IntakeField, text: str, context: CheckContext) -> Reading:
    """Read a day; a year of two digits is the one nearest to today."""
    typed = typed_day(text, context, is_past=False)
    if typed.day is None:
        return Reading(text, (block(field, RuleId.V1, typed.key, *typed.facts),))
    return Reading(typed.day.isoformat())


def typed_day(text: str, context: CheckContext, *, is_past: bool) -> TypedDay:
    """Return the day that was typed.

    Args:
        text: one line, such as ``1.2.27``, ``1. 2. 2027``, ``01/02/2027``, ``2027-02-01``, ``1 2 2027``.
        context: today, and how days with a month in letters are read.
        is_past: whether a year of two digits is one of the past, else it is the nearest.
    """
    match = _PARTS.fullmatch(plain_digits(text))
    if match is None:
        day = context.reads_day(text)
        if day is not None and not _FIRST_YEAR <= day.year <= _LAST_YEAR:
            return TypedDay(None, "year_unlikely", (("year", str(day.year)),))
        return TypedDay(day) if day else TypedDay(None, "not_a_date", (typed_fact(text),))
    first, second, third = match.groups()
    if len(first) > _SHORT_YEAR_DIGITS:
        is_date = third is not None and len(third) <= _SHORT_YEAR_DIGITS and len(first) == _YEAR_DIGITS
        return _dated(third, second, first, context, is_past) if is_date else _no_date(text)
    if third is None:
        return _without_year(int(first), int(second))
    return _dated(first, second, third, context, is_past) if len(third) > 1 else _no_date(text)


def _no_date(text: str) -> TypedDay:
    return TypedDay(None, "not_a_date", (typed_fact(text),))


def _without_year(day: int, month: int) -> TypedDay:
    if _is_possible(_LEAP_YEAR, month, day):
        return TypedDay(None, "year_missing", _understood(day, month))
    return _impossible(day, month)


def _dated(day: str, month: str, year: str, context: CheckContext, is_past: bool) -> TypedDay:
    if len(year) == _SHORT_YEAR_DIGITS:
        years = tuple(century + int(year) for century in _CENTURIES)
    elif _FIRST_YEAR <= int(year) <= _LAST_YEAR:
        years = (int(year),)
    else:
        return TypedDay(None, "year_unlikely", (("year", year),))
    possible = [date(each, int(month), int(day)) for each in years if _is_possible(each, int(month), int(day))]
    if not possible:
        return _impossible(int(day), int(month), year)
    past = [each for each in possible if each <= context.today]
    if is_past and past:
        return TypedDay(past[-1])
    return TypedDay(min(possible, key=lambda each: abs((each - context.today).days)))


def _impossible(day: int, month: int, year: str = "") -> TypedDay:
    key = "no_such_month" if not 1 <= month <= _MONTHS else "no_such_day"
    return TypedDay(None, key, _understood(day, month, year))


def _understood(day: int, month: int, year: str = "") -> Facts:
    return (("date", str(day)), ("month", str(month)), ("year", year))


def _is_possible(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
