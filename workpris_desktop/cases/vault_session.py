"""The window's side of the vault: opens it, asks it, and locks it by ending its process."""

import logging
import multiprocessing
import pickle
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Any, Final, TypeVar

from workpris_desktop.cases.request import Request
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_process import CLOSING, LOCK, Reply, serve
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.vault_errors import VaultLocked
from workpris_desktop.system.files import wrapped_os_errors
from workpris_desktop.system.process_outcome import answer_of
from workpris_desktop.system.process_privacy import forbid_dumps, give_freed_memory_back

if TYPE_CHECKING:
    from workpris_desktop.cases.openings import Opening

Answer = TypeVar("Answer")

LONGEST_LOCKING_S: Final = 2.0
"""A process that is told to lock and has not begun to after so long, say because of a request, is killed."""

LONGEST_CLOSING_S: Final = 10.0
"""One that has begun is killed after so long: a backup may be made before a vault is closed."""

_log = logging.getLogger(__name__)


def utc_now() -> datetime:
    """Return the moment on the computer's clock."""
    return datetime.now(UTC)


class VaultSession:
    """A vault from unlocking to locking, as often as that happens.

    Questions are asked by one thread after the other; `lock` may be called from any thread at any time, and waits for
    none of them longer than `LONGEST_LOCKING_S`. While it is locked there is no key in any process.
    """

    def __init__(self, folder: VaultFolder, now: Callable[[], datetime] = utc_now) -> None:
        """Make the session of a vault that is locked, or not there yet.

        Args:
            folder: of the vault.
            now: tells the moment (UTC) in the vault's process; a function of a module, or what else can be pickled.
        """
        self._folder = folder
        self._now = now
        self._state = threading.Lock()
        self._process: _Process | None = None
        self._account: Account | None = None

    @property
    def folder(self) -> VaultFolder:
        """Return what lies where."""
        return self._folder

    @property
    def is_open(self) -> bool:
        """Tell whether the vault is unlocked, and its process lives."""
        with self._state:
            return self._account is not None and self._process is not None and self._process.is_alive

    @property
    def account(self) -> Account | None:
        """Return who has unlocked the vault, with the roles of now; None while it is locked."""
        return self._account if self.is_open else None

    def warm_up(self) -> None:
        """Begin the process, so that it gets ready while a password is typed.

        Raises:
            MachineFault: the system begins no process, for want of memory say.
        """
        with self._state:
            self._living_process()

    def open(self, opening: "Opening[Answer]") -> Answer:
        """Open the vault, or do what else an opening does; one that is open is locked first.

        Raises:
            VaultError: it cannot be opened, and why.
            VaultLocked: it was locked meanwhile, or its process has ended.
            MachineFault: the disk is full or failed.
            WorkerBroke: the process met an error that nobody foresaw.
        """
        if self.is_open:
            self.lock()
        with self._state:
            process = self._living_process()
        answer: Answer = self._exchange(process, opening)
        return answer

    def ask(self, request: Request[Answer]) -> Answer:
        """Send a request, and return its answer.

        Raises:
            VaultLocked: the vault is locked, was locked meanwhile, or its process has ended.
            VaultError: what was asked for cannot be done, or not by this account.
            MachineFault: the disk is full or failed.
            WorkerBroke: the process met an error that nobody foresaw.
        """
        with self._state:
            process = self._process if self._account is not None else None
        if process is None:
            raise VaultLocked
        answer: Answer = self._exchange(process, request)
        return answer

    def lock(self) -> None:
        """Close the vault and end its process; nothing happens where it is locked already.

        What was acknowledged is kept. A process that does not begin to close the vault within `LONGEST_LOCKING_S`, and
        the `patience_s` of the request that it answers, is killed; whoever waits for its answer gets `VaultLocked`. One
        that has begun is waited for, up to `LONGEST_CLOSING_S`.
        """
        with self._state:
            process = self._process
        if process is not None:
            self._end(process)
            give_freed_memory_back()

    def _living_process(self) -> "_Process":
        if self._process is None or not self._process.is_alive:
            former, self._process, self._account = self._process, _Process(self._folder, self._now), None
            if former is not None:
                former.end()
        return self._process

    def _end(self, process: "_Process") -> None:
        """End a process unless somebody else has done so, or is about to."""
        with self._state:
            if self._process is not process:
                return
            self._process, self._account = None, None
        process.end()

    def _exchange(self, process: "_Process", message: "Opening[Any] | Request[Any]") -> Any:
        try:
            reply = process.exchange(message)
        except VaultLocked:
            self._end(process)
            raise
        with self._state:
            if self._process is not process:
                raise VaultLocked
            self._account = reply.account
        return answer_of(reply.outcome)


class _Process:
    """The vault's process as it is seen from here."""

    def __init__(self, folder: VaultFolder, now: Callable[[], datetime]) -> None:
        # What is read in the vault passes through this process, too.
        forbid_dumps()
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, folder, now), daemon=True)
        with wrapped_os_errors(folder.root):
            self._process.start()
        theirs.close()
        self._turn = threading.Lock()
        self._sending = threading.Lock()
        self._is_closing = False
        self._patience_s = 0.0

    @property
    def is_alive(self) -> bool:
        # Asking the process itself would take its exit code away from whoever waits for its end.
        return not wait([self._process.sentinel], 0)

    def exchange(self, message: object) -> Reply:
        pickled = pickle.dumps(message)
        with self._turn:
            try:
                self._patience_s = message.patience_s if isinstance(message, Request) else 0.0
                with self._sending:
                    self._connection.send_bytes(pickled)
                reply = self._receive()
            except (EOFError, OSError):
                raise VaultLocked from None
            except BaseException:
                # Ctrl-C in a terminal: the answer that is still to come must not be taken for that of another question.
                self._process.kill()
                raise
            finally:
                self._patience_s = 0.0
        if reply == CLOSING:
            raise VaultLocked
        answered: Reply = pickle.loads(reply)  # noqa: S301 - the process that we have begun has sent it
        return answered

    def end(self) -> None:
        until = time.monotonic() + LONGEST_LOCKING_S + self._patience_s
        self._tell_to_lock()
        if self._begins_to_close(until):
            until = time.monotonic() + LONGEST_CLOSING_S
        self._process.join(max(0.0, until - time.monotonic()))
        self._process.kill()
        self._process.join()
        if self._process.exitcode != 0:
            _log.warning("the vault was not closed in order (%s)", self._process.exitcode)
        # Whoever still waits for an answer has been told by now that none will come.
        with self._turn:
            self._connection.close()

    def _receive(self) -> bytes:
        reply = self._connection.recv_bytes()
        self._is_closing = reply == CLOSING
        return reply

    def _tell_to_lock(self) -> None:
        if self._sending.acquire(timeout=LONGEST_LOCKING_S):
            try:
                self._connection.send_bytes(LOCK)
            except OSError:
                _log.info("the vault's process has ended before it was told to")
            finally:
                self._sending.release()

    def _begins_to_close(self, until: float) -> bool:
        """Wait until the process says so, or has ended; whoever waits for an answer gets it first."""
        if self._turn.acquire(timeout=max(0.0, until - time.monotonic())):
            try:
                if not self._is_closing and self._connection.poll(max(0.0, until - time.monotonic())):
                    self._receive()
            except (EOFError, OSError):
                return False
            finally:
                self._turn.release()
        return self._is_closing
