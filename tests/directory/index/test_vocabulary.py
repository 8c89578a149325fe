import sqlite3
from contextlib import closing

import pytest
from pyroaring import BitMap

from workpris_desktop.directory.index.postings import Postings
from workpris_desktop.directory.index.schema import INDEX_TABLES, unpacked
from workpris_desktop.directory.index.vocabulary import grams, write_vocabulary
from workpris_desktop.domain.misspelling import misspelling_keys


@pytest.fixture
def index():
    with closing(sqlite3.connect(":memory:")) as connection, closing(Postings()) as postings:
        for statement in INDEX_TABLES:
            connection.execute(statement)
        postings.add_set("dluhy", BitMap([1, 2, 3]), named=False)
        postings.add_set("poradna", BitMap([1, 2]), named=True)
        postings.add_set("naramek", BitMap([3]), named=True)
        postings.add_set("obcas", BitMap([3]), named=False)
        for short in ("do", "2024", "4you"):
            postings.add_set(short, BitMap([1]), named=False)
        postings.write(connection)
        yield connection


def candidates(index, typed):
    """Return the words that share a key with what was typed."""
    marks = ", ".join("?" * len(misspelling_keys(typed)))
    rows = index.execute(
        f"SELECT word FROM deletion JOIN word USING (number) WHERE hash IN ({marks})", tuple(misspelling_keys(typed))
    )
    return {word for (word,) in rows}


def test_the_commonest_word_has_the_smallest_number_and_what_is_no_word_has_none(index):
    write_vocabulary(index)
    words = dict(index.execute("SELECT number, word FROM word"))
    assert words == {1: "dluhy", 2: "poradna", 3: "naramek", 4: "obcas"}


@pytest.mark.parametrize("typed", ["dluhi", "dlhuy", "luhy", "ddluhy"])
def test_a_misspelt_word_leads_to_the_one_that_is_meant(index, typed):
    write_vocabulary(index)
    assert candidates(index, typed) == {"dluhy"}


def test_in_a_large_vocabulary_words_of_one_service_that_are_not_its_name_have_no_misspellings(index):
    write_vocabulary(index, all_forgiven=3)
    assert candidates(index, "obvas") == set()
    assert candidates(index, "narmek") == {"naramek"}
    assert candidates(index, "porafna") == {"poradna"}


def test_letters_within_words_lead_to_the_words(index):
    write_vocabulary(index)
    numbers = {letters: set(unpacked(cell)) for letters, cell in index.execute("SELECT letters, numbers FROM gram")}
    words = dict(index.execute("SELECT number, word FROM word"))
    for letters, found in numbers.items():
        assert {words[number] for number in found} == {word for word in words.values() if letters in word}
    assert set(numbers) == {letters for word in words.values() for letters in grams(word)}
    assert index.execute("SELECT count(*) FROM temp.sqlite_master").fetchone() == (0,)
