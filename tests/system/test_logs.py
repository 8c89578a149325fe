"""Tests of the log: that it is written, stays small, and says nothing about anybody."""

import faulthandler
import logging
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from workpris_desktop.domain.errors import FileFault
from workpris_desktop.system import log_file
from workpris_desktop.system.files import sync_file
from workpris_desktop.system.log_file import LogFile
from workpris_desktop.system.logs import FAULT_FILE, LAST_FAULT_FILE, LOG_FILE, MOST_HELD_BACK, ProgramLog, start_log

SECRET = "Novak-Jan-1971"
OURS = logging.getLogger("workpris_desktop.invented")
FOREIGN = logging.getLogger("fontTools.subset")


@pytest.fixture(autouse=True)
def the_log_of_the_tests_themselves() -> Iterator[None]:
    """Give back the level and the watch for faults that pytest has set."""
    was_watched, level = faulthandler.is_enabled(), logging.getLogger("workpris_desktop").level
    yield
    logging.getLogger("workpris_desktop").setLevel(level)
    if was_watched:
        faulthandler.enable(2)


@pytest.fixture
def log(tmp_path: Path, monkeypatch) -> Iterator[ProgramLog]:
    monkeypatch.setenv("HOME", "/home/novak")
    monkeypatch.setenv("USER", "novak")
    started = start_log(tmp_path / "logs", logging.INFO)
    yield started
    started.close()


def lines_in(tmp_path: Path) -> list[str]:
    return (tmp_path / "logs" / LOG_FILE).read_text(encoding="utf-8").splitlines()


def test_a_record_is_one_line_of_time_level_module_and_message(tmp_path: Path, log: ProgramLog):
    OURS.info("read %d rows", 7)
    OURS.debug("not wanted")
    (line,) = lines_in(tmp_path)
    time, rest = line.split(" ", 1)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}", time)
    assert rest == "INFO workpris_desktop.invented read 7 rows"
    assert log.is_written


def test_the_file_is_opened_only_when_there_is_something_to_write(tmp_path: Path, log: ProgramLog):
    assert "_file" not in vars(log._handler)
    assert lines_in(tmp_path) == []


@pytest.mark.parametrize(
    ("message", "values", "written"),
    [
        ("wrote %s", ("/home/novak/data/x",), "wrote ~/data/x"),
        ("for Novak", (), "for ~"),
        ("100 % of it", (), "100 % of it"),
        ("two\nlines\r\nand\u2028more", (), "two / lines / and / more"),
        ("%(a)s and %(b)s", ({"a": 1, "b": 2},), "1 and 2"),
        ("failed: %s", (ValueError(SECRET),), "failed: ValueError"),
        (ValueError(SECRET), (), "ValueError"),
    ],
)
def test_a_message_is_one_line_without_the_user(
    tmp_path, log, message: object, values: tuple[object, ...], written: str
):
    OURS.warning(message, *values)
    assert lines_in(tmp_path)[0].split(" ", 3)[3] == written


def test_of_an_error_only_types_and_our_own_places_are_written(tmp_path: Path, log: ProgramLog):
    try:
        sync_file(tmp_path / SECRET)
    except FileFault:
        OURS.exception("not synced")
    (line,) = lines_in(tmp_path)
    assert "not synced [workpris_desktop.domain.errors.FileFault: tests > workpris_desktop.system.files:" in line
    assert "[FileNotFoundError: " in line
    assert SECRET not in line


def test_of_other_packages_the_message_is_left_out(tmp_path: Path, log: ProgramLog):
    FOREIGN.info("opened %s", SECRET)
    FOREIGN.warning("opened %s", SECRET)
    (line,) = lines_in(tmp_path)
    assert "WARNING fontTools.subset (message" in line
    assert SECRET not in line


def test_a_message_with_wrong_gaps_stops_nothing(tmp_path: Path, log: ProgramLog, capsys):
    for message, values in (("%d rows", (SECRET,)), ("next", ())):
        log._handler.handle(OURS.makeRecord(OURS.name, logging.INFO, "", 0, message, values, None))
    assert [line.split(" ")[-1] for line in lines_in(tmp_path)] == ["next"]
    assert capsys.readouterr() == ("", "")


def test_a_large_log_starts_anew_and_three_files_are_kept(tmp_path: Path, log: ProgramLog, monkeypatch):
    monkeypatch.setattr(log_file, "LARGEST_BYTES", 2000)
    for number in range(200):
        OURS.info("record %d", number)
    sizes = {path.name: path.stat().st_size for path in (tmp_path / "logs").glob("workpris.log*")}
    assert sorted(sizes) == ["workpris.log", "workpris.log.1", "workpris.log.2"]
    assert max(sizes.values()) <= 2000
    assert lines_in(tmp_path)[-1].endswith("record 199")


