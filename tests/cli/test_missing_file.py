"""Whoever names a file that is not there is told so, and nothing else, by every command that reads one."""

import io
import shutil
import sys

import pytest

from tests.support.update_repository import SimulatedPublisher
from workpris_desktop.publisher import run_publisher

GONE = "gone/file"


@pytest.mark.parametrize(
    "command",
    [
        ("publisher", "add", GONE),
        ("office", "import", GONE),
        ("office", "import", f"{GONE}.json"),
        ("office", "import", f"{GONE}.zip"),
        ("search", "housing", "--for", f"{GONE}.json"),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("folder_is_there", [False, True])
def test_a_file_that_is_not_there_is_said_to_be_missing(workpris, tmp_path, monkeypatch, command, folder_is_there):
    monkeypatch.chdir(tmp_path)
    if folder_is_there:
        (tmp_path / "gone").mkdir()
    answered = workpris(*command)
    assert answered.code == 2
    assert "There is neither a file nor a folder “gone/file" in answered.err
    assert "to save" not in answered.err


def test_a_folder_to_update_from_that_is_not_there_is_said_to_be_missing(workpris, starter_folder, tmp_path):
    folder = shutil.copytree(starter_folder, tmp_path / "data")
    publisher = SimulatedPublisher(tmp_path / "repository")
    assert workpris("publisher", "add", publisher.folder, "--yes", folder=folder).code == 0
    answered = workpris("update", "--from", tmp_path / "nothing", folder=folder)
    assert answered.code == 2
    assert f"neither a file nor a folder “{tmp_path / 'nothing'}”" in answered.err


def test_a_link_that_leads_nowhere_is_missing_too(workpris, tmp_path):
    (tmp_path / "link.json").symlink_to(tmp_path / "nowhere")
    assert "neither a file nor a folder" in workpris("office", "import", tmp_path / "link.json").err


def test_what_is_there_and_cannot_be_read_is_said_otherwise(workpris, tmp_path):
    answered = workpris("office", "import", tmp_path / ("x" * 300))
    assert answered.code == 4
    assert "neither a file" not in answered.err


@pytest.mark.parametrize(
    "command",
    [
        ("slips", GONE, "-o", "list.csv"),
        ("import", "rpss", GONE, "--code-lists", "."),
        ("import", "rpss", ".", "--code-lists", GONE, "-o", "package"),
        ("import", "hsds", GONE, "-o", "package"),
        ("import", "oruk", GONE, "-o", "package"),
        ("import", "spreadsheet", GONE, "-o", "package"),
        ("answers", GONE, "--package", ".", "-o", "package"),
        ("renew", ".", "--online-key", GONE),
        ("release", ".", "--repository", ".", "--targets-key", GONE, "--online-key", "-"),
        ("rotate", ".", "root", "--root-key", GONE),
    ],
    ids=" ".join,
)
def test_a_publishers_file_that_is_not_there_is_said_to_be_missing(capsys, tmp_path, monkeypatch, command):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    code = run_publisher(["--data-folder", str(tmp_path / "data"), "--language", "en", *command])
    assert code == 2
    assert f"There is neither a file nor a folder “{GONE}”" in capsys.readouterr().err
    assert not (tmp_path / "package").exists()
