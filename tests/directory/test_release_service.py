"""The release-day check: what does not work out with a service, flagged with exactly the rule that fired."""

from dataclasses import replace
from datetime import date, time

import pytest

from tests.directory.release_samples import (
    FAR_GATE,
    GOOD_DAY,
    OFFICE,
    PRAGUE_GATE,
    THURSDAY,
    TODAY,
    TUESDAY_HOLIDAY,
    Directory,
    checker,
    hours,
    only,
    place,
    rules,
)
from workpris_desktop.directory.release_check import check_release_day
from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.facet import Entry, EntryRule, Facets, Form
from workpris_desktop.domain.hours import Closure
from workpris_desktop.domain.life import Alert, Tombstone, TombstoneReason
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.domain.programme import Programme
from workpris_desktop.domain.provider import Organization, PlaceKind
from workpris_desktop.domain.release_check import Obligation, ReleaseRule
from workpris_desktop.domain.setting import Setting


@pytest.fixture
def check(facts):
    """Return a function that checks services on a day."""
    return checker(facts)


def test_a_closed_week(check):
    closure = Closure(date(2026, 11, 23), date(2026, 11, 29), "Inventura")
    found = only(check(replace(OFFICE, closures=(closure,))))
    assert found.rule is ReleaseRule.CLOSED_WEEK
    assert dict(found.facts) == {
        "from": "2026-11-23",
        "to": "2026-11-29",
        "why": "Inventura",
        "opens": "2026-11-30T08:00",
    }


def test_a_closed_week_of_a_service_without_hours(check):
    closure = Closure(date(2026, 11, 23), date(2026, 11, 29))
    assert rules(check(replace(OFFICE, schedule=(), closures=(closure,)))) == [ReleaseRule.CLOSED_WEEK]


def test_a_closed_week_with_a_holiday_in_it_is_a_closed_week(check):
    closure = Closure(date(2026, 11, 16), date(2026, 11, 18))
    done = check(replace(OFFICE, closures=(closure,)), day=replace(GOOD_DAY, day=TUESDAY_HOLIDAY))
    assert rules(done) == [ReleaseRule.HOLIDAY, ReleaseRule.CLOSED_WEEK]


def test_of_two_places_one_may_be_closed(check):
    closure = Closure(date(2026, 11, 23), date(2026, 11, 29), place="p1")
    assert check(replace(OFFICE, places=(place(), place("p2")), closures=(closure,))).is_good


def test_a_closed_day_of_the_week(check):
    found = only(check(replace(OFFICE, schedule=(hours(("MO", "TU", "WE")),))))
    assert (found.rule, found.fact("opens")) == (ReleaseRule.CLOSED_THAT_DAY, "2026-11-30T08:00")


def test_a_service_that_has_closed_before_the_person_is_out(check):
    morning = replace(OFFICE, schedule=(hours(closes=time(12)),))
    found = only(check(morning, hour=time(14)))
    assert (found.rule, found.service_id, found.fact("opens")) == (ReleaseRule.LATE, "office", "2026-11-27T08:00")


def test_140_kilometres_from_the_gate(check):
    found = only(check(OFFICE, gate=FAR_GATE))
    assert found.rule is ReleaseRule.FAR
    assert dict(found.facts) == {"from": "Věznice daleko", "to": "Brno", "km": "140"}


def test_far_from_home_counts_too(check):
    found = only(check(OFFICE, home=PRAGUE_GATE))
    assert (found.rule, found.fact("from")) == (ReleaseRule.FAR, "Věznice Praha Pankrác")


def test_the_nearest_of_its_places_counts_and_a_secret_one_is_never_measured(check):
    near = replace(OFFICE, places=(place("far", at=(50.0, 14.4)), place()))
    secret = replace(OFFICE, id="secret", places=(place(kind=PlaceKind.CONFIDENTIAL, at=(50.0, 14.4)),))
    assert check(near, secret).is_good


def test_a_telephone_line_is_never_far(check):
    assert check(replace(OFFICE, setting=Setting.PHONE, schedule=(hours(by_phone=True),)), gate=PRAGUE_GATE).is_good


def test_who_comes_to_the_person_is_never_far(check):
    assert check(replace(OFFICE, facets=Facets(forms=(Form.COMES_TO_YOU,))), gate=PRAGUE_GATE).is_good
    both = replace(OFFICE, facets=Facets(forms=(Form.COMES_TO_YOU, Form.WALK_IN)))
    assert rules(check(both, gate=PRAGUE_GATE)) == [ReleaseRule.FAR]


def test_by_appointment_only(check):
    untimed = replace(OFFICE, schedule=(hours(opens=None, closes=None, by_appointment=True),))
    stated = replace(OFFICE, id="stated", facets=Facets(entry=(EntryRule(Entry.APPOINTMENT, needed=True),)))
    silent = replace(stated, id="silent", schedule=())
    assert rules(check(untimed, stated, silent)) == [ReleaseRule.BY_APPOINTMENT] * 3


