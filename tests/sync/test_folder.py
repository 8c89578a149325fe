"""Sticks and folders: pulled out, full disks, Stop, two windows at once; nothing useless is left over."""

import errno
import os
import shutil
import signal
import sys

import pytest

from tests.support.update_repository import BEGINNING, SimulatedPublisher, lines_of, service
from tests.support.update_shelf import BUILT
from workpris_desktop.domain.errors import DiskFull, ImportRunning, Stopped
from workpris_desktop.domain.sync_errors import SourceAltered, SourceGone, SourceMalformed, UpdateOlder
from workpris_desktop.domain.update import SourceKind, UpdateSource
from workpris_desktop.sync import bringing
from workpris_desktop.sync.folder_fetcher import FolderFetcher
from workpris_desktop.sync.target_copy import SignedTarget, bring
from workpris_desktop.sync.updating import Updating
from workpris_desktop.system.instance import FolderLock


class Room:
    """A disk with a little less room than an update leaves free."""

    free = 199_999_999


def left_over(computer):
    """Return what an update that failed left in the folder, but what can be continued."""
    names = {path.name for path in computer.folder.rglob("*") if path.is_file() and not path.is_symlink()}
    kept = ("json", "part", "lock", "sqlite", "holder")
    return {name for name in names if not name.endswith(kept)}


@pytest.mark.parametrize("number", [errno.ENODEV, errno.ENOENT])
@pytest.mark.parametrize("reads", range(1, 13))
def test_a_stick_that_is_pulled_out_while_it_is_read_is_said(publisher, computer, monkeypatch, reads, number):
    left = reads

    def read(file, size):
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError(number, os.strerror(number))
        return os.read(file, size)

    monkeypatch.setattr(bringing, "FolderFetcher", lambda folder: FolderFetcher(folder, read))
    with pytest.raises(SourceGone) as refusal:
        computer.sync(publisher.folder)
    assert refusal.value.path == publisher.folder
    assert not left_over(computer)
    monkeypatch.undo()
    assert computer.sync(publisher.folder)


def test_a_stick_that_is_gone_altogether_is_said(publisher, tmp_path):
    stick = publisher.stick(tmp_path / "stick")
    fetcher = FolderFetcher(stick)
    stick.rename(tmp_path / "elsewhere")
    with pytest.raises(SourceGone):
        fetcher.small("metadata/timestamp.json", 100)


def test_a_copy_from_a_stick_goes_on_where_it_was_cut(publisher, tmp_path):
    publisher.publish({"CZ": lines_of([service(number) for number in range(10_000, 13_000)])}, BEGINNING)
    part = publisher.releases[2].parts[0]
    signed = publisher.targets.signed.targets[part.target]
    target = SignedTarget(part.target, signed.length, signed.hashes["sha256"])
    read = []

    def counted(file, size):
        read.append(os.read(file, size))
        return read[-1]

    def stop(here):
        if here > 65_536:
            raise Stopped

    with pytest.raises(Stopped):
        bring(FolderFetcher(publisher.folder, counted), target, tmp_path, stop)
    bring(FolderFetcher(publisher.folder, counted), target, tmp_path, lambda _: None)
    assert sum(map(len, read)) == signed.length


def test_stop_leaves_what_was_fetched_and_nothing_else(publisher, computer):
    offer = computer.updating.look(computer.source(publisher.folder))
    asked = []

    def stop_at(step):
        def progress(done, total):
            assert 0 <= done <= total
            asked.append(done)
            if len(asked) == step:
                raise Stopped

        return progress

    computer.updating.fetch(offer, frozenset(), stop_at(10_000))
    steps = len(asked)
    assert asked == sorted(asked)
    for step in range(1, steps + 1):
        asked.clear()
        shutil.rmtree(computer.folder / "parts")
        with pytest.raises(Stopped):
            computer.updating.fetch(offer, frozenset(), stop_at(step))
        assert not left_over(computer)
    assert computer.sync(publisher.folder)


def test_an_import_that_fails_leaves_the_fetched_files_only(publisher, computer):
    computer.shelf.fault = DiskFull()
    with pytest.raises(DiskFull):
        computer.sync(publisher.folder)
    assert not left_over(computer)
    computer.shelf.fault = None
    assert computer.sync(publisher.folder)


