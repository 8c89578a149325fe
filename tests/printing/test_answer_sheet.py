"""A provider's form with answers: filled in, or on a sheet behind the provider's PDF."""

import pytest

from tests.printing.conftest import a_service, lines_of, open_pdf, text_of
from workpris_desktop.domain.entry_form import EntryForm, FormField
from workpris_desktop.domain.errors import FormDamaged
from workpris_desktop.domain.intake import AnswerKind
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.printing.answer_sheet import draw_answer_sheet
from workpris_desktop.printing.entry_form import draw_entry_form
from workpris_desktop.printing.page import Sheet
from workpris_desktop.printing.preview import joined_pdf
from workpris_desktop.system.paths import resources_folder

FORM = EntryForm(
    "f1",
    "Přihláška",
    "cs",
    fields=(
        FormField("Jméno", AnswerKind.TEXT),
        FormField("Pokoj", AnswerKind.ONE_OF, ("sám", "s někým")),
        FormField("Země", AnswerKind.MANY_OF, tuple(f"odpověď {at}" for at in range(40))),
        FormField("Proč", AnswerKind.TEXT),
    ),
)


def bold_words(pdf):
    with open_pdf(pdf) as document:
        return " ".join(
            page.filter(lambda part: part["object_type"] != "char" or "Bold" in part["fontname"]).extract_text()
            for page in document.pages
        )


def ticks(pdf):
    with open_pdf(pdf) as document:
        return sum(abs(line["top"] - line["bottom"]) > 1 for page in document.pages for line in page.lines) // 2


def test_answers_are_filled_in_and_ticked(phrasebook):
    given = {1: ("Jana Nová",), 2: ("s někým",), 3: ("odpověď 2", "odpověď 39")}
    pdf = draw_entry_form(FORM, phrasebook("cs"), Paper.A4, answers=given)
    assert "Jana Nová" in text_of(pdf)
    assert ticks(pdf) == 3
    for words in ("s někým", "odpověď 2", "odpověď 39"):
        assert words in bold_words(pdf)
    assert ticks(draw_entry_form(FORM, phrasebook("cs"), Paper.A4)) == 0


def test_what_is_not_answered_has_room_for_the_hand(phrasebook):
    def lines(**options):
        with open_pdf(draw_entry_form(FORM, phrasebook("cs"), Paper.A4, **options)) as document:
            return sum(len(page.lines) for page in document.pages)

    assert lines() - lines(answers={1: ("Jana",)}) == 2


def test_the_sheet_beside_tells_question_and_answer(phrasebook):
    answers = (("Jak vám říkáme?", ("Jana",)), ("Kam?", ("Brno", "Praha")), ("Telefon?", ()))
    pdf = draw_answer_sheet("Přihláška do domu", answers, phrasebook("cs"), service=a_service())
    (lines,) = lines_of(pdf)
    assert lines[0].startswith("Odpovědi do formuláře")
    assert "Přihláška do domu" in lines
    assert a_service().name in lines
    assert "Jak vám říkáme? Jana" in lines
    with open_pdf(pdf) as document:
        assert len(document.pages[0].lines) == 2


def test_the_sheet_stands_behind_the_providers_pages(phrasebook):
    form = (resources_folder() / "starter" / "form-prihlaska-kotva.pdf").read_bytes()
    own = draw_answer_sheet("Přihláška", (("Jméno", ("Jana",)),), phrasebook("cs"))
    before, pages = lines_of(form), lines_of(joined_pdf(form, own))
    assert pages[: len(before)] == before
    assert pages[len(before) :] == lines_of(own)


def test_a_form_that_is_no_pdf_is_told():
    sheet = Sheet(Paper.A4, 10, "", "en")
    sheet.new_page()
    with pytest.raises(FormDamaged):
        joined_pdf(b"no form", sheet.to_bytes())
