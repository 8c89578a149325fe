"""Questions of one screen to the vault, whose answers count only until it is locked."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.request import Request
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.ui.cases.vault_lane import VaultLane

Answer = TypeVar("Answer")


class VaultQuestions(QObject):
    """Asks for a screen; an answer that was on its way while the vault was locked must not be shown any more."""

    failed = Signal(object)
    """A `WorkprisError` of a question whose asker does not tell it otherwise."""

    def __init__(self, vault: VaultLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault = vault
        self._turn = 0
        self.failed.connect(vault.failed)

    def ask(
        self,
        request: Request[Answer],
        on_done: Callable[[Answer], None],
        on_error: Callable[[WorkprisError], None] | None = None,
        *,
        newest_of: str = "",
    ) -> None:
        """Ask; arguments as those of `VaultLane.ask`."""
        self.do(lambda session: session.ask(request), on_done, on_error, newest_of=newest_of)

    def do(
        self,
        work: Callable[[VaultSession], Answer],
        on_done: Callable[[Answer], None],
        on_error: Callable[[WorkprisError], None] | None = None,
        *,
        newest_of: str = "",
    ) -> None:
        """Ask several things at once, between which nobody else asks."""
        turn, session = self._turn, self._vault.session

        def take(answer: Answer) -> None:
            if turn == self._turn:
                on_done(answer)

        def tell(error: WorkprisError) -> None:
            if turn == self._turn:
                (on_error or self.failed.emit)(error)

        self._vault.lane.run(self, lambda: work(session), take, tell, newest_of=newest_of)

    def drop(self) -> None:
        """Let no answer count to what was asked so far."""
        self._turn += 1
