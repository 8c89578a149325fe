"""What is told as due today, and how long beforehand; when a referral waits too long is said in `overdue`."""

from datetime import timedelta
from enum import StrEnum
from typing import Final

from workpris_desktop.domain.chosen_service import ReferralState

SOON: Final = timedelta(days=7)
"""Steps of the next days are told beforehand."""

CONSENT_ENDS_WITHIN: Final = timedelta(days=14)
"""So long before its last day a consent is told, so that there is time to ask again."""

RECEIPT_WITHIN: Final = timedelta(days=14)
"""So long a packet may be on its way before somebody asks whether it came."""

OVER: Final = frozenset(
    {ReferralState.REFUSED, ReferralState.PERSON_SAID_NO, ReferralState.ENDED, ReferralState.TAKEN_BACK}
)
"""The states of referrals of which nothing runs any more."""


class DueKind(StrEnum):
    """What is due."""

    REFERRAL = "referral"
    STEP = "step"
    CONSENT = "consent"
    PACKET = "packet"
    INBOX = "inbox"
