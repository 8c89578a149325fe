from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.inflection import family

PARADIGMS = {
    "cs": (
        "hrad hradu hradem hradě hrady hradů hradům hradech",
        "soudce soudci soudcem soudců soudcům soudcích",
        "žena ženy ženě ženu ženou žen ženám ženách ženami",
        "adresa adresy adrese adresu adresou adres adresám adresách adresami",
        "město města městu městě městem měst městům městech městy",
        "klinika kliniky klinice kliniku klinik klinikám klinikách",
        "terapie terapii terapií terapiím terapiích terapiemi",
        "služba služby službě službu služeb službám službách službami",
        "pracovník pracovníka pracovníkem pracovníci pracovníků pracovníkům",
        "mladý mladého mladému mladém mladým mladá mladé mladou mladých mladými",
        "dluh dluhu dluhem dluhy dluhů dluhům dluhový dluhové dluhová",
        "sledovat sleduje sledujeme sledujete sledují sledoval sledovala sledování",
        "hledat hledá hledáme hledají hledal hledala hledání",
    ),
    "sl": (
        "dolg dolga dolgu dolgom dolgovi dolgov dolgovih",
        "soba sobe sobi sobo sob sobam sobah sobami",
        "mesto mesta mestu mestom mest mestih mesti",
        "otrok otroka otroku otroci otrok otrokom otroke otroki",
        "delavec delavca delavcu delavci delavcev delavcem",
        "svetovanje svetovanja svetovanju svetovati svetuje svetujemo svetujejo",
        "mlad mlada mlado mladega mlademu mladih mladim mladimi",
        "zavetišče zavetišča zavetišču zavetiščih",
    ),
    "de": (
        "Kind Kinder Kindern Kindes",
        "Wohnung Wohnungen wohnen wohnt wohnte",
        "Beratung Beratungen beraten",
        "Haus Hauses Häuser Häusern",
        "arbeitslos arbeitslose arbeitslosen arbeitsloser arbeitsloses",
        "freundlich freundliche freundlichen freundlicher freundlichem freundliches Freundlichkeit",
        "Schuld Schulden Schuldner Schuldnern Schuldnerin Schuldnerinnen",
        "Frau Frauen",
    ),
    "en": (
        "debt debts",
        "family families",
        "train trains trained training trainings trainer trainers",
        "shop shops shopping shopped",
        "house houses housed housing",
        "happy happier happiness",
        "treat treats treated treatment treatments",
    ),
}

STRANGERS = (
    "dluh dlouho duha druh dech",
    "svetovanje svet svetloba",
    "věznice věc vězeň vážný",
    "Schule Schuld Schutz",
    "Wohnung wohl Wonne",
    "house horse home",
    "stanovanje stan stanice",
    "otec ocel otok",
)


def share_together(paradigms):
    """Return how many of all pairs of forms of one word are in one group."""
    pairs = [pair for forms in paradigms for pair in combinations(folded_words(forms), 2)]
    return sum(family(one) == family(other) for one, other in pairs) / len(pairs)


@pytest.mark.parametrize("language", PARADIGMS)
def test_nine_in_ten_pairs_of_forms_of_a_word_are_in_one_group(language):
    assert share_together(PARADIGMS[language]) >= 0.9


@pytest.mark.parametrize("words", STRANGERS)
def test_other_words_are_in_other_groups(words):
    assert len({family(word) for word in folded_words(words)}) == len(folded_words(words))


@pytest.mark.parametrize(
    "forms",
    [
        "dům domu domy domech",
        "dítě dětí dětem dětmi",
        "člověk lidé lidí",
        "Hilfe helfen hilft",
        "child children",
        "den dny",
    ],
)
def test_everyday_words_that_change_within_are_known(forms):
    assert share_together([forms]) >= 0.5
    assert family(folded_words(forms)[0]) == family(folded_words(forms)[-1])


@pytest.mark.parametrize("word", ["2024", "4you", "слово", "ελπιδα"])
def test_numbers_and_words_of_other_alphabets_have_no_forms(word):
    assert family(word) == word


@given(word=st.text("abcdeghijklmnorstuvyz", min_size=1, max_size=14))
def test_a_group_is_its_own_group_and_no_word(word):
    assert family(family(word)) == family(word)
    assert family(word).isupper()


@given(word=st.text("bdkmprst", min_size=4, max_size=8), ending=st.sampled_from(["a", "u", "y", "ou", "ami", "ech"]))
def test_an_ending_of_a_case_makes_no_difference_behind_letters_that_are_none(word, ending):
    stem = f"{word}oz"
    assert family(stem + ending) == family(stem)


def test_short_words_are_left_alone():
    assert [family(word) for word in ("a", "do", "pes", "byt")] == ["A", "DO", "PES", "BYT"]
