"""Comparing what there is with another edition of the directory, or with another day."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from workpris_desktop.domain.coverage import CoverageQuestion
from workpris_desktop.domain.coverage_change import CellChange, ComparedSide, CoverageComparison, changes_between
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.own_finding import NO_FINDINGS, Findings
from workpris_desktop.domain.person import NOBODY, Person

if TYPE_CHECKING:
    from workpris_desktop.directory.reader import DirectoryReader

MOST_NAMED: Final = 60
"""In so many cells the services that came and went are looked up by name; of the others only their number is told."""

_MOST_SERVICES: Final = 200


def compared(
    before: "DirectoryReader",
    after: "DirectoryReader",
    question: CoverageQuestion,
    facts: Facts,
    days: tuple[date, date],
    *,
    person: Person = NOBODY,
    findings: Findings = NO_FINDINGS,
) -> CoverageComparison:
    """Return what is different.

    Args:
        before: the directory as it was; the same as ``after`` where two days are compared.
        after: the directory as it is.
        question: what is counted.
        facts: what is known of service types and places.
        days: the day on which each is looked at.
        person: what is told of a person; kept nowhere.
        findings: what was found out about providers, which counts on both sides.

    Raises:
        IndexOutdated: an index is damaged, and must be built anew.
        DirectoryDamaged: a file cannot be read.
    """
    first, second = (
        each.coverage(question, facts, day, person=person, findings=findings)
        for each, day in zip((before, after), days, strict=True)
    )
    changes = list(changes_between(first, second))
    if before is not after:
        for at, change in enumerate(changes[:MOST_NAMED]):
            changes[at] = _named(before, after, question, change, days)
    was, is_now = ComparedSide(before.edition.issued, days[0]), ComparedSide(after.edition.issued, days[1])
    return CoverageComparison(was, is_now, tuple(changes))


def _named(
    before: "DirectoryReader",
    after: "DirectoryReader",
    question: CoverageQuestion,
    change: CellChange,
    days: tuple[date, date],
) -> CellChange:
    asked = replace(question.search(change.service_type, change.place.code), limit=_MOST_SERVICES)
    was, is_now = (
        {hit.id: hit.name for hit in each.search(asked, day).hits}
        for each, day in zip((before, after), days, strict=True)
    )
    came = tuple(sorted(name for service_id, name in is_now.items() if service_id not in was))
    went = tuple(sorted(name for service_id, name in was.items() if service_id not in is_now))
    return replace(change, came=came, went=went)
