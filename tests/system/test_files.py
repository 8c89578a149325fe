"""Tests of atomic files and of what the system's errors become."""

import errno
import os
import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from workpris_desktop.domain.errors import (
    DiskFull,
    FileFault,
    FileForbidden,
    FileLocked,
    FolderMissing,
    MachineFault,
)
from workpris_desktop.system import files
from workpris_desktop.system.files import (
    fault_of,
    free_bytes,
    nearest_folder,
    remove_leftovers,
    remove_quietly,
    rename_with_retries,
    set_aside,
    sync_file,
    sync_folder,
    takes_files,
    wrapped_os_errors,
    write_atomically,
)


def windows_error(number: int) -> PermissionError:
    """Return the error as Windows raises it: EACCES for everything, and its own number."""
    error = PermissionError(errno.EACCES, "Access is denied")
    error.winerror = number  # type: ignore[attr-defined, unused-ignore]
    return error


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_and_replaced(tmp_path: Path):
    path = tmp_path / "settings.json"
    write_atomically(path, b"old")
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert names_in(tmp_path) == ["settings.json"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch, step: str):
    path = tmp_path / "settings.json"
    write_atomically(path, b"old")

    def fail(*_args: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(*{"fsync": (os, "fsync"), "replace": (Path, "replace")}[step], fail)
    with pytest.raises(DiskFull) as caught:
        write_atomically(path, b"new")
    assert caught.value.path == path
    assert path.read_bytes() == b"old"
    assert names_in(tmp_path) == ["settings.json"]


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path):
    with pytest.raises(FolderMissing) as caught:
        write_atomically(tmp_path / "gone" / "sheet.pdf", b"x")
    assert caught.value.path == tmp_path / "gone"


def test_a_folder_is_not_overwritten_by_a_file(tmp_path: Path):
    (tmp_path / "sheet.pdf").mkdir()
    with pytest.raises(FileFault):
        write_atomically(tmp_path / "sheet.pdf", b"x")
    assert names_in(tmp_path) == ["sheet.pdf"]


def test_an_empty_path_is_refused_in_our_words():
    with pytest.raises(MachineFault):
        write_atomically(Path(), b"x")


WRITER = """
import sys
from pathlib import Path
from workpris_desktop.system.files import write_atomically
contents = [bytes([65 + n]) * 300_000 for n in range(5)]
print("ready", flush=True)
while True:
    for content in contents:
        write_atomically(Path(sys.argv[1]), content)
"""


def test_a_killed_writer_leaves_one_whole_content(tmp_path: Path):
    path = tmp_path / "data"
    write_atomically(path, b"A" * 300_000)
    pauses = random.Random(7)
    for _ in range(12):
        with subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE) as child:
            assert child.stdout
            assert child.stdout.readline() == b"ready\n"
            with pytest.raises(subprocess.TimeoutExpired):
                child.wait(pauses.uniform(0.001, 0.06))
            child.kill()
        content = path.read_bytes()
        assert len(content) == 300_000
        assert len(set(content)) == 1
    remove_leftovers(tmp_path)
    assert names_in(tmp_path) == ["data"]


@pytest.mark.parametrize("tries_in_vain", [1, 3, 9])
def test_a_file_held_for_a_while_is_renamed_in_the_end(tmp_path: Path, monkeypatch, tries_in_vain: int):
    held = [windows_error(32)] * tries_in_vain
    rename = Path.replace
    pauses: list[float] = []

    def rename_when_free(source: Path, target: Path) -> Path:
        if held:
            raise held.pop()
        return rename(source, target)

    monkeypatch.setattr(Path, "replace", rename_when_free)
    (tmp_path / "new").write_bytes(b"new")
    rename_with_retries(tmp_path / "new", tmp_path / "old", pause=pauses.append)
    assert (tmp_path / "old").read_bytes() == b"new"
    assert pauses == [50 * tried / 1000 for tried in range(1, tries_in_vain + 1)]


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_file_held_for_good_is_told_as_locked(tmp_path: Path, monkeypatch, number: int):
    def refuse(_source: Path, _target: Path) -> None:
        raise windows_error(number)

    pauses: list[float] = []
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(FileLocked) as caught:
        rename_with_retries(tmp_path / "new", tmp_path / "old", pause=pauses.append)
    assert caught.value.path == tmp_path / "old"
    assert len(pauses) == files.RENAME_TRIES - 1


def test_a_rename_that_cannot_succeed_is_not_tried_again(tmp_path: Path):
    pauses: list[float] = []
    with pytest.raises(FileFault):
        rename_with_retries(tmp_path / "nothing", tmp_path / "old", pause=pauses.append)
    assert pauses == []


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EBUSY, FileLocked),
        (errno.ETXTBSY, FileLocked),
        (errno.EACCES, FileForbidden),
        (errno.EPERM, FileForbidden),
        (errno.EROFS, FileForbidden),
        (errno.EIO, FileFault),
    ],
)
def test_each_error_of_the_system_has_its_kind(tmp_path: Path, number: int, kind: type[MachineFault]):
    with pytest.raises(MachineFault) as caught, wrapped_os_errors(tmp_path / "x"):
        raise OSError(number, os.strerror(number))
    assert type(caught.value) is kind
    assert (caught.value.path, caught.value.detail) == (tmp_path / "x", os.strerror(number))


