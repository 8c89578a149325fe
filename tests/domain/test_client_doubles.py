"""Names that may be those of one person."""

import pytest

from workpris_desktop.domain.client_doubles import are_alike, is_same_reference


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Petr Novák", "petr novak"),
        ("Petr Novák", "Novák Petr"),
        ("Petr Novák", "Petr Nowák"),
        ("Petr Novák", "Petr Novák ml."),
        ("Petr", "Petr Novák"),
        ("Jan Müller", "Jan Muller"),
        ("Jan", "JAN"),
        ("Straßer", "Strasser"),
    ],
)
def test_alike(one, other):
    assert are_alike([one], [other])
    assert are_alike([other], [one])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Petr Novák", "Pavel Novák"),
        ("Jan", "Dan"),
        ("Jan", "Jana"),
        ("Ivo", "Iva"),
        ("", ""),
        ("", "Petr"),
        (".", "-"),
    ],
)
def test_not_alike(one, other):
    assert not are_alike([one], [other])


def test_any_name_of_one_with_any_of_the_other():
    assert are_alike(["Blue", "Petr Novák"], ["Red", "Novák Petr"])
    assert not are_alike(["Blue", ""], ["Red", ""])


def test_one_word_stands_for_one_word_only():
    assert not are_alike(["Jan Jan"], ["Jan Novák"])


@pytest.mark.parametrize(("one", "other"), [("2026/17", "2026-17"), ("a 12", "A12"), ("Č. 5", "c5")])
def test_same_reference(one, other):
    assert is_same_reference(one, other)


@pytest.mark.parametrize(("one", "other"), [("", ""), ("-", "/"), ("17", "171"), ("2026/1", "2026/2")])
def test_other_reference(one, other):
    assert not is_same_reference(one, other)
