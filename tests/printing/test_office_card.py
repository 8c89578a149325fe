"""An office card on paper: a scanner reads the card, and the eight words stand on it."""

import pytest
import zxingcpp

from tests.cases.handover.offices import PRISON, office
from tests.printing.conftest import lines_of, open_pdf
from tests.printing.drawn_leaflets import picture_of
from workpris_desktop.cases.handover.words import card_words
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.office import OwnOffice
from workpris_desktop.domain.office_card import LONGEST_ADDRESS, LONGEST_NAME, LONGEST_PHONE, LONGEST_UNIT
from workpris_desktop.printing.office_card import draw_office_card
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.office_card_words import OfficeCardWords

LONGEST = office(
    "Probační a mediační služba ".ljust(LONGEST_NAME, "ž"),
    unit="Středisko ".ljust(LONGEST_UNIT, "ř"),
    address="Náměstí ".ljust(LONGEST_ADDRESS, "ě"),
    phone="1" * LONGEST_PHONE,
)


def sheet_of(made):
    return OfficeCardWords().sheet(OwnOffice(made.card, made.file, card_words(made.card)))


@pytest.mark.parametrize("made", [PRISON, LONGEST], ids=["usual", "longest"])
def test_a_scanner_reads_the_card_from_paper_and_its_words_stand_on_it(qapp, made):
    pdf = draw_office_card(sheet_of(made))
    (found,) = zxingcpp.read_barcodes(picture_of(pdf, 0, 150))
    assert found.bytes == made.file
    (lines,) = lines_of(pdf)
    told = " ".join(" ".join(lines).split())
    for number, word in enumerate(card_words(made.card), 1):
        assert f"{number} {word}" in told
    assert made.card.name.split()[0] in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_card_fits_one_page_in_every_language(qapp, language):
    speak(language)
    sheet = sheet_of(LONGEST)
    speak("en")
    with open_pdf(draw_office_card(sheet)) as document:
        (page,) = document.pages
        assert max(char["bottom"] for char in page.chars) < page.height
