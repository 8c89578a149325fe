"""How often a newer directory is looked for without anybody asking."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final


class LookInterval(StrEnum):
    """When the program looks by itself: at each start, once a day, once a week, or never."""

    START = "start"
    DAY = "day"
    WEEK = "week"
    HAND = "hand"


_SPANS: Final = {LookInterval.DAY: timedelta(days=1), LookInterval.WEEK: timedelta(days=7)}


def is_due(interval: LookInterval, last: datetime | None, now: datetime, *, at_start: bool = False) -> bool:
    """Tell whether it is time to look again.

    Args:
        interval: what the person has set.
        last: when the last look was answered; None where there was none.
        now: the moment that it is, aware of its zone as ``last``.
        at_start: whether the program starts just now.
    """
    if interval is LookInterval.HAND:
        return False
    if interval is LookInterval.START:
        return at_start
    # A moment that lies ahead was noted by a wrong clock.
    return last is None or last > now or now - last >= _SPANS[interval]
