import sqlite3
from contextlib import closing

import pytest

from tests.support.directory_copy import damage_sets
from tests.support.packages import bare_draft
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import DataFolder, resources_folder


@pytest.fixture
def outdated(tmp_path):
    """Return a function that gives a data folder with a directory which another version of the program made."""

    def make(*, sample):
        draft = bare_draft()
        draft.description["sample"] = sample
        folder = tmp_path / "data"
        shelf = DirectoryShelf(DataFolder(folder).directory, read_facts(resources_folder()))
        shelf.install(draft.write_folder(tmp_path / "package"))
        with closing(sqlite3.connect(DataFolder(folder).directory / "directory-1.sqlite")) as connection:
            connection.execute("PRAGMA user_version = 1")
        return folder

    return make


def test_an_outdated_sample_is_replaced_by_the_one_that_ships_with_the_program(workpris, outdated):
    answered = workpris("search", "debt", "--json", folder=outdated(sample=True))
    assert (answered.code, answered.json() != []) == (0, True)


def test_an_outdated_directory_of_somebody_is_told_and_stays(workpris, outdated):
    folder = outdated(sample=False)
    before = sorted(path.name for path in DataFolder(folder).directory.iterdir())
    answered = workpris("search", "poradna", folder=folder)
    assert answered.code != 0
    assert answered.out == ""
    assert "another version of the program" in answered.err
    assert sorted(path.name for path in DataFolder(folder).directory.iterdir()) == before


def test_an_index_that_is_gone_is_built_anew_on_the_way(workpris, tmp_path):
    folder = DataFolder(tmp_path / "data").directory
    shelf = DirectoryShelf(folder, read_facts(resources_folder()))
    shelf.install(bare_draft().write_folder(tmp_path / "package"))
    (folder / "directory-1.index.sqlite").unlink()
    answered = workpris("search", "poradna", "--json", folder=tmp_path / "data")
    assert (answered.code, len(answered.json())) == (0, 1)


@pytest.mark.parametrize("command", ["search", "leaflet", "self-check"])
def test_an_index_that_proves_to_be_damaged_is_built_anew_and_asked_again(workpris, tmp_path, command):
    folder = DataFolder(tmp_path / "data").directory
    shelf = DirectoryShelf(folder, read_facts(resources_folder()))
    shelf.install(bare_draft().write_folder(tmp_path / "package"))
    index = folder / "directory-1.index.sqlite"
    whole = index.read_bytes()
    damage_sets(index)
    words = {"search": ["poradna"], "leaflet": ["--search", "poradna", "-o", tmp_path / "sheet.pdf"]}
    answered = workpris(command, *words.get(command, []), folder=tmp_path / "data")
    assert (answered.code, index.read_bytes() == whole) == (0, True), answered.err


def test_without_a_hit_nearby_the_wider_circle_is_said(workpris):
    answered = workpris("search", "drogy", "--near", "Kuřim", "--within", "5")
    assert "Within 100 km of Kuřim there would be 2." in answered.err
