"""Which facts can be agreed to: known, asked, not secret; and when a consent counts."""

from datetime import date, timedelta

import pytest

from workpris_desktop.domain.consent import Consent, ConsentHow, ConsentPurpose, ConsentState, latest_end, usual_end
from workpris_desktop.domain.consent_facts import facts_to_pass_on
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer
from workpris_desktop.domain.need import ClientNeed, NeedStatus
from workpris_desktop.domain.privacy import PrivacyClass
from workpris_desktop.record.intake_form import read_intake_form
from workpris_desktop.record.needs import read_needs
from workpris_desktop.system.paths import resources_folder

TODAY = date(2026, 11, 23)
FORM = read_intake_form(resources_folder())
KINDS = read_needs(resources_folder())


def facts(*answers, needs=()):
    return facts_to_pass_on(FORM, KINDS, {answer.field: answer for answer in answers}, needs, TODAY)


def ids(found):
    return [fact.id for fact in found.offered]


def test_only_known_answers_are_offered():
    found = facts(
        IntakeAnswer("B1", value="J. N."),
        IntakeAnswer("B3", AnswerState.DECLINED),
        IntakeAnswer("C3", AnswerState.UNKNOWN),
        IntakeAnswer("C4", value="no address", is_broken=True),
        IntakeAnswer("B6", value=("cs",)),
    )
    assert ids(found) == ["B1", "B6"]


def test_an_answer_to_a_question_that_is_not_asked_is_not_offered():
    prison = IntakeAnswer("D2", value="some-prison")
    assert ids(facts(IntakeAnswer("D1", value="released"), prison)) == ["D1"]
    assert ids(facts(IntakeAnswer("D1", value="in_prison"), prison)) == ["D1", "D2"]


def test_the_address_of_somebody_under_threat_is_kept_back_and_named():
    street = (IntakeAnswer("C8", value="address"), IntakeAnswer("C8.street", value="Long 1"))
    free = facts(*street)
    assert free.secret == ()
    found = facts(*street, IntakeAnswer("H8.threat", value="yes"))
    assert not {"C8", "C8.street"} & set(ids(found))
    assert {field.id for field in found.secret} <= {"C8", "C8.street"}
    assert found.secret


def test_needs_that_were_looked_at_are_offered_last():
    needs = (ClientNeed("money.debts", NeedStatus.NEEDED), ClientNeed("health.doctor", NeedStatus.NOT_STARTED))
    assert ids(facts(IntakeAnswer("B1", value="J. N."), needs=needs)) == ["B1", "need:money.debts"]


def test_ordinary_are_facts_of_no_sensitive_class_that_do_not_name_the_person():
    needs = tuple(ClientNeed(kind.id, NeedStatus.NEEDED) for kind in KINDS)
    answers = [IntakeAnswer(field.id, value="x") for field in FORM.fields if not field.condition.fields]
    found = facts(*answers, needs=needs)
    ordinary = [fact for fact in found.offered if fact.id in found.ordinary]
    assert ordinary
    assert {fact.privacy for fact in ordinary} <= {PrivacyClass.P0, PrivacyClass.P1, PrivacyClass.P2}
    assert not {"A5", "B1", "B2"} & found.ordinary


@pytest.mark.parametrize(
    ("days", "settings", "state"),
    [
        (0, {}, ConsentState.HOLDS),
        (181, {}, ConsentState.HOLDS),
        (182, {}, ConsentState.ENDED),
        (-1, {}, ConsentState.NOT_YET),
        (0, {"is_refused": True}, ConsentState.REFUSED),
        (0, {"withdrawn_on": TODAY}, ConsentState.WITHDRAWN),
    ],
)
def test_a_consent_counts_from_its_first_to_its_last_day(days, settings, state):
    given = ("1", "Office", ConsentPurpose.REGISTER, frozenset({"B3"}), ConsentHow.SAID, TODAY, usual_end(TODAY))
    consent, day = Consent(*given, **settings), TODAY + timedelta(days=days)
    assert consent.state_on(day) is state
    assert consent.covers(day) == (state is ConsentState.HOLDS)


def test_it_lasts_half_a_year_and_a_year_at_the_most():
    assert usual_end(date(2026, 8, 31)) == date(2027, 2, 28)
    assert latest_end(date(2028, 2, 29)) == date(2029, 2, 28)
