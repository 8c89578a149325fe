"""What a staff list says of a service: facts, each with its source and its day, and what is not known."""

from dataclasses import replace
from datetime import date, time

import pytest

from tests.support.packages import shipped_facts
from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.contact import Contact
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.facet import Exclusion, ExclusionRule, Facets, Sex, Stance
from workpris_desktop.domain.hit import Hit
from workpris_desktop.domain.hours import ScheduleRule
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.provider import Price, Service
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.domain.trust import Check, CheckMeans, TrustEvidence, TrustKind
from workpris_desktop.printing.list_rows import ListColumn
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.list_words import ListWords
from workpris_desktop.wording.printed import read_phrasebook

TODAY = date(2026, 11, 22)
EDITION = Edition(1, "real", "Directory", date(2026, 11, 1), sample=False, services=1, organizations=1, places=1)


@pytest.fixture
def words():
    return ListWords(shipped_facts(), lambda language: read_phrasebook(language, resources_folder()))


@pytest.fixture
def told(words):
    """Return a function that gives the lines of a column, for a service of which only what is named is known."""

    def lines(column, *, hit=None, staff=False, **known):
        service = Service("s1", "Advice", **known)
        row = words.row(replace(Hit("s1", "Advice"), **(hit or {})), service, EDITION, TODAY, staff=staff)
        return row.lines(column)

    return lines


def hours(day, opens, closes):
    return ScheduleRule(byday=(day,), opens_at=time(opens), closes_at=time(closes))


def test_what_is_not_known_is_said_to_be_so(told):
    assert told(ListColumn.PROVIDER) == ("Provider not stated",)
    assert told(ListColumn.PHONE) == ("No telephone number",)
    assert told(ListColumn.HOURS) == ("Opening hours: not known",)
    assert told(ListColumn.ROOM) == ("not known",)
    assert told(ListColumn.TRUST) == ("Evidence: none stated",)
    assert told(ListColumn.CHECKED) == ("not known",)
    assert told(ListColumn.ALERT) == told(ListColumn.WHOM) == told(ListColumn.PRICE) == ()


def test_room_is_told_with_its_day_and_who_said_it(told):
    said = CapacityLine(CapacityUnit.BED, CapacityState.TAKING, date(2026, 11, 19), "reception", free=3)
    assert told(ListColumn.ROOM, capacity=(said,)) == ("Taking people, 3 free (19 Nov 2026, reception)",)


def test_room_that_nobody_believes_any_more_is_not_known(told):
    said = CapacityLine(CapacityUnit.BED, CapacityState.TAKING, date(2026, 1, 19), "reception", free=3)
    assert told(ListColumn.ROOM, capacity=(said,)) == ("not known",)


def test_evidence_is_told_with_its_issuer_and_its_days(told):
    evidence = (
        TrustEvidence(TrustKind.REGISTERED, "Ministry", date(2026, 3, 1), valid_to=date(2026, 11, 21)),
        TrustEvidence(TrustKind.NETWORK, "Association", None, valid_to=date(2027, 1, 1)),
        TrustEvidence(TrustKind.INSPECTED, "", None),
    )
    first, second, third = told(ListColumn.TRUST, evidence=evidence)
    assert first == "Registered (Ministry, ran out on 21 Nov 2026, seen on 1 Mar 2026)"
    assert second.endswith("(Association, valid until 1 Jan 2027)")
    assert "(" not in third


def test_the_last_check_is_told_with_its_day_how_and_by_whom(told):
    check = Check(date(2026, 10, 6), "editor", CheckMeans.CALL)
    known = {"checked_on": check.on, "check": check}
    assert told(ListColumn.CHECKED, **known) == ("6 Oct 2026",)
    (how,) = told(ListColumn.CHECKED_HOW, **known)
    assert how.endswith(", editor")


