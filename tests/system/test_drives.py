"""Tests of what speaks against a data folder on this very computer."""

import shutil
import sys
import tempfile
from pathlib import Path

import pytest

from workpris_desktop.domain.workplace import FolderConcern
from workpris_desktop.system import drives
from workpris_desktop.system.drives import judge_data_folder

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these places are those of Linux")


def test_a_folder_below_the_temporary_one_is_told(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert FolderConcern.TEMPORARY in judge_data_folder(tmp_path / "data")
    assert list(tmp_path.iterdir()) == []


def test_a_link_is_judged_by_where_it_leads(tmp_path: Path, monkeypatch):
    (tmp_path / "temp").mkdir()
    (tmp_path / "data").symlink_to(tmp_path / "temp")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temp"))
    assert FolderConcern.TEMPORARY in judge_data_folder(tmp_path / "data")


def test_a_lasting_folder_that_takes_files_is_fine(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "elsewhere"))
    monkeypatch.setattr(drives, "read_mounts", tuple)
    assert judge_data_folder(tmp_path / "data") == ()


@on_linux
def test_a_folder_that_takes_no_files_is_told():
    assert judge_data_folder(Path("/proc/data")) == (FolderConcern.READ_ONLY,)


@on_linux
@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="this computer has no folder in memory")
def test_a_folder_in_memory_is_told():
    folder = Path(tempfile.mkdtemp(dir="/dev/shm"))
    try:
        assert judge_data_folder(folder / "data") == (FolderConcern.TEMPORARY,)
    finally:
        shutil.rmtree(folder)
