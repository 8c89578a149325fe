from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.hours import WEEKDAYS, ScheduleRule, Span, weekly_hours

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
