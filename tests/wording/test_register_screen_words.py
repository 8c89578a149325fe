from datetime import date, timedelta

import pytest

from workpris_desktop.domain.account import Account
from workpris_desktop.domain.client_register import DoubleReason, FileState, PossibleDouble, RegisterRow
from workpris_desktop.domain.vault import Category
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.file_words import FileWords
from workpris_desktop.wording.register_screen_words import RegisterScreenWords

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def regions():
    return read_facts(resources_folder()).regions


@pytest.fixture
def words(regions):
    files = FileWords()
    files.accounts = {"p": Account("p", "Petr", frozenset())}
    made = RegisterScreenWords(files, regions, {"3078610": "Brno"}.get)
    made.held = files
    return made


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "22 Nov 2026, today"),
        (2, "24 Nov 2026, in 2 days"),
        (12, "4 Dec 2026, in 12 days"),
        (100, "2 Mar 2027"),
        (-1, "21 Nov 2026"),
    ],
)
def test_a_release_that_is_near_is_told_in_days(words, days, said):
    assert words.release(TODAY + timedelta(days=days), TODAY) == said


def test_a_release_that_is_not_known_is_not_told(words):
    assert (words.release(None, TODAY), words.next_step(None, TODAY), words.day(None)) == ("", "", "")


def test_a_step_whose_day_is_over_is_marked(words):
    assert words.next_step(TODAY - timedelta(days=1), TODAY) == "overdue: 21 Nov 2026"
    assert words.next_step(TODAY, TODAY) == "today"
    assert words.next_step(TODAY + timedelta(days=1), TODAY) == "23 Nov 2026"


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("any", "anywhere"),
        ("region:CZ064", "Jihomoravský kraj"),
        ("region:XX", "XX"),
        ("town:3078610", "Brno"),
        ("town:1", "1"),
        ("text:u sestry: dole", "u sestry: dole"),
        ("", ""),
    ],
)
def test_a_place_of_return_is_told_by_its_name(words, place, said):
    assert words.region(place) == said


def test_a_foreign_client_is_told_with_who_keeps_the_file(words):
    row = RegisterRow("f", "Marta", "", "p", "", Category.ADVICE, FileState.OPEN, TODAY)
    said = words.foreign(row)
    assert "Marta is a client of Petr" in said
    assert "Emergency access…" in said


@pytest.mark.parametrize("reason", DoubleReason)
@pytest.mark.parametrize("is_mine", [True, False])
def test_a_possible_double_is_told_with_its_reason(words, reason, is_mine):
    said = words.double(PossibleDouble("f", "Georg", "p", reason, is_mine))
    assert "Georg" in said
    assert ("Petr" in said) is not is_mine
    assert "same" in said
