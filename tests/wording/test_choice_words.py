from functools import cache

import pytest

from tests.support.spoken_english import return_to_english
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.choice_words import ChoiceWords
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.printed import read_phrasebook


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
    return ChoiceWords(lambda: facts, cache(lambda language: read_phrasebook(language, resources_folder())))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("facet", Facet)
def test_every_facet_has_a_name_and_values_with_labels_of_their_own(words, facet, language):
    speak(language)
    offers = words.offers(facet)
    assert words.heading(facet)
    assert words.every(facet)
    assert len(offers) > 1
    assert len({offer.value for offer in offers if offer.value}) == len([offer for offer in offers if offer.value])
    for offer in offers:
        assert offer.label
        assert offer.label != offer.value
        if offer.value:
            assert words.label(Choice(facet, offer.value)) == offer.label
            assert offer.label in words.chip(Choice(facet, offer.value))


def test_a_value_that_nobody_knows_is_said_as_it_is(words):
    for facet in Facet:
        assert words.label(Choice(facet, "xyzzy")) == "xyzzy"


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        (Choice(Facet.SEX, "women"), "Women"),
        (Choice(Facet.CHECKED, "90"), "Checked in the last 90 days"),
        (Choice(Facet.LANGUAGE, "uk"), "Language: Ukrainian"),
        (Choice(Facet.ENTRY, "appointment"), "Not needed before the first visit: Appointment"),
        (Choice(Facet.ACCEPTS, "arson"), "Accepted or case by case: Arson"),
        (Choice(Facet.REGION, "CZ"), "Region of return: Czechia"),
        (Choice(Facet.DISTRICT, "CZ0642"), "District: Brno-město"),
    ],
)
def test_a_chip_says_by_itself_what_is_meant(words, choice, said):
    assert words.chip(choice) == said


def test_a_region_and_a_country_narrow_the_districts(words, facts):
    assert len(words.offers(Facet.DISTRICT)) == len(facts.districts)
    in_region = words.offers(Facet.DISTRICT, "CZ064")
    in_country = words.offers(Facet.DISTRICT, "CZ")
    assert 0 < len(in_region) < len(in_country) <= len(facts.districts)


def test_help_for_all_and_room_that_is_not_known_are_no_filters(words):
    assert [offer.value for offer in words.offers(Facet.SEX)] == ["women", "men"]
    assert "not_known" not in [offer.value for offer in words.offers(Facet.ROOM)]


def test_every_prison_stands_below_its_country(words, facts):
    offers = words.offers(Facet.PRISON)
    assert len([offer for offer in offers if offer.value]) == len(facts.prisons)
    assert [offer.level for offer in offers if not offer.value] == [0] * len(
        {prison.country for prison in facts.prisons}
    )


@pytest.mark.parametrize(
    ("language", "countries"),
    [("cs", ["Česko"]), ("sl", ["Slovenija"]), ("de", ["Österreich"]), ("en", ["Austria"])],
)
def test_the_prisons_of_the_country_of_the_language_come_first(words, language, countries):
    speak(language)
    headings = [offer.label for offer in words.offers(Facet.PRISON) if not offer.value]
    assert headings[: len(countries)] == countries
