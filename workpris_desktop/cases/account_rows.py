"""Accounts as rows of the vault; a closed one stays, because the audit and notes name it."""

from datetime import datetime
from typing import Any

from workpris_desktop.domain.account import Account, Role

_COLUMNS = "SELECT id, name, roles, closed_at IS NOT NULL FROM account"


def find_account(connection: Any, account_id: str) -> Account | None:
    """Return an account, also a closed one; None where there is none with this id."""
    row = connection.execute(f"{_COLUMNS} WHERE id = ?", (account_id,)).fetchone()
    return _account(row) if row else None


def all_accounts(connection: Any) -> tuple[Account, ...]:
    """Return all accounts, closed ones too, in the order in which they were made."""
    return tuple(_account(row) for row in connection.execute(f"{_COLUMNS} ORDER BY made_at, rowid"))


def insert_account(connection: Any, account: Account, made_at: datetime) -> None:
    """Keep a new account; inside of the transaction that notes it."""
    connection.execute(
        "INSERT INTO account VALUES (?, ?, ?, ?, NULL)",
        (account.id, account.name, roles_text(account.roles), made_at.isoformat()),
    )


def roles_text(roles: frozenset[Role]) -> str:
    """Return roles as they are kept: their codes, in the order of the alphabet."""
    return ",".join(sorted(roles))


def _account(row: Any) -> Account:
    account_id, name, roles, is_closed = row
    return Account(account_id, name, frozenset(Role(role) for role in roles.split(",") if role), bool(is_closed))
