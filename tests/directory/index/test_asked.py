import pytest

from tests.directory.index.small_index import put_towns
from workpris_desktop.directory.index.asked import asked_of
from workpris_desktop.directory.index.places import Places
from workpris_desktop.directory.index.sets import Sets
from workpris_desktop.domain.search import Near, Question, Understood

BRNO = Near("Brno", 49.0, 15.0, 20.0, "Brno")


@pytest.fixture
def places(made_index):
    index = made_index([("poradna", "")])
    put_towns(index, {"Brno": 5})
    return Places(index, Sets(index))


def test_the_place_of_the_text_counts_unless_another_was_asked_for(places):
    read = asked_of(Question("dluhy Brno 20"), places)
    assert (read.words, read.near, read.understood.place_text) == (("dluhy",), BRNO, "Brno 20")
    other = Near("Praha", 50.0, 14.0, 5.0, "Praha")
    chosen = asked_of(Question("dluhy Brno 20", near=other), places)
    assert (chosen.words, chosen.near) == (("dluhy", "brno", "20"), other)
    assert chosen.understood == Understood(("dluhy", "brno", "20"))


def test_a_town_that_was_chosen_for_the_name_in_the_text_stands_in_for_it(places):
    nearer = Near("Brno", 49.0, 15.0, 5.0, "Brno")
    asked = asked_of(Question("dluhy Brno 20", near=nearer), places)
    assert (asked.words, asked.near, asked.understood.near) == (("dluhy",), nearer, nearer)


def test_places_are_only_read_where_they_may_be(places):
    asked = asked_of(Question("dluhy Brno", reads_places=False), places)
    assert (asked.words, asked.near) == (("dluhy", "brno"), None)


@pytest.mark.parametrize(
    ("text", "is_begun"),
    [("dluhy por", True), ("dluhy por ", True), ("por v", True), ("por Brno", False), ("Brno por", True), ("", False)],
)
def test_the_last_word_is_begun_where_nothing_that_tells_more_follows(places, text, is_begun):
    assert asked_of(Question(text), places).is_begun is is_begun


def test_text_without_a_word_is_told_apart_from_no_text(places):
    assert asked_of(Question('"*'), places).is_wordless
    assert not asked_of(Question("  "), places).is_wordless
    assert not asked_of(Question("Brno"), places).is_wordless
