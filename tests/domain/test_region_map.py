"""Maps: squares for the countries that ship, an office's own shapes where it has all of a country."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.packages import shipped_facts
from workpris_desktop.domain.region import Region
from workpris_desktop.domain.region_map import region_maps

FACTS = shipped_facts()
COUNTRIES = ("AT", "CZ", "DE", "SI")
TRIANGLE = ((0.0, 0.0), (2.0, 0.0), (0.0, 2.0))


def drawn_of(country, outlines=lambda at: (((at, 0.0), (at + 1.0, 0.0), (at, 1.0)),)):
    regions = [region for region in FACTS.regions if region.country == country]
    return {region.code: outlines(float(at)) for at, region in enumerate(regions)}


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_region_has_a_square_of_its_own(country):
    (found,) = region_maps(FACTS.regions, [country], {})
    tiles = [region.tile for region in FACTS.regions if region.country == country]
    assert found.is_tiled
    assert len(found.shapes) == len(tiles) == len(set(tiles))
    for shape in found.shapes:
        (outline,) = shape.outlines
        assert all(0 <= x <= found.width and 0 <= y <= found.height for x, y in outline)
        assert min(x for x, _ in outline) < shape.middle[0] < max(x for x, _ in outline)


def test_neighbours_on_the_map_are_neighbours_in_the_world():
    tiles = {region.code: region.tile for region in FACTS.regions}
    for west, east in (("CZ041", "CZ080"), ("SI044", "SI031"), ("AT34", "AT11"), ("DEA", "DED")):
        assert tiles[west][1] < tiles[east][1]
    for north, south in (("CZ042", "CZ031"), ("AT31", "AT21"), ("DEF", "DE2"), ("SI042", "SI044")):
        assert tiles[north][0] < tiles[south][0]


def test_countries_come_in_the_order_that_is_asked_and_unknown_ones_not_at_all():
    assert [found.country for found in region_maps(FACTS.regions, ["SI", "XX", "CZ"], {})] == ["SI", "CZ"]


def test_a_country_without_squares_has_no_map():
    region = Region("SK01", "SK-BL", "SK", "Bratislavský kraj", "Bratislava", "SK0")
    assert region_maps([region], ["SK"], {}) == ()


def test_shapes_count_only_where_all_regions_of_the_country_have_one():
    whole = drawn_of("SI")
    (found,) = region_maps(FACTS.regions, ["SI"], whole)
    assert not found.is_tiled
    del whole["SI031"]
    (found,) = region_maps(FACTS.regions, ["SI"], whole)
    assert found.is_tiled


def test_north_is_above_and_west_is_left():
    shapes = drawn_of("SI")
    shapes["SI031"] = (((0.0, 50.0), (1.0, 50.0), (0.0, 51.0)),)
    (found,) = region_maps(FACTS.regions, ["SI"], shapes)
    middles = {shape.code: shape.middle for shape in found.shapes}
    assert middles["SI031"][1] == min(y for _, y in middles.values())
    assert middles["SI031"][0] == min(x for x, _ in middles.values())


@pytest.mark.parametrize(
    "outline", [(), ((1.0, 1.0),), ((1.0, 1.0), (1.0, 1.0), (1.0, 1.0)), ((0.0, 0.0), (1e-9, 0.0), (0.0, 1e-9))]
)
def test_a_region_that_nobody_would_see_leaves_the_squares(outline):
    (found,) = region_maps(FACTS.regions, ["SI"], drawn_of("SI") | {"SI031": (outline,) if outline else ()})
    assert found.is_tiled


points = st.tuples(st.floats(-180, 180), st.floats(-80, 80))
outlines = st.lists(st.lists(points, min_size=1, max_size=8).map(tuple), min_size=1, max_size=3).map(tuple)


@given(outlines, outlines)
def test_any_shapes_make_a_map_in_which_all_lies(first, second):
    regions = [Region("XX1", "", "XX", "A", "A", "", (1, 1)), Region("XX2", "", "XX", "B", "B", "", (1, 2))]
    (found,) = region_maps(regions, ["XX"], {"XX1": first, "XX2": second})
    assert {shape.code for shape in found.shapes} == {"XX1", "XX2"}
    for shape in found.shapes:
        for x, y in (shape.middle, *(point for line in shape.outlines for point in line)):
            assert -1e-6 <= x <= found.width + 1e-6
            assert -1e-6 <= y <= found.height + 1e-6
