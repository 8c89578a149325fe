"""The steps of every opening: which key ring, which key, whether the file is the one that was locked, who gets in."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from typing import Any

from workpris_desktop.cases import audit_chain, schema
from workpris_desktop.cases.account_rows import all_accounts, find_account
from workpris_desktop.cases.engine import open_database, wrapped_engine_errors
from workpris_desktop.cases.erasure import finish_erasure
from workpris_desktop.cases.key_ring import KeyRing, PasswordSlot
from workpris_desktop.cases.locked_keys import data_keys, recovered, unwrapped, without_former
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.rekeying import give_key
from workpris_desktop.cases.ring_seal import has_sealed_head, is_sealed
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_ring import keep_ring, keep_sequence, known_sequence, ring_of
from workpris_desktop.cases.wrong_tries import WrongTries
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.vault_errors import (
    AccountNotFound,
    KeyFileDamaged,
    PasswordWrong,
    RecoveryKeyWrong,
    VaultDamaged,
)
from workpris_desktop.system.instance import FolderLock

BeforeUpgrade = Callable[[OpenVault], None]
"""Is called before the tables are brought to the form of this version: it makes a backup."""


IsRight = Callable[[KeyRing, Any], bool]
"""Tells whether a key ring is one to believe, by the secret that it opens to."""


def believable_first(copies: tuple[KeyRing, ...]) -> tuple[KeyRing, ...]:
    """Return copies of the key file, those first whose head is sealed."""
    return tuple(sorted(copies, key=lambda ring: not ring.head_seal))


def is_untouched(ring: KeyRing, identity: Any) -> bool:
    """Tell whether a key ring stands as the vault has written it; one without a sealed head is `vault_age`'s to judge.

    Raises:
        KeyFileDamaged: the envelope was not made for this identity.
    """
    keys = data_keys(ring, identity)
    if ring.head_seal:
        return has_sealed_head(ring, keys)
    return not ring.former_envelope and is_sealed(ring, keys[0])


def ring_by_password(
    copies: tuple[KeyRing, ...],
    account_id: str,
    password: str,
    tries: WrongTries,
    now: datetime,
    *,
    is_right: IsRight = lambda *_: True,
) -> tuple[KeyRing, Any]:
    """Return the key ring that a password opens, and the account's secret (`pyrage.x25519.Identity`).

    Where a password was being changed when the power or the disk failed, the two copies differ, and either of the two
    passwords opens one of them (R14).

    Raises:
        AccountNotFound: the account has no slot.
        TooManyTries: there is a wait after wrong passwords.
        PasswordWrong: the password opens none.
        KeyFileDamaged: it opens one that somebody has changed from outside, and no other.
        MachineFault: there is not enough memory free.
    """
    ways = [(ring, slot) for ring in copies if (slot := ring.slot_of(account_id)) is not None]
    if not ways:
        raise AccountNotFound
    tries.demand(account_id, now)
    tries.note(account_id, now)
    secrets: dict[PasswordSlot, Any] = {}
    damage: KeyFileDamaged | None = None
    for ring, slot in ways:
        try:
            if slot not in secrets:
                secrets[slot] = unwrapped(ring, slot, password)
            _demand_right(is_right, ring, secrets[slot])
        except PasswordWrong:
            continue
        except KeyFileDamaged as error:
            damage = error
        else:
            tries.take_back(account_id)
            return ring, secrets[slot]
    raise damage or PasswordWrong(tries.left(account_id))


def ring_by_recovery(
    copies: tuple[KeyRing, ...],
    typed: str,
    account_id: str,
    tries: WrongTries,
    now: datetime,
    *,
    is_right: IsRight = lambda *_: True,
) -> tuple[KeyRing, Any]:
    """Return the key ring that a recovery key opens, and its secret.

    Raises:
        RecoveryKeyWrong: it opens none.
        KeyFileDamaged: it opens one that somebody has changed from outside, and no other.
    """
    damage: KeyFileDamaged | None = None
    for ring in copies:
        try:
            identity = recovered(ring, typed)
            _demand_right(is_right, ring, identity)
        except RecoveryKeyWrong:
            continue
        except KeyFileDamaged as error:
            damage = error
        else:
            return ring, identity
    if damage is not None:
        raise damage
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
    ring: KeyRing,
    before_upgrade: BeforeUpgrade | None = None,
) -> Iterator[OpenVault]:
    """Give the vault, its tables in the form of this version; it stays open where the block ends well.

    Args:
        folder: of the vault.
        keys: the key, and after it the former one while the vault is being given another.
        account_id: who wants to get in.
        now: tells the moment (UTC).
        lock: of the vault, held.
        ring: the key ring that the keys are from.
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
        vault = OpenVault(folder, connection, Account(account_id, "", frozenset()), data_key, now, lock, ring, keys)
        _bring_up_to_date(vault, before_upgrade)
        # What an erasure that was cut off has left; where there is no room for it, it is due the next time as well.
        with suppress(MachineFault), vault.reading():
            finish_erasure(connection)
        vault.account = _account(vault, account_id)
        yield vault
    except BaseException:
        connection.close()
        raise


