"""The days that a package states, held against the day that it is."""

from datetime import date
from typing import Final

MOST_DAYS_AHEAD: Final = 2
"""Clocks and time zones differ by so much and not by more."""


def believable(day: date | None, today: date | None) -> date | None:
    """Return the day, None where it lies ahead: nobody has published or checked anything then.

    Args:
        day: a day on which something is said to have been done.
        today: the day that it is; None believes every day.
    """
    if day is None or today is None:
        return day
    return day if (day - today).days <= MOST_DAYS_AHEAD else None
