from dataclasses import replace
from datetime import date

import pytest

from tests.support.packages import shipped_facts
from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.contact import Contact
from workpris_desktop.domain.custody import CourtTerms, PrisonAccess
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.entry_form import EntryForm
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.life import Alert, Translation
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.domain.person import Person, aged
from workpris_desktop.domain.programme import Programme, Training
from workpris_desktop.domain.provider import Service
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.printed import read_phrasebook
from workpris_desktop.wording.record.beside import ALONE, Beside
from workpris_desktop.wording.record_words import RecordWords

TODAY = date(2026, 11, 22)
EDITION = Edition(1, "d", "Directory", date(2026, 11, 1), sample=False, services=1, organizations=1, places=1)


@pytest.fixture(scope="module")
def facts():
    return shipped_facts()


def told(facts, language="en", edition=EDITION, beside=ALONE, **parts):
    words = read_phrasebook(language, resources_folder())
    return RecordWords(facts).record(Service(id="s1", name="Advice", **parts), edition, words, TODAY, beside)


def fit_of(record):
    (section,) = (each for each in record.sections if each.heading == "Does it fit?")
    return section


def own_calls(record):
    return [line.text for line in fit_of(record).lines if line.label == "Own calls"]


def headings(record):
    return [section.heading for section in record.sections]


def test_the_three_questions_always_stand_and_what_is_for_few_is_left_out(facts):
    assert headings(told(facts)) == [
        "Can I trust them?",
        "Do they have room?",
        "Does it fit?",
        "Contact",
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
    assert headings(record)[4:] == [
        "In this prison: prison not stated",
        "In this prison: prison not stated",
        "For the court",
        "Programme",
        "Trainings",
        "How to get in",
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


def found(topic, answer):
    return Beside(findings=(OwnFinding("s1", topic, answer, date(2026, 11, 20)),))


def test_an_answer_by_telephone_is_told_with_its_day(facts):
    record = told(facts, beside=found(Topic.PETS, YesNo.YES))
    assert own_calls(record) == ["Do you take people with a pet? Yes (told by telephone on 20 Nov 2026)"]


def test_an_answer_from_before_the_last_check_says_so(facts):
    record = told(facts, beside=found(Topic.PETS, YesNo.NO), checked_on=date(2026, 11, 21))
    assert own_calls(record)[0].endswith("on 20 Nov 2026, older than the record)")


def test_nothing_found_says_nothing_and_room_is_told_with_room(facts):
    assert own_calls(told(facts)) == []
    assert own_calls(told(facts, beside=found(Topic.ROOM, CapacityState.FULL))) == []


def test_fit_is_a_table_only_where_facts_were_told_and_a_trace_shows_none_of_them(facts):
    assert fit_of(told(facts)).table is None
    record = told(facts, beside=Beside(person=Person(age=aged(43))), minimum_age=50)
    table = fit_of(record).table
    assert table.headings == ("Condition", "The service says", "The person", "Verdict")
    assert table.rows == (("Age", "from 50 years", "43 years", "✗ does not fit"),)
    assert "43" not in repr(record)


def test_what_is_for_professionals_says_so_on_top(facts):
    assert told(facts, types=("STF.HLP",)).staff == "For professionals only: never on a leaflet"
    assert told(facts, types=("DEB",)).staff == ""


def test_continuing_and_history_stand_only_where_somebody_asked_for_them(facts):
    assert "History" not in headings(told(facts))
    assert headings(told(facts, beside=Beside()))[-1] == "History"
