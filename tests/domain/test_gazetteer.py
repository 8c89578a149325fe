from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.distance import kilometres
from workpris_desktop.domain.gazetteer import NEAR_KM, Gazetteer

BRNO = Municipality("g/1", "Brno", "CZ", "CZ064", "CZ0642", 49.19522, 16.60796, ("Brünn", "Bruenn"))
HRADEC = Municipality("g/2", "Hradec Králové", "CZ", "CZ052", "CZ0521", 50.20923, 15.83277, ("Königgrätz",))
WIEN = Municipality("g/3", "Wien", "AT", "AT13", "", 48.20849, 16.37208, ("Vídeň", "Dunaj", "Vienna"))
HALLE = Municipality("g/4", "Halle", "DE", "DEE", "", 51.48158, 11.97947)
OTHER_HALLE = Municipality("g/5", "Halle", "DE", "DEA", "", 52.06007, 8.36083)
VIENNA = Municipality("g/6", "Vienna", "SI", "SI041", "", 46.0, 14.5, ("Vienna",))
PLACES = (BRNO, HRADEC, VIENNA, WIEN, HALLE, OTHER_HALLE)
GAZETTEER = Gazetteer(PLACES)


@pytest.mark.parametrize("name", ["Hradec Králové", "hradec kralove", " HRADEC  KRÁLOVÉ ", "Königgrätz", "koniggratz"])
def test_case_accents_and_language_of_a_name_do_not_matter(name):
    assert GAZETTEER.find(name) == (HRADEC,)


def test_places_of_the_same_name_are_found_in_the_order_in_which_they_are_known():
    assert GAZETTEER.find("Halle") == (HALLE, OTHER_HALLE)


def test_a_place_that_bears_the_name_comes_before_one_that_is_also_called_so():
    assert GAZETTEER.find("Vienna") == (VIENNA, WIEN)


def test_a_country_keeps_places_of_others_out():
    assert GAZETTEER.find("Vienna", "AT") == (WIEN,)
    assert GAZETTEER.find("Brno", "AT") == ()


@pytest.mark.parametrize("name", ["", "  ", "-", "Brn", "Brno 2", "Atlantis"])
def test_a_name_that_is_not_known_finds_nothing(name):
    assert GAZETTEER.find(name) == ()


def test_the_nearest_place_is_found_across_the_border_of_a_cell():
    assert GAZETTEER.near(49.1, 16.6) == BRNO
    assert GAZETTEER.near(49.21, 16.5) == BRNO


def test_a_point_far_from_everything_lies_at_no_place():
    assert GAZETTEER.near(49.195, 17.0) is None
    assert GAZETTEER.near(0, 0) is None
    assert Gazetteer(()).near(49.2, 16.6) is None


def test_of_two_places_at_the_same_point_the_same_is_always_found():
    twin = replace(BRNO, id="g/0")
    assert Gazetteer((BRNO, twin)).near(49.2, 16.6) == Gazetteer((twin, BRNO)).near(49.2, 16.6) == twin


def test_places_are_counted_and_walked():
    assert len(GAZETTEER) == 6
    assert tuple(GAZETTEER) == PLACES


POINTS = st.tuples(st.floats(48, 49.5), st.floats(14, 16))


@given(st.lists(POINTS, max_size=30), POINTS)
def test_the_cells_hide_no_place_that_is_near(points, point):
    places = [replace(BRNO, id=str(number), latitude=y, longitude=x) for number, (y, x) in enumerate(points)]
    distances = [kilometres(*point, place.latitude, place.longitude) for place in places]
    found = Gazetteer(places).near(*point)
    if found is None:
        assert min(distances, default=NEAR_KM + 1) > NEAR_KM
    else:
        assert kilometres(*point, found.latitude, found.longitude) == pytest.approx(min(distances))
