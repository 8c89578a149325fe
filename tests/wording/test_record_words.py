from dataclasses import replace
from datetime import date

import pytest

from tests.support.packages import shipped_facts
from workpris_desktop.domain.contact import Contact
from workpris_desktop.domain.custody import CourtTerms, PrisonAccess
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.entry_form import EntryForm
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.life import Alert, Translation
from workpris_desktop.domain.programme import Programme, Training
from workpris_desktop.domain.provider import Service
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.printed import read_phrasebook
from workpris_desktop.wording.record_words import RecordWords

TODAY = date(2026, 11, 22)
EDITION = Edition(1, "d", "Directory", date(2026, 11, 1), sample=False, services=1, organizations=1, places=1)


@pytest.fixture(scope="module")
def facts():
    return shipped_facts()


def told(facts, language="en", edition=EDITION, **parts):
    words = read_phrasebook(language, resources_folder())
    return RecordWords(facts).record(Service(id="s1", name="Advice", **parts), edition, words, TODAY)


def headings(record):
    return [section.heading for section in record.sections]


def test_the_three_questions_always_stand_and_what_is_for_few_is_left_out(facts):
    assert headings(told(facts)) == [
        "Contact",
        "Can I trust them?",
        "Do they have room?",
        "Does it fit?",
        "How to get in",
        "About",
    ]


def test_what_is_for_few_stands_where_there_is_something_to_say(facts):
    record = told(
        facts,
        prison_access=(PrisonAccess("l1"), PrisonAccess("l2")),
        court=CourtTerms(),
        programme=Programme(weeks=12),
        trainings=(Training("Joint"),),
        entry_forms=(EntryForm("f1", "Form"),),
    )
    assert headings(record)[5:] == [
        "In this prison: prison not stated",
        "In this prison: prison not stated",
        "For the court",
        "Programme",
        "Trainings",
        "About",
    ]
    assert [form.id for form in record.forms] == ["f1"]


def test_an_alert_is_told_while_it_counts_and_in_the_language_spoken(facts):
    notice = Alert("Zavíráme", ends=date(2026, 12, 1))
    assert told(facts, alert="Zavíráme", alert_notice=notice).alert == "Zavíráme – until 1 Dec 2026"
    translation = Translation("service", "s1", "alert", "en", "We close")
    record = told(facts, alert_notice=notice, content_language="cs", translations=(translation,))
    assert record.alert == "We close – until 1 Dec 2026"
    assert told(facts, alert_notice=notice, content_language="cs").alert == "Zavíráme (in Czech) – until 1 Dec 2026"
    assert told(facts, alert_notice=replace(notice, ends=date(2026, 11, 21)), alert="Zavíráme").alert == ""
    assert told(facts, alert="Zavíráme").alert == "Zavíráme"


def test_a_service_that_is_closed_says_so_on_top(facts):
    assert told(facts, status="temporarily closed").alert == "Closed for a time"
    assert told(facts, status="temporarily closed", alert="Zavíráme").alert == "Closed for a time. Zavíráme"


def test_purpose_and_sample_stand_on_top(facts):
    record = told(facts, types=("DEB.DEB", "LEG.GEN"), edition=replace(EDITION, sample=True))
    assert record.purpose.startswith("Debt counselling · ")
    assert "SAMPLE" in record.sample
    assert told(facts).purpose == "Type not stated"
    assert told(facts).sample == ""


def test_what_is_for_staff_only_never_reaches_the_clipboard(facts):
    contacts = (Contact("c1", email="staff@most.example"), Contact("c2", email="desk@most.example", public=True))
    text = told(facts, contacts=contacts).contact_text()
    assert text.startswith("Advice\n")
    assert "desk@most.example" in text
    assert "staff@most.example" not in text
    assert "Not known" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_a_silent_record_without_gaps(facts, language):
    speak(language)
    record = told(facts, language)
    text = "".join(f"{line.label}{line.text}" for section in record.sections for line in section.lines)
    assert "{" not in text
    assert all(line.label and line.text for section in record.sections for line in section.lines)
