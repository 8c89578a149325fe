"""What was once found wrong with maps and matrices on paper stays right: no word is lost, covered or torn."""

import itertools
import json
import os

import pytest

from tests.printing.conftest import open_pdf
from workpris_desktop.domain.coverage import CellState
from workpris_desktop.domain.coverage_sheet import CoverageGrid, CoverageSheet, MapOfKind
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.region import Region
from workpris_desktop.domain.region_map import region_maps
from workpris_desktop.printing.coverage_grid import grid_groups
from workpris_desktop.printing.coverage_map import map_parts
from workpris_desktop.printing.coverage_report import draw_coverage
from workpris_desktop.printing.page import Sheet
from workpris_desktop.printing.part import Area, Label, Upwards
from workpris_desktop.record.facts import read_facts
from workpris_desktop.record.region_shapes import read_region_shapes
from workpris_desktop.system.paths import resources_folder

REGIONS = read_facts(resources_folder()).regions
COUNTRIES = ("AT", "CZ", "DE", "SI")
NAMES = {region.code: region.name for region in REGIONS} | dict(zip(COUNTRIES, COUNTRIES, strict=True))
TWO = (Region("XX1", "", "XX", "A", "A", "", (1, 1)), Region("XX2", "", "XX", "B", "B", "", (1, 2)))
BARE = CoverageSheet("cs", "Co chybí", (), (), None, None, (), (), "", "Strana {n} z {m}")


def square(x, y, side):
    return ((x, y), (x + side, y), (x + side, y + side), (x, y + side))


def drawn_map(first, second):
    return region_maps(TWO, ["XX"], {"XX1": first, "XX2": second})


def told(maps, said):
    return MapOfKind("Map", maps, {"XX1": said, "XX2": said}, {"XX1": "Outer", "XX2": "Inner", "XX": "XX"})


@pytest.fixture
def sheet():
    opened = Sheet(Paper.A4, 15, "", "cs")
    yield opened
    opened.close()


def boxes_of(sheet, marks):
    """Return the white ground of each label: left, top, right, bottom."""
    for mark in marks:
        if isinstance(mark, Label):
            wide = max(sheet.width_of(*row) for row in mark.rows) / 2
            low = mark.y + sum(style.row_mm for _, style in mark.rows)
            yield mark.x - wide, mark.y, mark.x + wide, low


def overlap(one, other):
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


# 1
def test_rings_without_points_leave_the_squares(tmp_path):
    empty = {"type": "Polygon", "coordinates": [[]]}
    features = [
        {"type": "Feature", "properties": {"code": region.code}, "geometry": empty}
        for region in REGIONS
        if region.country == "SI"
    ]
    path = tmp_path / "regions.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    try:
        drawn = read_region_shapes(path, REGIONS)
    except MachineFault:
        drawn = {}
    (found,) = region_maps(REGIONS, ["SI"], drawn)
    assert found.is_tiled


# 2
@pytest.mark.parametrize("rows", [40, 76])
def test_the_kinds_of_help_stand_above_the_first_row_of_each_page(rows):
    grid = CoverageGrid("All", ("Kind",), tuple((f"Place {row}", ((CellState.FAR, "1"),)) for row in range(rows)))
    with open_pdf(draw_coverage(CoverageSheet(*("cs", "T", (), (), None, grid, (), (), "", "")))) as document:
        for page in document.pages:
            first = min(word["top"] for word in page.extract_words() if word["text"] == "Place")
            turned = [letter["top"] for letter in page.chars if not letter["upright"]]
            assert turned
            assert min(turned) < first


# 3
def test_words_of_a_region_do_not_stand_on_those_of_one_that_it_surrounds(sheet):
    maps = drawn_map((square(0, 0, 3), square(1, 1, 1)), (square(1, 1, 1),))
    (part,) = map_parts(sheet, told(maps, (CellState.FAR, "61 km")))
    assert not overlap(*boxes_of(sheet, part.marks))


