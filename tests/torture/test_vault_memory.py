"""F12 of security.md 7.1: after locking no process of ours has the key, and a new vault process knows no case text."""

import os
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cases.conftest import NAME, PASSWORD, QUICK
from tests.cases.session_requests import standing_still
from tests.support.process_memory import can_look_into, copies_in, processes_below
from tests.torture.rounds import COUNTED
from workpris_desktop.cases.file_requests import NewFile, WriteEntry
from workpris_desktop.cases.openings import Found, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.vault import Category, VaultPurpose

LOCKS = 5
ENTRIES = 20
ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc"),
    pytest.mark.timeout(300),
]


class Window:
    """A window's process, told step by step what to do."""

    def __init__(self, folder, account_id):
        command = [sys.executable, "-m", "tests.torture.vault_window", str(folder.root), account_id, PASSWORD]
        streams = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self.process = subprocess.Popen(
            command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, text=True, **streams
        )

    def step(self, name):
        self.process.stdin.write(f"{name}\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def copies(self, needles):
        """Return how many copies there are in the window's process, and in all that descend from it."""
        window, *others = processes_below(self.process.pid)
        return count(window, needles), sum(count(pid, needles) for pid in others)


def count(pid, needles):
    return sum(copies_in(pid, needles).values())


@pytest.fixture
def kept(tmp_path):
    """A locked vault: its folder, account, the forms in which its key could lie about, and the word of its texts."""
    folder, word = VaultFolder(tmp_path / "vault"), f"rodinny{secrets.token_hex(8)}"
    vault, founded = Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK).open(folder, standing_still)
    file = NewFile("Jiří", Category.PROBATION).answer(vault)
    for number in range(ENTRIES):
        WriteEntry(file.id, f"{word} {number} " + "chodí do práce " * 60).answer(vault)
    key = vault.data_key
    close_vault(vault)
    keys = (key, key.hex().encode(), key.hex().upper().encode(), key.hex().encode("utf-32-le"))
    return folder, founded.account.id, keys, tuple(word.encode(form) for form in ("utf-8", "utf-16-le", "utf-32-le"))


@pytest.fixture
def window(kept):
    folder, account_id, _, _ = kept
    window = Window(folder, account_id)
    yield window
    window.process.stdin.close()
    window.process.stdout.close()
    assert window.process.wait(30) == 0


def test_locking_leaves_no_key_in_any_process_of_ours(window, kept):
    _folder, _account, keys, texts = kept
    left = []
    for _ in range(LOCKS):
        pid = int(window.step("unlock"))
        if not can_look_into(pid):
            pytest.skip("NO MEMORY IS LOOKED INTO: the vault's process lets nobody but root")
        assert count(pid, keys) >= 1, "the key is not found where it must be"
        assert window.copies(keys)[0] == 0
        assert count(pid, texts) == 0, "case text is in the process before anything was read"
        assert window.step("read") == str(ENTRIES)
        assert count(pid, texts) >= ENTRIES
        window.step("lock")
        assert window.copies(keys) == (0, 0)
        left.append(window.copies(texts)[0])
        window.step("warm")
        assert window.copies(keys) == (0, 0)
        assert window.copies(texts)[1] == 0
    COUNTED["locks"] += LOCKS
    COUNTED["texts left in the window's process"] += sum(left)
