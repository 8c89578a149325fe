"""Which accounts a client file may be given to, and which may confirm an erasure."""

from typing import Any

from workpris_desktop.cases.account_rows import all_accounts
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.vault_errors import AccountNotFound


def accounts_that_may(connection: Any, deed: Deed) -> frozenset[str]:
    """Return the ids of the open accounts whose roles allow a deed."""
    return frozenset(account.id for account in all_accounts(connection) if account.may(deed))


def demand_able(connection: Any, account_id: str, deed: Deed) -> None:
    """Let an open account pass whose roles allow a deed.

    Raises:
        AccountNotFound: there is none, it was closed, or its roles do not allow it.
    """
    if account_id not in accounts_that_may(connection, deed):
        raise AccountNotFound
