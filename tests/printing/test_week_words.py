"""Weekdays in words: with appointment, and those that do not come every week (leaflet.md 7.5)."""

from dataclasses import replace
from datetime import date

import pytest

from tests.printing.conftest import rule
from tests.printing.hours_told import BOOKS, monthly, told
from workpris_desktop.domain.hours import WEEKDAYS, ScheduleRule
from workpris_desktop.domain.language import LANGUAGES


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "en",
            [
                "Monday 9:00 to 12:00",
                "Tuesday and Wednesday with appointment",
                "Friday 9:00 to 12:00, with appointment",
            ],
        ),
        (
            "de",
            [
                "Montag von 9 Uhr bis 12 Uhr",
                "Dienstag und Mittwoch mit Termin",
                "Freitag von 9 Uhr bis 12 Uhr, mit Termin",
            ],
        ),
        ("cs", ["pondělí od 9:00 do 12:00", "úterý a středa po objednání", "pátek od 9:00 do 12:00, po objednání"]),
        ("sl", ["ponedeljek od 9.00 do 12.00", "torek in sreda po dogovoru", "petek od 9.00 do 12.00, po dogovoru"]),
    ],
)
def test_days_with_appointment_say_so(language, lines):
    arranged = ScheduleRule(byday=("TU", "WE"), by_appointment=True)
    friday = replace(rule("FR", "9:00", "12:00"), by_appointment=True)
    assert told(language, rule("MO", "9:00", "12:00"), arranged, friday) == lines


@pytest.mark.parametrize(
    ("language", "alone", "beside"),
    [
        ("en", "You need an appointment.", "Other times with appointment."),
        ("de", "Sie brauchen einen Termin.", "Andere Zeiten mit Termin."),
        ("cs", "Musíte se objednat.", "Jindy po objednání."),
        ("sl", "Potrebujete termin.", "Drugače po dogovoru."),
    ],
)
def test_always_with_appointment_is_a_sentence(language, alone, beside):
    always = ScheduleRule(by_appointment=True)
    assert told(language, always) == [alone]
    assert told(language, rule("MO", "9:00", "12:00"), always)[-1] == beside


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ["Tuesday every second week 9:00 to 12:00", "Next: 4 May 2027, 18 May 2027, 1 June 2027"]),
        (
            "de",
            [
                "Dienstag jede zweite Woche von 9 Uhr bis 12 Uhr",
                "Als Nächstes: 4. Mai 2027, 18. Mai 2027, 1. Juni 2027",
            ],
        ),
        (
            "cs",
            ["úterý každý druhý týden od 9:00 do 12:00", "Nejblíže: 4. května 2027, 18. května 2027, 1. června 2027"],
        ),
        ("sl", ["torek vsak drugi teden od 9.00 do 12.00", "Naslednjič: 4. maja 2027, 18. maja 2027, 1. junija 2027"]),
    ],
)
def test_every_second_week_is_told_with_its_next_dates(language, lines):
    assert told(language, replace(rule("TU", "9:00", "12:00"), interval=2, starts_on=date(2027, 1, 12))) == lines


@pytest.mark.parametrize(
    ("language", "odd", "even"),
    [
        ("en", "Friday in odd weeks 9:00 to 12:00", "Friday in even weeks 9:00 to 12:00"),
        ("de", "Freitag in ungeraden Wochen von 9 Uhr bis 12 Uhr", "Freitag in geraden Wochen von 9 Uhr bis 12 Uhr"),
        ("cs", "pátek v lichých týdnech od 9:00 do 12:00", "pátek v sudých týdnech od 9:00 do 12:00"),
        ("sl", "petek v lihih tednih od 9.00 do 12.00", "petek v sodih tednih od 9.00 do 12.00"),
    ],
)
def test_odd_and_even_weeks_are_told(language, odd, even):
    friday = rule("FR", "9:00", "12:00")
    assert told(language, replace(friday, byweekno=tuple(range(1, 54, 2))))[0] == odd
    assert told(language, replace(friday, byweekno=tuple(range(2, 53, 2))))[0] == even


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "en",
            [
                "First Monday of the month 9:00 to 12:00",
                "Last Wednesday of the month 9:00 to 12:00",
                "Day 15 of the month 9:00 to 12:00",
            ],
        ),
        (
            "de",
            [
                "Erster Montag im Monat von 9 Uhr bis 12 Uhr",
                "Letzter Mittwoch im Monat von 9 Uhr bis 12 Uhr",
                "15. Tag im Monat von 9 Uhr bis 12 Uhr",
            ],
        ),
        (
            "cs",
            [
                "první pondělí v měsíci od 9:00 do 12:00",
                "poslední středa v měsíci od 9:00 do 12:00",
                "15. den v měsíci od 9:00 do 12:00",
            ],
        ),
        (
            "sl",
            [
                "prvi ponedeljek v mesecu od 9.00 do 12.00",
                "zadnja sreda v mesecu od 9.00 do 12.00",
                "15. dan v mesecu od 9.00 do 12.00",
            ],
        ),
    ],
)
def test_days_of_the_month_are_told_one_by_one(language, lines):
    assert told(language, monthly("1MO", "-1WE"), monthly(bymonthday=(15,)))[::2] == lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_weekday_of_the_month_has_its_own_words(language):
    lines = [told(language, monthly(f"{nth}{code}"))[0] for nth in (1, 2, 3, 4, 5, -1) for code in WEEKDAYS]
    assert len(set(lines)) == 42
    names = [BOOKS[language].say(f"day_{code.lower()}") for code in WEEKDAYS] * 6
    assert all(name in line for name, line in zip(names, lines, strict=True))


def test_such_a_day_with_appointment_says_so():
    arranged = monthly("1MO", by_appointment=True)
    assert told("en", arranged)[0] == "First Monday of the month 9:00 to 12:00, with appointment"
    untimed = replace(arranged, opens_at=None, closes_at=None)
    assert told("de", untimed)[0] == "Erster Montag im Monat mit Termin"
