"""Requests and openings of tests, in a module of their own because the vault's process imports them by name."""

import ctypes
import logging
import os
import sys
import threading
import time
import warnings
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar

from workpris_desktop.cases import openings
from workpris_desktop.cases.openings import Opening, Unlock
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.domain.vault_errors import VaultLocked

SECRET = "Jiří spí v Čechově ulici"


def standing_still():
    """A clock for processes of their own."""
    return datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def asked_in_thread(ask):
    """Begin a question in a thread, and return the thread and the list that its answer or error will be in."""
    came = []

    def work():
        try:
            came.append(ask())
        except VaultLocked as error:
            came.append(error)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread, came


@dataclass(frozen=True, slots=True)
class ProcessOf(Request[int]):
    """Ask for the number of the vault's process."""

    def answer(self, vault):
        return os.getpid()


@dataclass(frozen=True, slots=True)
class Echo(Request[str]):
    text: str
    after_s: float = 0

    def answer(self, vault):
        time.sleep(self.after_s)
        return self.text


@dataclass(frozen=True, slots=True)
class PatientEcho(Echo):
    patience_s: ClassVar[float] = 20.0


@dataclass(frozen=True, slots=True)
class Hang(Request[None]):
    """Never answers; ``mark`` is a file that says that it has begun."""

    mark: Path

    def answer(self, vault):
        self.mark.write_text(str(os.getpid()))
        time.sleep(600)


@dataclass(frozen=True, slots=True)
class CloseSlowly(Request[None]):
    """Let the closing of the vault take a while, as a backup does."""

    for_s: float

    def answer(self, vault):
        close = openings.close_vault

        def close_slowly(vault):
            time.sleep(self.for_s)
            close(vault)

        openings.close_vault = close_slowly


@dataclass(frozen=True, slots=True)
class Forbidden(Request[None]):
    def answer(self, vault):
        vault.account = replace(vault.account, roles=frozenset())
        vault.demand(Deed.READ_AUDIT)


@dataclass(frozen=True, slots=True)
class TakeAccount(Request[None]):
    account: Account

    def answer(self, vault):
        vault.account = self.account


@dataclass(frozen=True, slots=True)
class Stumble(Request[None]):
    """Fails with an error whose text is what the file says."""

    def answer(self, vault):
        try:
            raise ValueError(SECRET)
        except ValueError as error:
            raise RuntimeError(SECRET) from error


@dataclass(frozen=True, slots=True)
class Unsendable(Request[object]):
    def answer(self, vault):
        return lambda: SECRET


@dataclass(frozen=True, slots=True)
class Chatter(Request[None]):
    """Says what nobody should hear, in every way there is."""

    def answer(self, vault):
        sys.stdout.write(SECRET)
        sys.stderr.write(SECRET)
        os.write(1, SECRET.encode())
        os.write(2, SECRET.encode())
        logging.getLogger("workpris_desktop").error(SECRET)
        warnings.warn(SECRET, stacklevel=1)


@dataclass(frozen=True, slots=True)
class Dumpable(Request[tuple[tuple[int, int], int]]):
    """Ask for the limit of core files, and whether Linux would write one."""

    def answer(self, vault):
        import resource

        return resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class SlowUnlock(Opening[Account]):
    """Takes its time as an expensive password does."""

    unlock: Unlock
    mark: Path
    after_s: float

    def open(self, folder, now):
        self.mark.write_text(str(os.getpid()))
        time.sleep(self.after_s)
        return self.unlock.open(folder, now)
