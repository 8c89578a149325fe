import io
from dataclasses import replace
from functools import cache

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.printing.conftest import TODAY, a_place, a_service, a_small_service, an_edition, lines_of, open_pdf, text_of
from tests.printing.drawn_leaflets import EVERY_SHAPE, a_full_leaflet, heard_in
from tests.support.packages import shipped_facts
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.leaflet import (
    Leaflet,
    LeafletBlock,
    LeafletFormat,
    LeafletLine,
    LeafletOptions,
    LineKind,
)
from workpris_desktop.domain.provider import Organization, Price
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.printing.leaflet import compose_leaflet
from workpris_desktop.printing.leaflet_page import draw_leaflet
from workpris_desktop.printing.leaflet_text import leaflet_text
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.printed import read_phrasebook

PAGES = (LeafletFormat.A4, LeafletFormat.A5)

LETTERS = "Příliš žluťoučký kůň úpěl ďábelské ódy, Größe Übermut äöüß, čšž ČŠŽ"


@cache
def tables(language):
    return shipped_facts().taxonomy, read_phrasebook(language, resources_folder())


def a_leaflet(*services, language="cs", shape=LeafletFormat.A4, sample=False):
    taxonomy, words = tables(language)
    options = LeafletOptions(language, shape)
    return compose_leaflet(services, an_edition(sample=sample), taxonomy, words, options, TODAY)


def a_sheet_of(name, *texts):
    """Return an A5 sheet with one block that nobody composed: a name, and texts of any length."""
    lines = (LeafletLine(LineKind.NAME, name), *(LeafletLine(LineKind.TEXT, text) for text in texts))
    return Leaflet(
        "en", LeafletFormat.A5, "Title", (LeafletBlock("s", lines),), ("Foot",), "Page {n} of {m}", emergency="112"
    )


def a_long_service(number):
    """Return a service whose block nearly fills an A5 page, with a provider that tells it from others."""
    return a_service(id=f"long{number}", name=f"Poradna {number}", organization=Organization("o", f"Spolek {number}"))


@pytest.mark.parametrize("shape", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_letters_of_all_languages_are_read_back(language, shape):
    leaflet = a_leaflet(a_service(name=LETTERS), language=language, shape=shape)
    text = " ".join(text_of(draw_leaflet(leaflet)).split())
    assert LETTERS in text
    assert all(line in text for line in leaflet_text(leaflet).splitlines())


@pytest.mark.parametrize("shape", PAGES)
def test_nothing_is_smaller_than_fourteen_points_and_the_number_is_the_largest_in_its_block(shape):
    with open_pdf(draw_leaflet(a_leaflet(a_service(), shape=shape, sample=True))) as document:
        sizes = {char["size"] for page in document.pages for char in page.chars}
        number = {char["size"] for char in document.pages[0].chars if char["text"] == "7"}
    assert min(sizes) == pytest.approx(14)
    assert max(number) == max(sizes) == pytest.approx(20)


def test_everything_is_black_on_white():
    with open_pdf(draw_leaflet(a_leaflet(a_service(), sample=True))) as document:
        colours = {char["non_stroking_color"] for page in document.pages for char in page.chars}
    assert colours <= {(0,), (0.0,), (0, 0, 0), None}


def test_the_letters_travel_with_the_file_as_subsets():
    with open_pdf(draw_leaflet(a_leaflet(a_service()))) as document:
        fonts = {char["fontname"] for page in document.pages for char in page.chars}
    assert fonts == {"MPDFAA+OpenSans", "MPDFAA+OpenSansBold"}
    reader = pypdf.PdfReader(io.BytesIO(draw_leaflet(a_leaflet(a_service()))))
    for font in reader.pages[0]["/Resources"]["/Font"].values():
        assert "/FontFile2" in font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]


def test_the_file_tells_its_title_and_language_and_nothing_of_its_maker():
    reader = pypdf.PdfReader(io.BytesIO(draw_leaflet(a_leaflet(a_service(), language="sl"))))
    assert reader.metadata is not None
    assert set(reader.metadata) == {"/Title", "/CreationDate"}
    assert reader.metadata.title == "Pomembni stiki"
    assert reader.metadata.creation_date is not None
    assert reader.metadata.creation_date.year == 2000
    assert b"fpdf" not in draw_leaflet(a_leaflet(a_service())).lower()
    assert reader.trailer["/Root"]["/Lang"] == "sl"
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]


@pytest.mark.parametrize("shape", PAGES)
def test_the_same_sheet_makes_the_same_bytes(shape):
    leaflet = a_leaflet(a_service(), a_small_service(), shape=shape)
    assert draw_leaflet(leaflet) == draw_leaflet(leaflet)


