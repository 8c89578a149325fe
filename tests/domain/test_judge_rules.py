from dataclasses import replace
from datetime import date

import pytest

from tests.domain.judged_samples import TODAY, facets, inside, service, stance, verdicts
from workpris_desktop.domain.facet import (
    Entry,
    EntryRule,
    Exclusion,
    Group,
    Household,
    Payment,
    Physical,
    PhysicalFeature,
    Sex,
    Welcome,
)
from workpris_desktop.domain.person import AgeRange, Person, PersonSex, Substance, Told, aged
from workpris_desktop.domain.provider import Place
from workpris_desktop.domain.setting import Setting

WOMAN, MAN = Person(sex=PersonSex.WOMAN), Person(sex=PersonSex.MAN)
TOLD = Person(pet=Told.NO)
"""Somebody of whom something is told that no rule of most services asks for."""

ANY_RELEASE = date(2026, 12, 24)


def with_documents(**more):
    return facets(entry=(EntryRule(Entry.DOCUMENTS, needed=True),), **more)


def step_free(*present):
    return service(places=(Place("p1", features=tuple(PhysicalFeature(Physical.STEP_FREE, each) for each in present)),))


CASES = [
    (WOMAN, facets(sex=Sex.WOMEN), "sex", "meets"),
    (MAN, facets(sex=Sex.WOMEN), "sex", "fails"),
    (MAN, facets(sex=Sex.ALL), "sex", "meets"),
    (MAN, service(), "sex", "unknown"),
    (TOLD, facets(sex=Sex.MEN), "sex", "unknown"),
    (TOLD, facets(sex=Sex.ALL), "sex", None),
    (Person(age=aged(18)), service(minimum_age=18), "age", "meets"),
    (Person(age=aged(17)), service(minimum_age=18), "age", "fails"),
    (Person(age=aged(26)), service(maximum_age=26), "age", "meets"),
    (Person(age=aged(27)), service(minimum_age=18, maximum_age=26), "age", "fails"),
    (Person(age=aged(0)), service(minimum_age=0), "age", "meets"),
    (Person(age=aged(40)), service(), "age", "unknown"),
    (Person(age=AgeRange(18, 25)), service(minimum_age=18), "age", "meets"),
    (Person(age=AgeRange(18, 25)), service(minimum_age=18, maximum_age=25), "age", "meets"),
    (Person(age=AgeRange(18, 25)), service(minimum_age=26), "age", "fails"),
    (Person(age=AgeRange(18, 25)), service(maximum_age=17), "age", "fails"),
    (Person(age=AgeRange(18, 25)), service(minimum_age=21), "age", "unknown"),
    (Person(age=AgeRange(18, 25)), service(minimum_age=25, maximum_age=99), "age", "unknown"),
    (Person(age=AgeRange(18, 25)), service(minimum_age=19, maximum_age=24), "age", "unknown"),
    (Person(age=AgeRange(18, 25)), service(minimum_age=16, maximum_age=24), "age", "unknown"),
    (Person(age=AgeRange(60, None)), service(minimum_age=60), "age", "meets"),
    (Person(age=AgeRange(60, None)), service(minimum_age=18, maximum_age=99), "age", "unknown"),
    (Person(age=AgeRange(60, None)), service(minimum_age=65), "age", "unknown"),
    (Person(age=AgeRange(60, None)), service(maximum_age=59), "age", "fails"),
    (Person(age=AgeRange(18, 25)), service(), "age", "unknown"),
    (TOLD, service(minimum_age=18), "age", "unknown"),
    (TOLD, service(), "age", None),
    (Person(household=(Household.SINGLE,)), facets(households=(Household.SINGLE,)), "household", "meets"),
    (Person(household=(Household.SINGLE,)), facets(households=(Household.COUPLE,)), "household", "fails"),
    (
        Person(household=(Household.COUPLE, Household.CHILDREN)),
        facets(households=(Household.COUPLE,)),
        "household",
        "fails",
    ),
    (Person(household=(Household.COUPLE,)), facets(households=tuple(Household)), "household", "meets"),
    (Person(household=(Household.SINGLE,)), service(), "household", "unknown"),
    (TOLD, facets(households=(Household.SINGLE,)), "household", "unknown"),
    (TOLD, facets(households=tuple(Household)), "household", None),
    (Person(pet=Told.YES), stance("pets"), "pets", "fails"),
    (Person(pet=Told.YES), stance("pets", "case_by_case"), "pets", "case_by_case"),
    (Person(pet=Told.YES), stance("pets", "accepted"), "pets", "meets"),
    (Person(pet=Told.YES), service(), "pets", "unknown"),
    (Person(pet=Told.NO), stance("pets"), "pets", "meets"),
    (Person(pet=Told.NO), service(), "pets", None),
    (Person(exclusions={Exclusion.PETS: Told.YES}), stance("pets"), "pets", "fails"),
    (Person(pet=Told.NO, exclusions={Exclusion.PETS: Told.YES}), stance("pets"), "pets", "fails"),
    (WOMAN, stance("pets"), "pets", "unknown"),
    (WOMAN, stance("pets", "accepted"), "pets", None),
    (Person(papers=Told.NO), stance("no_id"), "papers", "fails"),
    (Person(papers=Told.NO), stance("no_id", "accepted"), "papers", "meets"),
    (Person(papers=Told.NO), service(), "papers", "unknown"),
    (Person(papers=Told.NO), with_documents(), "papers", "case_by_case"),
    (Person(papers=Told.YES), stance("no_id"), "papers", "meets"),
    (Person(papers=Told.YES), with_documents(), "papers", None),
    (TOLD, with_documents(), "papers", "unknown"),
    (Person(exclusions={Exclusion.NO_ID: Told.YES}), stance("no_id"), "papers", "fails"),
    (Person(insurance=Told.NO), stance("no_insurance"), "insurance", "fails"),
    (Person(insurance=Told.YES), stance("no_insurance"), "insurance", "meets"),
    (Person(insurance=Told.NO), service(), "insurance", "unknown"),
    (Person(substance_use=Substance.DRUGS), stance("drug_use"), "substance", "fails"),
    (Person(substance_use=Substance.BOTH), stance("drunk", "case_by_case"), "substance", "case_by_case"),
    (Person(substance_use=Substance.ALCOHOL), stance("drug_use"), "substance", "unknown"),
    (Person(substance_use=Substance.NONE), stance("drunk"), "substance", "meets"),
    (Person(substance_use=Substance.NONE), service(), "substance", None),
    (TOLD, stance("drug_use"), "substance", "unknown"),
    (Person(exclusions={Exclusion.DRUNK: Told.YES}), stance("drunk"), "substance", "fails"),
    (Person(exclusions={Exclusion.ARSON: Told.YES}), stance("arson"), "exclusion", "fails"),
    (Person(exclusions={Exclusion.ARSON: Told.YES}), stance("arson", "accepted"), "exclusion", "meets"),
    (Person(exclusions={Exclusion.ARSON: Told.YES}), service(), "exclusion", "unknown"),
    (Person(exclusions={Exclusion.ARSON: Told.NO}), stance("arson"), "exclusion", "meets"),
    (Person(exclusions={Exclusion.ARSON: Told.NO}), service(), "exclusion", None),
    (TOLD, stance("arson"), "exclusion", "unknown"),
    (Person(can_pay=Told.NO), facets(payment=Payment.FREE), "price", "meets"),
    (Person(can_pay=Told.NO), facets(payment=Payment.PART), "price", "case_by_case"),
    (Person(can_pay=Told.NO), facets(payment=Payment.FULL), "price", "fails"),
    (Person(can_pay=Told.NO), service(), "price", "unknown"),
    (Person(can_pay=Told.YES), facets(payment=Payment.FULL), "price", "meets"),
    (Person(can_pay=Told.YES), service(), "price", None),
    (TOLD, facets(payment=Payment.FREE), "price", None),
    (TOLD, facets(payment=Payment.FULL), "price", "unknown"),
    (Person(step_free=Told.YES), step_free(True), "step_free", "meets"),
    (Person(step_free=Told.YES), step_free(False, False), "step_free", "fails"),
    (Person(step_free=Told.YES), service(), "step_free", "unknown"),
    (Person(step_free=Told.NO), service(), "step_free", None),
    (TOLD, step_free(False), "step_free", "unknown"),
]


