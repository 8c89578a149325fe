"""The words of the leaflets of leaflet.md 7.7 as they were looked at; written by ``tools.leaflet_gallery --texts``."""

from pathlib import Path

import pytest

from tests.support.packages import shipped_facts
from tools.leaflet_cases import CASES, case_of, leaflet_of
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.printing.leaflet_page import draw_leaflet
from workpris_desktop.printing.leaflet_text import leaflet_text
from workpris_desktop.printing.preview import count_pages

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_leaflet_says_what_was_looked_at(name, language, phrasebook):
    leaflet = leaflet_of(case_of(name), phrasebook(language), shipped_facts())
    assert leaflet_text(leaflet) == (GOLDEN / f"{name}-{language}.txt").read_text(encoding="utf-8")
    assert count_pages(draw_leaflet(leaflet)) <= 2 * len(leaflet.blocks)
