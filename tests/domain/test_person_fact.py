from dataclasses import fields
from datetime import date

from workpris_desktop.domain.facet import Exclusion
from workpris_desktop.domain.judge_told import applies
from workpris_desktop.domain.own_finding import Topic
from workpris_desktop.domain.person import NOBODY, Person, Substance, Told, aged
from workpris_desktop.domain.person_fact import DISCREET_FACTS, LISTED_EXCLUSIONS, PersonFact, count_told, told_facts
from workpris_desktop.record.intake_form import read_intake_form
from workpris_desktop.system.paths import resources_folder


def test_each_field_of_a_person_is_a_fact():
    assert {fact.value for fact in PersonFact} == {field.name for field in fields(Person)}


def test_facts_are_counted_each_reason_by_itself():
    reasons = {Exclusion.ARSON: Told.YES, Exclusion.DEBT: Told.NO, Exclusion.SEXUAL: Told.UNKNOWN}
    assert count_told(NOBODY) == 0
    assert count_told(Person(exclusions=reasons)) == 2
    assert count_told(Person(age=aged(0), release_date=date(2026, 12, 1), substance_use=Substance.NONE)) == 3


def test_a_reason_that_is_known_not_to_apply_is_told():
    assert told_facts(Person(exclusions={Exclusion.DEBT: Told.NO})) == (PersonFact.EXCLUSIONS,)
    assert told_facts(Person(exclusions={Exclusion.DEBT: Told.UNKNOWN})) == ()


def test_what_comes_from_answers_of_p3_and_p4_is_discreet():
    form = read_intake_form(resources_folder())
    sources = {
        PersonFact.SEX: "B4",
        PersonFact.AGE: "B3",
        PersonFact.HOUSEHOLD: "F2",
        PersonFact.PET: "F4",
        PersonFact.LANGUAGES: "B6",
        PersonFact.PAPERS: "E3",
        PersonFact.PRISON: "D2",
        PersonFact.REGION_OF_RETURN: "C1",
        PersonFact.RELEASE_DATE: "D3",
        PersonFact.EXCLUSIONS: "F7",
        PersonFact.SUBSTANCE_USE: "F8",
        PersonFact.CAN_PAY: "F6",
        PersonFact.STEP_FREE: "F3",
        PersonFact.INSURANCE: "H6.insurance",
    }
    classes = {field.id: field.privacy for field in form.fields}
    secret = {fact for fact in PersonFact if classes[sources[fact]] in {"P3", "P4"}}
    assert secret == DISCREET_FACTS


def test_what_is_not_listed_follows_from_other_facts():
    told = Person(papers=Told.NO, insurance=Told.NO, pet=Told.YES, substance_use=Substance.BOTH)
    derived = set(Exclusion) - set(LISTED_EXCLUSIONS) - {Exclusion.NOT_FROM_REGION}
    assert derived
    assert {applies(Topic(reason.value), told) for reason in derived} == {Told.YES}
