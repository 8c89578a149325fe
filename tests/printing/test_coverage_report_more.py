"""The printed report, part by part: words on their squares, drawn shapes, colours, margins and white paper below."""

import io
from dataclasses import replace

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf.generic import ContentStream

from tests.printing.conftest import open_pdf, text_of
from tests.printing.test_pdf_ua import findings_in
from workpris_desktop.domain.coverage import CellState
from workpris_desktop.domain.coverage_sheet import CoverageGrid, CoverageSheet, MapOfKind
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.region_map import region_maps
from workpris_desktop.domain.section_sheet import SheetSection
from workpris_desktop.printing.coverage_grid import MOST_COLUMNS
from workpris_desktop.printing.coverage_map import map_parts
from workpris_desktop.printing.coverage_report import draw_coverage, draw_coverage_map
from workpris_desktop.printing.page import Sheet
from workpris_desktop.printing.part import Area, Label
from workpris_desktop.printing.preview import PageImage, without_white_below
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder

REGIONS = tuple(read_facts(resources_folder()).regions)
COUNTRIES = {"AT": "Rakousko", "CZ": "Česko", "DE": "Německo", "SI": "Slovinsko"}
NAMES = {region.code: region.name for region in REGIONS} | COUNTRIES
STATES = tuple(CellState)
MARGIN_PT = 15 / 25.4 * 72
COLOURS = {b"g", b"G", b"rg", b"RG", b"k", b"K", b"sc", b"SC", b"scn", b"SCN"}
BARE = CoverageSheet("cs", "Co chybí", (), (), None, None, (), (), "", "")
LEGEND = tuple((state, f"legend {state}") for state in STATES)


def cell(at, unit="km"):
    return STATES[at % len(STATES)], f"{at} {unit}"


def regions_of(*countries):
    return [region for region in REGIONS if region.country in countries]


def lattice(country):
    """Return shapes of a country that are no squares: the regions as stairs, each with a hole."""
    shapes = {}
    for at, region in enumerate(regions_of(country)):
        x, y = 12 + at % 4, 50 - at // 4
        outline = ((x, y), (x + 1, y), (x + 1, y + 0.5), (x + 0.8, y + 0.5), (x + 0.8, y + 1), (x, y + 1))
        shapes[region.code] = (outline, ((x + 0.1, y + 0.1), (x + 0.2, y + 0.1), (x + 0.1, y + 0.2)))
    return shapes


def map_of(*countries, drawn=None):
    cells = {region.code: cell(at) for at, region in enumerate(regions_of(*countries))}
    return MapOfKind("Bydlení na mapě", region_maps(REGIONS, countries, drawn or {}), cells, NAMES)


def grid_of(rows, columns):
    return CoverageGrid(
        "Všechny druhy",
        tuple(f"Druh {column}" for column in range(columns)),
        tuple((f"Okres {row}", tuple(cell(row, f"x{column}") for column in range(columns))) for row in range(rows)),
    )


def full(*countries, rows=14, columns=15, drawn=None):
    return replace(
        BARE,
        above=("Bydlení chybí.", "Data z 1. 11. 2026."),
        legend=LEGEND,
        map=map_of(*countries, drawn=drawn) if countries else None,
        grid=grid_of(rows, columns),
        sections=(SheetSection("Mezery", (("Práce", "chybí v Brně"),)),),
        below=("Jak se počítá.",),
        warning="UKÁZKA",
        page_phrase="Strana {n} z {m}",
    )


SHEETS = {
    "squares": full("CZ"),
    "all countries": full(*COUNTRIES),
    "shapes": full("CZ", drawn=lattice("CZ")),
    "shapes beside squares": full("CZ", "SI", drawn=lattice("CZ")),
    "districts": full(rows=76, columns=MOST_COLUMNS),
    "nothing": BARE,
}


def words_of(pdf):
    with open_pdf(pdf) as document:
        return [word["text"] for page in document.pages for word in page.extract_words()]


def parts_of(name):
    return name.replace("-", " ").split()


def colours_in(pdf):
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    for page in reader.pages:
        for operands, operator in ContentStream(page.get_contents(), reader).operations:
            if operator in COLOURS:
                yield tuple(float(operand) for operand in operands)


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_map_names_every_region_with_its_value(country):
    words = words_of(draw_coverage(replace(BARE, map=map_of(country))))
    for at, region in enumerate(regions_of(country)):
        assert set(parts_of(region.name)) <= {part for word in words for part in parts_of(word)}
        assert words.count(str(at)) == 1


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_map_of_drawn_shapes_has_every_value(country):
    told = map_of(country, drawn=lattice(country))
    assert not told.maps[0].is_tiled
    words = words_of(draw_coverage(replace(BARE, map=told)))
    assert all(words.count(str(at)) == 1 for at in range(len(regions_of(country))))


def test_a_region_that_nobody_asked_for_has_its_name_alone():
    told = replace(map_of("CZ"), cells={})
    text = text_of(draw_coverage(replace(BARE, map=told)))
    assert "Plzeňský kraj" in text
    assert "km" not in text


def test_a_matrix_has_every_place_every_kind_and_every_value():
    with open_pdf(draw_coverage(full(rows=76, columns=MOST_COLUMNS))) as document:
        upright = [page.filter(lambda each: each.get("upright", True)) for page in document.pages]
        level = " ".join(page.extract_text(x_tolerance=1) for page in upright)
        turned = ["".join(each["text"] for each in page.chars if not each["upright"]) for page in document.pages]
    assert all(level.replace("\n", " ").count(f"Okres {row} ") == 1 for row in range(76))
    assert all(f"Druh {column}" in turned[0] for column in range(MOST_COLUMNS))
    assert sum(bool(letters) for letters in turned) >= 2
    values = level.split()
    for column in range(MOST_COLUMNS):
        assert values.count(f"x{column}") == 76


