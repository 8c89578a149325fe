"""What comes of the day of release for all services at once, as `domain.judge_time` says it of one."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from pyroaring import BitMap

from workpris_desktop.directory.index.rule_sets import RuleSets
from workpris_desktop.directory.index.rule_values import (
    ACCESS,
    BETWEEN,
    CLOSED,
    INSIDE,
    START,
    WAITING,
)
from workpris_desktop.directory.index.schema import unpacked
from workpris_desktop.domain.capacity import BED_DAYS, OTHER_DAYS
from workpris_desktop.domain.fit import Verdict
from workpris_desktop.domain.judge_time import DAYS_OF_WEEK, Release
from workpris_desktop.domain.person import Person

_AFTER_BETWEEN: Final = chr(ord(BETWEEN) + 1)


def time_sets(person: Person, today: date, sets: RuleSets) -> Iterator[tuple[Verdict, BitMap]]:
    """Walk verdicts with the services of which they come; nothing where no day of release is told."""
    if person.release_date is None:
        return
    release = Release(person.release_date, today)
    yield from _starts(release, sets)
    for stated, cell in sets.cells(CLOSED, release.day.isoformat()):
        last, first = map(date.fromisoformat, stated.split(BETWEEN))
        if release.meets_closure(first, last):
            yield Verdict.CASE_BY_CASE, unpacked(cell)
    if person.prison:
        for stated, cell in sets.cells(ACCESS, person.prison + BETWEEN, person.prison + _AFTER_BETWEEN):
            if release.is_before(int(stated.removeprefix(person.prison))):
                yield Verdict.CASE_BY_CASE, unpacked(cell)
    yield from _waiting(release, sets)


def _starts(release: Release, sets: RuleSets) -> Iterator[tuple[Verdict, BitMap]]:
    for stated, cell in sets.cells(START, release.today.isoformat()):
        start, where, weeks = stated.split(BETWEEN)
        length = int(weeks) if weeks else None
        verdict = release.start_verdict(date.fromisoformat(start), length, inside=where == INSIDE)
        if verdict is not None:
            yield verdict, unpacked(cell)


def _waiting(release: Release, sets: RuleSets) -> Iterator[tuple[Verdict, BitMap]]:
    """Walk those of whom all that is believed of waiting is too long, and of whom nobody is taken at once."""
    too_long, soon_enough = BitMap(), BitMap()
    oldest = date.fromordinal(max(1, release.today.toordinal() - max(BED_DAYS, OTHER_DAYS)))
    for stated, cell in sets.cells(WAITING, oldest.isoformat()):
        as_of, days, at_once, weeks = stated.split(BETWEEN)
        age = (release.today - date.fromisoformat(as_of)).days
        if not 0 <= age <= int(days):
            continue
        if at_once or (weeks and not release.is_before(int(weeks) * DAYS_OF_WEEK)):
            soon_enough |= unpacked(cell)
        elif weeks:
            too_long |= unpacked(cell)
    yield Verdict.CASE_BY_CASE, too_long - soon_enough
