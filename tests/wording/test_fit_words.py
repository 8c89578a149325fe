from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from tests.domain.judged_samples import TODAY, any_meetings, facets, service, stance
from tests.support.packages import shipped_facts
from workpris_desktop.domain.ask_first import questions_for
from workpris_desktop.domain.facet import Exclusion, Sex, YesNo
from workpris_desktop.domain.fit import FitGroup, Reason, RuleName, Verdict
from workpris_desktop.domain.fit_rules import rules_of, rules_with
from workpris_desktop.domain.judge import judge
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.domain.person import Person, PersonSex, Told, aged
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.ask_words import AskWords
from workpris_desktop.wording.fit_table import FitTable
from workpris_desktop.wording.fit_words import FitWords
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.printed import read_phrasebook

FACTS = shipped_facts()
MAN = Person(sex=PersonSex.MAN)


def phrasebook(language):
    return read_phrasebook(language, resources_folder())


@pytest.fixture(scope="module")
def words(qapp):
    return FitWords(FACTS)


@pytest.fixture(scope="module")
def table(qapp):
    return FitTable(FACTS, phrasebook)


@pytest.fixture(scope="module")
def calls(qapp):
    return AskWords(FACTS, phrasebook)


def fit(person, record, *findings):
    return judge(person, rules_with(rules_of(record), findings, None), TODAY)


@pytest.mark.parametrize(
    ("person", "record", "text"),
    [
        (MAN, facets(sex=Sex.ALL), "fits"),
        (MAN, facets(sex=Sex.WOMEN), "does not fit: women only"),
        (replace(MAN, sex=PersonSex.WOMAN), facets(sex=Sex.MEN), "does not fit: men only"),
        (Person(age=aged(30)), service(minimum_age=18, maximum_age=26), "does not fit: 18 to 26 years"),
        (Person(pet=Told.YES, papers=Told.NO), service(), "2 not known: pets, papers"),
        (Person(pet=Told.YES), service(), "1 not known: pets"),
        (Person(exclusions={Exclusion.ARSON: Told.YES}), stance("arson", "case_by_case"), "case by case: arson"),
        (Person(languages=("uk",)), service(languages=("cs",)), "does not fit: language"),
        (
            Person(pet=Told.YES, papers=Told.NO, insurance=Told.NO, can_pay=Told.NO, step_free=Told.YES),
            service(),
            "5 not known: pets, papers, insurance +2",
        ),
    ],
)
def test_a_row_says_in_a_few_words_how_it_fits(words, person, record, text):
    assert words.short(fit(person, record)) == text


def test_that_men_are_not_taken_by_telephone_is_not_women_only(words):
    found = OwnFinding("s1", Topic.MEN, YesNo.NO, TODAY)
    assert words.short(fit(MAN, service(), found)) == "does not fit: sex"


def test_labels_keep_their_capitals_in_german_only(words):
    person = Person(exclusions={Exclusion.DEBT: Told.YES})
    label = FACTS.facet_labels["exclusion"]["debt"]
    for language in ("de", "cs"):
        speak(language)
        name = words.short_name(fit(person, stance("debt")).reasons[0])
        assert name == (label["de"] if language == "de" else label["cs"][0].lower() + label["cs"][1:])


def test_every_group_and_rule_has_a_name(words):
    assert len({words.group(group) for group in FitGroup}) == len(FitGroup)
    reasons = [Reason(rule, Verdict.UNKNOWN) for rule in RuleName]
    assert len({words.short_name(reason) for reason in reasons}) == len(RuleName)


@given(any_meetings)
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_judged_can_be_said_in_every_language(words, table, calls, meeting):
    person, record = meeting
    rules = rules_of(record)
    judged = judge(person, rules, TODAY)
    questions = questions_for(judged, rules, TODAY)
    for language in LANGUAGES:
        speak(language)
        assert all(calls.question(each) for each in questions)
        if judged:
            assert words.short(judged)
            for said in table.rows(judged):
                assert all((said.condition, said.stated, said.told, said.verdict))
