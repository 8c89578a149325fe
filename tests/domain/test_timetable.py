from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.conftest import TODAY, any_days, any_rules, minutes, rule
from workpris_desktop.domain.hours import WEEKDAYS, ScheduleRule, Span, WeeklyHours
from workpris_desktop.domain.hours_fault import HoursFault
from workpris_desktop.domain.recurrence import Rhythm
from workpris_desktop.domain.timetable import Hours, current_faults, hours_of, is_temporary

DAY = timedelta(days=1)
MORNING = Span(time(9), time(12))
ODD_RULE = rule("MO", time(12), time(9))


def week(**days):
    return WeeklyHours(tuple(tuple(days.get(code.lower(), ())) for code in WEEKDAYS))


def from_to(first, last, some):
    return replace(some, valid_from=TODAY + first * DAY, valid_to=TODAY + last * DAY)


def test_nothing_stated_is_not_known():
    assert hours_of([], TODAY) is None
    assert hours_of([rule("MO", None, None)], TODAY) is None


def test_weekly_rules_make_a_week():
    assert hours_of([rule("MO TU"), rule("WE", None, None)], TODAY) == Hours(week=week(mo=[MORNING], tu=[MORNING]))


@pytest.mark.parametrize("odd", [ODD_RULE, rule("MO", freq=""), rule("MO", None), rule(""), rule("MO", interval=4)])
def test_one_rule_with_a_fault_makes_all_not_known(odd):
    assert hours_of([rule("TU"), odd], TODAY) is None
    assert hours_of([rule("TU"), replace(odd, valid_to=TODAY - DAY)], TODAY) == Hours(week=week(tu=[MORNING]))
    assert hours_of([rule("TU"), replace(odd, valid_from=TODAY + DAY)], TODAY) == Hours(week=week(tu=[MORNING]))


def test_hours_with_appointment_stand_apart():
    hours = hours_of([rule("MO"), rule("TU", by_appointment=True), rule("WE", None, None, by_appointment=True)], TODAY)
    assert hours == Hours(week=week(mo=[MORNING]), appointments=week(tu=[MORNING]), appointment_days=("WE",))
    assert hours.regular_known
    assert not hours.only_by_appointment


@pytest.mark.parametrize(
    "always", [ScheduleRule(by_appointment=True), rule(" ".join(WEEKDAYS), None, None, by_appointment=True)]
)
def test_always_with_appointment_is_a_state_of_its_own(always):
    hours = hours_of([always], TODAY)
    assert hours == Hours(always_by_appointment=True)
    assert hours.regular_known
    assert hours.only_by_appointment
    assert not hours_of([always, rule("MO")], TODAY).only_by_appointment


def test_days_that_do_not_come_every_week_have_their_next_three_dates():
    first_friday = rule("1FR", freq="MONTHLY")
    hours = hours_of([first_friday, rule("1FR", time(13), time(17), freq="MONTHLY")], TODAY)
    assert hours.week is None
    (friday,) = hours.recurring
    assert (friday.rhythm, friday.weekday, friday.position) == (Rhythm.WEEKDAY_OF_MONTH, "FR", 1)
    assert friday.spans == (MORNING, Span(time(13), time(17)))
    assert friday.next_days == (date(2026, 12, 4), date(2027, 1, 1), date(2027, 2, 5))


def test_each_of_such_days_stands_for_itself_in_order():
    rules = [
        ScheduleRule("MONTHLY", opens_at=time(9), closes_at=time(12), bymonthday=(15, 1)),
        rule("-1MO 2TU 2MO", freq="MONTHLY"),
        rule("TH MO", interval=2, starts_on=TODAY),
        rule("MO", byweekno=tuple(range(2, 53, 2)), by_appointment=True),
    ]
    days = hours_of(rules, TODAY).recurring
    assert [(day.rhythm, day.weekday, day.position, day.by_appointment) for day in days] == [
        (Rhythm.SECOND_WEEK, "MO", 0, False),
        (Rhythm.SECOND_WEEK, "TH", 0, False),
        (Rhythm.EVEN_WEEKS, "MO", 0, True),
        (Rhythm.WEEKDAY_OF_MONTH, "MO", 2, False),
        (Rhythm.WEEKDAY_OF_MONTH, "TU", 2, False),
        (Rhythm.WEEKDAY_OF_MONTH, "MO", -1, False),
        (Rhythm.DAY_OF_MONTH, "", 1, False),
        (Rhythm.DAY_OF_MONTH, "", 15, False),
    ]


