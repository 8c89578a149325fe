"""The one question by which the vault is asked what is due today, and the days that stand in it."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Final

from workpris_desktop.cases.kept_files import KEPT
from workpris_desktop.domain.chosen_service import ReferralState
from workpris_desktop.domain.client_register import FileState
from workpris_desktop.domain.consent import service_receiver
from workpris_desktop.domain.due import CONSENT_ENDS_WITHIN, OVER, RECEIPT_WITHIN, SOON
from workpris_desktop.domain.inbox import InboxState, SentState
from workpris_desktop.domain.overdue import PATIENCE_DAYS

_WIDTH: Final = 14
"""Columns of each part of the question; what a part does not need is NULL."""


def _part(*columns: str, rest: str) -> str:
    # As bytes, so that a text that is damaged spoils no row but its own: the engine would end the whole question.
    cells = (f"CAST({each} AS BLOB)" for each in (*columns, *("NULL",) * (_WIDTH - len(columns))))
    return f"SELECT {', '.join(cells)} FROM {rest}"  # noqa: S608 - all parts are texts of ours


def _states(states: Iterable[ReferralState]) -> str:
    return ", ".join(sorted(f"'{each.value}'" for each in states))


_AT_WORK: Final = f"{KEPT} AND file.state != '{FileState.ENDED.value}'"
_NO_DAY: Final = "NOT GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"
"""A day that is damaged is let through, so that it is told."""
_STEPS: Final = _part(
    *("'step'", "file.id", "file.name", "step.id", "due_on", "text", "preset"),
    rest="follow_up AS step INDEXED BY follow_up_due CROSS JOIN client_file AS file ON file.id = step.file_id"
    f" WHERE done_on IS NULL AND due_on <= :soon AND {_AT_WORK}",
)
# Of most referrals state and day alone tell that nothing is due: of those no file is looked up.
_LATEST: Final = " ".join(f"WHEN '{state.value}' THEN :after_{days}" for state, days in PATIENCE_DAYS.items())
_REFERRALS: Final = _part(
    *("'referral'", "file.id", "file.name", "service_id", "chosen.name", "chosen.state"),
    *("chosen.state_on", "chosen_at", "given_at"),
    rest="chosen_service AS chosen CROSS JOIN client_file AS file ON file.id = chosen.file_id"
    f" WHERE chosen.state IN ({_states(PATIENCE_DAYS)})"
    f" AND (substr(coalesce(chosen.state_on, chosen_at), 1, 10) <= CASE chosen.state {_LATEST} END"
    f" OR chosen.state_on {_NO_DAY}) AND {_AT_WORK}",
)
# A consent for a provider with whom nothing runs any more need not be renewed.
_IS_IDLE: Final = (
    f"receiver_id LIKE '{service_receiver('%')}' AND NOT EXISTS (SELECT 1 FROM chosen_service AS chosen"  # noqa: S608
    f" WHERE chosen.file_id = file.id AND '{service_receiver('')}' || service_id = receiver_id"
    f" AND chosen.state NOT IN ({_states(OVER)}))"
)
# All consents of a file of which one ends soon: a later one for the same receiver may have taken its place.
_CONSENTS: Final = _part(
    *("'consent'", "file.id", "file.name", "consent.id", "receiver", "purpose", "how", "given_on", "ends_on"),
    *("coalesce(withdrawn_on, '')", "receiver_id", "is_refused", _IS_IDLE, "consent.rowid"),
    rest="consent CROSS JOIN client_file AS file ON file.id = consent.file_id"  # noqa: S608 - of ours
    f" WHERE {_AT_WORK} AND consent.file_id IN"
    f" (SELECT file_id FROM consent WHERE ends_on BETWEEN :today AND :consents OR ends_on {_NO_DAY})",
)
# Of ended files too: that a case was handed over often ends the work here.
_PACKETS: Final = _part(
    *("'packet'", "file.id", "file.name", "packet.id", "receiver", "made_at"),
    rest="sent_packet AS packet CROSS JOIN client_file AS file ON file.id = packet.file_id"
    f" WHERE packet.state = '{SentState.MADE.value}' AND {KEPT}"
    f" AND (substr(made_at, 1, 10) <= :packets OR substr(made_at, 1, 10) {_NO_DAY})",
)
_INBOX: Final = _part(
    *("'inbox'", "''", "''", "inbox_packet.id", "sender", "came_at"),
    rest=f"inbox_packet WHERE state = '{InboxState.WAITING.value}' AND expires_at >= :now",
)
QUESTION: Final = f"{_STEPS} UNION ALL {_REFERRALS} UNION ALL {_CONSENTS} UNION ALL {_PACKETS} UNION ALL {_INBOX}"


def days_of(today: date) -> Mapping[str, str]:
    """Return the days of the question; its ``:account`` and ``:now`` stand beside them."""
    # A moment is kept in UTC, where it may be another day than here; whoever reads the row looks again.
    tomorrow = today + timedelta(days=1)
    days = {"today": today, "soon": today + SOON, "consents": today + CONSENT_ENDS_WITHIN}
    days |= {f"after_{count}": tomorrow - timedelta(days=count) for count in PATIENCE_DAYS.values()}
    days["packets"] = tomorrow - RECEIPT_WITHIN
    return {name: day.isoformat() for name, day in days.items()}
