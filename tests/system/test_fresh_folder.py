import os
import sys

import pytest

from workpris_desktop.domain.errors import FileForbidden, FolderMissing, FolderTaken
from workpris_desktop.system import fresh_folder as module
from workpris_desktop.system.fresh_folder import fresh_folder


def may_go(name):
    return name.endswith(".csv")


def names_in(folder):
    return [path.name for path in folder.iterdir()]


def fill(folder, text="new"):
    with fresh_folder(folder, may_go) as fresh:
        (fresh / "a.csv").write_text(text, encoding="utf-8")


def test_a_folder_takes_its_name_only_when_it_is_full(tmp_path):
    with fresh_folder(tmp_path / "p", may_go) as fresh:
        assert not (tmp_path / "p").exists()
        (fresh / "a.csv").write_text("new", encoding="utf-8")
    assert (tmp_path / "p" / "a.csv").read_text(encoding="utf-8") == "new"
    assert names_in(tmp_path) == ["p"]


def test_a_former_folder_is_replaced_with_all_that_was_in_it(tmp_path):
    fill(tmp_path / "p")
    (tmp_path / "p" / "b.csv").touch()
    fill(tmp_path / "p", "newer")
    assert names_in(tmp_path / "p") == ["a.csv"]
    assert (tmp_path / "p" / "a.csv").read_text(encoding="utf-8") == "newer"
    assert names_in(tmp_path) == ["p"]


def test_an_empty_folder_is_replaced(tmp_path):
    (tmp_path / "p").mkdir()
    fill(tmp_path / "p")
    assert names_in(tmp_path / "p") == ["a.csv"]


def test_when_the_block_fails_everything_is_as_it_was(tmp_path):
    fill(tmp_path / "p", "old")

    def fail_half_way():
        with fresh_folder(tmp_path / "p", may_go) as fresh:
            (fresh / "a.csv").write_text("half", encoding="utf-8")
            raise KeyError

    with pytest.raises(KeyError):
        fail_half_way()
    assert (tmp_path / "p" / "a.csv").read_text(encoding="utf-8") == "old"
    assert names_in(tmp_path) == ["p"]


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_what_may_not_go_stays(tmp_path, kind):
    place = tmp_path / "p"
    if kind == "folder":
        place.mkdir()
    (place / "letter.txt" if kind == "folder" else place).write_text("mine", encoding="utf-8")
    with pytest.raises(FolderTaken):
        fill(place)
    assert names_in(tmp_path) == ["p"]


def test_a_missing_folder_above_is_said(tmp_path):
    with pytest.raises(FolderMissing):
        fill(tmp_path / "none" / "p")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="here everybody may write anywhere")
def test_a_forbidden_folder_above_is_said(tmp_path):  # pragma: other system
    (tmp_path / "locked").mkdir(mode=0o500)
    with pytest.raises(FileForbidden):
        fill(tmp_path / "locked" / "p")


def test_the_former_folder_comes_back_when_the_new_one_cannot_take_its_name(tmp_path, monkeypatch):
    fill(tmp_path / "p", "old")
    renamed = module.rename_with_retries

    def refusing(source, target):
        if (source / "a.csv").read_text(encoding="utf-8") == "new" and target.name == "p":
            raise FileForbidden(target)
        renamed(source, target)

    monkeypatch.setattr(module, "rename_with_retries", refusing)
    with pytest.raises(FileForbidden):
        fill(tmp_path / "p")
    assert (tmp_path / "p" / "a.csv").read_text(encoding="utf-8") == "old"
    assert names_in(tmp_path) == ["p"]


def test_a_folder_within_is_never_lost_whatever_it_is_called(tmp_path):
    deep = tmp_path / "p" / "services.csv"
    deep.mkdir(parents=True)
    (deep / "thesis.docx").write_text("work", encoding="utf-8")
    with pytest.raises(FolderTaken), fresh_folder(tmp_path / "p", lambda _: True):
        pass
    assert (deep / "thesis.docx").read_text(encoding="utf-8") == "work"
