"""What the audit notes: who did what with which record, and when; never what stands in it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workpris_desktop.domain.vault import AuditHead


class Act(StrEnum):
    """What is noted (GDPR article 5 and 32; LED article 25: collection, change, viewing, disclosure, erasure)."""

    UNLOCKED = "unlocked"
    OPENING_FAILED = "opening_failed"
    LOCKED = "locked"
    FILE_OPENED = "file_opened"
    FILE_VIEWED = "file_viewed"
    FILE_CHANGED = "file_changed"
    FILE_PRINTED = "file_printed"
    FILE_EXPORTED = "file_exported"
    FILE_REASSIGNED = "file_reassigned"
    FILE_RESTRICTED = "file_restricted"
    RESTRICTION_ENDED = "restriction_ended"
    FILE_ERASED = "file_erased"
    ERASURE_CONFIRMED = "erasure_confirmed"
    FILE_LOOKED_FOR = "file_looked_for"
    EMERGENCY_OPENED = "emergency_opened"
    REGISTER_READ = "register_read"
    REGISTER_EXPORTED = "register_exported"
    ACCESS_EXPORTED = "access_exported"
    CONSENT_GIVEN = "consent_given"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    PASSED_ON = "passed_on"
    PACKET_MADE = "packet_made"
    PACKET_CAME = "packet_came"
    PACKET_MERGED = "packet_merged"
    PACKET_REFUSED = "packet_refused"
    RECEIPT_CAME = "receipt_came"
    OWN_CARD_MADE = "own_card_made"
    OFFICE_WRITTEN = "office_written"
    OFFICE_COMPARED = "office_compared"
    OFFICE_REMOVED = "office_removed"
    NOTE_WRITTEN = "note_written"
    NOTE_REMOVED = "note_removed"
    FINDING_WRITTEN = "finding_written"
    ACCOUNT_ADDED = "account_added"
    ACCOUNT_CHANGED = "account_changed"
    ACCOUNT_CLOSED = "account_closed"
    PASSWORD_CHANGED = "password_changed"  # noqa: S105 - the name of an act
    CLOSING_UNFINISHED = "closing_unfinished"
    OLDER_ACCEPTED = "older_accepted"
    RECOVERED = "recovered"
    RECOVERY_RENEWED = "recovery_renewed"
    POLICY_CHANGED = "policy_changed"
    BACKED_UP = "backed_up"
    RESTORED = "restored"
    AUDIT_READ = "audit_read"
    AUDIT_EXPORTED = "audit_exported"


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One row: ``subject`` is the random id of a record, and ``reason`` what a person wrote where one is asked for."""

    number: int
    at: datetime
    account_id: str
    act: Act
    subject: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AuditExport:
    """The whole audit, the newest row first, and the head that proves that nothing of it is missing."""

    rows: tuple[AuditRow, ...]
    head: AuditHead
