"""Which time is believed: that of the computer, unless something that was signed proves that it is behind.

Source of the rules: security.md 1.3.
"""

from datetime import datetime, timedelta
from typing import Final

from workpris_desktop.domain.sync_errors import ClockBehind
from workpris_desktop.domain.update import ClockDoubt, SourceKind

GRACE: Final = {SourceKind.WEB: timedelta(0), SourceKind.FOLDER: timedelta(days=90)}
"""For so long what came this way is taken after its signatures ran out."""

_DOUBTED_AFTER: Final = timedelta(hours=24)
_MOST_AHEAD: Final = timedelta(hours=48)


def trusted_now(clock: datetime, built: datetime, issued: datetime | None) -> datetime:
    """Return the time that is at least now.

    Args:
        clock: what the computer shows.
        built: when this program was built.
        issued: the newest moment at which a release was issued that was ever verified here.
    """
    return max(clock, _floor(built, issued))


def clock_doubt(clock: datetime, built: datetime, issued: datetime | None) -> ClockDoubt | None:
    """Return that the clock is more than a day behind what it must be, None where it is not."""
    floor = _floor(built, issued)
    return ClockDoubt(clock, floor) if floor - clock > _DOUBTED_AFTER else None


def demand_believable(issued: datetime, clock: datetime, now: datetime) -> None:
    """Let a release pass that was not issued far ahead of the time that is believed.

    Args:
        issued: when it was issued, as was signed.
        clock: what the computer shows.
        now: the time that is believed (`trusted_now`).

    Raises:
        ClockBehind: it was issued more than two days ahead.
    """
    if issued - now > _MOST_AHEAD:
        raise ClockBehind(clock)


def _floor(built: datetime, issued: datetime | None) -> datetime:
    return built if issued is None else max(built, issued)
