"""What holds for a leaflet in every format, in normal and in big print."""

import io
from dataclasses import replace

import pypdf
import pytest

from tests.printing.conftest import lines_of, open_pdf, text_of
from tests.printing.drawn_leaflets import EVERY_SHAPE, WORDS, a_full_leaflet, heard_in
from workpris_desktop.domain.leaflet import Leaflet, LeafletBlock, LeafletFormat, LeafletLine, LineKind
from workpris_desktop.printing.leaflet_page import draw_leaflet, draw_leaflets


@pytest.mark.parametrize(("shape", "large"), EVERY_SHAPE)
@pytest.mark.parametrize("language", WORDS)
def test_all_that_stands_on_a_leaflet_is_read_back_in_order(language, shape, large):
    leaflet = a_full_leaflet(shape, language=language, large=large, subtitle="První dny", services=1)
    heard = heard_in(draw_leaflet(leaflet))
    texts = [text.strip() for kind, text in heard if kind != "Figure"]
    wanted = [
        leaflet.title,
        leaflet.subtitle,
        *(line.text for line in leaflet.blocks[0].lines if line.text),
        leaflet.remark,
    ]
    spoken = iter(texts)
    assert all(line.replace("\xa0", " ") in spoken for line in wanted if line)
    assert leaflet.emergency in texts
    assert heard[0] == ("H1", leaflet.title)
    assert set(leaflet.footer) <= set(texts)


@pytest.mark.parametrize(("shape", "large"), EVERY_SHAPE)
def test_letters_are_as_large_as_the_format_promises(shape, large):
    leaflet = a_full_leaflet(shape, large=large, sample="" if large else WORDS["cs"]["sample"])
    with open_pdf(draw_leaflet(leaflet)) as document:
        chars = [char for page in document.pages for char in page.chars]
    number = {round(char["size"]) for char in chars if char["text"] == "7" and "Bold" in char["fontname"]}
    smallest, phone = (10, 14) if shape is LeafletFormat.CARD else (18, 26) if large else (14, 20)
    assert min(char["size"] for char in chars) == pytest.approx(smallest)
    assert max(number) == phone


@pytest.mark.parametrize(("shape", "large"), EVERY_SHAPE)
def test_letters_are_embedded_as_subsets_even_cyrillic_ones(shape, large):
    reader = pypdf.PdfReader(io.BytesIO(draw_leaflet(a_full_leaflet(shape, language="uk", large=large))))
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            assert font.get_object()["/BaseFont"].startswith("/MPDFAA+OpenSans")
            assert "/FontFile2" in font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
    assert "Боргова консультація «Світло» 1" in reader.pages[0].extract_text()


@pytest.mark.parametrize(("shape", "large"), EVERY_SHAPE)
def test_names_of_120_letters_wrap_and_lose_nothing(shape, large):
    name = "Nejdelší organizace která kdy pomáhala s dluhy bydlením prací a všemi starostmi v celém Ústeckém kraji"
    assert len(name) == 102
    heard = heard_in(draw_leaflet(a_full_leaflet(shape, large=large, name=name)))
    assert {text for kind, text in heard if kind == "H2"} == {name}
    assert all("776 123 456" in text for _, text in heard if text.startswith("776"))


@pytest.mark.parametrize(("shape", "large"), EVERY_SHAPE)
def test_six_services_have_room_inside_the_margins_and_no_number_is_broken(shape, large):
    pdf = draw_leaflet(a_full_leaflet(shape, large=large, services=6))
    heard = heard_in(pdf)
    assert sum(text == "776 123 456" for _, text in heard) == 6
    assert {f"Dluhová poradna Světlá {number}" for number in range(1, 7)} <= {text for _, text in heard}
    with open_pdf(pdf) as document:
        for page in document.pages:
            assert min(char["x0"] for char in page.chars) > 9
            assert max(char["x1"] for char in page.chars) < page.width - 9
            assert max(char["bottom"] for char in page.chars) < page.height - 9


def test_lines_to_write_on_are_drawn_only_where_there_is_room():
    roomy = a_sheet_with(5, "My appointment", "My notes")
    assert "My appointment\nMy notes" in text_of(draw_leaflet(roomy))
    assert lines_in(draw_leaflet(roomy)) >= lines_in(draw_leaflet(replace(roomy, ruled=()))) + 4
    assert "My appointment\n112" in text_of(draw_leaflet(a_sheet_with(12, "My appointment", "My notes")))
    assert "My" not in text_of(draw_leaflet(a_sheet_with(20, "My appointment", "My notes")))


def a_sheet_with(rows, *ruled):
    """Return an A5 sheet with so many lines that nobody composed."""
    lines = [LeafletLine(LineKind.NAME, "Name")]
    lines += (LeafletLine(LineKind.TEXT, f"Line {number}") for number in range(rows))
    block = LeafletBlock("s", tuple(lines))
    return Leaflet("en", LeafletFormat.A5, "Title", (block,), ("Foot",), "{n}/{m}", emergency="112", ruled=ruled)


def lines_in(pdf):
    with open_pdf(pdf) as document:
        return sum(len(page.lines) for page in document.pages)


def test_sheets_that_go_together_count_their_own_pages():
    sheets = [a_full_leaflet(shape, services=1, remark="", ruled=(), qr=False) for shape in LeafletFormat]
    pages = lines_of(draw_leaflets(sheets))
    assert len(pages) == 1 + 1 + 2 + 1
    assert [sum("Strana 1 z" in line for line in page) for page in pages] == [1, 1, 1, 0, 1]
    assert draw_leaflets(sheets[:1]) == draw_leaflet(sheets[0])


def test_who_sent_it_stands_at_the_end():
    leaflet = a_full_leaflet(LeafletFormat.A4, services=1, ruled=(), sender=("Od:", "Kancelář 5"))
    texts = [text for _, text in heard_in(draw_leaflet(leaflet))]
    assert (
        texts.index(leaflet.emergency) < texts.index("Od:") < texts.index("Kancelář 5") < texts.index(leaflet.footer[0])
    )
