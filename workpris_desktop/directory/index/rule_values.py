"""What the rules of a service say, as rows of the table ``rule``; services that say the same share a row."""

from collections.abc import Iterator
from typing import Final

from workpris_desktop.domain.capacity import CapacityLine
from workpris_desktop.domain.fit_rules import Rules
from workpris_desktop.domain.judge_time import AT_ONCE

ANY: Final = "*"
"""Stands for all values of a rule together."""

MINIMUM_AGE: Final = "minimum_age"
MAXIMUM_AGE: Final = "maximum_age"
LANGUAGE: Final = "language"
INTERPRETING: Final = "interpreting"
DOCUMENTS: Final = "documents"
GROUP: Final = "group"
SETTING: Final = "setting"
PRISON: Final = "prison"
REGION: Final = "region"
START: Final = "start"
CLOSED: Final = "closed"
ACCESS: Final = "access"
WAITING: Final = "waiting"

INSIDE: Final = "inside"
OUTSIDE: Final = "outside"
BETWEEN: Final = " "
NOW: Final = "now"
"""Stands in a row of ``waiting`` for people who are taken at once."""


def rule_values(rules: Rules) -> Iterator[tuple[str, str]]:
    """Walk the rows (rule, stated) in which a service stands.

    A stance stands under its topic: ("women", "accepted"). What depends on a day begins with the day that decides
    whether it counts at all, so that the others are never read: the next start, the last day of a closure, the day
    on which something was said of room.
    """
    yield from ((topic.value, stance.value) for topic, stance in rules.stances)
    if rules.minimum_age is not None:
        yield MINIMUM_AGE, str(rules.minimum_age)
    if rules.maximum_age is not None:
        yield MAXIMUM_AGE, str(rules.maximum_age)
    yield from _listed(LANGUAGE, rules.languages)
    yield from ((rule, ANY) for rule, is_so in _marks(rules) if is_so)
    yield from ((GROUP, group.value) for group in rules.groups)
    yield from _listed(SETTING, (rules.setting.value,) if rules.setting else ())
    yield from _listed(PRISON, rules.prisons)
    yield from _listed(REGION, rules.regions)
    yield from _times(rules)


def _marks(rules: Rules) -> Iterator[tuple[str, bool]]:
    yield INTERPRETING, rules.interprets
    yield DOCUMENTS, rules.needs_documents
    yield GROUP, rules.only_groups


def _listed(rule: str, values: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Walk the values, and that there are any."""
    yield from ((rule, value) for value in values)
    if values:
        yield rule, ANY


def _times(rules: Rules) -> Iterator[tuple[str, str]]:
    if rules.next_start is not None:
        weeks = "" if rules.weeks is None else str(rules.weeks)
        where = INSIDE if rules.inside_only else OUTSIDE
        yield START, BETWEEN.join((rules.next_start.isoformat(), where, weeks))
    for first, last in rules.closures:
        yield CLOSED, BETWEEN.join((last.isoformat(), first.isoformat()))
    for prison, days in rules.access:
        yield ACCESS, BETWEEN.join((prison, str(days)))
    if any(line.waiting_weeks is not None for line in rules.room):
        yield from ((WAITING, _room(line)) for line in rules.room)


def _room(line: CapacityLine) -> str:
    days, weeks = str(line.unit.days_believed), "" if line.waiting_weeks is None else str(line.waiting_weeks)
    return BETWEEN.join((str(line.as_of), days, NOW if line.state in AT_ONCE else "", weeks))
