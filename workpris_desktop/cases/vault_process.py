"""The vault's own process: it alone holds the key, and ends when the vault is locked."""

import os
import pickle
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from importlib import import_module
from multiprocessing import parent_process
from multiprocessing.connection import Connection
from types import FrameType
from typing import TYPE_CHECKING, Any, Final, NoReturn

from workpris_desktop.cases.request import Request
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.vault_errors import VaultLocked
from workpris_desktop.system.process_outcome import Broke, Done, Outcome, outcome_of
from workpris_desktop.system.process_privacy import forbid_inspection, silence

if TYPE_CHECKING:
    from workpris_desktop.cases.open_vault import OpenVault
    from workpris_desktop.cases.openings import Opening

LONGEST_ORPHANED_S: Final = 5.0
"""For so long the process may go on with what it is doing when the window's process has ended."""

_NEEDED_AT_UNLOCKING: Final = (
    "argon2.low_level",
    "cryptography.hazmat.primitives.ciphers.aead",
    "filelock",
    "msgspec",
    "pyrage",
    "sqlcipher3.dbapi2",
    "workpris_desktop.cases.openings",
)
"""Imported while the person types the password."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of a message, and whose the vault is now; None while it is not open."""

    outcome: Outcome
    account: Account | None


LOCK: Final = b"lock"
"""The message that ends the process. All others to it are pickled."""

CLOSING: Final = b"closing"
"""What the process says when it has read `LOCK` and begins to close the vault. All else that it says is pickled."""


def serve(connection: Connection, folder: VaultFolder, now: Callable[[], datetime]) -> None:
    """Open the vault and answer requests until told to lock; this is where the process begins.

    Whatever happens, nothing is said but what is sent through the connection. The exit code is 0 where the vault was
    closed in order.

    Args:
        connection: brings openings, requests and `LOCK`; gets a `Reply` to each of the first two, then `CLOSING`.
        folder: of the vault.
        now: tells the moment (UTC).
    """
    silence()
    forbid_inspection()
    # Ctrl-C goes to all processes of a terminal; whoever waits for us says what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _end_in_order)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    desk = _Desk(connection, folder, now)
    try:
        with suppress(EOFError, OSError, SystemExit):
            desk.work()
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        closed = outcome_of(desk.close)
    # Without the interpreter's own tidying up, which could raise and be printed.
    os._exit(0 if isinstance(closed, Done) else 1)


def _end_in_order(_number: int, _frame: FrameType | None) -> NoReturn:
    raise SystemExit


def _end_with_parent() -> None:
    """End, whatever is under way, some seconds after the process that began this one."""
    parent = parent_process()
    assert parent is not None
    parent.join()
    threading.Event().wait(LONGEST_ORPHANED_S)
    os._exit(1)


class _Desk:
    """Where messages are answered."""

    def __init__(self, connection: Connection, folder: VaultFolder, now: Callable[[], datetime]) -> None:
        self._connection = connection
        self._folder = folder
        self._now = now
        self._vault: OpenVault | None = None

    def work(self) -> None:
        for name in _NEEDED_AT_UNLOCKING:
            # What cannot be imported is told when the vault is to be opened.
            with suppress(ImportError):
                import_module(name)
        while (message := self._connection.recv_bytes()) != LOCK:
            self._reply(outcome_of(partial(self._answer, message)))
        self._connection.send_bytes(CLOSING)

    def close(self) -> None:
        vault, self._vault = self._vault, None
        if vault is not None:
            # What opens and closes a vault is heavy, and the window knows this module.
            from workpris_desktop.cases.backups import back_up_before_locking  # noqa: PLC0415
            from workpris_desktop.cases.openings import close_vault  # noqa: PLC0415

            # A backup that cannot be made keeps nobody from locking; the next one is made while the vault is open.
            outcome_of(partial(back_up_before_locking, vault))
            close_vault(vault)

    def _answer(self, message: bytes) -> Any:
        wish: Opening[Any] | Request[Any] = pickle.loads(message)  # noqa: S301 - the window's process has sent it
        if not isinstance(wish, Request):
            self.close()
            self._vault, answer = wish.open(self._folder, self._now)
            return answer
        if self._vault is None:
            raise VaultLocked
        return wish.sent(self._vault)

    def _reply(self, outcome: Outcome) -> None:
        account = self._vault.account if self._vault else None
        try:
            message = pickle.dumps(Reply(outcome, account))
        except Exception as error:  # noqa: BLE001 - the asker must get a reply, also where an answer cannot be sent
            message = pickle.dumps(Reply(Broke(type(error).__name__), account))
        self._connection.send_bytes(message)
