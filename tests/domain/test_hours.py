from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.hours import WEEKDAYS, Closure, ScheduleRule, Span, weekly_hours

TODAY = date(2026, 11, 22)


def rule(days, opens, closes, **more):
    return ScheduleRule(byday=tuple(days.split()), opens_at=opens, closes_at=closes, **more)


def test_rules_become_a_week_with_each_day_in_order():
    rules = [rule("MO TU", time(13), time(17)), rule("MO", time(9), time(12))]
    week = weekly_hours(rules, TODAY)
    assert week.days[0] == (Span(time(9), time(12)), Span(time(13), time(17)))
    assert week.days[1] == (Span(time(13), time(17)),)
    assert week.days[2:] == ((),) * 5


def test_no_rule_is_not_known():
    assert weekly_hours([], TODAY) is None


@pytest.mark.parametrize(
    "odd",
    [
        ScheduleRule(freq="MONTHLY", byday=("1SA",), opens_at=time(9), closes_at=time(12)),
        rule("MO", time(9), time(12), interval=2),
        rule("", time(9), time(12)),
        rule("XX", time(9), time(12)),
        rule("MO", None, time(12)),
        rule("MO", time(9), None),
        rule("MO", time(12), time(9)),
        rule("MO", time(9), time(12), byweekno=(1, 3)),
        rule("MO", time(9), time(12), bymonthday=(1,)),
        rule("MO", time(9), time(12), count=3, starts_on=TODAY),
    ],
)
def test_one_rule_that_is_not_plain_makes_the_whole_week_not_known(odd):
    assert weekly_hours([rule("TU", time(9), time(12)), odd], TODAY) is None


def test_a_day_without_times_is_not_stated_and_leaves_the_others_as_they_are():
    week = weekly_hours([rule("MO", time(9), time(12)), rule("SA", None, None)], TODAY)
    assert week.days[0] == (Span(time(9), time(12)),)
    assert week.days[5] == ()
    assert weekly_hours([rule("SA", None, None)], TODAY) is None


def test_a_night_of_up_to_fourteen_hours_is_kept():
    week = weekly_hours([rule("MO", time(19), time(9))], TODAY)
    assert week.days[0][0].over_midnight
    assert weekly_hours([rule("MO", time(19), time(9, 1))], TODAY) is None


def test_a_whole_day_is_no_night_and_seven_of_them_are_always():
    week = weekly_hours([rule(" ".join(WEEKDAYS), time(0), time(0))], TODAY)
    assert week.always
    assert not week.days[0][0].over_midnight
    assert not weekly_hours([rule("MO", time(0), time(0))], TODAY).always


def test_rules_that_are_over_or_not_yet_begun_are_passed_over():
    day = timedelta(days=1)
    past = rule("MO", time(9), time(12), valid_to=TODAY - day)
    coming = rule("TU", time(9), time(12), valid_from=TODAY + day)
    now = rule("WE", time(9), time(12), valid_from=TODAY, valid_to=TODAY)
    week = weekly_hours([past, coming, now], TODAY)
    assert [bool(spans) for spans in week.days] == [False, False, True, False, False, False, False]
    assert weekly_hours([past, coming], TODAY) is None


def test_a_rule_counts_from_its_start_to_its_end():
    begun = rule("MO", time(9), time(12), starts_on=TODAY, until=TODAY)
    assert [begun.is_valid_on(TODAY + timedelta(days=days)) for days in (-1, 0, 1)] == [False, True, False]
    assert weekly_hours([rule("MO", time(9), time(12), until=TODAY - timedelta(days=1))], TODAY) is None


def test_hours_with_appointment_are_no_hours_for_everybody():
    assert weekly_hours([rule("MO", time(9), time(12), by_appointment=True)], TODAY) is None
    week = weekly_hours([rule("MO", time(9), time(12), by_appointment=True), rule("TU", time(9), time(10))], TODAY)
    assert [len(spans) for spans in week.days] == [0, 1, 0, 0, 0, 0, 0]


def test_a_closure_includes_its_first_and_its_last_day():
    day = timedelta(days=1)
    closure = Closure(TODAY, TODAY + day)
    assert [closure.includes(TODAY + days * day) for days in (-1, 0, 1, 2)] == [False, True, True, False]
    assert not Closure(TODAY + day, TODAY).includes(TODAY)


@pytest.mark.parametrize(
    ("span", "open_hours", "closed_hours"),
    [
        (Span(time(9), time(12)), (9, 11.99), (8.99, 12, 33)),
        (Span(time(19), time(8)), (19, 23.99, 24, 31.99), (18.99, 32, 0)),
        (Span(time(18), time(0)), (18, 23.99), (24, 0)),
        (Span(time(0), time(0)), (0, 12, 23.99), (24, -1)),
        (Span(time(0), time(23, 59)), (0, 23.999), (24,)),
    ],
)
def test_a_span_covers_the_time_from_opening_until_just_before_closing(span, open_hours, closed_hours):
    assert all(span.covers(timedelta(hours=hours)) for hours in open_hours)
    assert not any(span.covers(timedelta(hours=hours)) for hours in closed_hours)


@given(st.builds(Span, st.times(), st.times()))
def test_a_span_lasts_a_day_at_the_most_and_a_plausible_night_fourteen_hours(span):
    assert timedelta() < span.length <= timedelta(days=1)
    if span.over_midnight and span.closes != time(0):
        assert span.is_plausible == (span.length <= timedelta(hours=14))
    else:
        assert span.is_plausible


times = st.times().map(lambda moment: moment.replace(second=0, microsecond=0))
rules = st.builds(
    ScheduleRule,
    byday=st.lists(st.sampled_from(WEEKDAYS), max_size=7).map(tuple),
    interval=st.integers(1, 2),
    opens_at=st.none() | times,
    closes_at=st.none() | times,
)


@given(st.lists(rules, max_size=6))
def test_a_week_has_seven_days_of_ordered_spans_or_is_not_known(some):
    week = weekly_hours(some, TODAY)
    if week is not None:
        assert len(week.days) == 7
        assert all(list(spans) == sorted(set(spans)) for spans in week.days)
        assert any(week.days)
