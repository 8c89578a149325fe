"""What a build says that does not work: one clear sentence and an exit code, and nothing is written."""

import errno
import os

import pytest

from tests.publishing.repository.founded import two_countries
from workpris_desktop.publisher import run_publisher
from workpris_desktop.wording.languages import speak


@pytest.fixture
def build(qapp, capsys, tmp_path):
    """Return a function that builds of the sources that are named, and gives the exit code and what was said."""

    def call(*words):
        command = ("build", "--no-places", "--out", tmp_path / "built", *words)
        code = run_publisher(["--data-folder", str(tmp_path / "data"), "--language", "en", *map(str, command)])
        said = capsys.readouterr().err
        assert "Traceback" not in said
        assert not list(tmp_path.glob("built*")) or code == 0
        return code, said

    yield call
    speak("en")


@pytest.fixture
def source(tmp_path):
    return two_countries(8).write_folder(tmp_path / "source")


def test_a_source_that_is_not_there_is_named(build, source, tmp_path):
    code, said = build(source, tmp_path / "other")
    assert (code, "“other” is neither a folder nor a zip file" in said) == (3, True)


def test_a_description_that_is_not_there_is_named_with_its_folder(build, source, tmp_path):
    code, said = build(source, "--about", tmp_path / "nowhere" / "about.toml")
    assert (code, f"neither a file nor a folder “{tmp_path / 'nowhere' / 'about.toml'}”" in said) == (2, True)


def test_a_source_that_cannot_be_read_is_named(build, source, tmp_path):
    (tmp_path / "other").write_bytes(b"hello")
    code, said = build(source, tmp_path / "other")
    assert (code, "“other” is damaged, or is no zip file" in said) == (3, True)


def test_a_source_that_was_edited_since_it_was_built_is_told_with_what_mends_it(build, source, tmp_path):
    assert build(source)[0] == 0
    built = (tmp_path / "built").rename(tmp_path / "edited")
    (tmp_path / "built.ndjson").unlink()
    with (built / "services.csv").open("a") as table:
        table.write("\n")
    code, said = build(built)
    assert (code, f"workpris-publish build {built} --out NEW" in said) == (3, True)


def test_a_full_disk_is_said(build, source, monkeypatch):
    def no_room(_file):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", no_room)
    code, said = build(source)
    assert (code, "The disk is full" in said) == (4, True)
