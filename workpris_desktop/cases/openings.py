"""The ways into the vault: founding a new one, a password, the recovery sheet; and the way out of it."""

import secrets
from abc import abstractmethod
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Generic, TypeVar
from uuid import uuid4

from workpris_desktop.cases.argon2_stretching import StretchCosts
from workpris_desktop.cases.engine import checkpoint, new_data_key, transaction, wrapped_engine_errors
from workpris_desktop.cases.file_modes import prepare_folder
from workpris_desktop.cases.first_password import forget_first_password
from workpris_desktop.cases.founding import demand_no_vault, put_new_vault
from workpris_desktop.cases.kept_text import kept_line
from workpris_desktop.cases.key_ring import read_key_ring, whole_copies
from workpris_desktop.cases.locked_keys import data_keys, new_ring, with_slot
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.rekeying import finish_closings, note_unfinished
from workpris_desktop.cases.session_lock import held_lock
from workpris_desktop.cases.unlocking import (
    BeforeUpgrade,
    believable_first,
    is_untouched,
    keep_head,
    let_in,
    opened_vault,
    ring_by_password,
    ring_by_recovery,
    settle,
)
from workpris_desktop.cases.vault_age import accepted_as_older, demand_newest_ring
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_ring import keep_ring, keep_sequence
from workpris_desktop.cases.vault_soundness import demand_whole_after_cut
from workpris_desktop.cases.wrong_tries import WrongTries
from workpris_desktop.domain.account import EVERY_ROLE, LONGEST_ACCOUNT_NAME, Account, Deed, Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.password import weakness
from workpris_desktop.domain.vault import VaultPurpose
from workpris_desktop.domain.vault_errors import KeyFileDamaged, PasswordWeak

Answer = TypeVar("Answer")


class Opening(Generic[Answer]):
    """One way into the vault: a frozen dataclass of plain values, sent to the process, where `open` is called."""

    __slots__ = ()

    @abstractmethod
    def open(self, folder: VaultFolder, now: Callable[[], datetime]) -> tuple[OpenVault, Answer]:
        """Return the vault, open, and what is answered.

        Args:
            folder: of the vault.
            now: tells the moment (UTC).

        Raises:
            VaultError: it cannot be opened, and why.
            MachineFault: the disk is full or failed.
        """


@dataclass(frozen=True, slots=True)
class Founded:
    """A new vault's first account, and the recovery key as it is printed; it is shown this once."""

    account: Account
    recovery_key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Found(Opening[Founded]):
    """Found a vault. ``costs`` are those of a guess at the password, None for what fits the computer."""

    name: str
    password: str = field(repr=False)
    purpose: VaultPurpose
    roles: frozenset[Role] = EVERY_ROLE
    costs: StretchCosts | None = None

    def open(self, folder: VaultFolder, now: Callable[[], datetime]) -> tuple[OpenVault, Founded]:
        """Make the vault and open it.

        Raises:
            VaultThere: there is one.
            VaultInUse: another session is founding it.
            PasswordWeak: the password is too easily guessed.
            TextTooLong: the name is.
            ValueError: the name is empty, or the roles allow nobody to add accounts.
            MachineFault: the disk is full or failed, or there is not enough memory free; there is no vault then.
        """
        account = Account(uuid4().hex, kept_line(self.name, LONGEST_ACCOUNT_NAME), self.roles)
        if not folded_words(account.name) or not account.may(Deed.MANAGE_ACCOUNTS):
            raise ValueError(account)
        _demand_strong(self.password, account.name)
        demand_no_vault(folder)
        prepare_folder(folder.root, self.purpose)
        data_key, vault_id = new_data_key(), secrets.token_hex(16)
        with held_lock(folder, self.purpose) as lock:
            demand_no_vault(folder)
            ring, recovery_key = new_ring(vault_id, self.purpose, account, self.password, data_key, costs=self.costs)
            put_new_vault(folder, ring, data_key, account, now().astimezone(UTC))
            with opened_vault(folder, (data_key,), account.id, now, lock=lock, ring=read_key_ring(folder)) as vault:
                keep_head(vault)
                let_in(vault, WrongTries(folder.tries_file, self.purpose))
        return vault, Founded(account, recovery_key)


