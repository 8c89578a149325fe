"""F2 of security.md 7.1: sixty kills of the vault's process while it saves lose nothing that was acknowledged (R12)."""

import multiprocessing
import os
import random
import signal
import threading
import time
from contextlib import contextmanager

import pytest

from tests.cases.conftest import NAME, PASSWORD, QUICK
from tests.cases.session_requests import ProcessOf, standing_still
from tests.torture.rounds import COUNTED, SEED
from workpris_desktop.cases import vault_session
from workpris_desktop.cases.audit_chain import rows, verify
from workpris_desktop.cases.draft_requests import KeepDraft, ReadDraft
from workpris_desktop.cases.engine import whole
from workpris_desktop.cases.file_requests import NewFile, ReadFile, SearchFiles, WriteEntry
from workpris_desktop.cases.key_ring import read_key_ring
from workpris_desktop.cases.note_requests import NotesOf, WriteNote
from workpris_desktop.cases.openings import Found, Unlock, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.cases.word_index import index_agrees
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.vault import Category, VaultPurpose
from workpris_desktop.domain.vault_errors import VaultLocked

KILLS = 60
PLACE = "file/new"
SERVICE = "sluzba-1"

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="sixty processes are forked, for the sake of time"),
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),
    pytest.mark.timeout(600),
]


class Writer:
    """Saves in one thread until the process is killed; ``acknowledged`` is what it was told is kept."""

    def __init__(self, session, file_id):
        self.session = session
        self.file_id = file_id
        self.chance = random.Random(SEED)
        self.number = 0
        self.acknowledged = {}
        self.possible = {}
        self.notes = {}
        self.draft = ""
        self.begun = threading.Event()

    def save_until_killed(self):
        try:
            while True:
                self._save()
                self.begun.set()
        except VaultLocked:
            self.begun.set()

    def _save(self):
        self.number += 1
        text = f"zapis{self.number} " + "Žádost o byt " * self.chance.randrange(1, 200)
        kind = self.chance.choice(("entry", "entry", "change", "note", "draft"))
        if kind == "note":
            self.notes[self.session.ask(WriteNote(SERVICE, text[:1500])).id] = text[:1500].strip()
        elif kind == "draft":
            self.possible[PLACE] = text
            self.session.ask(KeepDraft(PLACE, text))
            self.draft = text
        else:
            own = list(self.acknowledged) if kind == "change" else []
            entry_id = self.chance.choice(own) if own else ""
            self.possible[entry_id] = text.strip()
            entry = self.session.ask(WriteEntry(self.file_id, text, entry_id))
            self.acknowledged[entry.id] = entry.text
        self.possible.clear()


@contextmanager
def opened(unlock, folder):
    vault, _ = unlock.open(folder, standing_still)
    try:
        yield vault
    finally:
        close_vault(vault)


def demand_all_there(vault, writer):
    """Look whether the file is whole, and whether all that was acknowledged is in it."""
    assert whole(vault.connection)
    assert index_agrees(vault.connection)
    verify(vault.connection, read_key_ring(vault.folder).audit)
    kept = {entry.id: entry.text for entry in ReadFile(writer.file_id).answer(vault).entries}
    for entry_id, text in writer.acknowledged.items():
        assert kept[entry_id] in (text, writer.possible.get(entry_id)), entry_id
    notes = {note.id: note.text for note in NotesOf(SERVICE).answer(vault)}
    assert writer.notes.items() <= notes.items()
    assert ReadDraft(PLACE).answer(vault) in (writer.draft, writer.possible.get(PLACE))
    newest = next(reversed(writer.acknowledged.values()), None)
    if newest is not None and newest in kept.values():
        assert [hit.file.id for hit in SearchFiles(newest.split()[0]).answer(vault)] == [writer.file_id]
    return kept


def test_sixty_kills_lose_nothing_that_was_acknowledged(tmp_path, monkeypatch):
    fork = multiprocessing.get_context("fork")
    monkeypatch.setattr(vault_session.multiprocessing, "get_context", lambda _method: fork)
    folder = VaultFolder(tmp_path / "vault")
    session = VaultSession(folder, standing_still)
    unlock = Unlock(session.open(Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK)).account.id, PASSWORD)
    writer = Writer(session, session.ask(NewFile("Jiří", Category.PROBATION)).id)
    session.lock()
    chance = random.Random(SEED + 1)
    unacknowledged = 0
    for _ in range(KILLS):
        session.open(unlock)
        pid = session.ask(ProcessOf())
        writer.begun.clear()
        thread = threading.Thread(target=writer.save_until_killed)
        thread.start()
        assert writer.begun.wait(60)
        time.sleep(chance.uniform(0, 0.03))
        os.kill(pid, signal.SIGKILL)
        thread.join(60)
        with opened(unlock, folder) as vault:
            kept = demand_all_there(vault, writer)
            unacknowledged += len(kept.keys() - writer.acknowledged.keys())
            writer.acknowledged |= kept
            writer.draft = ReadDraft(PLACE).answer(vault)
            acts = [row.act for row in rows(vault.connection, most=100_000)]
        writer.possible.clear()
    assert len(writer.acknowledged) + len(writer.notes) > KILLS
    assert acts.count(Act.FILE_CHANGED) >= len(writer.acknowledged)
    COUNTED["kills"] += KILLS
    COUNTED["saves begun"] += writer.number
    COUNTED["entries and notes kept"] += len(writer.acknowledged) + len(writer.notes)
    COUNTED["kept that were never acknowledged"] += unacknowledged
