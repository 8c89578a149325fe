from dataclasses import fields, replace

import pytest
from hypothesis import given, settings

from tests.domain.judged_samples import TODAY, any_meetings, facets, inside, service, stance
from workpris_desktop.domain.facet import Exclusion, Payment, Sex
from workpris_desktop.domain.fit import Fit, FitGroup, Reason, RuleName, Verdict
from workpris_desktop.domain.fit_rules import Rules, rules_of
from workpris_desktop.domain.judge import judge
from workpris_desktop.domain.person import NOBODY, Person, PersonSex, Told, aged

WOMAN, MAN = Person(sex=PersonSex.WOMAN), Person(sex=PersonSex.MAN)
TOLD = Person(pet=Told.NO)
"""Somebody of whom something is told that no rule of most services asks for."""


def test_of_nobody_nothing_is_judged():
    assert judge(NOBODY, rules_of(inside("kurim")), TODAY) is None
    assert judge(Person(exclusions={Exclusion.ARSON: Told.UNKNOWN}), rules_of(stance("arson")), TODAY) is None


def test_without_a_reason_there_is_no_group():
    assert judge(TOLD, Rules(), TODAY) is None


@pytest.mark.parametrize(
    ("person", "group"),
    [
        (WOMAN, FitGroup.FITS),
        (replace(WOMAN, age=aged(34)), FitGroup.UNKNOWNS),
        (replace(WOMAN, age=aged(34), papers=Told.NO), FitGroup.CASE_BY_CASE),
        (replace(MAN, age=aged(34), papers=Told.NO), FitGroup.FAILS),
    ],
)
def test_the_worst_reason_makes_the_group(person, group):
    record = facets(sex=Sex.WOMEN, exclusions=stance("no_id", "case_by_case").facets.exclusions)
    told = person if person.papers is Told.NO else replace(person, papers=Told.YES)
    assert judge(told, rules_of(record), TODAY).group is group


def test_reasons_say_both_sides_as_codes_the_worst_first():
    record = replace(facets(sex=Sex.WOMEN, payment=Payment.PART), minimum_age=18)
    person = Person(sex=PersonSex.MAN, age=aged(34), can_pay=Told.NO, papers=Told.NO)
    assert judge(person, rules_of(record), TODAY) == Fit(
        FitGroup.FAILS,
        (
            Reason(RuleName.SEX, Verdict.FAILS, None, ("man",), ("women",)),
            Reason(RuleName.PRICE, Verdict.CASE_BY_CASE, None, ("no",), ("part",)),
            Reason(RuleName.PAPERS, Verdict.UNKNOWN, Exclusion.NO_ID, ("no",), ()),
            Reason(RuleName.AGE, Verdict.MEETS, None, ("34",), ("18", "")),
        ),
    )


@given(any_meetings)
@settings(max_examples=300, deadline=None)
def test_nothing_is_met_that_either_side_does_not_say(meeting):
    person, record = meeting
    fit = judge(person, rules_of(record), TODAY)
    for reason in fit.reasons if fit else ():
        if reason.verdict in {Verdict.MEETS, Verdict.FAILS}:
            assert reason.told
            assert any(reason.stated)
        # What is met or refused must come from the fact: without it, neither may be left.
        if reason.verdict is Verdict.MEETS:
            assert (reason.rule, reason.verdict) not in without(reason, person, record)


FACTS_OF_RULE = {
    RuleName.SEX: ("sex",),
    RuleName.AGE: ("age",),
    RuleName.HOUSEHOLD: ("household",),
    RuleName.PETS: ("pet", "exclusions"),
    RuleName.LANGUAGE: ("languages",),
    RuleName.PAPERS: ("papers", "exclusions"),
    RuleName.INSURANCE: ("insurance", "exclusions"),
    RuleName.SUBSTANCE: ("substance_use", "exclusions"),
    RuleName.EXCLUSION: ("exclusions",),
    RuleName.PRICE: ("can_pay",),
    RuleName.STEP_FREE: ("step_free",),
    RuleName.GROUP: ("prison", "release_date", "substance_use"),
    RuleName.PRISON: ("prison",),
    RuleName.REGION: ("region_of_return",),
    RuleName.TIME: ("release_date",),
}


def without(reason, person, record):
    """Return what comes of all rules once the facts of one are taken back."""
    untold = replace(person, **{name: getattr(NOBODY, name) for name in FACTS_OF_RULE[reason.rule]})
    fit = judge(untold, rules_of(record), TODAY)
    return {(each.rule, each.verdict) for each in fit.reasons} if fit else set()


def test_every_fact_of_a_person_counts_in_a_rule():
    assert {each.name for each in fields(Person)} == {name for names in FACTS_OF_RULE.values() for name in names}


@given(any_meetings)
@settings(max_examples=100, deadline=None)
def test_a_record_that_says_nothing_meets_and_refuses_nobody(meeting):
    person, _ = meeting
    fit = judge(person, Rules(), TODAY)
    assert {reason.verdict for reason in fit.reasons} <= {Verdict.UNKNOWN} if fit else True


@given(any_meetings)
@settings(max_examples=100, deadline=None)
def test_the_order_of_reasons_is_stable_and_the_first_makes_the_group(meeting):
    person, record = meeting
    fit = judge(person, rules_of(record), TODAY)
    if fit:
        order = [Verdict.FAILS, Verdict.CASE_BY_CASE, Verdict.UNKNOWN, Verdict.MEETS]
        places = [order.index(reason.verdict) for reason in fit.reasons]
        assert places == sorted(places)
        assert list(reversed(FitGroup)).index(fit.group) == places[0]
        assert fit == judge(person, rules_of(record), TODAY)


def test_a_reason_shows_nothing_of_the_person_in_a_trace():
    fit = judge(Person(age=aged(34)), rules_of(service(minimum_age=18)), TODAY)
    assert "34" not in repr(fit)
