"""The command line as a whole: help, version, mistakes, and the window when no command is named."""

import os
import subprocess
import sys

import pytest

from workpris_desktop import __version__
from workpris_desktop.app import run
from workpris_desktop.cli import show
from workpris_desktop.cli.arguments import read_first_wishes
from workpris_desktop.domain.language import LANGUAGES

COMMANDS = ["search", "show", "leaflet", "intake", "directory", "self-check"]


def ended(words, capsys):
    assert run(words) == 0
    return capsys.readouterr().out


def test_help_names_every_command(capsys, tmp_path):
    out = ended(["--data-folder", str(tmp_path), "--help"], capsys)
    assert all(f" {command} " in out for command in COMMANDS)


@pytest.mark.parametrize(
    "command", [[], *([name] for name in COMMANDS), ["directory", "import"], ["directory", "info"]], ids=" ".join
)
def test_help_speaks_every_language(capsys, tmp_path, command):
    helps = {
        ended(["--data-folder", str(tmp_path), "--language", language, *command, "--help"], capsys)
        for language in LANGUAGES
    }
    assert len(helps) == len(LANGUAGES)
    assert not any("positional arguments" in said or "show this help message" in said for said in helps)


def test_an_unforeseen_error_is_noted_in_the_log(workpris, tmp_path, monkeypatch, caplog):
    def fail(*_):
        raise ZeroDivisionError

    monkeypatch.setattr(show, "run", fail)
    answered = workpris("show", "s1", folder=tmp_path)
    assert answered.code == 4
    assert str(tmp_path / "logs") in answered.err
    assert "ZeroDivisionError" in (tmp_path / "logs" / "workpris.log").read_text(encoding="utf-8")


def test_the_version_is_told(capsys, tmp_path):
    assert ended(["--data-folder", str(tmp_path), "--version"], capsys) == f"workpris {__version__}\n"


@pytest.mark.parametrize(
    "words",
    [["serch"], ["search", "debt", "--colour"], ["--language", "xx", "search", "debt"], ["show"], ["--langu", "de"]],
)
def test_a_mistake_is_told_in_our_words_with_exit_code_2(capsys, tmp_path, words):
    assert run(["--data-folder", str(tmp_path), *words]) == 2
    written = capsys.readouterr()
    assert written.out == ""
    assert written.err.startswith("The command was not understood\n")
    assert "--help" in written.err


def test_a_mistake_is_told_in_the_language_that_was_asked_for(workpris):
    assert workpris("serch", language="de").err.startswith("Der Befehl wurde nicht verstanden\n")


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ([], True),
        (["--language", "de"], True),
        (["--data-folder", "x"], True),
        (["search"], False),
        (["--help"], False),
        (["--data-folder"], False),
        (["--language", "xx"], False),
        (["packet-abc.wpk"], True),
        (["--language", "de", "Verzeichnis.WPDIR"], True),
        (["office.wpcard"], True),
        (["office.wpcard", "search"], False),
        (["notes.zip"], False),
    ],
)
def test_the_window_opens_only_where_no_command_is_named(words, window):
    assert read_first_wishes(words).window is window


def test_a_file_of_ours_is_what_the_window_opens(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert read_first_wishes(["a.wpk"]).file == tmp_path / "a.wpk"
    assert read_first_wishes(["search"]).file is None


def test_the_language_is_that_of_the_settings_unless_another_is_asked_for(capsys, tmp_path):
    (tmp_path / "settings.json").write_text('{"language": "cs"}', encoding="utf-8")
    run(["--data-folder", str(tmp_path), "search"])
    assert "Příkazu nelze porozumět" in capsys.readouterr().err
    run(["--data-folder", str(tmp_path), "--language", "de", "search"])
    assert "Der Befehl" in capsys.readouterr().err


def test_the_administrator_may_set_the_language(capsys, tmp_path, monkeypatch):
    preset = tmp_path / "preset.toml"
    preset.write_text('language = "sl"', encoding="utf-8")
    monkeypatch.setenv("WORKPRIS_PRESET", str(preset))
    run(["--data-folder", str(tmp_path), "search"])
    assert "Ukaz ni razumljiv" in capsys.readouterr().err


def test_a_data_folder_that_cannot_be_made_is_told(workpris, tmp_path):
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    answered = workpris("search", "debt", folder=in_the_way / "data")
    assert answered.code == 4
    assert len(answered.err.splitlines()) == 3


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_screen_the_program_says_so_and_names_its_commands(tmp_path):
    gone = {"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"}
    environ = {name: value for name, value in os.environ.items() if name not in gone}
    done = subprocess.run(
        [sys.executable, "-m", "workpris_desktop", "--data-folder", str(tmp_path), "--language", "en"],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env=environ,
        timeout=60,
    )
    assert done.returncode == 4
    assert "A window cannot be opened here" in done.stderr
    assert "workpris" in done.stderr
    assert "Traceback" not in done.stderr