def test_every_second_week_is_told_before_its_first_day_and_not_after_its_last():
    fortnightly = rule("MO", interval=2, starts_on=TODAY + 8 * DAY)
    assert hours_of([fortnightly], TODAY).recurring[0].next_days[0] == TODAY + 8 * DAY
    assert hours_of([replace(fortnightly, until=TODAY)], TODAY) is None
    assert hours_of([replace(fortnightly, valid_from=TODAY + DAY)], TODAY) is None


def test_such_a_day_without_times_is_with_appointment_or_not_told():
    untimed = rule("1FR", None, None, freq="MONTHLY")
    assert hours_of([untimed], TODAY) is None
    (day,) = hours_of([replace(untimed, by_appointment=True)], TODAY).recurring
    assert day.by_appointment
    assert day.spans == ()


def test_a_course_ends_after_its_number_of_times():
    course = rule("MO", count=3, starts_on=TODAY - 20 * DAY)
    assert hours_of([course], TODAY - 14 * DAY) == Hours(week=week(mo=[MORNING]))
    assert hours_of([course], TODAY) is None


def test_other_hours_for_a_time_do_not_mix_with_the_regular_ones():
    summer = from_to(-3, 20, rule("TU", time(8), time(9)))
    hours = hours_of([rule("MO"), summer], TODAY)
    assert hours.week == week(mo=[MORNING])
    (change,) = hours.changes
    assert (change.first, change.last) == (summer.valid_from, summer.valid_to)
    assert change.hours == Hours(week=week(tu=[Span(time(8), time(9))]))


def test_changes_are_told_sixty_days_ahead_and_until_they_are_over():
    told = {
        (first, last): bool(hours_of([rule("MO"), from_to(first, last, rule("TU"))], TODAY).changes)
        for first, last in ((-5, -1), (-5, 0), (60, 70), (61, 70))
    }
    assert told == {(-5, -1): False, (-5, 0): True, (60, 70): True, (61, 70): False}


def test_a_change_ahead_is_told_with_the_hours_that_it_will_have():
    fortnightly = rule("MO", interval=2, starts_on=TODAY + DAY)
    (change,) = hours_of([from_to(10, 40, rule("TU")), from_to(10, 40, fortnightly)], TODAY).changes
    assert change.hours.week == week(tu=[MORNING])
    assert change.hours.recurring[0].next_days == (TODAY + 15 * DAY, TODAY + 29 * DAY)


def test_a_change_that_cannot_be_read_is_told_as_not_known():
    hours = hours_of([from_to(5, 9, ODD_RULE), from_to(5, 9, rule("TU"))], TODAY)
    assert hours == Hours(changes=hours.changes)
    assert not hours.regular_known
    assert [change.hours for change in hours.changes] == [None]


def test_a_rule_for_a_season_of_ninety_two_days_is_temporary():
    assert is_temporary(from_to(0, 91, rule("MO")))
    assert not is_temporary(from_to(0, 92, rule("MO")))
    assert not is_temporary(from_to(1, 0, rule("MO")))
    assert not is_temporary(rule("MO", valid_from=TODAY))


def test_each_fault_in_force_is_named_once():
    rules = [ODD_RULE, ODD_RULE, rule("MO", None), rule("", valid_to=TODAY - DAY), rule("TU")]
    assert current_faults(rules, TODAY) == (HoursFault.CLOSES_BEFORE_OPENS, HoursFault.ONE_TIME_MISSING)


spans = st.builds(Span, minutes, minutes).filter(lambda span: span.is_plausible)
weeks = st.lists(st.sets(spans, max_size=3), min_size=7, max_size=7).map(
    lambda days: WeeklyHours(tuple(tuple(sorted(day)) for day in days))
)


@given(weeks, st.booleans(), st.randoms())
def test_a_week_comes_back_out_of_its_rules(some, by_appointment, random):
    rules = [
        rule(code, span.opens, span.closes, by_appointment=by_appointment)
        for code, day in zip(WEEKDAYS, some.days, strict=True)
        for span in day
    ]
    random.shuffle(rules)
    expected = Hours(appointments=some) if by_appointment else Hours(week=some)
    assert hours_of(rules, TODAY) == (expected if any(some.days) else None)


@given(st.lists(any_rules, max_size=6), any_days)
def test_no_rules_are_too_odd_to_be_told(some, today):
    hours = hours_of(some, today)
    if hours:
        assert hours.regular_known or hours.changes
        assert all(day.next_days and day.next_days[0] >= today for day in hours.recurring)
