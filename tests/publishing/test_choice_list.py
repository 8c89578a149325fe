"""Lists to choose from: understood in every language."""

import pytest

from tests.support.sheets import columns, facts
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.publishing.choice_list import choice_list

CLOSED_LISTS = sorted({column.choices for column in columns() if column.choices} - {"prison"})


@pytest.mark.parametrize("name", CLOSED_LISTS)
def test_every_entry_is_understood_as_it_is_shown_in_every_language(name):
    entries = choice_list(name, facts())
    for choice in entries.choices:
        for language in LANGUAGES:
            assert entries.find(choice.shown[language]) == choice.code
            assert entries.find(choice.shown[language].upper()) == choice.code
        assert entries.find(choice.code.lower()) == choice.code


def test_a_type_is_understood_by_code_by_label_and_by_both():
    types = choice_list("type", facts())
    for text in ("deb.deb", "DEB.DEB", "Dluhové poradenství", "dluhove poradenstvi", "Debt counselling"):
        assert types.find(text) == "DEB.DEB"
    assert types.find("DEB.DEB Schuldenberatung") == "DEB.DEB"
    assert types.find("nonsense") is None
    assert types.find("") is None


def test_a_region_is_understood_by_either_code_and_by_name():
    regions = choice_list("region", facts())
    for text in ("CZ064", "cz-64", "Jihomoravský kraj", "South Moravia", "jihomoravsky kraj"):
        assert regions.find(text) == "CZ064"


def test_a_prison_is_understood_by_name_and_by_a_town_that_has_but_one():
    prisons = choice_list("prison", facts())
    named = {prison.name: prison.id for prison in facts().prisons}
    assert prisons.find("Vazební věznice Liberec") == named["Vazební věznice Liberec"]
    assert prisons.find("Liberec") == named["Vazební věznice Liberec"]
    assert prisons.find("Praha") is None, "two prisons are there"


def test_what_is_mistyped_is_not_taken_but_proposed():
    types = choice_list("type", facts())
    assert types.find("Dluhové poradentství") is None
    assert types.near("Dluhové poradentství", "cs")[0] == "DEB.DEB Dluhové poradenství"
    assert not types.near("qqqq", "cs")


def test_a_code_that_is_in_no_list_is_shown_as_it_is():
    assert choice_list("sex", facts()).show("other", "en") == "other"


def test_not_stated_is_nothing_to_choose():
    assert "" not in [choice.code for choice in choice_list("stance", facts()).choices]
    assert [choice.code for choice in choice_list("needed", facts()).choices] == ["yes", "no"]
