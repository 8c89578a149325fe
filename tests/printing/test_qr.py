from dataclasses import replace

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.printing.conftest import open_pdf
from tests.printing.drawn_leaflets import EVERY_SHAPE, WORDS, a_block, a_full_leaflet, picture_of
from workpris_desktop.domain.leaflet import LeafletFormat, LineKind
from workpris_desktop.printing.leaflet_page import draw_leaflet
from workpris_desktop.printing.qr import dialling_code


def codes_in(pdf, dpi=150):
    with pypdfium2.PdfDocument(pdf) as document:
        pages = len(document)
    return [code.text for page in range(pages) for code in zxingcpp.read_barcodes(picture_of(pdf, page, dpi))]


@pytest.mark.parametrize(("shape", "large"), EVERY_SHAPE)
def test_a_telephone_reads_the_code_of_each_service_and_dials(shape, large):
    pdf = draw_leaflet(a_full_leaflet(shape, large=large, services=2))
    assert codes_in(pdf) == ["tel:+420776123456"] * 2


def test_a_short_number_has_a_code_too():
    block = a_block(WORDS["cs"], number="116 123", dial="116123")
    assert codes_in(draw_leaflet(a_full_leaflet(blocks=(block,)))) == ["tel:116123"]


@pytest.mark.parametrize(("shape", "large"), EVERY_SHAPE)
def test_there_is_no_code_unless_it_is_chosen_or_without_a_number(shape, large):
    assert codes_in(draw_leaflet(a_full_leaflet(shape, large=large, qr=False))) == []
    block = a_block(WORDS["cs"], dial="")
    assert codes_in(draw_leaflet(a_full_leaflet(shape, large=large, blocks=(block,)))) == []


def test_a_code_that_would_break_the_number_is_left_out():
    block = a_block(WORDS["cs"], number="00420 776 123 456 789 012 345")
    pdf = draw_leaflet(a_full_leaflet(LeafletFormat.A5, large=False, services=1, blocks=(block,)))
    assert codes_in(pdf) == []
    with open_pdf(pdf) as document:
        assert "00420 776 123 456 789 012 345" in document.pages[0].extract_text()


def test_a_code_with_no_room_below_a_long_name_on_a_card_is_left_out():
    pdf = draw_leaflet(a_full_leaflet(LeafletFormat.CARD, services=1, name="Dlouhé jméno " * 8))
    assert codes_in(pdf) == []


def test_a_number_without_a_label_has_its_code_beside_it():
    block = a_block(WORDS["cs"])
    bare = replace(block, lines=tuple(line for line in block.lines if line.kind in {LineKind.NAME, LineKind.PHONE}))
    assert codes_in(draw_leaflet(a_full_leaflet(blocks=(bare,)))) == ["tel:+420776123456"]


def test_a_block_with_a_number_to_dial_but_no_line_for_it_has_no_code():
    block = a_block(WORDS["cs"])
    bare = replace(block, lines=block.lines[:3])
    assert codes_in(draw_leaflet(a_full_leaflet(blocks=(bare,)))) == []


def test_words_beside_a_code_keep_away_from_it():
    pdf = draw_leaflet(a_full_leaflet(LeafletFormat.CARD, services=1, pictures=False))
    with open_pdf(pdf) as document:
        page = document.pages[0]
        squares = [square for square in page.curves + page.rects if square["width"] < 30]
        assert squares
        left, right = min(s["x0"] for s in squares), max(s["x1"] for s in squares)
        top, bottom = min(s["top"] for s in squares), max(s["bottom"] for s in squares)
        beside = [
            c for c in page.chars if c["bottom"] > top and c["top"] < bottom and c["x1"] > left - 5 and c["x0"] < right
        ]
        assert not [c["text"] for c in beside if c["text"].strip()]


def test_a_code_is_at_least_two_centimetres_wide_with_blank_of_four_squares_around():
    code = dialling_code("+420776123456")
    lefts = [across for across, _, _ in code.runs_mm]
    rights = [across + width for across, _, width in code.runs_mm]
    downs = [down for _, down, _ in code.runs_mm]
    assert max(rights) - min(lefts) >= 20
    quiet = 4 * code.square_mm
    assert min(lefts) == pytest.approx(quiet)
    assert code.side_mm - max(rights) == pytest.approx(quiet)
    assert min(downs) == pytest.approx(quiet)
    assert code.side_mm - max(downs) - code.square_mm == pytest.approx(quiet)


@settings(max_examples=10, deadline=None)
@given(st.from_regex(r"\+?[0-9]{3,15}", fullmatch=True))
def test_every_number_is_read_back(number):
    block = a_block(WORDS["cs"], number="1", dial=number)
    pdf = draw_leaflet(a_full_leaflet(blocks=(block,), pictures=False))
    assert codes_in(pdf) == [f"tel:{number}"]
