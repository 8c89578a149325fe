"""What the window asks of the audit, and what it has done itself and lets be noted."""

from dataclasses import dataclass
from typing import Any, Final

from workpris_desktop.cases import audit_chain
from workpris_desktop.cases.file_access import opened
from workpris_desktop.cases.intake_rows import names_of
from workpris_desktop.cases.kept_text import kept_remark
from workpris_desktop.cases.key_ring import read_key_ring
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.audit import Act, AuditExport, AuditRow
from workpris_desktop.domain.vault import AuditHead

LONGEST_PAGE: Final = 1_000
"""Rows."""

_OF_WINDOW: Final = frozenset({Act.FILE_PRINTED, Act.FILE_EXPORTED})


@dataclass(frozen=True, slots=True)
class ReadAudit(Request[tuple[AuditRow, ...]]):
    """Rows, the newest first, ``most`` of them (1 to `LONGEST_PAGE`) and only with numbers lower than ``before``.

    Reading is noted; to go on from a reading that this account has begun since the vault was unlocked is not.
    """

    before: int | None = None
    most: int = 200

    def answer(self, vault: OpenVault) -> tuple[AuditRow, ...]:
        """Read them.

        Raises:
            NotAllowed: the account does not read the audit.
        """
        vault.demand(Deed.READ_AUDIT)
        most = max(1, min(self.most, LONGEST_PAGE))
        with vault.changing() as connection:
            begun = _last_reading(connection, vault.account.id)
            if self.before is None:
                vault.note(Act.AUDIT_READ)
                return audit_chain.rows(connection, most=most)
            before = max(0, min(self.before, audit_chain.head(connection).count + 1))
            found = audit_chain.rows(connection, before=before, most=most)
            if before > begun:
                vault.note(Act.AUDIT_READ)
            return found


@dataclass(frozen=True, slots=True)
class VerifyAudit(Request[AuditHead]):
    """Walk the whole chain, also through the head that was kept outside of the vault when it was last locked."""

    def answer(self, vault: OpenVault) -> AuditHead:
        """Return how long it is.

        Raises:
            NotAllowed: the account does not read the audit.
            AuditBroken: a row is not as it was written.
            VaultOlder: rows are missing at the end.
        """
        vault.demand(Deed.READ_AUDIT)
        known = read_key_ring(vault.folder).audit
        with vault.reading() as connection:
            return audit_chain.verify(connection, known)


@dataclass(frozen=True, slots=True)
class ExportAudit(Request[AuditExport]):
    """All rows, with the head that proves them."""

    def answer(self, vault: OpenVault) -> AuditExport:
        """Return them, the newest first; that they were taken is the newest of them.

        Raises:
            NotAllowed: the account does not read the audit.
        """
        vault.demand(Deed.READ_AUDIT)
        with vault.changing() as connection:
            vault.note(Act.AUDIT_EXPORTED)
            head = audit_chain.head(connection)
            return AuditExport(audit_chain.rows(connection, most=head.count), head)


@dataclass(frozen=True, slots=True)
class NoteAct(Request[None]):
    """Let the audit note that the window has printed or exported a file."""

    act: Act
    subject: str
    reason: str = ""

    def answer(self, vault: OpenVault) -> None:
        """Note it.

        Raises:
            ClientFileNotFound: there is no such file, or it is not this account's to see.
            TextTooLong: the reason is.
            ValueError: this is no act of the window.
        """
        if self.act not in _OF_WINDOW:
            raise ValueError(self.act)
        with vault.changing() as connection:
            file, _ = opened(vault, connection, self.subject)
            vault.note(self.act, file.id, kept_remark(self.reason, *names_of(connection, file)))


def _last_reading(connection: Any, account_id: str) -> int:
    """Return the number of the row that notes an account's last reading since the vault was unlocked, or 0."""
    row = connection.execute(
        "SELECT coalesce(max(number), 0) FROM audit WHERE act = ? AND account_id = ?"
        " AND number > (SELECT coalesce(max(number), 0) FROM audit WHERE act = ?)",
        (Act.AUDIT_READ.value, account_id, Act.UNLOCKED.value),
    ).fetchone()
    return int(row[0])
