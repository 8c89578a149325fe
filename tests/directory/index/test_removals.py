from datetime import date

from tests.directory.index.small_index import put_towns
from workpris_desktop.directory.index.asked import asked_of
from workpris_desktop.directory.index.places import Places
from workpris_desktop.directory.index.removals import MOST_TRIED, removals
from workpris_desktop.directory.index.sets import Sets
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.search import Near, OpenOn, Question, RemovalKind


def places(made_index):
    index = made_index([("poradna", "")])
    put_towns(index, {"Brno": 5})
    return Places(index, Sets(index))


def test_each_part_of_a_question_is_left_out_in_turn(made_index):
    question = Question(
        "Dluhy, v Brno 30 exekuce",
        service_type="DEB",
        choices=(Choice(Facet.ENTRY, "interview"),),
        open_on=OpenOn(date(2026, 1, 1)),
    )
    tried = []
    removals(asked_of(question, places(made_index)), lambda less: tried.append(less.question) or 1)
    assert [(less.text, less.service_type, len(less.choices), less.open_on is None) for less in tried] == [
        ("Dluhy, v Brno 30 exekuce", "", 1, False),
        ("Dluhy, v Brno 30 exekuce", "DEB", 0, False),
        ("Dluhy, exekuce", "DEB", 1, False),
        ("Dluhy, v Brno 30 exekuce", "DEB", 1, True),
        ("v Brno 30 exekuce", "DEB", 1, False),
        ("Dluhy, v Brno 30", "DEB", 1, False),
        ("Dluhy, exekuce", "DEB", 1, False),
        ("Dluhy, exekuce", "DEB", 1, False),
    ]
    assert [less.near and less.near.within_km for less in tried[-2:]] == [60, 100]


def test_that_which_finds_most_comes_first_and_that_which_finds_nothing_is_not_told(made_index):
    counts = {"b c": 0, "a c": 7, "a b": 9}
    found = removals(asked_of(Question("a b c"), places(made_index)), lambda less: counts[less.question.text])
    assert [(each.kind, each.word, each.question.text, each.count) for each in found] == [
        (RemovalKind.WORD, "c", "a b", 9),
        (RemovalKind.WORD, "b", "a c", 7),
    ]


def test_a_point_that_was_asked_for_is_left_out(made_index):
    near = Near("here", 49.0, 15.0, 20.0)
    asked = asked_of(Question("a", near=near), places(made_index))
    kinds = {each.kind: each.question for each in removals(asked, lambda _: 1)}
    assert kinds[RemovalKind.PLACE] == Question("a")
    far = asked_of(Question("a", near=Near("here", 49.0, 15.0)), places(made_index))
    assert RemovalKind.PLACE not in {each.kind for each in removals(far, lambda _: 1)}


def test_the_first_two_wider_circles_that_find_something_are_offered(made_index):
    near = Near("here", 49.0, 15.0, 60.0)
    counts = {None: 0, 100.0: 0, 200.0: 4}
    asked = asked_of(Question(near=near, service_type="DEB"), places(made_index))
    found = removals(asked, lambda less: counts.get(less.question.near and less.question.near.within_km, 0))
    assert [(each.kind, each.question.near.within_km, each.count) for each in found] == [(RemovalKind.WIDER, 200, 4)]


def test_a_place_of_the_text_gives_way_to_the_wider_circle(made_index):
    asked = asked_of(Question("dluhy v Brno 10"), places(made_index))
    wider = [each for each in removals(asked, lambda _: 3) if each.kind is RemovalKind.WIDER]
    assert [(each.question.text, each.question.near.name, each.question.near.within_km) for each in wider] == [
        ("dluhy", "Brno", 60),
        ("dluhy", "Brno", 100),
    ]


def test_a_word_is_said_as_it_was_typed(made_index):
    asked = asked_of(Question("„Bydlení“, Sázavou-7/b"), places(made_index))
    said = {each.word for each in removals(asked, lambda _: 1)}
    assert said == {"Bydlení", "Sázavou", "7", "b"}


def test_what_leaves_nothing_asked_is_no_help(made_index):
    found = places(made_index)
    assert removals(asked_of(Question("xyzzy"), found), lambda _: 158) == ()
    assert removals(asked_of(Question(service_type="DEB"), found), lambda _: 158) == ()


def test_no_more_is_tried_than_may_be(made_index):
    tried = []
    choices = tuple(Choice(Facet.ACCEPTS, str(number)) for number in range(20))
    removals(
        asked_of(Question("a b c", choices=choices), places(made_index)), lambda less: tried.append(less.question) or 0
    )
    assert len(tried) == MOST_TRIED
