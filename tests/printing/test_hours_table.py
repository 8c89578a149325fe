"""Every kind of hours that leaflet.md 7.5 names, each in the exact words of four languages.

The words stand in ``hours_in_words.csv``, for people who speak the languages to look through: " / " parts two lines,
"# " begins a heading, "! " a warning in bold letters.
"""

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from functools import cache
from pathlib import Path

import pytest

from tests.printing.conftest import EVERY_DAY, TODAY, rule
from tests.printing.hours_told import BOOKS, CALLS, VISITS, monthly, plain, told_on_sheet
from workpris_desktop.domain.holiday import HolidayCalendar
from workpris_desktop.domain.hours import Closure, OnHolidays, ScheduleRule
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.printing.hours import closures_in_words, holiday_in_words

Say = Callable[[str], list[str]]
"""Returns the lines in a language."""

TABLE = Path(__file__).parent / "hours_in_words.csv"

DAY = timedelta(days=1)
ODD_WEEKS, EVEN_WEEKS = tuple(range(1, 54, 2)), tuple(range(2, 53, 2))

MORNINGS = rule("MO TU", "9:00", "12:00")
MONDAY, TUESDAY = rule("MO", "9:00", "12:00"), rule("TU", "9:00", "12:00")
AFTERNOON = rule("MO", "14:00", "15:00")
FORTNIGHT = replace(TUESDAY, interval=2, starts_on=date(2027, 1, 12))
SUMMER = replace(rule("MO TU", "8:00", "18:00"), valid_from=date(2027, 4, 1), valid_to=date(2027, 9, 30))
WINTER = replace(rule("MO TU", "9:00", "15:00"), valid_from=date(2027, 10, 1), valid_to=date(2028, 3, 31))
NIGHTS = rule(EVERY_DAY, "19:00", "8:00")
CHANGE_UNKNOWN = replace(AFTERNOON, closes_at=None)
LABOUR_DAY = date(2027, 5, 1)
EASTER = date(2027, 3, 26)


def arranged(days: str, *times: str) -> ScheduleRule:
    some = rule(days, *times) if times else ScheduleRule(byday=tuple(days.split()))
    return replace(some, by_appointment=True)


def for_days(some: ScheduleRule, first: int, last: int) -> ScheduleRule:
    return replace(some, valid_from=TODAY + first * DAY, valid_to=TODAY + last * DAY)


def sheet(*rules: ScheduleRule, today: date = TODAY) -> Say:
    return lambda language: told_on_sheet(language, rules, today)


def calls(*rules: ScheduleRule) -> Say:
    return lambda language: told_on_sheet(language, rules, keys=CALLS)


def apart(by_phone: ScheduleRule, *visits: ScheduleRule) -> Say:
    return lambda language: told_on_sheet(language, [by_phone], keys=CALLS) + told_on_sheet(language, visits)


def holidays(on_holidays: OnHolidays, today: date, country: str = "CZ", *, can_call: bool = True) -> Say:
    return lambda language: plain(
        holiday_in_words(HolidayCalendar(country), on_holidays, today, BOOKS[language], can_call=can_call)
    )


def closed(*closures: Closure) -> Say:
    return lambda language: plain(closures_in_words(closures, TODAY, BOOKS[language]))


