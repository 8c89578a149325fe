"""What the window asks of the audit, and what it has done itself and lets be noted."""

from dataclasses import dataclass
from typing import Final

from workpris_desktop.cases import audit_chain
from workpris_desktop.cases.file_access import opened
from workpris_desktop.cases.kept_text import kept_line
from workpris_desktop.cases.key_ring import read_key_ring
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.audit import Act, AuditExport, AuditRow
from workpris_desktop.domain.client_file import LONGEST_REASON
from workpris_desktop.domain.vault import AuditHead

LONGEST_PAGE: Final = 1_000
"""Rows."""

_OF_WINDOW: Final = frozenset({Act.FILE_PRINTED, Act.FILE_EXPORTED})


@dataclass(frozen=True, slots=True)
class ReadAudit(Request[tuple[AuditRow, ...]]):
    """Rows, the newest first, ``most`` of them and only with numbers lower than ``before``; reading is noted once."""

    before: int | None = None
    most: int = 200

    def answer(self, vault: OpenVault) -> tuple[AuditRow, ...]:
        """Read them.

        Raises:
            NotAllowed: the account does not read the audit.
        """
        vault.demand(Deed.READ_AUDIT)
        if self.before is None:
            with vault.changing():
                vault.note(Act.AUDIT_READ)
        with vault.reading() as connection:
            return audit_chain.rows(connection, before=self.before, most=min(self.most, LONGEST_PAGE))


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
            opened(vault, connection, self.subject)
            vault.note(self.act, self.subject, kept_line(self.reason, LONGEST_REASON))
