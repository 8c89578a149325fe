"""The guide, read back from its page."""

import io
from dataclasses import replace

import pypdf
import pytest

from tests.printing.conftest import open_pdf, text_of
from tests.printing.drawn_leaflets import heard_in
from tests.printing.test_pdf_ua import findings_in
from tests.support.help_guide import KEYS, the_guide
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.printing.guide_sheet import draw_guide_sheet
from workpris_desktop.printing.page import MM_PER_PT

MARGIN_PT = 13 / MM_PER_PT
STEPS = 7
LONGER = 0.4


def longer(text):
    return f"{text} {text[: round(len(text) * LONGER)]}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_of_it_stands_on_one_page_and_is_heard_in_its_order(language):
    guide = the_guide(language)
    pdf = draw_guide_sheet(guide)
    with open_pdf(pdf) as document:
        (page,) = document.pages
        assert all(word["x0"] > MARGIN_PT and word["x1"] < page.width - MARGIN_PT for word in page.extract_words())
        assert max(char["bottom"] for char in page.chars) < page.height - MARGIN_PT
    heads = [f"{at}. {step.name}  ({step.key})" for at, step in enumerate(guide.steps, 1)]
    heard = heard_in(pdf)
    assert [text for kind, text in heard if kind == "H1"] == [guide.title]
    assert [text for kind, text in heard if kind == "H2"] == [*heads, guide.marks_heading]
    assert [text for kind, text in heard if kind == "Figure"] == [guide.leaflet.alt, guide.row.alt]
    marks = [text for mark in guide.marks for text in (mark.name, mark.text)]
    texts = [guide.purpose, *(step.text for step in guide.steps), *marks, guide.closing]
    assert [text for kind, text in heard if kind == "P"] == texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_seven_steps_each_with_its_key(language):
    guide = the_guide(language)
    assert len(guide.steps) == STEPS
    assert [step.key for step in guide.steps] == [step.key for step in the_guide("en").steps]
    text = text_of(draw_guide_sheet(guide)).replace("\n", " ")
    assert all(key in text for key in KEYS.values())
    assert "{" not in text
    assert "*" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_checker_finds_nothing(language, tmp_path):
    pdf = draw_guide_sheet(the_guide(language))
    assert findings_in(pdf, tmp_path) == []
    fonts = pypdf.PdfReader(io.BytesIO(pdf)).pages[0]["/Resources"]["/Font"]
    for font in fonts.values():
        assert "/FontFile2" in font["/DescendantFonts"][0].get_object()["/FontDescriptor"]


def test_the_pictures_stand_beside_the_words_and_not_on_them():
    with open_pdf(draw_guide_sheet(the_guide("de"))) as document:
        (page,) = document.pages
        assert len(page.images) == 2
        for picture in page.images:
            for word in page.extract_words():
                is_apart = word["x1"] < picture["x0"] or word["x0"] > picture["x1"]
                assert is_apart or word["bottom"] <= picture["top"] + 1 or word["top"] >= picture["bottom"] - 1, word


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_stays_one_page_where_all_is_said_at_greater_length(language):
    guide = the_guide(language)
    steps = tuple(replace(step, text=longer(step.text)) for step in guide.steps)
    marks = tuple(replace(mark, text=longer(mark.text)) for mark in guide.marks)
    pdf = draw_guide_sheet(
        replace(guide, purpose=longer(guide.purpose), steps=steps, marks=marks, closing=longer(guide.closing))
    )
    with open_pdf(pdf) as document:
        (page,) = document.pages
        assert max(char["bottom"] for char in page.chars) < page.height - MARGIN_PT


def test_the_same_guide_makes_the_same_bytes():
    assert draw_guide_sheet(the_guide("en")) == draw_guide_sheet(the_guide("en"))
