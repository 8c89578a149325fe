"""The steps of every opening: which key ring, which key, whether the file is the one that was locked, who gets in."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any

from workpris_desktop.cases import audit_chain, schema
from workpris_desktop.cases.account_rows import find_account
from workpris_desktop.cases.engine import checkpoint, open_database
from workpris_desktop.cases.erasure import sweep
from workpris_desktop.cases.key_ring import KeyRing, write_key_ring
from workpris_desktop.cases.locked_keys import recovered, unwrapped, without_former
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.wrong_tries import WrongTries
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.vault import AuditHead
from workpris_desktop.domain.vault_errors import (
    AccountNotFound,
    PasswordWrong,
    RecoveryKeyWrong,
    VaultDamaged,
    VaultOlder,
)
from workpris_desktop.system.instance import FolderLock

BeforeUpgrade = Callable[[OpenVault], None]
"""Is called before the tables are brought to the form of this version: it makes a backup."""


def ring_by_password(
    copies: tuple[KeyRing, ...], account_id: str, password: str, tries: WrongTries, now: datetime
) -> tuple[KeyRing, Any]:
    """Return the key ring that a password opens, and the account's secret (`pyrage.x25519.Identity`).

    Where a password was being changed when the power or the disk failed, the two copies differ, and either of the two
    passwords opens one of them (R14).

    Raises:
        AccountNotFound: the account has no slot.
        TooManyTries: there is a wait after wrong passwords.
        PasswordWrong: the password opens none.
        MachineFault: there is not enough memory free.
    """
    ways = [(ring, slot) for ring in copies if (slot := ring.slot_of(account_id)) is not None]
    if not ways:
        raise AccountNotFound
    tries.demand(account_id, now)
    tries.note(account_id, now)
    tried = set()
    for ring, slot in ways:
        if slot not in tried:
            tried.add(slot)
            try:
                secret = unwrapped(ring, slot, password)
            except PasswordWrong:
                continue
            tries.take_back(account_id)
            return ring, secret
    raise PasswordWrong(tries.left(account_id))


def ring_by_recovery(
    copies: tuple[KeyRing, ...], typed: str, account_id: str, tries: WrongTries, now: datetime
) -> tuple[KeyRing, Any]:
    """Return the key ring that a recovery key opens, and its secret.

    Raises:
        RecoveryKeyWrong: it opens none.
    """
    for ring in copies:
        try:
            return ring, recovered(ring, typed)
        except RecoveryKeyWrong:
            continue
    if any(ring.slot_of(account_id) for ring in copies):
        tries.note_recovery(account_id, now)
    raise RecoveryKeyWrong


@contextmanager
def opened_vault(
    folder: VaultFolder,
    keys: tuple[bytes, ...],
    account_id: str,
    now: Callable[[], datetime],
    *,
    lock: FolderLock,
    before_upgrade: BeforeUpgrade | None = None,
) -> Iterator[OpenVault]:
    """Give the vault, its tables in the form of this version; it stays open where the block ends well.

    Args:
        folder: of the vault.
        keys: the key, and after it the former one while the vault is being given another.
        account_id: who wants to get in.
        now: tells the moment (UTC).
        lock: of the vault, held.
        before_upgrade: makes a backup.

    Raises:
        AccountNotFound: the account is closed, or is none of this vault.
        VaultDamaged: no key fits, and as the keys are sound, the file is not; or a page is not as it was written.
        VaultUnencrypted: the file is a plain one.
        VaultNewer: a later version of the program has written it.
        MachineFault: the disk is full or failed.
    """
    connection, data_key = _opened_file(folder, keys)
    try:
        vault = OpenVault(folder, connection, Account(account_id, "", frozenset()), data_key, now, lock)
        _bring_up_to_date(vault, before_upgrade)
        with vault.reading():
            # What an erasure that was cut off has left.
            sweep(connection)
        vault.account = _account(vault, account_id)
        yield vault
    except BaseException:
        connection.close()
        raise


def demand_not_older(vault: OpenVault, ring: KeyRing) -> None:
    """Let a file pass that holds all the audit that it had when it was last locked here.

    Raises:
        VaultOlder: rows are missing, or are others: an older file was put in its place.
        VaultDamaged: a page of it is not as it was written.
    """
    known = ring.audit
    with vault.reading() as connection:
        found = audit_chain.head(connection)
        row = connection.execute("SELECT code FROM audit WHERE number = ?", (known.count,)).fetchone()
    if known != AuditHead() and (row is None or bytes(row[0]).hex() != known.code):
        raise VaultOlder(found.count, known.count)


def settle(vault: OpenVault, ring: KeyRing, copies: tuple[KeyRing, ...], keys: tuple[bytes, ...]) -> KeyRing:
    """Let both copies be the one that has just opened the vault, where they differ, and return it.

    Where the vault was being given another key and that was cut off, it is given that key now.

    Raises:
        VaultDamaged: a page of the file is not as it was written.
        MachineFault: the disk is full or failed; the vault opens as before.
    """
    if len(copies) == len(keys) == 1:
        return ring
    if vault.data_key != keys[0]:
        with vault.reading() as connection:
            checkpoint(connection)
            # C5: by the function and as a str, as in `open_database`.
            connection.reset_key(f"x'{keys[0].hex()}'")
            checkpoint(connection)
        vault.data_key = keys[0]
    return write_key_ring(vault.folder, without_former(ring))


def let_in(vault: OpenVault, tries: WrongTries, *acts: Act) -> None:
    """Note the wrong tries until now, what else was done, and that somebody is in.

    Raises:
        VaultDamaged: a page of the file is not as it was written.
        MachineFault: the disk is full or failed.
    """
    with vault.changing() as connection:
        for moment, account_id in tries.failures():
            audit_chain.append(connection, moment, account_id, Act.OPENING_FAILED)
        for act in acts:
            vault.note(act, vault.account.id)
        vault.note(Act.UNLOCKED)
    tries.audited()


def keep_head(vault: OpenVault, ring: KeyRing) -> None:
    """Keep the audit's head in the key file, where it betrays a file that is older or has lost its end.

    Raises:
        MachineFault: the disk is full or failed.
    """
    with vault.reading() as connection:
        head = audit_chain.head(connection)
    write_key_ring(vault.folder, replace(ring, audit=head))


def _bring_up_to_date(vault: OpenVault, before_upgrade: BeforeUpgrade | None) -> None:
    with vault.reading() as connection:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        if before_upgrade is not None and version < schema.VERSION:
            before_upgrade(vault)
        schema.bring_up_to_date(connection)


def _account(vault: OpenVault, account_id: str) -> Account:
    with vault.reading() as connection:
        account = find_account(connection, account_id)
    if account is None or account.is_closed:
        raise AccountNotFound
    return account


def _opened_file(folder: VaultFolder, keys: tuple[bytes, ...]) -> tuple[Any, bytes]:
    for key in keys[:-1]:
        try:
            return open_database(folder.database, key), key
        except VaultDamaged:
            continue
    return open_database(folder.database, keys[-1]), keys[-1]
