"""A data folder that a later version of the program has made is told, and nothing in it is touched."""

import json
import shutil

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel

from tests.support.started_window import put_sample, qt_put_back, started
from tests.ui.conftest import rest
from tests.window.test_upgrade import write_folder
from workpris_desktop.app import run
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.system.paths import DataFolder
from workpris_desktop.system.settings import FORM
from workpris_desktop.ui.main_window import CLIENTS, COVERAGE, DATA, FIND, LEAFLET
from workpris_desktop.window.nothing_kept import WOULD_KEEP


@pytest.fixture(autouse=True)
def put_back(qapp):
    with qt_put_back():
        yield


@pytest.fixture
def newer(tmp_path, shelf_folder):
    """Return a lived-in data folder in a form that this version does not know."""
    data = DataFolder(tmp_path / "data")
    write_folder(data.root)
    put_sample(data, shelf_folder)
    settings = json.loads(data.settings_file.read_text())
    data.settings_file.write_text(json.dumps({**settings, "form": FORM + 1}))
    data.shortlist_file.write_text('{"form of tomorrow": []}')
    return data


@pytest.fixture(autouse=True)
def no_file_is_chosen(monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")


def everything_in(folder):
    return {
        path.relative_to(folder): (path.stat().st_mtime_ns, path.read_bytes() if path.is_file() else None)
        for path in (folder, *folder.rglob("*"))
    }


def work_in(qtbot, run):
    """Use every view and every command that can be used, as somebody does who wonders what is wrong."""
    run.program.shop.toggle(Pick("s1", "One"))
    run.comfort.set_text_percent(150)
    for view in (FIND, LEAFLET, COVERAGE, CLIENTS, DATA):
        run.window.show_view(view)
        rest(qtbot, run.program)
    for name, action in run.window.commands.named_actions():
        if action.isEnabled() and name != "quit":
            action.trigger()
            rest(qtbot, run.program)
            while (modal := QApplication.activeModalWidget()) is not None:
                modal.close()
            for dialog in run.window.findChildren(QDialog):
                dialog.close()


def test_somebody_can_search_in_their_directory_and_nothing_is_touched(qtbot, newer):
    before = everything_in(newer.root)
    with started(qtbot, newer) as run:
        assert "made by a newer version" in run.window.machine_banner.text
        assert run.window.find_page.results.model.rowCount() > 0
        work_in(qtbot, run)
    assert everything_in(newer.root) == before


@pytest.mark.parametrize("name", WOULD_KEEP)
def test_a_wish_that_cannot_be_fulfilled_is_answered(qtbot, newer, name):
    with started(qtbot, newer) as run:
        run.window.commands.action(name).trigger()
        assert "made by a newer version" in run.window.news.currentMessage()


def test_the_place_of_clients_says_why_it_is_empty_in_the_language_spoken(qtbot, newer):
    with started(qtbot, newer) as run:
        run.window.show_view(CLIENTS)
        said = run.program.vault.place.findChild(QLabel)
        assert "made by a newer version" in said.text()
        run.window.commands.languages.actions["cs"].trigger()
        run.window.show_view(FIND)
        run.window.show_view(CLIENTS)
        assert "novější verz" in said.text()


def test_where_its_directory_cannot_be_read_the_sample_is_in_use(qtbot, newer):
    shutil.rmtree(newer.directory / "index", ignore_errors=True)
    for path in newer.directory.iterdir():
        if path.is_file():
            path.write_bytes(b"a form of tomorrow")
    before = everything_in(newer.root)
    with started(qtbot, newer) as run:
        assert run.program.desk.edition.sample
    assert everything_in(newer.root) == before


def test_nothing_is_left_beside_it(qtbot, newer, tmp_path, monkeypatch):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    with started(qtbot, newer):
        assert [path.name for path in scratch.iterdir() if (path / "directory").is_dir()]
    assert not list(scratch.iterdir())


@pytest.mark.parametrize("command", [("search", "housing"), ("update", "--check"), ("gaps",)])
def test_a_command_refuses_it_and_touches_nothing(newer, command, capsys):
    before = everything_in(newer.root)
    assert run(["--data-folder", str(newer.root), *command]) != 0
    told = capsys.readouterr().err
    assert "made by a newer version" in told
    assert "Install the newer version" in told
    assert everything_in(newer.root) == before
