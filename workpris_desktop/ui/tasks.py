"""Background work: one worker thread with a queue, whose answers come back to the window's thread."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.ui.under_way import PLAINLY, Telling

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """Work that waits or runs, with those who want its answer; ``topic`` is empty where every answer counts.

    ``began`` is when somebody began to wait for it, in seconds of the monotonic clock.
    """

    owner: QObject
    work: Callable[[], Any]
    on_done: Callable[[Any], None]
    on_error: Callable[[WorkprisError], None]
    topic: str
    ticket: int
    telling: Telling
    began: float


class TaskLane(QObject):
    """One worker thread that does one thing after the other; nothing but this class knows that there are threads.

    The worker gets a plain function, never a widget. If the owner is gone when the answer comes, it is dropped.
    """

    failed_unexpectedly = Signal(object)
    """An exception that nobody foresaw, as it was raised."""

    became_busy = Signal()
    """Something waits for an answer, where nothing did."""

    became_idle = Signal()
    """The last job that was waiting has been answered."""

    _answered = Signal(object, object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[Job | None] = SimpleQueue()
        self._newest: dict[tuple[int, str], int] = {}
        self._tickets = 0
        self._waiting: deque[Job] = deque()
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
        telling: Telling = PLAINLY,
    ) -> None:
        """Queue work; its answer or error comes back in the window's thread.

        Args:
            owner: whoever asked; when it is deleted, the answer is dropped.
            work: a plain function that touches no widget.
            on_done: gets what ``work`` returned.
            on_error: gets the `WorkprisError` that ``work`` raised.
            newest_of: a topic of the owner, of which only the newest request counts: older ones that still wait are
                not begun, and their answers are dropped.
            telling: how it is told of where it takes long.
        """
        self._tickets += 1
        if newest_of:
            self._newest[id(owner), newest_of] = self._tickets
        began = telling.course.began if telling.course else time.monotonic()
        job = Job(owner, work, on_done, on_error, newest_of, self._tickets, telling, began)
        self._waiting.append(job)
        self._queue.put(job)
        # Something outside may still ask when the window is gone.
        if len(self._waiting) == 1 and isValid(self):
            self.became_busy.emit()

    def forget(self, owner: QObject, topic: str) -> None:
        """Let no request count that was made so far for a topic of an owner."""
        if (id(owner), topic) in self._newest:
            self._tickets += 1
            self._newest[id(owner), topic] = self._tickets

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing waits and nothing runs."""
        return not self._waiting

    @property
    def awaited(self) -> Job | None:
        """Return what somebody has waited for longest, and is to be told of; None where there is nothing such."""
        return next((job for job in self._waiting if self._is_awaited(job) and job.telling.is_wanted), None)

    def stop(self) -> None:
        """End the thread after the work that waits; what can be stopped is given up."""
        for job in self._waiting:
            if job.telling.course is not None:
                job.telling.course.stop()
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

    def _is_awaited(self, job: Job) -> bool:
        return isValid(job.owner) and not self._is_stale(job)

    def _is_stale(self, job: Job) -> bool:
        return bool(job.topic) and self._newest.get((id(job.owner), job.topic)) != job.ticket

    def _deliver(self, job: Job, answer: object, error: Exception | None) -> None:
        # Answers come in the order of the questions.
        self._waiting.popleft()
        stale = self._is_stale(job)
        if job.topic and not stale:
            del self._newest[id(job.owner), job.topic]
        if isValid(job.owner) and not stale:
            self._hand_over(job, answer, error)
        if not self._waiting:
            self.became_idle.emit()

    def _hand_over(self, job: Job, answer: object, error: Exception | None) -> None:
        if error is None:
            job.on_done(answer)
        elif isinstance(error, WorkprisError):
            _log.info("work ended with %s", type(error).__name__)
            job.on_error(error)
        else:
            _log.error("work failed", exc_info=error)
            self.failed_unexpectedly.emit(error)
