"""What must not be forgotten of updates."""

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from tests.support.update_repository import BEGINNING
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.sync.floor_file import Floor, FloorFile


@pytest.fixture
def file(tmp_path):
    return FloorFile(tmp_path / "sync" / "floor.sqlite")


def test_a_floor_is_never_lowered(file):
    assert file.floor("a") == Floor()
    file.raise_floor("a", 7, BEGINNING)
    file.raise_floor("a", 3, BEGINNING - timedelta(days=1))
    assert file.floor("a") == Floor(7, BEGINNING)
    file.raise_floor("b", 9, BEGINNING + timedelta(days=1))
    assert file.floor("a") == Floor(7, BEGINNING)
    assert file.newest_issued() == BEGINNING + timedelta(days=1)


def test_a_floor_is_on_the_disk_before_anything_goes_on(tmp_path, file, monkeypatch):
    heard = []
    real = sqlite3.connect

    def listened(*args, **more):
        made = real(*args, **more)
        made.set_trace_callback(heard.append)
        return made

    monkeypatch.setattr(sqlite3, "connect", listened)
    file.raise_floor("a", 7, BEGINNING)
    assert heard.index("pragma synchronous = extra") < next(
        n for n, sql in enumerate(heard) if "insert into floor" in sql
    )


@pytest.mark.parametrize("data", [b"rubbish" * 500, b"SQLite format 3\x00" + b"\xff" * 4_000])
def test_a_damaged_file_is_set_aside_and_begun_anew(tmp_path, file, data):
    (tmp_path / "sync").mkdir()
    (tmp_path / "sync" / "floor.sqlite").write_bytes(data)
    assert file.floor("a") == Floor()
    file.raise_floor("a", 1, BEGINNING)
    assert file.floor("a").sequence == 1
    assert (tmp_path / "sync" / "floor.sqlite.damaged").read_bytes() == data


def test_an_empty_file_is_begun_anew(tmp_path, file):
    (tmp_path / "sync").mkdir()
    (tmp_path / "sync" / "floor.sqlite").write_bytes(b"")
    file.raise_floor("a", 1, BEGINNING)
    assert file.floor("a").sequence == 1


def test_a_folder_in_its_place_is_a_fault_of_the_machine(tmp_path, file):
    (tmp_path / "sync" / "floor.sqlite").mkdir(parents=True)
    with pytest.raises(MachineFault):
        file.floor("a")


def test_the_last_look_is_remembered_in_utc(file):
    assert file.last_look() is None
    file.note_look(datetime(2026, 11, 1, 9, tzinfo=UTC))
    assert file.last_look() == datetime(2026, 11, 1, 9, tzinfo=UTC)


def test_a_note_that_was_spoilt_is_none(tmp_path, file):
    file.set_folders(("a",))
    with sqlite3.connect(tmp_path / "sync" / "floor.sqlite") as database:
        database.execute("update note set value = '['")
    database.close()
    assert file.folders() == ()
