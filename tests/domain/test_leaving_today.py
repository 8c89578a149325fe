"""Which services are for somebody who is released today, and what is to be minded."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.conftest import rule
from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.catchment import Area, AreaKind, Municipality, Responsibility
from workpris_desktop.domain.facet import Facets, Group, Sex, Welcome
from workpris_desktop.domain.holiday import HolidayCalendar
from workpris_desktop.domain.hours import WEEKDAYS, Closure, OnHolidays
from workpris_desktop.domain.leaving_today import (
    NEED_TYPES,
    CallCost,
    Candidate,
    Leaving,
    Need,
    best_of,
    kit_of,
    may_help,
)
from workpris_desktop.domain.open_today import NOT_KNOWN, DayOpening, DayState, best_of_doors, opening_today
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.release_day import WarningKind, day_warnings
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.shortlist import MOST_SERVICES

CZECH = HolidayCalendar("CZ")
BRNO = Municipality("m-brno", "Brno", "CZ", "CZ064", "CZ0642", 49.2, 16.6)
MONDAY, FRIDAY, SUNDAY = date(2026, 11, 23), date(2026, 11, 20), date(2026, 11, 22)
HOLIDAY = date(2026, 11, 17)
"""A Tuesday."""


def at(day, hour, minute=0):
    return datetime.combine(day, time(hour, minute))


NOON = at(MONDAY, 12)
SHE = Leaving(BRNO, Sex.WOMEN, NOON)
OPEN = DayOpening(DayState.OPEN, at(MONDAY, 18))
LATER = DayOpening(DayState.LATER, at(MONDAY, 19))
CLOSED = DayOpening(DayState.CLOSED)


def candidate(name="s", opening=OPEN, *, sex=Sex.ALL, types=("ACC.EMG",), setting=Setting.COMMUNITY, **more):
    told = {key: more.pop(key) for key in ("room", "distance_km", "call") if key in more}
    service = Service(name, name, types=types, setting=setting, facets=Facets(sex=sex), **more)
    return Candidate(service, opening, **told)


def best(need, *candidates, chosen=()):
    found = best_of(need, candidates, chosen, SHE)
    return found and found.service.id


def helps(one, need=Need.BED, responsible=()):
    return may_help(one, need, SHE, responsible)


def today_at(rules, moment, *, closures=(), on_holidays=OnHolidays.NOT_STATED):
    return opening_today(rules, closures, moment, on_holidays, CZECH)


class TestToday:
    def test_open_now_says_until_when(self):
        assert today_at([rule("MO", time(9), time(18))], NOON) == OPEN

    def test_a_night_shelter_opens_later_today(self):
        night = rule(" ".join(WEEKDAYS), time(19), time(8))
        assert today_at([night], NOON) == LATER
        assert today_at([night], at(MONDAY, 23)) == DayOpening(DayState.OPEN, at(date(2026, 11, 24), 8))

    def test_what_was_open_this_morning_is_closed_and_opens_another_day(self):
        assert today_at([rule("MO TU", time(8), time(11))], NOON) == DayOpening(
            DayState.CLOSED, at(date(2026, 11, 24), 8)
        )

    def test_a_day_that_others_are_named_beside_is_closed(self):
        assert today_at([rule("MO TU", time(8), time(11))], at(SUNDAY, 9)).state is DayState.CLOSED

    def test_a_holiday_of_which_nothing_is_said_is_not_known(self):
        rules = [rule("MO TU WE", time(8), time(16))]
        assert today_at(rules, at(HOLIDAY, 9)) == NOT_KNOWN
        assert today_at(rules, at(HOLIDAY, 9), on_holidays=OnHolidays.CLOSED).state is DayState.CLOSED
        assert today_at(rules, at(HOLIDAY, 9), on_holidays=OnHolidays.OPEN).state is DayState.OPEN

    def test_after_its_hours_a_holiday_needs_no_doubt(self):
        assert today_at([rule("TU", time(8), time(11))], at(HOLIDAY, 15)).state is DayState.CLOSED

    def test_a_closure_closes(self):
        closed = [Closure(MONDAY, MONDAY)]
        assert today_at([rule("MO", time(9), time(18))], NOON, closures=closed).state is DayState.CLOSED

    def test_by_appointment_is_neither_open_nor_closed(self):
        assert today_at([rule("", None, None, by_appointment=True)], NOON).state is DayState.APPOINTMENT

    def test_days_without_times_are_not_known(self):
        assert today_at([rule("MO", None, None)], NOON) == NOT_KNOWN

    def test_rules_that_cannot_be_read_are_not_known(self):
        assert today_at([rule("XX", time(9), time(18))], NOON) == NOT_KNOWN

    def test_of_several_doors_the_best_counts(self):
        longer = DayOpening(DayState.OPEN, at(MONDAY, 20))
        always = DayOpening(DayState.OPEN)
        assert best_of_doors([CLOSED, NOT_KNOWN, OPEN, longer, LATER]) == longer
        assert best_of_doors([longer, always]) == always
        assert best_of_doors([CLOSED, LATER, DayOpening(DayState.LATER, at(MONDAY, 13))]).at == at(MONDAY, 13)
        assert best_of_doors([]) == NOT_KNOWN


class TestWhoMayHelp:
    def test_who_states_the_sex_or_nothing_or_all(self):
        assert helps(candidate(sex=Sex.WOMEN))
        assert helps(candidate(sex=Sex.ALL))
        assert helps(candidate(sex=None))
        assert not helps(candidate(sex=Sex.MEN))

    def test_who_is_closed_today_does_not_but_for_the_responsible_office(self):
        assert not helps(candidate(opening=CLOSED))
        assert helps(candidate(opening=CLOSED, types=("MNT.CAS",)), Need.OFFICE)

    def test_not_known_is_no_reason_against(self):
        assert helps(candidate(opening=NOT_KNOWN, setting=None))

    @pytest.mark.parametrize("setting", [Setting.PRISON, Setting.PHONE, Setting.ONLINE, Setting.LETTER])
    def test_nobody_sleeps_at_a_telephone_or_behind_the_wall(self, setting):
        assert not helps(candidate(setting=setting))

    @pytest.mark.parametrize("types", [("STF.LIN", "ACC.EMG"), ("ACC.EMG", "MNT.PRO")])
    def test_what_is_for_staff_or_tells_on_the_person_does_not(self, types):
        assert not helps(candidate(types=types))

    def test_what_is_closed_for_a_time_does_not(self):
        assert not helps(candidate(status="temporarily closed"))

    def test_a_house_for_victims_only_is_not_a_bed_for_everybody(self):
        one = candidate()
        only = replace(one.service, facets=Facets(groups=(Group.VICTIM,), welcome=Welcome.ONLY))
        released = replace(one.service, facets=Facets(groups=(Group.HOMELESS,), welcome=Welcome.ONLY))
        assert not helps(replace(one, service=only))
        assert helps(replace(one, service=released))

    def test_an_office_of_another_town_does_not(self):
        area = Area(AreaKind.DISTRICT, "CZ0532", "Pardubice", Responsibility.STAY)
        office = candidate("office", areas=(area,))
        assert not helps(office, Need.MONEY)
        assert helps(office, Need.MONEY, responsible=("office",))

    def test_a_line_is_free_or_for_a_crisis(self):
        crisis, other = ("MEN.CRI",), ("FAM.REL",)
        assert helps(candidate(types=other, setting=Setting.PHONE, call=CallCost.FREE), Need.PHONE)
        assert helps(candidate(types=crisis, setting=Setting.PHONE), Need.PHONE)
        assert not helps(candidate(types=other, setting=Setting.PHONE), Need.PHONE)
        assert not helps(candidate(types=crisis), Need.PHONE)
        assert not helps(candidate(types=crisis, setting=Setting.PHONE, call=CallCost.NO_PHONE), Need.PHONE)


class TestTheBest:
    def test_nothing_is_the_best_of_nothing(self):
        assert best(Need.BED) is None

    def test_the_nearest_of_equals(self):
        assert best(Need.BED, candidate("far", distance_km=9.0), candidate("near", distance_km=2.0)) == "near"
        assert best(Need.BED, candidate("somewhere"), candidate("near", distance_km=2.0)) == "near"

    def test_who_states_the_sex_comes_before_who_does_not(self):
        stated = candidate("stated", distance_km=20.0)
        assert best(Need.BED, candidate("silent", sex=None, distance_km=1.0), stated) == "stated"

    def test_known_to_be_open_comes_before_not_known(self):
        unknown = candidate("unknown", NOT_KNOWN, distance_km=1.0)
        assert best(Need.FOOD, unknown, candidate("later", LATER, distance_km=20.0)) == "later"

    def test_food_now_is_better_than_tonight_and_a_bed_is_not(self):
        later, now = candidate("later", LATER, distance_km=1.0), candidate("now", OPEN, distance_km=2.0)
        assert best(Need.FOOD, later, now) == "now"
        assert best(Need.BED, later, now) == "later"

    def test_full_or_paused_never_comes_before_not_known(self):
        full = candidate("full", sex=Sex.WOMEN, room=CapacityState.FULL, distance_km=0.1)
        paused = candidate("paused", room=CapacityState.PAUSED, distance_km=0.1)
        unknown = candidate("unknown", NOT_KNOWN, sex=None, distance_km=29.0)
        assert best(Need.BED, full, paused, unknown) == "unknown"
        assert best(Need.BED, full) == "full"

    def test_who_takes_people_comes_first_and_a_waiting_list_is_no_bed(self):
        taking = candidate("taking", room=CapacityState.TAKING, distance_km=20.0)
        waiting = candidate("waiting", room=CapacityState.WAITING_LIST, distance_km=1.0)
        unknown = candidate("unknown", distance_km=2.0)
        assert best(Need.BED, waiting, unknown, taking) == "taking"
        assert best(Need.BED, waiting, unknown) == "unknown"

    def test_one_way_is_better_than_two(self):
        chosen = candidate("chosen", distance_km=9.0)
        assert best(Need.SHOWER, candidate("near", distance_km=1.0), chosen, chosen={"chosen"}) == "chosen"

    def test_a_house_for_the_young_comes_after_one_for_all(self):
        young = candidate("young", maximum_age=26, distance_km=1.0)
        adults = candidate("adults", minimum_age=18, maximum_age=99, distance_km=2.0)
        assert best(Need.BED, young, adults) == "adults"

    def test_an_alert_that_counts_comes_after_none(self):
        assert best(Need.BED, candidate("warns", alert="Flood", distance_km=1.0), candidate("calm")) == "calm"

    def test_of_lines_free_then_crisis_then_day_and_night(self):
        always, crisis = DayOpening(DayState.OPEN), ("MEN.CRI",)
        paid = candidate("paid", always, types=crisis)
        free = candidate("free", types=("FAM.REL",), call=CallCost.FREE)
        free_crisis = candidate("free crisis", types=crisis, call=CallCost.FREE)
        free_always = candidate("free always", always, types=crisis, call=CallCost.FREE)
        assert best(Need.PHONE, paid, free) == "free"
        assert best(Need.PHONE, paid, free, free_crisis) == "free crisis"
        assert best(Need.PHONE, paid, free, free_crisis, free_always) == "free always"


class TestTheKit:
    def test_a_service_for_several_needs_stands_once(self):
        centre = candidate("centre")
        kit = kit_of(SHE, {Need.CLOTHES: centre, Need.FOOD: centre}, ())
        assert [found.needs for found in kit.found] == [(Need.FOOD, Need.CLOTHES)]
        assert [service.id for service in kit.sheet] == ["centre"]

    def test_what_is_missing_is_told_in_order(self):
        kit = kit_of(SHE, {Need.PHONE: candidate()}, ())
        assert kit.missing == tuple(need for need in Need if need is not Need.PHONE)

    def test_an_office_that_is_closed_today_is_told_and_not_on_the_sheet(self):
        kit = kit_of(SHE, {Need.OFFICE: candidate("office", CLOSED)}, ())
        assert kit.found
        assert kit.sheet == ()
        assert Need.OFFICE not in kit.missing

    def test_what_can_wait_gives_way_on_a_full_sheet(self):
        kit = kit_of(SHE, {need: candidate(need) for need in Need}, ())
        kept = [service.id for service in kit.sheet]
        assert kept == ["bed", "food", "papers", "money", "office", "phone"]

    @given(st.dictionaries(st.sampled_from(Need), st.sampled_from("abcdefgh")))
    def test_a_sheet_never_holds_more_than_fit_and_nothing_twice(self, names):
        kit = kit_of(SHE, {need: candidate(name) for need, name in names.items()}, ())
        ids = [service.id for service in kit.sheet]
        assert len(ids) == len(set(ids)) <= MOST_SERVICES
        assert {need for found in kit.found for need in found.needs} | set(kit.missing) == set(Need)

    def test_every_need_has_a_type(self):
        assert set(NEED_TYPES) == set(Need)


class TestWarnings:
    @pytest.mark.parametrize(
        ("moment", "kinds"),
        [
            (at(MONDAY, 10), []),
            (at(MONDAY, 14, 59), []),
            (at(MONDAY, 15), [WarningKind.LATE]),
            (at(FRIDAY, 10), [WarningKind.WEEKEND_AHEAD]),
            (at(FRIDAY, 16), [WarningKind.LATE, WarningKind.WEEKEND_AHEAD]),
            (at(SUNDAY, 10), [WarningKind.WEEKEND]),
            (at(HOLIDAY, 10), [WarningKind.HOLIDAY]),
            (at(date(2026, 11, 16), 10), [WarningKind.HOLIDAY_AHEAD]),
        ],
    )
    def test_each_day_warns_of_what_is_so(self, moment, kinds):
        assert [warning.kind for warning in day_warnings(moment, CZECH)] == kinds

    def test_a_holiday_is_called_by_its_name(self):
        (warning,) = day_warnings(at(date(2026, 10, 28), 10), CZECH)
        assert "československého" in warning.holiday

    def test_a_holiday_of_some_regions_is_one_perhaps(self):
        epiphany = at(date(2027, 1, 6), 10)
        assert day_warnings(epiphany, HolidayCalendar("DE"))[0].kind is WarningKind.PERHAPS_HOLIDAY
        assert day_warnings(epiphany, HolidayCalendar("DE", "DE-BY"))[0].kind is WarningKind.HOLIDAY
        assert day_warnings(epiphany, HolidayCalendar("DE", "DE-BE")) == ()