@pytest.mark.parametrize(("shape", "size"), [(LeafletFormat.A4, (595, 842)), (LeafletFormat.A5, (420, 595))])
def test_the_paper_has_its_size_and_margins(shape, size):
    margin = {LeafletFormat.A4: 20, LeafletFormat.A5: 12}[shape] * 72 / 25.4
    with open_pdf(draw_leaflet(a_leaflet(a_service(), shape=shape))) as document:
        page = document.pages[0]
        assert (round(page.width), round(page.height)) == size
        assert min(char["x0"] for char in page.chars) >= margin - 0.5
        assert max(char["x1"] for char in page.chars) <= page.width - margin + 0.5
        assert min(char["top"] for char in page.chars) >= margin - 1
        assert max(char["bottom"] for char in page.chars) <= page.height - margin + 1


@pytest.mark.parametrize("shape", PAGES)
def test_every_page_has_its_foot_and_invented_contacts_are_called_so_twice_on_each(shape):
    leaflet = a_leaflet(*map(a_long_service, range(6)), shape=shape, sample=True)
    pages = lines_of(draw_leaflet(leaflet))
    assert len(pages) > 2
    for number, lines in enumerate(pages, 1):
        text = "\n".join(lines)
        assert lines[0] == lines[-1] == "UKÁZKA – kontakty nejsou skutečné"
        assert f"Strana {number} z {len(pages)}" in text
        assert "Údaje ze dne 12. dubna 2027" in text
        assert "Než půjdete, zavolejte." in text


def test_every_sentence_begins_its_own_row():
    (lines,) = lines_of(draw_leaflet(a_leaflet(a_small_service())))
    for sentence in ("Adresu neznáme.", "Nevíme, kdy je otevřeno.", "Nejdřív zavolejte."):
        assert sentence in lines


def test_several_small_services_share_a_page():
    assert len(lines_of(draw_leaflet(a_leaflet(*map(a_small_service, range(1, 4)))))) == 1


