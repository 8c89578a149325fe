"""Times of a day in words (leaflet.md 7.5)."""

from datetime import time

import pytest

from tests.printing.conftest import rule
from tests.printing.hours_told import BOOKS, told
from workpris_desktop.printing.span_words import time_in_words

ALL_DAYS = "MO TU WE TH FR SA SU"


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ["Monday 9:00 to 12:00", "and 13:00 to 17:30"]),
        ("de", ["Montag von 9 Uhr bis 12 Uhr", "und von 13 Uhr bis 17:30 Uhr"]),
        ("cs", ["pondělí od 9:00 do 12:00", "a od 13:00 do 17:30"]),
        ("sl", ["ponedeljek od 9.00 do 12.00", "in od 13.00 do 17.30"]),
    ],
)
def test_the_second_span_of_a_day_has_its_own_line(language, lines):
    assert told(language, rule("MO", "13:00", "17:30"), rule("MO", "9:00", "12:00")) == lines


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Monday to Thursday 8:00 to 16:00"),
        ("de", "Montag bis Donnerstag von 8 Uhr bis 16 Uhr"),
        ("cs", "pondělí až čtvrtek od 8:00 do 16:00"),
        ("sl", "od ponedeljka do četrtka od 8.00 do 16.00"),
    ],
)
def test_neighbouring_equal_days_are_joined(language, line):
    assert told(language, rule("MO TU WE TH", "8:00", "16:00")) == [line]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Saturday and Sunday 8:00 to 9:30"),
        ("de", "Samstag und Sonntag von 8 Uhr bis 9:30 Uhr"),
        ("cs", "sobota a neděle od 8:00 do 9:30"),
        ("sl", "sobota in nedelja od 8.00 do 9.30"),
    ],
)
def test_two_days_are_joined_with_and(language, line):
    assert told(language, rule("SA SU", "8:00", "9:30")) == [line]


def test_days_that_are_no_neighbours_stand_apart_and_nothing_is_claimed_of_those_between():
    assert told("en", rule("MO WE FR", "8:00", "9:00")) == [
        "Monday 8:00 to 9:00",
        "Wednesday 8:00 to 9:00",
        "Friday 8:00 to 9:00",
    ]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Every day, from 19:00 in the evening to 8:00 in the morning"),
        ("de", "Jeden Tag von 19 Uhr abends bis 8 Uhr morgens"),
        ("cs", "Každý den od 19:00 večer do 8:00 ráno"),
        ("sl", "Vsak dan od 19.00 zvečer do 8.00 zjutraj"),
    ],
)
def test_a_night_shelter_is_told_in_one_line(language, line):
    assert told(language, rule(ALL_DAYS, "19:00", "8:00")) == [line]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Friday 22:00 to 2:00 the next day"),
        ("de", "Freitag von 22 Uhr bis 2 Uhr am nächsten Tag"),
        ("cs", "pátek od 22:00 do 2:00 druhého dne"),
        ("sl", "petek od 22.00 do 2.00 naslednjega dne"),
    ],
)
def test_a_span_that_ends_in_the_small_hours_tells_of_the_next_day(language, line):
    assert told(language, rule("FR", "22:00", "2:00")) == [line]


@pytest.mark.parametrize(
    ("language", "end"), [("en", "to midnight"), ("de", "bis 24 Uhr"), ("cs", "do 24:00"), ("sl", "do 24.00")]
)
def test_midnight_is_the_end_of_the_day(language, end):
    assert told(language, rule("FR", "18:00", "0:00"))[0].endswith(end)


def test_a_night_after_a_day_has_its_own_line():
    assert told("cs", rule("FR", "9:00", "12:00"), rule("FR", "20:00", "7:00")) == [
        "pátek od 9:00 do 12:00",
        "a od 20:00 večer do 7:00 ráno",
    ]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Open day and night."),
        ("de", "Tag und Nacht offen."),
        ("cs", "Otevřeno ve dne i v noci."),
        ("sl", "Odprto podnevi in ponoči."),
    ],
)
def test_all_hours_of_all_days_are_day_and_night(language, sentence):
    assert told(language, rule(ALL_DAYS, "0:00", "23:59")) == [sentence]


def test_single_whole_days_are_named():
    assert told("de", rule("SA SU", "0:00", "0:00")) == ["Samstag und Sonntag Tag und Nacht"]


@pytest.mark.parametrize(
    ("language", "full", "half"),
    [("en", "9:00", "9:05"), ("de", "9 Uhr", "9:05 Uhr"), ("cs", "9:00", "9:05"), ("sl", "9.00", "9.05")],
)
def test_times_are_written_as_the_language_does(language, full, half):
    words = BOOKS[language]
    written = [time_in_words(time(9, minute), words).replace("\N{NO-BREAK SPACE}", " ") for minute in (0, 5)]
    assert written == [full, half]
