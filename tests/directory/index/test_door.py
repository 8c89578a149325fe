from dataclasses import replace
from datetime import date, time

import pytest

from tests.directory.index.open_index import place_in
from tests.domain.conftest import rule
from workpris_desktop.directory.index.door import doors_of
from workpris_desktop.domain.hours import Closure
from workpris_desktop.domain.provider import Address, Place, PlaceKind, Service
from workpris_desktop.domain.setting import Setting

MORNINGS, EVENINGS = rule("MO TU"), rule("MO", time(17), time(20))
CALLS, ONLINE = rule("WE", by_phone=True), rule("TH", online=True)
NORTH, SOUTH = place_in("CZ064", "north"), place_in("DE21", "south")


def service(**stated):
    return Service("s", "A service", **stated)


def rules_of(**stated):
    return [door.rules for door in doors_of(service(**stated))]


def test_a_service_without_hours_has_no_door():
    assert doors_of(service(places=(NORTH,))) == ()


def test_hours_for_coming_count_before_those_for_calling():
    assert rules_of(schedule=(CALLS, MORNINGS, ONLINE)) == [(MORNINGS,)]


def test_calling_and_meeting_online_count_apart_where_nobody_can_come():
    assert rules_of(schedule=(CALLS, ONLINE)) == [(CALLS,), (ONLINE,)]


def test_nobody_comes_to_a_service_that_helps_online_only():
    assert rules_of(schedule=(CALLS, MORNINGS), setting=Setting.ONLINE) == [(CALLS,), (MORNINGS,)]


def test_hours_of_a_contact_are_not_those_of_the_service():
    assert rules_of(schedule=(replace(MORNINGS, contact="c1"),)) == []


def test_hours_of_a_place_stand_before_those_of_the_service():
    found = rules_of(places=(NORTH, SOUTH), schedule=(MORNINGS,), hours_by_place=(replace(EVENINGS, place="north"),))
    assert found == [(EVENINGS,), (MORNINGS,)]


def test_a_place_that_only_a_rule_names_is_a_door_without_a_country():
    doors = doors_of(service(places=(NORTH,), hours_by_place=(replace(MORNINGS, place="elsewhere"),)))
    assert [(door.rules, door.country) for door in doors] == [((MORNINGS,), "")]


def test_a_closed_place_is_no_other_place():
    everywhere, there = Closure(date(2026, 7, 1), date(2026, 7, 9)), Closure(date(2026, 8, 1), date(2026, 8, 2))
    closures = (replace(everywhere, description="Holidays"), replace(there, place="south"))
    doors = doors_of(service(places=(NORTH, SOUTH), schedule=(MORNINGS,), closures=closures))
    assert [door.closures for door in doors] == [(everywhere,), (everywhere, there)]


def test_places_that_are_alike_are_one_door():
    assert len(doors_of(service(places=(NORTH, replace(NORTH, id="next door")), schedule=(MORNINGS,)))) == 1


def test_a_rule_that_comes_a_number_of_times_has_a_last_day():
    (door,) = doors_of(service(schedule=(replace(MORNINGS, starts_on=date(2026, 11, 2), count=3),)))
    assert [(each.count, each.until) for each in door.rules] == [(None, date(2026, 11, 9))]


@pytest.mark.parametrize(
    ("stated", "ground"),
    [
        ({"places": (NORTH,)}, ("CZ", "CZ064")),
        ({"places": (Place("l1", address=Address("", "", "", "SI041", "")),)}, ("SI", "SI041")),
        ({"places": (Place("l1", address=Address("", "", "", "CZ064", "DE")),)}, ("DE", "")),
        ({"places": (Place("l1", kind=PlaceKind.CONFIDENTIAL),), "regions": ("AT13",)}, ("AT", "")),
        ({"regions": ("c1",)}, ("", "")),
        ({}, ("", "")),
    ],
)
def test_the_country_is_that_of_the_address_else_that_of_the_first_region(stated, ground):
    (door,) = doors_of(service(schedule=(MORNINGS,), **stated))
    assert (door.country, door.region) == ground
