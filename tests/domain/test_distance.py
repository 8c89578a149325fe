import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.distance import EARTH_RADIUS_KM, kilometres

LATITUDES = st.floats(-90, 90)
LONGITUDES = st.floats(-180, 180)


def test_distances_are_those_of_a_map():
    assert kilometres(50.08804, 14.42076, 49.19522, 16.60796) == pytest.approx(185, abs=2)
    assert kilometres(48.20849, 16.37208, 46.05108, 14.50513) == pytest.approx(278, abs=2)


def test_a_degree_of_latitude_is_a_minute_of_arc_sixty_times():
    assert kilometres(0, 0, 1, 0) == pytest.approx(60 * 1.853, abs=0.1)


@given(LATITUDES, LONGITUDES, LATITUDES, LONGITUDES)
def test_there_is_as_far_as_back_and_never_further_than_half_around_the_earth(north, east, other_north, other_east):
    there = kilometres(north, east, other_north, other_east)
    assert there == pytest.approx(kilometres(other_north, other_east, north, east))
    assert 0 <= there <= EARTH_RADIUS_KM * 3.1416


@given(LATITUDES, LONGITUDES)
def test_a_point_lies_at_itself(north, east):
    assert kilometres(north, east, north, east) == 0
