"""Lets client work begin when the vault is opened, and end when it is locked; nothing of it is loaded before."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workpris_desktop.domain.account import Account
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.window.vault_desk import VaultDesk

if TYPE_CHECKING:
    from workpris_desktop.window.client_work import ClientWork


class ClientDoor(QObject):
    """What the rest of the window knows of client work.

    Args:
        vault: tells when it is opened and locked.
        make_work: makes all of it, when the vault is opened for the first time.
        toggle: puts a service on the own shortlist, or takes it off.
    """

    said = Signal(str)
    warned = Signal(str)
    """What has been done and must be read."""
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(self, vault: VaultDesk, make_work: "Callable[[], ClientWork]", toggle: Callable[[Pick], None]) -> None:
        super().__init__(vault)
        self._make_work, self._toggle = make_work, toggle
        self.work: ClientWork | None = None
        vault.opened.connect(self._begin)
        vault.locked.connect(self._end)

    def toggle(self, pick: Pick) -> None:
        """Put a service on the shortlist of whoever one works for, or take it off."""
        if self.work is not None:
            self.work.client.toggle(pick)
        else:
            self._toggle(pick)

    def use_edition(self) -> None:
        """Look what has changed for clients: another edition of the directory is in use."""
        if self.work is not None:
            self.work.use_edition()

    def _begin(self, account: Account) -> None:
        if self.work is None:
            self.work = self._make_work()
            self.work.said.connect(self.said)
            self.work.warned.connect(self.warned)
            self.work.failed.connect(self.failed)
        self.work.begin(account)

    def _end(self) -> None:
        if self.work is not None:
            self.work.forget()
