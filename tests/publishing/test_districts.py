import pytest

from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.gazetteer import Gazetteer
from workpris_desktop.domain.region import District
from workpris_desktop.publishing.districts import DistrictFinder

DISTRICTS = (
    District("CZ0100", "CZ", "Praha", "CZ010", "Praha"),
    District("CZ0201", "CZ", "Benešov", "CZ020", "Benešov"),
    District("CZ0204", "CZ", "Kolín", "CZ020", "Kolín"),
    District("CZ0209", "CZ", "Praha-východ", "CZ020", "Praha"),
    District("CZ020A", "CZ", "Praha-západ", "CZ020", "Praha"),
    District("CZ0642", "CZ", "Brno-město", "CZ064", "Brno"),
    District("CZ0643", "CZ", "Brno-venkov", "CZ064", "Brno"),
    District("CZ0647", "CZ", "Znojmo", "CZ064", "Znojmo"),
    District("CZ0999", "CZ", "Nikde", "CZ064", "Atlantis"),
    District("AT999", "AT", "Amstetten", "AT12", "Amstetten"),
    District("AT998", "AT", "Baden", "AT12", "Atlantis"),
)


def town(name, region, latitude, longitude, country="CZ"):
    return Municipality(f"g/{region}/{name}", name, country, region, "", latitude, longitude)


PRAHA = town("Praha", "CZ010", 50.08804, 14.42076)
BENESOV = town("Benešov", "CZ020", 49.78162, 14.68697)
KOLIN = town("Kolín", "CZ020", 50.02806, 15.19993)
BRNO = town("Brno", "CZ064", 49.19522, 16.60796)
ZNOJMO = town("Znojmo", "CZ064", 48.8555, 16.0488)
OTHER_BENESOV = town("Benešov", "CZ064", 49.50916, 16.76694)
AMSTETTEN = town("Amstetten", "AT12", 48.12290, 14.87206, "AT")
GAZETTEER = Gazetteer((PRAHA, BENESOV, KOLIN, BRNO, ZNOJMO, OTHER_BENESOV, AMSTETTEN))


@pytest.fixture
def finder():
    return DistrictFinder(DISTRICTS, GAZETTEER)


def test_all_places_of_a_region_that_is_one_district_lie_in_it(finder):
    assert finder.district_of(town("Smíchov", "CZ010", 50.07, 14.40)) == "CZ0100"


def test_a_seat_lies_in_its_district(finder):
    assert finder.district_of(BENESOV) == "CZ0201"
    assert finder.district_of(ZNOJMO) == "CZ0647"


def test_a_place_with_the_name_of_a_seat_in_another_region_is_no_seat(finder):
    assert finder.district_of(OTHER_BENESOV) == ""


def test_of_two_districts_of_one_seat_the_first_is_that_of_the_town_and_around_it_nothing_is_told(finder):
    assert finder.district_of(BRNO) == "CZ0642"
    assert finder.district_of(town("Moravany", "CZ064", 49.147, 16.577)) == ""


def test_a_seat_that_lies_in_another_region_keeps_places_near_it_from_a_wrong_district(finder):
    assert finder.district_of(town("Říčany", "CZ020", 49.99168, 14.65427)) == ""
    assert finder.district_of(town("Jesenice", "CZ020", 49.96811, 14.51355)) == ""


def test_a_place_much_nearer_to_one_seat_than_to_all_others_lies_in_its_district(finder):
    assert finder.district_of(town("Bystřice", "CZ020", 49.73, 14.667)) == "CZ0201"


def test_a_place_between_two_seats_has_no_district_that_is_known(finder):
    assert finder.district_of(town("Zruč", "CZ020", 49.9, 15.0)) == ""


def test_one_seat_alone_tells_nothing_of_what_is_around(finder):
    assert finder.district_of(AMSTETTEN) == "AT999"
    assert finder.district_of(town("Aschbach", "AT12", 48.07, 14.75, "AT")) == ""


def test_where_region_or_districts_are_not_known_no_district_is(finder):
    assert finder.district_of(town("Ljubljana", "SI041", 46.05108, 14.50513, "SI")) == ""
    assert finder.district_of(town("Kdesi", "", 49.73, 14.667)) == ""
