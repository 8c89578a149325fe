"""The rules of time: what of a service is too late, too long or closed for the day of release (features.md B5)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from workpris_desktop.domain.capacity import CapacityLine, CapacityState
from workpris_desktop.domain.fit import Reason, RuleName, Verdict
from workpris_desktop.domain.fit_rules import Rules
from workpris_desktop.domain.person import Person

START_DAYS: Final = 30
"""So long after release a programme outside may start before it is remarked."""

CLOSURE_DAYS: Final = 7
"""A closure within so many days after release is remarked."""

AT_ONCE: Final = frozenset({CapacityState.TAKING, CapacityState.AFTER_ASSESSMENT})
"""Who is taken like this does not wait."""

DAYS_OF_WEEK: Final = 7


class TimeCause(StrEnum):
    """What of time a reason is about; it is the first of what the reason says that is stated.

    ``START`` is followed by the day of the next start, and the weeks where they are stated; ``CLOSED`` by the first and
    the last day; ``ACCESS`` by days until one is taken in the prison; ``WAITING`` by weeks of waiting.
    """

    START = "start"
    CLOSED = "closed"
    ACCESS = "access"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Release:
    """The day of release, as it is seen on a day."""

    day: date
    today: date

    def start_verdict(self, start: date | None, weeks: int | None, *, inside: bool) -> Verdict | None:
        """Return what comes of the next start of a programme; one that is past tells nothing of the next."""
        if start is None or start < self.today:
            return None
        days_left = (self.day - start).days
        if not inside:
            return Verdict.CASE_BY_CASE if -days_left > START_DAYS else None
        if days_left < 0:
            return Verdict.FAILS
        if weeks is None:
            return Verdict.UNKNOWN
        return Verdict.CASE_BY_CASE if weeks * DAYS_OF_WEEK > days_left else Verdict.MEETS

    def meets_closure(self, first: date, last: date) -> bool:
        """Tell whether a closure covers the day, or one of the week after it."""
        return last >= self.day and (first - self.day).days <= CLOSURE_DAYS

    def is_before(self, days: int) -> bool:
        """Tell whether it comes before so many days from today have passed."""
        return days > 0 and (self.day - self.today).days < days

    def waiting_weeks(self, room: Iterable[CapacityLine]) -> int | None:
        """Return the weeks of waiting that are believed and too long, None where there are none.

        Of several the shortest counts, and none where somebody else is taken at once.
        """
        believed = [line for line in room if line.is_believed(self.today)]
        weeks = [line.waiting_weeks for line in believed if line.waiting_weeks is not None]
        if not weeks or any(line.state in AT_ONCE for line in believed):
            return None
        return min(weeks) if self.is_before(min(weeks) * DAYS_OF_WEEK) else None


def time_reasons(person: Person, rules: Rules, today: date) -> Iterator[Reason]:
    """Walk what comes of the day of release."""
    if person.release_date is None:
        return
    release = Release(person.release_date, today)
    for verdict, cause, *values in _causes(person.prison, rules, release):
        stated = (cause.value, *values)
        yield Reason(RuleName.TIME, verdict, told=(person.release_date.isoformat(),), stated=stated)


def _causes(prison: str, rules: Rules, release: Release) -> Iterator[tuple[Verdict, TimeCause, *tuple[str, ...]]]:
    start = release.start_verdict(rules.next_start, rules.weeks, inside=rules.inside_only)
    if start is not None and rules.next_start is not None:
        weeks = () if rules.weeks is None else (str(rules.weeks),)
        yield start, TimeCause.START, rules.next_start.isoformat(), *weeks
    for first, last in rules.closures:
        if release.meets_closure(first, last):
            yield Verdict.CASE_BY_CASE, TimeCause.CLOSED, first.isoformat(), last.isoformat()
    for place, days in rules.access:
        if prison and place == prison and release.is_before(days):
            yield Verdict.CASE_BY_CASE, TimeCause.ACCESS, str(days)
    waiting = release.waiting_weeks(rules.room)
    if waiting is not None:
        yield Verdict.CASE_BY_CASE, TimeCause.WAITING, str(waiting)
