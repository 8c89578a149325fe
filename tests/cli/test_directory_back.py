"""Going back to the directory that was in use before, and seeing which ones were."""

import shutil

import pytest

from tests.support.packages import bare_draft


@pytest.fixture
def own_folder(tmp_path, starter_folder):
    """A data folder of our own with the starter directory, and a package read in over it."""
    return shutil.copytree(starter_folder, tmp_path / "data")


def test_a_step_back_uses_the_directory_before_again(workpris, own_folder, tmp_path):
    workpris("directory", "import", bare_draft().write_folder(tmp_path / "package"), folder=own_folder)
    assert workpris("directory", "info", "--json", folder=own_folder).json()["name"] == "bare"
    answered = workpris("directory", "back", folder=own_folder)
    assert (answered.code, answered.err) == (0, "")
    assert "services" in answered.out
    assert workpris("directory", "info", "--json", folder=own_folder).json()["number"] == 1
    said = workpris("directory", "history", folder=own_folder).out.splitlines()
    assert len(said) == 3
    assert "gone back to" in said[0]
    assert "today" in said[0]
    assert "Bare (1 Jan 2026), services 1" in said[1]
    assert said[1].endswith("read in from “package”")


def test_without_a_directory_before_there_is_no_step_back(workpris, own_folder):
    answered = workpris("directory", "back", folder=own_folder)
    assert (answered.code, answered.out) == (1, "")
    assert len(answered.err.splitlines()) == 3


def test_the_history_is_there_for_scripts(workpris, own_folder, tmp_path):
    workpris("directory", "import", bare_draft().write_folder(tmp_path / "package"), folder=own_folder)
    newest, first = workpris("directory", "history", "--json", folder=own_folder).json()
    assert (newest["number"], newest["title"], newest["issued"]) == (2, "Bare", "2026-01-01")
    assert newest["origin"]["kind"] == "file"
    assert newest["at"].endswith("+00:00")
    assert first["number"] == 1


def test_an_empty_history_is_said(workpris, tmp_path):
    answered = workpris("directory", "history", folder=tmp_path / "none")
    assert (answered.code, answered.out, answered.err) == (0, "", "No directory was read in yet.\n")