def test_one_country_needs_no_caption_and_several_have_theirs():
    assert "Česko" not in words_of(draw_coverage(full("CZ")))
    assert set(COUNTRIES.values()) <= set(words_of(draw_coverage(full(*COUNTRIES))))


@pytest.mark.parametrize("countries", [("AT",), ("CZ",), ("DE",), ("SI",), ("CZ", "SI"), tuple(COUNTRIES)])
def test_the_words_on_a_square_stay_on_it(countries):
    sheet = Sheet(Paper.A4, 15, "", "cs")
    for part in map_parts(sheet, map_of(*countries)):
        areas = [mark for mark in part.marks if isinstance(mark, Area)]
        labels = [mark for mark in part.marks if isinstance(mark, Label)]
        for area, label in zip(areas, labels, strict=True):
            xs, ys = zip(*area.outlines[0], strict=True)
            assert max(sheet.width_of(*row) for row in label.rows) <= max(xs) - min(xs)
            assert min(ys) <= label.y <= label.y + sum(style.row_mm for _, style in label.rows) <= max(ys)
    sheet.close()


@pytest.mark.parametrize("name", SHEETS)
def test_nothing_reaches_into_a_margin(name):
    with open_pdf(draw_coverage(SHEETS[name])) as document:
        for page in document.pages:
            for drawn in (*page.chars, *page.lines, *page.curves, *page.rects):
                assert drawn["x0"] >= MARGIN_PT - 1
                assert drawn["x1"] <= float(page.width) - MARGIN_PT + 1
                assert drawn["top"] >= MARGIN_PT - 1
                assert drawn["bottom"] <= float(page.height) - MARGIN_PT + 1


@pytest.mark.parametrize("name", SHEETS)
def test_a_report_knows_no_colour_but_black_and_white(name):
    used = set(colours_in(draw_coverage(SHEETS[name])))
    assert used <= {(0.0,), (1.0,), (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)}


@pytest.mark.parametrize("name", SHEETS)
def test_the_checker_finds_nothing(name, tmp_path):
    assert findings_in(draw_coverage(SHEETS[name]), tmp_path) == []


@pytest.mark.parametrize("name", ["squares", "all countries", "shapes"])
def test_the_checker_finds_nothing_on_the_page_of_a_map(name, tmp_path):
    assert findings_in(draw_coverage_map(SHEETS[name]), tmp_path) == []


@pytest.mark.parametrize("name", SHEETS)
def test_the_same_sheet_makes_the_same_bytes(name):
    assert draw_coverage(SHEETS[name]) == draw_coverage(SHEETS[name])


def test_the_page_of_a_map_has_no_matrix_no_gaps_and_no_foot():
    pdf = draw_coverage_map(SHEETS["squares"])
    text = text_of(pdf)
    assert all(said in text for said in ("Bydlení na mapě", "legend none", "Data z 1. 11. 2026.", "UKÁZKA"))
    assert not any(said in text for said in ("Okres", "Mezery", "Strana"))
    with open_pdf(pdf) as document:
        assert len(document.pages) == 1


def test_pages_are_numbered_and_each_carries_the_warning():
    with open_pdf(draw_coverage(SHEETS["districts"])) as document:
        feet = [page.extract_text_lines()[-1]["text"] for page in document.pages]
    assert feet == [f"UKÁZKA Strana {number} z {len(feet)}" for number in range(1, len(feet) + 1)]


def test_a_legend_that_is_too_long_for_a_row_takes_more():
    legend = tuple((state, f"what {state} means, told at some length to colleagues") for state in STATES)
    with open_pdf(draw_coverage(replace(BARE, legend=legend))) as document:
        words = [word for word in document.pages[0].extract_words() if word["text"] == "means,"]
    assert len(words) == len(STATES)
    assert len({round(word["top"]) for word in words}) > 1
    assert max(word["x1"] for word in words) < float(210 / 25.4 * 72) - MARGIN_PT


def picture(rows, width=3, padding=0):
    data = b"".join(bytes([shade]) * (4 * width) + b"\xff" * padding for shade in rows)
    return PageImage(width, len(rows), 4 * width + padding, data)


@given(st.lists(st.sampled_from([0, 128, 255]), min_size=1, max_size=30), st.sampled_from([0, 4]))
def test_as_much_white_stays_below_a_picture_as_stands_above_it(rows, padding):
    whole = picture(rows, padding=padding)
    cut = without_white_below(whole)
    assert (cut.width, cut.stride) == (whole.width, whole.stride)
    assert len(cut.data) == cut.height * cut.stride
    assert whole.data.startswith(cut.data)
    kept = "".join("." if shade == 255 else "#" for shade in rows[: cut.height])
    above, below = (len(kept) - len(trimmed) for trimmed in (kept.lstrip("."), kept.rstrip(".")))
    assert all(shade == 255 for shade in rows[cut.height :])
    if set(rows) != {255}:
        assert below == min(above, len(rows) - len(kept.rstrip(".")))


def test_a_picture_that_is_drawn_to_its_end_is_left_as_it_is():
    whole = picture([255, 255, 0, 255, 0])
    assert without_white_below(whole) == whole


def test_one_point_that_is_not_white_is_drawn():
    data = b"\xff" * 12 + b"\xff\xff\xfe" + b"\xff" * 9 + b"\xff" * 36
    assert without_white_below(PageImage(3, 5, 12, data)).height == 3
