"""Opening hours in words: changes, closures and holidays, and what holds for any hours (leaflet.md 7.5)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.printing.conftest import TODAY, rule
from tests.printing.hours_told import BOOKS, plain, told
from workpris_desktop.domain.holiday import HolidayCalendar
from workpris_desktop.domain.hours import WEEKDAYS, Closure, OnHolidays, Span, WeeklyHours, weekly_hours
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.recurrence import Rhythm
from workpris_desktop.domain.timetable import Hours, Recurring, TemporaryChange
from workpris_desktop.printing.hours import change_in_words, closures_in_words, holiday_in_words, hours_in_words


def test_a_week_alone_is_told_as_hours_are():
    rules = [rule("MO", "9:00", "12:00")]
    assert plain(hours_in_words(weekly_hours(rules, TODAY), BOOKS["en"])) == told("en", *rules)


def test_hours_that_are_not_known_have_no_lines():
    assert hours_in_words(Hours(changes=(TemporaryChange(TODAY, TODAY, None),)), BOOKS["en"]) == ()


@pytest.mark.parametrize(
    ("language", "some_days", "one_day"),
    [
        ("en", "Other hours from 3 May 2027 to 7 May 2027:", "Other hours on 3 May 2027:"),
        ("de", "Andere Zeiten vom 3. Mai 2027 bis 7. Mai 2027:", "Andere Zeiten am 3. Mai 2027:"),
        ("cs", "Jiné hodiny od 3. května 2027 do 7. května 2027:", "Jiné hodiny 3. května 2027:"),
        ("sl", "Drugačen čas od 3. maja 2027 do 7. maja 2027:", "Drugačen čas 3. maja 2027:"),
    ],
)
def test_a_temporary_change_is_told_with_its_days(language, some_days, one_day):
    words, hours = BOOKS[language], Hours(always_by_appointment=True)
    changes = [TemporaryChange(TODAY, TODAY + timedelta(days=days), hours) for days in (4, 0)]
    assert plain(change_in_words(change, words) for change in changes) == [some_days, one_day]
    unknown = [replace(change, hours=None) for change in changes]
    assert plain(change_in_words(change, words, can_call=False) for change in unknown) == [
        some_days.replace(":", "."),
        one_day.replace(":", "."),
    ]
    asking = BOOKS[language].say("hol_unk").partition("? ")[2]
    assert all(change_in_words(change, words).endswith(f". {asking}") for change in unknown)


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ["Closed on 3 May 2027.", "Closed from 1 July 2027 to 2 July 2027."]),
        ("de", ["Geschlossen am 3. Mai 2027.", "Geschlossen vom 1. Juli 2027 bis 2. Juli 2027."]),
        ("cs", ["Zavřeno 3. května 2027.", "Zavřeno od 1. července 2027 do 2. července 2027."]),
        ("sl", ["Zaprto 3. maja 2027.", "Zaprto od 1. julija 2027 do 2. julija 2027."]),
    ],
)
def test_closures_are_told_in_order_while_they_are_near(language, lines):
    day = timedelta(days=1)
    over, far = Closure(TODAY - 9 * day, TODAY - day), Closure(TODAY + 61 * day, TODAY + 62 * day)
    summer, today = Closure(date(2027, 7, 1), date(2027, 7, 2)), Closure(TODAY, TODAY, place="p1")
    backwards = Closure(TODAY + day, TODAY)
    closures = [summer, far, today, over, replace(summer, description="Holidays"), backwards]
    assert plain(closures_in_words(closures, TODAY, BOOKS[language])) == lines


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "en",
            [
                "24 December 2026 to 26 December 2026: public holiday, closed.",
                "1 January 2027: public holiday, closed.",
            ],
        ),
        (
            "de",
            [
                "24. Dezember 2026 bis 26. Dezember 2026: Feiertag, geschlossen.",
                "1. Januar 2027: Feiertag, geschlossen.",
            ],
        ),
        ("cs", ["od 24. prosince 2026 do 26. prosince 2026: svátek, zavřeno.", "1. ledna 2027: svátek, zavřeno."]),
        ("sl", ["od 24. decembra 2026 do 26. decembra 2026: praznik, zaprto.", "1. januarja 2027: praznik, zaprto."]),
    ],
)
def test_holidays_on_end_share_a_line(language, lines):
    words = BOOKS[language]
    assert plain(holiday_in_words(HolidayCalendar("CZ"), OnHolidays.CLOSED, date(2026, 12, 22), words)) == lines


WHITSUN = ("24 May 2026", "25 May 2026", "4 June 2026")
"""A holiday in one region of Germany, in all, in some."""


@pytest.mark.parametrize(
    ("on_holidays", "can_call", "endings"),
    [
        (OnHolidays.OPEN, True, ()),
        (OnHolidays.CLOSED, True, ("? Call first.", ", closed.", "? Call first.")),
        (OnHolidays.NOT_STATED, True, ("? Call first.", ". Call first.", "? Call first.")),
        (OnHolidays.NOT_STATED, False, ("? It may be closed.", ". It may be closed.", "? It may be closed.")),
    ],
)
def test_a_holiday_of_which_little_is_known_is_not_called_closed(on_holidays, can_call, endings):
    lines = holiday_in_words(HolidayCalendar("DE"), on_holidays, date(2026, 5, 22), BOOKS["en"], can_call=can_call)
    assert plain(lines) == [f"{day}: public holiday{end}" for day, end in zip(WHITSUN, endings, strict=False)]


def test_a_holiday_is_told_fourteen_days_ahead():
    christmas_eve = date(2026, 12, 24)
    first_lines = [
        holiday_in_words(HolidayCalendar("CZ"), OnHolidays.CLOSED, christmas_eve - timedelta(days=days), BOOKS["en"])[
            :1
        ]
        for days in (15, 14, 0)
    ]
    assert [bool(lines) for lines in first_lines] == [False, True, True]
    assert holiday_in_words(HolidayCalendar("CZ"), OnHolidays.CLOSED, date.max, BOOKS["en"]) == ()


spans = st.builds(Span, st.times(), st.times())
weeks = st.builds(WeeklyHours, st.tuples(*[st.lists(spans, max_size=3).map(tuple)] * 7))
recurring = st.builds(
    Recurring,
    st.sampled_from([rhythm for rhythm in Rhythm if rhythm is not Rhythm.WEEKLY]),
    st.sampled_from(WEEKDAYS),
    st.sampled_from((1, 2, 3, 4, 5, -1)),
    st.booleans(),
    st.lists(st.dates(), min_size=1, max_size=3).map(tuple),
    st.lists(spans, max_size=2).map(tuple),
)
all_hours = st.builds(
    Hours,
    st.none() | weeks,
    st.none() | weeks,
    st.sets(st.sampled_from(WEEKDAYS)).map(tuple),
    st.booleans(),
    st.lists(recurring, max_size=3).map(tuple),
)
CLOSED = ("clos", "geschlossen", "zavř", "zapr")


@given(weeks, st.sampled_from(LANGUAGES))
def test_any_week_is_told_line_by_line_and_no_time_is_torn_from_its_weekday(week, language):
    lines = hours_in_words(week, BOOKS[language])
    runs = {(index, spans) for index, spans in enumerate(week.days) if spans}
    assert len(lines) <= sum(len(spans) for _, spans in runs) or week.always
    assert bool(lines) == bool(runs)
    for line in lines:
        assert "{" not in line
        assert line == " ".join(line.split(" "))
        assert not line.split(" ")[0].endswith(tuple(BOOKS[language].say(f"day_{day}") for day in ("mo", "su")))


@given(all_hours, st.sampled_from(LANGUAGES))
def test_silence_is_never_said_to_be_closed(hours, language):
    lines = hours_in_words(hours, BOOKS[language])
    assert bool(lines) or not (hours.week and any(hours.week.days))
    for line in lines:
        assert "{" not in line
        assert not any(word in line.casefold() for word in CLOSED)
