from dataclasses import replace

from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.search_memory import MOST_RECENT, MOST_SAVED, SavedSearch, SearchMemory, remembered

DEBT, BED = Question("debt"), Question("bed", region="CZ042")


def test_the_last_search_stands_first_and_each_once():
    memory = SearchMemory().with_recent(DEBT).with_recent(BED).with_recent(DEBT)
    assert memory.recent == (DEBT, BED)


def test_no_more_than_the_last_twenty_are_kept():
    memory = SearchMemory()
    for number in range(MOST_RECENT + 5):
        memory = memory.with_recent(Question(f"{number:02}"))
    assert len(memory.recent) == MOST_RECENT
    assert memory.recent[0].text == "24"


def test_how_an_answer_was_shown_is_not_remembered():
    shown = replace(DEBT, limit=7, counts=True, language="cs", unfolds=True)
    assert SearchMemory().with_recent(shown).recent == (DEBT,)
    assert remembered(shown) == DEBT


def test_a_search_that_was_half_typed_gives_way():
    memory = SearchMemory().with_recent(Question("deb")).with_recent(DEBT)
    assert memory.recent == (DEBT,)
    other = replace(DEBT, region="CZ")
    assert memory.with_recent(other).recent == (other, DEBT)


def test_a_search_for_nothing_is_not_remembered():
    assert SearchMemory().with_recent(Question("  ")) == SearchMemory()


def test_nothing_recent_is_kept_once_that_is_switched_off():
    off = SearchMemory().with_recent(DEBT).keeping_recent(keeps=False)
    assert off.recent == ()
    assert off.with_recent(DEBT).recent == ()
    assert off.keeping_recent(keeps=True).with_recent(DEBT).recent == (DEBT,)


def test_one_recent_search_can_be_forgotten():
    memory = SearchMemory().with_recent(DEBT).with_recent(BED)
    assert memory.without_recent(BED).recent == (DEBT,)


def test_a_saved_search_takes_the_place_of_one_of_its_name():
    memory = SearchMemory().with_saved(" my  beds ", BED).with_saved("my beds", DEBT)
    assert memory.saved == (SavedSearch("my beds", DEBT),)


def test_a_search_without_a_name_is_not_saved():
    assert SearchMemory().with_saved(" \n ", DEBT) == SearchMemory()


def test_no_more_than_the_last_hundred_are_saved():
    memory = SearchMemory()
    for number in range(MOST_SAVED + 1):
        memory = memory.with_saved(f"{number}", DEBT)
    assert len(memory.saved) == MOST_SAVED
    assert memory.saved[0].name == "1"


def test_a_saved_search_is_renamed_where_it_stands():
    memory = SearchMemory().with_saved("a", DEBT).with_saved("b", BED).with_saved("c", DEBT)
    assert [each.name for each in memory.renamed("a", "z").saved] == ["z", "b", "c"]
    assert memory.renamed("a", "c").saved == (SavedSearch("c", DEBT), SavedSearch("b", BED))
    assert memory.renamed("a", " ") == memory
    assert memory.renamed("x", "y") == memory
    assert memory.renamed("a", "a") == memory


def test_a_saved_search_can_be_removed():
    memory = SearchMemory().with_saved("a", DEBT).with_saved("b", BED)
    assert memory.without_saved("a").saved == (SavedSearch("b", BED),)


def test_a_question_has_no_place_for_a_fact_of_a_person():
    from dataclasses import fields

    from workpris_desktop.domain.person import Person

    of_place = {"prison"}  # where help is looked for, which is a filter
    assert {each.name for each in fields(Person)} & {each.name for each in fields(Question)} == of_place
    assert Choice(Facet.SEX, "women") in Question().with_choice(Choice(Facet.SEX, "women")).filters
