"""F1 of security.md 7.1: a hundred times the process is killed in the middle of an update; F3's order of writing."""

import os
import random
import signal
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime

import pytest

from tests.support.packages import bare_draft, full_draft, shipped_facts
from tests.torture.rounds import COUNTED, SEED
from workpris_desktop.directory.generation import generation_file, read_pointer
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.edition_history import Origin, OriginKind
from workpris_desktop.record.synonyms import read_synonyms
from workpris_desktop.system.paths import resources_folder

KILLS = 100
NOW = datetime(2026, 11, 22, tzinfo=UTC)
FACTS = shipped_facts()
SYNONYMS = read_synonyms(resources_folder())

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is killed and forked")


def shelf_in(folder):
    return DirectoryShelf(folder, FACTS, lambda: SYNONYMS)


def sound_state(folder):
    """Return number, services and sequence of what a start finds, after looking whether it is complete."""
    shelf = shelf_in(folder)
    with shelf.open() as reader:
        edition = reader.edition
    pointer = read_pointer(folder)
    assert pointer is not None
    assert (edition.number, edition.services) == (pointer.number, pointer.services)
    with closing(sqlite3.connect(generation_file(folder, edition.number))) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM service").fetchone() == (edition.services,)
    newest = shelf.history()[0]
    assert (newest.number, newest.services) == (edition.number, edition.services)
    return edition.number, edition.services, newest.origin.sequence


def update_and_be_killed(folder, package, sequence, delay_s, *, at_the_end):
    """Let a child install a release, and kill it after a delay; tell whether it had finished."""
    reached, tell = os.pipe()
    child = os.fork()
    if child == 0:

        def progress(done, total):
            if done == total or not at_the_end:
                os.write(tell, b"x")

        try:
            origin = Origin(OriginKind.UPDATE, sequence=sequence)
            shelf_in(folder).install(package, progress, origin=origin, whole=True, now=NOW)
        finally:
            os._exit(0)
    os.close(tell)
    os.read(reached, 1)
    os.close(reached)
    time.sleep(delay_s)
    os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_a_hundred_kills_leave_the_old_or_the_new_edition_in_full(tmp_path):
    chance = random.Random(SEED)
    folder = tmp_path / "shelf"
    packages = [bare_draft().write_folder(tmp_path / "a"), full_draft().write_folder(tmp_path / "b")]
    shelf_in(folder).install(packages[0], origin=Origin(OriginKind.UPDATE, sequence=1), now=NOW)
    begun = time.monotonic()
    shelf_in(folder).install(packages[1], origin=Origin(OriginKind.UPDATE, sequence=2), now=NOW)
    duration = time.monotonic() - begun
    state = sound_state(folder)
    old = new = 0
    for number in range(KILLS):
        package, services = packages[number % 2], (1, 5)[number % 2]
        at_the_end = number % 3 == 0
        delay = chance.uniform(0, 0.03 if at_the_end else duration)
        finished = update_and_be_killed(folder, package, 3 + number, delay, at_the_end=at_the_end)
        after = sound_state(folder)
        if after == state:
            assert not finished
            old += 1
        else:
            assert after[0] > state[0]
            assert after[1:] == (services, 3 + number)
            new += 1
        state = after
    assert min(old, new) > KILLS // 20
    COUNTED.update({"kills": KILLS, "found the old edition": old, "found the new edition": new})
    # The next one clears up: three editions, and nothing else.
    shelf_in(folder).install(packages[0], now=NOW)
    left = sorted(path.name for path in folder.iterdir())
    assert len([name for name in left if name.startswith("directory-")]) == 6
    assert set(left) - {name for name in left if name.startswith("directory-")} == {
        "current.json",
        "history.json",
        "import.lock",
    }


def test_nothing_is_pointed_to_before_it_is_on_the_disk(tmp_path, monkeypatch):
    """Whatever the pointer names was synced before the pointer was renamed, and the pointer before it was renamed."""
    folder = tmp_path / "shelf"
    log = []
    named = {}
    sync, rename = os.fsync, os.replace

    def fsync(descriptor):
        log.append(("sync", os.fstat(descriptor).st_ino))
        sync(descriptor)

    def replace(source, target, **more):
        inode, name = source.stat().st_ino, target.name
        assert ("sync", inode) in log, f"{target} was renamed before it was on the disk"
        named[name] = len(log)
        log.append(("rename", name))
        rename(source, target, **more)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "replace", replace)
    shelf_in(folder).install(full_draft().write_folder(tmp_path / "p"), now=NOW)
    order = sorted(named, key=named.__getitem__)
    assert order == ["directory-1.index.sqlite", "directory-1.sqlite", "history.json", "current.json"]
    in_folder = [at for at, entry in enumerate(log) if entry == ("sync", folder.stat().st_ino)]
    assert any(named["directory-1.sqlite"] < at < named["history.json"] for at in in_folder)
    assert any(named["history.json"] < at < named["current.json"] for at in in_folder)
    assert in_folder[-1] > named["current.json"]
