from datetime import date

import pytest

from tests.printing.conftest import lines_of, open_pdf, text_of
from workpris_desktop.printing.section_sheet import draw_section_sheet
from workpris_desktop.wording.handover_sheet_words import HandoverSheetWords, ToHandOver
from workpris_desktop.wording.languages import speak

NAME = "Jana Nováková"
TODAY = date(2026, 11, 22)
LONG = " ".join(f"Word{number}" for number in range(2_000))


@pytest.fixture
def words(qapp):
    speak("en")
    return HandoverSheetWords()


def told(**parts):
    return ToHandOver(
        "Probation office",
        "Prison office",
        "The person agreed to it.",
        **{"facts": (("Name", NAME), ("Goals", "work\nand a room")), **parts},
    )


def test_all_that_was_ticked_stands_on_the_sheet_and_nothing_else(words):
    sheet = words.sheet(
        told(services=("House of hope",), entries=(("22 Nov 2026", "Called his mother"),), attachments=("Diploma",)),
        TODAY,
    )
    text = text_of(draw_section_sheet(sheet))
    for part in (
        "From: Prison office",
        "To: Probation office",
        "The person agreed to it.",
        NAME,
        "House of hope",
        "Called his mother",
        "Diploma",
        "Confidential",
        "Page 1 of 1",
    ):
        assert part in text
    assert "Chosen services" not in text_of(draw_section_sheet(words.sheet(told(), TODAY)))


def test_the_file_names_nobody_outside_of_its_pages(words):
    pdf = draw_section_sheet(words.sheet(told(), TODAY))
    with open_pdf(pdf) as document:
        assert document.metadata["Title"] == "Hand-over"
        assert NAME not in str(document.metadata)


def test_a_long_entry_goes_on_over_several_pages_and_loses_nothing(words):
    pdf = draw_section_sheet(words.sheet(told(entries=(("22 Nov 2026", LONG),)), TODAY))
    pages = lines_of(pdf)
    assert len(pages) > 2
    together = " ".join(line for page in pages for line in page)
    assert all(f"Word{number} " in f"{together} " for number in (0, 500, 1_000, 1_999))
