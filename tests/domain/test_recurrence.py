from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.conftest import TODAY, any_days, any_rules, near_days, readable_rules, rule
from workpris_desktop.domain.hours import WEEKDAYS, ScheduleRule
from workpris_desktop.domain.recurrence import Rhythm, bounded, next_days, ordinal_day, recurs_on, rhythm_of

ODD, EVEN = tuple(range(1, 54, 2)), tuple(range(2, 53, 2))


def monthly(*days, **more):
    return ScheduleRule(freq="MONTHLY", byday=days, **more)


@pytest.mark.parametrize(
    ("readable", "rhythm"),
    [
        (rule("MO TU"), Rhythm.WEEKLY),
        (rule("MO", count=3, starts_on=TODAY), Rhythm.WEEKLY),
        (rule("MO", interval=2, starts_on=TODAY), Rhythm.SECOND_WEEK),
        (rule("MO", byweekno=ODD), Rhythm.ODD_WEEKS),
        (rule("MO", byweekno=ODD[:-1]), Rhythm.ODD_WEEKS),
        (rule("MO", byweekno=EVEN), Rhythm.EVEN_WEEKS),
        (monthly("1MO", "+3MO", "-1FR"), Rhythm.WEEKDAY_OF_MONTH),
        (monthly(bymonthday=(1, 31)), Rhythm.DAY_OF_MONTH),
    ],
)
def test_a_rule_has_the_rhythm_of_its_parts(readable, rhythm):
    assert rhythm_of(readable) is rhythm


@pytest.mark.parametrize(
    "unread",
    [
        rule("MO", freq=""),
        rule("MO", freq="DAILY"),
        rule(""),
        rule("1MO"),
        rule("MO", interval=0),
        rule("MO", interval=2),
        rule("MO", interval=3, starts_on=TODAY),
        rule("MO", byweekno=(1, 3)),
        rule("MO", byweekno=ODD, interval=2, starts_on=TODAY),
        rule("MO", bymonthday=(1,)),
        rule("MO", count=3),
        rule("MO", count=0, starts_on=TODAY),
        rule("MO", count=201, starts_on=TODAY),
        monthly("MO"),
        monthly("1MO", "TU"),
        monthly("6MO"),
        monthly("0MO"),
        monthly("-2MO"),
        monthly("1MO", interval=2),
        monthly("1MO", byweekno=ODD),
        monthly("1MO", bymonthday=(1,)),
        monthly(),
        monthly(bymonthday=(0,)),
        monthly(bymonthday=(-1,)),
        monthly(bymonthday=(32,)),
    ],
)
def test_what_is_in_none_of_our_words_is_not_read(unread):
    assert rhythm_of(unread) is None
    assert next_days(unread, TODAY, 3) == ()


def test_an_ordinal_stands_before_a_weekday():
    assert [ordinal_day(code) for code in ("1MO", "+2TU", "-1FR", "MO", "0MO", "6SU", "1XX", "")] == [
        (1, "MO"), (2, "TU"), (-1, "FR"), None, None, None, None, None
    ]  # fmt: skip


def test_every_second_week_is_counted_from_its_first_day():
    fortnightly = rule("MO", interval=2, starts_on=date(2020, 1, 6))
    assert next_days(fortnightly, TODAY, 3) == (date(2026, 11, 30), date(2026, 12, 14), date(2026, 12, 28))
    later = replace(fortnightly, starts_on=date(2026, 12, 7))
    assert next_days(later, TODAY, 2) == (date(2026, 12, 7), date(2026, 12, 21))
    assert not recurs_on(fortnightly, date(2026, 11, 23))


def test_the_days_of_a_month_are_those_of_the_calendar():
    assert next_days(monthly("1MO"), TODAY, 2) == (date(2026, 12, 7), date(2027, 1, 4))
    assert next_days(monthly("-1FR"), TODAY, 2) == (date(2026, 11, 27), date(2026, 12, 25))
    assert next_days(monthly("5MO"), TODAY, 2) == (date(2026, 11, 30), date(2027, 3, 29))
    assert next_days(monthly(bymonthday=(31,)), TODAY, 3) == (date(2026, 12, 31), date(2027, 1, 31), date(2027, 3, 31))


def test_nothing_comes_after_the_last_day():
    ends = date(2026, 11, 25)
    assert next_days(rule("MO WE FR", until=ends), TODAY, 9) == (date(2026, 11, 23), ends)
    assert next_days(rule("MO WE FR", valid_to=ends), TODAY, 9) == (date(2026, 11, 23), ends)
    assert next_days(rule("MO", valid_from=date(2026, 12, 1)), TODAY, 1) == (date(2026, 12, 7),)


def test_a_number_of_times_becomes_a_last_day():
    course = rule("MO WE", count=3, starts_on=date(2026, 11, 18))
    assert bounded(course) == replace(course, count=None, until=date(2026, 11, 25))
    assert next_days(course, TODAY, 9) == (date(2026, 11, 23), date(2026, 11, 25))
    assert bounded(replace(course, until=TODAY)).until == TODAY
    assert bounded(rule("MO")) == rule("MO")
    assert bounded(rule("XX", count=3, starts_on=TODAY)).count == 3


def test_the_end_of_all_days_is_the_end_of_the_days():
    assert next_days(rule("FR"), date.max, 3) == (date.max,)
    assert next_days(monthly("1MO"), date.max, 3) == ()
    assert bounded(rule("MO", count=3, starts_on=date.max)).until == date.max


def is_due(some, day):
    """Read a rule as a person with a wall calendar does."""
    weekday, week = WEEKDAYS[day.weekday()], day.isocalendar().week
    if some.freq == "MONTHLY":
        last = monthrange(day.year, day.month)[1]
        names = {f"{(day.day - 1) // 7 + 1}{weekday}"} | ({f"-1{weekday}"} if day.day > last - 7 else set())
        return day.day in some.bymonthday or bool(names & set(some.byday))
    if weekday not in some.byday or (some.byweekno and week not in some.byweekno):
        return False
    monday = day - timedelta(days=day.weekday())
    return some.interval == 1 or (monday - some.starts_on + timedelta(days=some.starts_on.weekday())).days % 14 == 0


@given(readable_rules, near_days)
def test_the_days_are_those_that_a_wall_calendar_shows(some, first):
    until = first + timedelta(days=99)
    days = [first + timedelta(days=days) for days in range(100)]
    shown = [day for day in days if some.is_valid_on(day) and is_due(some, day)]
    assert [day for day in next_days(some, first, 100) if day <= until] == shown
    assert all(recurs_on(some, day) == (day in shown) for day in days[:20])


@given(readable_rules, near_days, st.integers(1, 30))
def test_a_rule_happens_as_often_as_it_says(some, first, count):
    counted = replace(some, count=count, starts_on=first, until=None, valid_from=None, valid_to=None)
    assert len(next_days(counted, first, 99)) == count


@given(any_rules, any_days)
def test_no_rule_is_too_odd_to_be_asked_for_its_days(some, first):
    days = next_days(some, first, 3)
    assert list(days) == sorted(set(days))
    assert all(day >= first and some.is_valid_on(day) and recurs_on(some, day) for day in days)