def outcome(person, record, rule, today=TODAY):
    """Return what comes of one rule: None, one verdict, or the worst of several."""
    return next((verdict for name, verdict in verdicts(person, record, today) if name == rule), None)


@pytest.mark.parametrize(("person", "record", "rule", "verdict"), CASES)
def test_each_rule_has_one_meaning(person, record, rule, verdict):
    assert outcome(person, record, rule) == verdict


ONLY_LEAVING = facets(groups=(Group.LEAVING_PRISON, Group.ROMA), welcome=Welcome.ONLY)
ONLY_ADDICTION = facets(groups=(Group.ADDICTION,), welcome=Welcome.ONLY)
ONLY_PROBATION = facets(groups=(Group.PROBATION, Group.REMAND), welcome=Welcome.ONLY)


@pytest.mark.parametrize(
    ("person", "record", "verdict"),
    [
        (Person(prison="kurim"), ONLY_LEAVING, "meets"),
        (Person(release_date=ANY_RELEASE), ONLY_LEAVING, "meets"),
        (WOMAN, ONLY_LEAVING, "unknown"),
        (Person(prison="kurim"), ONLY_PROBATION, "unknown"),
        (Person(substance_use=Substance.ALCOHOL), ONLY_ADDICTION, "meets"),
        (Person(substance_use=Substance.NONE), ONLY_ADDICTION, "unknown"),
        (WOMAN, facets(welcome=Welcome.ONLY), "unknown"),
        (WOMAN, facets(groups=(Group.ADDICTION,), welcome=Welcome.ADAPTED), None),
    ],
)
def test_who_is_not_in_a_group_is_never_known(person, record, verdict):
    assert outcome(person, record, "group") == verdict


