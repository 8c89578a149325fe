"""Tests of the lock that only one may hold, with real processes that really end."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from workpris_desktop.domain.errors import FileFault
from workpris_desktop.system.instance import FolderLock, Holder, session_key

HOLDING = """
import sys
from pathlib import Path
from workpris_desktop.system.instance import FolderLock
lock = FolderLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
sys.stdin.readline()
lock.release()
print("released", flush=True)
sys.stdin.readline()
"""

DESK = {"DISPLAY": ":0", "WAYLAND_DISPLAY": ""}
OTHER_DESK = {"DISPLAY": ":1", "WAYLAND_DISPLAY": ""}


@contextmanager
def holding(path: Path, screen: Mapping[str, str]) -> Iterator[subprocess.Popen[str]]:
    """Start a process that holds the lock."""
    command = [sys.executable, "-c", HOLDING, str(path)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, env=os.environ | screen, text=True, **pipes) as child:  # type: ignore[call-overload]
        try:
            assert child.stdout.readline() == "True\n"
            yield child
        finally:
            child.kill()


@pytest.fixture
def lock(tmp_path: Path, monkeypatch) -> Iterator[FolderLock]:
    for variable, value in DESK.items():
        monkeypatch.setenv(variable, value)
    ours = FolderLock(tmp_path / "window.lock")
    yield ours
    ours.release()


def test_a_free_lock_is_taken_and_given_back(tmp_path: Path, lock: FolderLock):
    assert lock.acquire()
    assert lock.acquire()
    assert lock.holder() == Holder(os.getpid(), session_key(os.environ))
    lock.release()
    assert lock.holder() is None
    assert FolderLock(tmp_path / "window.lock").acquire()


def test_of_two_in_one_process_the_second_is_refused(tmp_path: Path, lock: FolderLock):
    second = FolderLock(tmp_path / "window.lock")
    assert lock.acquire()
    assert not second.acquire()
    second.release()
    assert not second.acquire()
    assert second.is_held_in_this_session()


def test_another_process_of_the_same_screen_is_known(tmp_path: Path, lock: FolderLock):
    with holding(tmp_path / "window.lock", DESK) as child:
        assert not lock.acquire()
        assert lock.holder() == Holder(child.pid, session_key(os.environ))
        assert lock.is_held_in_this_session()


def test_another_screen_is_another_session(tmp_path: Path, lock: FolderLock):
    with holding(tmp_path / "window.lock", OTHER_DESK) as child:
        assert not lock.acquire()
        assert lock.holder().process == child.pid  # type: ignore[union-attr]
        assert not lock.is_held_in_this_session()


def test_a_lock_given_back_by_another_process_is_free(tmp_path: Path, lock: FolderLock):
    with holding(tmp_path / "window.lock", DESK) as child:
        assert child.stdin
        assert child.stdout
        child.stdin.write("\n")
        child.stdin.flush()
        assert child.stdout.readline() == "released\n"
        assert lock.acquire()


def test_the_lock_of_a_killed_process_is_free_at_once(tmp_path: Path, lock: FolderLock):
    with holding(tmp_path / "window.lock", OTHER_DESK) as child:
        child.kill()
        child.wait()
        started = time.perf_counter()
        assert lock.acquire()
        assert time.perf_counter() - started < 1
        assert lock.holder() == Holder(os.getpid(), session_key(os.environ))


@pytest.mark.parametrize(
    "note", [b"", b"{", b"[]", b"null", b'{"process": 1}', b'{"process": "x", "session": 1}', b"\xff"]
)
def test_a_damaged_note_of_the_holder_tells_nobody(tmp_path: Path, lock: FolderLock, note: bytes):
    with holding(tmp_path / "window.lock", DESK):
        (tmp_path / "window.lock.holder").write_bytes(note)
        assert not lock.acquire()
        assert lock.holder() is None
        assert not lock.is_held_in_this_session()


@pytest.mark.parametrize("content", [b"", b"garbage", b"\0" * 5000])
def test_it_does_not_matter_what_is_in_the_file_of_the_lock(tmp_path: Path, lock: FolderLock, content: bytes):
    (tmp_path / "window.lock").write_bytes(content)
    assert lock.acquire()
    assert not FolderLock(tmp_path / "window.lock").acquire()


def test_a_note_that_cannot_be_left_does_not_stop_the_holder(tmp_path: Path, lock: FolderLock):
    (tmp_path / "window.lock.holder").mkdir()
    assert lock.acquire()
    assert lock.holder() is None


def test_a_folder_that_takes_no_lock_is_told(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(FileFault) as caught:
        FolderLock(tmp_path / "file" / "window.lock").acquire()
    assert caught.value.path == tmp_path / "file" / "window.lock"


def test_nothing_about_the_person_is_noted(tmp_path: Path, lock: FolderLock, monkeypatch):
    monkeypatch.setenv("USER", "novak")
    lock.acquire()
    note = (tmp_path / "window.lock.holder").read_text()
    assert set(json.loads(note)) == {"process", "session"}
    assert "novak" not in note
    assert os.uname().nodename not in note


@pytest.mark.skipif(sys.platform == "win32", reason="Windows counts its sessions")
@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"DISPLAY": ":0"}, {"DISPLAY": ":0"}, True),
        ({"DISPLAY": ":0"}, {"DISPLAY": ":1"}, False),
        ({"DISPLAY": ":0"}, {"DISPLAY": ":0", "XDG_SESSION_ID": "7"}, True),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-1"}, False),
        ({"XDG_SESSION_ID": "6"}, {"XDG_SESSION_ID": "7"}, False),
        ({}, {}, True),
    ],
)
def test_the_screen_tells_sessions_apart(one: Mapping[str, str], other: Mapping[str, str], same: bool):
    assert (session_key(one) == session_key(other)) is same
