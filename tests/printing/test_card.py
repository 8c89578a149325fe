"""The pocket card: strips of four panels of 85 by 54 mm."""

from itertools import product

import pytest

from tests.printing.conftest import open_pdf
from tests.printing.drawn_leaflets import WORDS, a_full_leaflet, heard_in
from workpris_desktop.domain.leaflet import LeafletFormat
from workpris_desktop.printing.leaflet_page import draw_leaflet

MM = 72 / 25.4
LEFTS = (15, 110)
TOPS = tuple(40.5 + 54 * panel for panel in range(4))


def panels_of(pdf):
    """Return the words of each panel, strip by strip and from above."""
    with open_pdf(pdf) as document:
        return [
            page.crop((left * MM, top * MM, (left + 85) * MM, (top + 54) * MM)).extract_text()
            for page in document.pages
            for left, top in product(LEFTS, TOPS)
        ]


def a_card(**changed):
    return a_full_leaflet(LeafletFormat.CARD, **({"qr": False, "pictures": False} | changed))


def test_every_word_stands_inside_a_panel():
    with open_pdf(draw_leaflet(a_card(services=6))) as document:
        for page in document.pages:
            for char in page.chars:
                x, y = (char["x0"] + char["x1"]) / 2 / MM, (char["top"] + char["bottom"]) / 2 / MM
                assert any(left + 2.5 < x < left + 82.5 for left in LEFTS)
                assert any(top + 2.5 < y < top + 51.5 for top in TOPS)


def test_the_title_is_small_and_only_on_the_first_panel():
    panels = panels_of(draw_leaflet(a_card(services=2)))
    assert panels[0].startswith("Důležité kontakty\nDluhová poradna Světlá 1\nTelefon\n776 123 456")
    assert sum("Důležité" in panel for panel in panels) == 1


def test_a_service_goes_on_under_its_name():
    panels = panels_of(draw_leaflet(a_card(services=1)))
    assert panels[1].startswith("Dluhová poradna Světlá 1\n")
    assert "776 123 456" in panels[0]
    assert "776 123 456" not in panels[1]


def test_each_strip_has_one_foot():
    panels = panels_of(draw_leaflet(a_card(services=3)))
    for strip in (panels[:4], panels[4:]):
        assert [panel.count("Údaje ze dne 12. dubna 2027") for panel in strip] == [0, 0, 0, 1]
    assert "Strana 1 z 2" in panels[3]
    assert "Strana 2 z 2" in panels[7]


@pytest.mark.parametrize("services", [1, 3, 6])
def test_the_emergency_number_stands_once(services):
    text = "\n".join(panels_of(draw_leaflet(a_card(services=services))))
    assert text.count("Jde o život? Volejte 112.") == 1


@pytest.mark.parametrize("services", [1, 3])
def test_the_emergency_number_stands_below_the_last_service_where_the_strip_has_room(services):
    text = "\n".join(panels_of(draw_leaflet(a_card(services=services))))
    assert text.index("Jde o život? Volejte 112.") > text.rindex("pátek 9:00 až 12:00")


def test_in_a_full_strip_the_emergency_number_stands_above_a_new_service_and_not_within_one():
    panels = panels_of(draw_leaflet(a_card(services=6)))
    (at,) = [number for number, panel in enumerate(panels) if "Volejte 112." in panel]
    this, following = panels[at], panels[at + 1]
    assert not any(f"Světlá {number}" in this and f"Světlá {number}" in following for number in range(1, 7))


def test_those_who_listen_hear_one_strip_after_the_other():
    heard = [text for kind, text in heard_in(draw_leaflet(a_card(services=6))) if kind == "H2"]
    assert list(dict.fromkeys(heard)) == [f"Dluhová poradna Světlá {number}" for number in range(1, 7)]


@pytest.mark.parametrize(("services", "corners"), [(1, 1), (3, 2)])
def test_only_strips_that_are_used_are_marked_for_cutting(services, corners):
    with open_pdf(draw_leaflet(a_card(services=services))) as document:
        (page,) = document.pages
        upright = [line for line in page.lines if line["x0"] == line["x1"]]
        level = [line for line in page.lines if line["width"] < 5 * MM and line["x0"] != line["x1"]]
    assert len(upright) == 4 * corners
    assert len(level) == 10 * corners
    assert {round(line["x0"] / MM) for line in upright} == {15, 100, 110, 195} if corners == 2 else {15, 100}
    assert {line["tag"] for line in (*upright, *level)} == {"Artifact"}
    edges = {round(mark["top"] / MM, 1) for mark in level}
    assert edges == {40.5, 94.5, 148.5, 202.5, 256.5}


def test_marks_are_not_left_on_a_card_that_is_cut_out():
    with open_pdf(draw_leaflet(a_card(services=1))) as document:
        inside = document.pages[0].crop((15.1 * MM, 40.6 * MM, 99.9 * MM, 256.4 * MM))
        assert not [line for line in inside.lines if line["width"] < 5 * MM]


def test_invented_contacts_are_called_so_on_each_panel():
    sample = WORDS["cs"]["sample"]
    panels = panels_of(draw_leaflet(a_card(services=1, sample=sample)))
    assert [panel.startswith(sample) for panel in panels] == [True] * 4 + [False] * 4
