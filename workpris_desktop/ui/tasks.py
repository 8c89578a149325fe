"""Background work: one worker thread with a queue, whose answers come back to the window's thread."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from workpris_desktop.domain.errors import WorkprisError

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Job:
    """Work that waits, with those who want its answer; ``topic`` is empty where every answer counts."""

    owner: QObject
    work: Callable[[], Any]
    on_done: Callable[[Any], None]
    on_error: Callable[[WorkprisError], None]
    topic: str
    ticket: int


class TaskLane(QObject):
    """One worker thread that does one thing after the other; nothing but this class knows that there are threads.

    The worker gets a plain function, never a widget. If the owner is gone when the answer comes, it is dropped.
    """

    failed_unexpectedly = Signal(object)
    """An exception that nobody foresaw, as it was raised."""

    became_idle = Signal()
    """The last job that was waiting has been answered."""

    _answered = Signal(object, object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[_Job | None] = SimpleQueue()
        self._newest: dict[tuple[int, str], int] = {}
        self._tickets = 0
        self._waiting = 0
        self._answered.connect(self._deliver)
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def run(
        self,
        owner: QObject,
        work: Callable[[], Any],
        on_done: Callable[[Any], None],
        on_error: Callable[[WorkprisError], None],
        *,
        newest_of: str = "",
    ) -> None:
        """Queue work; its answer or error comes back in the window's thread.

        Args:
            owner: whoever asked; when it is deleted, the answer is dropped.
            work: a plain function that touches no widget.
            on_done: gets what ``work`` returned.
            on_error: gets the `WorkprisError` that ``work`` raised.
            newest_of: a topic of the owner, of which only the newest request counts: older ones that still wait are
                not begun, and their answers are dropped.
        """
        self._tickets += 1
        self._waiting += 1
        if newest_of:
            self._newest[id(owner), newest_of] = self._tickets
        self._queue.put(_Job(owner, work, on_done, on_error, newest_of, self._tickets))

    def forget(self, owner: QObject, topic: str) -> None:
        """Let no request count that was made so far for a topic of an owner."""
        if (id(owner), topic) in self._newest:
            self._tickets += 1
            self._newest[id(owner), topic] = self._tickets

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing waits and nothing runs."""
        return self._waiting == 0

    def stop(self) -> None:
        """End the thread after the job that runs now."""
        self._queue.put(None)
        self._thread.join(timeout=10)

    def _work(self) -> None:
        while (job := self._queue.get()) is not None:
            answer: Any = None
            error: Exception | None = None
            if not self._is_stale(job):
                try:
                    answer = job.work()
                except Exception as caught:  # noqa: BLE001 - the one place where every failure of work arrives
                    error = caught
            if not isValid(self):
                return
            self._answered.emit(job, answer, error)

    def _is_stale(self, job: _Job) -> bool:
        return bool(job.topic) and self._newest.get((id(job.owner), job.topic)) != job.ticket

    def _deliver(self, job: _Job, answer: object, error: Exception | None) -> None:
        self._waiting -= 1
        stale = self._is_stale(job)
        if job.topic and not stale:
            del self._newest[id(job.owner), job.topic]
        if isValid(job.owner) and not stale:
            self._hand_over(job, answer, error)
        if self._waiting == 0:
            self.became_idle.emit()

    def _hand_over(self, job: _Job, answer: object, error: Exception | None) -> None:
        if error is None:
            job.on_done(answer)
        elif isinstance(error, WorkprisError):
            _log.info("work ended with %s", type(error).__name__)
            job.on_error(error)
        else:
            _log.error("work failed", exc_info=error)
            self.failed_unexpectedly.emit(error)
