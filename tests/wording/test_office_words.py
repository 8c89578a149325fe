import pytest

from tests.support.packages import shipped_facts
from workpris_desktop.domain.catchment import Municipality, Responsibility
from workpris_desktop.domain.country import OfficeRole
from workpris_desktop.domain.responsible import Offices, WantedOffice
from workpris_desktop.wording.office_words import OfficeWords

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
