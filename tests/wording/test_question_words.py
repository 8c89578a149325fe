from dataclasses import replace
from datetime import date, time
from functools import cache

import pytest

from tests.support.answers import BRNO
from tests.support.spoken_english import return_to_english
from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.search import OpenOn, Order, Question, Removal, RemovalKind, SettingFilter
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.choice_words import ChoiceWords
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.printed import read_phrasebook
from workpris_desktop.wording.question_words import QuestionWords

WOMEN = Choice(Facet.SEX, "women")
THURSDAY = OpenOn(date(2026, 11, 26), time(14, 0))


@pytest.fixture(scope="module")
def facts():
    return read_facts(resources_folder())


@pytest.fixture(autouse=True)
def english(qapp):
    return_to_english()
    yield
    return_to_english()


@pytest.fixture
def words(facts):
    return QuestionWords(
        ChoiceWords(lambda: facts, cache(lambda language: read_phrasebook(language, resources_folder())))
    )


def test_a_name_is_made_of_all_that_is_asked(words):
    question = Question(
        " bed ",
        service_type="ACC.EMG",
        setting=SettingFilter.COMMUNITY,
        choices=(WOMEN,),
        near=BRNO,
        open_on=THURSDAY,
        municipality="m-brno",
    )
    assert words.title(question).split(" · ") == [
        "bed",
        words.choices.label(Choice(Facet.TYPE, "ACC.EMG")),
        "Outside prison",
        "Women",
        "near Brno",
        "within 30 km",
        "open on 26 Nov 2026 at 14:00",
        "responsible offices",
    ]
    assert words.title(Question()) == ""


def test_a_day_without_an_hour_is_said_so(words):
    assert words.open_on(replace(THURSDAY, at=None)) == "open on 26 Nov 2026"


def test_a_distance_is_said_as_short_as_it_is(words):
    assert words.distance(30.0) == "within 30 km"
    assert words.distance(7.5) == "within 7.5 km"


@pytest.mark.parametrize(
    ("removal", "said"),
    [
        (Removal(RemovalKind.WORD, Question(), 3, word="xyz"), "without “xyz” (3)"),
        (Removal(RemovalKind.CHOICE, Question(), 0, choice=WOMEN), "without “Women” (0)"),
        (Removal(RemovalKind.PLACE, Question(), 7), "at any place (7)"),
        (Removal(RemovalKind.PLACE, Question(near=BRNO), 7), "at any distance from Brno (7)"),
        (Removal(RemovalKind.WIDER, Question(near=replace(BRNO, within_km=60.0)), 4), "within 60 km of Brno (4)"),
        (Removal(RemovalKind.OPEN_ON, Question(), 1), "on any day (1)"),
    ],
)
def test_what_can_be_left_out_is_said_with_what_it_finds(words, removal, said):
    assert words.removal(removal) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_order_has_a_name_and_an_explanation(words, language):
    speak(language)
    assert len({words.order(order) for order in Order}) == len(Order)
    assert len({words.order_explained(order) for order in Order}) == len(Order)


def test_towns_of_one_name_are_told_apart(words):
    town = Municipality("m1", "Nová Ves", "CZ", "CZ064", "CZ0642", 49.0, 16.0)
    assert words.place(town) == "Nová Ves (Brno-město, Jihomoravský kraj)"
    assert words.place(replace(town, region="", district="")) == "Nová Ves (Czechia)"
