import pytest

from workpris_desktop.printing.readability import long_sentences, long_words

TWELVE = "one two three four five six seven eight nine ten eleven twelve"


def test_a_sentence_of_twelve_words_is_easy_and_one_of_thirteen_is_not():
    assert long_sentences(f"{TWELVE}. {TWELVE}!") == ()
    assert long_sentences(f"Short. {TWELVE} thirteen. Short.") == (f"{TWELVE} thirteen.",)


def test_numbers_and_signs_are_no_words():
    assert long_sentences(f"{TWELVE} 5 – 7 (8) 9:00") == ()


@pytest.mark.parametrize("word", ["Krankenversicherung", "Sozialversicherungsanstalt"])
def test_a_long_word_is_named_once(word):
    assert long_words(f"Ihre {word}, {word}.") == (word,)


def test_a_word_of_fourteen_letters_is_not_long():
    assert long_words("abcdefghijklmn") == ()