# 4
def test_no_hatching_is_drawn_over_words(sheet):
    large = ((0, 0), (3, 0), (3, 3), (1.1, 3), (1.1, 2.9), (1, 2.9), (1, 3), (0, 3))
    (part,) = map_parts(sheet, told(drawn_map((square(1, 2.9, 0.1),), (large,)), (CellState.NONE, "61 km")))
    last_area = max(at for at, mark in enumerate(part.marks) if isinstance(mark, Area))
    first_label = min(at for at, mark in enumerate(part.marks) if isinstance(mark, Label))
    assert last_area < first_label


# 5
@pytest.mark.parametrize("columns", [15, 18])
@pytest.mark.parametrize("said", ["12 closed", "12 geschl.", "12 von 12", "512 km"])
def test_values_beside_each_other_do_not_wipe_each_other_out(sheet, columns, said):
    grid = CoverageGrid("All", ("Kind",) * columns, (("Place", ((CellState.CLOSED, said),) * columns),))
    ((*_, row),) = grid_groups(sheet, grid)
    boxes = list(boxes_of(sheet, row.marks))
    assert boxes[-1][2] <= sheet.width_mm
    # the white ground of the next value begins 0.6 mm before it
    assert all(one[2] <= other[0] - 0.6 for one, other in itertools.pairwise(boxes))


# 6
@pytest.mark.parametrize("said", ["12 closed", "12 geschl.", "12 von 12", "512 km"])
def test_values_of_squares_stay_on_them(sheet, said):
    maps = region_maps(REGIONS, COUNTRIES, {})
    cells = {region.code: (CellState.CLOSED, said) for region in REGIONS}
    for part in map_parts(sheet, MapOfKind("Map", maps, cells, NAMES)):
        areas = [mark for mark in part.marks if isinstance(mark, Area)]
        for area, (left, _, right, _) in zip(areas, boxes_of(sheet, part.marks), strict=True):
            assert min(x for x, _ in area.outlines[0]) <= left
            assert right <= max(x for x, _ in area.outlines[0])


# 7
def test_a_kind_of_help_that_is_cut_shows_that_it_was(sheet):
    name = "Program pro osoby, které se dopustily domácího násilí"
    ((_, heading, _),) = grid_groups(sheet, CoverageGrid("All", (name,), (("Place", ((CellState.FAR, "1"),)),)))
    (mark,) = [mark for mark in heading.marks if isinstance(mark, Upwards)]
    shown = " ".join(mark.rows)
    assert shown == name or shown.endswith("…")


# 8
def test_a_long_title_of_an_edition_stays_in_the_foot():
    warning = "Adresář služeb pro osoby ve výkonu trestu a po propuštění, Ústecký kraj a okolí, podzim 2026"
    told = CoverageSheet("cs", "T", (), (), None, None, (), (), f"{warning}, {warning}", "Strana {n} z {m}")
    with open_pdf(draw_coverage(told)) as document:
        (page,) = document.pages
        assert max(letter["x1"] for letter in page.chars) <= float(page.width) - 42


# 9
def test_a_region_without_an_area_leaves_the_squares():
    (found,) = drawn_map((((0.0, 0.0), (1.0, 1.0), (2.0, 2.0)),), (square(0, 0, 1),))
    assert found.is_tiled


# 10
@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="this system does not tell")  # noqa: PTH112
def test_a_folder_in_place_of_the_file_leaves_nothing_open(tmp_path):
    (tmp_path / "regions.geojson").mkdir()
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208
    for _ in range(5):
        with pytest.raises(MachineFault):
            read_region_shapes(tmp_path / "regions.geojson", REGIONS)
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208


# 11
def test_a_country_smaller_than_any_grain_can_be_printed():
    tiny = (((0.0, 0.0), (1e-310, 0.0), (0.0, 1e-310)),)
    assert draw_coverage(
        CoverageSheet("cs", "T", (), (), told(drawn_map(tiny, tiny), (CellState.FAR, "1")), None, (), (), "", "")
    )
