"""Power cuts and failing disks for real flows of the program, without rights of an administrator (security.md 6.1).

A flow is a module with a function ``flow(say, *arguments)`` that does what the program does, with its real modules, and
says what it acknowledges to a person. It runs in a process of its own below `tests/torture/plog.c`, which records every
operation on the files of one folder. Another flow is recorded in ten lines::

    # tests/torture/saving_flow.py
    def flow(say, folder):
        with open_case_file(Path(folder)) as cases:
            say(f"saved {cases.save(SAMPLE)}")

    # tests/torture/test_power_cut_saving.py
    def test_what_was_said_to_be_saved_is_there_after_a_power_cut(record_flow, tmp_path):
        flow = record_flow("tests.torture.saving_flow", made_folder(tmp_path), tmp_path / "case")
        for state in crash_states(flow.recorded(), seed=20_261_122):
            folder = state.write_to(tmp_path / "after")
            assert saved_in(folder) >= state.acknowledged, state

    def test_a_disk_that_fails_loses_nothing(record_flow, tmp_path):
        flow = record_flow("tests.torture.saving_flow", made_folder(tmp_path), tmp_path / "case")
        for number in flow.numbers(step=7):
            outcome = flow.fail_at(number, errno.ENOSPC, is_sticky=True)
            assert saved_in(flow.folder) >= outcome.acknowledged

The folder is as it was at the beginning of each run, and `RecordedFlow.recorded` compares what the replay makes of all
operations with what really lies in the folder afterwards: what the recorder does not see (`plog.c` names it) fails
there, all but the index ``-shm`` of a write-ahead log, which SQLite makes anew.
`crash_states` is in `tests/support/replayed_disk.py`.
"""

import json
import os
import shutil
import struct
import subprocess
import sys
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from tests.torture.rounds import COUNTED, every

SOURCE = Path(__file__).parents[1] / "torture" / "plog.c"
UNSEEN_SUFFIX = "-shm"
"""Of the index of a write-ahead log: SQLite writes it by mmap, and makes it anew from the log."""

_HEADING = struct.Struct("<IiQqQII")
_PAGE = struct.Struct("<IiQQQQQ")


class Kind(IntEnum):
    """What is done, as `plog.c` numbers it."""

    OPEN = 1
    WRITE = 2
    TRUNCATE = 3
    RENAME = 4
    UNLINK = 5
    MKDIR = 6
    RMDIR = 7
    LINK = 8
    SYNC = 9
    SYNC_FOLDER = 10
    CLOSE = 11
    MAPPED = 12
    SAID = 13
    SYMLINK = 14


UNCOUNTED = frozenset({Kind.CLOSE, Kind.MAPPED, Kind.SAID})
"""They never fail, and have no number."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation; paths are relative to the folder, None what lies outside of it.

    ``code`` is the errno with which it failed, 0 where it was done. ``offset`` is that of a write, the size of a
    truncation, and 1 for an open that emptied the file.
    """

    kind: Kind
    code: int
    inode: int
    offset: int
    path: str | None
    second: str | None
    data: bytes

    def __str__(self):
        second = f" -> {self.second}" if self.kind in {Kind.RENAME, Kind.LINK} else ""
        return f"{self.kind.name} {self.path}{second} at {self.offset} +{len(self.data)}"


@dataclass(frozen=True, slots=True)
class Recording:
    """What lay in the folder before (see `contents`), and what was done then."""

    before: dict[str, bytes | str | None]
    operations: tuple[Operation, ...]

    @property
    def acknowledged(self):
        """Return all that was acknowledged, in its order."""
        return tuple(said_by(self.operations))


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended: ``error`` is what reached the top; of ``count`` operations ``hits`` were made to fail."""

    acknowledged: tuple[str, ...]
    error: str
    is_ours: bool
    hits: int
    count: int


def said_by(operations):
    """Return the acknowledgements among operations."""
    return [operation.data.decode().strip() for operation in operations if operation.kind is Kind.SAID]


def built_library(folder):
    """Compile the recorder; return None where there is no compiler, or another system."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None or sys.platform != "linux" or sys.maxsize < 2**32:
        return None
    library = folder / "plog.so"
    options = ("-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-U_FORTIFY_SOURCE")
    subprocess.run([compiler, *options, "-o", library, SOURCE], check=True)
    return library


