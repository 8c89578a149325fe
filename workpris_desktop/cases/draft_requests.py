"""What the window asks about half-written texts."""

from dataclasses import dataclass

from workpris_desktop.cases import drafts
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.account import Deed


@dataclass(frozen=True, slots=True)
class KeepDraft(Request[None]):
    """Keep a text that is being written; ``place`` says where, ``file/<id>/...`` in a client's file."""

    place: str
    text: str

    def answer(self, vault: OpenVault) -> None:
        """Keep it.

        Raises:
            NotAllowed: the account writes nothing.
            TextTooLong: it is longer than `drafts.LONGEST_DRAFT`.
            ClientFileNotFound: the file was erased.
            ValueError: the place is none.
        """
        vault.demand(Deed.WRITE_NOTES)
        with vault.changing() as connection:
            drafts.keep_draft(connection, vault.account.id, self.place, self.text, vault.now())


@dataclass(frozen=True, slots=True)
class ReadDraft(Request[str]):
    """What was kept of a place."""

    place: str

    def answer(self, vault: OpenVault) -> str:
        """Return it; "" where nothing was kept."""
        with vault.reading() as connection:
            return drafts.read_draft(connection, vault.account.id, self.place)


@dataclass(frozen=True, slots=True)
class DropDraft(Request[None]):
    """Forget what was kept of a place: it was saved, or is not wanted."""

    place: str

    def answer(self, vault: OpenVault) -> None:
        """Forget it; nothing where nothing was kept."""
        with vault.changing() as connection:
            drafts.drop_draft(connection, vault.account.id, self.place)
