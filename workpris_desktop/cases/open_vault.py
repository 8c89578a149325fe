"""The vault while it is open, in its own process: the encrypted file, who has unlocked it, and the clock."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from workpris_desktop.cases import audit_chain
from workpris_desktop.cases.engine import transaction, wrapped_engine_errors
from workpris_desktop.cases.key_ring import KeyRing
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.vault_errors import NotAllowed, VaultLocked
from workpris_desktop.system.instance import FolderLock


@dataclass(slots=True)
class OpenVault:
    """What every request works on. ``now`` tells the moment (UTC); ``data_key`` leaves the process never.

    ``lock`` keeps other sessions out as long as this one is kept. ``ring`` is the key ring as it was last written, and
    is believed while the vault is open, not what somebody may have put in its place; ``ring_keys`` seal it.
    """

    folder: VaultFolder
    connection: Any
    account: Account
    data_key: bytes = field(repr=False)
    now: Callable[[], datetime]
    lock: FolderLock | None = None
    ring: KeyRing | None = field(default=None, repr=False)
    ring_keys: tuple[bytes, ...] = field(default=(), repr=False)

    @property
    def today(self) -> date:
        """The day on the wall of the office."""
        return self.now().astimezone().date()

    @contextmanager
    def changing(self) -> Iterator[Any]:
        """Give the connection inside of a transaction: all that is done in it stands on the disk, or none of it.

        Raises:
            VaultLocked: the account has been closed meanwhile.
            VaultDamaged: a page of the file is not as it was written.
            MachineFault: the disk is full or failed; nothing was changed.
        """
        self._demand_open()
        with wrapped_engine_errors(self.folder.database), transaction(self.connection):
            yield self.connection

    @contextmanager
    def reading(self) -> Iterator[Any]:
        """Give the connection to read from.

        Raises:
            VaultLocked: the account has been closed meanwhile.
            VaultDamaged: a page of the file is not as it was written.
            MachineFault: the disk failed.
        """
        self._demand_open()
        with wrapped_engine_errors(self.folder.database):
            yield self.connection

    def note(self, act: Act, subject: str = "", reason: str = "") -> None:
        """Add a row to the audit; inside of `changing`, beside what it is about."""
        audit_chain.append(self.connection, self.now(), self.account.id, act, subject=subject, reason=reason)

    def demand(self, deed: Deed) -> None:
        """Let pass whose roles allow a deed.

        Raises:
            NotAllowed: they do not.
        """
        if not self.account.may(deed):
            raise NotAllowed(deed)

    def _demand_open(self) -> None:
        if self.account.is_closed:
            raise VaultLocked
