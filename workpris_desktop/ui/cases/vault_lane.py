"""Questions to the vault: asked one after the other beside the window, answered in its thread."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.request import Request
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.ui.under_way import PLAINLY, Telling

Answer = TypeVar("Answer")


class VaultLane(QObject):
    """The one way from the window to the vault: a session, and the lane on which it is asked."""

    failed = Signal(object)
    """A `WorkprisError` of a question whose asker does not tell it otherwise."""

    def __init__(self, session: VaultSession, lane: TaskLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.lane = lane
        self._opening = 0

    def ask(
        self,
        owner: QObject,
        request: Request[Answer],
        on_done: Callable[[Answer], None],
        on_error: Callable[[WorkprisError], None] | None = None,
        *,
        newest_of: str = "",
        telling: Telling = PLAINLY,
    ) -> None:
        """Ask; the answer or error comes back in the window's thread, unless the owner is gone or the vault was locked.

        Args:
            owner: whoever asks.
            request: what is asked.
            on_done: gets the answer.
            on_error: gets the error; without it `failed` tells it.
            newest_of: a topic of the owner, of which only the newest question counts.
            telling: how it is told of where it takes long.
        """
        opening, session, tell = self._opening, self.session, on_error or self.failed.emit

        def show(answer: Answer) -> None:
            if opening == self._opening:
                on_done(answer)

        def show_error(error: WorkprisError) -> None:
            if opening == self._opening:
                tell(error)

        self.lane.run(owner, lambda: session.ask(request), show, show_error, newest_of=newest_of, telling=telling)

    def drop_answers(self) -> None:
        """Let no answer come to what was asked so far: the vault is being locked, and what it said is not shown."""
        self._opening += 1
