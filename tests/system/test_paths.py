"""Tests of where things are."""

import importlib.util
import os
from pathlib import Path

import pytest

from workpris_desktop.domain.errors import FileFault, PackagingFault
from workpris_desktop.system import paths
from workpris_desktop.system.paths import (
    DATA_FOLDER_VARIABLE,
    DataFolder,
    data_folder,
    font_file,
    resources_folder,
    translations_folder,
)


@pytest.fixture
def fresh_answers():
    """Forget what was found before and after."""
    for function in (paths._shipped, font_file):
        function.cache_clear()
    yield
    for function in (paths._shipped, font_file):
        function.cache_clear()


def test_a_chosen_folder_comes_before_that_of_the_environment(tmp_path: Path, monkeypatch):
    monkeypatch.setenv(DATA_FOLDER_VARIABLE, str(tmp_path / "named"))
    assert data_folder(tmp_path / "chosen") == tmp_path / "chosen"
    assert data_folder(None) == tmp_path / "named"


def test_a_chosen_folder_is_a_full_path(tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert data_folder(Path("data")) == tmp_path / "data"
    assert data_folder(Path("~/data")) == tmp_path / "home" / "data"


@pytest.mark.skipif(os.name != "posix", reason="Windows does not take it from the environment")
def test_the_usual_folder_is_that_of_the_system(tmp_path: Path, monkeypatch):
    monkeypatch.delenv(DATA_FOLDER_VARIABLE, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert data_folder(None) == tmp_path / "workpris-desktop"


def test_a_data_folder_is_made_for_its_owner_alone(tmp_path: Path):
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    folder.prepare()
    assert folder.directory.is_dir()
    if os.name == "posix":
        assert {place.stat().st_mode & 0o777 for place in (folder.root, folder.directory)} == {0o700}


def test_everything_in_a_data_folder_has_a_place_of_its_own(tmp_path: Path):
    names = [name for name in vars(DataFolder) if isinstance(vars(DataFolder)[name], property)]
    places = {getattr(DataFolder(tmp_path), name) for name in names}
    assert len(places) == len(names) == 14
    assert {place.parent for place in places} == {tmp_path}


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(FileFault) as caught:
        DataFolder(tmp_path / "file" / "data").prepare()
    assert caught.value.path == tmp_path / "file" / "data"


def test_half_written_files_are_removed_but_not_from_under_an_import(tmp_path: Path):
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    left, written_now = (place / ".workpris-0123456789ab.new" for place in (folder.root, folder.directory))
    left.write_bytes(b"half")
    written_now.write_bytes(b"half")
    folder.remove_leftovers()
    assert not left.exists()
    assert written_now.exists()


def test_what_ships_with_the_program_is_found():
    assert (resources_folder() / "taxonomy.csv").is_file()
    assert translations_folder().name == "translations"


def test_an_installed_program_finds_its_tables_inside_the_package(tmp_path: Path, monkeypatch, fresh_answers):
    (tmp_path / "package" / "resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "package")
    assert resources_folder() == tmp_path / "package" / "resources"
    assert translations_folder() == tmp_path / "translations"


def test_the_printed_letters_are_there_in_both_weights():
    assert font_file().is_file()
    assert font_file(bold=True).is_file()
    assert font_file() != font_file(bold=True)


def test_a_missing_font_package_is_told(monkeypatch, fresh_answers):
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(PackagingFault):
        font_file()
