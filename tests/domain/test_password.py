import pytest

from workpris_desktop.domain.password import LONGEST_PASSWORD, Weakness, weakness

NAME = "Dana Novak"


@pytest.mark.parametrize(
    "password",
    [
        "Sieben Hasen laufen ueber Land",
        "Osm lodí pluje po řece",
        "Tisíc malých žlutých kachen",
        "Сім зайців біжать через поле",
        "correct horse battery",
        "kX7-pq2Lm9wz",
        "Dana trinkt 3 Kaffee um vier",
        "zahrada 2026 u potoka",
        "property rights and duties",
    ],
)
def test_a_sentence_or_twelve_characters_of_ones_own_are_taken(password):
    assert weakness(password, NAME) is None


@pytest.mark.parametrize(
    "password",
    [
        "123456789012",
        "98765432109876",
        "abcdefghijkl",
        "zyxwvutsrqpo",
        "абвгдежзийкл",
        "qwertzuiopasdf",
        "Qwertyuiop[]",
        "ячсмитьфівапр",
        "+ěščřžýáíé123",
        "1qaz2wsx3edc",
        "!@#$%^&*()12",
        "abcdefabcdef",
        "Password2026!",
        "heslo heslo 1234",
        "1985 1986 1987",
        "12 34 56 78 90 12",
        "+420 603 123 456",
    ],
)
def test_what_everybody_tries_first_is_not(password):
    assert weakness(password, NAME) is Weakness.WELL_KNOWN


@pytest.mark.parametrize(
    "password",
    [
        "Dana Novak 2026!",
        "dananovak12345",
        "Novak.Dana.15.3.1985",
        "DanaNovak150385",
        "novak heslo novak",
        "Dana Dana Dana Novak",
    ],
)
def test_nor_is_the_name_with_a_year_a_birthday_or_a_row_of_digits(password):
    assert weakness(password, NAME) is Weakness.IS_NAME


def test_nor_is_a_name_of_short_words():
    assert weakness("Li Ng, Li Ng 2026", "Li Ng") is Weakness.IS_NAME


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("", Weakness.SHORT),
        ("kX7-pq2Lm9w", Weakness.SHORT),
        ("abababababab", Weakness.FEW_DIFFERENT),
        ("ä" * LONGEST_PASSWORD, Weakness.FEW_DIFFERENT),
        ("x" * (LONGEST_PASSWORD + 1), Weakness.LONG),
    ],
)
def test_nor_what_is_short_long_or_of_few_characters(password, why):
    assert weakness(password, NAME) is why


def test_a_password_of_many_megabytes_is_refused_before_it_is_looked_at():
    assert weakness("a1b2c3" * 10_000_000, NAME) is Weakness.LONG
