"""Accounts: added, changed, given another password, closed; rows of the vault and slots of its key file together."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from typing import Any
from uuid import uuid4

from workpris_desktop.cases.account_rows import all_accounts, find_account, insert_account, roles_text
from workpris_desktop.cases.argon2_stretching import StretchCosts
from workpris_desktop.cases.audit_codes import coded, keepers
from workpris_desktop.cases.client_files import every_file, update_file
from workpris_desktop.cases.eligible_accounts import demand_able
from workpris_desktop.cases.first_password import forget_first_password, mark_first_password
from workpris_desktop.cases.kept_text import kept_line
from workpris_desktop.cases.key_ring import KeyRing
from workpris_desktop.cases.locked_keys import with_name, with_new_password, with_recovery, with_slot
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.rekeying import finish_closings
from workpris_desktop.cases.vault_ring import keep_ring, keep_sequence, ring_of
from workpris_desktop.cases.wrong_tries import WrongTries
from workpris_desktop.domain.account import LONGEST_ACCOUNT_NAME, Account, Deed, Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.client_file import ClientFile
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.vault_errors import (
    AccountNameTaken,
    AccountNotFound,
    FilesWithoutOwner,
    LastAdministrator,
    PasswordWrong,
)


def open_account(connection: Any, account_id: str) -> Account:
    """Return an account that is not closed.

    Raises:
        AccountNotFound: there is none.
    """
    account = find_account(connection, account_id)
    if account is None or account.is_closed:
        raise AccountNotFound
    return account


def add_account(
    vault: OpenVault, name: str, roles: frozenset[Role], password: str, costs: StretchCosts | None = None
) -> Account:
    """Add an account with a first password, which its owner changes at the first unlocking.

    Args:
        vault: the vault.
        name: by which colleagues know the person.
        roles: at least one.
        password: the first one.
        costs: of a guess; those that fit this computer where none are given.

    Raises:
        AccountNameTaken: another open account has this name, or nearly so.
        AccountsFull: there is no room for another.
        PasswordWeak: the password is too easily guessed.
        TextTooLong: the name is.
        ValueError: name or roles are empty.
        MachineFault: the disk is full or failed, or there is not enough memory free; nothing was changed.
    """
    with vault.reading() as connection:
        account = _named(connection, Account(uuid4().hex, name, _demand_roles(roles)))
    ring = with_slot(ring_of(vault), account, password, vault.data_key, costs)
    with vault.changing() as connection:
        insert_account(connection, account, vault.now())
        mark_first_password(connection, account.id)
        vault.note(Act.ACCOUNT_ADDED, account.id, _roles_coded(account))
        # Inside, so that a key file that cannot be written leaves no account that nobody can use.
        keep_ring(vault, ring)
        keep_sequence(vault, connection)
    return account


def change_account(vault: OpenVault, account_id: str, name: str, roles: frozenset[Role]) -> Account:
    """Change name and roles of an account.

    Raises:
        AccountNotFound: there is none, or it was closed.
        AccountNameTaken: another open account has this name, or nearly so.
        LastAdministrator: it is the only one, and would be none any more.
        FilesWithoutOwner: it owns files, and could not keep them any more.
        TextTooLong: the name is.
        ValueError: name or roles are empty.
        MachineFault: the disk is full or failed; nothing was changed.
    """
    with vault.changing() as connection:
        former = open_account(connection, account_id)
        account = _named(connection, replace(former, name=name, roles=_demand_roles(roles)))
        if former.may(Deed.MANAGE_ACCOUNTS) and not account.may(Deed.MANAGE_ACCOUNTS):
            _demand_other_administrator(connection, account_id)
        _demand_files_kept(vault, connection, former, account)
        connection.execute(
            "UPDATE account SET name = ?, roles = ? WHERE id = ?", (account.name, roles_text(account.roles), account.id)
        )
        vault.note(Act.ACCOUNT_CHANGED, account.id, _roles_coded(account))
        if account.name != former.name:
            keep_ring(vault, with_name(ring_of(vault), account.id, account.name, vault.data_key))
            keep_sequence(vault, connection)
    _follow(vault, account)
    return account


def close_account(vault: OpenVault, account_id: str, heir_id: str = "") -> None:
    """Close an account for good: its files go to a colleague, its slot goes, and the vault gets another key.

    Where that is cut off behind the first step, nobody gets in by the account any more, and the next unlocking by
    anybody does the rest. Who closes his own account can only lock the vault then.

    Args:
        vault: the vault.
        account_id: which account.
        heir_id: who takes its files over; "" where it has none.

    Raises:
        AccountNotFound: there is no such account, or the heir is none that keeps files.
        LastAdministrator: it is the only one.
        FilesWithoutOwner: it has files, and nobody takes them over.
        MachineFault: the disk is full or failed.
    """
    with vault.changing() as connection:
        account = open_account(connection, account_id)
        if account.may(Deed.MANAGE_ACCOUNTS):
            _demand_other_administrator(connection, account_id)
        _pass_files_on(vault, connection, account_id, heir_id)
        connection.execute("DELETE FROM draft WHERE account_id = ?", (account_id,))
        connection.execute("DELETE FROM emergency WHERE account_id = ?", (account_id,))
        connection.execute("DELETE FROM erasure_wish WHERE account_id = ?", (account_id,))
        connection.execute("UPDATE account SET closed_at = ? WHERE id = ?", (vault.now().isoformat(), account_id))
        forget_first_password(connection, account_id)
        vault.note(Act.ACCOUNT_CLOSED, account_id)
    try:
        finish_closings(vault)
    finally:
        _follow(vault, replace(account, is_closed=True))


def reset_password(vault: OpenVault, account_id: str, new_password: str, costs: StretchCosts | None = None) -> None:
    """Give an account another first password; an account whose slot was lost gets one again.

    Raises:
        AccountNotFound: there is none, or it was closed.
        PasswordWeak: the password is too easily guessed.
        MachineFault: the disk is full or failed, or there is not enough memory free.
    """
    with vault.reading() as connection:
        account = open_account(connection, account_id)
    ring = with_slot(ring_of(vault), account, new_password, vault.data_key, costs)
    with vault.changing() as connection:
        # Before the key file: a row too many is better than a new password that is not in the audit.
        vault.note(Act.PASSWORD_CHANGED, account_id)
        if account_id != vault.account.id:
            mark_first_password(connection, account_id)
    _keep(vault, ring)
    WrongTries(vault.folder.tries_file, ring.purpose).forgive(account_id)


def change_password(vault: OpenVault, old: str, new: str, costs: StretchCosts | None = None) -> None:
    """Change one's own password; who tries the old one at a vault that was left open waits as at the lock.

    Raises:
        PasswordWrong: the old one is another.
        TooManyTries: there is a wait after wrong passwords.
        PasswordWeak: the new one is too easily guessed.
        MachineFault: the disk is full or failed, or there is not enough memory free.
    """
    ring = ring_of(vault)
    tries = WrongTries(vault.folder.tries_file, ring.purpose)
    tries.demand(vault.account.id, vault.now())
    tries.note(vault.account.id, vault.now())
    try:
        fresh = with_new_password(ring, vault.account.id, old, new, costs)
    except PasswordWrong as wrong:
        raise PasswordWrong(tries.left(vault.account.id)) from wrong
    except BaseException:
        tries.take_back(vault.account.id)
        raise
    tries.take_back(vault.account.id)
    with vault.changing():
        vault.note(Act.PASSWORD_CHANGED, vault.account.id)
    _keep(vault, fresh)
    with suppress(MachineFault), vault.changing() as connection:
        forget_first_password(connection, vault.account.id)


def renew_recovery(vault: OpenVault) -> str:
    """Make another recovery key and return it as it is printed; the former sheet opens this vault no longer.

    A copy of the key file that was made before can still be opened by the former sheet.

    Raises:
        MachineFault: the disk is full or failed; the former sheet may hold, or the new one is lost: make another.
    """
    ring, shown = with_recovery(ring_of(vault), vault.data_key)
    with vault.changing():
        vault.note(Act.RECOVERY_RENEWED)
    _keep(vault, ring)
    return shown


def _named(connection: Any, account: Account) -> Account:
    name = kept_line(account.name, LONGEST_ACCOUNT_NAME)
    words = folded_words(name)
    if not words:
        raise ValueError(name)
    if any(folded_words(other.name) == words for other in _others(connection, account.id)):
        raise AccountNameTaken(name)
    return replace(account, name=name)


def _others(connection: Any, account_id: str) -> Iterable[Account]:
    return (each for each in all_accounts(connection) if each.id != account_id and not each.is_closed)


def _demand_roles(roles: frozenset[Role]) -> frozenset[Role]:
    if not roles:
        raise ValueError(roles)
    return roles


def _demand_other_administrator(connection: Any, account_id: str) -> None:
    if not any(other.may(Deed.MANAGE_ACCOUNTS) for other in _others(connection, account_id)):
        raise LastAdministrator


def _pass_files_on(vault: OpenVault, connection: Any, account_id: str, heir_id: str) -> None:
    owned = [file for file in tuple(every_file(connection)) if file.owner_id == account_id]
    if owned and not heir_id:
        raise FilesWithoutOwner(len(owned))
    if owned:
        demand_able(connection, heir_id, Deed.WRITE_FILES)
        if heir_id == account_id:
            raise AccountNotFound
    for file in owned:
        _give(
            vault,
            connection,
            replace(file, owner_id=heir_id, deputy_id="" if file.deputy_id == heir_id else file.deputy_id),
        )
    _take_deputy_off(vault, connection, account_id)


def _demand_files_kept(vault: OpenVault, connection: Any, former: Account, account: Account) -> None:
    """Let roles change that leave no file without somebody who keeps it."""
    if former.may(Deed.WRITE_FILES) and not account.may(Deed.WRITE_FILES):
        owned = sum(file.owner_id == account.id for file in every_file(connection))
        if owned:
            raise FilesWithoutOwner(owned)
    if not account.may(Deed.READ_FILES):
        _take_deputy_off(vault, connection, account.id)


def _take_deputy_off(vault: OpenVault, connection: Any, account_id: str) -> None:
    for file in tuple(every_file(connection)):
        if file.deputy_id == account_id:
            _give(vault, connection, replace(file, deputy_id=""))


def _give(vault: OpenVault, connection: Any, file: ClientFile) -> None:
    vault.note(Act.FILE_REASSIGNED, file.id, keepers(update_file(connection, file)))


def _roles_coded(account: Account) -> str:
    return coded(roles=roles_text(account.roles))


def _keep(vault: OpenVault, ring: KeyRing) -> None:
    """Write a key ring that opens the vault from now on; that no former one does any more must not fail it."""
    keep_ring(vault, ring)
    with suppress(MachineFault), vault.changing() as connection:
        keep_sequence(vault, connection)


def _follow(vault: OpenVault, account: Account) -> None:
    """Let the roles of now count for whoever has unlocked the vault."""
    if vault.account.id == account.id:
        vault.account = account
