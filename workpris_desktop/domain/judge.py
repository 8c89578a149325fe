"""Whether a service fits a person: every rule that says something, with what comes of it."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from workpris_desktop.domain.fit import Fit, FitGroup, Reason, RuleName, Verdict
from workpris_desktop.domain.fit_rules import Rules
from workpris_desktop.domain.judge_age import age_verdict, ages_told
from workpris_desktop.domain.judge_place import language_verdict, prison_verdict, region_verdict
from workpris_desktop.domain.judge_stance import condition_reasons, household_reason, sex_reason
from workpris_desktop.domain.judge_time import time_reasons
from workpris_desktop.domain.judge_told import groups_told, languages_told
from workpris_desktop.domain.person import Person

_GROUPS: Final = {
    Verdict.FAILS: FitGroup.FAILS,
    Verdict.CASE_BY_CASE: FitGroup.CASE_BY_CASE,
    Verdict.UNKNOWN: FitGroup.UNKNOWNS,
    Verdict.MEETS: FitGroup.FITS,
}
"""The group that a verdict makes, the weightiest first (features.md B2)."""

_SEVERITY: Final = {verdict: place for place, verdict in enumerate(_GROUPS)}
_RULE_ORDER: Final = {rule: place for place, rule in enumerate(RuleName)}


def judge(person: Person, rules: Rules, today: date) -> Fit | None:
    """Return how a service fits a person; None where nothing is told, or nothing that a rule asks for.

    A rule gives a reason where the person told what it asks for, or where the service states a restriction and the
    person did not tell. What either side does not say is unknown, and never "meets" (features.md B1).
    """
    if not person.is_told:
        return None
    reasons = sorted(_reasons(person, rules, today), key=_place)
    return Fit(_GROUPS[reasons[0].verdict], tuple(reasons)) if reasons else None


def _place(reason: Reason) -> tuple[int, int]:
    return _SEVERITY[reason.verdict], _RULE_ORDER[reason.rule]


def _reasons(person: Person, rules: Rules, today: date) -> Iterator[Reason]:
    stances = dict(rules.stances)
    yield from filter(None, (sex_reason(person, stances), household_reason(person, stances)))
    yield from condition_reasons(person, stances, needs_documents=rules.needs_documents)
    yield from _age(person, rules)
    yield from _language(person, rules)
    yield from _group(person, rules)
    yield from _prison(person, rules)
    yield from _region(person, rules)
    yield from time_reasons(person, rules, today)


def _age(person: Person, rules: Rules) -> Iterator[Reason]:
    least, most = rules.minimum_age, rules.maximum_age
    is_stated = least is not None or most is not None
    # Both ends have their place, so that "from 18" and "up to 18" are told apart.
    stated = ("" if least is None else str(least), "" if most is None else str(most)) if is_stated else ()
    yield from _reason(RuleName.AGE, age_verdict(person.age, least, most), ages_told(person.age), stated)


def _language(person: Person, rules: Rules) -> Iterator[Reason]:
    told = languages_told(person)
    verdict = language_verdict(told, rules.languages, interprets=rules.interprets)
    yield from _reason(RuleName.LANGUAGE, verdict, told, rules.languages)


def _group(person: Person, rules: Rules) -> Iterator[Reason]:
    """A service for certain groups only fits where the person told of one; that somebody is in none is never known."""
    if rules.only_groups:
        told = tuple(group for group in groups_told(person) if group in rules.groups)
        yield from _reason(RuleName.GROUP, Verdict.MEETS if told else Verdict.UNKNOWN, told, rules.groups)


def _prison(person: Person, rules: Rules) -> Iterator[Reason]:
    verdict = prison_verdict(person.prison, rules.prisons, rules.setting)
    yield from _reason(RuleName.PRISON, verdict, filter(None, (person.prison,)), rules.prisons)


def _region(person: Person, rules: Rules) -> Iterator[Reason]:
    verdict = region_verdict(person.region_of_return, rules)
    yield from _reason(RuleName.REGION, verdict, filter(None, (person.region_of_return,)), rules.regions)


def _reason(rule: RuleName, verdict: Verdict | None, told: Iterable[str], stated: Iterable[str]) -> Iterator[Reason]:
    if verdict is not None:
        yield Reason(rule, verdict, told=tuple(map(str, told)), stated=tuple(map(str, stated)))