def test_for_whom_it_is_tells_limits_and_stances(told):
    rules = (
        ExclusionRule(Exclusion.ARSON, Stance.NO),
        ExclusionRule(Exclusion.PETS, Stance.CASE_BY_CASE),
        ExclusionRule(Exclusion.DEBT, Stance.ACCEPTED),
    )
    lines = told(ListColumn.WHOM, facets=Facets(sex=Sex.WOMEN, exclusions=rules), minimum_age=18)
    assert lines[:2] == ("Women only", "from 18 years")
    assert [line.partition(":")[0] for line in lines[2:]] == ["Turned away", "Case by case"]


def test_equal_hours_on_two_days_are_both_told(told):
    week = [hours(day, *span) for day in ("MO", "WE") for span in ((8, 12), (13, 17))]
    (said,) = told(ListColumn.HOURS, schedule=tuple(week))
    assert said.startswith("Visiting hours: Monday")
    assert said.replace("\N{NO-BREAK SPACE}", " ").count("and 13:00 to 17:00") == 2


def test_a_confidential_address_has_no_town(told):
    hit = {"is_confidential": True, "setting": Setting.COMMUNITY}
    assert told(ListColumn.TOWNS, hit=hit) == ("Address confidential", "Outside prison")


def test_a_warning_that_counts_today_stands_in_the_row(told):
    hit = {"status": "temporarily closed", "alert_notice": Alert("Moving house")}
    assert told(ListColumn.ALERT, hit=hit) == ("Closed for a time. Moving house",)


def test_prices_are_told_in_one_word_where_nothing_has_to_be_paid(told):
    assert told(ListColumn.PRICE, prices=(Price(0.0, "CZK"),)) == ("It is free.",)
    assert told(ListColumn.PRICE, prices=(Price(50.0, "CZK"),)) == ("50\N{NO-BREAK SPACE}Kč",)


def test_contacts_are_told_only_where_those_for_staff_were_asked_for(told):
    contacts = (Contact("c1", "Intake", "Jan Secret", email="secret@example.org"),)
    assert told(ListColumn.CONTACTS, contacts=contacts) == ()
    (said,) = told(ListColumn.CONTACTS, contacts=contacts, staff=True)
    assert said == "Intake: Jan Secret, secret@example.org (for staff only)"


def test_of_very_many_a_sign_stands_for_the_others(told):
    phones = tuple(Phone(f"54112345{number}", country="CZ") for number in range(9))
    lines = told(ListColumn.PHONE, phones=(*phones, phones[0]))
    assert len(lines) == 5
    assert lines[-1] == "…"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_head_says_question_count_and_dates_in_every_language(words, language):
    speak(language)
    head = words.head(Question("debt", region="CZ"), EDITION, TODAY, listed=3, found=3)
    assert head.language == language
    assert head.question.startswith("debt · ")
    assert any("3" in fact for fact in head.facts)
    assert any("2026" in fact for fact in head.facts)
    assert all(head.headings.values())
    assert head.warning
    assert not head.sample


def test_the_columns_for_samples_and_for_staff_are_there_only_when_needed(words):
    plain = words.head(Question("debt"), EDITION, TODAY, listed=1, found=1)
    both = words.head(Question("debt", for_staff=True), replace(EDITION, sample=True), TODAY, listed=1, found=1)
    assert set(both.headings) - set(plain.headings) == {ListColumn.SAMPLE, ListColumn.CONTACTS}
    assert "SAMPLE" in both.sample


def test_a_list_of_a_part_says_so_and_one_of_everything_has_a_name(words):
    head = words.head(Question(), EDITION, TODAY, listed=3, found=61)
    assert head.facts[0] == "The first 3 of 61 services"
    assert head.question == "All services"
    assert words.head(Question(), EDITION, TODAY, listed=2, found=2).facts[0] == "2 services"


def test_a_directory_without_a_date_says_so(words):
    head = words.head(Question("a"), replace(EDITION, issued=None), TODAY, listed=1, found=1)
    assert "The date of this information is unknown." in head.facts[1]


def test_too_many_are_told_with_what_to_do(words):
    assert words.too_many(7312).startswith("7312 services are found, and a list holds up to 5000.")
