"""Whether it is open now and until when, or when it opens next."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from workpris_desktop.domain.certainty import Certainty
from workpris_desktop.domain.holiday import HolidayCalendar
from workpris_desktop.domain.hours import Closure, OnHolidays, ScheduleRule, Span
from workpris_desktop.domain.opening import open_at
from workpris_desktop.domain.recurrence import bounded
from workpris_desktop.domain.timetable import hours_of

DAYS_LOOKED_AHEAD: Final = 14
"""Who opens later than that is as good as closed to somebody who stands at the door."""

MOST_TIMES: Final = 24
"""Different hours at which a day may begin; nobody has more, and hostile data must not take time."""

_DAY: Final = timedelta(days=1)
_NEVER: Final = datetime.combine(date.max, time.max)


class OpeningState(StrEnum):
    """What can be said of now; ``CLOSED`` is closed with no next opening in sight."""

    OPEN = "open"
    OPENS = "opens"
    APPOINTMENT = "appointment"
    CLOSED = "closed"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class Opening:
    """Open until a moment (None for day and night), or closed and opening at one."""

    state: OpeningState
    at: datetime | None = None


def opening_at(
    rules: Iterable[ScheduleRule],
    closures: Sequence[Closure],
    moment: datetime,
    on_holidays: OnHolidays,
    holidays: HolidayCalendar,
) -> Opening:
    """Return what can be said of a moment at one door; arguments as for `open_at`.

    Only what `open_at` is sure of counts: a holiday on which nobody knows whether it is open is passed over.
    """
    rules = tuple(bounded(rule) for rule in rules)

    def at(asked: datetime) -> Certainty:
        return open_at(rules, closures, asked, on_holidays, holidays)

    spans = sorted({rule.span for rule in rules if rule.span})[:MOST_TIMES]
    now = at(moment)
    if now is Certainty.YES:
        return Opening(OpeningState.OPEN, _end(spans, moment, at))
    opens = next((begin for begin in _beginnings(spans, moment) if at(begin) is Certainty.YES), None)
    if opens is not None:
        return Opening(OpeningState.OPENS, opens)
    hours = hours_of(rules, moment.date())
    if hours and (hours.always_by_appointment or hours.appointments or hours.appointment_days):
        return Opening(OpeningState.APPOINTMENT)
    return Opening(OpeningState.CLOSED if now is Certainty.NO else OpeningState.NOT_KNOWN)


def best_opening(openings: Iterable[Opening]) -> Opening | None:
    """Return what is best of several doors: open the longest, else opening first; None where there is no door."""
    found = list(openings)
    of_state = {state: [each for each in found if each.state is state] for state in OpeningState}
    if of_state[OpeningState.OPEN]:
        return max(of_state[OpeningState.OPEN], key=lambda each: each.at or _NEVER)
    if of_state[OpeningState.OPENS]:
        return min(of_state[OpeningState.OPENS], key=lambda each: each.at or _NEVER)
    return next((each for state in OpeningState for each in of_state[state]), None)


def _end(spans: Sequence[Span], moment: datetime, at: Callable[[datetime], Certainty]) -> datetime | None:
    ends = (each for each in _moments((span.closes for span in spans), moment, 2) if each > moment)
    return next((end for end in ends if at(end) is not Certainty.YES), None)


def _beginnings(spans: Sequence[Span], moment: datetime) -> Iterator[datetime]:
    begins = _moments((span.opens for span in spans), moment, DAYS_LOOKED_AHEAD + 1)
    return (begin for begin in begins if begin > moment)


def _moments(times: Iterable[time], moment: datetime, days: int) -> Iterator[datetime]:
    """Walk the times of the day of a moment, and of the days after it."""
    ordered = sorted(set(times))
    left = (date.max - moment.date()).days
    for ahead in range(min(days, left + 1)):
        day = moment.date() + ahead * _DAY
        yield from (datetime.combine(day, each) for each in ordered)
