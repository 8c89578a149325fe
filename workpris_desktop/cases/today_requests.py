"""What the window asks about all that is due today."""

from dataclasses import dataclass

from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.request import Request
from workpris_desktop.cases.today_rows import DueToday, due_today


@dataclass(frozen=True, slots=True)
class Today(Request[DueToday]):
    """What is overdue or due soon for the clients whom the account keeps, and what waits in the inbox."""

    def answer(self, vault: OpenVault) -> DueToday:
        """Return it, the oldest first; nothing for who reads no files. What is damaged is left out and counted."""
        with vault.reading() as connection:
            return due_today(vault, connection)
