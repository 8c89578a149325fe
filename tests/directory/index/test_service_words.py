from dataclasses import replace

import pytest

from workpris_desktop.directory.index.service_words import MOST_WORDS, ServiceWords
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.life import Translation
from workpris_desktop.domain.programme import Programme, Training
from workpris_desktop.domain.provider import Address, Organization, Place, PlaceKind, Service
from workpris_desktop.domain.region import Prison, Region, Regions
from workpris_desktop.domain.taxonomy import Taxonomy

FACTS = Facts(
    Taxonomy(()),
    Regions((Region("CZ064", "CZ-64", "CZ", "Jihomoravský kraj", "South Moravian Region", "CZ06"),)),
    (Prison("kurim", "CZ", "Věznice Kuřim", "prison", "Kuřim", "CZ064", 49.3, 16.5),),
)
SERVICE = Service("s1", "Dluhová poradna", Organization("o1", "Most k domovu"), alternate_name="Finance")


def words_of(**changes):
    return ServiceWords(FACTS).of(replace(SERVICE, **changes))


def place(kind=PlaceKind.ADDRESS, **changes):
    return Place("l1", "Zelený dům", address=Address("Tajná 5", "Brno", "602 00", "CZ064", "CZ"), kind=kind, **changes)


def test_the_names_of_service_and_provider_are_named():
    assert words_of().named == {"dluhova", "poradna", "finance", "most", "k", "domovu"}
    assert words_of(organization=None).named == {"dluhova", "poradna", "finance"}


def test_names_in_other_languages_are_named_and_other_texts_are_told():
    words = words_of(
        translations=(
            Translation("service", "s1", "name", "en", "Debt advice"),
            Translation("organization", "o1", "alternate_name", "de", "Brücke"),
            Translation("service", "s1", "description", "en", "We listen"),
            Translation("location", "l1", "name", "en", "Green house"),
        )
    )
    assert {"debt", "advice", "brucke"} <= words.named
    assert words.told == {"we", "listen"}


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"description": "Pomůžeme s exekucí"}, {"pomuzeme", "s", "exekuci"}),
        ({"eligibility": "Pro každého"}, {"pro", "kazdeho"}),
        ({"regions": ("CZ064", "XX1")}, {"jihomoravsky", "kraj", "south", "moravian", "region"}),
        ({"places": (place(),)}, {"zeleny", "dum", "brno"}),
        ({"places": (Place("l2", prison="kurim"),)}, {"veznice", "kurim"}),
        ({"trainings": (Training("Společné školení"),)}, {"spolecne", "skoleni"}),
        ({"programme": Programme(certificate="Osvědčení", follow_up="Návrat")}, {"osvedceni", "navrat"}),
        ({"documents": ("rodný list",), "accreditations": "MPSV"}, set()),
    ],
)
def test_what_else_a_record_says_is_told(changes, told):
    assert words_of(**changes).told == told


def test_nothing_of_a_confidential_place_is_a_word():
    assert words_of(places=(place(PlaceKind.CONFIDENTIAL, prison="kurim"),)).told == set()


def test_a_word_of_the_name_is_not_told_again():
    assert words_of(description="Poradna pro dluhy").told == {"pro", "dluhy"}


def test_long_numbers_are_no_words():
    assert words_of(description="Volejte 5433 777888999").told == {"volejte", "5433"}


def test_one_record_cannot_fill_the_index():
    endless = " ".join(f"slovo{number}" for number in range(2 * MOST_WORDS))
    words = words_of(description=endless)
    assert words.named == words_of().named
    assert len(words.named) + len(words.told) == MOST_WORDS
    assert len(words_of(name=endless).named) == MOST_WORDS
    assert words_of(name=endless, description="konec").told == set()
