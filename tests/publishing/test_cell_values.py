"""Days, counts, ages, prices, telephones and register numbers as they stand in cells."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.sheets import books
from workpris_desktop.publishing import phone_reading
from workpris_desktop.publishing.day_reading import read_day, two_readings
from workpris_desktop.publishing.number_reading import AgeRange, read_ages, read_count, read_price
from workpris_desktop.publishing.phone_reading import PhoneRead, read_phones
from workpris_desktop.publishing.register_number import read_register_number
from workpris_desktop.publishing.sheet import cell_text, column_letters
from workpris_desktop.record.text import clean_text

FIRST_OF_SEPTEMBER = date(2026, 9, 1)


@pytest.mark.parametrize(
    "value",
    [
        "1.9.2026",
        "1. 9. 2026",
        "01.09.2026.",
        "1-9-2026",
        "2026-09-01",
        "1. září 2026",
        "1 September 2026",
        "1st September 2026",
        "1. septembra 2026",
        "1. Sept. 2026",
        46266,
        46266.5,
        datetime.fromisoformat("2026-09-01T12:00"),
        FIRST_OF_SEPTEMBER,
    ],
)
def test_days_are_understood_as_people_write_them(value):
    assert read_day(value, books()) == FIRST_OF_SEPTEMBER


@pytest.mark.parametrize(
    "value",
    [
        "30. 2. 2026",
        "30. 2.",
        "9/2026",
        "1. nikdy 2026",
        "dnes",
        "",
        None,
        12,
        True,
        1e12,
        time(8),
        "1.9.0000",
        "1/9/26",
        "01/02/2026",
    ],
)
def test_what_is_no_day_is_not_guessed(value):
    assert read_day(value, books()) is None


@pytest.mark.parametrize(("value", "day"), [("15/1/2026", date(2026, 1, 15)), ("1/1/2026", date(2026, 1, 1))])
def test_slashes_are_understood_where_they_can_mean_but_one_day(value, day):
    assert read_day(value, books()) == day
    assert two_readings(value) == ()


def test_slashes_that_may_mean_two_days_give_both():
    assert two_readings("01/02/2026") == (date(2026, 2, 1), date(2026, 1, 2))


@given(st.text(max_size=20) | st.integers() | st.floats(allow_nan=True))
def test_no_cell_is_too_much(value):
    assert isinstance(read_day(value, books()), date | None)
    assert isinstance(read_ages(value, books()), AgeRange | None)
    assert read_price(value, books(), "CZK").currency in {"", "CZK", "EUR"}
    assert isinstance(read_count(value), int | None)
    assert read_phones(value, "CZ", books()).phones is not None


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_as_it_is_written(day):
    assert read_day(f"{day.day}. {day.month}. {day.year}", books()) == day
    assert read_day(day.isoformat(), books()) == day
    assert read_day((day - date(1899, 12, 30)).days, books()) == day


@pytest.mark.parametrize(
    ("value", "least", "most"),
    [
        ("18+", 18, None),
        ("18 +", 18, None),
        ("15+ let", 15, None),
        ("od 18 let", 18, None),
        ("from 18", 18, None),
        ("ab 18", 18, None),
        ("18 let a více", 18, None),
        ("od 18 in več", 18, None),
        ("18-26", 18, 26),
        ("18 – 26 let", 18, 26),
        ("18 bis 26 Jahre", 18, 26),
        ("od 15 do 26 let", 15, 26),
        ("do 26 let", None, 26),
        ("up to 26", None, 26),
    ],
)
def test_ages_are_understood_as_people_write_them(value, least, most):
    assert read_ages(value, books()) == AgeRange(least, most)


@pytest.mark.parametrize(
    "value", ["18", 18, "26-18", "dospělí", "18+ 26+", "150+", "", None, "18, 26", date(2026, 12, 6)]
)
def test_ages_that_are_not_clear_are_not_guessed(value):
    assert read_ages(value, books()) is None


@pytest.mark.parametrize(
    ("value", "amount", "currency"),
    [
        ("zdarma", "0", "CZK"),
        ("kostenlos", "0", "CZK"),
        ("150 Kč/noc", "150", "CZK"),
        ("150,- Kč", "150", "CZK"),
        ("1 500 Kč", "1500", "CZK"),
        ("1.500 Kč měsíčně", "1500", "CZK"),
        ("5,50 EUR", "5.50", "EUR"),
        ("€ 5", "5", "EUR"),
        (150, "150", "CZK"),
        ("100-150 Kč", "", ""),
        ("podle příjmu", "", ""),
        ("150 Kč nebo 6 €", "", ""),
        ("5 Kč, 5 EUR", "", ""),
    ],
)
def test_prices_are_understood_as_people_write_them(value, amount, currency):
    read = read_price(value, books(), "CZK")
    assert (read.amount, read.currency) == (amount, currency)


def test_a_price_without_a_currency_is_left_to_its_words():
    assert read_price("150", books(), "").amount == ""


@pytest.mark.parametrize(
    ("value", "count"), [("12", 12), (12.0, 12), (" 0 ", 0), ("12 lůžek", None), ("-1", None), (1.5, None)]
)
def test_counts_are_whole_numbers(value, count):
    assert read_count(value) == count


ONE, OTHER = "+420 601 123 456", "+420 602 123 456"


@pytest.mark.parametrize(
    ("value", "country", "numbers"),
    [
        ("601123456, 602 123 456", "CZ", [ONE, OTHER]),
        ("+420 601 123 456 / 602123456", "CZ", [ONE, OTHER]),
        ("601 123 456\n602 123 456", "CZ", [ONE, OTHER]),
        ("+420601123456;+420602123456", "", [ONE, OTHER]),
        ("tel.: 601 123 456 nebo 602 123 456", "CZ", [ONE, OTHER]),
        ("0316/123456", "AT", ["+43 316 123456"]),
        ("01 234 56 78", "SI", ["+386 1 234 56 78"]),
        ("116 123", "CZ", ["116 123"]),
        (601123456, "CZ", [ONE]),
    ],
)
def test_several_telephones_in_a_cell_are_told_apart(value, country, numbers):
    read = read_phones(value, country, books())
    assert [phone.number for phone in read.phones] == numbers
    assert all(phone.known and not phone.note for phone in read.phones)
    assert not read.repaired


@pytest.mark.parametrize(
    ("value", "country", "number"),
    [(316123456.0, "AT", "+43 316 123456"), (420601123456, "", ONE), (420601123456, "SI", ONE)],
)
def test_a_zero_or_plus_that_a_spreadsheet_ate_is_put_back(value, country, number):
    read = read_phones(value, country, books())
    assert [phone.number for phone in read.phones] == [number]
    assert read.repaired


@pytest.mark.parametrize(
    ("value", "country", "kept"),
    [
        ("000 111 222", "CZ", "000 111 222"),
        ("601 123 45", "CZ", "601 123 45"),
        ("601123456", "", "601123456"),
        ("112", "", "112"),
        (12345, "", "12345"),
        ("601 123 45 Petr", "CZ", "601 123 45"),
    ],
)
def test_a_number_that_is_not_known_stands_as_it_was_written(value, country, kept):
    assert read_phones(value, country, books()).phones == (PhoneRead(kept, known=False),)


def test_words_beside_a_number_are_told_apart_from_it():
    assert read_phones("601 123 456 (recepce)", "CZ", books()).phones == (PhoneRead(ONE, "recepce"),)
    assert read_phones("601 123 456, Petr", "CZ", books()).phones == (PhoneRead(ONE, "Petr"),)
    assert read_phones("zavolejte", "CZ", books()).phones == ()


def test_an_extension_is_no_part_of_the_number():
    assert read_phones("+43 316 123456 ext. 12", "AT", books()).phones == (PhoneRead("+43 316 123456", extension="12"),)


@pytest.mark.parametrize(
    "written",
    [", linka 12", " linka 12", " (l. 12)", "; klapka 12", " ext. 12", ", int. 12", " DW 12", " / Durchwahl -12"],
)
def test_whatever_word_names_an_extension_it_is_one(written):
    assert read_phones(f"545 123 456{written}", "CZ", books()).phones == (
        PhoneRead("+420 545 123 456", extension="12"),
    )


def test_each_extension_stays_with_its_number():
    read = read_phones("545 123 456, linka 1234; 601 123 456 (recepce)", "CZ", books())
    assert read.phones == (PhoneRead("+420 545 123 456", extension="1234"), PhoneRead(ONE, "recepce"))


@pytest.mark.parametrize(
    ("value", "country", "scheme", "number", "valid"),
    [
        ("25083325", "CZ", "CZ-ICO", "25083325", True),
        (570931, "CZ", "CZ-ICO", "00570931", True),
        ("25083326", "CZ", "CZ-ICO", "25083326", False),
        ("nemá", "CZ", "CZ-ICO", "nemá", False),
        ("5300231000", "SI", "SI-PRS", "5300231", True),
        ("5300232", "SI", "SI-PRS", "5300232", False),
        ("ZVR 123456789", "AT", "AT-ZVR", "123456789", True),
        ("FN 122119m", "AT", "AT-FB", "122119m", True),
        ("FN 122119", "AT", "AT-FB", "122119", False),
        ("Aachen VR 1234", "DE", "DE-VR", "Aachen VR 1234", True),
        ("HRB 1234", "DE", "DE-HR", "HRB 1234", False),
        ("1234", "", "", "1234", True),
    ],
)
def test_register_numbers_are_checked_as_their_country_does(value, country, scheme, number, valid):
    read = read_register_number(value, country)
    assert (read.scheme, read.number, read.valid) == (scheme, number, valid)


def test_columns_are_named_as_spreadsheets_do():
    assert [column_letters(number) for number in (1, 26, 27, 52, 703)] == ["A", "Z", "AA", "AZ", "AAA"]


def test_cells_become_text_as_a_person_reads_them():
    values = (None, 5.0, 5.5, "x", datetime.fromisoformat("2026-09-01T08:00"), date(2026, 9, 1), True)
    assert [cell_text(value) for value in values] == ["", "5", "5.5", "x", "2026-09-01", "2026-09-01", "True"]


def test_a_cell_of_commas_is_put_together_once(monkeypatch):
    cleaned = []
    monkeypatch.setattr(phone_reading, "clean_text", lambda text: cleaned.append(len(text)) or clean_text(text))
    text = "601 123 456" + ", x" * 2_000
    read_phones(text, "CZ", books())
    assert sum(cleaned) < 3 * len(text)


def test_many_spaces_between_words_are_no_separator():
    assert read_phones(f"601 123 456 (recepce){' ' * 10_000}x", "CZ", books()).phones == (PhoneRead(ONE, "recepce) x"),)


@pytest.mark.parametrize("written", ["000", "00042", "001", "000000"])
def test_a_short_number_that_begins_as_a_call_abroad_is_kept_as_it_is_written(written):
    assert read_phones(written, "CZ", books()).phones == (PhoneRead(written, known=False),)


@pytest.mark.parametrize("written", ["²", "18²", "od ² let", "①", "18-²"])
def test_a_raised_or_circled_number_is_no_age(written):
    assert read_ages(written, books()) is None