def contents(folder):
    """Return all that lies below a folder, without what the recorder cannot see.

    The bytes of files, None for folders, for links the text of where they lead.
    """
    return {
        str(path.relative_to(folder)): _content(path)
        for path in sorted(folder.rglob("*"))
        if not path.name.endswith(UNSEEN_SUFFIX)
    }


def _content(path):
    if path.is_symlink():
        return str(path.readlink())
    return None if path.is_dir() else path.read_bytes()


def write_contents(folder, files):
    """Let a folder hold these files and folders, and nothing else."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in sorted(files):
        data = files[name]
        if data is None:
            (folder / name).mkdir()
        elif isinstance(data, str):
            (folder / name).symlink_to(data)
        else:
            (folder / name).write_bytes(data)
    return folder


class RecordedFlow:
    """A process that has imported a flow, and forks for each run of it.

    Args:
        library: the compiled recorder.
        module: the module of the flow.
        folder: the folder that is recorded.
        arguments: what the flow is given.
        scratch: an empty folder outside of the recorded one.
    """

    def __init__(self, library, module, folder, arguments, scratch):
        self.folder = folder.resolve()
        self._before = contents(self.folder)
        self._log, self._page, self._said = (scratch / name for name in ("log", "page", "said"))
        for file in (self._log, self._said):
            file.touch()
        self._page.write_bytes(bytes(_PAGE.size))
        environment = {
            **os.environ,
            "LD_PRELOAD": str(library),
            "PLOG_FOLDER": str(self.folder),
            "PLOG_LOG": str(self._log),
            "PLOG_PAGE": str(self._page),
            "PLOG_SAID": str(self._said.resolve()),
            "PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[2]), *sys.path]),
        }
        command = [sys.executable, "-m", "tests.support.forked_flow", module, str(self._said), *map(str, arguments)]
        self._process = subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._count = 0

    def close(self):
        """Let the process end."""
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(10)

    def recorded(self):
        """Run the flow from the beginning, and return what it did; it must end without an error."""
        from tests.support.replayed_disk import replayed

        outcome = self._run()
        assert not outcome.error, outcome.error
        recording = Recording(self._before, tuple(read_log(self._log.read_bytes(), str(self.folder))))
        made, found = replayed(recording), contents(self.folder)
        odd = [name for name in made.keys() | found.keys() if made.get(name, 0) != found.get(name, 0)]
        assert not odd, f"the recorder has not seen all that was done to {odd}"
        return recording

    def fail_at(self, number, code, *, is_sticky=False):
        """Run the flow from the beginning, and let an operation fail, or all from it on; the folder stays as it is."""
        return self._run(number, code, is_sticky=is_sticky)

    def numbers(self, step=1):
        """Return numbers of operations that may fail, each so-many-th; other rounds take others."""
        if not self._count:
            self._count = self._run().count
        return every(step, self._count)

    def run_like_windows(self):
        """Run the flow from the beginning where what is open can neither be renamed nor removed."""
        return self._run(is_like_windows=True)

    def _run(self, number=0, code=0, *, is_sticky=False, is_like_windows=False):
        write_contents(self.folder, self._before)
        for file in (self._log, self._said):
            os.truncate(file, 0)
        # In place, because the process has it mapped.
        with self._page.open("r+b") as page:
            page.write(_PAGE.pack(0, code, number, is_sticky, is_like_windows, 0, 0))
        self._process.stdin.write("run\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        *_, count, hits = _PAGE.unpack(self._page.read_bytes())
        acknowledged = tuple(self._said.read_text(encoding="utf-8").splitlines())
        if number:
            COUNTED["failed operations"] += bool(hits)
            COUNTED["of them seen by the program"] += bool(answer["error"])
        return Outcome(acknowledged, answer["error"], answer["is_ours"], hits, count)


def read_log(log, folder):
    """Give the operations of a log."""
    place = 0
    while place < len(log):
        kind, code, inode, offset, data_length, *lengths = _HEADING.unpack_from(log, place)
        place += _HEADING.size
        parts = []
        for length in (*lengths, data_length):
            parts.append(log[place : place + length])
            place += length
        path, second = (_relative(part.decode(errors="surrogateescape"), folder) for part in parts[:2])
        yield Operation(Kind(kind), code, inode, offset, path, second, parts[2])


def _relative(path, folder):
    if path == folder:
        return ""
    return path.removeprefix(f"{folder}/") if path.startswith(f"{folder}/") else None
