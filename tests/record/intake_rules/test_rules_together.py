"""The rules about several answers (V3, V11, V14), each with good and bad examples, and what stops a sheet."""

import pytest

from tests.record.intake_rules.samples import CONTEXT, answers, field, form_of, together
from workpris_desktop.domain.intake import Condition
from workpris_desktop.domain.need import ClientNeed, NeedStatus
from workpris_desktop.record.intake_check import blocking_sheet, check_all

SETTINGS = "in_prison remand half_open monitoring probation released before_prison no_prison"
FORM = form_of(
    field("one_of", "D1", SETTINGS),
    field("date", "D3"),
    field("date", "D3.to"),
    field("one_of", "D4", "no_verdict other+", condition=Condition("D1", frozenset({"in_prison", "remand"}))),
    field("one_of", "E3", "in_hand none expired"),
    field("number", "E5", most=90),
    field("date", "F1"),
    field("one_of", "F2", "alone couple pregnant with_children"),
    field("one_of", "F4", "none dog other"),
    field("rows", "F7", cells="exclusion:one_of:pets,no_id,no_insurance,drug_use,drunk told:one_of:yes,no,unknown"),
    field("one_of", "F8", "no in_treatment yes"),
    field("many_of", "H4.children_live", "relatives with_person"),
    field("one_of", "H5.treatment", "none substitution"),
    field("yes_no", "H6.insurance"),
    field("yes_no", "H6.medicine", condition=Condition(needs=frozenset({"health.medicine"}))),
)
MEDICINE = (ClientNeed("health.medicine", NeedStatus.NEEDED),)


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (answers(D1="in_prison", D3="2027-02-01"), []),
        (answers(D1="in_prison", D3="2026-11-22"), []),
        (answers(D1="released", D3="2026-11-01"), []),
        (answers(D1="probation", D3="2024-11-01"), []),
        (answers(D1="in_prison", D4="no_verdict"), []),
        (answers(D1="released"), []),
        (answers(D1="in_prison", D3="2066-11-21"), []),
        (answers(D1="in_prison", D3="2066-11-22"), [("V3", "release_too_far")]),
        (answers(D1="in_prison", D3="2027-02-01", D3_to="2099-01-01"), [("V3", "release_too_far")]),
        (answers(D1="in_prison"), [("V3", "release_reason_missing")]),
        (answers(D1="remand", D3="soon"), [("V1", "not_a_date"), ("V3", "release_reason_missing")]),
        (answers(D3="2026-11-21"), [("V3", "release_in_past")]),
        (answers(D1="monitoring", D3="2026-11-21"), [("V3", "release_in_past")]),
    ],
)
def test_v3_the_day_of_release_lies_ahead_or_has_a_reason_not_to_be_known(told, found):
    assert together(FORM, told) == found


@pytest.mark.parametrize(
    ("told", "needs", "found"),
    [
        (answers(D4="no_verdict"), (), [("V11", "hidden_kept")]),
        (answers(D1="released", D4="no_verdict"), (), [("V11", "hidden_kept")]),
        (answers(D1="in_prison", D4="no_verdict"), (), []),
        (answers(D1="remand", D4="no_verdict"), (), []),
        (answers(H6_medicine="yes"), (), [("V11", "hidden_kept")]),
        (answers(H6_medicine="yes"), MEDICINE, []),
        (answers(H6_medicine="yes"), (ClientNeed("health.medicine"),), [("V11", "hidden_kept")]),
        (answers(H6_medicine="yes"), (ClientNeed("health.medicine", NeedStatus.DONE),), []),
        (answers(H6_medicine=""), (), []),
        (answers(D1="released", D4="nonsense"), (), [("V11", "hidden_kept")]),
    ],
)
def test_v11_hidden_answers_are_kept_and_told(told, needs, found):
    assert together(FORM, told, needs) == found


def rule_out(reason, told):
    return ((reason, told),)


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (answers(D1="in_prison", D3="2026-11-21"), ["release_past_in_prison"]),
        (answers(D1="released", D3="2026-11-23"), ["released_in_future"]),
        (answers(D1="released", D3="2026-11-22"), []),
        (answers(D1="in_prison", D3="2027-02-01", D3_to="2027-02-01"), []),
        (answers(D1="in_prison", D3="2027-02-01", D3_to="2027-01-01"), ["release_span_reversed"]),
        (answers(D1="in_prison", D3="2027-02-01", D3_to="2027-03-01"), []),
        (answers(F1="2026-11-21"), ["needed_in_past"]),
        (answers(F1="2026-11-22"), []),
        (answers(F2="alone", H4_children_live=("with_person",)), ["alone_with_children"]),
        (answers(F2="alone", H4_children_live=("relatives",)), []),
        (answers(F2="with_children", H4_children_live=("with_person",)), []),
        (answers(F4="none", F7=rule_out("pets", "yes")), ["no_pet_but_listed"]),
        (answers(F4="dog", F7=rule_out("pets", "no")), ["pet_not_listed"]),
        (answers(F4="dog", F7=rule_out("pets", "yes")), []),
        (answers(F4="none", F7=rule_out("pets", "unknown")), []),
        (answers(E3="in_hand", F7=rule_out("no_id", "yes")), ["papers_but_listed"]),
        (answers(E3="expired", F7=rule_out("no_id", "no")), ["papers_not_listed"]),
        (answers(H6_insurance="yes", F7=rule_out("no_insurance", "yes")), ["insured_but_listed"]),
        (answers(H6_insurance="no", F7=rule_out("no_insurance", "no")), ["uninsured_not_listed"]),
        (answers(F8="no", F7=rule_out("drug_use", "yes")), ["clean_but_drugs"]),
        (answers(F8="no", F7=rule_out("drunk", "yes")), ["clean_but_drunk"]),
        (answers(F8="in_treatment", F7=rule_out("drug_use", "yes")), []),
        (answers(E5="0", H5_treatment="substitution"), ["medicine_missing"]),
        (answers(E5="0", H5_treatment="none"), []),
        (answers(E5="3", H5_treatment="substitution"), []),
    ],
)
def test_v14_answers_that_do_not_go_together_are_told(told, found):
    assert together(FORM, told) == [("V14", key) for key in found]


@pytest.mark.parametrize(
    ("told", "is_blocked"),
    [
        (answers(D1="in_prison", D3="2027-02-01"), False),
        (answers(D1="in_prison"), True),
        (answers(D1="in_prison", D3="2026-11-21"), True),
        (answers(D1="in_prison", D3="31.2.2027", D4="no_verdict"), True),
        (answers(D1="in_prison", D4="nonsense"), True),
        (answers(D1="released", D4="nonsense"), False),
        (answers(F1="2026-11-21"), False),
        ({}, False),
    ],
)
def test_a_sheet_waits_for_what_is_broken_and_for_the_day_of_release(told, is_blocked):
    assert bool(blocking_sheet(check_all(FORM, told, (), CONTEXT))) is is_blocked
