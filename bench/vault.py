"""The vault with 10,000 records of 2 kB, asked through its process as the window does, plain SQLite beside it.

Run by ``python -m bench.vault``. The peer is the same engine, tables and functions on a file that nobody encrypts,
in this process; so a ratio is the price of the cipher and of the way to another process.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path
from random import Random
from typing import Any, Final

from sqlcipher3 import dbapi2

from tests.support.vault_rows import fill, text_of
from workpris_desktop.cases import schema
from workpris_desktop.cases.argon2_stretching import stretched
from workpris_desktop.cases.engine import new_data_key
from workpris_desktop.cases.file_requests import NewFile, SearchFiles, WriteEntry
from workpris_desktop.cases.key_ring import read_key_ring
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.openings import Found, Unlock, close_vault
from workpris_desktop.cases.request import Request
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.account import EVERY_ROLE, Account
from workpris_desktop.domain.vault import Category, VaultPurpose

RECORDS: Final = 10_000
CHARACTERS: Final = 2_000
PASSWORD: Final = "Sieben Hasen laufen ueber Land"
ROUNDS: Final = 15
WORDS: Final = ("dluhy", "bydleni ubytovna", "soud", "wohnung stras", "Klient 00999", "nichts")
UNLOCK_S, SEARCH_MS, SAVE_MS = 1.5, 100.0, 50.0
"""The goals (F15 of security.md 7.1, and issue 7)."""

Ask = Callable[[Request[Any]], Any]


def main() -> None:
    """Fill both, measure both in turns, print medians and ratios, and end with 1 where a goal is missed."""
    with tempfile.TemporaryDirectory() as name:
        folder = VaultFolder(Path(name) / "vault")
        account = _founded(folder)
        session = VaultSession(folder)
        unlocking_s = _unlock_in_turns(session, account)
        kdf_s = _stretching_s(folder)
        peer = _plain_peer(Path(name) / "plain.db")
        print(f"{RECORDS} records of {CHARACTERS} characters, {folder.database.stat().st_size / 1e6:.0f} MB")
        print(f"unlock {unlocking_s:.2f} s, of which the KDF {kdf_s:.2f} s (goal {UNLOCK_S} s)")
        found = _measured({"vault": session.ask, "plain": lambda request: request.answer(peer)})
        for what in ("search", "save"):
            ours, plain = found["vault", what], found["plain", what]
            print(f"{what}: vault {ours:.1f} ms, plain {plain:.1f} ms, ratio {ours / plain:.2f}")
        print(f"memory of the vault's process while nothing is asked: {_idle_mib(session):.0f} MiB")
        session.lock()
        reached = (
            unlocking_s <= UNLOCK_S and found["vault", "search"] <= SEARCH_MS and found["vault", "save"] <= SAVE_MS
        )
        print("goals reached" if reached else "a goal is missed")
        sys.exit(0 if reached else 1)


def _founded(folder: VaultFolder) -> Account:
    vault, founded = Found("Dana", PASSWORD, VaultPurpose.ME).open(folder, lambda: datetime.now(UTC))
    fill(vault, RECORDS, CHARACTERS)  # type: ignore[no-untyped-call]
    close_vault(vault)
    return founded.account


def _unlock_in_turns(session: VaultSession, account: Account) -> float:
    """Return the median of unlocking, seconds, with the process begun while the password is typed; it stays open."""
    taken = []
    for _ in range(3):
        session.lock()
        session.warm_up()
        time.sleep(1)
        begin = time.perf_counter()
        session.open(Unlock(account.id, PASSWORD))
        taken.append(time.perf_counter() - begin)
    return statistics.median(taken)


def _stretching_s(folder: VaultFolder) -> float:
    costs, taken = read_key_ring(folder).slots[0].costs, []
    for _ in range(3):
        begin = time.perf_counter()
        stretched(PASSWORD, b"0" * 16, costs)
        taken.append(time.perf_counter() - begin)
    return statistics.median(taken)


def _plain_peer(path: Path) -> OpenVault:
    """Return an open vault whose file is a plain one, without a key, filled as ours."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    for setting in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {setting}")
    schema.bring_up_to_date(connection)
    connection.execute("INSERT INTO secret VALUES ('audit', zeroblob(32))")
    connection.execute("INSERT INTO account VALUES ('a', 'Dana', 'worker,lead', '', NULL)")
    account = Account("a", "Dana", EVERY_ROLE)
    peer = OpenVault(VaultFolder(path.parent), connection, account, new_data_key(), lambda: datetime.now(UTC))
    fill(peer, RECORDS, CHARACTERS)  # type: ignore[no-untyped-call]
    return peer


def _measured(sides: Mapping[str, Ask]) -> dict[tuple[str, str], float]:
    """Return medians in milliseconds, by side and by what was done; the sides take turns."""
    random, number = Random(7), count()
    files = {side: ask(NewFile("Klient", Category.ADVICE)) for side, ask in sides.items()}
    taken: dict[tuple[str, str], list[float]] = {}
    for _ in range(ROUNDS):
        for side, ask in sides.items():
            for word in WORDS:
                taken.setdefault((side, "search"), []).append(_ms(partial(ask, SearchFiles(word))))
            text = f"{next(number)} {text_of(random, CHARACTERS - 10)}"  # type: ignore[no-untyped-call]
            taken.setdefault((side, "save"), []).append(_ms(partial(ask, WriteEntry(files[side].id, text))))
    return {key: statistics.median(values) for key, values in taken.items()}


def _ms(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def _idle_mib(session: VaultSession) -> float:
    """Return how much memory of its own the vault's process has (Linux: private pages)."""
    number = session._process._process.pid  # type: ignore[union-attr] # noqa: SLF001 - only a bench looks there
    private = [
        int(line.split()[1])
        for line in Path(f"/proc/{number}/smaps_rollup").read_text(encoding="ascii").splitlines()
        if line.startswith("Private")
    ]
    return sum(private) / 1024


if __name__ == "__main__":
    main()
