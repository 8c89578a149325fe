"""Requests to the vault that wait for the directory, in their order; when the vault is locked, nobody waits for it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject

from workpris_desktop.cases.request import Request
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.tasks import TaskLane

Read = TypeVar("Read")


@dataclass(eq=False, slots=True)
class _Awaited(Generic[Read]):
    """What is asked with what was read, ``unread`` where nothing could be."""

    request: Callable[[Read], Request[Any]]
    unread: Read
    on_kept: Callable[[Any], None]
    on_error: Callable[[WorkprisError], None] | None


class AwaitedRequests(QObject):
    """Holds each request from the moment in which the window has promised it until it is on its way to the vault.

    Args:
        questions: the way to the vault.
        reading: the reading lane.
        parent: owns it.
    """

    def __init__(self, questions: VaultQuestions, reading: TaskLane, parent: QObject) -> None:
        super().__init__(parent)
        self._questions, self._reading = questions, reading
        self._awaited: list[_Awaited[Any]] = []
        self._turn = 0

    def ask_after(
        self,
        read: Callable[[], Read],
        request: Callable[[Read], Request[Any]],
        *,
        unread: Read,
        on_kept: Callable[[Any], None] = lambda _: None,
        on_error: Callable[[WorkprisError], None] | None = None,
    ) -> None:
        """Read, and ask with what was read; nothing overtakes what was to be asked before.

        Args:
            read: reads the directory, on the reading lane.
            request: makes the request.
            unread: stands in for what was read where that failed, or the vault is locked before.
            on_kept: gets what the vault has answered.
            on_error: gets why it did not, in place of who tells errors of the vault.
        """
        awaited = _Awaited(request, unread, on_kept, on_error)
        self._awaited.append(awaited)

        def go_on(found: Read) -> None:
            self._send(awaited, found)

        def go_on_without(_: WorkprisError) -> None:
            self._send(awaited, unread)

        self._reading.run(self, read, go_on, go_on_without)

    def ask(self, request: Request[Any], on_error: Callable[[WorkprisError], None] | None = None) -> None:
        """Ask once all that was to be asked before has been."""
        self.ask_after(lambda: None, lambda _: request, unread=None, on_error=on_error)

    def when_answered(self, do: Callable[[], None]) -> None:
        """Do something once all that was to be asked so far has been answered."""
        turn = self._turn

        def go_on() -> None:
            if turn == self._turn:
                do()

        def wait() -> None:
            self._questions.do(lambda _: None, lambda _: go_on())

        self._reading.run(self, lambda: None, lambda _: wait(), lambda _: wait())

    def take(self) -> tuple[Request[Any], ...]:
        """Return what still waits, with what is known by now, and let go of it: the vault is being locked."""
        awaited, self._awaited = self._awaited, []
        return tuple(each.request(each.unread) for each in awaited)

    def forget(self) -> None:
        """Let no answer count to what was asked so far; it is done all the same, and told where it fails."""
        self._turn += 1

    def _send(self, awaited: _Awaited[Read], found: Read) -> None:
        if awaited in self._awaited:
            self._awaited.remove(awaited)
            turn = self._turn

            def take(answer: object) -> None:
                if turn == self._turn:
                    awaited.on_kept(answer)

            self._questions.ask(awaited.request(found), take, awaited.on_error)
