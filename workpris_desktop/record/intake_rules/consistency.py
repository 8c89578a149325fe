"""What several answers say together: the release (V3), answers that are kept unseen (V11), contradictions (V14)."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from workpris_desktop.domain.facet import Exclusion
from workpris_desktop.domain.intake import IntakeForm
from workpris_desktop.domain.intake_answer import Answers, rows_of, text_of
from workpris_desktop.domain.intake_condition import RELEASE_FIELD, RELEASED, SETTING_FIELD, asked_fields, day_of
from workpris_desktop.domain.intake_person import IN_PRISON, age_on, codes_of
from workpris_desktop.domain.intake_rule import Facts, RuleFinding, RuleId, Severity
from workpris_desktop.domain.need import ClientNeed
from workpris_desktop.domain.person import Told

MOST_YEARS_AHEAD: Final = 40
RELEASE_UNTIL: Final = "D3.to"
RELEASE_REASON: Final = "D4"
NEEDED_FROM: Final = "F1"
HOUSEHOLD: Final = "F2"
RULE_OUTS: Final = "F7"
CHILDREN_LIVE: Final = "H4.children_live"
MEDICINE_DAYS: Final = "E5"

_OUTSIDE: Final = frozenset({RELEASED, "probation", "no_prison"})
"""Of them a day of release may be past."""

PAST_IN_PRISON: Final = "release_past_in_prison"


@dataclass(frozen=True, slots=True)
class _Contradiction:
    """An answer that does not go with what is said of a reason for turning people away."""

    key: str
    field: str
    codes: frozenset[str]
    reason: Exclusion
    told: Told


_NO_PAPERS: Final = frozenset({"none", "expired"})

_CONTRADICTIONS: Final = (
    _Contradiction("no_pet_but_listed", "F4", frozenset({"none"}), Exclusion.PETS, Told.YES),
    _Contradiction("pet_not_listed", "F4", frozenset({"dog", "other"}), Exclusion.PETS, Told.NO),
    _Contradiction("papers_but_listed", "E3", frozenset({"in_hand"}), Exclusion.NO_ID, Told.YES),
    _Contradiction("papers_not_listed", "E3", _NO_PAPERS, Exclusion.NO_ID, Told.NO),
    _Contradiction("insured_but_listed", "H6.insurance", frozenset({"yes"}), Exclusion.NO_INSURANCE, Told.YES),
    _Contradiction("uninsured_not_listed", "H6.insurance", frozenset({"no"}), Exclusion.NO_INSURANCE, Told.NO),
    _Contradiction("clean_but_drugs", "F8", frozenset({"no"}), Exclusion.DRUG_USE, Told.YES),
    _Contradiction("clean_but_drunk", "F8", frozenset({"no"}), Exclusion.DRUNK, Told.YES),
)


def together_findings(
    form: IntakeForm, answers: Answers, needs: Collection[ClientNeed], today: date
) -> Iterator[RuleFinding]:
    """Walk what is found of answers together; only what is asked counts."""
    asked = {field.id for field in asked_fields(form, answers, needs, today)}
    seen = {field: answer for field, answer in answers.items() if field in asked}
    yield from _release(seen, today)
    yield from _too_far(seen, today)
    yield from _release_span(seen)
    yield from _household(seen)
    yield from _rule_outs(seen)
    yield from _first_days(seen, today)
    for field in form.fields:
        if field.id not in asked and field.id in answers and answers[field.id].is_known:
            yield RuleFinding(RuleId.V11, Severity.NOTICE, field.id, (), "hidden_kept")


def _release(answers: Answers, today: date) -> Iterator[RuleFinding]:
    setting, day = text_of(answers, SETTING_FIELD), day_of(answers, RELEASE_FIELD)
    if day is None:
        if setting in IN_PRISON and not text_of(answers, RELEASE_REASON):
            yield _warning(RuleId.V3, RELEASE_REASON, "release_reason_missing")
        return
    told = ("day", day.isoformat())
    if day < today and setting in IN_PRISON:
        yield _warning(RuleId.V14, RELEASE_FIELD, PAST_IN_PRISON, told)
    elif day < today and setting not in _OUTSIDE:
        yield _warning(RuleId.V3, RELEASE_FIELD, "release_in_past", told)
    if day > today and setting == RELEASED:
        yield _warning(RuleId.V14, RELEASE_FIELD, "released_in_future", told)


def _release_span(answers: Answers) -> Iterator[RuleFinding]:
    first, last = day_of(answers, RELEASE_FIELD), day_of(answers, RELEASE_UNTIL)
    if first and last and last < first:
        days = (("day", first.isoformat()), ("other_day", last.isoformat()))
        yield _warning(RuleId.V14, RELEASE_UNTIL, "release_span_reversed", *days)


def _too_far(answers: Answers, today: date) -> Iterator[RuleFinding]:
    for field in (RELEASE_FIELD, RELEASE_UNTIL):
        day = day_of(answers, field)
        if day is not None and age_on(today, day) >= MOST_YEARS_AHEAD:
            yield _warning(RuleId.V3, field, "release_too_far", ("day", day.isoformat()))


def _household(answers: Answers) -> Iterator[RuleFinding]:
    if codes_of(answers, HOUSEHOLD) == ("alone",) and "with_person" in codes_of(answers, CHILDREN_LIVE):
        yield _warning(RuleId.V14, HOUSEHOLD, "alone_with_children", ("other_field", CHILDREN_LIVE))


def _rule_outs(answers: Answers) -> Iterator[RuleFinding]:
    listed = {row[:2] for row in rows_of(answers, RULE_OUTS)}
    for each in _CONTRADICTIONS:
        if (each.reason.value, each.told.value) in listed and not each.codes.isdisjoint(codes_of(answers, each.field)):
            yield _warning(RuleId.V14, each.field, each.key, ("other_field", RULE_OUTS))


def _first_days(answers: Answers, today: date) -> Iterator[RuleFinding]:
    needed = day_of(answers, NEEDED_FROM)
    if needed is not None and needed < today:
        days = (("day", needed.isoformat()), ("other_day", today.isoformat()))
        yield _warning(RuleId.V14, NEEDED_FROM, "needed_in_past", *days)
    is_treated = text_of(answers, "H6.medicine") == "yes" or text_of(answers, "H5.treatment") == "substitution"
    if is_treated and text_of(answers, MEDICINE_DAYS) == "0":
        yield _warning(RuleId.V14, MEDICINE_DAYS, "medicine_missing")


def _warning(rule: RuleId, field: str, key: str, *facts: tuple[str, str]) -> RuleFinding:
    found: Facts = facts
    return RuleFinding(rule, Severity.WARN, field, found, key)
