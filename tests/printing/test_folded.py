"""The folded sheet: four panels of A5 on two pages of A4 across."""

import pytest

from tests.printing.conftest import open_pdf
from tests.printing.drawn_leaflets import WORDS, a_full_leaflet, heard_in
from workpris_desktop.domain.leaflet import LeafletFormat
from workpris_desktop.printing.leaflet_page import draw_leaflet

MIDDLE = 148.5 * 72 / 25.4


def panels_of(pdf):
    """Return the words of each half of each page: outside left and right, inside left and right, and so on."""
    with open_pdf(pdf) as document:
        return [
            page.crop(box).extract_text()
            for page in document.pages
            for box in ((0, 0, MIDDLE, page.height), (MIDDLE, 0, page.width, page.height))
        ]


def a_folded_leaflet(**changed):
    return a_full_leaflet(LeafletFormat.FOLDED, **changed)


def test_the_front_is_at_the_right_of_the_outside_and_the_inside_is_read_from_the_left():
    back, front, second, third = panels_of(draw_leaflet(a_folded_leaflet(services=4, remark="")))
    assert front.startswith("Důležité kontakty")
    assert [f"Světlá {number}" in panel for number, panel in enumerate((front, second, third, back), 1)] == [True] * 4


def test_every_panel_on_which_anything_stands_has_its_foot_and_number():
    back, front, second, third = panels_of(draw_leaflet(a_folded_leaflet(services=1)))
    for number, panel in ((1, front), (2, second), (4, back)):
        assert f"Strana {number} z 4" in panel
        assert "Údaje ze dne 12. dubna 2027" in panel
    assert third == ""


def test_a_panel_that_holds_nothing_is_left_blank_without_a_foot():
    short = a_folded_leaflet(services=1, remark="", ruled=(), emergency="")
    back, front, second, third = panels_of(draw_leaflet(short))
    assert "Údaje ze dne 12. dubna 2027" in front
    assert back == second == third == ""


def test_those_who_listen_hear_the_panels_in_the_order_in_which_they_are_read():
    heard = [text for _, text in heard_in(draw_leaflet(a_folded_leaflet(services=6)))]
    pages = [text for text in heard if text.startswith("Strana")]
    assert pages == [f"Strana {number} z 8" for number in (1, 2, 3, 4, 5, 6, 8)]
    names = [text for text in heard if text.startswith("Dluhová poradna")]
    assert names == [f"Dluhová poradna Světlá {number}" for number in range(1, 7)]


@pytest.mark.parametrize(("services", "pages"), [(1, 2), (4, 2), (5, 4), (6, 4)])
def test_more_than_four_panels_need_another_sheet_of_paper(services, pages):
    with open_pdf(draw_leaflet(a_folded_leaflet(services=services, remark="", ruled=()))) as document:
        assert len(document.pages) == pages
        assert {(round(page.width), round(page.height)) for page in document.pages} == {(842, 595)}


def test_an_empty_back_is_ruled_for_notes():
    back, front, second, third = panels_of(draw_leaflet(a_folded_leaflet(services=1)))
    assert back.startswith("Moje schůzka\nMoje poznámky")
    assert "Moje" not in front + second + third
    assert "Jde o život? Volejte 112." in front + second


def test_notes_that_nobody_wants_are_not_there():
    assert "Moje" not in "".join(panels_of(draw_leaflet(a_folded_leaflet(services=1, ruled=()))))


def test_the_fold_is_marked_at_both_edges_of_each_page_and_not_read_out():
    with open_pdf(draw_leaflet(a_folded_leaflet(services=1, pictures=False))) as document:
        for page in document.pages:
            marks = [line for line in page.lines if line["x0"] == line["x1"]]
            assert [round(mark["x0"]) for mark in marks] == [round(MIDDLE)] * 2
            assert {round(mark["top"]) for mark in marks} == {0, round(page.height - 4 * 72 / 25.4)}
            assert {mark["tag"] for mark in marks} == {"Artifact"}


def test_no_word_crosses_the_fold():
    with open_pdf(draw_leaflet(a_folded_leaflet(services=6, large=True, language="de"))) as document:
        for page in document.pages:
            margin = 12 * 72 / 25.4 - 1
            assert not [char for char in page.chars if abs((char["x0"] + char["x1"]) / 2 - MIDDLE) < margin]


def test_invented_contacts_are_called_so_on_every_panel():
    sample = WORDS["cs"]["sample"]
    panels = panels_of(draw_leaflet(a_folded_leaflet(services=1, sample=sample)))
    assert [panel.count(sample) for panel in panels] == [2] * 4
