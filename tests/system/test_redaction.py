"""Tests of taking the user's name out of texts."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.system.redaction import Redaction, redaction_for

LINUX = Redaction(homes=("/home/novak",), names=("novak",))
WINDOWS = Redaction(homes=(r"C:\Users\Jan Novák",), names=("Jan Novák", "novakj"))


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("read /home/novak/data/x", "read ~/data/x"),
        ("file:///home/novak", "file:~"),
        ("/home/novakova/x", "/home/novakova/x"),
        ("/mnt/home/Novak/x", "/mnt/home/~/x"),
        ("user novak, group novak.", "user ~, group ~."),
        ("renovak", "renovak"),
        ("nothing to hide", "nothing to hide"),
    ],
)
def test_a_home_and_a_name_are_hidden_on_linux(text: str, clean: str):
    assert LINUX.clean(text) == clean


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        (r"C:\Users\Jan Novák\AppData\x", r"~\AppData\x"),
        (r"c:\users\jan novák\x", r"~\x"),
        ("C:/Users/Jan Novák/x", "~/x"),
        (repr(r"C:\Users\Jan Novák\x"), r"'~\\x'"),
        (r"\\server\profiles\novakj\x", r"\\server\profiles\~\x"),
    ],
)
def test_a_home_and_a_name_are_hidden_on_windows(text: str, clean: str):
    assert WINDOWS.clean(text) == clean


def test_where_nothing_is_known_nothing_is_hidden():
    assert Redaction((), ()).clean("all of it") == "all of it"


@given(before=st.text(), after=st.text())
def test_a_path_of_the_home_never_comes_through(before: str, after: str):
    assert "/home/novak/" not in LINUX.clean(f"{before} /home/novak/{after}")


def test_the_present_user_is_known_from_the_environment(tmp_path: Path, monkeypatch):
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    monkeypatch.setenv("HOME", str(tmp_path / "link"))
    found = redaction_for({"HOME": f"{tmp_path / 'link'}/", "USER": "novakj", "LOGNAME": ""})
    assert found.homes == (str(tmp_path / "link"), os.path.realpath(tmp_path / "real"))
    assert found.names == ("link", "novakj", "real")


def test_the_root_folder_as_a_home_hides_nothing(monkeypatch):
    monkeypatch.setenv("HOME", "/")
    assert redaction_for({"HOME": "/"}).clean("/etc/x") == "/etc/x"