def test_a_log_that_another_process_holds_grows_on(tmp_path: Path, monkeypatch):
    def refuse(_source: Path, _target: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(log_file, "LARGEST_BYTES", 100)
    file = LogFile(tmp_path / "x.log", logging.Formatter("%(message)s"))
    monkeypatch.setattr(Path, "replace", refuse)
    for number in range(30):
        file.emit(logging.makeLogRecord({"msg": f"record {number}"}))
    file.close()
    assert len((tmp_path / "x.log").read_text().splitlines()) == 30


def test_a_folder_that_takes_no_log_does_not_stop_the_program(tmp_path: Path, capsys):
    (tmp_path / "logs").write_bytes(b"a file where the folder should be")
    log = start_log(tmp_path / "logs", logging.INFO)
    OURS.info("nobody reads this")
    log.close()
    assert not log.is_written
    assert capsys.readouterr() == ("", "")


def test_a_folder_for_the_fault_file_does_not_stop_the_log(tmp_path: Path):
    (tmp_path / "logs" / FAULT_FILE).mkdir(parents=True)
    log = start_log(tmp_path / "logs", logging.INFO)
    OURS.info("written")
    log.close()
    assert lines_in(tmp_path)[0].endswith("written")


def test_after_closing_nothing_more_is_written(tmp_path: Path, log: ProgramLog):
    OURS.info("first")
    log.close()
    OURS.warning("second")
    assert len(lines_in(tmp_path)) == 1


BREAKING_DOWN = """
import faulthandler, logging, sys
from pathlib import Path
from workpris_desktop.system.logs import start_log
log = start_log(Path(sys.argv[1]), logging.INFO)
faulthandler._sigsegv()
"""


def test_a_break_down_is_written_and_tidied_at_the_next_start(tmp_path: Path):
    folder = tmp_path / "logs"
    program = tmp_path / "novak_program.py"
    program.write_text(BREAKING_DOWN)
    ended = subprocess.run([sys.executable, program, folder], check=False, env={"PYTHONPATH": ":".join(sys.path)})
    assert ended.returncode != 0
    assert "Segmentation fault" in (folder / FAULT_FILE).read_text()
    assert str(tmp_path) in (folder / FAULT_FILE).read_text()

    next_start = "import sys; exec(sys.argv.pop().replace('faulthandler._sigsegv()', 'log.close()'))"
    environment = {"PYTHONPATH": ":".join(sys.path), "HOME": str(tmp_path)}
    subprocess.run([sys.executable, "-c", next_start, folder, BREAKING_DOWN], check=True, env=environment)
    tidied = (folder / LAST_FAULT_FILE).read_text()
    assert "Segmentation fault" in tidied
    assert "~/novak_program.py" in tidied
    assert str(tmp_path) not in tidied
    assert (folder / FAULT_FILE).read_bytes() == b""


def test_what_the_interpreter_wrote_last_time_is_tidied(tmp_path: Path, monkeypatch):
    monkeypatch.setenv("HOME", "/home/novak")
    (tmp_path / FAULT_FILE).write_bytes(b'File "/home/novak/x.py" \xff')
    start_log(tmp_path, logging.INFO).close()
    assert (tmp_path / LAST_FAULT_FILE).read_text(encoding="utf-8") == 'File "~/x.py" \ufffd'


def test_what_is_held_back_is_written_in_order_once_it_may_be(tmp_path: Path):
    log = start_log(tmp_path / "logs", logging.INFO, holds_back=True)
    logger = logging.getLogger("workpris_desktop.test")
    logger.info("first")
    assert (tmp_path / "logs" / LOG_FILE).read_text() == ""
    log.let_go()
    logger.info("second")
    log.close()
    lines = (tmp_path / "logs" / LOG_FILE).read_text().splitlines()
    assert [line.rpartition(" ")[2] for line in lines] == ["first", "second"]


@pytest.mark.parametrize("end", ["error", "many", "close"])
def test_what_is_held_back_is_never_lost(tmp_path: Path, end: str):
    log = start_log(tmp_path / "logs", logging.INFO, holds_back=True)
    logger = logging.getLogger("workpris_desktop.test")
    logger.info("first")
    if end == "error":
        logger.error("broken")
    elif end == "many":
        for _ in range(MOST_HELD_BACK):
            logger.info("again")
    else:
        log.close()
    assert "first" in (tmp_path / "logs" / LOG_FILE).read_text()
    log.close()
