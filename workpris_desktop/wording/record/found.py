"""What was found out by telephone at this workplace, beside what the record says."""

from collections.abc import Mapping

from workpris_desktop.domain.facet import Exclusion
from workpris_desktop.domain.fit import Fit, RuleName
from workpris_desktop.domain.fit_rules import rules_of, rules_with
from workpris_desktop.domain.judge import judge
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.wording.record.page import translate
from workpris_desktop.wording.record.telling import Telling


def answer_label(finding: OwnFinding, telling: Telling) -> str:
    """Return the answer of a finding in words."""
    return telling.label("capacity_state" if finding.topic is Topic.ROOM else "yes_no", finding.answer)


def told_on(finding: OwnFinding, telling: Telling) -> str:
    """Return when and how a finding was made, and whether the record was checked since."""
    said = translate("record", "told by telephone on {date}").format(date=telling.day(finding.on))
    checked = telling.service.checked_on
    if finding.topic is Topic.ROOM or not checked or finding.on >= checked:
        return said
    return translate("record", "{said}, older than the record").format(said=said)


def fit_with(findings: tuple[OwnFinding, ...], telling: Telling) -> Fit | None:
    """Return how the service fits the person with some of what was found out, None where nothing is told."""
    rules = rules_with(rules_of(telling.service), findings, telling.service.checked_on)
    return judge(telling.beside.person, rules, telling.today)


def calls_behind(fit: Fit, telling: Telling) -> Mapping[tuple[RuleName, Exclusion | None], str]:
    """Return for each rule that a call changed when it was told, of several calls the last.

    Args:
        fit: how the service fits with all that was found out.
        telling: the service, and what was found out about it.
    """
    said: dict[tuple[RuleName, Exclusion | None], str] = {}
    findings = telling.beside.findings
    for finding in sorted(findings, key=lambda each: each.on):
        without = fit_with(tuple(each for each in findings if each is not finding), telling)
        stated = {(each.rule, each.exclusion): each.stated for each in without.reasons} if without else {}
        for reason in fit.reasons:
            rule = (reason.rule, reason.exclusion)
            if reason.stated != stated.get(rule, ()):
                said[rule] = told_on(finding, telling)
    return said
