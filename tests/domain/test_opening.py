from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.conftest import TODAY, any_days, any_rules, minutes, rule
from workpris_desktop.domain.certainty import Certainty
from workpris_desktop.domain.holiday import HolidayCalendar
from workpris_desktop.domain.hours import WEEKDAYS, Closure, OnHolidays, ScheduleRule, Span
from workpris_desktop.domain.opening import open_at

YES, NO, NOT_KNOWN = Certainty.YES, Certainty.NO, Certainty.NOT_KNOWN
NOWHERE = HolidayCalendar()
GERMANY = HolidayCalendar("DE")
DAY = timedelta(days=1)

MONDAY, TUESDAY = TODAY + DAY, TODAY + 2 * DAY
CHRISTMAS = date(2026, 12, 25)
ALL_SAINTS = date(2026, 11, 1)


def asked(rules, day, hour, closures=(), on_holidays=OnHolidays.NOT_STATED, holidays=NOWHERE):
    moment = datetime.combine(day, time(int(hour), round(hour % 1 * 60)))
    return open_at(rules, closures, moment, on_holidays, holidays)


@pytest.mark.parametrize(("hour", "answer"), [(8.5, NO), (9, YES), (11.75, YES), (12, NO)])
def test_a_day_that_is_stated_has_a_yes_and_a_no(hour, answer):
    assert asked([rule("MO")], MONDAY, hour) is answer


def test_a_day_that_is_not_stated_is_not_known():
    assert asked([rule("MO")], TUESDAY, 10) is NOT_KNOWN
    assert asked([], MONDAY, 10) is NOT_KNOWN
    assert asked([rule("MO"), rule("TU", None, None)], TUESDAY, 10) is NOT_KNOWN


def test_a_day_with_hours_and_more_of_which_no_times_are_told_is_never_no():
    rules = [rule("MO"), rule("MO", None, None)]
    assert asked(rules, MONDAY, 10) is YES
    assert asked(rules, MONDAY, 15) is NOT_KNOWN


@pytest.mark.parametrize(("hour", "answer"), [(0, YES), (7.75, YES), (8, NO), (18, NO), (19, YES)])
def test_a_night_lasts_into_the_next_morning(hour, answer):
    assert asked([rule("MO TU", time(19), time(8))], TUESDAY, hour) is answer


def test_after_the_last_night_the_next_day_is_not_known_again():
    assert asked([rule("MO", time(19), time(8))], TUESDAY, 7) is YES
    assert asked([rule("MO", time(19), time(8))], TUESDAY, 9) is NOT_KNOWN


def test_with_an_appointment_is_not_known_and_outside_its_times_no():
    arranged = [rule("MO", by_appointment=True)]
    assert asked(arranged, MONDAY, 10) is NOT_KNOWN
    assert asked(arranged, MONDAY, 13) is NO
    assert asked([rule("MO", None, None, by_appointment=True)], MONDAY, 10) is NOT_KNOWN
    assert asked([*arranged, rule("MO", time(10), time(11))], MONDAY, 10.5) is YES


def test_always_with_appointment_leaves_no_hour_closed():
    rules = [rule("MO"), ScheduleRule(by_appointment=True)]
    assert asked(rules, MONDAY, 10) is YES
    assert asked(rules, MONDAY, 15) is NOT_KNOWN
    assert asked(rules, TUESDAY, 10) is NOT_KNOWN


@pytest.mark.parametrize("odd", [rule("FR", time(12), time(9)), rule("FR", freq=""), rule("FR", None)])
def test_one_rule_with_a_fault_makes_every_day_not_known(odd):
    assert asked([rule("MO"), odd], MONDAY, 10) is NOT_KNOWN
    assert asked([rule("MO"), replace(odd, valid_to=TODAY)], MONDAY, 10) is YES


def test_every_second_monday_says_nothing_of_the_other_mondays():
    rules = [rule("MO", interval=2, starts_on=MONDAY)]
    assert asked(rules, MONDAY, 10) is YES
    assert asked(rules, MONDAY, 13) is NO
    assert asked(rules, MONDAY + 7 * DAY, 10) is NOT_KNOWN


def test_the_first_monday_of_the_month_is_found():
    assert asked([rule("1MO", freq="MONTHLY")], date(2026, 12, 7), 10) is YES


def test_a_temporary_change_stands_for_all_regular_hours_on_its_days():
    change = rule("MO", time(14), time(15), valid_from=MONDAY, valid_to=TUESDAY)
    rules = [rule("MO TU"), change]
    assert asked(rules, MONDAY, 10) is NO
    assert asked(rules, MONDAY, 14) is YES
    assert asked(rules, TUESDAY, 10) is NOT_KNOWN
    assert asked(rules, MONDAY + 7 * DAY, 10) is YES


def test_a_course_is_over_after_its_last_time():
    course = [rule("MO", count=2, starts_on=MONDAY)]
    assert [asked(course, MONDAY + days * DAY, 10) for days in (0, 7, 14)] == [YES, YES, NOT_KNOWN]


def test_within_a_closure_is_no_whatever_the_rules_say():
    closures = [Closure(MONDAY, TUESDAY)]
    assert asked([rule("MO")], MONDAY, 10, closures) is NO
    assert asked([], TUESDAY, 10, closures) is NO
    assert asked([rule("MO")], MONDAY + 7 * DAY, 10, closures) is YES


