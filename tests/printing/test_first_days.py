"""The plan for the first days, read back from its page."""

import io
from dataclasses import replace
from datetime import date

import pypdf
import pytest

from tests.printing.conftest import a_place, a_service, lines_of, open_pdf, rule, text_of
from tests.support.packages import shipped_facts
from workpris_desktop.domain.first_days import FirstDays, first_days_of
from workpris_desktop.domain.hours import Closure, OnHolidays
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.setting import Setting
from workpris_desktop.printing.day_hours import day_hours_line
from workpris_desktop.printing.first_days import draw_first_days
from workpris_desktop.printing.first_days_calls import FirstDaysPlace
from workpris_desktop.printing.neutral import gives_away, telltales_of
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.printed import read_forbidden_words

TODAY = date(2027, 5, 3)
MONDAY = date(2027, 5, 10)
FACTS = shipped_facts()
FORBIDDEN = read_forbidden_words(resources_folder())
PLACE = FirstDaysPlace(
    FACTS.taxonomy, "CZ", tuple(FACTS.countries), FACTS.regions, telltales_of(FORBIDDEN, FACTS.prisons)
)
VALUES = {
    "D1": "in_prison",
    "D2": "prison-1",
    "D3": MONDAY.isoformat(),
    "E1": "sure",
    "E2": "Azylový dům Nový začátek, Dlouhá 12, Ústí nad Labem",
    "E2.from": "14:00",
    "E3": "prison_store",
    "E4": "under_week",
    "E4.income": "2027-05-20",
    "E5": "3",
    "E6": "none",
    "E7": "picked_up",
    "E7.who": "sestra Alena",
    "E8": ("needs_clothes", "at_prison"),
    "E9": (("2027-05-11", "09:00", "Úřad práce, Dvořákova 8", "dávky"), ("2027-05-12", "10:30", "Probační služba", "")),
    "B1": "Zdenka",
}
ANSWERS = {field: IntakeAnswer(field, value=value) for field, value in VALUES.items()}  # type: ignore[arg-type]
LONG = "Občanská poradna pro lidi bez domova a pro rodiny s dětmi ve městě Ústí nad Labem číslo"
SIX = tuple(a_service(id=f"s{at}", name=f"{LONG} {at}") for at in range(6))


@pytest.fixture
def draw(phrasebook):
    """Return a function that draws a plan."""

    def drawn(plan, language="cs", place=PLACE):
        return draw_first_days(plan, phrasebook(language), place)

    return drawn


