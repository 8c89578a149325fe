from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyroaring import BitMap

from tests.directory.index.open_index import ISO_CODES, OpenIndex, place_in
from tests.domain.conftest import TODAY, any_days, any_rules, near_days, readable_rules, rule, some_weekdays
from workpris_desktop.directory.index.door import doors_of
from workpris_desktop.directory.index.open_on import Doorkeeper
from workpris_desktop.domain.certainty import Certainty
from workpris_desktop.domain.holiday import HolidayCalendar
from workpris_desktop.domain.hours import WEEKDAYS, Closure, OnHolidays, ScheduleRule
from workpris_desktop.domain.opening import open_at
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.search import OpenOn

DAY = timedelta(days=1)
MONDAY, TUESDAY = TODAY + DAY, TODAY + 2 * DAY
CHRISTMAS = date(2026, 12, 25)
ASSUMPTION = date(2029, 8, 15)
"""A holiday in some towns of Bavaria; a Wednesday."""

QUARTERS = [time(minute // 60, minute % 60) for minute in range(0, 24 * 60, 15)]
EVERY_DAY = "MO TU WE TH FR SA SU"


def service(*rules, **stated):
    return Service("s", "A service", schedule=rules, **stated)


def is_open(rules, day, at=None, **stated):
    index = OpenIndex([service(*rules, **stated)])
    found = index.open(OpenOn(day, at))
    assert index.loaded == []
    return found == [1]


@pytest.mark.parametrize(("at", "expected"), [(time(8, 59), 0), (time(9), 1), (time(11, 59), 1), (time(12), 0)])
def test_open_is_from_the_first_minute_until_before_the_last(at, expected):
    assert is_open([rule("MO")], MONDAY, at) is bool(expected)


def test_on_a_day_is_at_any_minute_of_it():
    assert is_open([rule("MO")], MONDAY)
    assert not is_open([rule("MO")], TUESDAY)


def test_a_night_is_open_on_the_next_day_until_morning():
    night = [rule("MO", time(19), time(8))]
    assert is_open(night, TUESDAY)
    assert is_open(night, TUESDAY, time(7, 59))
    assert not is_open(night, TUESDAY, time(8))
    assert not is_open(night, MONDAY, time(7))


def test_a_night_belongs_to_the_day_on_which_it_begins():
    night, closed = [rule(EVERY_DAY, time(19), time(8))], (Closure(TUESDAY, TUESDAY),)
    assert is_open(night, TUESDAY, time(7), closures=closed)
    assert not is_open(night, TUESDAY, time(20), closures=closed)
    assert not is_open(night, TUESDAY + DAY, time(7), closures=closed)


def test_with_an_appointment_is_not_known_and_so_not_open():
    assert not is_open([rule("MO", by_appointment=True)], MONDAY, time(10))


def test_temporary_hours_stand_for_the_regular_ones():
    change = rule("MO", time(17), time(20), valid_from=MONDAY, valid_to=MONDAY)
    assert not is_open([rule("MO"), change], MONDAY, time(10))
    assert is_open([rule("MO"), change], MONDAY, time(18))
    assert is_open([rule("MO"), change], MONDAY + 7 * DAY, time(10))


@pytest.mark.parametrize(
    ("on_holidays", "expected"), [(OnHolidays.OPEN, 1), (OnHolidays.CLOSED, 0), (OnHolidays.NOT_STATED, 0)]
)
def test_on_a_holiday_only_those_are_open_who_say_so(on_holidays, expected):
    stated = {"places": (place_in("CZ064"),), "on_holidays": on_holidays}
    assert is_open([rule(EVERY_DAY)], CHRISTMAS, time(10), **stated) is bool(expected)
    assert is_open([rule(EVERY_DAY)], CHRISTMAS + 3 * DAY, time(10), **stated)


def test_a_night_after_a_holiday_is_still_of_the_holiday():
    stated = {"places": (place_in("DE30"),)}
    nights = [rule(EVERY_DAY, time(19), time(8))]
    assert is_open(nights, CHRISTMAS, time(7), **stated)
    assert not is_open(nights, CHRISTMAS + 2 * DAY, time(7), **stated)


def test_a_holiday_of_some_regions_closes_no_other_region():
    assert not is_open([rule(EVERY_DAY)], ASSUMPTION, places=(place_in("DE21"),))
    assert is_open([rule(EVERY_DAY)], ASSUMPTION, places=(place_in("DE30"),))
    assert not is_open([rule(EVERY_DAY)], ASSUMPTION, regions=("DE",))


def test_a_service_with_doors_in_several_countries_is_read_where_only_one_has_a_holiday():
    places = place_in("CZ064", "l1"), place_in("SI041", "l2")
    here = rule(EVERY_DAY, place="l1"), rule(EVERY_DAY, time(14), time(16), place="l2")
    index = OpenIndex([service(places=places, hours_by_place=here)])
    saint_wenceslas = date(2026, 9, 28)
    assert index.open(OpenOn(saint_wenceslas - 3 * DAY, time(10))) == [1]
    assert index.loaded == []
    assert index.open(OpenOn(saint_wenceslas, time(10))) == []
    assert index.open(OpenOn(saint_wenceslas, time(15))) == [1]
    assert index.open(OpenOn(saint_wenceslas)) == [1]
    assert set(index.loaded) == {1}


def test_nobody_is_read_who_is_open_anyway():
    places = place_in("CZ064", "l1"), place_in("SI041", "l2")
    index = OpenIndex([service(rule(EVERY_DAY, time(19), time(8)), places=places)])
    day_after_a_holiday = date(2026, 9, 29)
    assert index.open(OpenOn(day_after_a_holiday)) == [1]
    assert index.loaded == []
    assert index.open(OpenOn(day_after_a_holiday, time(7))) == [1]
    assert index.loaded == [1]


def test_only_candidates_are_asked_about():
    odd = service(*[rule("MO", valid_to=MONDAY + number * DAY) for number in range(60)])
    index = OpenIndex([service(rule("MO")), odd, odd, service(rule("MO"))])
    assert index.open(OpenOn(MONDAY), [2, 4]) == [2, 4]
    assert index.loaded == [2]


def test_who_was_read_once_is_remembered_for_the_day_and_hour():
    odd = service(*[rule("MO", valid_to=MONDAY + number * DAY) for number in range(60)])
    index = OpenIndex([odd, odd])
    keeper = Doorkeeper(index.connection, index.load)
    assert list(keeper.open_ranks(OpenOn(MONDAY), BitMap([1]))) == [1]
    assert list(keeper.open_ranks(OpenOn(MONDAY), BitMap([1, 2]))) == [1, 2]
    assert index.loaded == [1, 2]
    assert list(keeper.open_ranks(OpenOn(TUESDAY), BitMap([1, 2]))) == []
    assert index.loaded == [1, 2, 1, 2]


def test_a_damaged_set_is_an_error():
    index = OpenIndex([service(rule("MO"))])
    index.connection.execute("UPDATE open_week SET ranks = x'00ff'")
    with pytest.raises(ValueError):
        index.open(OpenOn(MONDAY))


def test_the_first_and_the_last_day_there_are_can_be_asked_about():
    assert is_open([rule("MO")], date.min)
    assert is_open([rule("FR")], date.max)


quarters = st.sampled_from(QUARTERS)
soon = st.integers(-20, 20).map(lambda days: TODAY + timedelta(days=days))
places = st.lists(st.sampled_from([*ISO_CODES, "XX", ""]), max_size=2).map(
    lambda regions: tuple(place_in(region, f"l{number}") for number, region in enumerate(regions))
)
seldom = st.sampled_from([False, False, False, True])
sorts = {"by_phone": seldom, "online": seldom, "by_appointment": seldom, "place": st.sampled_from(["", "", "l0", "l1"])}
by_day = st.fixed_dictionaries(
    {
        "opens_at": st.sampled_from([time(0), time(7, 15), time(9), time(18)]),
        "closes_at": st.sampled_from([time(0), time(8), time(12, 45), time(22), time(23, 59)]),
    }
)
at_odd_times = st.fixed_dictionaries({"opens_at": st.none() | quarters, "closes_at": st.none() | quarters})


def timed(rules, spans):
    """Give rules times at full quarters, a sort and a place."""
    return st.builds(
        lambda untimed, span, sort: replace(untimed, **span, **sort), rules, spans, st.fixed_dictionaries(sorts)
    )


weekly_rules = st.builds(
    ScheduleRule, byday=st.just(WEEKDAYS) | some_weekdays, valid_from=st.none() | soon, valid_to=st.none() | soon
)


def any_services(rules):
    """Make services of rules, some of which are for one place."""
    return st.builds(
        lambda rules, **stated: Service(
            "s",
            "A service",
            schedule=tuple(each for each in rules if not each.place),
            hours_by_place=tuple(each for each in rules if each.place),
            **stated,
        ),
        st.lists(rules, max_size=5),
        places=places,
        closures=st.lists(st.builds(Closure, soon, soon, place=st.sampled_from(["", "l0", "l1"])), max_size=2).map(
            tuple
        ),
        on_holidays=st.sampled_from(OnHolidays),
    )


usual_services = any_services(timed(weekly_rules | readable_rules, by_day))
odd_services = any_services(timed(weekly_rules, by_day) | timed(any_rules, at_odd_times))
holidays = st.sampled_from([CHRISTMAS, CHRISTMAS + DAY, date(2026, 9, 28), date(2027, 8, 15)])


def scanned(service, open_on):
    """Tell by asking at every quarter of an hour whether a service is open."""
    return any(
        open_at(
            door.rules,
            door.closures,
            datetime.combine(open_on.day, at),
            service.on_holidays,
            HolidayCalendar(door.country, ISO_CODES.get(door.region) or ""),
        )
        is Certainty.YES
        for at in ([open_on.at] if open_on.at else QUARTERS)
        for door in doors_of(service)
    )


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(usual_services, min_size=1, max_size=5), soon | holidays, st.none() | quarters)
def test_sets_tell_what_asking_each_service_tells(several, day, at):
    index = OpenIndex(several)
    open_on = OpenOn(day, at)
    assert index.open(open_on) == [rank for rank, each in enumerate(several, 1) if scanned(each, open_on)]


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(odd_services, min_size=1, max_size=5), soon | any_days, st.none() | quarters)
def test_sets_tell_the_same_of_odd_hours(several, day, at):
    index = OpenIndex(several)
    open_on = OpenOn(day, at)
    assert index.open(open_on) == [rank for rank, each in enumerate(several, 1) if scanned(each, open_on)]


@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(any_rules, max_size=4), near_days, st.integers(0, 24 * 60 - 1))
def test_hours_to_the_second_are_right_at_every_full_minute(rules, day, minute):
    only = service(*rules)
    open_on = OpenOn(day, time(minute // 60, minute % 60))
    assert OpenIndex([only]).open(open_on) == ([1] if scanned(only, open_on) else [])