def test_a_disk_without_room_is_said_before_anything_is_fetched(publisher, computer, monkeypatch):
    offer = computer.updating.look(computer.source(publisher.folder))
    monkeypatch.setattr("shutil.disk_usage", lambda _: Room())
    with pytest.raises(DiskFull):
        computer.updating.fetch(offer, frozenset())
    assert not list(computer.folder.rglob("*.part"))


def test_only_one_updates_at_a_time(publisher, computer):
    lock = FolderLock(computer.folder / "update.lock")
    assert lock.acquire()
    with pytest.raises(ImportRunning):
        computer.sync(publisher.folder)
    lock.release()
    assert computer.sync(publisher.folder)


def test_a_package_that_was_changed_after_it_was_fetched_is_not_taken(publisher, computer):
    offer = computer.updating.look(computer.source(publisher.folder))
    fetched = computer.updating.fetch(offer, frozenset())
    fetched.package.write_bytes(fetched.package.read_bytes()[:-1])
    with pytest.raises(SourceAltered):
        computer.updating.install(fetched)
    assert not computer.shelf.contents


def test_two_windows_cannot_bring_an_older_edition_back(publisher, computer):
    other = Updating(computer.folder, computer.shelf, lambda: computer.now, BUILT)
    source = computer.source(publisher.folder)
    fetched = computer.updating.fetch(computer.updating.look(source), frozenset())
    publisher.publish({"CZ": lines_of([service(number) for number in range(100, 121)])}, BEGINNING)
    other.install(other.fetch(other.look(source), frozenset()))
    with pytest.raises(UpdateOlder):
        computer.updating.install(fetched)
    assert computer.sequence == 2


def test_what_another_window_took_meanwhile_is_not_fetched_again(publisher, computer):
    other = Updating(computer.folder, computer.shelf, lambda: computer.now, BUILT)
    source = computer.source(publisher.folder)
    offer = computer.updating.look(source)
    other.install(other.fetch(other.look(source), frozenset()))
    with pytest.raises(UpdateOlder):
        computer.updating.fetch(offer, frozenset())


def test_what_one_publisher_signed_is_not_taken_for_another(publisher, computer, tmp_path):
    fetched = computer.updating.fetch(computer.updating.look(computer.source(publisher.folder)), frozenset())
    computer.updating.remove_publisher()
    computer.updating.add_publisher(SimulatedPublisher(tmp_path / "other").folder)
    with pytest.raises(SourceAltered):
        computer.updating.install(fetched)


@pytest.mark.parametrize(("event", "stride"), [("os.rename", 1), ("open", 7), ("os.remove", 2)])
def test_a_program_that_is_killed_starts_and_updates_again(publisher, computer, event, stride):
    """Killed before one deed after the other; the next run finishes."""
    for number in range(1, 80, stride):
        shutil.rmtree(computer.folder)
        computer.shelf.__init__()
        computer.restart()
        computer.updating.add_publisher(publisher.folder)
        if not killed_at(number, event, lambda: computer.sync(publisher.folder)):
            break
        computer.restart()
        assert computer.sync(publisher.folder)
        assert computer.shelf.contents == [publisher.published(1, ("CZ",))]
        assert not left_over(computer) - {"CZ-1.ndjson.gz"}
    assert number > 3


def killed_at(number, event, work):
    """Do a work in another process and kill it at one of its deeds; tell whether it came that far."""
    child = os.fork()
    if child == 0:
        seen = 0

        def watch(heard, _):
            nonlocal seen
            if heard == event:
                seen += 1
                if seen == number:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(watch)
        try:
            work()
        finally:
            os._exit(0)
    return os.waitpid(child, 0)[1] == signal.SIGKILL


def test_a_stick_may_be_named_by_its_folder_or_the_one_above(publisher, computer, tmp_path):
    stick = publisher.stick(tmp_path / "stick")
    for place in (stick, stick / "workpris-directory"):
        assert computer.updating.look(UpdateSource(SourceKind.FOLDER, str(place)))


@pytest.mark.parametrize(
    "path",
    ["../publisher.json", "metadata/../publisher.json", "/etc/passwd", "targets/x", "metadata/timestamp.json\n", ""],
)
def test_only_names_of_a_repository_are_asked_for(publisher, path):
    with pytest.raises(SourceMalformed):
        FolderFetcher(publisher.folder).small(path, 100)