@pytest.mark.parametrize(("number", "kind"), [(5, FileForbidden), (32, FileLocked), (33, FileLocked), (112, DiskFull)])
def test_the_numbers_of_windows_say_more_than_its_one_errno(tmp_path: Path, number: int, kind: type[MachineFault]):
    assert type(fault_of(windows_error(number), tmp_path / "x")) is kind


def test_an_error_without_number_or_words_keeps_its_name(tmp_path: Path):
    fault = fault_of(TimeoutError(), tmp_path / "x")
    assert (type(fault), fault.detail) == (FileFault, "TimeoutError")


def test_a_missing_file_in_a_folder_that_exists_is_a_plain_fault(tmp_path: Path):
    with pytest.raises(FileFault), wrapped_os_errors(tmp_path / "x"):
        (tmp_path / "x").read_bytes()


def test_files_and_folders_are_brought_to_the_disk(tmp_path: Path, monkeypatch):
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda number: synced.append(os.fstat(number).st_ino))
    (tmp_path / "x").write_bytes(b"x")
    sync_file(tmp_path / "x")
    sync_folder(tmp_path)
    assert synced == [(tmp_path / "x").stat().st_ino, tmp_path.stat().st_ino]


def test_a_file_system_that_cannot_sync_folders_is_no_fault(tmp_path: Path, monkeypatch):
    def refuse(_number: int) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(os, "fsync", refuse)
    sync_folder(tmp_path)


def test_a_folder_that_the_disk_did_not_take_is_a_fault(tmp_path: Path, monkeypatch):
    def fail(_number: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(FileFault):
        sync_folder(tmp_path)


def test_removing_tells_whether_the_file_is_gone(tmp_path: Path):
    (tmp_path / "x").write_bytes(b"x")
    (tmp_path / "folder").mkdir()
    assert remove_quietly(tmp_path / "x")
    assert remove_quietly(tmp_path / "x")
    assert not remove_quietly(tmp_path / "folder")


def test_only_our_own_leftovers_are_removed(tmp_path: Path):
    for name in (".workpris-0123456789ab.new", "notes.new", ".workpris.json"):
        (tmp_path / name).write_bytes(b"x")
    remove_leftovers(tmp_path)
    assert names_in(tmp_path) == [".workpris.json", "notes.new"]


def test_a_folder_tells_whether_it_takes_files(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"x")
    assert takes_files(tmp_path)
    assert not takes_files(tmp_path / "file")
    assert names_in(tmp_path) == ["file"]


def test_the_last_three_damaged_files_are_kept(tmp_path: Path):
    path = tmp_path / "settings.json"
    for content in (b"first", b"second", b"third", b"fourth"):
        path.write_bytes(content)
        assert set_aside(path) == tmp_path / "settings.json.damaged"
    assert names_in(tmp_path) == ["settings.json.damaged", "settings.json.damaged2", "settings.json.damaged3"]
    kept = [(tmp_path / name).read_bytes() for name in names_in(tmp_path)]
    assert kept == [b"fourth", b"third", b"second"]


def test_what_is_not_there_cannot_be_set_aside(tmp_path: Path):
    with pytest.raises(FileFault):
        set_aside(tmp_path / "settings.json")


def test_the_room_on_the_disk_is_known_before_the_folder_exists(tmp_path: Path):
    usual = os.statvfs(tmp_path)
    assert free_bytes(tmp_path / "a" / "b") == pytest.approx(usual.f_bavail * usual.f_frsize, rel=0.2)
    assert nearest_folder(tmp_path / "a" / "b") == tmp_path


def test_a_disk_that_does_not_say_its_room_is_a_fault(tmp_path: Path, monkeypatch):
    def fail(_folder: Path) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(shutil, "disk_usage", fail)
    with pytest.raises(FileFault):
        free_bytes(tmp_path)


@pytest.mark.usefixtures("minds_interrupts")
def test_a_pressed_interrupt_leaves_nothing_behind(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(os, "fsync", lambda _number: signal.raise_signal(signal.SIGINT))
    with pytest.raises(KeyboardInterrupt):
        write_atomically(tmp_path / "x", b"x")
    assert names_in(tmp_path) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_what_is_no_file_is_not_replaced(tmp_path: Path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(FileForbidden):
        write_atomically(pipe, b"x")
    assert pipe.is_fifo()


def test_leftovers_of_a_folder_that_cannot_be_read_stay(tmp_path, monkeypatch):
    def refused(*_arguments, **_more):
        raise OSError(errno.EIO, "no answer")

    left = tmp_path / ".workpris-1.new"
    left.touch()
    with monkeypatch.context() as patch:
        patch.setattr(os, "stat", refused)
        remove_leftovers(tmp_path)
    assert left.exists()
    remove_leftovers(tmp_path)
    assert not left.exists()
