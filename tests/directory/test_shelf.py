import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.support.packages import bare_draft, edition_files, full_draft, kept_names
from workpris_desktop.directory import edition_files as edition_files_module
from workpris_desktop.directory import edition_switch as edition_switch_module
from workpris_desktop.directory import shelf as shelf_module
from workpris_desktop.directory.generation import POINTER_FILE, generation_file, read_pointer, write_pointer
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.edition import RowFault
from workpris_desktop.domain.errors import (
    DirectoryDamaged,
    DirectoryMissing,
    DiskFull,
    FileFault,
    ImportRunning,
    Stopped,
)
from workpris_desktop.domain.search import Question

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 1, 15)


def name_in_use(shelf):
    with shelf.open() as reader:
        return reader.edition.name


def test_an_empty_shelf_has_no_directory(shelf, folder):
    with pytest.raises(DirectoryMissing):
        shelf.open()
    assert shelf.edition_number() == 0
    assert not folder.exists()


def test_a_package_is_brought_into_use(shelf, install, folder):
    report = install(full_draft())
    assert (report.edition.number, report.edition.services, report.refused) == (1, 5, ())
    assert shelf.edition_number() == 1
    assert kept_names(folder) == edition_files(1)
    with shelf.open() as reader:
        assert reader.edition == report.edition


def test_the_two_previous_editions_are_kept_and_older_ones_are_removed(shelf, install, folder):
    for number in range(1, 5):
        assert install(bare_draft()).edition.number == number
    assert kept_names(folder) == edition_files(2, 3, 4)


def test_an_open_reader_is_not_disturbed_by_newer_editions(shelf, install):
    install(bare_draft())
    with shelf.open() as reader:
        for _ in range(3):
            install(full_draft())
        assert reader.edition.name == "bare"
        assert reader.search(Question("poradna"), TODAY).hits
    assert name_in_use(shelf) == "small"


def test_another_process_is_noticed_by_the_number(stocked, install, folder, facts):
    other = DirectoryShelf(folder, facts)
    before = other.edition_number()
    install(full_draft())
    assert (before, other.edition_number()) == (1, 2)


def test_the_legal_aid_directory_is_brought_into_use(shelf, legal_aid):
    report = shelf.install(legal_aid)
    missing = [remark for remark in report.warnings if remark.fault is RowFault.PROVIDER_NOT_STATED]
    assert (report.edition.services, report.edition.organizations, report.edition.places) == (429, 27, 335)
    assert len(missing) == 340
    with shelf.open() as reader:
        hits = reader.search(Question("eviction"), TODAY).hits
        assert len(hits) >= 2
        assert all(reader.service(hit.id).phones for hit in hits)


@pytest.mark.parametrize("share", [0, 0.3, 0.49, 0.7, 0.95, 1])
def test_stopping_leaves_nothing_over(stocked, folder, tmp_path, share):
    draft = full_draft()
    for number in range(1500):
        draft.add("services.csv", id=f"n{number}", organization_id="o1", name="Viele")
    package = draft.write_folder(tmp_path / "many")

    def stop(done, total):
        if done >= share * total:
            raise Stopped

    with pytest.raises(Stopped):
        stocked.install(package, stop)
    assert kept_names(folder) == edition_files(1)
    assert name_in_use(stocked) == "bare"
    assert stocked.install(package).edition.services == 1505


def test_progress_goes_up_to_the_whole(shelf, tmp_path):
    told = []
    shelf.install(full_draft().write_folder(tmp_path / "p"), lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1] == (1000, 1000)


def test_a_full_disk_is_said_before_anything_is_built(stocked, folder, tmp_path, monkeypatch):
    package = bare_draft().write_folder(tmp_path / "p")
    monkeypatch.setattr(shelf_module, "free_bytes", lambda folder: 1_000_000)
    with pytest.raises(DiskFull):
        stocked.install(package)
    assert kept_names(folder) == edition_files(1)


def test_a_build_that_is_not_sound_is_never_brought_into_use(stocked, folder, tmp_path, monkeypatch):
    def unsound(path, edition, progress):
        raise DirectoryDamaged(path)

    monkeypatch.setattr(shelf_module, "check_build", unsound)
    with pytest.raises(DirectoryDamaged):
        stocked.install(full_draft().write_folder(tmp_path / "p"))
    assert kept_names(folder) == edition_files(1)


def test_a_pointer_that_cannot_be_written_leaves_the_former_edition(stocked, folder, tmp_path):
    package = full_draft().write_folder(tmp_path / "p")
    pointer = folder / POINTER_FILE
    kept = pointer.read_bytes()
    pointer.unlink()
    (pointer / "in the way").mkdir(parents=True)
    with pytest.raises(FileFault):
        stocked.install(package)
    shutil.rmtree(pointer)
    pointer.write_bytes(kept)
    assert kept_names(folder) == edition_files(1)
    assert name_in_use(stocked) == "bare"


@pytest.mark.parametrize(
    "damage",
    [
        None,
        b"",
        b"{",
        b"[]",
        b"7",
        b'{"number": 1}',
        b'{"number": "../x", "size_bytes": 1, "services": 1}',
        b'{"number": 100000000000000000000, "size_bytes": 1, "services": 1}',
        b'{"number": 1000000000, "size_bytes": 1, "services": 1}',
        b"\xff" * 9,
    ],
)
def test_a_damaged_pointer_gives_the_newest_sound_edition(shelf, install, folder, damage):
    install(bare_draft())
    install(full_draft())
    if damage is None:
        (folder / POINTER_FILE).unlink()
    else:
        (folder / POINTER_FILE).write_bytes(damage)
    assert shelf.edition_number() == 0
    assert name_in_use(shelf) == "small"
    assert install(bare_draft()).edition.number == 3


