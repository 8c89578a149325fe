import pytest

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.function_words import is_function_word


@pytest.mark.parametrize(
    "sentence", ["bez a pro", "für die und mit", "za ali brez", "who is near the", "Über, při, če"]
)
def test_words_that_only_join_others_are_known_in_each_language(sentence):
    assert all(map(is_function_word, folded_words(sentence)))


@pytest.mark.parametrize("sentence", ["místo dům pes", "Schulden Mann Haus", "dolg vas mesto dom", "man debt dog home"])
def test_words_that_somebody_may_look_for_are_kept(sentence):
    kept = [word for word in folded_words(sentence) if not is_function_word(word)]
    assert len(kept) >= 3


def test_every_word_of_the_list_is_folded():
    from workpris_desktop.domain import function_words

    assert all(folded_words(word) == [word] for word in function_words._WORDS)
