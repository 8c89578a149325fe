"""The consent text for the person, read back: large, whole, and without a line to sign where a law decides."""

from dataclasses import replace

import pytest

from tests.printing.conftest import open_pdf, text_of
from workpris_desktop.domain.consent_text import ConsentSheet
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.printing.consent_sheet import consent_file_name, draw_consent_sheet
from workpris_desktop.record.consent_texts import consent_countries, read_consent_texts
from workpris_desktop.system.paths import resources_folder

TEXTS = {country: read_consent_texts(country, resources_folder()) for country in consent_countries(resources_folder())}
FACTS = ("Jméno", "Telefon", "Potřeba od")
LARGE_ENOUGH_PT = 13.9
FOOT_PT = 9


def a_sheet(country="CZ", language="cs", **changes):
    words = TEXTS[country].texts[language]
    sheet = ConsentSheet(language, words, "Sociální oddělení", "Charita Ústí", "place", FACTS, "23. května 2027")
    return replace(sheet, **changes)


def read(pdf):
    return " ".join(text_of(pdf).split())


@pytest.mark.parametrize("country", sorted(TEXTS))
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_the_person_has_to_know_stands_there_in_large_letters(country, language):
    sheet = a_sheet(country, language)
    pdf = draw_consent_sheet(sheet)
    text = read(pdf)
    for part in (*FACTS, "Charita Ústí", sheet.words["yes"], sheet.words["sign"], sheet.words["read"]):
        assert part in text
    for heading, _ in sheet.sections():
        assert heading in text
    with open_pdf(pdf) as document:
        assert len(document.pages) <= 2
        sizes = {char["size"] for page in document.pages for char in page.chars}
    assert all(size >= LARGE_ENOUGH_PT for size in sizes - {FOOT_PT})


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_a_law_is_the_ground_nobody_is_asked_to_sign(language):
    basis = TEXTS["AT"].basis_line("child", language)
    sheet = a_sheet("AT", language, basis=basis, read_by="Petra")
    text = read(draw_consent_sheet(sheet))
    assert basis[:20] in text
    assert "Petra" in text
    assert sheet.words["sign"] not in text
    assert sheet.words["yes"] not in text


def test_the_file_names_nobody_outside_of_its_pages():
    pdf = draw_consent_sheet(a_sheet())
    with open_pdf(pdf) as document:
        assert document.metadata["Title"] == a_sheet().title
        assert "Charita" not in str(document.metadata)
    assert consent_file_name() == "text.pdf"


def test_many_facts_go_on_over_pages_and_none_is_lost():
    facts = tuple(f"Velmi dlouhý název údaje číslo {number}." for number in range(80))
    text = read(draw_consent_sheet(a_sheet(facts=facts)))
    assert all(fact in text for fact in facts)
