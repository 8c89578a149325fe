import sqlite3
from contextlib import closing

import pytest

from tests.support.directory_copy import damage_sets
from tests.support.packages import bare_draft
from tests.ui.conftest import ask, rest
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.errors import IndexOutdated
from workpris_desktop.system.paths import resources_folder


@pytest.fixture
def outdated(tmp_path, facts):
    """Return a function that gives a shelf with a directory which another version of the program made."""

    def make(*, sample):
        draft = bare_draft()
        draft.description["sample"] = sample
        shelf = DirectoryShelf(tmp_path / "shelf", facts)
        shelf.install(draft.write_folder(tmp_path / "package"))
        with closing(sqlite3.connect(tmp_path / "shelf" / "directory-1.sqlite")) as connection:
            connection.execute("PRAGMA user_version = 1")
        return shelf

    return make


def told(program):
    return [kind.__name__ for kind in program._told]


def test_an_outdated_sample_is_replaced_by_the_one_that_ships_with_the_program(qtbot, make_program, outdated):
    program = make_program(outdated(sample=True))
    rest(qtbot, program)
    assert (program.desk.edition.name, program.desk.edition.sample) == ("workpris-starter", True)
    assert told(program) == []


def test_an_outdated_directory_of_somebody_is_told_and_never_replaced_by_the_sample(qtbot, make_program, outdated):
    program = make_program(outdated(sample=False))
    rest(qtbot, program)
    assert told(program) == ["DirectoryOutdated"]
    program.data.read_in(resources_folder() / "nowhere")
    rest(qtbot, program)
    assert program.desk.edition is None


def test_an_outdated_directory_gives_way_to_the_one_for_all_accounts(qtbot, make_program, outdated, tmp_path):
    common = bare_draft()
    common.description["name"] = "office"
    program = make_program(outdated(sample=False), common=common.write_folder(tmp_path / "common"))
    rest(qtbot, program)
    assert (program.desk.edition.name, told(program)) == ("office", [])


def test_an_index_that_is_gone_is_built_anew_and_the_directory_used(qtbot, make_program, tmp_path, facts):
    shelf = DirectoryShelf(tmp_path / "shelf", facts)
    shelf.install(bare_draft().write_folder(tmp_path / "package"))
    index = tmp_path / "shelf" / "directory-1.index.sqlite"
    index.unlink()
    program = make_program(shelf)
    rest(qtbot, program)
    assert (program.desk.edition.name, told(program)) == ("bare", [])
    assert index.exists()


def test_an_index_that_proves_to_be_damaged_is_built_anew_once_and_asked_again(qtbot, make_program, tmp_path, facts):
    shelf = DirectoryShelf(tmp_path / "shelf", facts)
    shelf.install(bare_draft().write_folder(tmp_path / "package"))
    index = tmp_path / "shelf" / "directory-1.index.sqlite"
    whole = index.read_bytes()
    damage_sets(index)
    program = make_program(shelf)
    ask(qtbot, program, "poradna")
    rest(qtbot, program)
    assert told(program) == []
    assert index.read_bytes() == whole
    assert program.window.find_page.results.model.rowCount() == 1
    program.tell(IndexOutdated(tmp_path / "shelf" / "directory-1.sqlite"))
    assert told(program) == ["IndexOutdated"]
