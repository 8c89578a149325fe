"""What is due today for all clients of a worker: referrals, steps, consents, packets and the inbox, by one question."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Final

from workpris_desktop.cases.consent_rows import newest_consents
from workpris_desktop.cases.kept_files import keeper
from workpris_desktop.cases.office_rows import sound_card
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.stored_json import sound_rows
from workpris_desktop.cases.today_question import QUESTION, days_of
from workpris_desktop.domain.chosen_service import ChosenService, ReferralState
from workpris_desktop.domain.consent import Consent
from workpris_desktop.domain.due import CONSENT_ENDS_WITHIN, RECEIPT_WITHIN, SOON, DueKind
from workpris_desktop.domain.follow_up import FollowUp
from workpris_desktop.domain.overdue import PATIENCE_DAYS, overdue_days, waiting_since
from workpris_desktop.domain.vault_errors import VaultDamaged


@dataclass(frozen=True, slots=True, repr=False)
class Due:
    """One thing that needs somebody; ``about`` is the service, receiver or sender, ``file_id`` "" for the inbox.

    ``thing_id`` is that of the service, step, consent or packet; ``step`` is there where it is
    one, and ``referral`` is the state of a referral.
    """

    kind: DueKind
    since: date
    due_on: date
    file_id: str
    file_name: str
    thing_id: str
    about: str = ""
    is_law: bool = False
    step: FollowUp | None = None
    referral: ReferralState | None = None

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return "Due(...)"


@dataclass(frozen=True, slots=True, repr=False)
class DueToday:
    """All that is due, the oldest first, and how many rows are damaged and left out."""

    today: date
    due: tuple[Due, ...] = ()
    damaged: int = 0

    @property
    def overdue(self) -> int:
        """Return how much should have been done before today; what waits in the inbox has no such day."""
        return sum(each.due_on < self.today and each.kind is not DueKind.INBOX for each in self.due)

    @property
    def soon(self) -> int:
        """Return how much is to be done today or within `SOON`."""
        return sum(each.due_on <= self.today + SOON for each in self.due) - self.overdue


@dataclass(frozen=True, slots=True, repr=False)
class _KeptConsent:
    file_name: str
    row: int
    is_idle: bool
    consent: Consent


@dataclass(slots=True, repr=False)
class _Found:
    today: date
    due: list[Due] = field(default_factory=list)
    consents: dict[str, list[_KeptConsent]] = field(default_factory=dict)


def due_today(vault: OpenVault, connection: Any) -> DueToday:
    """Return what is due for clients whom the account keeps, and in the inbox; nothing for who reads no files."""
    account, today = keeper(vault), vault.today
    if account is None:
        return DueToday(today)
    found, damaged = _Found(today), 0
    for row in connection.execute(QUESTION, {"account": account, "now": vault.now().isoformat(), **days_of(today)}):
        try:
            with sound_rows():
                _READERS[bytes(row[0]).decode()](found, row[1:])
        except VaultDamaged:
            damaged += 1
    for file_id, of_file in found.consents.items():
        found.due += _ending(file_id, of_file, today)
    return DueToday(today, tuple(sorted(found.due, key=_order)), damaged)


def _order(due: Due) -> tuple[date, str, str, str]:
    return due.due_on, due.file_name, due.kind.value, due.about


def _take_step(found: _Found, cells: tuple[bytes, ...]) -> None:
    file_id, name, step_id, due_on, text, preset = map(_text, cells[:6])
    step = FollowUp(step_id, _day(due_on), text, preset)
    found.due.append(Due(DueKind.STEP, step.due_on, step.due_on, file_id, name, step_id, step=step))


def _take_referral(found: _Found, cells: tuple[bytes | None, ...]) -> None:
    file_id, name, service_id, service, state = (_text(cell) for cell in cells[:5])
    state_on, given_at = (None if cells[at] is None else _text(cells[at]) for at in (5, 7))
    choice = ChosenService(
        *(service_id, service),
        state=ReferralState(state),
        state_on=_day(state_on) if state_on else None,
        chosen_at=datetime.fromisoformat(_text(cells[6])),
        given_at=datetime.fromisoformat(given_at) if given_at else None,
    )
    since = waiting_since(choice)
    if since is not None and overdue_days(choice, found.today):
        due_on = since + timedelta(days=PATIENCE_DAYS[choice.state])
        found.due.append(
            Due(DueKind.REFERRAL, since, due_on, file_id, name, service_id, service, referral=choice.state)
        )


def _take_consent(found: _Found, cells: tuple[bytes, ...]) -> None:
    file_id, name, consent_id, receiver, purpose, how, given, ends, withdrawn, receiver_id = map(_text, cells[:10])
    is_refused, is_idle, row = map(int, cells[10:13])
    consent = Consent(
        *(consent_id, receiver, purpose, frozenset(), how, _day(given), _day(ends)),
        withdrawn_on=_day(withdrawn) if withdrawn else None,
        is_refused=bool(is_refused),
        receiver_id=receiver_id,
    )
    found.consents.setdefault(file_id, []).append(_KeptConsent(name, row, bool(is_idle), consent))


def _ending(file_id: str, of_file: list[_KeptConsent], today: date) -> Iterable[Due]:
    """Return which consents of a file end soon; one that a later word has replaced counts no more."""
    kept = {each.consent.id: each for each in sorted(of_file, key=lambda each: each.row)}
    for consent in newest_consents(each.consent for each in kept.values()):
        known = kept[consent.id]
        if not known.is_idle and consent.covers(today) and consent.ends_on - today <= CONSENT_ENDS_WITHIN:
            since = consent.ends_on - CONSENT_ENDS_WITHIN
            about = consent.receiver
            yield Due(
                *(DueKind.CONSENT, since, consent.ends_on, file_id, known.file_name, consent.id, about),
                is_law=consent.is_law,
            )


def _take_packet(found: _Found, cells: tuple[bytes, ...]) -> None:
    file_id, name, packet_id, receiver, made_at = map(_text, cells[:5])
    made_on = _local_day(made_at)
    if found.today - made_on >= RECEIPT_WITHIN:
        found.due.append(Due(DueKind.PACKET, made_on, made_on + RECEIPT_WITHIN, file_id, name, packet_id, receiver))


def _take_inbox(found: _Found, cells: tuple[bytes, ...]) -> None:
    packet_id, came_on = _text(cells[2]), _local_day(_text(cells[4]))
    found.due.append(Due(DueKind.INBOX, came_on, came_on, "", "", packet_id, sound_card(cells[3]).name))


_READERS: Final[Mapping[str, Callable[[_Found, Any], None]]] = {
    "step": _take_step,
    "referral": _take_referral,
    "consent": _take_consent,
    "packet": _take_packet,
    "inbox": _take_inbox,
}


def _text(cell: bytes | None) -> str:
    if cell is None:
        raise ValueError
    return str(cell, "utf-8")


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _local_day(moment: str) -> date:
    return datetime.fromisoformat(moment).astimezone().date()
