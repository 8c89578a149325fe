import csv

import pytest

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.function_words import is_function_word
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.record.facts import read_facts
from workpris_desktop.record.synonyms import BETWEEN, SYNONYMS_FILE
from workpris_desktop.system.paths import resources_folder

FEWEST, MOST = 4, 12
FOR_PROFESSIONALS = "STF"
WORDS_OF_EVERY_TYPE = (
    "help", "advice", "centre", "center", "hilfe", "beratung", "zentrum",
    "pomoc", "poradenstvi", "centrum", "svetovanje",
)  # fmt: skip


@pytest.fixture(scope="module")
def rows():
    with (resources_folder() / SYNONYMS_FILE).open(encoding="utf-8", newline="") as file:
        return [(row["code"], row["language"], row["words"].split(BETWEEN)) for row in csv.DictReader(file)]


@pytest.fixture(scope="module")
def taxonomy():
    return read_facts(resources_folder()).taxonomy


def test_every_code_is_a_type_of_the_taxonomy(rows, taxonomy):
    assert {code for code, _, _ in rows} <= {entry.code for entry in taxonomy}


def test_every_type_has_a_row_in_each_language_and_no_more(rows, taxonomy):
    found = sorted((code, language) for code, language, _ in rows)
    wanted = sorted((entry.code, language) for entry in taxonomy for language in LANGUAGES)
    optional = {each for each in wanted if each[0].startswith(FOR_PROFESSIONALS)}
    assert [each for each in found if each not in optional] == [each for each in wanted if each not in optional]
    assert len(set(found)) == len(found)


def test_every_row_holds_some_words_and_not_too_many(rows):
    assert [row for row in rows if not FEWEST <= len(row[2]) <= MOST] == []


def test_no_word_is_empty_or_stands_in_spaces(rows):
    assert [
        (code, word) for code, _, words in rows for word in words if not word or word != " ".join(word.split())
    ] == []


def test_no_word_consists_of_function_words_only(rows):
    assert [(code, word) for code, _, words in rows for word in words if _says_nothing(word)] == []


def test_no_word_stands_twice_in_a_row(rows):
    assert [(code, language) for code, language, words in rows if len(set(map(_folded, words))) < len(words)] == []


def test_no_word_says_only_what_the_label_says(rows, taxonomy):
    labels = {(entry.code, language): entry.labels[language] for entry in taxonomy for language in LANGUAGES}
    repeated = [
        (code, word)
        for code, language, words in rows
        for word in words
        if set(folded_words(word)) <= set(folded_words(labels[code, language]))
    ]
    assert repeated == []


def test_no_word_would_fit_every_type(rows):
    assert [
        (code, word) for code, _, words in rows for word in words if set(folded_words(word)) & set(WORDS_OF_EVERY_TYPE)
    ] == []


def test_a_sub_type_does_not_repeat_its_main_type(rows):
    of = {(code, language): set(map(_folded, words)) for code, language, words in rows}
    repeated = {
        (code, language): words & of.get((code.partition(".")[0], language), set())
        for (code, language), words in of.items()
        if "." in code
    }
    assert {key: words for key, words in repeated.items() if words} == {}


def _folded(word):
    return " ".join(folded_words(word))


def _says_nothing(word):
    return all(is_function_word(each) for each in folded_words(word))
