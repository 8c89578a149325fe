"""Telephone numbers as people dial them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.telephone import Phone
from workpris_desktop.printing.phone import can_be_called, dialled, is_free_call, phone_in_words, phone_to_call


def written(number, country="", *, abroad=False):
    return phone_in_words(Phone(number, country=country), abroad=abroad).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("number", "country", "dialled"),
    [
        ("+420776123456", "CZ", "776 123 456"),
        ("776123456", "CZ", "776 123 456"),
        ("+38612345678", "SI", "01 234 56 78"),
        ("01/234-56-78", "SI", "01 234 56 78"),
        ("040 123 456", "SI", "040 123 456"),
        ("+4940123456789", "DE", "040 123 456 789"),
        ("06221 123456", "DE", "06221 123 456"),
        ("+43200012259", "AT", "02000 122 59"),
        ("508-325-2525", "US", "(508) 325-2525"),
    ],
)
def test_a_number_of_the_country_stands_as_it_is_dialled_there(number, country, dialled):
    assert written(number, country) == dialled


@pytest.mark.parametrize(
    ("number", "country", "dialled"),
    [
        ("+420 776 123 456", "AT", "+420 776 123 456"),
        ("0043 2000 12851", "CZ", "+43 2000 128 51"),
        ("+386 1 234 56 78", "", "+386 1 234 56 78"),
    ],
)
def test_a_number_of_another_country_has_its_code(number, country, dialled):
    assert written(number, country) == dialled


@pytest.mark.parametrize(
    ("number", "country", "dialled"),
    [
        ("06221 123456", "DE", "+49 6221 123 456"),
        ("+420776123456", "CZ", "+420 776 123 456"),
        ("01 234 56 78", "SI", "+386 1 234 56 78"),
        ("116 123", "CZ", "116 123"),
        ("776 123 456", "", "776 123 456"),
    ],
)
def test_a_number_for_somebody_abroad_has_the_code_of_its_country(number, country, dialled):
    assert written(number, country, abroad=True) == dialled


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("116 123", "116 123"),
        ("116123", "116 123"),
        ("112", "112"),
        ("1234", "1234"),
        ("0800 123 456, 0800 654321", "0800 123 456, 0800 654 321"),
        ("ask at the door", "ask at the door"),
    ],
)
def test_what_is_no_full_number_stays_as_published(number, shown):
    assert written(number, "CZ") == shown


def test_a_long_unknown_number_is_cut_into_groups_without_a_single_digit():
    assert written("12345678901234567890") == "123 456 789 012 345 678 90"
    assert written("1234567890123456789") == "123 456 789 012 345 67 89"


def test_a_number_that_nobody_can_dial_shows_only_its_beginning():
    assert written("7" * 3000, "CZ") == "777 " * 32 + "77 77…"
    assert written("7" * 100) == "777 " * 32 + "77 77"
    assert len(written("call 7 " * 1000)) == 101


@given(st.from_regex(r"\+?[0-9]{1,6}([ /-]?[0-9]{1,6}){0,4}", fullmatch=True), st.sampled_from(["", "CZ", "SI"]))
def test_no_number_breaks_over_two_lines_and_none_is_lost(number, country):
    shown = phone_in_words(Phone(number, country=country))
    assert " " not in shown
    digits = [sign for sign in shown if sign.isdigit()]
    assert "".join(digits)[-3:] == "".join(sign for sign in number if sign.isdigit())[-3:]


@pytest.mark.parametrize(
    ("phone", "callable_"),
    [
        (Phone("116 123"), True),
        (Phone("116 123", kind="voice"), True),
        (Phone("01 234 56 78", kind="Fax"), False),
        (Phone("no phone"), False),
        (Phone(""), False),
    ],
)
def test_only_a_number_to_speak_to_somebody_can_be_called(phone, callable_):
    assert can_be_called(phone) is callable_


def test_the_number_to_call_is_the_first_to_speak_to_somebody():
    fax, line, other = Phone("01 234", kind="fax"), Phone("116 123"), Phone("112")
    assert phone_to_call((fax, line, other)) is line
    assert phone_to_call((fax,)) is None


@pytest.mark.parametrize(
    ("number", "bare"),
    [
        ("+43 (0) 2000 / 121-48 ext 5; prison desk", "+43 (0) 2000 / 121-48"),
        ("Tel. 776 123 456", "776 123 456"),
        ("112 (24 h)", "112"),
        ("1-800-LAW-REP-4", "1-800-529-737-4"),
        ("(312) 773-1068 ext. 321", "(312) 773-1068"),
        ("541 123 456, 777 888 999 prison desk", "541 123 456, 777 888 999"),
    ],
)
def test_of_a_number_among_words_only_the_number_is_called(number, bare):
    assert phone_to_call((Phone(number, extension="7"),)) == Phone(bare, extension="7")


@pytest.mark.parametrize("number", ["ask at door 5", "prison desk", "od 8 h"])
def test_words_without_a_number_cannot_be_called(number):
    assert phone_to_call((Phone(number),)) is None


@pytest.mark.parametrize(
    ("number", "country", "expected"),
    [
        ("776 123 456", "CZ", "+420776123456"),
        ("+420 541 123 456", "", "+420541123456"),
        ("01 234 56 78", "SI", "+38612345678"),
        ("116 123", "CZ", "116123"),
        ("116 123", "AT", "116123"),
        ("142", "AT", "142"),
        ("541 123 456, 777 888 999", "CZ", ""),
        ("776 123 456", "", ""),
        ("no phone", "CZ", ""),
    ],
)
def test_a_number_is_dialled_as_a_telephone_does(number, country, expected):
    assert dialled(Phone(number, country=country)) == expected


@pytest.mark.parametrize(
    ("number", "country"),
    [("800 111 222", "CZ"), ("0800 123456", "AT"), ("080 12 34", "SI"), ("116 006", "CZ"), ("116123", "SI"),
     ("142", "AT"), ("+49 800 1110111", "")],
)  # fmt: skip
def test_a_free_number_is_known(number, country):
    assert is_free_call(Phone(number, country=country))


@pytest.mark.parametrize(
    ("number", "country"), [("776 123 456", "CZ"), ("116 123", ""), ("1212", "CZ"), ("no phone", "CZ"), ("1180", "CZ")]
)
def test_other_numbers_are_not_called_free(number, country):
    assert not is_free_call(Phone(number, country=country))


@given(st.text(max_size=30), st.sampled_from(["", "CZ", "AT", "SI", "DE", "??"]))
def test_whatever_stands_in_the_field_can_be_asked(number, country):
    phone = Phone(number, country=country)
    assert dialled(phone) == "" or dialled(phone).lstrip("+").isdigit()
    assert is_free_call(phone) in {True, False}
