"""All that the vault keeps about one person, for that person (GDPR article 15, LED article 14; feature J5)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date, datetime
from typing import Any, Final

from workpris_desktop.cases.account_rows import all_accounts
from workpris_desktop.cases.attachment_rows import attachments_of
from workpris_desktop.cases.choice_rows import choices_of
from workpris_desktop.cases.consent_rows import consents_of
from workpris_desktop.cases.file_entries import entries_of
from workpris_desktop.cases.follow_up_rows import follow_ups_of
from workpris_desktop.cases.intake_rows import Intake, intake_of
from workpris_desktop.cases.packet_rows import sent_of_file
from workpris_desktop.cases.passing_rows import passed_on_of
from workpris_desktop.cases.sheet_rows import sheets_of
from workpris_desktop.cases.taken_over import CameFrom, packets_taken_over
from workpris_desktop.domain.audit import Act, AuditRow
from workpris_desktop.domain.chosen_service import ChosenService, GivenSheet
from workpris_desktop.domain.client_file import ClientFile, FileEntry
from workpris_desktop.domain.consent import Consent
from workpris_desktop.domain.follow_up import FollowUp
from workpris_desktop.domain.handover import Attachment
from workpris_desktop.domain.inbox import SentRow
from workpris_desktop.domain.passing_on import PassedOn

FORMAT: Final = "workpris-access"
VERSION: Final = 1

_LEFT_OUT: Final = frozenset({"seen"})
"""How a record of the directory was seen says nothing of a person."""


@dataclass(frozen=True, slots=True, repr=False)
class AccessExport:
    """What is kept about a person. ``names`` are those of colleagues by the ids of their accounts.

    ``acts`` are the rows of the audit that are about the file, the first one first: who opened, read, changed, printed
    and exported it. ``entries`` hold what they said before they were changed. ``passed`` is who got which facts, and
    by which of the ``consents``; ``sent`` and ``came`` are the packets between offices, ``papers`` documents.
    """

    file: ClientFile
    intake: Intake
    choices: tuple[ChosenService, ...]
    sheets: tuple[GivenSheet, ...]
    consents: tuple[Consent, ...]
    entries: tuple[FileEntry, ...]
    follow_ups: tuple[FollowUp, ...]
    acts: tuple[AuditRow, ...]
    made_at: datetime
    passed: tuple[PassedOn, ...] = ()
    sent: tuple[SentRow, ...] = ()
    came: tuple[CameFrom, ...] = ()
    papers: tuple[Attachment, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)

    def __repr__(self) -> str:
        """Return nothing of it."""
        return "AccessExport(...)"


def access_export(connection: Any, file: ClientFile, now: datetime) -> AccessExport:
    """Return all that is kept about the person of a file.

    Args:
        connection: the vault.
        file: which.
        now: the moment (UTC).
    """
    return AccessExport(
        file,
        intake_of(connection, file),
        choices_of(connection, file.id),
        sheets_of(connection, file.id),
        consents_of(connection, file.id),
        entries_of(connection, file.id),
        follow_ups_of(connection, file.id),
        _acts_about(connection, file.id),
        now,
        passed_on_of(connection, file.id),
        sent_of_file(connection, file.id),
        packets_taken_over(connection, file.id),
        attachments_of(connection, file.id),
        {account.id: account.name for account in all_accounts(connection)},
    )


def machine_readable(export: AccessExport) -> dict[str, object]:
    """Return the same as plain values for JSON, with the names of fields that docs/office-register.md explains."""
    return {"format": FORMAT, "version": VERSION, **_plain(export)}


def _acts_about(connection: Any, file_id: str) -> tuple[AuditRow, ...]:
    rows = connection.execute(
        "SELECT number, at, account_id, act, subject, reason FROM audit WHERE subject = ? ORDER BY number", (file_id,)
    )
    return tuple(
        AuditRow(number, datetime.fromisoformat(at), account_id, Act(act), subject, reason)
        for number, at, account_id, act, subject, reason in rows
    )


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value) if each.name not in _LEFT_OUT}
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, frozenset):
        return sorted(_plain(each) for each in value)
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value
