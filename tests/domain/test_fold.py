import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.fold import LONGEST_WORD, folded_lines, folded_words, written_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dluhové  PORADENSTVÍ", ["dluhove", "poradenstvi"]),
        ("Straße STRASSE", ["strasse", "strasse"]),
        ("Đoković Łódź Ærø Œuvre", ["dokovic", "lodz", "aero", "oeuvre"]),
        ("ışık İzmir", ["isik", "izmir"]),
        ("Žďár nad Sázavou-7/b", ["zdar", "nad", "sazavou", "7", "b"]),
        ("d'accord snake_case", ["d", "accord", "snake", "case"]),
        ("Київ Йосип", ["київ".replace("ї", "і"), "иосип"]),
        ("ﬁnance ２４", ["finance", "24"]),
        ("byd\u00adle\u200bní \ufeffdlu\u2060hy", ["bydleni", "dluhy"]),
        ("🙂 --- \"*'", []),
    ],
)
def test_words_are_folded(text, words):
    assert folded_words(text) == words


def test_words_are_taken_as_they_are_written():
    assert written_words("„Dluhové“, Straße-7") == ["Dluhové", "Straße", "7"]
    assert written_words("bydlen\u0069\u0301") == ["bydlení"]


def test_endless_words_are_cut():
    assert folded_words("x" * 100_000) == ["x" * LONGEST_WORD]


@given(st.text(max_size=60))
def test_folding_a_folded_text_changes_nothing(text):
    words = folded_words(text)
    assert folded_words(" ".join(words)) == words


@given(st.lists(st.text(max_size=60)))
def test_many_texts_are_folded_at_once_as_each_alone(texts):
    lines = folded_lines(texts)
    assert [line.split() for line in lines] == [folded_words(text) for text in texts]
    assert all(line.startswith(" ") for line in lines)
