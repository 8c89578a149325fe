"""Open now until when, or when next."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.conftest import TODAY, any_rules, rule
from workpris_desktop.domain.certainty import Certainty
from workpris_desktop.domain.holiday import HolidayCalendar
from workpris_desktop.domain.hours import Closure, OnHolidays
from workpris_desktop.domain.next_opening import Opening, OpeningState, best_opening, opening_at
from workpris_desktop.domain.opening import open_at

NOWHERE = HolidayCalendar()
MONDAY = TODAY + timedelta(days=1)
WEEKDAYS = "MO TU WE TH FR"


def asked(rules, day, hour, closures=(), on_holidays=OnHolidays.NOT_STATED, holidays=NOWHERE):
    return opening_at(rules, closures, datetime.combine(day, time(hour)), on_holidays, holidays)


def test_who_is_open_says_until_when():
    assert asked([rule("MO")], MONDAY, 10) == Opening(OpeningState.OPEN, datetime.combine(MONDAY, time(12)))


def test_hours_that_follow_each_other_are_one():
    rules = [rule("MO"), rule("MO", time(12), time(16))]
    assert asked(rules, MONDAY, 10) == Opening(OpeningState.OPEN, datetime.combine(MONDAY, time(16)))


def test_a_night_ends_in_the_morning():
    found = asked([rule("SU", time(19), time(8))], TODAY, 22)
    assert found == Opening(OpeningState.OPEN, datetime.combine(MONDAY, time(8)))


def test_day_and_night_has_no_end():
    rules = [rule(f"{WEEKDAYS} SA SU", time(0), time(0))]
    assert asked(rules, MONDAY, 10) == Opening(OpeningState.OPEN)


def test_who_is_closed_says_when_it_opens_next():
    assert asked([rule("TH MO")], MONDAY, 13).at == datetime.combine(MONDAY + timedelta(days=3), time(9))
    assert asked([rule("MO")], MONDAY, 8) == Opening(OpeningState.OPENS, datetime.combine(MONDAY, time(9)))


def test_a_closure_and_a_holiday_are_waited_out():
    closed = Closure(MONDAY, MONDAY + timedelta(days=2))
    assert asked([rule(WEEKDAYS)], MONDAY, 10, (closed,)).at == datetime.combine(MONDAY + timedelta(days=3), time(9))
    christmas = date(2026, 12, 25)
    found = asked([rule(WEEKDAYS)], christmas, 8, (), OnHolidays.CLOSED, HolidayCalendar("DE"))
    assert found.at == datetime.combine(date(2026, 12, 28), time(9))


def test_who_opens_in_three_weeks_only_is_closed():
    closed = Closure(MONDAY, MONDAY + timedelta(days=21))
    assert asked([rule(WEEKDAYS)], MONDAY, 10, (closed,)) == Opening(OpeningState.CLOSED)


@pytest.mark.parametrize("times", [(time(9), time(12)), (None, None)])
def test_by_appointment_is_said(times):
    assert asked([rule("MO", *times, by_appointment=True)], MONDAY, 10) == Opening(OpeningState.APPOINTMENT)


def test_no_hours_and_hours_that_cannot_be_read_are_not_known():
    assert asked([], MONDAY, 10) == Opening(OpeningState.NOT_KNOWN)
    assert asked([rule("XX")], MONDAY, 10) == Opening(OpeningState.NOT_KNOWN)


def test_the_last_day_of_all_days_has_no_next():
    assert asked([rule("MO")], date.max, 10).state in {OpeningState.NOT_KNOWN, OpeningState.CLOSED}


def test_of_several_doors_the_one_that_is_open_longest_counts():
    early, late = (Opening(OpeningState.OPEN, datetime.combine(MONDAY, time(hour))) for hour in (12, 16))
    opens, later = (Opening(OpeningState.OPENS, datetime.combine(date(2026, 11, day), time(9))) for day in (24, 25))
    assert best_opening([opens, early, late]) == late
    assert best_opening([late, Opening(OpeningState.OPEN)]) == Opening(OpeningState.OPEN)
    assert best_opening([Opening(OpeningState.NOT_KNOWN), later, opens]) == opens
    assert best_opening([Opening(OpeningState.NOT_KNOWN), Opening(OpeningState.APPOINTMENT)]).state == "appointment"
    assert best_opening([]) is None


@settings(max_examples=60, deadline=None)
@given(st.lists(any_rules, max_size=3), st.integers(0, 23))
def test_what_is_said_agrees_with_what_is_open(rules, hour):
    found = asked(rules, MONDAY, hour)
    moment = datetime.combine(MONDAY, time(hour))
    now = open_at(rules, (), moment, OnHolidays.NOT_STATED, NOWHERE)
    assert (found.state is OpeningState.OPEN) == (now is Certainty.YES)
    if found.at:
        assert found.at > moment
        then = open_at(rules, (), found.at, OnHolidays.NOT_STATED, NOWHERE)
        assert (then is Certainty.YES) == (found.state is OpeningState.OPENS)
