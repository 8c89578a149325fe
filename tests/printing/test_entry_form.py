"""A provider's own form, read back from the PDF."""

from dataclasses import replace

import pytest

from tests.printing.conftest import a_place, a_service, lines_of, open_pdf, text_of
from workpris_desktop.domain.contact import Contact
from workpris_desktop.domain.entry_form import EntryForm, FormField
from workpris_desktop.domain.intake import AnswerKind
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.provider import Organization, PlaceKind
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.printing.entry_form import MOST_FIELDS, MOST_OPTIONS, draw_entry_form

FIELDS = (
    FormField("Jméno a příjmení", AnswerKind.TEXT),
    FormField("Datum propuštění", AnswerKind.DATE),
    FormField("Pokoj", AnswerKind.ONE_OF, ("sám", "s někým")),
    FormField("Doklady", AnswerKind.MANY_OF, ("občanský průkaz", "pas", "jiné:")),
)


@pytest.fixture
def draw(phrasebook):
    """Return a function that draws a form with fields."""

    def drawn(*fields, paper=Paper.A4, title="Přihláška", **options):
        return draw_entry_form(EntryForm("f1", title, "cs", fields=fields), phrasebook("cs"), paper, **options)

    return drawn


def squares(pdf):
    with open_pdf(pdf) as document:
        return [len(page.rects) for page in document.pages]


def within_margins(pdf):
    """Tell whether every word stands inside the paper, 10 mm from its edges."""
    margin = 10 / 25.4 * 72
    with open_pdf(pdf) as document:
        return all(
            margin < word["x0"] < word["x1"] < page.width - margin and margin < word["top"] < page.height - margin
            for page in document.pages
            for word in page.extract_words()
        )


@pytest.mark.parametrize("paper", list(Paper))
def test_every_field_and_choice_stands_on_it_in_order(draw, paper):
    pdf = draw(*FIELDS, paper=paper)
    (lines,) = lines_of(pdf)
    text = " ".join(lines)
    places = [text.index(field.label) for field in FIELDS]
    assert places == sorted(places)
    assert all(option in text for field in FIELDS for option in field.options)
    assert all(f"{number}. " in text for number in range(1, 5))
    assert squares(pdf) == [5]
    assert lines[0].startswith("Přihláška")


def test_open_answers_have_lines_to_write_on(draw):
    with open_pdf(draw(FIELDS[0])) as two, open_pdf(draw(FIELDS[1])) as one:
        assert len(two.pages[0].lines) == len(one.pages[0].lines) + 1


def test_only_several_answers_are_said_to_be_possible(draw, phrasebook):
    several = phrasebook("cs").say("form_many")
    assert several in text_of(draw(FIELDS[3]))
    assert several not in text_of(draw(FIELDS[2]))


def test_a_form_of_invented_data_says_so_on_every_page(draw, phrasebook):
    sample = phrasebook("cs").say("sample")
    pages = lines_of(draw(*FIELDS * 15, sample=True))
    assert len(pages) > 1
    assert all(sample in page[-1] for page in pages)
    assert not any(sample in line for page in lines_of(draw(*FIELDS * 15)) for line in page)


def test_pages_are_numbered(draw):
    pages = lines_of(draw(*FIELDS * 15))
    assert [page[-1] for page in pages] == [f"Strana {n} z {len(pages)}" for n in range(1, len(pages) + 1)]


@pytest.mark.parametrize("paper", list(Paper))
def test_long_and_many_answers_stay_inside_the_paper(draw, paper):
    long = FormField("Proč " * 80, AnswerKind.ONE_OF, ("slovo " * 40, "krátké"))
    many = FormField("Země", AnswerKind.MANY_OF, tuple(f"odpověď {n}" for n in range(60)))
    pdf = draw(long, many, paper=paper, title="Žádost " * 30)
    assert within_margins(pdf)
    assert sum(squares(pdf)) == 62


def test_what_no_form_has_is_cut_and_shows_that_it_was(draw):
    many = FormField("Země", AnswerKind.ONE_OF, tuple(f"odpověď {n}" for n in range(MOST_OPTIONS + 5)))
    assert sum(squares(draw(many))) == MOST_OPTIONS + 1
    text = text_of(draw(*(FormField(f"Otázka {n}", AnswerKind.DATE) for n in range(MOST_FIELDS + 5))))
    assert f"{MOST_FIELDS}. Otázka {MOST_FIELDS - 1}" in text
    assert f"Otázka {MOST_FIELDS}" not in text
    assert "…" in text


def test_the_same_form_makes_the_same_bytes(draw):
    assert draw(*FIELDS) == draw(*FIELDS)


CONFIDENTIAL = replace(a_place("Tajná 1", "Kladno", "272 01"), id="h", kind=PlaceKind.CONFIDENTIAL)


@pytest.mark.parametrize("paper", list(Paper))
def test_the_head_says_whose_form_it_is(draw, paper):
    service = a_service(
        phones=(Phone("+420776123456", extension="12", country="CZ"),), places=(CONFIDENTIAL, a_place())
    )
    (lines,) = lines_of(draw(*FIELDS, paper=paper, service=service))
    at = lines.index(service.name)
    assert lines[0].startswith("Přihláška")
    assert lines[at : at + 5] == [
        "Dluhová poradna Světlá",
        "Občanské sdružení Nový Břeh",
        "Nádražní 15, 400 01 Ústí nad Labem",
        "776 123 456, linka 12",
        "1. Jméno a příjmení",
    ]


def test_the_head_tells_nothing_that_is_secret_or_for_staff(draw):
    contact = Contact("c", "Vedoucí", "Jana Malá", phones=(Phone("+420777777777", country="CZ"),))
    service = a_service(places=(CONFIDENTIAL,), phones=(), contacts=(contact,), email="staff@example.org")
    (lines,) = lines_of(draw(*FIELDS, service=service))
    at = lines.index(service.name)
    assert lines[at : at + 3] == ["Dluhová poradna Světlá", "Občanské sdružení Nový Břeh", "1. Jméno a příjmení"]
    assert not any(word in " ".join(lines) for word in ("Tajná", "Kladno", "Malá", "777", "staff"))


def test_a_head_without_end_stays_on_the_paper(draw):
    endless = a_service(name="Poradna " * 100, organization=Organization("o", "w" * 500), places=(a_place("u" * 900),))
    pdf = draw(*FIELDS, paper=Paper.A5, service=endless)
    assert within_margins(pdf)
    assert "1. Jméno a příjmení" in text_of(pdf)


def test_a_number_without_extension_stands_alone_and_no_provider_is_no_line(draw):
    (lines,) = lines_of(draw(*FIELDS, service=a_service(organization=None, places=())))
    at = lines.index("Dluhová poradna Světlá")
    assert lines[at : at + 3] == ["Dluhová poradna Světlá", "776 123 456", "1. Jméno a příjmení"]
