import pytest

from tests.support.packages import shipped_facts
from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.gazetteer import Gazetteer
from workpris_desktop.publishing.grounding import add_ground
from workpris_desktop.record.row_store import RowStore

BRNO = Municipality("m/brno", "Brno", "CZ", "CZ064", "CZ0642", 49.2, 16.61, ("Brünn",))
LHOTA_NORTH = Municipality("m/lhota-1", "Lhota", "CZ", "CZ051", "", 50.7, 15.0)
LHOTA_SOUTH = Municipality("m/lhota-2", "Lhota", "CZ", "CZ031", "", 48.9, 14.5)
WIEN = Municipality("m/wien", "Wien", "AT", "AT13", "", 48.2, 16.37)


@pytest.fixture
def store():
    with RowStore() as opened:
        yield opened


def place(store, town, country="CZ", **cells):
    store.put("location", {"id": "l1", **cells})
    store.put("address", {"id": "a1", "location_id": "l1", "city": town, "country": country})
    add_ground(store, shipped_facts(), Gazetteer((BRNO, LHOTA_NORTH, LHOTA_SOUTH, WIEN)), {"CZ"})
    return store.get("location", "l1").get("municipality_id", "")


def test_a_town_with_one_meaning_gives_its_municipality(store):
    assert place(store, "Brno") == "m/brno"


def test_another_name_of_a_town_gives_its_municipality_too(store):
    assert place(store, "brunn") == "m/brno"


def test_of_two_towns_with_one_name_the_near_one_is_meant(store):
    assert place(store, "Lhota", latitude="48.95", longitude="14.45") == "m/lhota-2"


@pytest.mark.parametrize("point", [{}, {"latitude": "49.8", "longitude": "17.0"}, {"latitude": "x", "longitude": "y"}])
def test_where_it_cannot_be_told_nothing_is_given(store, point):
    assert place(store, "Lhota", **point) == ""


def test_a_town_that_nobody_knows_and_a_place_without_a_town_stay_as_they_are(store):
    assert place(store, "Nowhere") == ""
    store.put("location", {"id": "l2"})
    add_ground(store, shipped_facts(), Gazetteer((BRNO,)), {"CZ"})
    assert "municipality_id" not in store.get("location", "l2")


def test_a_secret_place_is_given_no_municipality(store):
    assert place(store, "Brno", kind="confidential") == ""


def test_a_municipality_that_is_stated_stays(store):
    store.put("municipality", {"id": "m/own", "name": "Own", "country": "CZ", "latitude": "49", "longitude": "16"})
    assert place(store, "Brno", municipality_id="m/own") == "m/own"


def test_only_the_countries_of_the_edition_get_their_ground(store):
    assert place(store, "Wien", "AT") == ""
    assert {row["country"] for table in ("region", "prison", "municipality") for row in store.rows(table)} == {"CZ"}
    assert store.count("district") == 77


def test_the_municipalities_are_counted_and_what_is_there_already_stays(store):
    store.put("municipality", {"id": "m/brno", "name": "Brno!", "country": "CZ", "latitude": "49", "longitude": "16"})
    assert add_ground(store, shipped_facts(), Gazetteer((BRNO, WIEN)), {"CZ", "AT"}) == 2
    assert store.get("municipality", "m/brno")["name"] == "Brno!"
