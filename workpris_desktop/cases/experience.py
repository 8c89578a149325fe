"""What became of own referrals to a provider, counted over all clients of the office; nothing of a client leaves."""

import json
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any, Final

from workpris_desktop.cases.stored_json import sound_rows
from workpris_desktop.domain.chosen_service import TOO_FEW, Experience, ReferralState, RefusedBecause

NO_ANSWER_AFTER: Final = timedelta(days=30)

_ACCEPTED: Final = frozenset({ReferralState.ACCEPTED, ReferralState.IN_SERVICE, ReferralState.ENDED})
_ASKED: Final = frozenset({ReferralState.GIVEN, ReferralState.SENT})
_WAITING: Final = _ASKED | {
    ReferralState.RECEIVED,
    ReferralState.MORE_ASKED,
    ReferralState.INTERVIEW,
    ReferralState.WAITING,
}
_SELECT: Final = (
    "SELECT state, reason, state_on, answered_on, chosen_at, given_at FROM chosen_service"
    " WHERE service_id IN (SELECT value FROM json_each(?))"
)


def experience_with(connection: Any, service_ids: Iterable[str], today: date) -> Experience:
    """Return what became of referrals to a provider; of fewer than `TOO_FEW` only how many there were.

    A case is one to which the provider could answer: what is only prepared, or ended by the client, is none. After
    `NO_ANSWER_AFTER` without a word it counts as unanswered, and so does one that was given up for that.

    Args:
        connection: the vault.
        service_ids: of all services of the provider.
        today: the day.

    Raises:
        VaultDamaged: a row is not as it was written.
    """
    outcomes: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    days = []
    rows = connection.execute(_SELECT, (json.dumps(list(service_ids)),)).fetchall()
    with sound_rows():
        for state, reason, *moments in rows:
            state_on, answered_on, asked_on = _days(*moments)
            outcome = _outcome(ReferralState(state), reason, state_on or asked_on, today)
            outcomes[outcome] += 1
            if outcome == "refused":
                refused[reason or RefusedBecause.NO_REASON.value] += 1
            if outcome in {"accepted", "refused"} and answered_on and answered_on >= asked_on:
                days.append((answered_on - asked_on).days)
    del outcomes[""]
    if outcomes.total() < TOO_FEW:
        return Experience(outcomes.total())
    return Experience(
        outcomes.total(),
        outcomes["accepted"],
        dict(sorted(refused.items())),
        outcomes["no_answer"],
        outcomes["waiting"],
        tuple(sorted(days)),
    )


def _outcome(state: ReferralState, reason: str, since: date, today: date) -> str:
    if state in _ACCEPTED:
        return "accepted"
    if state is ReferralState.REFUSED:
        return "no_answer" if reason == RefusedBecause.NO_ANSWER else "refused"
    if state not in _WAITING:
        return ""
    return "no_answer" if state in _ASKED and today - since > NO_ANSWER_AFTER else "waiting"


def _days(
    state_on: str | None, answered_on: str | None, chosen_at: str, given_at: str | None
) -> tuple[date | None, date | None, date]:
    """Return the day of the state, that of the answer, and the one on which the provider was asked."""
    answered = date.fromisoformat(answered_on) if answered_on else None
    given = _day(given_at) if given_at else None
    # A sheet that was printed again after the answer asked nobody.
    asked = given if given and (answered is None or given <= answered) else _day(chosen_at)
    return date.fromisoformat(state_on) if state_on else None, answered, asked


def _day(moment: str) -> date:
    return datetime.fromisoformat(moment).astimezone().date()
