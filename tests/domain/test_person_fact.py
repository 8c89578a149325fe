from dataclasses import fields
from datetime import date

from workpris_desktop.domain.facet import Exclusion
from workpris_desktop.domain.judge_told import applies
from workpris_desktop.domain.own_finding import Topic
from workpris_desktop.domain.person import NOBODY, Person, Substance, Told
from workpris_desktop.domain.person_fact import LISTED_EXCLUSIONS, PersonFact, count_told


def test_each_field_of_a_person_is_a_fact():
    assert {fact.value for fact in PersonFact} == {field.name for field in fields(Person)}


def test_facts_are_counted_each_reason_by_itself():
    reasons = {Exclusion.ARSON: Told.YES, Exclusion.DEBT: Told.NO, Exclusion.SEXUAL: Told.UNKNOWN}
    assert count_told(NOBODY) == 0
    assert count_told(Person(exclusions=reasons)) == 2
    assert count_told(Person(age=0, release_date=date(2026, 12, 1), substance_use=Substance.NONE)) == 3


def test_what_is_not_listed_follows_from_other_facts():
    told = Person(papers=Told.NO, insurance=Told.NO, pet=Told.YES, substance_use=Substance.BOTH)
    derived = set(Exclusion) - set(LISTED_EXCLUSIONS) - {Exclusion.NOT_FROM_REGION}
    assert derived
    assert {applies(Topic(reason.value), told) for reason in derived} == {Told.YES}
