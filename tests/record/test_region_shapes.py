"""Shapes of regions come from anybody's file: what names a region of ours counts, what is broken is told."""

import json
import os
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.packages import shipped_facts
from workpris_desktop.domain import map_errors
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.record import region_shapes
from workpris_desktop.record.region_shapes import read_region_shapes
from workpris_desktop.wording.messages import has_words_for, message_for

REGIONS = shipped_facts().regions
SQUARE = [[14.0, 50.0], [15.0, 50.0], [15.0, 51.0], [14.0, 51.0], [14.0, 50.0]]
HOLE = [[14.4, 50.4], [14.6, 50.4], [14.6, 50.6], [14.4, 50.4]]


def feature(properties, coordinates=(SQUARE,), kind="Polygon", **more):
    return {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": coordinates}, **more}


def collection(*features):
    return {"type": "FeatureCollection", "features": list(features)}


@pytest.fixture
def read(tmp_path):
    """Return a function that writes a file, and reads it."""

    def write_and_read(content):
        path = tmp_path / "regions.geojson"
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return read_region_shapes(path, REGIONS)

    return write_and_read


@pytest.mark.parametrize(
    "named",
    [
        feature({"iso_3166_2": "CZ-42"}),
        feature({"shapeISO": "CZ-42", "shapeName": "Ústí"}),
        feature({"NUTS_ID": "CZ042", "LEVL_CODE": 3}),
        feature({"Code": " cz042 "}),
        feature({}, id="CZ042"),
        feature(None, id="CZ-42"),
        feature({"code": 42, "id": "CZ042"}),
    ],
)
def test_a_region_is_named_by_its_code_in_one_of_the_usual_places(read, named):
    assert read(collection(named)) == {"CZ042": (tuple(map(tuple, SQUARE[:-1])),)}


def test_holes_and_several_areas_are_all_kept(read):
    other = [[16.0, 50.0], [17.0, 50.0], [17.0, 51.0]]
    found = read(collection(feature({"code": "CZ042"}, [[SQUARE, HOLE], [other]], "MultiPolygon")))
    assert [len(line) for line in found["CZ042"]] == [4, 3, 3]


def test_heights_a_byte_order_mark_and_further_members_are_passed_over(read):
    high = feature({"code": "CZ042"}, [[[*point, 300.0] for point in SQUARE]], bbox=[14, 50, 15, 51])
    data = collection(high) | {"name": "kraje", "crs": {"type": "name"}}
    assert list(read(b"\xef\xbb\xbf" + json.dumps(data).encode())) == ["CZ042"]


def test_other_areas_are_passed_over(read):
    found = read(collection(feature({"code": "PL51"}), feature({"code": "CZ"}), feature({"code": "CZ064"})))
    assert list(found) == ["CZ064"]


def test_no_file_is_no_shape(tmp_path):
    assert read_region_shapes(tmp_path / "regions.geojson", REGIONS) == {}


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", map_errors.RegionShapesUnreadable),
        (b"\xff\xfe{", map_errors.RegionShapesUnreadable),
        (b"[" * 100_000, map_errors.RegionShapesUnreadable),
        ({"type": "Topology", "objects": {}}, map_errors.RegionShapesUnreadable),
        (collection(feature({"code": "CZ042"}, [[1, 2]])), map_errors.RegionShapesUnreadable),
        (collection(feature({"code": "CZ042"}, [[[1]]])), map_errors.RegionShapesUnreadable),
        (collection(feature({"code": "CZ042"}, [14.0, 50.0], "Point")), map_errors.RegionShapesUnreadable),
        (collection(feature({"code": "CZ042"}, [[[-740_000, -1_050_000]] * 3])), map_errors.RegionShapesMisplaced),
        (collection(feature({"code": "CZ042"}, [[[14.0, 90.1]] * 3])), map_errors.RegionShapesMisplaced),
        (collection(), map_errors.RegionShapesUnknown),
        (collection(feature({"name": "Ústecký kraj"})), map_errors.RegionShapesUnknown),
    ],
)
def test_what_cannot_be_used_is_told_with_its_name(read, content, error):
    with pytest.raises(error) as raised:
        read(content)
    told = message_for(raised.value)
    assert "regions.geojson" in told.sentence
    assert told.title
    assert told.advice


def test_numbers_without_end_are_no_places(read):
    data = json.dumps(collection(feature({"code": "CZ042"}))).replace("14.0", "1e999")
    with pytest.raises(map_errors.RegionShapesFaulty):
        read(data.encode())


def test_a_file_is_bounded_in_bytes_and_in_points(read, monkeypatch):
    monkeypatch.setattr(region_shapes, "MOST_POINTS", 9)
    with pytest.raises(map_errors.RegionShapesTooLarge):
        read(collection(feature({"code": "CZ042"}), feature({"code": "CZ064"})))
    monkeypatch.setattr(region_shapes, "LARGEST_SHAPES_BYTES", 20)
    with pytest.raises(map_errors.RegionShapesTooLarge):
        read(collection(feature({"code": "CZ042"})))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_keeps_nobody_waiting(tmp_path):
    os.mkfifo(tmp_path / "regions.geojson")
    with pytest.raises(MachineFault):
        read_region_shapes(tmp_path / "regions.geojson", REGIONS)


GOOD = json.dumps(collection(feature({"code": "CZ042"}, [SQUARE, HOLE]))).encode()


@given(st.integers(0, len(GOOD) - 1), st.binary(max_size=3), st.integers(0, 3))
def test_a_file_that_was_damaged_is_read_or_told(tmp_path_factory, at, inserted, removed):
    path = tmp_path_factory.mktemp("shapes") / "regions.geojson"
    path.write_bytes(GOOD[:at] + inserted + GOOD[at + removed :])
    with suppress(map_errors.RegionShapesFaulty):
        found = read_region_shapes(path, REGIONS)
        assert all(abs(x) <= 180 and abs(y) <= 90 for lines in found.values() for line in lines for x, y in line)


def test_each_error_has_words_of_its_own():
    for name in dir(map_errors):
        kind = getattr(map_errors, name)
        if isinstance(kind, type) and kind.__module__ == map_errors.__name__:
            assert has_words_for(kind)
