"""Which files an account keeps: what is told across files comes from them alone.

What stands in the files of others is shown to a lead only when they are opened, which is noted.
"""

from typing import Final

from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.domain.account import Deed

KEPT: Final = "(file.owner_id = :account OR file.deputy_id = :account)"
"""The condition for rows of ``client_file AS file``."""


def keeper(vault: OpenVault) -> str | None:
    """Return whose files these are, for ``:account``; None where the account reads no files."""
    return vault.account.id if vault.account.may(Deed.READ_FILES) else None
