from datetime import date
from functools import cache

import pytest

from tests.support.packages import shipped_facts
from workpris_desktop.domain.ask_first import AskFirst, questions_for
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.fit import Reason, RuleName, Verdict
from workpris_desktop.domain.fit_rules import rules_of
from workpris_desktop.domain.judge import judge
from workpris_desktop.domain.judge_time import TimeCause
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.own_finding import Topic
from workpris_desktop.domain.person import Person, Told, aged
from workpris_desktop.domain.provider import Organization, Service
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.ask_words import AskWords
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.printed import read_phrasebook

TODAY = date(2026, 11, 22)
SERVICE = Service("s1", "House", Organization("o1", "Most"), phones=(Phone("541 123 456", country="CZ"),))


@pytest.fixture(scope="module")
def words(qapp):
    return AskWords(shipped_facts(), cache(lambda language: read_phrasebook(language, resources_folder())))


def asked_for(person):
    rules = rules_of(SERVICE)
    return questions_for(judge(person, rules, TODAY), rules, TODAY)


def test_a_topic_is_asked_with_closed_answers(words):
    assert words.question(AskFirst(Topic.PETS)) == "Do you take people with a pet?"
    assert [text for _, text in words.answers(Topic.PETS)] == ["Yes", "No", "Case by case"]
    assert words.answers(Topic.PETS)[0][0] is YesNo.YES
    assert len(words.answers(Topic.ROOM)) == 5
    assert words.answers(None) == ()


@pytest.mark.parametrize("rule", RuleName)
def test_every_rule_has_a_question_where_no_topic_has(words, rule):
    reason = Reason(rule, Verdict.UNKNOWN, stated=(TimeCause.START.value,) if rule is RuleName.TIME else ())
    assert words.question(AskFirst(None, reason)).endswith("?")


@pytest.mark.parametrize("cause", TimeCause)
def test_every_cause_of_time_has_a_question(words, cause):
    reason = Reason(RuleName.TIME, Verdict.CASE_BY_CASE, stated=(cause.value, "3"))
    assert words.question(AskFirst(None, reason)).endswith("?")


def test_a_region_is_asked_by_its_name(words):
    reason = Reason(RuleName.REGION, Verdict.UNKNOWN, told=("CZ064",))
    assert words.question(AskFirst(None, reason)) == "Do you take people who go to: Jihomoravský kraj?"
    prison = Reason(RuleName.PRISON, Verdict.UNKNOWN, told=("elsewhere",))
    assert words.question(AskFirst(None, prison)) == "Do you work in this prison: elsewhere?"


def test_the_sheet_holds_number_and_questions_and_no_fact_beyond_them(words):
    person = Person(age=aged(43), pet=Told.YES, release_date=date(2026, 12, 4))
    sheet = words.sheet(((SERVICE, asked_for(person)), (Service("s2", "Silent"), ())), sample=True)
    (block,) = sheet.blocks
    assert (block.name, block.provider) == ("House", "Most")
    assert block.phone.replace("\N{NO-BREAK SPACE}", " ") == "541 123 456"
    assert "Do you take people with a pet?" in [question.text for question in block.questions]
    assert "SAMPLE" in sheet.hint
    assert "43" not in repr(sheet)
    assert "2026" not in repr(sheet)


def test_a_service_without_number_says_so(words):
    assert words.phone(Service("s2", "Silent")) == "No telephone number"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_a_sheet(words, language):
    speak(language)
    sheet = words.sheet(((SERVICE, asked_for(Person(pet=Told.YES, region_of_return="CZ064"))),), sample=False)
    assert sheet.language == language
    assert all(question.text for block in sheet.blocks for question in block.questions)
