from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.conftest import any_days, near_days, readable_rules, rule
from workpris_desktop.directory.index.slot import Slot, patterns_on, slots_of, span_minutes
from workpris_desktop.domain.hours import Span
from workpris_desktop.domain.recurrence import bounded, recurs_on


def test_each_weekday_of_a_rule_is_a_slot():
    assert list(slots_of([rule("MO FR")])) == [Slot("MO", 540, 720), Slot("FR", 540, 720)]


def test_hours_with_appointment_and_days_without_times_open_no_door():
    assert list(slots_of([rule("MO", by_appointment=True), rule("MO", None, None)])) == []


def test_an_opening_without_a_full_minute_is_no_slot():
    assert list(slots_of([rule("MO", time(9, 0, 10), time(9, 0, 50))])) == []


@pytest.mark.parametrize(
    ("opens", "closes", "span"),
    [
        (time(9), time(12, 30), (540, 750)),
        (time(19), time(8), (1140, 1920)),
        (time(18), time(0), (1080, 1440)),
        (time(0), time(23, 59), (0, 1440)),
        (time(0), time(0), (0, 1440)),
        (time(23, 59, 30), time(1), (1440, 1500)),
    ],
)
def test_a_span_is_counted_in_minutes_from_midnight(opens, closes, span):
    assert span_minutes(Span(opens, closes)) == span


@given(st.times(), st.times(), st.integers(0, 2 * 24 * 60))
def test_the_minutes_of_a_span_are_those_that_it_covers(opens, closes, minute):
    first, after = span_minutes(Span(opens, closes))
    assert (first <= minute < after) is Span(opens, closes).covers(timedelta(minutes=minute))


@settings(deadline=None)  # reading the calendar library for the first time takes a while
@given(readable_rules, near_days | any_days)
def test_a_day_has_a_pattern_of_a_rule_where_the_rule_falls_on_it(untimed, day):
    timed = bounded(replace(untimed, opens_at=time(9), closes_at=time(12)))
    patterns = {slot.pattern for slot in slots_of([timed])}
    falls = timed.is_valid_on(day) and not patterns.isdisjoint(patterns_on(day))
    assert falls is recurs_on(timed, day)


@pytest.mark.parametrize(
    ("day", "patterns"),
    [
        (date(2026, 11, 30), ("MO", "30", "MO/1-53", "MO/1-51", "MO%1", "5MO", "-1MO")),
        (date(2027, 1, 1), ("FR", "1", "FR/1-53", "FR%1", "1FR")),
        (date.min, ("MO", "1", "MO/1-53", "MO/1-51", "MO%0", "1MO")),
        (date.max, ("FR", "31", "FR/2-52", "FR%0", "5FR", "-1FR")),
    ],
)
def test_a_day_is_told_by_every_way_in_which_it_may_come_back(day, patterns):
    assert patterns_on(day) == patterns
