"""Telephone numbers in text that people wrote."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.publishing.importers.telephone_text import WrittenPhone, written_phones


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("354 403 131", "+420 354 403 131"),
        ("573372012", "+420 573 372 012"),
        ("+420000000002", "+420 000 000 002"),
        ("00420 603 111 222", "+420 603 111 222"),
        ("+43 1 5123456", "+43 1 5123456"),
        ("Tel.: 603 111 222 (Mgr. Nováková)", "+420 603 111 222"),
        ("116 111", "116 111"),
        ("112", "112"),
    ],
)
def test_a_number_is_written_in_the_international_form(text, number):
    assert written_phones(text, "CZ") == (WrittenPhone(number),)


def test_several_numbers_are_found():
    numbers = [phone.number for phone in written_phones("354 403 131; 777143124", "CZ")]
    assert numbers == ["+420 354 403 131", "+420 777 143 124"]


@pytest.mark.parametrize("text", ["603111222 kl. 12", "603 111 222, linka 12", "603 111 222 ext. 12"])
def test_an_extension_stands_apart(text):
    assert written_phones(text, "CZ") == (WrittenPhone("+420 603 111 222", "12"),)


def test_what_is_left_beside_a_number_is_doubtful():
    assert written_phones("354 403 131, 132", "CZ") == (WrittenPhone("+420 354 403 131", readable=False),)


@pytest.mark.parametrize("text", ["12345", "354403131/120", "1"])
def test_digits_that_are_no_number_are_copied(text):
    assert written_phones(text, "CZ") == (WrittenPhone(text, readable=False),)


@pytest.mark.parametrize("text", ["", "volejte Janu", "Jana 123", "-"])
def test_words_without_a_number_give_nothing(text):
    assert written_phones(text, "CZ") == ()


@given(st.text(st.characters(categories=("L", "N", "P", "Z")), max_size=60))
def test_no_word_ever_comes_out(text):
    for phone in written_phones(text, "CZ"):
        assert not any(sign.isalpha() for sign in phone.number + phone.extension)
