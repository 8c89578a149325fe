"""An update that a process of its own looks for and fetches: the same comes of it, and nothing is left behind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.update_repository import BEGINNING, lines_of, service
from tests.support.update_shelf import BUILT, Computer
from workpris_desktop.domain.errors import FileFault, Stopped
from workpris_desktop.domain.sync_errors import SourceAltered, SourceMissing, UpdateOlder
from workpris_desktop.sync.updating import Updating
from workpris_desktop.system.worker_process import run_in_process

ROOT = Path(__file__).parents[2]

WALK = """
import sys
from datetime import datetime
from pathlib import Path
from tests.support.update_shelf import Computer
from workpris_desktop.sync.updating import Updating
from workpris_desktop.system.worker_process import run_in_process

folder, repository, now = Path(sys.argv[1]), Path(sys.argv[2]), datetime.fromisoformat(sys.argv[3])
computer = Computer(folder, now)
computer.updating = Updating(folder, computer.shelf, lambda: now, computer.built, run_in_process)
computer.updating.add_publisher(repository)
assert computer.sync(repository)
brought = {"tuf.ngclient", "requests", "urllib3"} & sys.modules.keys()
assert not brought, brought
"""


class ProcessComputer(Computer):
    """A computer that updates as the window does."""

    def restart(self):
        self.updating = Updating(self.folder, self.shelf, lambda: self.now, BUILT, run_in_process)


@pytest.fixture
def computer(tmp_path, publisher):
    made = ProcessComputer(tmp_path / "sync", BEGINNING)
    made.updating.add_publisher(publisher.folder)
    return made


def left_behind(computer):
    """Return what lies there of an edition that is not in use."""
    return sorted(path.name for pattern in ("edition-*", "*.new") for path in computer.folder.rglob(pattern))


def rename_one(publisher):
    """Publish a second release, in which one service has another name."""
    services = [service(number, "Renamed" if number == 105 else "") for number in range(100, 120)]
    publisher.publish({"CZ": lines_of(services)}, BEGINNING)


def test_two_releases_come_byte_for_byte_the_second_as_changed_lines(publisher, computer):
    assert computer.sync(publisher.folder)
    rename_one(publisher)
    offer = computer.updating.look(computer.source(publisher.folder))
    assert offer.by_delta
    told = []
    fetched = computer.updating.fetch(offer, frozenset({"s105"}), lambda done, total: told.append((done, total)))
    assert (fetched.preview.changed.count, fetched.preview.concerned) == (1, {"s105"})
    assert told[-1][0] == told[-1][1]
    computer.updating.install(fetched)
    assert computer.shelf.contents == [publisher.published(number, ("CZ",)) for number in (1, 2)]
    assert not computer.sync(publisher.folder)
    assert left_behind(computer) == []


def test_refusals_arrive_as_they_are(publisher, computer, tmp_path):
    with pytest.raises(SourceMissing):
        computer.sync(tmp_path / "nowhere")
    offer = computer.updating.look(computer.source(publisher.folder))
    for target in (publisher.folder / "targets").glob("*CZ*"):
        target.write_bytes(bytes(target.stat().st_size))
    with pytest.raises(SourceAltered) as caught:
        computer.updating.fetch(offer, frozenset())
    assert caught.value.file.startswith("CZ")
    assert left_behind(computer) == []


def test_a_release_that_was_verified_is_a_floor_even_when_fetching_it_was_stopped(publisher, computer):
    def stop(_done, _total):
        raise Stopped

    old = publisher.stick(computer.folder.parent / "old")
    rename_one(publisher)
    offer = computer.updating.look(computer.source(publisher.folder))
    with pytest.raises(Stopped):
        computer.updating.fetch(offer, frozenset(), stop)
    assert left_behind(computer) == []
    with pytest.raises(UpdateOlder):
        computer.updating.look(computer.source(old))
    assert computer.sync(publisher.folder)


def test_what_a_killed_process_made_is_removed_and_the_next_one_arrives(publisher, computer):
    computer.sync(publisher.folder)
    rename_one(publisher)
    offer = computer.updating.look(computer.source(publisher.folder))
    computer.updating._run = leave_half_of_it_and_vanish
    with pytest.raises(FileFault):
        computer.updating.fetch(offer, frozenset())
    assert left_behind(computer) == []
    computer.restart()
    assert computer.sync(publisher.folder)


def leave_half_of_it_and_vanish(work, progress):
    return run_in_process(Vanishing(work.args[0].folder), progress)


class Vanishing:
    """Work that is killed while it makes an edition."""

    def __init__(self, folder):
        self.folder = folder

    def __call__(self, _progress):
        parts = next((self.folder / "parts").iterdir())
        (parts / "half.new").write_bytes(b"half")
        (self.folder / "edition-2.ndjson.gz").write_bytes(b"half")
        os._exit(7)


def test_the_process_of_the_window_brings_nothing_in_that_asks_a_source(publisher, tmp_path):
    command = [sys.executable, "-c", WALK, tmp_path / "sync", publisher.folder, BEGINNING.isoformat()]
    walked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert walked.returncode == 0, walked.stderr
