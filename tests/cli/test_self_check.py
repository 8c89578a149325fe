"""The self-check says line by line what works."""

import argparse
import io
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial

import pytest

from workpris_desktop.cli import self_check
from workpris_desktop.cli.kit import Kit
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.errors import CheckFailed
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.system.paths import DataFolder, resources_folder
from workpris_desktop.terminal import _make_trial_updating


@pytest.fixture
def kit(starter_folder, facts):
    return Kit(
        shelf=DirectoryShelf(DataFolder(starter_folder).directory, facts),
        facts=facts,
        common_package=None,
        resources=resources_folder(),
        language="en",
        today=date(2026, 11, 22),
        out=io.StringIO(),
        err=io.StringIO(),
        data_folder=DataFolder(starter_folder),
        make_updating=lambda: pytest.fail("nothing is brought"),
        make_trial_updating=partial(_make_trial_updating, facts),
        now=datetime(2026, 11, 22, 10, 30, tzinfo=UTC),
        progress=lambda _done, _total: None,
    )


def lines_of(kit):
    return kit.out.getvalue().splitlines()


def test_all_is_well(workpris):
    answered = workpris("self-check")
    assert answered.code == 0
    assert all(line.startswith("ok ") for line in answered.out.splitlines())
    assert len(answered.out.splitlines()) == 6 + len(LANGUAGES)


def test_the_first_start_checks_out_as_well(workpris, tmp_path):
    assert workpris("self-check", folder=tmp_path / "new").code == 0


def test_missing_words_for_sheets_are_a_fault_of_each_page(kit, tmp_path):
    with pytest.raises(CheckFailed) as caught:
        self_check.run(argparse.Namespace(), replace(kit, resources=tmp_path))
    assert len(caught.value.names) == len(LANGUAGES) + 1
    failed = [line for line in lines_of(kit) if line.startswith("FAILED")]
    assert len(failed) == len(LANGUAGES) + 1
    assert "a signed directory is taken" in failed[-1]
    assert "leaflet-phrases.csv" in failed[0]


def test_a_damaged_directory_is_a_fault(kit, tmp_path, facts):
    folder = tmp_path / "file-in-the-way"
    folder.write_text("not a folder")
    with pytest.raises(CheckFailed) as caught:
        self_check.run(argparse.Namespace(), replace(kit, shelf=DirectoryShelf(folder, facts)))
    assert "directory" in caught.value.names


def test_a_fault_is_exit_code_1(workpris, tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "directory").write_text("not a folder")
    assert workpris("self-check", folder=folder).code in {1, 4}
