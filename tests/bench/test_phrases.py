from bench.misspelt import misspelt_texts
from bench.phrases import PHRASES, keystrokes
from workpris_desktop.domain.fold import folded_words


def test_there_are_310_keystrokes_of_22_phrases():
    assert len(PHRASES) == 22
    assert len(keystrokes()) == 310


def test_every_second_phrase_is_typed_without_diacritics():
    typed = keystrokes()

    assert "dluhové poradenství" in typed
    assert "azylovy dum" in typed
    assert "azylový dům" not in typed


def test_misspelt_questions_hold_a_word_that_is_in_no_phrase():
    right = {word for phrase in PHRASES for word in folded_words(phrase)}

    assert all(set(folded_words(text)) - right for text in misspelt_texts())