def test_the_last_night_before_a_closure_lasts_to_its_morning():
    nights = [rule("MO TU", time(19), time(8))]
    closed_on_tuesday = [Closure(TUESDAY, TUESDAY)]
    assert asked(nights, TUESDAY, 7, closed_on_tuesday) is YES
    assert asked(nights, TUESDAY, 20, closed_on_tuesday) is NO
    assert asked(nights, TUESDAY + DAY, 7, closed_on_tuesday) is NOT_KNOWN


@pytest.mark.parametrize(
    ("on_holidays", "day", "answers"),
    [
        (OnHolidays.OPEN, CHRISTMAS, (YES, NO)),
        (OnHolidays.CLOSED, CHRISTMAS, (NO, NO)),
        (OnHolidays.NOT_STATED, CHRISTMAS, (NOT_KNOWN, NOT_KNOWN)),
        (OnHolidays.OPEN, ALL_SAINTS, (YES, NO)),
        (OnHolidays.CLOSED, ALL_SAINTS, (NOT_KNOWN, NO)),
        (OnHolidays.NOT_STATED, ALL_SAINTS, (NOT_KNOWN, NOT_KNOWN)),
        (OnHolidays.CLOSED, MONDAY, (YES, NO)),
        (OnHolidays.NOT_STATED, MONDAY, (YES, NO)),
    ],
)
def test_a_holiday_is_as_the_record_says_and_else_not_known(on_holidays, day, answers):
    every_day = [rule(" ".join(WEEKDAYS))]
    found = tuple(asked(every_day, day, hour, (), on_holidays, GERMANY) for hour in (10, 15))
    assert found == answers


def test_where_no_holidays_are_known_no_day_is_taken_for_one():
    assert asked([rule("FR")], CHRISTMAS, 10) is YES


def test_a_night_begun_on_a_holiday_is_that_of_the_holiday():
    nights = [rule(" ".join(WEEKDAYS), time(19), time(8))]
    day_after = date(2026, 12, 27)
    assert asked(nights, day_after, 7, (), OnHolidays.CLOSED, GERMANY) is NO
    assert asked(nights, day_after, 7, (), OnHolidays.NOT_STATED, GERMANY) is NOT_KNOWN
    assert asked(nights, day_after + DAY, 7, (), OnHolidays.NOT_STATED, GERMANY) is YES


def test_the_first_day_of_all_has_no_night_before_it():
    first = date.min
    assert asked([rule(" ".join(WEEKDAYS), time(19), time(8))], first, 3) is NO


plain_rules: st.SearchStrategy[ScheduleRule] = st.builds(
    ScheduleRule,
    byday=st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=3).map(tuple),
    opens_at=minutes,
    closes_at=minutes,
).filter(lambda some: some.span is not None and some.span.is_plausible)


def minutes_of_week(rules):
    """Return every minute of the week that is open, and the days that have hours: slow and plain."""
    minutes_open, days = set(), set()
    for some in rules:
        for code in some.byday:
            day = WEEKDAYS.index(code)
            days.add(day)
            opens, closes = (at.hour * 60 + at.minute for at in (some.opens_at, some.closes_at))
            if some.span.all_day:
                opens, closes = 0, 24 * 60
            elif closes <= opens:
                closes += 24 * 60
            minutes_open |= {(day * 24 * 60 + minute) % (7 * 24 * 60) for minute in range(opens, closes)}
    return minutes_open, days


@given(st.lists(plain_rules, max_size=4), st.integers(0, 7 * 24 * 60 - 1))
def test_the_answer_is_that_of_a_week_read_minute_by_minute(rules, minute):
    minutes_open, days = minutes_of_week(rules)
    moment = datetime.combine(MONDAY, time()) + timedelta(minutes=minute)
    expected = YES if minute in minutes_open else NO if minute // (24 * 60) in days else NOT_KNOWN
    assert open_at(rules, (), moment, OnHolidays.NOT_STATED, NOWHERE) is expected


@settings(deadline=None)  # reading the holidays of a country for the first time takes a while
@given(
    st.lists(any_rules, max_size=6),
    st.lists(st.builds(Closure, any_days, any_days), max_size=2),
    st.datetimes(),
    st.sampled_from(OnHolidays),
    st.sampled_from([NOWHERE, GERMANY]),
)
def test_nothing_is_too_odd_for_an_answer(rules, closures, moment, on_holidays, holidays):
    answer = open_at(rules, closures, moment, on_holidays, holidays)
    if any(closure.includes(moment.date()) for closure in closures):
        nights = [some for some in rules if some.span and some.span.over_midnight]
        assert answer is NO or nights


@given(minutes, minutes, minutes)
def test_a_night_is_open_from_evening_to_morning_and_not_by_day(opens, closes, at):
    span = Span(opens, closes)
    if not span.over_midnight:
        return
    every_day = [rule(" ".join(WEEKDAYS), opens, closes)]
    inside = at >= opens or at < closes
    expected = (YES if inside else NO) if span.is_plausible else NOT_KNOWN
    assert open_at(every_day, (), datetime.combine(MONDAY, at), OnHolidays.NOT_STATED, NOWHERE) is expected
