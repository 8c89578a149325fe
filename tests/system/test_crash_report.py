"""Tests of the report that a person may save and hand on."""

import sqlite3
from pathlib import Path

import pytest

from workpris_desktop import __version__
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.system.crash_report import describe_crash
from workpris_desktop.system.files import sync_file

SECRET = "Novak-Jan-1971"


def fail_with_a_secret(folder: Path) -> None:
    name = SECRET
    try:
        sync_file(folder / name)
    except MachineFault as fault:
        raise RuntimeError(f"{name} in {folder}") from fault


def report(folder: Path) -> str:
    with pytest.raises(RuntimeError) as caught:
        fail_with_a_secret(folder)
    return describe_crash(caught.value, qt_version="6.11.3")


def test_a_report_says_versions_types_and_places(tmp_path: Path):
    lines = report(tmp_path).splitlines()
    assert lines[0] == f"workpris-desktop {__version__}"
    assert f"SQLite {sqlite3.sqlite_version}" in lines
    assert "Qt 6.11.3" in lines
    assert "Error RuntimeError" in lines
    assert "Came from workpris_desktop.domain.errors.FileFault" in lines
    assert "Came from FileNotFoundError" in lines
    assert any(line.startswith("    workpris_desktop.system.files:") and line.endswith(" sync_file") for line in lines)


def test_a_report_holds_no_message_no_value_and_no_path(tmp_path: Path):
    text = report(tmp_path)
    assert SECRET not in text
    assert str(tmp_path) not in text
    assert str(Path.home()) not in text
    assert "/" not in text
    assert "\\" not in text


def test_a_report_can_be_made_before_qt_is_loaded():
    assert "Qt not loaded" in describe_crash(ValueError(SECRET)).splitlines()