CASES: dict[str, Say] = {
    "a night shelter": sheet(NIGHTS),
    "a night shelter on working days": sheet(rule("MO TU WE TH FR", "20:00", "7:30")),
    "an evening until after midnight": sheet(rule("FR SA", "22:00", "2:00")),
    "an evening until midnight": sheet(rule("FR", "18:00", "0:00")),
    "an evening until the last minute": sheet(rule("FR", "18:00", "23:59")),
    "a night that ends at noon": sheet(rule("SA", "22:00", "12:00")),
    "the small hours": sheet(rule("MO", "0:00", "6:00")),
    "day and night": sheet(rule(EVERY_DAY, "0:00", "0:00")),
    "day and night until the last minute": sheet(rule(EVERY_DAY, "0:00", "23:59")),
    "day and night at the weekend": sheet(rule("MO TU WE TH FR", "8:00", "16:00"), rule("SA SU", "0:00", "0:00")),
    "a day and the night after it": sheet(rule("FR", "9:00", "12:00"), rule("FR", "20:00", "7:00")),
    "every day the same": sheet(rule(EVERY_DAY, "8:00", "18:00")),
    "neighbouring equal days": sheet(rule("MO TU WE TH", "8:00", "16:00"), rule("FR", "8:00", "13:00")),
    "two neighbouring days": sheet(rule("SA SU", "10:00", "15:30")),
    "days that are no neighbours": sheet(rule("MO WE FR", "8:00", "9:00")),
    "a silent day between open days": sheet(rule("MO WE TH", "8:00", "16:00")),
    "Sunday and Monday": sheet(rule("SU MO", "8:00", "9:00")),
    "two spans a day": sheet(rule("MO TU", "13:00", "17:00"), MORNINGS),
    "three spans a day": sheet(*(rule("WE", f"{hour}:00", f"{hour + 1}:00") for hour in (18, 7, 12))),
    "equal mornings, other afternoons": sheet(MORNINGS, rule("TU", "13:00", "17:00")),
    "quarters of an hour": sheet(rule("TH", "8:15", "12:45")),
    "always with appointment": sheet(ScheduleRule(by_appointment=True)),
    "every day with appointment": sheet(arranged(EVERY_DAY)),
    "days with appointment": sheet(arranged("TU TH")),
    "neighbouring days with appointment": sheet(MONDAY, arranged("TU WE TH")),
    "times with appointment": sheet(arranged("TU", "9:00", "12:00")),
    "open, and else with appointment": sheet(MONDAY, ScheduleRule(by_appointment=True)),
    "open in the morning, with appointment in the afternoon": sheet(MONDAY, arranged("MO", "13:00", "17:00")),
    "a day without times": sheet(MONDAY, ScheduleRule(byday=("TU",))),
    "no day with times": sheet(ScheduleRule(byday=("MO", "TU"))),
    "nothing stated": sheet(),
    "closing long before opening": sheet(MONDAY, rule("TU", "9:00", "5:00")),
    "closing without opening": sheet(replace(MONDAY, opens_at=None)),
    "times without a day": sheet(replace(MONDAY, byday=())),
    "odd weeks": sheet(replace(rule("FR", "9:00", "12:00"), byweekno=ODD_WEEKS)),
    "even weeks": sheet(replace(rule("FR", "9:00", "12:00"), byweekno=EVEN_WEEKS)),
    "odd weeks at the end of 53": sheet(replace(MONDAY, byweekno=ODD_WEEKS), today=date(2026, 12, 21)),
    "every second week": sheet(FORTNIGHT),
    "two days of every second week": sheet(replace(FORTNIGHT, byday=("TU", "FR"), starts_on=date(2027, 4, 27))),
    "two spans of every second week": sheet(FORTNIGHT, replace(FORTNIGHT, opens_at=time(13), closes_at=time(15, 30))),
    "a night of every second week": sheet(replace(FORTNIGHT, opens_at=time(20), closes_at=time(7))),
    "the first Monday": sheet(monthly("1MO")),
    "the last Friday": sheet(monthly("-1FR")),
    "the second and the fourth Wednesday": sheet(monthly("2WE", "4WE")),
    "the fifth Saturday, which few months have": sheet(monthly("5SA")),
    "day 15 of the month": sheet(monthly(bymonthday=(15,))),
    "day 31, which short months do not have": sheet(monthly(bymonthday=(31,))),
    "the first Thursday with appointment": sheet(replace(arranged("1TH"), freq="MONTHLY")),
    "times with appointment on the third Sunday": sheet(monthly("3SU", by_appointment=True)),
    "a week and the first Saturday": sheet(rule("MO", "8:00", "16:00"), monthly("1SA")),
    "the last dates of a course": sheet(replace(FORTNIGHT, starts_on=date(2027, 4, 6), count=4)),
    "every third week": sheet(replace(FORTNIGHT, interval=3)),
    "every second week from nobody knows when": sheet(replace(FORTNIGHT, starts_on=None)),
    "the last day but one of the month": sheet(monthly(bymonthday=(-2,))),
    "once a year": sheet(replace(MONDAY, freq="YEARLY")),
    "what ended yesterday": sheet(replace(MONDAY, until=TODAY - DAY)),
    "what begins next year": sheet(replace(MONDAY, valid_from=date(2028, 1, 1))),
    "summer hours in summer": sheet(SUMMER, WINTER, today=date(2027, 7, 5)),
    "winter hours in winter": sheet(SUMMER, WINTER, today=date(2027, 11, 15)),
    "the day before summer time begins": sheet(rule("SA SU", "1:00", "3:30"), today=date(2027, 3, 27)),
    "the day after summer time began": sheet(rule("SA SU", "1:00", "3:30"), today=date(2027, 3, 29)),
    "other hours for a week": sheet(MORNINGS, for_days(AFTERNOON, 10, 16)),
    "other hours on one day": sheet(MORNINGS, for_days(AFTERNOON, 7, 7)),
    "other hours that have begun": sheet(MORNINGS, for_days(AFTERNOON, -3, 10)),
    "other hours in sixty days": sheet(MORNINGS, for_days(AFTERNOON, 60, 67)),
    "other hours in sixty-one days": sheet(MORNINGS, for_days(AFTERNOON, 61, 67)),
    "other hours that are over": sheet(MORNINGS, for_days(AFTERNOON, -9, -1)),
    "other hours that nobody knows": sheet(MORNINGS, for_days(CHANGE_UNKNOWN, 10, 16)),
    "a day of other hours that nobody knows": sheet(MORNINGS, for_days(CHANGE_UNKNOWN, 7, 7)),
    "with appointment for a while": sheet(MORNINGS, for_days(ScheduleRule(by_appointment=True), 0, 30)),
    "nights for a while": sheet(rule(EVERY_DAY, "8:00", "18:00"), for_days(NIGHTS, 20, 40)),
    "two changes one after the other": sheet(MORNINGS, for_days(MONDAY, 10, 16), for_days(AFTERNOON, 3, 9)),
    "a season and nothing else": sheet(for_days(MORNINGS, -10, 60)),
    "calls and visits apart": apart(rule("MO TU WE TH FR", "8:00", "16:00"), MORNINGS),
    "only calls known": apart(rule("FR", "8:00", "9:00")),
    "calls day and night": calls(rule(EVERY_DAY, "0:00", "0:00")),
    "calls with appointment": calls(ScheduleRule(by_appointment=True)),
    "calls at nobody knows what time": calls(),
    "other hours for calls that nobody knows": calls(TUESDAY, for_days(CHANGE_UNKNOWN, 7, 7)),
    "closed on a day": closed(Closure(TODAY, TODAY)),
    "closed for a while, and again": closed(
        Closure(date(2027, 6, 28), date(2027, 7, 9)), Closure(date(2027, 5, 10), date(2027, 5, 12))
    ),
    "closed in sixty-one days": closed(Closure(TODAY + 61 * DAY, TODAY + 70 * DAY)),
    "closed on a holiday": holidays(OnHolidays.CLOSED, LABOUR_DAY - DAY),
    "open on a holiday": holidays(OnHolidays.OPEN, LABOUR_DAY - DAY),
    "nothing stated of a holiday": holidays(OnHolidays.NOT_STATED, LABOUR_DAY - DAY),
    "nothing stated of a holiday, and no telephone": holidays(OnHolidays.NOT_STATED, LABOUR_DAY - DAY, can_call=False),
    "a holiday in fifteen days": holidays(OnHolidays.CLOSED, date(2027, 6, 20)),
    "a holiday in fourteen days": holidays(OnHolidays.CLOSED, date(2027, 6, 21)),
    "holidays one after the other": holidays(OnHolidays.CLOSED, EASTER - DAY, "DE"),
    "a holiday that some regions keep": holidays(OnHolidays.CLOSED, date(2027, 10, 30), "DE"),
}  # fmt: skip


@cache
def the_table() -> dict[str, dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return {row["case"]: row for row in csv.DictReader(file)}


def test_the_table_has_each_case_and_no_other():
    assert list(the_table()) == list(CASES)
    assert len(CASES) > 80


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_hours_are_told_in_these_words(case, language):
    assert " / ".join(CASES[case](language)) == the_table()[case][language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_visits_and_calls_that_are_not_known_have_sentences_of_their_own(language):
    unknown = [told_on_sheet(language, [], keys=keys) for keys in (VISITS, CALLS)]
    assert unknown[0] != unknown[1]
    assert [len(lines) for lines in unknown] == [1, 1]
