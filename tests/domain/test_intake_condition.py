"""Which questions are asked, which are missing for a sheet, which answers may leave the file (V11)."""

from datetime import date, timedelta

import pytest

from tests.record.intake_rules.samples import TODAY, answers, field, form_of
from workpris_desktop.domain.intake import Condition, Required
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer
from workpris_desktop.domain.intake_condition import asked_fields, exported, is_asked, is_secret, missing_for_sheet
from workpris_desktop.domain.need import ClientNeed, NeedStatus

NEAR = Condition("D1", frozenset({"released"}), frozenset({"money.debts"}), 84)


def days_ahead(days):
    return answers(D3=(TODAY + timedelta(days=days)).isoformat())


def need(status, name="money.debts"):
    return (ClientNeed(name, NeedStatus(status)),)


@pytest.mark.parametrize(
    ("condition", "told", "needs", "expected"),
    [
        (Condition(), {}, (), True),
        (Condition("B7", frozenset({"yes"})), answers(B7="yes"), (), True),
        (Condition("B7", frozenset({"yes"})), answers(B7="no"), (), False),
        (Condition("B7", frozenset({"yes"})), {}, (), False),
        (Condition("B7", frozenset({"yes"})), {"B7": IntakeAnswer("B7", AnswerState.DECLINED, "yes")}, (), False),
        (Condition("B7", frozenset({"yes"})), {"B7": IntakeAnswer("B7", value="yes", is_broken=True)}, (), False),
        (Condition("F3", frozenset({"sight"})), answers(F3=("hearing", "sight")), (), True),
        (Condition("F7", frozenset({"arson"})), answers(F7=(("arson", "yes"),)), (), True),
        (Condition("C3 C4"), answers(C4="a@b.cz"), (), True),
        (Condition("C3 C4"), answers(C4=""), (), False),
        (NEAR, {}, need("needed"), True),
        (NEAR, {}, need("in_progress"), True),
        (NEAR, {}, need("done"), True),
        (NEAR, {}, need("not_started"), False),
        (NEAR, {}, need("not_needed"), False),
        (NEAR, {}, need("declined"), False),
        (NEAR, {}, need("needed", "work.no_job"), False),
        (NEAR, answers(D1="released"), (), True),
        (NEAR, days_ahead(84), (), True),
        (NEAR, days_ahead(85), (), False),
        (NEAR, days_ahead(-1), (), True),
        (NEAR, answers(D3="soon"), (), False),
        (Condition(most_days=84), answers(D1="released"), (), True),
    ],
)
def test_a_question_is_asked_when_something_calls_for_it(condition, told, needs, expected):
    assert is_asked(field("text", condition=condition), told, needs, TODAY) is expected


CHAIN = form_of(
    field("yes_no", "B7", required=Required.FOR_SHEET),
    field("text", "B8", condition=Condition("B7", frozenset({"yes"})), required=Required.FOR_SHEET),
    field("text", "B9", condition=Condition("B8")),
    field("text", "C1", required=Required.ALWAYS),
    field("file", "A1", required=Required.ALWAYS),
)


def ids(fields):
    return [each.id for each in fields]


def test_the_answer_to_a_hidden_question_calls_for_no_other_one():
    told = answers(B7="no", B8="Ukrainian", B9="deep")
    assert ids(asked_fields(CHAIN, told, (), TODAY)) == ["B7", "C1", "A1"]
    assert ids(asked_fields(CHAIN, {**told, **answers(B7="yes")}, (), TODAY)) == ["B7", "B8", "B9", "C1", "A1"]


def test_what_is_hidden_or_broken_or_of_another_form_never_leaves_the_file():
    told = {
        **answers(B7="no", B8="hidden", X9="of another form"),
        "C1": IntakeAnswer("C1", value="typed", is_broken=True),
    }
    assert list(exported(CHAIN, told, (), TODAY)) == ["B7"]


THREATENED = answers(**{"H8.threat": "yes", "C8": "has_address", "C8.street": "Lipová 1", "C8.town": "Brno"})


def test_the_address_of_somebody_under_threat_never_leaves_the_file():
    planned = {"H1.planned_address": IntakeAnswer("H1.planned_address", value="Lipová 1")}
    told = {**THREATENED, **planned, **answers(C3="541")}
    form = form_of(*(field("text", name) for name in told))
    assert set(exported(form, told, (), TODAY)) == {"H8.threat", "C3"}


def test_a_threat_that_was_told_counts_where_its_question_is_hidden():
    form = form_of(field("text", "C8.street"), field("yes_no", "H8.threat", condition=Condition("B7")))
    assert exported(form, THREATENED, (), TODAY) == {}


@pytest.mark.parametrize("told", [{}, answers(**{"H8.threat": "no"}), answers(**{"H8.threat": ""})])
def test_without_a_threat_the_address_is_no_secret(told):
    assert not is_secret("C8.street", told)
    assert not is_secret("C8", told)


def test_that_somebody_did_not_want_to_say_it_may_leave_the_file():
    told = {"B7": IntakeAnswer("B7", AnswerState.DECLINED), "C1": IntakeAnswer("C1", AnswerState.NOT_ASKED)}
    assert list(exported(CHAIN, told, (), TODAY)) == ["B7"]


@pytest.mark.parametrize(
    ("told", "missing"),
    [
        ({}, ["B7", "C1"]),
        (answers(B7="yes", C1="any"), ["B8"]),
        (answers(B7="no", C1="any"), []),
        ({"B7": IntakeAnswer("B7", AnswerState.UNKNOWN), **answers(C1="any")}, []),
        ({"B7": IntakeAnswer("B7", AnswerState.NOT_ASKED), **answers(C1="any")}, ["B7"]),
        ({"C1": IntakeAnswer("C1", AnswerState.DECLINED), **answers(B7="no")}, ["C1"]),
        (answers(B7="", C1="any"), ["B7"]),
    ],
)
def test_a_sheet_misses_only_what_was_never_asked(told, missing):
    assert ids(missing_for_sheet(CHAIN, told, (), TODAY)) == missing


def test_a_day_far_away_counts_as_far_at_the_ends_of_time():
    assert not is_asked(field("text", condition=NEAR), answers(D3=date.max.isoformat()), (), TODAY)
