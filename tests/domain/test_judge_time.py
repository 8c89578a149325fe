from datetime import date, timedelta

import pytest

from tests.domain.judged_samples import TODAY, inside, service
from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.custody import PrisonAccess
from workpris_desktop.domain.fit import RuleName
from workpris_desktop.domain.fit_rules import rules_of
from workpris_desktop.domain.hours import Closure
from workpris_desktop.domain.judge import judge
from workpris_desktop.domain.person import Person
from workpris_desktop.domain.programme import Programme

RELEASE = TODAY + timedelta(weeks=8)


def days(count):
    return TODAY + timedelta(days=count)


def causes(record, release=RELEASE, prison=""):
    """Return what comes of the day of release, as ("fails", "start", "2026-12-01")."""
    fit = judge(Person(release_date=release, prison=prison), rules_of(record), TODAY)
    reasons = [reason for reason in fit.reasons if reason.rule is RuleName.TIME] if fit else []
    assert all(reason.told == (release.isoformat(),) for reason in reasons)
    return [(reason.verdict.value, *reason.stated) for reason in reasons]


def course(start, weeks=None):
    return Programme(weeks=weeks, next_start=start)


@pytest.mark.parametrize(
    ("start", "weeks", "verdict"),
    [
        (days(1), 7, "meets"),
        (days(0), 8, "meets"),
        (days(1), 8, "case_by_case"),
        (days(56), 1, "case_by_case"),
        (days(57), 1, "fails"),
        (days(1), None, "unknown"),
        (days(1), 10**12, "case_by_case"),
    ],
)
def test_a_programme_inside_must_begin_and_should_end_before_release(start, weeks, verdict):
    said = () if weeks is None else (str(weeks),)
    assert causes(inside("kurim", programme=course(start, weeks))) == [(verdict, "start", start.isoformat(), *said)]


def test_a_programme_outside_may_begin_a_month_after_release():
    assert causes(service(programme=course(RELEASE + timedelta(days=30), 4))) == []
    late = RELEASE + timedelta(days=31)
    assert causes(service(programme=course(late))) == [("case_by_case", "start", late.isoformat())]


@pytest.mark.parametrize("start", [None, days(-1)])
def test_a_start_that_is_past_or_not_known_says_nothing(start):
    assert causes(inside("kurim", programme=course(start, 4))) == []
    assert causes(service(programme=course(start, 4)), release=days(-300)) == []


@pytest.mark.parametrize(
    ("first", "last", "counts"),
    [(0, 0, True), (-9, 0, True), (-9, -1, False), (7, 30, True), (8, 30, False), (2, 3, True)],
)
def test_a_closure_counts_on_the_day_of_release_and_the_week_after(first, last, counts):
    closed = Closure(RELEASE + timedelta(days=first), RELEASE + timedelta(days=last))
    said = [("case_by_case", "closed", closed.closed_from.isoformat(), closed.closed_to.isoformat())]
    assert causes(service(closures=(closed,))) == (said if counts else [])


def test_every_closure_is_told():
    closed = (Closure(RELEASE, RELEASE), Closure(RELEASE, days(80)))
    assert len(causes(service(closures=closed))) == 2


@pytest.mark.parametrize(("waiting", "counts"), [(56, False), (57, True)])
def test_it_takes_too_long_to_be_taken_in_the_prison(waiting, counts):
    record = inside("kurim", "brno", prison_access=(PrisonAccess("at-kurim", lead_days=7, waiting_days=waiting),))
    assert causes(record, prison="kurim") == ([("case_by_case", "access", str(waiting))] if counts else [])
    assert causes(record, prison="brno") == []
    assert causes(record) == []


def waiting(weeks, state=CapacityState.WAITING_LIST, as_of=TODAY):
    return CapacityLine(CapacityUnit.BED, state, as_of, waiting_weeks=weeks)


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ((waiting(9),), [("case_by_case", "waiting", "9")]),
        ((waiting(8),), []),
        ((waiting(0),), []),
        ((waiting(9), waiting(10)), [("case_by_case", "waiting", "9")]),
        ((waiting(9), waiting(2)), []),
        ((waiting(9), waiting(None, CapacityState.TAKING)), []),
        ((waiting(9), waiting(None, CapacityState.AFTER_ASSESSMENT)), []),
        ((waiting(9), waiting(None, CapacityState.FULL)), [("case_by_case", "waiting", "9")]),
        ((waiting(9, as_of=days(-7)),), [("case_by_case", "waiting", "9")]),
        ((waiting(9, as_of=days(-8)),), []),
        ((waiting(9), waiting(None, CapacityState.TAKING, days(-8))), [("case_by_case", "waiting", "9")]),
    ],
)
def test_waiting_counts_as_long_as_it_is_believed_and_nobody_is_taken_at_once(lines, told):
    assert causes(service(capacity=lines)) == told


def test_without_a_day_of_release_time_says_nothing():
    record = inside("kurim", programme=course(days(1), 4), closures=(Closure(days(0), days(9)),))
    fit = judge(Person(prison="kurim"), rules_of(record), TODAY)
    assert RuleName.TIME not in {reason.rule for reason in fit.reasons}


@pytest.mark.parametrize("release", [date.min, date.max])
def test_the_ends_of_the_calendar_do_no_harm(release):
    record = service(
        programme=course(date.max, 52),
        closures=(Closure(date.min, date.max),),
        capacity=(waiting(10**9),),
    )
    assert ("case_by_case", "closed", "0001-01-01", "9999-12-31") in causes(record, release=release)
