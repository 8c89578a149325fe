"""Why one door of a service does not open to somebody on the day of a release."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import Final

from workpris_desktop.domain.certainty import Certainty
from workpris_desktop.domain.holiday import HolidayCalendar
from workpris_desktop.domain.hours import Closure, OnHolidays, ScheduleRule
from workpris_desktop.domain.open_today import DayOpening, DayState, opening_today
from workpris_desktop.domain.opening import open_at
from workpris_desktop.domain.recurrence import bounded
from workpris_desktop.domain.release_check import Obligation, ReleaseRule

_NOON: Final = time(12)
_SATURDAY: Final = 5


@dataclass(frozen=True, slots=True)
class DoorDay:
    """Hours of one sort at one place, and what is special there; ``is_night`` is a place to sleep.

    A night that ends in the morning of the day is no bed for the one that follows.
    """

    rules: tuple[ScheduleRule, ...]
    closures: tuple[Closure, ...]
    on_holidays: OnHolidays
    holidays: HolidayCalendar
    is_night: bool = False

    def opening(
        self,
        moment: datetime,
        *,
        closures: Sequence[Closure] | None = None,
        on_holidays: OnHolidays | None = None,
    ) -> DayOpening:
        """Return what can be said of the rest of the day of a moment; as if it was otherwise, where that is given."""
        closed = self.closures if closures is None else closures
        stated = self.on_holidays if on_holidays is None else on_holidays
        found = opening_today(self.rules, closed, moment, stated, self.holidays)
        until = found.at
        ends_today = found.state is DayState.OPEN and until is not None and until.date() == moment.date()
        if self.is_night and ends_today and until is not None and moment < until and until.time() <= _NOON:
            return opening_today(self.rules, closed, until, stated, self.holidays)
        return found

    def is_open(self, moment: datetime) -> bool:
        """Tell whether somebody can come at a moment without having arranged it."""
        told = open_at(self.rules, self.closures, moment, self.on_holidays, self.holidays)
        return told is Certainty.YES


@dataclass(frozen=True, slots=True)
class DoorFinding:
    """What can be said of a day at one door, and why it is no plain yes; ``rule`` is None where it is one."""

    opening: DayOpening
    rule: ReleaseRule | None = None
    facts: tuple[tuple[str, str], ...] = ()


def door_finding(door: DoorDay, moment: datetime, obligations: Sequence[Obligation] = ()) -> DoorFinding:
    """Return what can be said of the rest of a day at one door.

    Args:
        door: the door.
        moment: from when on the person can come, on the clock on the wall there.
        obligations: hours in which the person has to be elsewhere.
    """
    opening = door.opening(moment)
    if opening.state.is_sure:
        return _beside(door, moment, obligations, opening)
    return next(
        (
            DoorFinding(opening, rule, (*facts, *_next(opening)))
            for rule, facts in (_by_closure(door, moment), _by_holiday(door, moment, opening))
            if rule
        ),
        DoorFinding(opening, _by_hours(door, moment, opening), _next(opening)),
    )


def best_finding(found: Iterable[DoorFinding]) -> DoorFinding:
    """Return the best of several doors: one that plainly opens, else by state; not known where there is none."""
    order = list(DayState)
    unknown = DoorFinding(DayOpening(DayState.NOT_KNOWN), ReleaseRule.HOURS_NOT_KNOWN)
    return min(found, key=lambda each: (each.rule is not None, order.index(each.opening.state)), default=unknown)


def _beside(door: DoorDay, moment: datetime, obligations: Sequence[Obligation], opening: DayOpening) -> DoorFinding:
    """Return whether there is a moment at which it is open and the person is free."""
    taken = [each for each in obligations if each.weekday == moment.weekday()]
    if not taken or any(_is_free(door, each, taken) for each in _moments(door, moment, taken)):
        return DoorFinding(opening)
    busy = ", ".join(f"{each.begins:%H:%M}–{each.ends:%H:%M}" for each in taken)
    return DoorFinding(opening, ReleaseRule.OBLIGATION, (("busy", busy),))


def _is_free(door: DoorDay, moment: datetime, taken: Iterable[Obligation]) -> bool:
    return not any(each.covers(moment) for each in taken) and door.is_open(moment)


def _moments(door: DoorDay, moment: datetime, taken: Iterable[Obligation]) -> list[datetime]:
    """Return the moments at which it may become open, or the person free."""
    begins = {rule.opens_at for rule in door.rules if rule.opens_at} | {each.ends for each in taken}
    later = (datetime.combine(moment.date(), begin) for begin in begins if begin > moment.time())
    return [moment, *sorted(later)]


_Cause = tuple[ReleaseRule | None, tuple[tuple[str, str], ...]]


def _by_closure(door: DoorDay, moment: datetime) -> _Cause:
    closure = next((each for each in door.closures if each.includes(moment.date())), None)
    if closure is None or not _comes(door.opening(moment, closures=(), on_holidays=OnHolidays.OPEN)):
        return None, ()
    return ReleaseRule.CLOSED_WEEK, closure_facts(closure)


def closure_facts(closure: Closure) -> tuple[tuple[str, str], ...]:
    """Return the days and the reason of a planned closure."""
    days = (("from", closure.closed_from.isoformat()), ("to", closure.closed_to.isoformat()))
    return (*days, ("why", closure.description)) if closure.description else days


def _by_holiday(door: DoorDay, moment: datetime, opening: DayOpening) -> _Cause:
    holiday = door.holidays.on(moment.date())
    if holiday is None or not _comes(door.opening(moment, on_holidays=OnHolidays.OPEN)):
        return None, ()
    rule = ReleaseRule.HOLIDAY if holiday.everywhere else ReleaseRule.PERHAPS_HOLIDAY
    hours = (("hours", "not_known"),) if opening.state is DayState.NOT_KNOWN else ()
    return rule, (("holiday", holiday.name), *hours)


def _by_hours(door: DoorDay, moment: datetime, opening: DayOpening) -> ReleaseRule:
    if opening.state is DayState.APPOINTMENT:
        return ReleaseRule.BY_APPOINTMENT
    if opening.state is DayState.NOT_KNOWN:
        return ReleaseRule.HOURS_NOT_KNOWN
    if _began(door, moment):
        return ReleaseRule.LATE
    return ReleaseRule.WEEKEND if moment.weekday() >= _SATURDAY else ReleaseRule.CLOSED_THAT_DAY


def _began(door: DoorDay, moment: datetime) -> bool:
    """Tell whether it was open earlier on the day, with hours that began on it."""
    begins = {rule.opens_at for rule in map(bounded, door.rules) if rule.opens_at and rule.opens_at < moment.time()}
    return any(door.is_open(datetime.combine(moment.date(), begin)) for begin in begins)


def _comes(opening: DayOpening) -> bool:
    """Tell whether somebody could come on such a day, be it by appointment."""
    return opening.state.is_sure or opening.state is DayState.APPOINTMENT


def _next(opening: DayOpening) -> tuple[tuple[str, str], ...]:
    if opening.state is not DayState.CLOSED or opening.at is None:
        return ()
    return (("opens", opening.at.isoformat(timespec="minutes")),)
