"""F3 and F4 of security.md 7.1 for updates: power cut or failing disk, a start finds the old or the new edition."""

import errno
import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from tests.support.replayed_disk import crash_states
from tests.support.update_repository import BEGINNING, SimulatedPublisher, lines_of, service
from tests.torture.rounds import ROUND, SEED
from tests.torture.update_flow import INSTALLED, LOOKED, SHELF_FOLDER, flow, shelf_in, source_of, updating_in
from workpris_desktop.directory.edition_history_file import HISTORY_FILE
from workpris_desktop.directory.generation import POINTER_FILE, generation_file, read_pointer
from workpris_desktop.domain.errors import DirectoryMissing, WorkprisError
from workpris_desktop.domain.sync_errors import UpdateOlder
from workpris_desktop.window.receiving_shelf import UPDATES_FOLDER

FAULT_STEP, FAULT_RETRY_STEP, RETRY_STEP = 7, 5, 25
LATER = BEGINNING + timedelta(days=1)
FAULTS = (AssertionError, LookupError, WorkprisError, OSError, sqlite3.Error, pytest.fail.Exception)
NOTHING, OLD, NEW = (0, 0), (1, 4), (2, 6)
"""Sequence and services."""

pytestmark = pytest.mark.timeout(600)


class Office:
    """A publisher with two releases, a stick with the older one, and a data folder."""

    def __init__(self, folder, *, is_first):
        self.publisher = SimulatedPublisher(folder / "repository")
        self._publish(OLD)
        self.old_stick = shutil.copytree(self.publisher.folder, folder / "stick")
        self.data = folder / "data"
        self.data.mkdir()
        updating_in(self.data, LATER).add_publisher(self.publisher.folder)
        self.before = NOTHING
        if not is_first:
            self.take(self.data)
            self.before = OLD
        self._publish(NEW)

    def _publish(self, release):
        services = map(service, range(100, 100 + release[1]))
        self.publisher.publish({"CZ": lines_of(services)}, BEGINNING)

    def take(self, data):
        """Let a data folder take what is published now."""
        flow(lambda _: None, data, self.publisher.folder, LATER.isoformat())

    def demand_remembered(self, data, acknowledged):
        """Fail unless a start finds one complete edition, old or new, and nothing acknowledged is forgotten."""
        found = edition_in(data)
        assert found in {self.before, NEW}
        if f"{INSTALLED} 2 6" in acknowledged:
            assert found == NEW
        if f"{LOOKED} 2" in acknowledged:
            with pytest.raises(UpdateOlder):
                updating_in(data, LATER).look(source_of(self.old_stick))

    def demand_next(self, data):
        """Fail unless the next try ends with the new edition; where it had to read it in, nothing else is left over."""
        was_there = edition_in(data) == NEW
        self.take(data)
        assert edition_in(data) == NEW
        if was_there:
            return
        left = {path.name for path in data.rglob("*") if not path.is_dir()}
        assert not {name for name in left if name.startswith((".workpris", "building", "edition-", "tmp"))}


def edition_in(data):
    """Return sequence and services of the edition that a start finds, after looking whether it is complete."""
    shelf = shelf_in(data)
    try:
        with shelf.open() as reader:
            edition = reader.edition
    except DirectoryMissing:
        return NOTHING
    pointer = read_pointer(shelf._folder)
    if pointer is None:
        # The first edition ever is found even before it is pointed to; it counts only if it is complete.
        assert edition.number == 1
        return _demand_complete(shelf, edition)
    assert (edition.number, edition.services) == (pointer.number, pointer.services)
    newest = shelf.history()[0]
    assert (newest.number, newest.services) == (edition.number, edition.services)
    return _demand_complete(shelf, edition, newest.origin.sequence)


def _demand_complete(shelf, edition, sequence=NEW[0]):
    with closing(sqlite3.connect(generation_file(shelf._folder, edition.number))) as database:
        assert database.execute("pragma integrity_check").fetchone() == ("ok",)
        assert database.execute("select count(*) from service").fetchone() == (edition.services,)
    return sequence, edition.services


@pytest.fixture(params=["first", "next"])
def office(request, tmp_path):
    return Office(tmp_path, is_first=request.param == "first")


def is_memory(name):
    """Tell whether a file is asked about what was verified and what came into use."""
    return name.startswith(f"{UPDATES_FOLDER}/") or name.endswith((POINTER_FILE, HISTORY_FILE))


def recorded_update(record_flow, office):
    """Return the recorded flow of taking the newer release."""
    arguments = (office.data, office.publisher.folder, LATER.isoformat())
    return record_flow("tests.torture.update_flow", office.data, *arguments)


@pytest.fixture
def update(office, record_flow):
    return recorded_update(record_flow, office)


def test_after_a_power_cut_a_start_finds_the_old_or_the_new_edition(office, update, tmp_path):
    recording = update.recorded()
    assert recording.acknowledged == (f"{LOOKED} 2", f"{INSTALLED} 2 6")
    faults, judged, found, count = [], set(), set(), 0
    for count, state in enumerate(crash_states(recording, seed=SEED), start=1):
        if SHELF_FOLDER not in state.files and office.before == NOTHING:
            # Told apart below.
            continue
        data = state.write_to(tmp_path / "after")
        try:
            edition = edition_in(data)
            assert edition in {office.before, NEW}
            found.add(edition)
            # A look at a stick is slow, and asks nothing but these.
            memory = hash((state.acknowledged, frozenset(item for item in state.files.items() if is_memory(item[0]))))
            if memory not in judged:
                office.demand_remembered(data, state.acknowledged)
                judged.add(memory)
            if count % RETRY_STEP == 0:
                office.demand_next(data)
        except FAULTS as fault:
            faults.append(f"{state}: {fault!r}")
    assert not faults, f"{len(faults)} of {count}\n" + "\n".join(faults[:20])
    assert count > 300
    assert found == {office.before, NEW}


def test_the_first_edition_ever_survives_a_power_cut(tmp_path, record_flow):
    office = Office(tmp_path, is_first=True)
    recording = recorded_update(record_flow, office).recorded()
    *_, last = crash_states(recording, "B")
    office.demand_remembered(last.write_to(tmp_path / "after"), last.acknowledged)


@pytest.mark.parametrize("office", ["first", "next"] if ROUND else ["next"], indirect=True)
@pytest.mark.parametrize("is_sticky", [False, True])
def test_an_operation_that_fails_leaves_the_old_or_the_new_edition(office, update, is_sticky):
    hits, faults, errors = 0, [], set()
    for number in update.numbers(step=FAULT_STEP):
        outcome = update.fail_at(number, (errno.ENOSPC, errno.EIO)[number % 2], is_sticky=is_sticky)
        hits += bool(outcome.hits)
        errors.add(outcome.error.partition(":")[0])
        try:
            assert not outcome.error or outcome.is_ours
            assert outcome.error or f"{INSTALLED} 2 6" in outcome.acknowledged
            office.demand_remembered(office.data, outcome.acknowledged)
            if hits % FAULT_RETRY_STEP == 0:
                office.demand_next(office.data)
        except FAULTS as fault:
            faults.append(f"{number}: {fault!r} {outcome}")
    assert not faults, f"{len(faults)} of {hits}\n" + "\n".join(faults[:20])
    assert hits > 20
    assert len(errors) > 1
