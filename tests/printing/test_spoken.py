"""The languages in which a service helps."""

import pytest

from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.printing.spoken import spoken_languages


@pytest.mark.parametrize("codes", [(), ("cs",), ("ces",), ("cs-CZ",), ("CZE", "cs"), ("čeština",)])
def test_the_language_of_the_sheet_alone_is_not_told(phrasebook, codes):
    assert spoken_languages(codes, phrasebook("cs")) == ()


def test_other_languages_are_named_in_the_language_of_the_sheet(phrasebook):
    assert spoken_languages(("ukr", "rom", "sgn"), phrasebook("sl")) == ("ukrajinščina", "romščina", "znakovni jezik")


def test_its_own_language_is_told_beside_others_once(phrasebook):
    assert spoken_languages(("de", "deu", "en"), phrasebook("de")) == ("Deutsch", "Englisch")


def test_an_unknown_language_stays_as_published(phrasebook):
    assert spoken_languages(("Klingon",), phrasebook("en")) == ("Klingon",)


@pytest.mark.parametrize("language", ["so", "ckb"])
def test_a_sheet_in_a_language_without_a_name_tells_all_languages(phrasebook, language):
    pack = Phrasebook(language, phrasebook("en").phrases)
    assert spoken_languages(("de", "en"), pack) == ("German", "English")
    assert spoken_languages((), pack) == ()
