"""A sheet in a language that the program does not speak itself, out of a phrase pack: Ukrainian, in its own letters."""

import io
from pathlib import Path

import pypdf
import pytest

from tests.printing.conftest import TODAY, a_service, an_edition, text_of
from tests.support.packages import shipped_facts
from workpris_desktop.domain.leaflet import LeafletFormat, LeafletOptions
from workpris_desktop.printing.leaflet import compose_leaflet
from workpris_desktop.printing.leaflet_page import draw_leaflet
from workpris_desktop.printing.leaflet_text import leaflet_text
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.printed import read_phrasebook

PACKS = Path(__file__).parents[1] / "support"


def leaflet(of=LeafletFormat.A4):
    words = read_phrasebook("uk", resources_folder(), PACKS)
    options = LeafletOptions("uk", of)
    return compose_leaflet([a_service()], an_edition(), shipped_facts().taxonomy, words, options, TODAY)


def test_all_words_of_ours_are_ukrainian():
    lines = leaflet_text(leaflet()).replace("\N{NO-BREAK SPACE}", " ").splitlines()
    for line in (
        "Важливі контакти",
        "Коли Ви можете зателефонувати:",
        "від понеділка до четверга з 9:00 до 12:00",
        "і з 13:00 до 17:30",
        "п’ятниця з 9:00 до 12:00",
        "8 травня 2027: свято. Спершу зателефонуйте.",
        "Це безкоштовно.",
        "Дані від 12 квітня 2027",
    ):
        assert line in lines


def test_a_kind_of_help_that_has_no_label_in_the_language_is_left_out():
    assert leaflet().blocks[0].lines[0].text == a_service().name


@pytest.mark.parametrize("of", LeafletFormat)
def test_the_drawn_sheet_has_the_letters_in_it_and_says_its_language(of):
    pdf = draw_leaflet(leaflet(of))
    read = text_of(pdf)
    assert "понеділка" in read
    assert "п’ятниц" in read
    assert "?" not in read.replace("життю?", "")
    document = pypdf.PdfReader(io.BytesIO(pdf))
    assert document.trailer["/Root"]["/Lang"].startswith("uk")
