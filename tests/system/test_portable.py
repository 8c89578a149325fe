"""A program that is carried about keeps its data where the file beside it says."""

import sys

import pytest

from workpris_desktop.system.paths import data_folder
from workpris_desktop.system.portable import portable_data_folder, portable_preset_file, program_folder
from workpris_desktop.system.preset import preset_file


@pytest.fixture
def carried(tmp_path, monkeypatch):
    """Return the folder of a kit whose own Python runs us."""
    (tmp_path / "python").mkdir()
    (tmp_path / "python" / "python311._pth").write_text("python311.zip\n")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python" / "pythonw.exe"))
    return tmp_path


def write(folder, text):
    (folder / "portable.ini").write_text(text, encoding="utf-8")


def test_a_python_of_others_is_no_packaged_program():
    assert program_folder() is None
    assert portable_data_folder(None) is None


def test_a_frozen_program_lies_beside_its_executable(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "workpris"))
    assert program_folder() == tmp_path


def test_without_the_file_the_usual_folder_is_used(carried):
    assert program_folder() == carried
    assert portable_data_folder(carried) is None
    assert data_folder(None).name == "workpris-desktop"
    assert preset_file({}, "linux").is_relative_to("/etc")


@pytest.mark.parametrize("text", ["", "[workpris]\n", "[workpris]\ndata_folder =\n", "no ini at all", "[workpris\n\0"])
def test_what_the_file_does_not_say_lies_beside_it(carried, text):
    write(carried, text)
    assert data_folder(None) == carried / "data"
    assert preset_file({}) == carried / "preset.toml"


def test_it_names_folders_that_are_relative_full_or_of_the_person(carried, monkeypatch, tmp_path):
    write(carried, "\ufeff[workpris]\ndata_folder = Eigene Daten/č\npreset = ../all.toml\n")
    assert data_folder(None) == carried / "Eigene Daten" / "č"
    assert portable_preset_file(carried) == carried / ".." / "all.toml"
    monkeypatch.setenv("WORKPRIS_PLACE", str(tmp_path / "place"))
    write(carried, "[workpris]\ndata_folder = $WORKPRIS_PLACE/data\n")
    assert data_folder(None) == tmp_path / "place" / "data"


def test_who_names_a_folder_gets_that(carried, tmp_path, monkeypatch):
    write(carried, "")
    assert data_folder(tmp_path / "chosen") == tmp_path / "chosen"
    monkeypatch.setenv("WORKPRIS_DATA_FOLDER", str(tmp_path / "named"))
    assert data_folder(None) == tmp_path / "named"