@pytest.mark.parametrize("damage", ["missing", "empty", "cut", "grown", "foreign"])
def test_a_damaged_edition_gives_the_one_before(shelf, install, folder, damage):
    install(bare_draft())
    install(full_draft())
    path = generation_file(folder, 2)
    whole = path.read_bytes()
    if damage == "missing":
        path.unlink()
    else:
        size = len(whole) // 2
        path.write_bytes({"empty": b"", "cut": whole[:size], "grown": whole + b"x", "foreign": b"x" * 9000}[damage])
    assert name_in_use(shelf) == ("small" if damage == "grown" else "bare")


@pytest.mark.parametrize("with_pointer", [True, False])
def test_nothing_but_damage_is_a_damaged_directory_and_not_a_missing_one(shelf, install, folder, with_pointer):
    install(bare_draft())
    generation_file(folder, 1).write_bytes(b"nothing")
    if not with_pointer:
        (folder / POINTER_FILE).unlink()
    with pytest.raises(DirectoryDamaged):
        shelf.open()


def test_a_pointer_to_nothing_is_a_damaged_directory(shelf, install, folder):
    install(bare_draft())
    generation_file(folder, 1).unlink()
    with pytest.raises(DirectoryDamaged):
        shelf.open()


def test_a_second_import_at_the_same_time_is_refused(shelf, install, folder, tmp_path, facts):
    install(bare_draft())
    package = full_draft().write_folder(tmp_path / "p")
    code = """
import sys
from filelock import FileLock
with FileLock(sys.argv[1]):
    print("held", flush=True)
    sys.stdin.readline()
"""
    holder = [sys.executable, "-c", code, str(folder / "import.lock")]
    with subprocess.Popen(holder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        with pytest.raises(ImportRunning):
            shelf.install(package)
        assert name_in_use(shelf) == "bare"
        process.communicate("\n")
    assert shelf.install(package).edition.number == 2


def test_an_import_that_is_killed_leaves_the_old_directory_and_no_litter_for_long(shelf, install, folder, tmp_path):
    install(bare_draft())
    draft = full_draft()
    for number in range(3000):
        draft.add("services.csv", id=f"n{number}", organization_id="o1", name="Viele")
    package = draft.write_folder(tmp_path / "p")
    code = """
import os, sys
from pathlib import Path
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder
limit = int(sys.argv[3])
def die(done, total):
    if done >= limit:
        os._exit(9)
DirectoryShelf(Path(sys.argv[1]), read_facts(resources_folder())).install(Path(sys.argv[2]), die)
"""
    for limit in (1, 500, 800, 1000):
        child = [sys.executable, "-c", code, str(folder), str(package), str(limit)]
        assert subprocess.run(child, cwd=ROOT, check=False).returncode == 9
        assert name_in_use(shelf) == "bare"
    assert shelf.install(package).edition.services == 3005
    assert kept_names(folder) == edition_files(1, 2)


def test_what_an_old_reader_holds_on_windows_is_removed_the_next_time(shelf, install, folder, monkeypatch):
    install(bare_draft())
    install(bare_draft())
    monkeypatch.setattr(edition_files_module, "remove_quietly", lambda path: False)
    install(bare_draft())
    assert "directory-1.sqlite" in kept_names(folder)
    monkeypatch.undo()
    install(bare_draft())
    assert kept_names(folder) == edition_files(2, 3, 4)


def test_an_edition_stays_in_use_where_only_the_syncing_of_its_pointer_failed(stocked, folder, tmp_path, monkeypatch):
    def fail_once_switched(place):
        if read_pointer(folder).number == 2:
            raise FileFault(place, "no sync")

    monkeypatch.setattr("workpris_desktop.system.files.sync_folder", fail_once_switched)
    assert stocked.install(full_draft().write_folder(tmp_path / "p")).edition.number == 2
    assert name_in_use(stocked) == "small"
    assert kept_names(folder) == edition_files(1, 2)


def test_ctrl_c_behind_the_switch_of_the_pointer_leaves_the_edition_that_it_names(
    stocked, folder, tmp_path, monkeypatch
):
    def interrupted(place, generation):
        write_pointer(place, generation)
        raise KeyboardInterrupt

    monkeypatch.setattr(edition_switch_module, "write_pointer", interrupted)
    with pytest.raises(KeyboardInterrupt):
        stocked.install(full_draft().write_folder(tmp_path / "p"))
    assert name_in_use(stocked) == "small"


def test_a_finished_import_is_no_failure_where_older_editions_cannot_be_removed(stocked, tmp_path, monkeypatch):
    def fail(folder, number, former):
        raise FileFault

    monkeypatch.setattr(edition_switch_module, "outlived", fail)
    assert stocked.install(full_draft().write_folder(tmp_path / "p")).edition.number == 2
    assert name_in_use(stocked) == "small"


def test_the_pointer_says_number_size_and_count(stocked, folder):
    pointer = read_pointer(folder)
    path = generation_file(folder, 1)
    assert pointer is not None
    assert (pointer.number, pointer.size_bytes, pointer.services) == (1, path.stat().st_size, 1)
