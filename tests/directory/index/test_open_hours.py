from datetime import date, time, timedelta

from tests.directory.index.open_index import OpenIndex, place_in
from tests.domain.conftest import rule
from workpris_desktop.directory.index.schema import unpacked
from workpris_desktop.domain.hours import Closure, OnHolidays
from workpris_desktop.domain.provider import Service

JULY, AUGUST = date(2026, 7, 1), date(2026, 8, 1)
DAY = timedelta(days=1)
WEEK = "SELECT weekday, opens, closes, ranks FROM open_week ORDER BY 1, 2, 3"
DATED = "SELECT facet, value, first, last, ranks FROM dated ORDER BY 1, 2, 3"
FACETS = "SELECT facet, value, ranks FROM facet ORDER BY 1, 2"


def service(*rules, **stated):
    return Service("s", "A service", schedule=rules, **stated)


def rows(index, sql):
    """Return rows with their sets as lists."""
    return [(*row[:-1], list(unpacked(row[-1]))) for row in index.rows(sql)]


def special(index):
    return next(ranks for facet, value, ranks in rows(index, FACETS) if (facet, value) == ("open", "special"))


def test_weekly_hours_are_kept_once_for_all_services_that_share_them():
    index = OpenIndex([service(rule("MO WE")), service(rule("MO"))])
    assert rows(index, WEEK) == [(0, 540, 720, [1, 2]), (2, 540, 720, [1])]
    assert index.rows(DATED) == []


def test_a_service_without_hours_is_nowhere():
    index = OpenIndex([service()])
    assert rows(index, FACETS) == [("open", "special", [])]
    assert index.rows(WEEK) == []


def test_a_closure_makes_the_usual_week_unusual():
    index = OpenIndex([service(rule("MO"), closures=(Closure(JULY, AUGUST),))] * 2)
    assert rows(index, WEEK) == [(0, 540, 720, [1, 2])]
    assert rows(index, DATED) == [("unusual", "", JULY.toordinal(), AUGUST.toordinal(), [1, 2])]


def test_a_temporary_change_is_kept_with_its_days():
    change = rule("TU", time(0), time(0), valid_from=JULY, valid_to=AUGUST)
    index = OpenIndex([service(rule("MO"), change)])
    assert rows(index, WEEK) == [(0, 540, 720, [1])]
    days = JULY.toordinal(), AUGUST.toordinal()
    assert rows(index, DATED) == [("open", "TU|0000|1440", *days, [1]), ("unusual", "", *days, [1])]


def test_what_does_not_come_every_week_is_kept_by_its_pattern():
    index = OpenIndex([service(rule("1MO -1FR", freq="MONTHLY"), rule("WE"))])
    always = 1, date.max.toordinal()
    assert rows(index, WEEK) == [(2, 540, 720, [1])]
    assert rows(index, DATED) == [("open", "-1FR|0540|0720", *always, [1]), ("open", "1MO|0540|0720", *always, [1])]


def test_countries_are_kept_of_those_who_do_not_say_that_they_open_on_holidays():
    both = place_in("CZ064", "l1"), place_in("DE21", "l2")
    index = OpenIndex(
        [
            service(rule("MO"), places=both),
            service(rule("MO"), places=both[:1], on_holidays=OnHolidays.CLOSED),
            service(rule("MO"), places=both, on_holidays=OnHolidays.OPEN),
            service(rule("MO")),
            service(places=both),
        ]
    )
    assert rows(index, FACETS) == [
        ("holidays", "CZ|CZ064", [1, 2]),
        ("holidays", "DE|DE21", [1]),
        ("holidays", "|", [4]),
        ("open", "special", []),
    ]


def test_odd_data_neither_slows_down_nor_swells_the_index():
    closures = tuple(Closure(JULY + number * 2 * DAY, JULY + number * 2 * DAY) for number in range(200))
    much_work = service(*[rule("MO", time(8), time(hour)) for hour in range(9, 15)], closures=closures)
    every_day = rule("", freq="MONTHLY", bymonthday=tuple(range(1, 32)))
    index = OpenIndex([much_work, service(every_day, closures=closures[:20]), service(rule("MO"))])
    assert special(index) == [1, 2]
    assert rows(index, WEEK) == [(0, 540, 720, [3])]
    assert index.rows(DATED) == []
