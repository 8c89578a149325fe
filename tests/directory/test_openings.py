"""When a service is open next, by the way of meeting it."""

from datetime import date, datetime, time

from workpris_desktop.directory.openings import openings_of
from workpris_desktop.domain.custody import PrisonAccess
from workpris_desktop.domain.hours import Attending, OnHolidays, ScheduleRule
from workpris_desktop.domain.next_opening import Opening, OpeningState
from workpris_desktop.domain.provider import Address, Place, Service
from workpris_desktop.domain.setting import Setting

MONDAY = date(2026, 11, 23)
MONDAY_TEN = datetime.combine(MONDAY, time(10))


def hours(opens, closes, **more):
    return ScheduleRule(byday=("MO",), opens_at=time(opens), closes_at=time(closes), **more)


def asked(facts, moment=MONDAY_TEN, **parts):
    return openings_of(Service("s1", "Advice", **parts), facts.regions, moment)


def test_coming_and_calling_are_told_apart(facts):
    found = asked(facts, schedule=(hours(9, 12), hours(13, 16, by_phone=True)))
    assert found == {
        Attending.VISIT: Opening(OpeningState.OPEN, datetime.combine(MONDAY, time(12))),
        Attending.PHONE: Opening(OpeningState.OPENS, datetime.combine(MONDAY, time(13))),
    }


def test_a_service_without_hours_tells_nothing(facts):
    assert asked(facts) == {}


def test_online_is_online_whatever_its_rules_say(facts):
    assert set(asked(facts, schedule=(hours(9, 12),), setting=Setting.ONLINE)) == {Attending.ONLINE}


def test_hours_inside_a_prison_and_of_single_contacts_do_not_count(facts):
    places = (Place("l1"), Place("l2", prison="p1"))
    rules = (hours(9, 12, place="l1"), hours(9, 18, place="l2"), hours(9, 20, place="l1", contact="c1"))
    access = (PrisonAccess("l2"),)
    found = asked(facts, places=places, hours_by_place=rules, prison_access=access)
    assert found[Attending.VISIT] == Opening(OpeningState.OPEN, datetime.combine(MONDAY, time(12)))
    assert asked(facts, places=places[1:], hours_by_place=rules[1:2], prison_access=access) == {}


def test_holidays_are_those_of_the_region(facts):
    epiphany = datetime.combine(date(2027, 1, 6), time(10))
    rule = ScheduleRule(byday=("WE", "TH"), opens_at=time(9), closes_at=time(12))
    place = Place("l1", address=Address("", "Wien", "1010", "AT13", "AT"))
    found = asked(facts, epiphany, places=(place,), schedule=(rule,), on_holidays=OnHolidays.CLOSED)
    assert found[Attending.VISIT] == Opening(OpeningState.OPENS, datetime.combine(date(2027, 1, 7), time(9)))
