"""What is to be minded on the day on which somebody is released: weekends, public holidays, the hour."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final

from workpris_desktop.domain.holiday import HolidayCalendar

LATE_FROM: Final = time(15)
"""From this hour on most offices have closed, or will before somebody is there (issue 5)."""

_FRIDAY: Final = 4
_DAY: Final = timedelta(days=1)


class WarningKind(StrEnum):
    """Why offices may be closed; ``PERHAPS_HOLIDAY`` is a holiday in some towns or regions only."""

    HOLIDAY = "holiday"
    PERHAPS_HOLIDAY = "perhaps_holiday"
    WEEKEND = "weekend"
    LATE = "late"
    WEEKEND_AHEAD = "weekend_ahead"
    HOLIDAY_AHEAD = "holiday_ahead"


@dataclass(frozen=True, slots=True)
class DayWarning:
    """One warning; ``holiday`` is the name of the holiday in the country's own language, "" where there is none."""

    kind: WarningKind
    holiday: str = ""


def day_warnings(moment: datetime, holidays: HolidayCalendar) -> tuple[DayWarning, ...]:
    """Return what is to be minded, what is so today first.

    Args:
        moment: the clock on the wall.
        holidays: those of the place where the person goes.
    """
    found: list[DayWarning] = []
    today, tomorrow = holidays.on(moment.date()), holidays.on(moment.date() + _DAY)
    if today:
        found.append(DayWarning(WarningKind.HOLIDAY if today.everywhere else WarningKind.PERHAPS_HOLIDAY, today.name))
    weekday = moment.weekday()
    if weekday > _FRIDAY:
        found.append(DayWarning(WarningKind.WEEKEND))
    if moment.time() >= LATE_FROM:
        found.append(DayWarning(WarningKind.LATE))
    if weekday == _FRIDAY:
        found.append(DayWarning(WarningKind.WEEKEND_AHEAD))
    elif tomorrow:
        found.append(DayWarning(WarningKind.HOLIDAY_AHEAD, tomorrow.name))
    return tuple(found)