@dataclass(frozen=True, slots=True)
class Unlock(Opening[Account]):
    """Unlock the vault by the password of an account.

    ``accept_older`` opens a file that is older than when it was last locked here, after a person has agreed.
    ``before_upgrade`` is a function of a module.
    """

    account_id: str
    password: str = field(repr=False)
    accept_older: bool = False
    before_upgrade: BeforeUpgrade | None = None

    def open(self, folder: VaultFolder, now: Callable[[], datetime]) -> tuple[OpenVault, Account]:
        """Unlock the vault.

        Raises:
            VaultMissing: there is none.
            VaultInUse: another session has it open.
            TooManyTries: there is a wait after wrong passwords.
            PasswordWrong: the password is.
            AccountNotFound: there is no such account, or it is closed.
            KeyFileDamaged: neither copy of the key file can be read, or both were changed from outside.
            VaultDamaged: the encrypted file cannot be read.
            VaultUnencrypted: it is not encrypted.
            VaultNewer: a later version of the program has written it.
            VaultOlder: it is older than when it was last locked here.
            NotAllowed: an older one is accepted by who may not read the audit.
            KeyFileOlder: the key file is older than the vault.
            MachineFault: the disk is full or failed, or there is not enough memory free.
        """
        with held_lock(folder, read_key_ring(folder).purpose) as lock:
            copies = believable_first(whole_copies(folder))
            tries, moment = WrongTries(folder.tries_file, copies[0].purpose), now().astimezone(UTC)
            ring, identity = ring_by_password(
                copies, self.account_id, self.password, tries, moment, is_right=is_untouched
            )
            keys, upgrade = data_keys(ring, identity), self.before_upgrade
            with opened_vault(
                folder, keys, self.account_id, now, lock=lock, ring=ring, before_upgrade=upgrade
            ) as vault:
                noted = accepted_as_older(vault, ring, is_accepted=self.accept_older)
                demand_newest_ring(vault, ring, is_other_file=bool(noted))
                demand_whole_after_cut(vault, ring.audit)
                settle(vault, copies, keys)
                let_in(vault, tries, *noted)
                _finish_closings(vault)
        return vault, vault.account


@dataclass(frozen=True, slots=True)
class Recover(Opening[Account]):
    """Unlock the vault by the recovery key, and give one account another password; the others stay as they are.

    ``costs`` are those of a guess at the password, None for what fits the computer.
    """

    recovery_key: str = field(repr=False)
    account_id: str
    new_password: str = field(repr=False)
    accept_older: bool = False
    costs: StretchCosts | None = None
    before_upgrade: BeforeUpgrade | None = None

    def open(self, folder: VaultFolder, now: Callable[[], datetime]) -> tuple[OpenVault, Account]:
        """Recover an account.

        Raises:
            RecoveryKeyWrong: the key is mistyped, or that of another vault or an older sheet.
            PasswordWeak: the new password is too easily guessed.
            VaultError: as for `Unlock`.
            MachineFault: the disk is full or failed, or there is not enough memory free.
        """
        with held_lock(folder, read_key_ring(folder).purpose) as lock:
            copies = believable_first(whole_copies(folder))
            tries, moment = WrongTries(folder.tries_file, copies[0].purpose), now().astimezone(UTC)
            ring, identity = ring_by_recovery(
                copies, self.recovery_key, self.account_id, tries, moment, is_right=is_untouched
            )
            keys, upgrade = data_keys(ring, identity), self.before_upgrade
            with opened_vault(
                folder, keys, self.account_id, now, lock=lock, ring=ring, before_upgrade=upgrade
            ) as vault:
                noted = accepted_as_older(vault, ring, is_accepted=self.accept_older, by_sheet=True)
                demand_newest_ring(vault, ring, is_other_file=bool(noted))
                demand_whole_after_cut(vault, ring.audit)
                sound = settle(vault, copies, keys)
                fresh = with_slot(sound, vault.account, self.new_password, vault.data_key, self.costs)
                tries.forgive(self.account_id)
                # Before the key file: a row too many is better than a new password that is not in the audit, and a full
                # disk must not set one behind an error.
                let_in(vault, tries, *noted, (Act.RECOVERED, ""))
                keep_ring(vault, fresh)
                with suppress(MachineFault), vault.changing() as connection:
                    keep_sequence(vault, connection)
                    forget_first_password(connection, self.account_id)
        return vault, vault.account


def close_vault(vault: OpenVault) -> None:
    """Note that the vault is locked, leave nothing in its log, and keep the audit's head in the key file.

    However that goes, the file is closed and other sessions can open it.

    Raises:
        VaultDamaged: a page of the file is not as it was written.
        VaultNewer: a later version of the program has written the key file meanwhile.
        MachineFault: the disk is full or failed; what was acknowledged before is kept.
    """
    try:
        with closing(vault.connection):
            # Not by `changing`, which lets nobody who has closed his own account.
            with wrapped_engine_errors(vault.folder.database):
                with transaction(vault.connection):
                    vault.note(Act.LOCKED)
                checkpoint(vault.connection)
            keep_head(vault)
    finally:
        if vault.lock is not None:
            vault.lock.release()


def _finish_closings(vault: OpenVault) -> None:
    """Do what a closing that was cut off has left; who fails at it is in all the same, and the audit says so."""
    try:
        finish_closings(vault)
    except (MachineFault, KeyFileDamaged) as fault:
        note_unfinished(vault, fault)


def _demand_strong(password: str, name: str) -> None:
    if weak := weakness(password, name):
        raise PasswordWeak(weak)
