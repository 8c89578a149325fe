"""The printed report: all of it is there, within the margins, black on white, and can be listened to."""

import io
from dataclasses import replace

import pdfplumber
import pytest

from tests.printing.test_pdf_ua import findings_in
from tests.support.packages import shipped_facts
from workpris_desktop.domain.coverage import CellState
from workpris_desktop.domain.coverage_sheet import CoverageGrid, CoverageSheet, MapOfKind
from workpris_desktop.domain.region_map import region_maps
from workpris_desktop.domain.section_sheet import SheetSection
from workpris_desktop.printing.coverage_report import draw_coverage, draw_coverage_map
from workpris_desktop.printing.preview import render_page, without_white_below

FACTS = shipped_facts()
STATES = tuple(CellState)
NAMES = {region.code: region.name for region in FACTS.regions} | {"CZ": "Česko", "SI": "Slovinsko", "AT": "Rakousko"}
MARGIN_PT = 15 / 25.4 * 72


def told(at):
    return STATES[at % 5], f"{at} km"


def sheet(*countries, rows=14, columns=15):
    cells = {region.code: told(at) for at, region in enumerate(FACTS.regions)}
    grid = CoverageGrid(
        "All kinds",
        tuple(f"Kind of help {column}" for column in range(columns)),
        tuple((f"Place {row}", tuple(told(row + column) for column in range(columns))) for row in range(rows)),
    )
    maps = region_maps(FACTS.regions, countries, {})
    return CoverageSheet(
        "cs",
        "Co chybí",
        ("Bydlení: chybí v 7 z 14 krajů.",),
        tuple((state, f"legend {state}") for state in STATES),
        MapOfKind("Bydlení na mapě", maps, cells, NAMES) if countries else None,
        grid,
        (SheetSection("Mezery", (("Práce", "chybí v Brně"), ("", "sentence without a label"))),),
        ("Data z 1. 11. 2026.",),
        "UKÁZKA",
        "Strana {n} z {m}",
    )


def pages_of(pdf):
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        return [page.extract_text() for page in opened.pages]


def test_every_name_and_number_is_there():
    text = "\n".join(pages_of(draw_coverage(sheet("CZ"))))
    for name in (
        "Ústecký kraj",
        "Zlínský kraj",
        "Place 13",
        "Bydlení na mapě",
        "legend none",
        "Mezery",
        "Strana 1 z 1",
    ):
        assert name in text
    assert text.count(" km") >= 14 + 14 * 15
    assert "sentence without a label" in text


def test_map_and_table_of_a_country_stand_on_one_page():
    assert len(pages_of(draw_coverage(sheet("CZ")))) == 1


def test_two_countries_stand_side_by_side_under_their_names():
    with pdfplumber.open(io.BytesIO(draw_coverage(sheet("CZ", "SI")))) as opened:
        words = {word["text"]: word for word in opened.pages[0].extract_words()}
    assert abs(words["Česko"]["top"] - words["Slovinsko"]["top"]) < 1
    assert words["Slovinsko"]["x0"] > words["Česko"]["x1"]


def test_a_long_matrix_names_the_kinds_of_help_on_each_page():
    with pdfplumber.open(io.BytesIO(draw_coverage(sheet(rows=76)))) as opened:
        tables = [page for page in opened.pages if "Place" in page.extract_text()]
        upwards = [sum(not letter["upright"] for letter in page.chars) for page in tables]
    assert len(upwards) >= 2
    assert all(upwards)


@pytest.mark.parametrize("countries", [("CZ",), ("AT", "CZ", "SI"), ()])
def test_nothing_stands_in_the_margins_and_all_is_black_on_white(countries):
    with pdfplumber.open(io.BytesIO(draw_coverage(sheet(*countries)))) as opened:
        for page in opened.pages:
            for drawn in (*page.chars, *page.lines, *page.curves, *page.rects):
                assert drawn["x0"] >= MARGIN_PT - 1
                assert drawn["x1"] <= float(page.width) - MARGIN_PT + 1
            colours = {letter["non_stroking_color"] for letter in page.chars}
            colours |= {line["stroking_color"] for line in (*page.lines, *page.curves)}
            assert all(len(set(colour)) == 1 for colour in colours if isinstance(colour, tuple))


def test_the_same_report_makes_the_same_bytes():
    assert draw_coverage(sheet("CZ")) == draw_coverage(sheet("CZ"))


def test_a_listener_hears_names_with_their_numbers(tmp_path):
    assert findings_in(draw_coverage(sheet("CZ", "SI")), tmp_path) == []


def test_the_picture_of_a_map_ends_below_the_last_line():
    drawn = draw_coverage_map(sheet("SI"))
    whole = render_page(drawn, 0, 50)
    cut = without_white_below(whole)
    assert cut.width == whole.width
    assert cut.height < whole.height * 0.7
    assert "UKÁZKA" in pages_of(drawn)[0]
    assert whole.data.startswith(cut.data)


def test_a_white_page_is_left_as_it_is():
    white = replace(render_page(draw_coverage_map(sheet("SI")), 0, 20), data=b"")
    white = replace(white, data=b"\xff" * (white.stride * white.height))
    assert without_white_below(white) == white
