import sqlite3
from contextlib import closing

import pytest

from tests.support.packages import bare_draft
from workpris_desktop.directory.generation import generation_file
from workpris_desktop.domain.errors import DirectoryDamaged, DirectoryOutdated


def make_outdated(folder, number, version=1):
    """Let the file of an edition look like one that another version of the program made; its size stays."""
    with closing(sqlite3.connect(generation_file(folder, number))) as connection:
        connection.execute(f"PRAGMA user_version = {version}")


@pytest.mark.parametrize(("version", "sample"), [(1, True), (2, False), (99, False)])
def test_an_edition_of_another_version_is_outdated_and_not_damaged(install, shelf, folder, version, sample):
    draft = bare_draft()
    draft.description["sample"] = sample
    install(draft)
    make_outdated(folder, 1, version)
    with pytest.raises(DirectoryOutdated) as caught:
        shelf.open()
    assert caught.value.sample is sample


def test_an_edition_that_this_version_made_is_used_instead_of_an_outdated_one(install, stocked, folder):
    install(bare_draft())
    make_outdated(folder, 2, version=99)
    with stocked.open() as reader:
        assert reader.edition.number == 1


def test_what_stands_behind_a_damaged_edition_is_never_taken_for_it(install, stocked, folder):
    install(bare_draft())
    make_outdated(folder, 1)
    generation_file(folder, 2).write_bytes(b"garbage")
    with pytest.raises(DirectoryDamaged):
        stocked.open()


def test_a_package_is_read_in_over_an_outdated_edition(install, stocked, folder, tmp_path):
    make_outdated(folder, 1)
    package = bare_draft().write_folder(tmp_path / "again")
    assert stocked.offers_newer(package)
    assert stocked.install(package).edition.number == 2
    with stocked.open() as reader:
        assert reader.edition.number == 2


def test_a_pointer_that_is_lost_leaves_an_outdated_edition_outdated(stocked, folder):
    make_outdated(folder, 1)
    (folder / "current.json").unlink()
    with pytest.raises(DirectoryOutdated):
        stocked.open()
