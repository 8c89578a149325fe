"""What became of own referrals to a provider, counted over all clients of the office; nothing of a client leaves."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

from workpris_desktop.cases.kept_files import KEPT
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.stored_json import sound_rows
from workpris_desktop.domain.account import Deed
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
    f"SELECT file_id, service_id, {KEPT}, chosen.state, reason, state_on, answered_on, chosen_at, given_at"  # noqa: S608 - ours
    " FROM chosen_service AS chosen JOIN client_file AS file ON file.id = file_id"
    " WHERE service_id IN (SELECT value FROM json_each(:services))"
)


@dataclass(frozen=True, slots=True)
class _Case:
    file_id: str
    service_id: str
    is_open: bool
    outcome: str
    reason: str
    days: int | None


def experience_with(vault: OpenVault, connection: Any, service_ids: Iterable[str]) -> Experience:
    """Return what became of referrals to a provider; of fewer clients than `TOO_FEW` only how many there were.

    Whoever asks names the services. So clients whose files the account may not open count for each service by itself,
    and only where `TOO_FEW` of them went to that one: what a service adds is the same whatever stands beside it, and
    nothing is learnt from the difference of two answers.

    A case is one to which the provider could answer: what is only prepared, or ended by the client, is none. After
    `NO_ANSWER_AFTER` without a word it counts as unanswered, and so does one that was given up for that.

    Args:
        vault: the vault.
        connection: the same.
        service_ids: of all services of the provider.

    Raises:
        VaultDamaged: a row is not as it was written.
    """
    found = tuple(_cases(vault, connection, service_ids))
    foreign: dict[str, set[str]] = {}
    for case in found:
        if not case.is_open:
            foreign.setdefault(case.service_id, set()).add(case.file_id)
    cases = tuple(case for case in found if case.is_open or len(foreign[case.service_id]) >= TOO_FEW)
    clients = len({case.file_id for case in cases})
    if clients < TOO_FEW:
        return Experience(clients)
    outcomes = Counter(case.outcome for case in cases)
    refused = Counter(case.reason or RefusedBecause.NO_REASON.value for case in cases if case.outcome == "refused")
    return Experience(
        len(cases),
        outcomes["accepted"],
        dict(sorted(refused.items())),
        outcomes["no_answer"],
        outcomes["waiting"],
        tuple(sorted(case.days for case in cases if case.days is not None)),
    )


def _cases(vault: OpenVault, connection: Any, service_ids: Iterable[str]) -> Iterator[_Case]:
    asked = {"account": vault.account.id, "services": json.dumps(list(service_ids))}
    rows = connection.execute(_SELECT, asked).fetchall()
    reads_own, reads_all = vault.account.may(Deed.READ_FILES), vault.account.may(Deed.READ_ALL)
    with sound_rows():
        for file_id, service_id, is_kept, state, reason, *moments in rows:
            state_on, answered_on, asked_on = _days(*moments)
            outcome = _outcome(ReferralState(state), reason, state_on or asked_on, vault.today)
            is_answered = outcome in {"accepted", "refused"} and answered_on is not None and answered_on >= asked_on
            days = (answered_on - asked_on).days if is_answered and answered_on else None
            if outcome:
                is_open = reads_all or (reads_own and bool(is_kept))
                yield _Case(file_id, service_id, is_open, outcome, reason, days)


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
