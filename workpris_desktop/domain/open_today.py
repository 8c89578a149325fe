"""Whether it is still open today: now, later, perhaps, or no longer."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Final

from workpris_desktop.domain.certainty import Certainty
from workpris_desktop.domain.holiday import HolidayCalendar
from workpris_desktop.domain.hours import Closure, OnHolidays, ScheduleRule
from workpris_desktop.domain.hours_fault import is_always_by_appointment
from workpris_desktop.domain.next_opening import MOST_TIMES, OpeningState, opening_at
from workpris_desktop.domain.opening import open_at, rules_in_force
from workpris_desktop.domain.recurrence import bounded, recurs_on


class DayState(StrEnum):
    """What can be said of the rest of a day, the best first."""

    OPEN = "open"
    LATER = "later"
    APPOINTMENT = "appointment"
    NOT_KNOWN = "not_known"
    CLOSED = "closed"

    @property
    def is_sure(self) -> bool:
        """Tell whether somebody can come today without having arranged it."""
        return self in {DayState.OPEN, DayState.LATER}


@dataclass(frozen=True, slots=True)
class DayOpening:
    """What can be said of the rest of a day.

    ``at`` is until when it is open (None for day and night), when it opens later, or when it opens next where it is
    closed for today (None where that is not known).
    """

    state: DayState
    at: datetime | None = None


NOT_KNOWN: Final = DayOpening(DayState.NOT_KNOWN)
_NEVER: Final = datetime.combine(date.max, time.max)
_BEGIN: Final = datetime.combine(date.min, time.min)


def opening_today(
    rules: Iterable[ScheduleRule],
    closures: Sequence[Closure],
    moment: datetime,
    on_holidays: OnHolidays,
    holidays: HolidayCalendar,
) -> DayOpening:
    """Return what can be said of the rest of the day of a moment at one door; arguments as for `open_at`.

    A day that no rule names, while others are named, is closed here: a day centre with hours from Monday to Friday
    sends nobody home on a Sunday. A holiday of which the record says nothing is not known.
    """
    rules = tuple(bounded(rule) for rule in rules)
    opening = opening_at(rules, closures, moment, on_holidays, holidays)
    if opening.state is OpeningState.OPEN:
        return DayOpening(DayState.OPEN, opening.at)
    if opening.at is not None and opening.at.date() == moment.date():
        return DayOpening(DayState.LATER, opening.at)
    if opening.state is OpeningState.APPOINTMENT:
        return DayOpening(DayState.APPOINTMENT)

    def is_unsure(asked: datetime) -> bool:
        """Tell whether it might be open then; a holiday does not make a day longer."""
        usual = open_at(rules, closures, asked, OnHolidays.OPEN, holidays)
        told = open_at(rules, closures, asked, on_holidays, holidays)
        return usual is not Certainty.NO and told is Certainty.NOT_KNOWN

    if _names(rules, moment) and any(map(is_unsure, _moments(rules, moment))):
        return NOT_KNOWN
    return DayOpening(DayState.CLOSED, opening.at)


def best_of_doors(openings: Iterable[DayOpening]) -> DayOpening:
    """Return what is best of several doors: open the longest, else opening first; not known where there is no door."""
    ordered = list(DayState)
    return min(openings, key=lambda each: (ordered.index(each.state), _weight(each)), default=NOT_KNOWN)


def _weight(opening: DayOpening) -> float:
    at = (opening.at or _NEVER) - _BEGIN
    return -at.total_seconds() if opening.state is DayState.OPEN else at.total_seconds()


def _moments(rules: Iterable[ScheduleRule], moment: datetime) -> Iterator[datetime]:
    """Walk the moment, and those of its day at which it may open later."""
    yield moment
    begins = sorted({rule.span.opens for rule in rules if rule.span})[:MOST_TIMES]
    yield from (datetime.combine(moment.date(), begin) for begin in begins if begin > moment.time())


def _names(rules: Iterable[ScheduleRule], moment: datetime) -> bool:
    """Tell whether the rules name the day of a moment, or cannot be read."""
    in_force = rules_in_force(rules, moment.date())
    return not in_force or any(is_always_by_appointment(each) or recurs_on(each, moment.date()) for each in in_force)