def plan_with(*services, **changes):
    return replace(first_days_of(ANSWERS, services, TODAY), **changes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_six_services_with_long_names_stand_on_one_page(draw, phrasebook, language):
    pdf = draw(plan_with(*SIX), language)
    (lines,) = lines_of(pdf)
    text = " ".join(lines)
    kept = sum(f"číslo {at}" in text for at in range(6))
    assert kept >= 3
    assert (phrasebook(language).say("form_first_more", n=6 - kept) in text) == (kept < 6)
    with open_pdf(pdf) as document:
        (page,) = document.pages
        assert min(char["size"] for char in page.chars) >= 13.99
        assert all(36 < word["x0"] < word["x1"] < page.width - 34 for word in page.extract_words())
        assert all(word["bottom"] < page.height - 36 for word in page.extract_words())


def test_six_services_with_short_names_are_all_there_with_number_and_hours(draw):
    text = text_of(draw(plan_with(*(a_service(id=f"s{at}", name=f"Poradna {at}") for at in range(6)))))
    assert all(f"Poradna {at}" in text for at in range(6))
    assert text.count("776 123 456") == 6
    assert text.count("pondělí od 9:00 do 12:00") == 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_on_it_says_where_somebody_has_been(draw, language):
    text = text_of(draw(plan_with(*SIX[:2]), language)).replace("\n", " ")
    assert not gives_away(text, FORBIDDEN)
    assert "Zdenka" not in text


def test_it_tells_what_is_known(draw):
    lines = lines_of(draw(plan_with(a_service())))[0]
    text = " ".join(lines)
    for words in (
        "Od 10. května 2027",
        "Azylový dům Nový začátek",
        "Od 14:00",
        "Další peníze: 20. května 2027",
        "sestra Alena",
        "Vezměte si své věci s sebou.",
        "11. května 2027, 9:00",
        "dávky, Úřad práce, Dvořákova 8",
        "Volejte 112.",
        "116 123",
        "Nádražní 15",
    ):
        assert words in text


def test_an_appointment_that_gives_away_keeps_its_hour_and_has_a_line_to_write_on(draw):
    pdf = draw(plan_with())
    assert "12. května 2027, 10:30" in text_of(pdf)
    with open_pdf(pdf) as document, open_pdf(draw(plan_with(appointments=()))) as other:
        assert len(document.pages[0].lines) == len(other.pages[0].lines) == 1


def test_what_is_not_known_has_a_line_to_write_on(draw):
    pdf = draw(FirstDays(), "en")
    with open_pdf(pdf) as document:
        assert len(document.pages[0].lines) == 8
    text = text_of(pdf)
    assert "My medicine" in text
    for known in ("none", "no money", "No bed", "From"):
        assert known not in text


def test_no_bed_and_no_medicine_are_said_only_where_they_are_known(draw):
    text = text_of(draw(plan_with(bed="none", medicine_days=0), "en"))
    assert "No bed yet. Ask for one today." in text
    assert "You have none with you." in text
    assert "Azylový" not in text


def test_a_service_whose_name_gives_away_is_told_by_its_kind(draw):
    text = text_of(draw(plan_with(a_service(name="Pomoc po vězení", types=("DEB.DEB",)))))
    assert "vězení" not in text
    assert "776 123 456" in text
    assert "Nádražní" not in text


def test_who_helps_professionals_only_is_left_out(draw):
    assert "Kurs" not in text_of(draw(plan_with(a_service(name="Kurs", types=("STF.TRN",)))))


def test_invented_services_are_said_to_be_so(draw, phrasebook):
    assert phrasebook("cs").say("sample") in text_of(draw(plan_with(a_service()), place=replace(PLACE, sample=True)))


def test_the_file_names_nobody(draw):
    reader = pypdf.PdfReader(io.BytesIO(draw(plan_with(a_service()))))
    assert set(reader.metadata) == {"/Title", "/CreationDate"}
    assert reader.metadata.title == "Moje první tři dny"


@pytest.mark.parametrize(
    ("changes", "day", "line"),
    [
        ({}, MONDAY, "Monday 9:00 to 12:00 and 13:00 to 17:30"),
        ({}, date(2027, 5, 15), "Closed on 15 May 2027."),
        ({}, date(2027, 7, 6), "6 July 2027: public holiday. Call first."),
        ({"on_holidays": OnHolidays.CLOSED}, date(2027, 7, 6), "6 July 2027: public holiday, closed."),
        ({"on_holidays": OnHolidays.OPEN}, date(2027, 7, 6), "Tuesday 9:00 to 12:00 and 13:00 to 17:30"),
        ({"closures": (Closure(MONDAY, MONDAY),)}, MONDAY, "Closed on 10 May 2027."),
        ({"schedule": ()}, MONDAY, "We do not know the hours. Call first."),
        ({"setting": Setting.PHONE}, MONDAY, "Monday 8:00 to 16:00"),
        (
            {"schedule": (rule("MO", "19:00", "8:00"),)},
            MONDAY,
            "Monday, from 19:00 in the evening to 8:00 in the morning",
        ),
        (
            {"schedule": (replace(rule("MO", "9:00", "12:00"), by_appointment=True),)},
            MONDAY,
            "Monday 9:00 to 12:00, with appointment",
        ),
        (
            {"schedule": (replace(rule("MO", "9:00", "12:00"), opens_at=None, closes_at=None, by_appointment=True),)},
            MONDAY,
            "You need an appointment. Call first.",
        ),
    ],
)
def test_the_hours_of_the_day_are_told(phrasebook, changes, day, line):
    service = a_service(places=(a_place(),), **changes)
    told = day_hours_line(service, day, FACTS.regions, phrasebook("en"), can_call=True)
    assert told.replace("\N{NO-BREAK SPACE}", " ") == line