@pytest.mark.parametrize("shape", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_service_that_fits_on_a_page_is_not_divided(language, shape):
    services = [a_long_service(number) if number % 2 else a_small_service(number) for number in range(1, 7)]
    leaflet = a_leaflet(*services, language=language, shape=shape)
    pages = [" ".join(lines) for lines in lines_of(draw_leaflet(leaflet))]
    for block in leaflet.blocks[:-1]:
        whole = " ".join(line.text.replace("\xa0", " ") for line in block.lines)
        alone = len(
            lines_of(
                draw_leaflet(
                    a_leaflet(*(s for s in services if s.id == block.service_id), language=language, shape=shape)
                )
            )
        )
        assert alone > 1 or sum(whole in page for page in pages) == 1


@pytest.mark.parametrize(("shape", "large"), EVERY_SHAPE)
@pytest.mark.parametrize("services", range(1, 7))
def test_behind_the_own_sentence_and_the_emergency_line_no_service_goes_on(shape, large, services):
    leaflet = a_full_leaflet(
        shape, large=large, services=services, remark="Pan Novák čeká.", ruled=("Moje poznámky",), sender=("Od nás",)
    )
    heard = [text for _, text in heard_in(draw_leaflet(leaflet))]
    after = heard[heard.index(leaflet.remark) :]
    aside = {*leaflet.footer, *leaflet.ruled}
    said = [text for text in after if text not in aside and not text.startswith("Strana")]
    closing = [leaflet.remark, leaflet.emergency, "Od nás"]
    if leaflet.emergency not in after:
        # It stands further up where it would else take a strip or a sheet for itself.
        assert shape in {LeafletFormat.CARD, LeafletFormat.FOLDED}
        closing.remove(leaflet.emergency)
    assert said == closing
    assert heard.count(leaflet.remark) == heard.count(leaflet.emergency) == 1


def test_the_own_sentence_and_the_emergency_line_share_the_page_of_the_last_service_where_it_has_room():
    for count in (1, 2, 4):
        leaflet = replace(a_leaflet(*map(a_small_service, range(1, count + 1))), remark="Pan Novák čeká.")
        last = lines_of(draw_leaflet(leaflet))[-1]
        assert last.index(f"Poradna {count}") < last.index("Pan Novák čeká.") < last.index("Jde o život? Volejte 112.")


def test_the_emergency_line_has_a_page_for_itself_only_where_the_last_one_is_full():
    full = a_sheet_of("Name", *(f"Line {number}" for number in range(22)))
    assert lines_of(draw_leaflet(full))[1:] == [["112", "Foot Page 2 of 2"]]


def test_a_block_taller_than_a_page_goes_on_under_its_name():
    papers = [f"Doklad číslo {number}" for number in range(60)]
    pages = lines_of(draw_leaflet(a_sheet_of("Dluhová poradna Světlá", *papers)))
    assert len(pages) > 2
    assert all("Dluhová poradna Světlá" in lines for lines in pages)
    assert [line for lines in pages for line in lines if line.startswith("Doklad")] == papers


def test_a_single_line_taller_than_a_page_loses_no_word():
    words = [f"slovo{number}" for number in range(200)]
    pages = lines_of(draw_leaflet(a_sheet_of("Poradna", " ".join(words))))
    assert [word for lines in pages for line in lines for word in line.split() if word in words] == words


@pytest.mark.parametrize(("shape", "most"), [(LeafletFormat.A4, 4), (LeafletFormat.A5, 8), (LeafletFormat.FOLDED, 4)])
def test_a_record_without_measure_takes_only_a_few_pages(shape, most):
    text = "Slova která nikdo nepotřebuje ale někdo napsal " * 100
    service = a_service(
        name=text, organization=Organization("o", f"z {text}"), places=(a_place(text, text),), languages=(text,) * 200,
        phones=(Phone("7" * 3000, extension=text),), documents=tuple(f"{number} {text}" for number in range(200)),
        prices=tuple(Price(float(number), "CZK", "slovo " * 12) for number in range(1, 200)),
    )  # fmt: skip
    assert len(lines_of(draw_leaflet(a_leaflet(service, shape=shape)))) <= most


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_warning_has_room_in_one_row(language):
    for phones in ((), (Phone("116 123"),)):
        leaflet = a_leaflet(a_service(alert="!", phones=phones), language=language, shape=LeafletFormat.A5)
        (warning,) = (line.text for line in leaflet.blocks[0].lines if line.kind is LineKind.WARNING)
        assert any(warning in lines for lines in lines_of(draw_leaflet(leaflet)))


def test_a_foot_too_wide_for_a_page_number_has_it_below():
    leaflet = replace(a_sheet_of("Name"), footer=("A sentence that is as wide as the paper is here",))
    assert lines_of(draw_leaflet(leaflet))[0][-2:] == [
        "A sentence that is as wide as the paper is here",
        "Page 1 of 1",
    ]


def test_those_who_listen_hear_headings_and_lines_in_reading_order():
    leaflet = a_leaflet(a_service(name=LETTERS), a_small_service())
    with open_pdf(draw_leaflet(leaflet)) as document:
        marks = [(page, mark["type"], number) for page in document.pages for mark in page.structure_tree
                 for child in mark["children"] for number in child["mcids"] for mark in [child]]  # fmt: skip
        heard = [(kind, "".join(c["text"] for c in page.chars if c["mcid"] == number)) for page, kind, number in marks]
    texts = [text for _, text in heard]
    wanted = [leaflet.title, *(line.text for block in leaflet.blocks for line in block.lines), leaflet.emergency]
    spoken = iter(texts)
    assert all(line.replace("\xa0", " ") in spoken for line in wanted)
    assert [text for kind, text in heard if kind == "H1"] == [leaflet.title]
    assert [text for kind, text in heard if kind == "H2"] == [LETTERS, "Poradna 1"]


NAMES = st.lists(st.text(alphabet="abcdeěščřžýáíéůöüßABC.-", min_size=1, max_size=24), min_size=1, max_size=8).map(
    " ".join
)
NUMBERS = st.from_regex(r"(\+420|\+386|\+43|\+49)[1-9][0-9]{7,10}", fullmatch=True)


@settings(max_examples=30, deadline=None)
@given(NAMES, NAMES, NUMBERS, st.sampled_from(LeafletFormat), st.sampled_from(LANGUAGES))
def test_no_telephone_number_is_broken_and_no_name_is_cut(name, provider, number, shape, language):
    service = a_service(name=name, organization=Organization("o", provider), phones=(Phone(number, country="CZ"),))
    leaflet = a_leaflet(service, a_small_service(), language=language, shape=shape)
    heard = [text for _, text in heard_in(draw_leaflet(leaflet))]
    (phone,) = (line.text for line in leaflet.blocks[0].lines if line.kind is LineKind.PHONE)
    assert phone.replace("\xa0", " ") in heard
    assert "".join(name.split()) in ("".join(text.split()) for text in heard)
    assert "".join(provider.split()) in "".join("".join(heard).split()) or shape is LeafletFormat.CARD


@settings(max_examples=15, deadline=None)
@given(st.text(min_size=1, max_size=60), st.sampled_from(LeafletFormat))
def test_any_text_of_a_record_can_be_printed(name, shape):
    draw_leaflet(a_leaflet(a_service(name=name), shape=shape))
