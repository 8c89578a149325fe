"""Shapes of regions from anybody's file: all codes, all limits, and nothing but errors of ours."""

import json
import os
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain import map_errors
from workpris_desktop.domain.errors import FileForbidden, MachineFault
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.record.facts import read_facts
from workpris_desktop.record.region_shapes import LARGEST_SHAPES_BYTES, MOST_POINTS, read_region_shapes
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.messages import message_for

REGIONS = read_facts(resources_folder()).regions
SQUARE = [[14.0, 50.0], [15.0, 50.0], [15.0, 51.0], [14.0, 51.0], [14.0, 50.0]]
HOLE = [[14.4, 50.4], [14.6, 50.4], [14.6, 50.6], [14.4, 50.4]]
ERRORS = (
    map_errors.RegionShapesFaulty,
    map_errors.RegionShapesTooLarge,
    map_errors.RegionShapesUnreadable,
    map_errors.RegionShapesMisplaced,
    map_errors.RegionShapesUnknown,
)


def feature(code, coordinates=(SQUARE,), kind="Polygon"):
    shape = {"type": kind, "coordinates": coordinates}
    return {"type": "Feature", "properties": {"code": code}, "geometry": shape}


def text_of(*features):
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()


GOOD = text_of(feature("CZ042", [SQUARE, HOLE]))


def shapes_of(folder, content):
    path = folder / "regions.geojson"
    path.write_bytes(content)
    return read_region_shapes(path, REGIONS)


@pytest.fixture
def spoken(qapp):
    yield speak
    speak("en")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("shapes")


def test_every_region_is_found_by_each_of_its_codes(tmp_path):
    codes = {region.code for region in REGIONS}
    assert set(shapes_of(tmp_path, text_of(*map(feature, sorted(codes))))) == codes
    by_iso = [region for region in REGIONS if region.iso_code]
    found = shapes_of(tmp_path, text_of(*(feature(region.iso_code) for region in by_iso)))
    assert set(found) == {region.code for region in by_iso}


def test_several_shapes_of_a_region_are_all_of_it_in_their_order(tmp_path):
    found = shapes_of(tmp_path, text_of(feature("CZ042", [HOLE]), feature("CZ-42")))
    assert [len(line) for line in found["CZ042"]] == [3, 4]


def test_a_line_may_be_closed_or_not(tmp_path):
    closed, opened = (shapes_of(tmp_path, text_of(feature("CZ042", [line]))) for line in (SQUARE, SQUARE[:-1]))
    assert closed == opened


def test_features_without_an_area_are_passed_over(tmp_path):
    nowhere = {"type": "Feature", "properties": {"code": "CZ064"}, "geometry": None}
    assert list(shapes_of(tmp_path, text_of(nowhere, feature("CZ063", []), feature("CZ042")))) == ["CZ042"]


def test_the_limits_themselves_are_kept_to(tmp_path):
    assert shapes_of(tmp_path, GOOD.ljust(LARGEST_SHAPES_BYTES))
    with pytest.raises(map_errors.RegionShapesTooLarge):
        shapes_of(tmp_path, GOOD.ljust(LARGEST_SHAPES_BYTES + 1))
    many = feature("CZ042", [[[1, 2], [2, 2], [2, 3], *[[1, 2]] * (MOST_POINTS - 3)]])
    assert shapes_of(tmp_path, text_of(many))
    with pytest.raises(map_errors.RegionShapesTooLarge):
        shapes_of(tmp_path, text_of(many, feature("CZ064")))


def test_points_of_other_areas_count_for_nothing(tmp_path):
    other = feature("PL51", [[[1, 2]] * (MOST_POINTS + 1)])
    assert list(shapes_of(tmp_path, text_of(other, feature("CZ042")))) == ["CZ042"]


@pytest.mark.parametrize("number", ["1e999", "-1e999", "NaN", "Infinity", "-Infinity", "1" + "0" * 400, "null", '"14"'])
def test_what_is_no_number_or_has_no_end_is_told(tmp_path, number):
    with pytest.raises(map_errors.RegionShapesFaulty):
        shapes_of(tmp_path, GOOD.replace(b"14.0", number.encode()))


@pytest.mark.parametrize("point", [[180.1, 50], [-180.1, 50], [14, 90.1], [14, -90.1], [1_600_000, 6_400_000]])
def test_a_point_that_is_nowhere_on_earth_is_told_with_its_region(tmp_path, point):
    with pytest.raises(map_errors.RegionShapesMisplaced) as raised:
        shapes_of(tmp_path, text_of(feature("CZ042", [[*SQUARE, point]])))
    assert raised.value.detail == "CZ042"


def test_the_edges_of_the_earth_are_on_it(tmp_path):
    assert shapes_of(tmp_path, text_of(feature("CZ042", [[[-180, -90], [180, -90], [180, 90]]])))


@pytest.mark.parametrize("deep", [b'{"a":' * 100_000, b"[" * 100_000 + b"]" * 100_000])
def test_what_is_nested_without_end_is_told_wherever_it_stands(tmp_path, deep):
    with pytest.raises(map_errors.RegionShapesUnreadable):
        shapes_of(tmp_path, GOOD.replace(b'"CZ042"', deep))


@pytest.mark.skipif(os.name != "posix", reason="links need rights on this system")
def test_a_link_is_not_followed(tmp_path):
    (tmp_path / "other").write_bytes(GOOD)
    (tmp_path / "regions.geojson").symlink_to(tmp_path / "other")
    with pytest.raises(FileForbidden):
        read_region_shapes(tmp_path / "regions.geojson", REGIONS)


def test_a_folder_of_that_name_is_told(tmp_path):
    (tmp_path / "regions.geojson").mkdir()
    with pytest.raises(MachineFault):
        read_region_shapes(tmp_path / "regions.geojson", REGIONS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ERRORS)
def test_each_error_is_told_in_every_language_whatever_is_known_of_it(spoken, tmp_path, kind, language):
    spoken(language)
    for told in (message_for(kind(tmp_path / "regions.geojson", "CZ042")), message_for(kind(tmp_path))):
        assert all((told.title, told.sentence, told.advice))
        assert "{" not in told.title + told.sentence + told.advice


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_there_is_no_map_is_told_in_every_language(spoken, language):
    spoken(language)
    told = message_for(map_errors.NoMap())
    assert all((told.title, told.sentence, told.advice))


def test_no_error_of_maps_is_left_out_here():
    kinds = (getattr(map_errors, name) for name in dir(map_errors))
    own = {kind for kind in kinds if isinstance(kind, type) and kind.__module__ == map_errors.__name__}
    assert own == {*ERRORS, map_errors.NoMap}


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_told(folder, content):
    with suppress(MachineFault):
        shapes_of(folder, content)


leaves = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(["CZ042", "DE1"])
)
values = st.recursive(
    leaves, lambda inside: st.lists(inside) | st.dictionaries(st.text(max_size=5), inside), max_leaves=9
)


@given(values, values, values, st.sampled_from(["Polygon", "MultiPolygon"]))
def test_any_values_in_a_feature_are_read_or_told(folder, code, coordinates, named, kind):
    with suppress(map_errors.RegionShapesFaulty):
        shapes_of(folder, text_of(feature(code, coordinates, kind) | {"id": named}, feature("CZ042")))


@given(st.data())
def test_a_file_damaged_in_several_places_is_read_or_told(folder, data):
    content = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    with suppress(map_errors.RegionShapesFaulty):
        for lines in shapes_of(folder, bytes(content)).values():
            assert all(abs(x) <= 180 and abs(y) <= 90 for line in lines for x, y in line)
