"""Maps of regions: whose squares are whose, what is flat or far north, and where the words of a region may stand."""

from itertools import combinations
from math import cos, radians

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.region import Region
from workpris_desktop.domain.region_map import region_maps
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder

REGIONS = tuple(read_facts(resources_folder()).regions)
COUNTRIES = ("AT", "CZ", "DE", "SI")
TWO = (Region("XX1", "", "XX", "A", "A", "", (1, 1)), Region("XX2", "", "XX", "B", "B", "", (1, 2)))


def box(outline):
    xs, ys = zip(*outline, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def square(west, south, side=1.0):
    return ((west, south), (west + side, south), (west + side, south + side), (west, south + side))


def drawn_map(first, second):
    (found,) = region_maps(TWO, ["XX"], {"XX1": first, "XX2": second})
    return found


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_map_of_squares_has_all_regions_of_its_country_and_no_others(country):
    (found,) = region_maps(REGIONS, [country], {})
    codes = [shape.code for shape in found.shapes]
    assert sorted(codes) == sorted(region.code for region in REGIONS if region.country == country)
    assert codes


@pytest.mark.parametrize("country", COUNTRIES)
def test_no_square_touches_another(country):
    (found,) = region_maps(REGIONS, [country], {})
    for one, other in combinations([box(shape.outlines[0]) for shape in found.shapes], 2):
        assert one[2] < other[0] or other[2] < one[0] or one[3] < other[1] or other[3] < one[1]


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_words_of_a_square_stand_in_its_middle(country):
    (found,) = region_maps(REGIONS, [country], {})
    for shape in found.shapes:
        left, top, right, bottom = box(shape.outlines[0])
        assert shape.middle == (pytest.approx((left + right) / 2), pytest.approx((top + bottom) / 2))


def test_every_country_that_has_regions_has_a_map():
    countries = {region.country for region in REGIONS}
    assert countries == set(COUNTRIES)
    assert {found.country for found in region_maps(REGIONS, sorted(countries), {})} == countries


def test_shapes_of_one_country_leave_the_squares_of_the_others():
    drawn = {region.code: (square(at, 46),) for at, region in enumerate(REGIONS) if region.country == "SI"}
    czech, slovene = region_maps(REGIONS, ["CZ", "SI"], drawn)
    assert (czech.is_tiled, slovene.is_tiled) == (True, False)


def test_shapes_of_codes_that_nobody_has_change_nothing():
    assert region_maps(REGIONS, COUNTRIES, {"XX9": (square(0, 0),)}) == region_maps(REGIONS, COUNTRIES, {})


def test_no_countries_are_no_maps():
    assert region_maps(REGIONS, [], {}) == ()


@pytest.mark.parametrize("north", [0.0, 45.0, 60.0, -60.0])
def test_a_degree_across_is_as_long_as_it_is_there(north):
    found = drawn_map((square(10, north - 0.5),), (square(11, north - 0.5),))
    assert found.height == pytest.approx(1)
    assert found.width == pytest.approx(2 * cos(radians(north)))


@pytest.mark.parametrize("line", [((5, 1), (5, 2), (5, 3)), ((1, 5), (2, 5), (3, 5)), ((5, 5), (5, 5), (5, 5))])
def test_a_country_without_width_or_height_stays_squares(line):
    assert drawn_map((line,), (line,)).is_tiled


def test_points_that_nobody_would_tell_apart_are_left_out():
    fine = tuple((at / 100_000, 0.0) for at in range(100_000))
    found = drawn_map(((*fine, (1, 1), (0, 1)),), (square(1, 0),))
    (outline,) = next(shape.outlines for shape in found.shapes if shape.code == "XX1")
    assert 100 < len(outline) < 2_000


def test_the_middle_of_several_islands_is_that_of_the_largest():
    found = drawn_map((square(0, 0, 0.2), square(3, 3, 2)), (square(7, 0),))
    middle = next(shape.middle for shape in found.shapes if shape.code == "XX1")
    narrower = cos(radians(2.5))
    assert middle == (pytest.approx(4 * narrower), pytest.approx(1))


points = st.tuples(st.floats(-180, 180), st.floats(-80, 80))
outlines = st.lists(st.lists(points, max_size=8).map(tuple), max_size=3).map(tuple)


@given(outlines.filter(lambda lines: any(map(len, lines))), outlines)
def test_the_words_of_a_region_stand_within_the_corners_of_one_of_its_outlines(first, second):
    for shape in drawn_map(first, second).shapes:
        x, y = shape.middle
        boxes = [box(line) for line in shape.outlines]
        assert any(
            left - 1e-6 <= x <= right + 1e-6 and top - 1e-6 <= y <= low + 1e-6 for left, top, right, low in boxes
        )


@given(outlines.filter(lambda lines: any(map(len, lines))), outlines)
def test_the_same_shapes_make_the_same_map_with_both_regions(first, second):
    found = drawn_map(first, second)
    assert found == drawn_map(first, second)
    assert sorted(shape.code for shape in found.shapes) == ["XX1", "XX2"]
