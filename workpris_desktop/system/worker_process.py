"""Long work in a process of its own, so that the window never waits for its turn at Python's lock."""

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from typing import Any, Final, TypeVar

from workpris_desktop.domain.errors import FileFault, Stopped
from workpris_desktop.system.process_outcome import Failed, Outcome, answer_of, outcome_of

Result = TypeVar("Result")

Progress = Callable[[int, int], None]
"""Is told how much of how much is done; it may raise `Stopped`."""

LONGEST_STOPPING_S: Final = 1.0
"""A process that was told to stop and does not answer for so long is killed."""

_PAUSE_BETWEEN_LOOKS_S: Final = 0.1
_PAUSE_BETWEEN_REPORTS_S: Final = 0.05
_NICER_BY: Final = 5


@dataclass(frozen=True, slots=True)
class _Told:
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the process is told: to go on behind the last report, or to stop."""

    go_on: bool


def run_in_process(work: Callable[[Progress], Result], progress: Progress) -> Result:
    """Do work in a process of its own and return what came of it.

    The report that everything is done (``done == total``) is waited for: the work goes on behind it only when
    ``progress`` has returned. Until then it can be stopped, and is killed where it does not answer; from then on it is
    waited for. The process ends with ours, however that ends.

    Args:
        work: a function of a module, or a `functools.partial` of one; it gets the function to tell progress by.
        progress: is told how much is done, also again where nothing is new; it may raise to stop.

    Raises:
        WorkprisError: what the work raised.
        FileFault: the process ended without an answer.
        WorkerBroke: the work raised an error that nobody foresaw.
        BaseException: whatever ``progress`` raised.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, work), daemon=True)
    process.start()
    theirs.close()
    try:
        result: Result = _Watch(ours, progress).result()
    finally:
        ours.close()
        process.join(LONGEST_STOPPING_S)
        process.kill()
        process.join()
    return result


class _Watch:
    """The side of whoever waits for the work."""

    def __init__(self, connection: Connection, progress: Progress) -> None:
        self._connection = connection
        self._progress = progress
        self._last = _Told(0, 1)

    def result(self) -> Any:
        try:
            while True:
                message = self._next()
                if isinstance(message, _Told):
                    self._tell(message)
                else:
                    return answer_of(message)
        except BaseException:
            self._let_stop()
            raise

    def _next(self) -> _Told | Outcome:
        """Return the next message, the last report again where there is none for a while."""
        is_finishing = self._last.done >= self._last.total
        if not is_finishing and not self._connection.poll(_PAUSE_BETWEEN_LOOKS_S):
            return self._last
        try:
            message: _Told | Outcome = self._connection.recv()
        except (EOFError, OSError):
            return Failed(FileFault, ("", "ended"), {"path": None, "detail": "ended"})
        return message

    def _tell(self, told: _Told) -> None:
        self._last = told
        self._progress(told.done, told.total)
        if told.done >= told.total:
            self._connection.send(_Answer(go_on=True))

    def _let_stop(self) -> None:
        """Tell the process to stop and wait for its answer, so that it can tidy up; who does not answer is killed."""
        until = time.monotonic() + LONGEST_STOPPING_S
        try:
            self._connection.send(_Answer(go_on=False))
            while (left := until - time.monotonic()) > 0 and self._connection.poll(left):
                if not isinstance(self._connection.recv(), _Told):
                    return
        except (EOFError, OSError):
            return


def _serve(connection: Connection, work: Callable[[Progress], Any]) -> None:
    """Do the work and send what comes of it; this is where the process begins."""
    # Ctrl-C goes to all processes of a terminal; whoever waits for us says what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_NICER_BY)
    connection.send(outcome_of(partial(work, _Reporter(connection).tell)))


class _Reporter:
    """The side of the work: reports go out, and a thread listens for what is answered."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._answers = threading.Semaphore(0)
        self._stop = False
        self._told_at = 0.0
        threading.Thread(target=self._listen, daemon=True).start()

    def tell(self, done: int, total: int) -> None:
        if self._stop:
            raise Stopped
        if done >= total:
            self._connection.send(_Told(done, total))
            self._answers.acquire()
            if self._stop:
                raise Stopped
        elif time.monotonic() - self._told_at >= _PAUSE_BETWEEN_REPORTS_S:
            self._told_at = time.monotonic()
            self._connection.send(_Told(done, total))

    def _listen(self) -> None:
        try:
            while True:
                answer = self._connection.recv()
                self._stop = self._stop or not answer.go_on
                self._answers.release()
        except (EOFError, OSError):
            # Nobody waits for us any more.
            os._exit(1)
