"""Colleagues of a vault: accounts beside the one that has founded it."""

from dataclasses import replace
from uuid import uuid4

from workpris_desktop.cases.account_rows import insert_account
from workpris_desktop.domain.account import Account


def colleague(vault, name, *roles):
    """Add an account without a password, and return the vault as this person has it open."""
    account = Account(uuid4().hex, name, frozenset(roles))
    with vault.changing() as connection:
        insert_account(connection, account, vault.now())
    return replace(vault, account=account)


def close_account(vault, account):
    """Close an account, as when somebody leaves."""
    with vault.changing() as connection:
        connection.execute("UPDATE account SET closed_at = ? WHERE id = ?", (vault.now().isoformat(), account.id))
