"""The emergency number of what is cut or folded: it takes no further strip or sheet for itself."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.printing.conftest import text_of
from tests.printing.drawn_leaflets import a_full_leaflet
from tests.support.packages import shipped_facts
from tools.leaflet_cases import CASES, case_of, leaflet_of
from workpris_desktop.domain.leaflet import LeafletFormat, LeafletLine, LineKind, Picture
from workpris_desktop.printing.leaflet_page import count_sheets, draw_leaflet, runs_over
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.printed import read_phrasebook

PACKS = Path(__file__).parents[1] / "support"
PARTED = (LeafletFormat.CARD, LeafletFormat.FOLDED)


def in_format(name, language, shape):
    """Return a leaflet of the gallery in a format."""
    case = case_of(name)
    options = replace(case.options, format=shape, large=False)
    words = read_phrasebook(language, resources_folder(), PACKS)
    return leaflet_of(replace(case, options=options), words, shipped_facts())


def without_urgent(leaflet):
    return replace(leaflet, emergency="", crisis=())


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("language", ["de", "uk"])
@pytest.mark.parametrize("shape", PARTED)
def test_no_leaflet_of_the_gallery_takes_a_further_strip_or_sheet_for_it(name, language, shape):
    leaflet = in_format(name, language, shape)
    assert count_sheets((leaflet,)) == count_sheets((without_urgent(leaflet),))


@pytest.mark.parametrize("language", ["de", "uk"])
def test_the_cards_of_the_gallery_have_the_number_and_the_crisis_line(language):
    leaflet = in_format("card-and-crisis", language, LeafletFormat.CARD)
    text = text_of(draw_leaflet(leaflet)).replace("\xa0", " ")
    assert text.count("112") == 1
    assert text.count("116 123") == 1


@pytest.mark.parametrize("language", ["de", "uk"])
@pytest.mark.parametrize("shape", PARTED)
@pytest.mark.parametrize("rows", range(24))
def test_however_full_the_last_panel_is_the_number_takes_no_further_part_and_is_on_the_sheet(language, shape, rows):
    leaflet = grown(a_full_leaflet(shape, language=language, services=4, remark="", ruled=()), rows)
    assert count_sheets((leaflet,)) == count_sheets((without_urgent(leaflet),))
    if rows % 6 == 0:
        assert text_of(draw_leaflet(leaflet)).count("112") == 1


def grown(leaflet, rows):
    """Return a leaflet whose last service has so many lines more."""
    *others, last = leaflet.blocks
    more = tuple(LeafletLine(LineKind.WARNING, f"řádek {row}", Picture.WARNING) for row in range(rows))
    return replace(leaflet, blocks=(*others, replace(last, lines=(*last.lines, *more))))


def test_a_card_without_any_room_leaves_it_out_rather_than_taking_a_strip():
    full = a_full_leaflet(LeafletFormat.CARD, services=1, qr=False, emergency="Volejte 112. " * 60)
    assert "Volejte" not in text_of(draw_leaflet(full))
    assert count_sheets((full,)) == 1


def test_where_only_the_emergency_number_has_room_the_crisis_line_is_left_out():
    crisis = ("Volejte 116123. " * 50,)
    text = text_of(draw_leaflet(a_full_leaflet(LeafletFormat.CARD, services=1, qr=False, crisis=crisis)))
    assert "112" in text
    assert "116123" not in text


def test_a_folded_sheet_never_loses_it():
    full = a_full_leaflet(LeafletFormat.FOLDED, services=4, remark="", ruled=(), emergency="Volejte 112. " * 90)
    assert "Volejte 112." in text_of(draw_leaflet(full))
    assert count_sheets((full,)) == 2


@pytest.mark.parametrize("shape", LeafletFormat)
def test_what_staff_typed_runs_over_when_it_takes_more_paper(shape):
    leaflet = a_full_leaflet(shape, services=4, remark="", ruled=(), qr=False)
    typed = replace(leaflet, remark="Přijďte prosím včas. " * 220)
    assert runs_over((leaflet, typed), (leaflet, leaflet))
    assert not runs_over((leaflet,), (leaflet,))
    assert not runs_over((typed,), (typed,))
