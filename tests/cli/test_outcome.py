"""How commands end."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from workpris_desktop.cli.error_codes import outcome_of
from workpris_desktop.cli.exit_code import Outcome
from workpris_desktop.cli.outcome import guarded, wants_json
from workpris_desktop.domain import errors, sheet_errors


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (errors.NothingFound(), Outcome.NOTHING),
        (errors.ServiceNotFound("s"), Outcome.NOTHING),
        (errors.FormNotFound("f"), Outcome.NOTHING),
        (errors.TownNotFound("Brno", 4), Outcome.NOTHING),
        (errors.CheckFailed(("a",)), Outcome.NOTHING),
        (errors.WrongUsage("x"), Outcome.WRONG_USAGE),
        (errors.UnknownCode("type", "x"), Outcome.WRONG_USAGE),
        (errors.ShortlistFull(6), Outcome.WRONG_USAGE),
        (sheet_errors.NotNeutral(("a",)), Outcome.REFUSED),
        (sheet_errors.TextTells(("a",)), Outcome.REFUSED),
        (errors.TableCut("a.csv"), Outcome.REFUSED),
        (errors.PackageOlder(), Outcome.REFUSED),
        (errors.DiskFull(), Outcome.MACHINE),
        (errors.DisplayMissing(), Outcome.MACHINE),
        (errors.PackagingFault(), Outcome.MACHINE),
        (errors.Stopped(), Outcome.INTERRUPTED),
    ],
)
def test_each_kind_of_error_has_its_exit_code(error, outcome):
    assert outcome_of(error) is outcome


def raising(error):
    def work():
        raise error

    return work


def test_an_error_is_told_as_what_why_and_what_to_do(capsys, tmp_path):
    assert guarded(raising(errors.TableCut("services.csv")), tmp_path, lambda: None) == 3
    title, sentence, advice = capsys.readouterr().err.splitlines()
    assert title == "A file was cut off"
    assert "services.csv" in sentence
    assert "again" in advice


def test_the_language_is_spoken_before_anything_is_told(capsys, tmp_path):
    order = []
    guarded(raising(errors.NothingFound()), tmp_path, lambda: order.append(capsys.readouterr().err))
    assert order == [""]
    assert capsys.readouterr().err


def test_an_unforeseen_error_is_one_sentence_and_the_place_of_the_log(capsys, tmp_path, caplog):
    assert guarded(raising(ValueError("secret")), tmp_path, lambda: None) == 4
    written = capsys.readouterr().err
    assert str(tmp_path) in written
    assert "secret" not in written
    assert "Traceback" not in written
    assert len(written.splitlines()) == 1
    assert caplog.records[0].exc_info


def test_ctrl_c_ends_quietly(capsys, tmp_path):
    assert guarded(raising(KeyboardInterrupt()), tmp_path, lambda: None) == 130
    assert capsys.readouterr().err == ""


def test_what_worked_has_the_exit_code_of_the_work(tmp_path):
    assert guarded(lambda: 0, tmp_path, lambda: None) == 0


def program(folder, *words, **options):
    command = [sys.executable, "-m", "workpris_desktop", "--data-folder", str(folder), *words]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)


@pytest.mark.parametrize("words", [["search", "--region", "CZ", "--json"], ["--help"]])
def test_a_closed_pipe_is_no_accident(starter_folder, words):
    with program(starter_folder, *words) as running:
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_output_on_a_full_disk_is_told_as_such(starter_folder):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "workpris_desktop", "--data-folder", str(starter_folder), "search", "dluhy"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 4
    assert b"The disk is full" in done.stderr
    assert b"nobody foresaw" not in done.stderr


def test_output_is_utf_8_whatever_the_terminal_says(starter_folder):
    environ = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    with program(starter_folder, "search", "dluhove", "poradna", "Brno", env=environ) as running:
        out, err = running.communicate(timeout=60)
    assert "Dluhová poradna" in out.decode("utf-8")
    assert "–" in err.decode("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="arguments are bytes on POSIX only")
def test_an_argument_that_is_no_text_is_answered_and_not_stumbled_over(starter_folder):
    for words, code in (
        (["search", b"dluh\xff\xfe"], {0, 1}),
        (["search", "--region", b"\xff"], {2}),
        (["show", b"\xff"], {1}),
        (["leaflet", "--service", b"\xff", "-o", "x.pdf"], {1}),
    ):
        with program(starter_folder, *words) as running:
            _, err = running.communicate(timeout=60)
        assert running.returncode in code
        assert b"Traceback" not in err
        assert b"nobody foresaw" not in err


def test_a_script_that_asked_for_json_gets_what_went_wrong_as_an_object(capsys, tmp_path):
    assert guarded(raising(errors.TableCut("services.csv")), tmp_path, lambda: None, as_json=True) == 3
    written = capsys.readouterr()
    title, sentence, advice = written.err.splitlines()
    assert json.loads(written.out) == {"error": "TableCut", "title": title, "sentence": sentence, "advice": advice}


def test_an_unforeseen_error_is_an_object_too_and_tells_no_secret(capsys, tmp_path, caplog):
    assert guarded(raising(ValueError("secret")), tmp_path, lambda: None, as_json=True) == 4
    written = capsys.readouterr()
    told = json.loads(written.out)
    assert (told["error"], str(tmp_path) in told["sentence"]) == ("ValueError", True)
    assert "secret" not in written.out + written.err
    assert caplog.records[0].exc_info


def test_who_asks_for_no_json_gets_prose_only(capsys, tmp_path):
    guarded(raising(errors.NothingFound()), tmp_path, lambda: None)
    assert capsys.readouterr().out == ""
    assert [wants_json(words) for words in (["slips", "list", "--json"], ["slips", "list"])] == [True, False]


def test_behind_a_report_stands_no_second_object(capsys, tmp_path):
    def work():
        sys.stdout.write('{"faults": 1}')
        raise errors.CheckFailed(("a",))

    assert guarded(work, tmp_path, lambda: None, as_json=True) == 1
    assert json.loads(capsys.readouterr().out) == {"faults": 1}
