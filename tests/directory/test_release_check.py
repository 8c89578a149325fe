"""The release-day check: what is so of the day itself, flagged with exactly the rule that fired."""

from dataclasses import replace
from datetime import date, time

import pytest

from tests.directory.release_samples import (
    DAILY,
    FRIDAY,
    GOOD_DAY,
    OFFICE,
    PRAGUE_GATE,
    SATURDAY,
    SHELTER,
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
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.hours import OnHolidays
from workpris_desktop.domain.release_check import Appointment, ReleaseDay, ReleaseRule
from workpris_desktop.system.paths import resources_folder


@pytest.fixture
def check(facts):
    """Return a function that checks services on a day."""
    return checker(facts)


def test_a_good_day_has_no_finding(check):
    done = check(OFFICE)
    assert done.is_good
    assert [each.service_id for each in done.of_services] == ["office"]


def test_a_friday(check):
    found = only(check(OFFICE, day=replace(GOOD_DAY, day=FRIDAY)))
    assert (found.rule, found.service_id, found.facts) == (
        ReleaseRule.FRIDAY,
        "",
        (("day", "2026-11-27"), ("next", "2026-11-30")),
    )


def test_a_weekend_flags_the_day_and_what_is_closed_because_of_it(check):
    done = check(OFFICE, replace(OFFICE, id="daily", schedule=(hours(DAILY),)), day=replace(GOOD_DAY, day=SATURDAY))
    assert [each.rule for each in done.of_day] == [ReleaseRule.WEEKEND]
    closed, daily = done.of_services
    assert [each.rule for each in closed.findings] == [ReleaseRule.WEEKEND]
    assert closed.findings[0].fact("opens") == "2026-11-30T08:00"
    assert daily.findings == ()


def test_a_public_holiday_everywhere(check):
    shut = replace(OFFICE, on_holidays=OnHolidays.CLOSED)
    silent = replace(OFFICE, id="silent")
    opens = replace(OFFICE, id="opens", on_holidays=OnHolidays.OPEN)
    done = check(shut, silent, opens, day=replace(GOOD_DAY, day=TUESDAY_HOLIDAY))
    assert rules(done) == [ReleaseRule.HOLIDAY] * 3
    assert all(found.fact("holiday").startswith("Den boje za svobodu") for found in done.findings)
    assert [len(each.findings) for each in done.of_services] == [1, 1, 0]
    assert done.of_services[0].findings[0].fact("hours") == ""
    assert done.of_services[1].findings[0].fact("hours") == "not_known"


def test_a_holiday_of_some_regions_where_the_region_is_not_known(check):
    munich = replace(OFFICE, places=(place(city="München", country="DE", region=""),), regions=())
    day = ReleaseDay(date(2026, 11, 18), time(9), country="DE", bed="sure")
    done = check(munich, day=day)
    assert rules(done) == [ReleaseRule.PERHAPS_HOLIDAY] * 2
    assert done.findings[0].fact("holiday") == "Buß- und Bettag"


def test_a_holiday_of_another_region_is_none(check):
    berlin = replace(OFFICE, places=(place(city="Berlin", country="DE", region="DE3"),))
    assert check(berlin, day=ReleaseDay(date(2026, 11, 18), time(9), country="DE", region="DE3", bed="sure")).is_good


def test_the_holiday_of_a_region_where_it_is_one(check):
    dresden = replace(OFFICE, places=(place(city="Dresden", country="DE", region="DED"),))
    day = ReleaseDay(date(2026, 11, 18), time(9), country="DE", region="DED", bed="sure")
    assert rules(check(dresden, day=day)) == [ReleaseRule.HOLIDAY] * 2


def test_before_easter_the_next_chance_is_on_tuesday(check):
    good_friday = check(OFFICE, day=replace(GOOD_DAY, day=date(2026, 4, 3)))
    assert [each.rule for each in good_friday.of_day] == [ReleaseRule.HOLIDAY]
    easter_sunday = check(OFFICE, day=replace(GOOD_DAY, day=date(2026, 4, 5)))
    assert [each.rule for each in easter_sunday.of_day] == [ReleaseRule.WEEKEND]
    assert good_friday.of_day[0].fact("next") == easter_sunday.of_day[0].fact("next") == "2026-04-07"


def test_the_day_before_a_holiday(check):
    assert rules(check(OFFICE, day=replace(GOOD_DAY, day=date(2026, 11, 16)))) == [ReleaseRule.HOLIDAY_AHEAD]


def test_a_day_on_which_it_is_never_open_is_no_holiday_of_it(check):
    done = check(replace(OFFICE, schedule=(hours(("MO", "WE")),)), day=replace(GOOD_DAY, day=TUESDAY_HOLIDAY))
    assert rules(done) == [ReleaseRule.HOLIDAY, ReleaseRule.CLOSED_THAT_DAY]


def test_an_afternoon_is_late_even_where_it_is_still_open(check):
    found = only(check(OFFICE, hour=time(15, 30)))
    assert (found.rule, found.service_id, found.fact("hour")) == (ReleaseRule.LATE, "", "15:30")


@pytest.mark.parametrize(("bed", "told"), [("none", "none"), ("", "unknown")])
def test_no_bed_for_the_night(check, bed, told):
    found = only(check(OFFICE, bed=bed))
    assert (found.rule, found.facts) == (ReleaseRule.NO_BED_TONIGHT, (("bed", told),))


@pytest.mark.parametrize("bed", ["sure", "likely"])
def test_a_bed_that_is_sure_or_likely_is_no_finding(check, bed):
    assert check(OFFICE, bed=bed).is_good


def test_a_bed_among_the_services_chosen_is_proposed(check):
    found = only(check(OFFICE, SHELTER, bed="none"))
    assert (found.fact("take"), found.fact("take_id")) == ("Noclehárna", "shelter")


def test_a_bed_that_is_full_is_not_proposed(check):
    full = replace(SHELTER, capacity=(CapacityLine(CapacityUnit.BED, CapacityState.FULL, TODAY),))
    done = check(full, bed="none")
    assert rules(done) == [ReleaseRule.NO_BED_TONIGHT, ReleaseRule.FULL_OR_PAUSED]
    assert done.of_day[0].fact("take") == ""


def test_the_place_of_the_bed_is_closed_when_the_person_comes(check):
    weekdays = replace(SHELTER, schedule=(hours(("MO", "TU"), time(19), time(8)),))
    other = replace(SHELTER, id="other", name="Azyl")
    done = check(weekdays, other, bed_place="noclehárna, Brno", bed_from=time(20))
    bed, closed = done.findings
    assert (bed.rule, bed.fact("bed"), bed.fact("take")) == (ReleaseRule.NO_BED_TONIGHT, "closed", "Azyl")
    assert closed.rule is ReleaseRule.CLOSED_THAT_DAY


def test_the_place_of_the_bed_opens_in_the_evening(check):
    assert check(SHELTER, bed_place="Noclehárna", bed_from=time(20)).is_good


def test_a_night_that_ends_in_the_morning_is_no_bed(check):
    nights = replace(SHELTER, schedule=(hours(("WE",), time(20), time(10)),))
    assert rules(check(nights, hour=time(9))) == [ReleaseRule.CLOSED_THAT_DAY]


def test_a_first_appointment_on_a_sunday_or_a_holiday(check):
    booked = (
        Appointment(date(2026, 11, 29), "Úřad práce, Brno"),
        Appointment(date(2026, 12, 24), "PMS"),
        Appointment(date(2026, 11, 30), "Lékař"),
    )
    done = check(OFFICE, appointments=booked)
    assert [(each.rule, each.fact("appointment")) for each in done.findings] == [
        (ReleaseRule.WEEKEND, "Úřad práce, Brno"),
        (ReleaseRule.HOLIDAY, "PMS"),
    ]


def test_without_an_hour_the_morning_counts(check):
    assert check(OFFICE, hour=None).is_good


def test_a_service_that_is_chosen_twice_is_told_once(facts):
    done = check_release_day(Directory(OFFICE), ["office", "office"], GOOD_DAY, regions=facts.regions, today=TODAY)
    assert len(done.of_services) == 1


def test_a_trace_tells_nothing(check):
    done = check(OFFICE, gate=PRAGUE_GATE, bed="none")
    told = repr((done, done.of_services, done.findings, GOOD_DAY, PRAGUE_GATE))
    assert "Poradna" not in told
    assert "Praha" not in told


def test_the_whole_starter_directory_can_be_checked(tmp_path, facts):
    shelf = DirectoryShelf(tmp_path / "shelf", facts)
    shelf.install(resources_folder() / "starter")
    with shelf.open() as reader:
        ids = [
            line.split(",")[0] for line in (resources_folder() / "starter" / "services.csv").read_text().splitlines()
        ]
        done = check_release_day(reader, ids[1:], replace(GOOD_DAY, day=FRIDAY), regions=facts.regions, today=TODAY)
    assert ReleaseRule.FRIDAY in {each.rule for each in done.of_day}
    assert {each.rule for service in done.of_services for each in service.findings} >= {
        ReleaseRule.FAR,
        ReleaseRule.HOURS_NOT_KNOWN,
        ReleaseRule.CLOSED_THAT_DAY,
    }
