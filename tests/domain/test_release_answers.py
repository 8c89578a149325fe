"""The day of a release, as the answers of the form tell it."""

from datetime import date, time

import pytest

from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.region import Prison
from workpris_desktop.domain.release_answers import clock, release_day_of
from workpris_desktop.domain.release_check import Appointment, Obligation

DAY = date(2026, 11, 27)
PRISON = Prison("p1", "CZ", "Věznice Kuřim", "prison", "Kuřim", "CZ064", 49.3, 16.53)
BRNO = Municipality("m-brno", "Brno", "CZ", "CZ064", "CZ0642", 49.195, 16.608)


def day_of(**values):
    answers = {key.replace("__", "."): IntakeAnswer(key.replace("__", "."), value=told) for key, told in values.items()}
    return release_day_of(answers, DAY, [PRISON], {"m-brno": BRNO}.get, time(9))


def test_the_gate_and_home():
    day = day_of(D1="in_prison", D2="p1", C1=("town:m-brno",))
    assert (day.gate.name, day.gate.latitude) == ("Věznice Kuřim", 49.3)
    assert (day.home.name, day.home.longitude) == ("Brno", 16.608)
    assert (day.country, day.region) == ("CZ", "CZ064")
    assert day.moment.hour == 9


def test_a_region_has_no_point():
    day = day_of(C1=("region:SI041",))
    assert (day.home, day.gate, day.country, day.region) == (None, None, "SI", "SI041")


def test_who_is_out_does_not_come_from_the_gate():
    assert day_of(D1="released", D2="p1").gate is None


def test_where_nothing_is_known_of_home_the_holidays_at_the_gate_count():
    assert day_of(D1="remand", D2="p1", C1=("any",)).region == "CZ064"


def test_the_bed():
    day = day_of(E1="sure", E2="Noclehárna Brno", E2__from="19:30")
    assert (day.bed, day.bed_place, day.bed_from) == ("sure", "Noclehárna Brno", time(19, 30))
    assert day_of().bed == ""


def test_the_hours_that_are_taken():
    day = day_of(
        D9=(("mo", "8:00", "12.30"), ("xx", "8:00", "9:00"), ("tu", "soon", "9:00")),
        F10=(("su", "10:00", "11:00"),),
    )
    assert day.obligations == (Obligation(0, time(8), time(12, 30)), Obligation(6, time(10), time(11)))


def test_first_appointments():
    day = day_of(E9=(("2026-11-30", "9:00", "Brno", "Úřad práce"), ("someday", "", "", "PMS")))
    assert day.appointments == (Appointment(date(2026, 11, 30), "Úřad práce, Brno"),)


def test_rows_that_are_cut_short_say_nothing():
    day = day_of(D9=(("mo",),), E9=(("2026-11-30",),))
    assert (day.obligations, day.appointments) == ((), ())


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("8:05", time(8, 5)),
        (" 08.30 ", time(8, 30)),
        ("24:00", None),
        ("12:60", None),
        ("٣:00", None),
        ("8", None),
        ("", None),
    ],
)
def test_times_of_the_day(text, hour):
    assert clock(text) == hour


def test_appointments_about_health_count_as_well():
    day = day_of(H6__appointments=(("2026-11-28", "9:00", "Klinika", "kontrola"),))
    assert day.appointments == (Appointment(date(2026, 11, 28), "kontrola, Klinika"),)
