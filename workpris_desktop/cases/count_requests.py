"""How many files there are, damaged or not: what a list shows fewer of cannot be read."""

from dataclasses import dataclass

from workpris_desktop.cases.file_access import OPENABLE, openable_values
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.account import Deed


@dataclass(frozen=True, slots=True)
class CountFiles(Request[int]):
    """How many files the account may open; `ListFiles` leaves out the damaged ones."""

    def answer(self, vault: OpenVault) -> int:
        """Count them; none for who reads no files."""
        with vault.reading() as connection:
            question = f"SELECT count(*) FROM client_file WHERE {OPENABLE}"  # noqa: S608 - of ours
            return int(connection.execute(question, openable_values(vault, connection)).fetchone()[0])


@dataclass(frozen=True, slots=True)
class CountClients(Request[int]):
    """How many files the office has; `ReadRegister` leaves out the damaged ones."""

    def answer(self, vault: OpenVault) -> int:
        """Count them.

        Raises:
            NotAllowed: the account does not read the register.
        """
        vault.demand(Deed.READ_REGISTER)
        with vault.reading() as connection:
            return int(connection.execute("SELECT count(*) FROM client_file").fetchone()[0])