@pytest.mark.parametrize(
    ("languages", "stated", "interpreting", "verdict"),
    [
        (("cs", "uk"), ("ukr",), "", "meets"),
        (("uk",), ("cs",), "", "fails"),
        (("uk",), ("cs",), "on request", "case_by_case"),
        (("uk",), (), "on request", "case_by_case"),
        (("uk",), (), "", "unknown"),
        (("uk",), ("cs", "Ukrainisch"), "", "unknown"),
        (("Ukrainisch",), ("Ukrainisch",), "", "unknown"),
        ((), ("cs",), "", None),
    ],
)
def test_one_language_in_common_is_enough(languages, stated, interpreting, verdict):
    record = service(languages=stated, interpreting=interpreting)
    assert outcome(replace(WOMAN, languages=languages), record, "language") == verdict


AT_KURIM = (Place("at-kurim", prison="kurim"),)


@pytest.mark.parametrize(
    ("prison", "record", "verdict"),
    [
        ("kurim", inside("kurim", "brno"), "meets"),
        ("kurim", inside("brno"), "fails"),
        ("kurim", inside(), "unknown"),
        ("", inside("brno"), "unknown"),
        ("kurim", service(setting=Setting.BOTH, places=AT_KURIM), "meets"),
        ("brno", service(setting=Setting.BOTH, places=AT_KURIM), None),
        ("brno", service(setting=Setting.BOTH), "unknown"),
        ("brno", service(setting=Setting.COMMUNITY), None),
        ("brno", service(setting=Setting.PHONE), None),
        ("brno", service(), "unknown"),
        ("kurim", service(places=AT_KURIM), "meets"),
        ("", service(setting=Setting.BOTH), None),
        ("", service(), None),
    ],
)
def test_a_service_in_one_prison_is_none_in_another(prison, record, verdict):
    assert outcome(replace(WOMAN, prison=prison), record, "prison") == verdict


@pytest.mark.parametrize(
    ("region", "stated", "how", "verdict"),
    [
        ("CZ064", ("CZ064",), None, "meets"),
        ("CZ064", ("CZ",), None, "meets"),
        ("CZ06", ("CZ064",), None, "meets"),
        ("CZ064", ("CZ020", "AT"), None, "fails"),
        ("CZ064", ("CZ020",), "accepted", "meets"),
        ("CZ064", ("CZ020",), "case_by_case", "case_by_case"),
        ("CZ064", ("CZ020",), "no", "fails"),
        ("CZ064", (), "no", "unknown"),
        ("", ("CZ020",), None, None),
        ("", ("CZ020",), "no", "unknown"),
        ("", ("CZ020",), "accepted", None),
    ],
)
def test_a_region_is_met_from_around_and_from_within(region, stated, how, verdict):
    record = replace(stance("not_from_region", how) if how else service(), regions=stated)
    person = replace(WOMAN, region_of_return=region)
    assert outcome(person, record, "region") == verdict
    assert outcome(person, replace(record, setting=Setting.PRISON), "region") is None


def test_where_somebody_is_from_is_a_condition_only_where_it_is_told():
    record = stance("not_from_region")
    assert outcome(WOMAN, record, "exclusion") is None
    assert outcome(Person(exclusions={Exclusion.NOT_FROM_REGION: Told.YES}), record, "exclusion") == "fails"
