import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workpris_desktop.directory.index.question_words import MOST_WORDS, TypedText
from workpris_desktop.domain.fold import folded_words


def wanted(text, without=()):
    typed = TypedText(text)
    return [typed.words[at].folded for at in typed.wanted(without)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dluhové poradenství v Brně", ["dluhove", "poradenstvi", "brne"]),
        ("help for the family", ["help", "family"]),
        ("v", ["v"]),
        ("in der", ["in", "der"]),
        ('"*', []),
        ("", []),
        ("_t_acc", ["t", "acc"]),
    ],
)
def test_words_that_only_join_others_are_not_looked_for_unless_there_is_nothing_else(text, words):
    assert wanted(text) == words


def test_words_that_were_taken_for_a_place_leave_no_joining_words_behind():
    assert wanted("v Brne", without={1}) == []


def test_endless_questions_are_cut():
    assert len(wanted("wort " * 100_000)) == MOST_WORDS
    assert len(TypedText("a b " * 100_000).words) == 500


@settings(deadline=None)
@given(st.text(max_size=60))
def test_pieces_hold_the_words_of_the_whole_text(text):
    assert [word.folded for word in TypedText(text).words] == folded_words(text)


def test_another_word_takes_the_place_of_one_and_the_rest_stays_as_typed():
    typed = TypedText("Dulhy,  a Bydlení-Brno (30)")
    assert typed.with_other(0, "dluhy") == "dluhy a Bydlení-Brno (30)"
    assert typed.with_other(3, "praha") == "Dulhy, a bydleni praha (30)"


def test_words_are_left_out():
    typed = TypedText("bydlení v Brno-město 30 km")
    assert typed.without_words({0}) == "v Brno-město 30 km"
    assert typed.without_words({2, 4, 5}) == "bydlení v mesto"
    assert typed.written(2, 4) == "Brno-město 30 km"
