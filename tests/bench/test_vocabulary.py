import random

import pytest

pytest.importorskip("wordfreq", reason="words with their frequencies come with the extra 'bench'")

from bench.vocabulary import Vocabulary
from workpris_desktop.domain.fold import folded_words


@pytest.fixture(scope="module")
def slovenian():
    return Vocabulary("sl", random.Random(1), frozenset({"dolgov"}))


def test_the_same_seed_draws_the_same_words(slovenian):
    assert Vocabulary("sl", random.Random(7)).draw(50) == Vocabulary("sl", random.Random(7)).draw(50)


def test_common_words_come_oftener_than_rare_ones(slovenian):
    drawn = slovenian.draw(5_000)

    assert drawn.count("je") > 50
    assert len(set(drawn)) > 1_000


def test_barred_words_are_never_drawn(slovenian):
    related = slovenian.related(["svetovanje o dolgovih"])

    assert "dolgovi" in related
    assert "dolgov" not in related


def test_rare_words_are_plain_words(slovenian):
    assert all(len(folded_words(slovenian.rare())) == 1 for _ in range(200))
