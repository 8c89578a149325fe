"""What the rules of the entry form need to know beside the answer: the day, the country, and what is known there."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from workpris_desktop.domain.intake import IntakeField
from workpris_desktop.domain.intake_rule import Facts, RuleFinding, RuleId, Severity

LONGEST_USED: Final = 20_000
"""Characters of one text; a longer one is kept, but never used."""


def _anything(_: str) -> bool:
    return True


def _no_day(_: str) -> date | None:
    return None


@dataclass(frozen=True, slots=True)
class CheckContext:
    """The surroundings in which answers are checked.

    ``country`` is the ISO 3166-1 code of the office. ``knows_town`` is asked for ids of the gazetteer, ``knows_region``
    for NUTS codes, ``knows_prison`` for ids of prisons, ``knows_language`` for ISO 639 codes. ``reads_day`` reads a day
    that has its month in letters, as it is written in ``language``.
    """

    today: date
    language: str = "en"
    country: str = ""
    knows_town: Callable[[str], bool] = _anything
    knows_region: Callable[[str], bool] = _anything
    knows_prison: Callable[[str], bool] = _anything
    knows_language: Callable[[str], bool] = _anything
    reads_day: Callable[[str], date | None] = _no_day


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as it was understood, with what was found; where that blocks, the text is kept as it was typed."""

    text: str
    findings: tuple[RuleFinding, ...] = ()


Reader = Callable[[IntakeField, str, CheckContext], Reading]
"""Reads one text that answers a field; it was cleaned of what is not seen, and is not empty."""


def block(field: IntakeField, rule: RuleId, key: str, *facts: tuple[str, str]) -> RuleFinding:
    """Return a finding that keeps a value out of use."""
    return _finding(field, rule, Severity.BLOCK, key, facts)


def warn(field: IntakeField, rule: RuleId, key: str, *facts: tuple[str, str]) -> RuleFinding:
    """Return a finding to be looked at; the value is used."""
    return _finding(field, rule, Severity.WARN, key, facts)


def notice(field: IntakeField, rule: RuleId, key: str, *facts: tuple[str, str]) -> RuleFinding:
    """Return a finding that tells what follows or was done."""
    return _finding(field, rule, Severity.NOTICE, key, facts)


def mark(field: IntakeField, rule: RuleId, key: str, *facts: tuple[str, str]) -> RuleFinding:
    """Return a finding that something belonging to the value is missing."""
    return _finding(field, rule, Severity.MARK, key, facts)


def _finding(field: IntakeField, rule: RuleId, severity: Severity, key: str, facts: Facts) -> RuleFinding:
    return RuleFinding(rule, severity, field.id, facts, key)
