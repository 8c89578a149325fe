"""Small files that are kept: what could not be read is put aside before anything is written over it (R27)."""

import errno
from pathlib import Path

import pytest

from workpris_desktop.domain.errors import FileForbidden, MachineFault
from workpris_desktop.system import kept_file
from workpris_desktop.system.kept_file import read_kept, write_kept


def read(path):
    return read_kept(path, 1_000, lambda said: said["word"])


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "kept.json"
    write_kept(path, {"word": "before"})
    return path


@pytest.fixture
def held(monkeypatch):
    """A function that lets another program hold a file, or give it free again."""
    really, holding = Path.open, set()

    def opened(path, *rest, **more):
        if path in holding:
            raise PermissionError(errno.EACCES, "held", str(path))
        return really(path, *rest, **more)

    monkeypatch.setattr(Path, "open", opened)
    return holding


def test_what_was_written_is_read(path):
    assert read(path) == "before"
    assert read(path.with_name("none.json")) is None


def test_half_of_a_surrogate_pair_is_read_as_it_was_written(path):
    write_kept(path, {"word": "\ud800"})
    assert read(path) == "\ud800"


def test_a_file_that_is_held_for_a_moment_is_as_good_as_ever_at_the_next_start(path, held):
    held.add(path)
    assert read(path) is None
    held.clear()
    assert read(path) == "before"
    write_kept(path, {"word": "after"})
    assert [each.name for each in path.parent.iterdir()] == ["kept.json"]


def test_nothing_is_written_over_what_could_not_be_read(path, held):
    held.add(path)
    assert read(path) is None
    held.clear()
    write_kept(path, {"word": "after"})
    assert read(path) == "after"
    assert read(path.with_name("kept.json.damaged")) == "before"
    write_kept(path, {"word": "later"})
    assert not path.with_name("kept.json.damaged2").exists()


def test_while_it_cannot_be_put_aside_nothing_is_written(path, held, monkeypatch):
    held.add(path)
    assert read(path) is None

    def refused(_path):
        raise FileForbidden(path)

    with monkeypatch.context() as patch:
        patch.setattr(kept_file, "set_aside", refused)
        with pytest.raises(MachineFault):
            write_kept(path, {"word": "after"})
    held.clear()
    assert read(path) == "before"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff", b"[" * 900, b'{"other": 1}'])
def test_a_damaged_file_is_put_aside_at_once(path, content):
    path.write_bytes(content)
    assert read(path) is None
    assert path.with_name("kept.json.damaged").read_bytes() == content
    assert not path.exists()
