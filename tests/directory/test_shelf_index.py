import os
import subprocess
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from tests.support.directory_copy import damage_sets
from tests.support.packages import bare_draft, edition_files, full_draft, kept_names
from workpris_desktop.directory.generation import generation_file, index_of
from workpris_desktop.domain.errors import (
    DirectoryDamaged,
    DirectoryMissing,
    FileFault,
    ImportRunning,
    IndexOutdated,
    PackageOlder,
    Stopped,
)
from workpris_desktop.domain.search import Question

TODAY = date(2026, 1, 15)


def index_file(folder, number):
    return index_of(generation_file(folder, number))


def found(shelf, text):
    with shelf.open() as reader:
        return [hit.id for hit in reader.search(Question(text), TODAY).hits]


@pytest.mark.parametrize("damage", ["missing", "cut", "foreign"])
def test_an_index_that_cannot_be_used_is_built_anew_without_the_package(shelf, install, folder, damage):
    install(full_draft())
    index = index_file(folder, 1)
    whole = index.read_bytes()
    if damage == "missing":
        index.unlink()
    else:
        index.write_bytes(whole[:-4096] if damage == "cut" else b"x" * 9000)
    with pytest.raises(IndexOutdated) as caught:
        shelf.open()
    assert caught.value.path == generation_file(folder, 1)
    told = []
    shelf.rebuild_index(lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert index.read_bytes() == whole
    assert found(shelf, "dluhove")[:1] == ["s1"]
    assert kept_names(folder) == edition_files(1)


def test_an_index_that_opens_and_is_damaged_all_the_same_is_built_anew(shelf, install, folder):
    install(full_draft())
    index = index_file(folder, 1)
    whole = index.read_bytes()
    damage_sets(index)
    with shelf.open() as reader, pytest.raises(IndexOutdated) as caught:
        reader.search(Question("dluhove"), TODAY)
    shelf.rebuild_index(damaged=caught.value.path)
    assert index.read_bytes() == whole


def test_an_empty_folder_gives_way_to_the_index_and_a_full_one_is_told(stocked, folder):
    index = index_file(folder, 1)
    index.unlink()
    index.mkdir()
    stocked.rebuild_index()
    assert found(stocked, "poradna") == ["s1"]
    index.unlink()
    index.mkdir()
    (index / "mine.txt").write_bytes(b"x")
    with pytest.raises(FileFault) as caught:
        stocked.rebuild_index()
    assert caught.value.path == index


def test_a_sound_index_is_left_alone(stocked, folder):
    before = index_file(folder, 1).stat().st_mtime_ns
    stocked.rebuild_index()
    assert index_file(folder, 1).stat().st_mtime_ns == before


def test_nothing_older_stands_in_for_an_edition_that_lacks_its_index(stocked, install, folder):
    install(full_draft())
    index_file(folder, 2).unlink()
    with pytest.raises(IndexOutdated):
        stocked.open()
    stocked.rebuild_index()
    assert found(stocked, "dluhove")[:1] == ["s1"]


def test_the_edition_before_gets_its_index_where_the_one_in_use_is_gone(stocked, install, folder):
    install(full_draft())
    generation_file(folder, 2).unlink()
    index_file(folder, 1).unlink()
    stocked.rebuild_index()
    with stocked.open() as reader:
        assert reader.edition.name == "bare"


def test_without_its_index_an_edition_still_refuses_an_older_one(shelf, install, folder, tmp_path):
    install(full_draft())
    index_file(folder, 1).unlink()
    older = full_draft()
    older.description["created"] = "2025-01-01"
    package = older.write_folder(tmp_path / "older")
    assert not shelf.offers_newer(package)
    with pytest.raises(PackageOlder):
        shelf.install(package)


def test_stopping_leaves_the_index_as_it_was(shelf, install, folder):
    install(full_draft())
    index_file(folder, 1).write_bytes(b"x")

    def stop(done, total):
        if done > 0.9 * total:
            raise Stopped

    with pytest.raises(Stopped):
        shelf.rebuild_index(stop)
    assert index_file(folder, 1).read_bytes() == b"x"
    assert kept_names(folder) == edition_files(1)


def test_an_edition_of_which_the_rest_is_damaged_cannot_be_indexed(shelf, install, folder):
    install(full_draft())
    path, index = generation_file(folder, 1), index_file(folder, 1)
    whole = path.read_bytes()
    refused = 0
    for at in range(4096, len(whole), 16 * 4096):
        path.write_bytes(whole[:at] + b"\xa5" * 4096 + whole[at + 4096 :])
        index.unlink(missing_ok=True)
        with suppress(DirectoryDamaged):
            shelf.rebuild_index()
            continue
        refused += 1
        assert not index.exists()
    assert refused


def test_there_is_no_index_to_build_on_an_empty_shelf(shelf, folder):
    folder.mkdir()
    with pytest.raises(DirectoryMissing):
        shelf.rebuild_index()


def test_an_index_is_not_built_while_a_directory_is_read_in(stocked, folder):
    index_file(folder, 1).unlink()
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
            stocked.rebuild_index()
        process.communicate("\n")
    stocked.rebuild_index()
    assert found(stocked, "poradna") == ["s1"]


def test_an_index_whose_edition_is_gone_is_swept_away(stocked, install, folder):
    stray = index_file(folder, 77)
    stray.write_bytes(b"x")
    install(bare_draft())
    assert kept_names(folder) == edition_files(1, 2)


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="this system does not list open files")
def test_an_index_build_that_failed_holds_its_files_no_longer(shelf, install, folder):
    install(full_draft())
    index_file(folder, 1).unlink()

    def stop(done, total):
        raise Stopped

    with pytest.raises(Stopped) as caught:
        shelf.rebuild_index(stop)
    # The error is still alive, and with it all that it holds on to.
    opened = [os.path.realpath(entry.path) for entry in os.scandir("/proc/self/fd")]
    assert caught.value
    assert not [path for path in opened if path.endswith(".sqlite") and str(folder.resolve()) in path]
