from dataclasses import replace

import pytest

from tests.support.packages import shipped_facts
from workpris_desktop.domain.catchment import Municipality, Responsibility
from workpris_desktop.domain.country import OfficeRole
from workpris_desktop.domain.responsible import Offices, WantedOffice
from workpris_desktop.wording.office_words import OfficeWords

LHOTAS = (
    Municipality("m2", "Lhota", "CZ", "CZ020", "", 50.1, 14.0),
    Municipality("m3", "Lhota", "CZ", "CZ072", "", 49.2, 17.6),
    Municipality("m4", "Bílá Lhota", "CZ", "CZ071", "", 49.7, 17.0, ("Lhota", "Weißöhlhütten")),
    Municipality("m5", "Lhota", "CZ", "CZ072", "", 49.3, 17.7),
)
BRNO = Municipality("m1", "Brno", "CZ", "CZ064", "CZ0642", 49.2, 16.6)


@pytest.fixture(scope="module")
def words():
    return OfficeWords(shipped_facts())


def test_the_heading_names_town_and_basis(words):
    assert words.heading(Offices(BRNO, Responsibility.RESIDENCE)) == "Responsible for Brno (permanent residence)"
    assert words.heading(Offices(BRNO, Responsibility.STAY)) == "Responsible for Brno (stay)"


def test_an_office_that_is_not_known_is_named_by_its_role_else_by_its_type(words):
    assert words.not_known(WantedOffice("MNT.CAS", OfficeRole.SOCIAL_CURATOR)) == "Social curator: not known here"
    assert words.not_known(WantedOffice("DEB.BEN")).endswith(": not known here")
    assert not words.not_known(WantedOffice("DEB.BEN")).startswith("DEB.BEN")


def test_every_role_has_a_name(words):
    names = {words.not_known(WantedOffice("MNT.CAS", role)) for role in OfficeRole}
    assert len(names) == len(OfficeRole)


def test_other_services_have_a_heading_of_their_own(words):
    assert words.others() == "Other services"


def test_a_town_is_told_with_what_is_around_it(words):
    assert words.town(BRNO) == "Brno (Brno-město, Jihomoravský kraj)"
    assert words.town(Municipality("m2", "Nowhere", "SK", "", "", 0, 0)) == "Nowhere (SK)"


def test_a_town_that_is_not_in_the_list_is_told_with_how_many_are(words):
    assert words.unknown_town("Xyz", 200) == "“Xyz” is not in the list of places; 200 places are known."
    assert words.several_towns("Nová Ves", 7).startswith("There are 7 places called “Nová Ves”.")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("lhota", ["m2", "m3", "m5"]),
        ("Lhota (Středočeský kraj)", ["m2"]),
        ("lhota (stredocesky kraj)", ["m2"]),
        ("Lhota (Zlínský kraj)", ["m3", "m5"]),
        ("Lhota (Zlínský kraj, m5)", ["m5"]),
        ("Weissohlhutten", ["m4"]),
        ("Lhota (Wien)", []),
        ("Lho", []),
    ],
)
def test_a_town_is_meant_by_its_own_name_or_as_it_is_offered_else_by_another_name(words, text, meant):
    assert [town.id for town in words.meant(text, LHOTAS)] == meant


def test_accents_count_where_they_are_typed(words):
    brno = replace(BRNO, other_names=("Brünn", "Brunn"))
    brunn = Municipality("m6", "Brunn", "AT", "AT22", "", 47.0, 15.0)
    assert words.meant("brünn", (brunn, brno)) == (brno,)
    assert words.meant("Brunn", (brno, brunn)) == (brunn,)
    assert words.meant("Bruňn", (brno, brunn)) == (brunn,)


def test_what_is_around_a_town_is_not_looked_up(words):
    assert words.name_in(" Lhota (Zlínský kraj)") == "Lhota"
    assert words.name_in("Lhota") == "Lhota"


def test_towns_of_one_name_can_each_be_named_so_that_only_it_is_meant(words):
    names = words.unlike(LHOTAS)
    assert names[0] == "Lhota (Středočeský kraj)"
    assert [words.meant(name, LHOTAS) for name in names] == [(town,) for town in LHOTAS]
