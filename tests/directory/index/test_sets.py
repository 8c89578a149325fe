import sqlite3

import pytest
from pyroaring import BitMap

from tests.directory.index.small_index import CountedRows, put_facet
from workpris_desktop.directory.index.schema import PREFIX_TERMS
from workpris_desktop.directory.index.sets import Sets
from workpris_desktop.domain.choice import Choice, Facet


def all_of(ranks):
    return sorted(ranks.named | ranks.told)


def test_a_word_is_found_in_each_of_its_inflections(made_index):
    sets = Sets(made_index([("dluhy", ""), ("", "dluhum"), ("byt", "")]))
    assert all_of(sets.word("dluhu")) == [1, 2]
    assert sorted(sets.word("dluhu").named) == [1]
    assert all_of(sets.word("dum")) == []


def test_a_number_is_found_as_it_stands(made_index):
    sets = Sets(made_index([("linka 116", ""), ("linka 1162", "")]))
    assert all_of(sets.word("116")) == [1]
    assert all_of(sets.word("11")) == []


def test_a_beginning_without_a_set_of_its_own_is_the_union_of_its_words(made_index):
    sets = Sets(made_index([("poradna", ""), ("", "porad"), ("pomoc", "")]))
    assert all_of(sets.begun("porad")) == [1, 2]
    assert all_of(sets.begun("x")) == []


@pytest.mark.parametrize("words", [1, PREFIX_TERMS, PREFIX_TERMS + 1, PREFIX_TERMS * 20])
def test_a_beginning_never_reads_more_rows_than_there_may_be_below_it(made_index, words):
    connection = made_index([(f"a{number:05}x", "") for number in range(words)])
    counted = CountedRows(connection)
    assert all_of(Sets(connection).begun("a")) == list(range(1, words + 1))
    assert counted.count <= PREFIX_TERMS


def test_a_set_that_was_read_is_not_read_again(made_index):
    connection = made_index([("dluhy", "")])
    sets = Sets(connection)
    sets.word("dluhy"), sets.begun("dl"), sets.of_facet("shown", "*")
    counted = CountedRows(connection)
    sets.word("dluhy"), sets.begun("dl"), sets.of_facet("shown", "*")
    assert counted.count == 0


def test_facets_that_nobody_chooses_are_no_choices(made_index):
    connection = made_index([("a", ""), ("b", "")])
    put_facet(connection, "type", "DEB", [1])
    put_facet(connection, "type", "*", [1])
    put_facet(connection, "country", "CZ", [1, 2])
    sets = Sets(connection)
    assert dict(sets.values_of(Facet)) == {Choice(Facet.TYPE, "DEB"): BitMap([1])}
    assert sets.of_facet("type", "ACC") == BitMap()
    assert sets.shown == BitMap([1, 2])


def test_a_word_that_all_services_of_a_type_have_is_one_of_a_kind_of_help(made_index):
    connection = made_index([("prace", "")] * 6 + [("brno", "")] * 2)
    put_facet(connection, "type", "WRK", range(1, 7))
    put_facet(connection, "type", "FEW", [7])
    sets = Sets(connection)
    assert sets.is_of_type("prace")
    assert not sets.is_of_type("brno")


def test_a_set_that_is_cut_is_damage(made_index):
    connection = made_index([("dluhy", "")])
    connection.execute("UPDATE family SET named = substr(named, 1, 5)")
    with pytest.raises((ValueError, sqlite3.Error)):
        Sets(connection).word("dluhy")
