import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyroaring import BitMap

from workpris_desktop.directory.index.postings import Postings
from workpris_desktop.directory.index.schema import INDEX_TABLES, PREFIX_TERMS, unpacked
from workpris_desktop.directory.index.service_words import WordsOf
from workpris_desktop.domain.inflection import family

SERVICES = st.lists(
    st.tuples(st.sets(st.text("ab", min_size=1, max_size=5)), st.sets(st.text("abn7", min_size=1, max_size=6))),
    max_size=12,
)


@pytest.fixture
def index():
    with closing(empty_index()) as connection:
        yield connection


def empty_index():
    connection = sqlite3.connect(":memory:")
    for statement in INDEX_TABLES:
        connection.execute(statement)
    return connection


def words(named="", told=""):
    return WordsOf(frozenset(named.split()), frozenset(told.split()) - frozenset(named.split()))


def written(index, services, sets=(), most_held=1_000):
    with closing(Postings(most_held)) as postings:
        for rank, each in services.items():
            postings.add(rank, each)
        for word, ranks, named in sets:
            postings.add_set(word, BitMap(ranks), named)
        postings.write(index)


def sets_in(index, table, key):
    rows = index.execute(f"SELECT {key}, named, told FROM {table}")
    return {found: (set(unpacked(named)), set(unpacked(told))) for found, named, told in rows}


def test_a_word_knows_the_services_that_have_it_in_their_name_and_those_that_only_tell_it(index):
    written(index, {1: words("dluhy brno", "pomoc"), 2: words("brno", "dluhy"), 3: words("", "dluhy")})
    found = sets_in(index, "term", "word")
    assert found == {"dluhy": ({1}, {2, 3}), "brno": ({1, 2}, set()), "pomoc": (set(), {1})}
    assert dict(index.execute("SELECT word, services FROM term")) == {"dluhy": 3, "brno": 2, "pomoc": 1}


def test_a_whole_set_joins_what_single_services_have(index):
    sets = [("dluh", [2, 3], True), ("dluh", [1, 4], False), ("debt", [4], False)]
    written(index, {1: words("dluh"), 3: words("", "dluh")}, sets)
    assert sets_in(index, "term", "word") == {"dluh": ({1, 2, 3}, {4}), "debt": (set(), {4})}


def test_a_prefix_is_written_where_many_words_begin_so_and_nowhere_else(index):
    many = {rank: words(f"a{chr(97 + rank // 20)}{chr(97 + rank % 20)}") for rank in range(PREFIX_TERMS + 1)}
    few = {100 + rank: words("", f"b{chr(97 + rank)}") for rank in range(20)}
    written(index, many | few)
    assert sets_in(index, "prefix", "letters") == {"a": (set(many), set())}


def test_a_service_that_has_one_word_of_a_prefix_in_its_name_is_not_told_of_the_others(index):
    written(index, {rank: words("ahoj", f"a{'x' * rank}") for rank in range(1, PREFIX_TERMS + 1)})
    assert sets_in(index, "prefix", "letters")["a"] == (set(range(1, PREFIX_TERMS + 1)), set())


def test_forms_of_a_word_stand_together_also_where_there_is_one_only(index):
    written(index, {1: words("dluhy"), 2: words("", "dluhu"), 3: words("", "praxe 2024 4you")})
    assert sets_in(index, "family", "stem") == {family("dluhy"): ({1}, {2}), family("praxe"): (set(), {3})}
    assert dict(index.execute("SELECT word, family FROM term"))["dluhu"] == family("dluhy")


def test_nothing_gives_empty_tables(index):
    written(index, {})
    assert not any(sets_in(index, table, key) for table, key in (("term", "word"), ("prefix", "letters")))


@given(services=SERVICES, most_held=st.integers(0, 30))
def test_it_makes_no_difference_how_much_is_kept_in_memory(services, most_held):
    all_words = {
        rank: WordsOf(frozenset(named), frozenset(told - named)) for rank, (named, told) in enumerate(services)
    }
    with closing(empty_index()) as small, closing(empty_index()) as large:
        written(small, all_words, [("ab", [3], True)], most_held)
        written(large, all_words, [("ab", [3], True)])
        for table in ("term", "prefix", "family"):
            rows = [connection.execute(f"SELECT * FROM {table}").fetchall() for connection in (small, large)]
            assert rows[0] == rows[1]


@given(services=SERVICES)
def test_every_set_is_what_a_walk_through_all_services_finds(services):
    all_words = {
        rank: WordsOf(frozenset(named), frozenset(told - named)) for rank, (named, told) in enumerate(services)
    }
    with closing(empty_index()) as index:
        written(index, all_words)
        for word, (named, told) in sets_in(index, "term", "word").items():
            assert named == {rank for rank, each in all_words.items() if word in each.named}
            assert told == {rank for rank, each in all_words.items() if word in each.told}
        for stem, (named, told) in sets_in(index, "family", "stem").items():
            assert named == {rank for rank, each in all_words.items() if stem in map(family, each.named)}
            assert told == {rank for rank, each in all_words.items() if stem in map(family, each.told)} - named
