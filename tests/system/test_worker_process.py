"""Work in a process of its own: what comes of it, how it is stopped, and that it never outlives who waits for it."""

import os
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from workpris_desktop.domain.errors import DiskFull, FileFault, SqliteTooOld, Stopped
from workpris_desktop.domain.sync_errors import RecordRefused, UpdateOlder
from workpris_desktop.system.process_outcome import WorkerBroke
from workpris_desktop.system.worker_process import LONGEST_STOPPING_S, run_in_process

pytestmark = pytest.mark.usefixtures("processes_begin_as_they_do")

ROOT = Path(__file__).parents[2]
ERRORS = (
    DiskFull(Path("somewhere"), "full"),
    SqliteTooOld(detail="R*Tree"),
    RecordRefused("x.gz", 7, "too_long", "name"),
    UpdateOlder(file="x"),
)


def ignore(_done, _total):
    """Take no notice of progress."""


def count(most, progress):
    for number in range(most):
        progress(number, most)
        time.sleep(0.06)
    progress(most, most)
    return os.getpid()


def fail(number, progress):
    raise ERRORS[number]


def divide(progress):
    return 1 / 0


def vanish(progress):
    os._exit(7)


def commit(mark, progress):
    progress(1, 1)
    time.sleep(0.3)
    mark.write_text("done")
    return "done"


def tidy_up(mark, progress):
    try:
        while True:
            progress(1, 10)
            time.sleep(0.01)
    finally:
        mark.write_text("tidy")


def hang(mark, progress):
    mark.write_text(str(os.getpid()))
    progress(0, 1)
    time.sleep(60)


def is_alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def test_the_work_is_done_elsewhere_and_tells_its_progress():
    told = []
    pid = run_in_process(partial(count, 4), lambda done, total: told.append((done, total)))
    assert pid != os.getpid()
    assert told == sorted(told)
    assert (2, 4) in told
    assert told[-1] == (4, 4)


@pytest.mark.parametrize("number", range(len(ERRORS)))
def test_an_error_of_ours_arrives_as_it_was(number):
    error = ERRORS[number]
    with pytest.raises(type(error)) as caught:
        run_in_process(partial(fail, number), ignore)
    assert (vars(caught.value), caught.value.args) == (vars(error), error.args)


def test_an_error_that_nobody_foresaw_arrives_with_its_trace():
    with pytest.raises(WorkerBroke, match="ZeroDivisionError"):
        run_in_process(divide, ignore)


def test_a_process_that_vanishes_is_told():
    with pytest.raises(FileFault):
        run_in_process(vanish, ignore)


def test_stopping_lets_the_work_tidy_up(tmp_path):
    def stop(done, total):
        if done:
            raise Stopped

    with pytest.raises(Stopped):
        run_in_process(partial(tidy_up, tmp_path / "mark"), stop)
    assert (tmp_path / "mark").read_text() == "tidy"


def test_stopping_at_the_last_report_keeps_the_work_from_what_comes_behind_it(tmp_path):
    def stop(done, total):
        if done == total:
            raise Stopped

    with pytest.raises(Stopped):
        run_in_process(partial(commit, tmp_path / "mark"), stop)
    time.sleep(0.5)
    assert not (tmp_path / "mark").exists()


def test_what_comes_behind_the_last_report_is_waited_for(tmp_path):
    assert run_in_process(partial(commit, tmp_path / "mark"), ignore) == "done"


@pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")
def test_a_process_that_does_not_answer_is_killed(tmp_path):
    mark = tmp_path / "pid"
    begun = None

    def stop(done, total):
        nonlocal begun
        if mark.exists():
            begun = time.monotonic()
            raise Stopped

    with pytest.raises(Stopped):
        run_in_process(partial(hang, mark), stop)
    assert time.monotonic() - begun < 3 * LONGEST_STOPPING_S
    assert not is_alive(int(mark.read_text()))


@pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")
def test_the_process_ends_with_ours_however_that_ends(tmp_path):
    mark = tmp_path / "pid"
    code = """
import sys
from functools import partial
from pathlib import Path
from tests.system.test_worker_process import hang, ignore
from workpris_desktop.system.worker_process import run_in_process
if __name__ == "__main__":
    run_in_process(partial(hang, Path(sys.argv[1])), ignore)
"""
    script = tmp_path / "script.py"
    script.write_text(code)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen([sys.executable, str(script), str(mark)], env=environment) as process:
        until = time.monotonic() + 30
        while not (mark.exists() and mark.read_text()) and time.monotonic() < until:
            time.sleep(0.02)
        process.kill()
    worker = int(mark.read_text())
    until = time.monotonic() + 5
    while is_alive(worker) and time.monotonic() < until:
        time.sleep(0.02)
    assert not is_alive(worker)
