"""What those who listen to a sheet get: the checker pdfua, and what it does not look at."""

import io

import pypdf
import pytest
from pdfua import Validator

from tests.printing.drawn_leaflets import EVERY_SHAPE, WORDS, a_full_leaflet, heard_in
from tests.support.packages import shipped_facts
from tools.leaflet_cases import CASES, case_of, leaflet_of
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.leaflet import LeafletFormat, Paper, Picture
from workpris_desktop.printing.leaflet_page import draw_leaflet
from workpris_desktop.printing.page import Sheet, text_style


def findings_in(pdf, folder):
    file = folder / "sheet.pdf"
    file.write_bytes(pdf)
    report = Validator().validate(str(file))
    assert len(report.outcomes) >= 12
    return [outcome for outcome in report.outcomes if outcome.findings or outcome.skipped_reason]


@pytest.mark.parametrize(("shape", "large"), EVERY_SHAPE)
@pytest.mark.parametrize("language", WORDS)
def test_the_checker_finds_nothing_in_any_format_and_language(language, shape, large, tmp_path):
    leaflet = a_full_leaflet(shape, language=language, large=large, sample=WORDS[language]["sample"])
    assert findings_in(draw_leaflet(leaflet), tmp_path) == []


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_checker_finds_nothing_in_real_leaflets_of_our_languages(name, language, phrasebook, tmp_path):
    leaflet = leaflet_of(case_of(name), phrasebook(language), shipped_facts())
    assert findings_in(draw_leaflet(leaflet), tmp_path) == []


def test_the_checker_does_find_what_is_not_marked(tmp_path):
    sheet = Sheet(Paper.A4, 20, "Title", "en")
    sheet.new_page()
    with sheet.paragraph("H1"):
        sheet.write("Title", 20, 20, text_style(14))
    sheet.write("Loose", 20, 40, text_style(14))
    assert [outcome.rule_id for outcome in findings_in(sheet.to_bytes(), tmp_path)] == ["UA-01-003"]


def test_the_file_says_that_it_can_be_listened_to_and_nothing_of_its_maker():
    reader = pypdf.PdfReader(io.BytesIO(draw_leaflet(a_full_leaflet(title="Kontakty & <místa>"))))
    told = reader.xmp_metadata
    assert told is not None
    assert told.dc_title == {"x-default": "Kontakty & <místa>"}
    assert told.dc_language == ["cs"]
    assert (told.xmp_creator_tool, told.pdf_producer, told.xmp_create_date, told.dc_creator) == (None, None, None, [])
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]
    assert {page["/Tabs"] for page in reader.pages} == {"/S"}


def test_pictures_and_codes_are_told_by_their_words_with_their_place():
    leaflet = a_full_leaflet(services=1)
    heard = heard_in(draw_leaflet(leaflet))
    assert [text for kind, text in heard if kind == "Figure"] == [
        "(phone)",
        "Kód vytočí číslo.",
        *("(clock)", "(door)", "(warning)", "(clock)", "(card)", "(money)"),
    ]
    assert heard.index(("Figure", "(phone)")) + 1 == heard.index(("P", "Telefon"))
    reader = pypdf.PdfReader(io.BytesIO(draw_leaflet(leaflet)))
    elements = [kid.get_object() for kid in reader.trailer["/Root"]["/StructTreeRoot"]["/K"][0].get_object()["/K"]]
    for element in elements:
        if element["/S"] == "/Figure":
            left, bottom, right, top = element["/A"]["/BBox"]
            assert 0 < left < right < 596
            assert 0 < bottom < top < 842


def test_no_word_is_heard_twice_where_a_picture_says_what_stands_beside_it():
    alt = {Picture.PHONE.value: "Telefon"}
    heard = heard_in(draw_leaflet(a_full_leaflet(services=1, alt=alt)))
    assert [text for kind, text in heard if kind == "Figure"] == []
    assert [text for _, text in heard].count("Telefon") == 1


@pytest.mark.parametrize("shape", LeafletFormat)
def test_the_same_sheet_makes_the_same_bytes_with_pictures_and_codes(shape):
    assert draw_leaflet(a_full_leaflet(shape)) == draw_leaflet(a_full_leaflet(shape))