def settle(vault: OpenVault, copies: tuple[KeyRing, ...], keys: tuple[bytes, ...]) -> KeyRing:
    """Let both copies be the key ring that has just opened the vault, its head sealed, and return it.

    Where the vault was being given another key and that was cut off, it is given that key now.

    Args:
        vault: the vault.
        copies: the key rings that were found.
        keys: what the envelopes of the one that has opened it hold.

    Raises:
        VaultDamaged: a page of the file is not as it was written.
        MachineFault: the disk is full or failed; the vault opens as before.
    """
    ring = ring_of(vault)
    if ring.head_seal and len(copies) == len(keys) == 1:
        return ring
    if vault.data_key != keys[0]:
        give_key(vault, keys[0])
    with vault.reading() as connection:
        # What nobody has sealed may say any sequence.
        sealed = [copy.sequence for copy in copies if _is_sealed_by(copy, keys)]
        last = max(sealed, default=known_sequence(connection))
    return keep_ring(vault, replace(without_former(ring), sequence=last), keys[0])


def let_in(vault: OpenVault, tries: WrongTries, *acts: tuple[Act, str]) -> None:
    """Note the wrong tries until now, what else was done, and that somebody is in.

    Args:
        vault: the vault.
        tries: those that are not in the audit yet.
        acts: what else was done, and the reason.

    Raises:
        VaultDamaged: a page of the file is not as it was written.
        MachineFault: the disk is full or failed.
    """
    with vault.changing() as connection:
        accounts = [account.id for account in all_accounts(connection)]
        since = audit_chain.moment_of_last(connection, Act.UNLOCKED)
        for moment, account_id in tries.failures(accounts, since, vault.now()):
            audit_chain.append(connection, moment, account_id, Act.OPENING_FAILED)
        for act, reason in acts:
            vault.note(act, vault.account.id, reason)
        vault.note(Act.UNLOCKED)
        keep_sequence(vault, connection)
    tries.audited()


def keep_head(vault: OpenVault) -> None:
    """Keep the audit's head in the key file, where it betrays a file that is older or has lost its end.

    Raises:
        VaultNewer: a later version of the program has written the key file meanwhile.
        MachineFault: the disk is full or failed.
    """
    # Also for whoever has closed his own account.
    with wrapped_engine_errors(vault.folder.database):
        head = audit_chain.head(vault.connection)
    assert vault.ring is not None
    keep_ring(vault, replace(vault.ring, audit=head))


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


def _demand_right(is_right: IsRight, ring: KeyRing, identity: Any) -> None:
    if not is_right(ring, identity):
        raise KeyFileDamaged


def _is_sealed_by(ring: KeyRing, keys: tuple[bytes, ...]) -> bool:
    return any(has_sealed_head(ring, some) for some in (keys, *((key,) for key in keys)))
