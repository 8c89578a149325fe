"""Which referrals wait longer than they should: the rules as data, and how many days it has been (intake.md 6.5)."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from workpris_desktop.domain.chosen_service import ChosenService, ReferralState

PATIENCE_DAYS: Final[Mapping[ReferralState, int]] = MappingProxyType(
    {
        ReferralState.PREPARED: 7,
        ReferralState.GIVEN: 10,
        ReferralState.SENT: 10,
        ReferralState.RECEIVED: 10,
        ReferralState.MORE_ASKED: 7,
        # The day of the interview itself; from the next day on somebody should know how it went.
        ReferralState.INTERVIEW: 0,
        ReferralState.WAITING: 30,
        ReferralState.ACCEPTED: 14,
    }
)
"""So many days a referral may stay as it is; states that are not named have come to an end, or go on by themselves."""


def waiting_since(choice: ChosenService) -> date | None:
    """Return since when a referral is as it is, None where no day is known."""
    moment = choice.given_at or choice.chosen_at
    return choice.state_on or (moment.astimezone().date() if moment else None)


def overdue_days(choice: ChosenService, today: date) -> int:
    """Return for how many days a referral has been as it is where that is too long, 0 where it is not.

    Args:
        choice: the service with what became of it.
        today: the day on the wall.
    """
    since, patience = waiting_since(choice), PATIENCE_DAYS.get(choice.state)
    if since is None or patience is None:
        return 0
    days = (today - since).days
    return days if days > patience else 0
