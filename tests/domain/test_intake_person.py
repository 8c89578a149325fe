"""The person of whom the answers tell: what each one becomes, and that nothing unknown becomes a yes."""

from dataclasses import fields
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.record.intake_rules.samples import TODAY, answers
from workpris_desktop.domain.facet import Exclusion, Household
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer
from workpris_desktop.domain.intake_person import FIT_FIELDS, age_on, person_of
from workpris_desktop.domain.person import NOBODY, AgeRange, Person, PersonSex, Substance, Told, aged

PRISON = {"D1": "in_prison"}


def near(days):
    return (TODAY + timedelta(days=days)).isoformat()


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({}, NOBODY),
        ({"B4": "woman"}, Person(sex=PersonSex.WOMAN)),
        ({"B4": "man"}, Person(sex=PersonSex.MAN)),
        ({"B4": "other"}, NOBODY),
        ({"B3": "2008-11-23"}, Person(age=aged(17))),
        ({"B3": "2008-11-22"}, Person(age=aged(18))),
        ({"B3": "2030-01-01"}, NOBODY),
        ({"B3": "under_18"}, Person(age=AgeRange(0, 17))),
        ({"B3": "18_25"}, Person(age=AgeRange(18, 25))),
        ({"B3": "26_39"}, Person(age=AgeRange(26, 39))),
        ({"B3": "40_59"}, Person(age=AgeRange(40, 59))),
        ({"B3": "60_plus"}, Person(age=AgeRange(60, None))),
        ({"B3": "of a newer form"}, NOBODY),
        ({"F2": "with_children"}, Person(household=(Household.CHILDREN,))),
        ({"F2": ("couple", "pregnant", "?")}, Person(household=(Household.COUPLE, Household.PREGNANT))),
        ({"F4": "none"}, Person(pet=Told.NO)),
        ({"F4": "dog"}, Person(pet=Told.YES)),
        ({"F4": "?"}, NOBODY),
        ({"B6": ("ukr", "cs")}, Person(languages=("uk", "cs"))),
        ({"E3": "in_hand"}, Person(papers=Told.YES)),
        ({"E3": "in_hand", "B10": "valid"}, Person(papers=Told.YES)),
        ({"E3": "in_hand", "B10": "none"}, NOBODY),
        ({"E3": "in_hand", "B10": "in_procedure"}, NOBODY),
        ({"E3": "in_hand", "B10": "of a newer form"}, NOBODY),
        ({"E3": "expired"}, Person(papers=Told.NO)),
        ({"E3": "none"}, Person(papers=Told.NO)),
        ({"E3": "prison_store"}, NOBODY),
        ({"E3": "ordered"}, NOBODY),
        ({"B10": "valid"}, NOBODY),
        ({**PRISON, "D2": "p-kurim"}, Person(prison="p-kurim")),
        ({"D1": "remand", "D2": "p-kurim"}, Person(prison="p-kurim")),
        ({"D1": "released", "D2": "p-kurim"}, NOBODY),
        ({"D2": "p-kurim"}, NOBODY),
        ({"C1": ("region:CZ064", "region:AT13")}, Person(region_of_return="CZ064")),
        ({"C1": ("town:brno", "region:AT13")}, Person(region_of_return="CZ064")),
        ({"C1": ("town:elsewhere", "text:Nowhere", "region:AT13")}, Person(region_of_return="AT13")),
        ({"C1": ("any", "region:AT13")}, NOBODY),
        ({"C1": "any"}, NOBODY),
        ({"D3": near(9)}, Person(release_date=date(2026, 12, 1))),
        ({"D3": near(0)}, Person(release_date=TODAY)),
        ({"D3": near(-1)}, NOBODY),
        ({**PRISON, "D3": near(-1)}, NOBODY),
        ({"D1": "released", "D3": near(-1)}, Person(release_date=TODAY)),
        ({"D1": "released", "D3": near(-91)}, NOBODY),
        ({"D1": "released", "D3": near(9)}, NOBODY),
        ({"D1": "no_prison", "D3": near(9)}, NOBODY),
        ({"D1": "of a newer form", "D3": near(9)}, NOBODY),
        ({"D1": "probation", "D3": near(9)}, Person(release_date=date(2026, 12, 1))),
        ({"F6": "nothing"}, Person(can_pay=Told.NO)),
        ({"F6": "full"}, Person(can_pay=Told.YES)),
        ({"F6": "part"}, NOBODY),
        ({"F6": "benefit_pending"}, NOBODY),
        ({"F8": "no"}, Person(substance_use=Substance.NONE)),
        ({"F8": "yes"}, Person(substance_use=Substance.BOTH)),
        ({"F8": "in_treatment"}, NOBODY),
        ({"F3": ("step_free", "sight")}, Person(step_free=Told.YES)),
        ({"F3": ("ground_floor",)}, NOBODY),
        ({"F3": ("sight",)}, NOBODY),
        ({"F3": ("hearing",)}, NOBODY),
        ({"F3": ("of a newer form",)}, NOBODY),
        ({"F3": ("none", "of a newer form")}, NOBODY),
        ({"F3": ("none",)}, Person(step_free=Told.NO)),
        ({"H6.insurance": "yes"}, Person(insurance=Told.YES)),
        ({"H6.insurance": "no"}, Person(insurance=Told.NO)),
    ],
)
def test_each_answer_becomes_a_fact_or_stays_unknown(told, expected):
    known = {name: IntakeAnswer(name, value=value) for name, value in told.items()}
    assert person_of(known, TODAY, lambda town: {"brno": "CZ064"}.get(town, "")) == expected


