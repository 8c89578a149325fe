import pytest
from pyroaring import BitMap

from tests.directory.index.small_index import CountedRows
from workpris_desktop.directory.index.ladder import Ladder
from workpris_desktop.directory.index.schema import PREFIX_TERMS
from workpris_desktop.directory.index.sets import Sets
from workpris_desktop.directory.index.stretch import FEW, MOST_LONGER, MOST_LOOKED_AT, MOST_TAKEN
from workpris_desktop.domain.hit import Rung


def climb(connection, text, *, is_begun=True):
    return Ladder(connection, Sets(connection)).climb(tuple(text.split()), is_begun=is_begun)


def found(connection, text, *, is_begun=True):
    """Return the services by rung, without the empty ones."""
    steps = climb(connection, text, is_begun=is_begun).steps
    return {step.rung: [rank for ranks in step.by_name for rank in ranks] for step in steps if any(step.by_name)}


def test_the_last_word_may_be_but_begun_and_all_others_are_whole(made_index):
    index = made_index([("dluhova poradna", ""), ("poradna", "dluhy"), ("kontaktni dluhy", "")])
    assert found(index, "poradna dluh") == {Rung.WORD: [1, 2]}
    assert found(index, "por dluhova") == {}
    assert found(index, "kontak dluhova", is_begun=False) == {Rung.CUT: [3]}


def test_without_words_all_are_found_that_are_offered(made_index):
    assert found(made_index([("a", ""), ("b", "")]), "") == {Rung.WORD: [1, 2]}


def test_words_in_the_name_come_before_some_of_them_and_before_none(made_index):
    index = made_index([("", "byt brno"), ("brno", "byt"), ("byt brno", ""), ("byt", "brno"), ("byt", "")])
    assert climb(index, "byt brno").steps[0].by_name == (BitMap([3]), BitMap([2, 4]), BitMap([1]))
    assert climb(index, "byt brno").places_of([3])[3] == (Rung.WORD, True)
    assert climb(index, "byt brno").places_of([2])[2] == (Rung.WORD, False)


def test_a_word_cut_short_is_found_below_it_as_typed(made_index):
    index = made_index([("poradnice", ""), ("poradna", ""), ("poradni", "")])
    assert found(index, "poradnxx", is_begun=False) == {Rung.CUT: [1, 2, 3]}
    assert climb(index, "poradnxx").similar_to(1, Rung.CUT) == "poradnice"
    assert found(index, "pox") == {}


def test_what_was_found_further_up_is_not_found_again(made_index):
    index = made_index([("kontejner", ""), ("kontaktni", ""), ("kontrola", "")])
    steps = climb(index, "kontakt").steps
    ranks = [rank for step in steps for part in step.by_name for rank in part]
    assert len(ranks) == len(set(ranks))
    assert [list(part) for part in steps[0].by_name] == [[2], []]


@pytest.mark.parametrize("typed", ["kvertinky", "kvetink", "kvetniky", "kwetinky", "vetinky", "vketinky"])
def test_one_letter_wrong_is_found_in_all_inflections_and_said(made_index, typed):
    index = made_index([("kvetinky", ""), ("", "kvetinka"), ("obuvnik", "")])
    answer = climb(index, typed)
    (rung,) = {step.rung for step in answer.steps if any(step.by_name)}
    assert answer.ranks == BitMap([1, 2])
    assert answer.similar_to(1, rung) in {"", "kvetinky", "kvetinka"}
    assert (answer.similar_to(1, rung) == "") == (rung is Rung.WORD)


def test_a_misspelt_word_is_written_anew_with_the_commonest_that_is_near(made_index):
    index = made_index([("domov", "")] * 3 + [("domek", "")] + [("dozor", "")])
    answer = climb(index, "domxv", is_begun=False)
    assert answer.better == ((0, "domov"),)
    assert answer.stand_ins[0][1].services == 3


def test_a_word_that_is_there_is_written_anew_only_for_a_much_commoner_one(made_index):
    rare = made_index([("domoc", "")] + [("pomoc", "")] * 9)
    assert climb(rare, "domoc", is_begun=False).better == ()
    common = made_index([("domoc", "")] + [("pomoc", "")] * 11)
    assert climb(common, "domoc", is_begun=False).better == ((0, "pomoc"),)


def test_a_word_inside_of_longer_ones_is_found_last(made_index):
    index = made_index([("schuldnerberatung", ""), ("", "beratungsstelle"), ("hilfe", "")])
    assert found(index, "beratung", is_begun=False) == {Rung.CUT: [2], Rung.INSIDE: [1]}
    assert climb(index, "beratung", is_begun=False).similar_to(1, Rung.INSIDE) == "schuldnerberatung"


def test_a_word_that_stands_inside_of_longer_ones_is_not_taken_for_a_misspelt_one(made_index):
    compounds = [(f"{start}beratung", "") for start in ("schulden", "sucht", "rechts", "job", "mieter")]
    index = made_index([*compounds, ("beratuny", "")])
    assert found(index, "beratung", is_begun=False) == {Rung.INSIDE: [1, 2, 3, 4, 5]}
    fewer = made_index([*compounds[:3], ("beratuny", "")])
    assert found(fewer, "beratung", is_begun=False) == {Rung.CUT: [4], Rung.INSIDE: [1, 2, 3]}


def test_longer_words_are_found_in_all_their_inflections(made_index):
    index = made_index([("autolakovna", ""), ("", "autolakovnou")])
    assert found(index, "lakovna", is_begun=False) == {Rung.INSIDE: [1, 2]}


def test_only_words_that_find_few_are_stretched(made_index):
    index = made_index([("poradna brno", "")] * 9 + [("poradce brna", "")])
    stretched = climb(index, "poradna brnno", is_begun=False)
    assert {each.word for _, each in stretched.stand_ins} <= {"brno", "brna"}
    assert stretched.ranks >= BitMap(range(1, 10))


def test_where_no_word_finds_few_the_one_that_finds_the_fewest_is_stretched(made_index):
    index = made_index([("tesarska", "")] * 7 + [("dilna", "")] * 8 + [("dilna", "tesarskx")])
    answer = climb(index, "tesarska dilna", is_begun=False)
    assert answer.ranks == BitMap([16])
    assert answer.places_of([16])[16] == (Rung.CUT, False)


def test_with_enough_hits_no_word_is_stretched(made_index):
    index = made_index([("domov", "")] * FEW + [("domoc", "")])
    assert [step.rung for step in climb(index, "domov", is_begun=False).steps] == [Rung.WORD]


def test_a_word_that_is_nowhere_makes_the_whole_find_nothing(made_index):
    index = made_index([("poradna", "")] * 9)
    assert found(index, "poradna xyzzy") == {}


@pytest.mark.parametrize("typed", ["aab", "aaaaab", "xaaaaaaaaa", "aaaaaaaaaaaaaa", "abababababab", "aaax"])
def test_a_failing_word_reads_a_bounded_number_of_rows(made_index, typed):
    words = {
        f"{'a' * first}{middle:b}".replace("0", "a").replace("1", "b") for first in range(9) for middle in range(99)
    }
    index = made_index([(word, "") for word in sorted(words)])
    counted = CountedRows(index)
    climb(index, typed)
    keys = 10
    once = 2 + 2 * PREFIX_TERMS
    most = once + MOST_LOOKED_AT * (keys + 2) + 2 * MOST_TAKEN * 4 + MOST_LONGER + 64
    assert 0 < counted.count <= most
