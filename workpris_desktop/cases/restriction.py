"""Who may end the restriction of a client's file: evidence is not released by whom it may speak against."""

from typing import Any

from workpris_desktop.cases.eligible_accounts import accounts_that_may
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.client_file import ClientFile
from workpris_desktop.domain.vault_errors import NotAllowed


def demand_release(vault: OpenVault, connection: Any, file: ClientFile) -> None:
    """Let pass who alone has restricted a file, and who may reassign it; where nobody may, whoever keeps it.

    Raises:
        NotAllowed: somebody else has restricted it, or nobody knows who.
    """
    if not file.is_restricted or vault.account.may(Deed.REASSIGN):
        return
    if _restrictors(connection, file.id) != {vault.account.id} and accounts_that_may(connection, Deed.REASSIGN):
        raise NotAllowed(Deed.REASSIGN)


def _restrictors(connection: Any, file_id: str) -> set[str]:
    """Return the accounts that have restricted a file since it was last free."""
    rows = connection.execute(
        "SELECT account_id FROM audit WHERE subject = :file AND act = :restricted AND number >"
        " (SELECT coalesce(max(number), 0) FROM audit WHERE subject = :file AND act = :ended)",
        {"file": file_id, "restricted": Act.FILE_RESTRICTED.value, "ended": Act.RESTRICTION_ENDED.value},
    )
    return {account_id for (account_id,) in rows}