def test_a_town_whose_region_nobody_tells_is_none():
    assert person_of(answers(C1=("town:brno",)), TODAY) == NOBODY


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ((("arson", "yes", "file", "2026-01-01"),), {Exclusion.ARSON: Told.YES}),
        ((("arson", "no"), ("debt", "yes")), {Exclusion.ARSON: Told.NO, Exclusion.DEBT: Told.YES}),
        ((("arson", "declined"), ("debt", "unknown"), ("violence", "")), {}),
        ((("arson", "no"), ("arson", "yes")), {Exclusion.ARSON: Told.YES}),
        ((("arson", "yes"), ("arson", "no")), {Exclusion.ARSON: Told.YES}),
        ((("something", "yes"), (), ("arson",)), {}),
    ],
)
def test_reasons_for_turning_away_are_taken_where_they_are_known(rows, expected):
    assert person_of(answers(F7=rows), TODAY).exclusions == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ((("drug_use", "yes"), ("drunk", "no")), Substance.DRUGS),
        ((("drug_use", "no"), ("drunk", "yes")), Substance.ALCOHOL),
        ((("drug_use", "yes"),), Substance.BOTH),
        ((("drug_use", "no"), ("drunk", "no")), Substance.BOTH),
    ],
)
def test_which_substance_is_used_is_told_by_the_reasons(rows, expected):
    assert person_of(answers(F8="yes", F7=rows), TODAY).substance_use is expected


def test_who_was_born_on_a_leap_day_grows_older_on_the_first_of_march():
    birth = date(2008, 2, 29)
    assert [age_on(birth, date(2026, 2, 28)), age_on(birth, date(2026, 3, 1))] == [17, 18]


CODES = (
    "yes", "no", "none", "dog", "in_hand", "full", "woman", "alone", "step_free", "released", "in_prison", "p-kurim",
    "1985-03-27", "2026-12-01", "", "region:CZ064", "town:brno", "cs", "60_plus",
)  # fmt: skip
any_value = (
    st.sampled_from(CODES)
    | st.text(max_size=12)
    | st.lists(st.sampled_from(CODES), max_size=4).map(tuple)
    | st.lists(st.lists(st.sampled_from((*CODES, *Exclusion)), max_size=5).map(tuple), max_size=4).map(tuple)
)
any_answers = st.dictionaries(st.sampled_from(sorted(FIT_FIELDS)), any_value)


def built(values, **more):
    return {name: IntakeAnswer(name, value=value, **more) for name, value in values.items()}


@given(any_answers, st.sampled_from([AnswerState.DECLINED, AnswerState.UNKNOWN, AnswerState.NOT_ASKED]))
def test_nothing_that_is_not_known_becomes_a_fact(values, state):
    assert person_of(built(values, state=state), TODAY, lambda _: "CZ064") == NOBODY
    assert person_of(built(values, is_broken=True), TODAY, lambda _: "CZ064") == NOBODY


@given(any_answers)
def test_no_answers_raise_and_an_answer_left_out_never_makes_a_yes(values):
    whole = person_of(built(values), TODAY, lambda _: "CZ064")
    for name in values:
        less = person_of(built({key: value for key, value in values.items() if key != name}), TODAY, lambda _: "CZ064")
        yes = [fact.name for fact in fields(Person) if getattr(less, fact.name) is Told.YES]
        # Papers are the one fact that a second answer can only take back.
        assert all(getattr(whole, fact) is Told.YES for fact in yes if fact != "papers" or name != "B10")


@given(any_answers, st.text(min_size=1, max_size=4))
def test_only_the_fields_that_are_named_are_read(values, other):
    told = built(values)
    more = {} if other in FIT_FIELDS else {other: IntakeAnswer(other, value="yes")}
    assert person_of({**told, **more}, TODAY) == person_of(told, TODAY)


@pytest.mark.parametrize("name", sorted(FIT_FIELDS))
def test_each_field_that_is_named_changes_something(name):
    everything = answers(
        B3="1985-03-27", B4="man", B6=("cs",), C1="region:CZ064", D1="in_prison", D2="p-kurim", D3="2027-02-01",
        E3="in_hand", F2="alone", F3=("none",), F4="dog", F6="full", F7=(("arson", "no"),), F8="no",
        H6_insurance="yes",
    )  # fmt: skip
    if name == "B10":
        everything["B10"] = IntakeAnswer("B10", value="none")
    less = {key: value for key, value in everything.items() if key != name}
    assert person_of(less, TODAY) != person_of(everything, TODAY)


def test_what_the_form_calls_fit_is_read_here():
    uses = pytest.importorskip("workpris_desktop.domain.intake_uses")
    from workpris_desktop.domain.intake import IntakeUse

    assert uses.USED_BY[IntakeUse.FIT] == FIT_FIELDS
