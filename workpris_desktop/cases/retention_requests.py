"""What the window asks about erasing client files, and about keeping them longer."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from workpris_desktop.cases import retention
from workpris_desktop.cases.erased_ids import keep_erased_ids
from workpris_desktop.cases.erasure import leave_no_trace
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.client_file import ClientFile
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.retention import Certificate, Proposal
from workpris_desktop.domain.vault_errors import SecondPersonNeeded


@dataclass(frozen=True, slots=True)
class Proposals(Request[tuple[Proposal, ...]]):
    """The files whose time is over, of this account or, for a lead, of everybody."""

    def answer(self, vault: OpenVault) -> tuple[Proposal, ...]:
        """Return them, the longest overdue first.

        Raises:
            NotAllowed: the account confirms no erasure.
        """
        vault.demand(Deed.CONFIRM_ERASURE)
        with vault.reading() as connection:
            return retention.proposed(vault, connection)


@dataclass(frozen=True, slots=True)
class ConfirmErasure(Request[tuple[Certificate, ...]]):
    """Erase files that are proposed, all or none; from `BULK` within a month on when a second person asks the same."""

    file_ids: tuple[str, ...]
    reason: str
    patience_s: ClassVar[float] = 20.0
    """All of the file is written anew; killed on the way, that would be done at the next unlocking."""

    def answer(self, vault: OpenVault) -> tuple[Certificate, ...]:
        """Erase them so that no byte stays, or note that this account wishes it.

        Where the disk is too full to leave no byte at once, they are erased and certified all the same, and that
        follows later.

        Raises:
            NotAllowed: the account confirms no erasure.
            ClientFileNotFound: a file is not there, or not this account's.
            ErasureNotDue: one was worked with, or is kept longer, since it was proposed.
            FileRestricted: one must stay as it is.
            ReasonMissing: no reason was given.
            TextTooLong: the reason is.
            SecondPersonNeeded: the wish was noted, and somebody else must confirm the same files.
        """
        vault.demand(Deed.CONFIRM_ERASURE)
        with vault.changing() as connection:
            files = retention.due_files(vault, connection, self.file_ids)
            if waiting := retention.waiting_for_second(vault, connection, files):
                retention.wish_erasure(vault, connection, files, self.reason)
                left: tuple[Certificate, ...] = ()
            else:
                left = retention.erase(vault, connection, files, self.reason)
        if waiting:
            raise SecondPersonNeeded(len(waiting))
        # Beside the vault, for a backup that is restored when the vault itself cannot be read; here they stand anyhow.
        with suppress(MachineFault):
            keep_erased_ids(vault)
        leave_no_trace(vault)
        return left


@dataclass(frozen=True, slots=True)
class KeepLonger(Request[ClientFile]):
    """Set the day on which a file is proposed for erasure; today proposes it now, as when a client asks for that."""

    file_id: str
    review_on: date
    reason: str

    def answer(self, vault: OpenVault) -> ClientFile:
        """Set it.

        Raises:
            NotAllowed: the account confirms no erasure.
            ClientFileNotFound: there is none, or it is not this account's.
            FileRestricted: it must stay as it is.
            ReasonMissing: no reason was given.
            TextTooLong: the reason is.
        """
        vault.demand(Deed.CONFIRM_ERASURE)
        with vault.changing() as connection:
            return retention.keep_longer(vault, connection, self.file_id, self.review_on, self.reason)


@dataclass(frozen=True, slots=True)
class Certificates(Request[tuple[Certificate, ...]]):
    """What is left of files that were erased."""

    def answer(self, vault: OpenVault) -> tuple[Certificate, ...]:
        """Return them, the newest first.

        Raises:
            NotAllowed: the account confirms no erasure.
        """
        vault.demand(Deed.CONFIRM_ERASURE)
        with vault.reading() as connection:
            return retention.certificates(connection)