def test_unknown_hours(check):
    assert rules(check(replace(OFFICE, schedule=()))) == [ReleaseRule.HOURS_NOT_KNOWN]


def test_what_happens_inside_a_prison_is_nowhere_to_go(check):
    checked = check(replace(OFFICE, setting=Setting.PRISON, schedule=()), gate=PRAGUE_GATE)
    assert [finding.rule for finding in checked.findings] == [ReleaseRule.INSIDE_ONLY]


def test_help_by_letter_has_no_door(check):
    assert check(replace(OFFICE, setting=Setting.LETTER, schedule=()), gate=PRAGUE_GATE).is_good


def test_a_full_or_paused_service(check):
    full = replace(OFFICE, capacity=(CapacityLine(CapacityUnit.CLIENT, CapacityState.FULL, TODAY),))
    found = only(check(full))
    assert (found.rule, found.facts) == (ReleaseRule.FULL_OR_PAUSED, (("room", "full"),))


def test_what_was_heard_by_telephone_counts(check):
    heard = OwnFinding("office", Topic.ROOM, CapacityState.PAUSED, TODAY)
    assert only(check(OFFICE, findings=[heard])).fact("room") == "paused"


def test_room_that_was_stated_long_ago_is_not_known(check):
    old = CapacityLine(CapacityUnit.CLIENT, CapacityState.FULL, date(2026, 1, 1))
    assert check(replace(OFFICE, capacity=(old,))).is_good


def test_open_only_while_the_person_has_to_be_elsewhere(check):
    morning = replace(OFFICE, schedule=(hours(closes=time(12)),))
    found = only(check(morning, obligations=(Obligation(3, time(7), time(12)),)))
    assert (found.rule, found.facts) == (ReleaseRule.OBLIGATION, (("busy", "07:00–12:00"),))


@pytest.mark.parametrize(
    "obligation",
    [
        Obligation(3, time(7), time(11)),
        Obligation(3, time(10), time(16)),
        Obligation(2, time(0), time(23)),
    ],
)
def test_hours_that_are_left_are_enough(check, obligation):
    morning = replace(OFFICE, schedule=(hours(closes=time(12)),))
    assert check(morning, obligations=(obligation,)).is_good


def test_two_obligations_take_the_day_together(check):
    both = (Obligation(3, time(8), time(12)), Obligation(3, time(12), time(18)))
    assert rules(check(OFFICE, obligations=both)) == [ReleaseRule.OBLIGATION]


def test_an_alert_of_that_day(check):
    alert = Alert("Vchod ze dvora", ends=date(2026, 11, 30))
    over = replace(OFFICE, id="over", alert_notice=Alert("Bylo", ends=date(2026, 11, 25)))
    found = only(check(replace(OFFICE, alert_notice=alert), over))
    assert (found.rule, found.facts) == (ReleaseRule.ALERT, (("alert", "Vchod ze dvora"),))


def test_a_course_that_starts_later(check):
    found = only(check(replace(OFFICE, programme=Programme(next_start=date(2027, 1, 11)))))
    assert (found.rule, found.facts) == (ReleaseRule.STARTS_LATER, (("day", "2027-01-11"),))
    assert check(replace(OFFICE, programme=Programme(next_start=THURSDAY))).is_good


def test_a_service_that_is_gone(facts):
    left = Tombstone("old", "Stará", TombstoneReason.MERGED, date(2026, 10, 1), "new", "Nová")
    done = check_release_day(Directory(left=[left]), ["old", "never"], GOOD_DAY, regions=facts.regions, today=TODAY)
    old, never = done.of_services
    assert (old.name, old.findings[0].rule) == ("Stará", ReleaseRule.GONE)
    assert old.findings[0].fact("successor_id") == "new"
    assert never.findings[0].facts == ()


def test_a_service_that_is_no_longer_offered_is_gone_whatever_else(check):
    found = only(check(replace(OFFICE, status="defunct", schedule=()), gate=PRAGUE_GATE))
    assert (found.rule, found.facts) == (ReleaseRule.GONE, (("status", "defunct"),))


def test_a_service_that_is_closed_for_now(check):
    assert rules(check(replace(OFFICE, status="temporarily closed"))) == [ReleaseRule.CLOSED_THAT_DAY]


def test_one_service_may_have_several_findings(check):
    service = replace(OFFICE, schedule=(), alert="Pozor", organization=Organization("o", "Most"))
    assert rules(check(service, gate=PRAGUE_GATE)) == [
        ReleaseRule.HOURS_NOT_KNOWN,
        ReleaseRule.ALERT,
        ReleaseRule.FAR,
    ]
