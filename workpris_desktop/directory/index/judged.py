"""All services by how they fit a person: four sets, which `domain.judge` would give one by one."""

import sqlite3
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain
from typing import Final

from pyroaring import BitMap

from workpris_desktop.directory.index.rule_sets import RuleSets
from workpris_desktop.directory.index.time_sets import time_sets
from workpris_desktop.directory.index.verdict_sets import verdict_sets
from workpris_desktop.directory.rows import day_of
from workpris_desktop.directory.rules_cell import rules_of_cell
from workpris_desktop.domain.fit import FitGroup, Verdict
from workpris_desktop.domain.fit_rules import rules_with
from workpris_desktop.domain.judge import judge
from workpris_desktop.domain.own_finding import Findings
from workpris_desktop.domain.person import Person

Groups = Mapping[FitGroup, BitMap]

_WORST_FIRST: Final = (
    (Verdict.FAILS, FitGroup.FAILS),
    (Verdict.CASE_BY_CASE, FitGroup.CASE_BY_CASE),
    (Verdict.UNKNOWN, FitGroup.UNKNOWNS),
    (Verdict.MEETS, FitGroup.FITS),
)
_CARD: Final = "SELECT rank, rules, checked_on FROM card WHERE id = ?"


class Judge:
    """Judges all services of a directory; it remembers the last person only, until it is told to forget."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._last: tuple[Person, date, Findings] | None = None
        self._groups: Groups = {}

    def groups(self, person: Person, today: date, findings: Findings) -> Groups:
        """Return the groups; together they hold every service that is shown, each in one of them.

        A service of which nothing can be said to this person is among the unknown.
        """
        asked = (person, today, findings)
        if asked != self._last:
            sets = RuleSets(self._connection)
            groups = _grouped(person, today, sets)
            self._apply(findings, person, today, sets.shown, groups)
            self._last, self._groups = asked, groups
        return self._groups

    def forget(self) -> None:
        """Forget the last person."""
        self._last, self._groups = None, {}

    def _apply(
        self, findings: Findings, person: Person, today: date, shown: BitMap, groups: dict[FitGroup, BitMap]
    ) -> None:
        """Move those about whom something was found by telephone."""
        for rank, group in self._found(findings, person, today):
            if rank in shown:
                for ranks in groups.values():
                    ranks.discard(rank)
                groups[group].add(rank)

    def _found(self, findings: Findings, person: Person, today: date) -> Iterator[tuple[int, FitGroup]]:
        for service_id in findings.service_ids:
            row = self._connection.execute(_CARD, (service_id,)).fetchone()
            if row is not None:
                rank, cell, checked_on = row
                rules = rules_with(rules_of_cell(cell), findings.of(service_id), day_of(checked_on))
                fit = judge(person, rules, today)
                yield rank, fit.group if fit else FitGroup.UNKNOWNS


def _grouped(person: Person, today: date, sets: RuleSets) -> dict[FitGroup, BitMap]:
    found = {verdict: BitMap() for verdict in Verdict}
    if person.is_told:
        for verdict, ranks in chain(verdict_sets(person, sets), time_sets(person, today, sets)):
            found[verdict] |= ranks
    left, groups = sets.shown, {}
    for verdict, group in _WORST_FIRST:
        groups[group] = left & found[verdict]
        left = left - found[verdict]
    groups[FitGroup.UNKNOWNS] |= left
    return groups
