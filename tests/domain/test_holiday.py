from datetime import date, timedelta

import pytest

from tests.domain.conftest import TODAY
from workpris_desktop.domain.holiday import Holiday, HolidayCalendar


def days(calendar, first=date(2026, 1, 1), last=date(2026, 12, 31)):
    return {(holiday.day.month, holiday.day.day): holiday.everywhere for holiday in calendar.between(first, last)}


@pytest.mark.parametrize(
    ("country", "day", "name"),
    [
        ("CZ", date(2026, 7, 6), "Den upálení mistra Jana Husa"),
        ("SI", date(2026, 2, 8), "Prešernov dan, slovenski kulturni praznik"),
        ("AT", date(2026, 10, 26), "Nationalfeiertag"),
        ("DE", date(2026, 10, 3), "Tag der Deutschen Einheit"),
    ],
)
def test_a_national_holiday_has_its_own_name(country, day, name):
    calendar = HolidayCalendar(country)
    assert calendar.on(day) == Holiday(day, name)
    assert calendar.name_on(day) == name
    assert calendar.name_on(day + timedelta(days=3)) is None


def test_movable_holidays_move():
    easter_mondays = {2026: date(2026, 4, 6), 2027: date(2027, 3, 29), 2028: date(2028, 4, 17)}
    assert all(HolidayCalendar("SI").on(day) for day in easter_mondays.values())


def test_the_name_does_not_hang_on_the_language_of_the_computer(monkeypatch):
    monkeypatch.setenv("LANGUAGE", "en_US")
    assert HolidayCalendar("CZ").name_on(date(2029, 12, 24)) == "Štědrý den"


def test_a_holiday_of_one_region_is_one_there_and_nothing_elsewhere():
    saxony, berlin = HolidayCalendar("DE", "DE-SN"), HolidayCalendar("DE", "DE-BE")
    assert days(saxony)[11, 18] is True
    assert (11, 18) not in days(berlin)
    assert days(berlin)[3, 8] is True


@pytest.mark.parametrize("region", ["", "DE-XX", "AT-9", "SN"])
def test_where_the_region_is_not_known_its_holidays_are_perhaps(region):
    found = days(HolidayCalendar("DE", region))
    assert found[11, 18] is False
    assert found[10, 3] is True


def test_what_is_a_holiday_in_some_towns_of_a_region_is_perhaps():
    found = days(HolidayCalendar("DE", "DE-BY"))
    assert found[8, 15] is False
    assert found[11, 1] is True
    assert (8, 15) not in days(HolidayCalendar("DE", "DE-BE"))


def test_holidays_stand_in_order_over_the_turn_of_the_year():
    found = HolidayCalendar("CZ").between(date(2026, 12, 24), date(2027, 1, 1))
    assert [holiday.day.day for holiday in found] == [24, 25, 26, 1]


@pytest.mark.parametrize("country", ["", "XX", "cz", "CZE", "É€", "__"])
def test_of_an_unknown_country_nothing_is_known(country):
    calendar = HolidayCalendar(country)
    assert not calendar.covers(TODAY)
    assert calendar.on(date(2026, 12, 25)) is None
    assert calendar.between(TODAY, TODAY + timedelta(days=60)) == ()


def test_of_years_far_away_nothing_is_known():
    calendar = HolidayCalendar("DE")
    assert calendar.covers(TODAY)
    assert not calendar.covers(date(1900, 1, 1))
    assert not calendar.covers(date.max)
    assert calendar.between(date(2100, 12, 31), date(2101, 1, 1)) == ()
