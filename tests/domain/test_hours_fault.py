from datetime import time

import pytest
from hypothesis import given

from tests.domain.conftest import any_rules, readable_rules, rule
from workpris_desktop.domain.hours import ScheduleRule
from workpris_desktop.domain.hours_fault import HoursFault, is_always_by_appointment, rule_fault


@pytest.mark.parametrize(
    ("odd", "fault"),
    [
        (rule("MO", freq=""), HoursFault.UNREADABLE),
        (rule("MO", freq="", by_appointment=True), HoursFault.UNREADABLE),
        (rule("MO", interval=3), HoursFault.UNREADABLE),
        (rule("XX"), HoursFault.UNREADABLE),
        (rule(""), HoursFault.NO_DAY),
        (rule("", freq="MONTHLY"), HoursFault.NO_DAY),
        (rule("", None, None), HoursFault.NO_DAY),
        (rule("MO", None), HoursFault.ONE_TIME_MISSING),
        (rule("MO", time(9), None), HoursFault.ONE_TIME_MISSING),
        (rule("MO", time(12), time(9)), HoursFault.CLOSES_BEFORE_OPENS),
        (rule("MO", time(19), time(9, 0, 1)), HoursFault.CLOSES_BEFORE_OPENS),
        (rule("MO", time(9), time(9)), HoursFault.CLOSES_BEFORE_OPENS),
    ],
)
def test_a_fault_has_its_name(odd, fault):
    assert rule_fault(odd) is fault


@pytest.mark.parametrize(
    "sound",
    [
        rule("MO"),
        rule("MO", time(19), time(9)),
        rule("MO", time(0), time(0)),
        rule("MO", None, None),
        ScheduleRule(by_appointment=True),
        rule("1MO", freq="MONTHLY"),
    ],
)
def test_a_rule_that_can_be_told_has_no_fault(sound):
    assert rule_fault(sound) is None


def test_always_with_appointment_names_no_day_and_no_time():
    assert is_always_by_appointment(ScheduleRule(by_appointment=True))
    assert not is_always_by_appointment(ScheduleRule())
    assert not is_always_by_appointment(rule("MO", None, None, by_appointment=True))
    assert not is_always_by_appointment(rule("", by_appointment=True))
    assert not is_always_by_appointment(ScheduleRule(by_appointment=True, interval=2))


@given(readable_rules)
def test_what_has_a_rhythm_has_no_fault(some):
    assert rule_fault(some) is None


@given(any_rules)
def test_no_rule_is_too_odd_to_be_judged(some):
    assert rule_fault(some) in {None, *HoursFault}
