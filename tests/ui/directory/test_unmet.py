"""In two actions, from any search: nobody had a place, and why."""

import json
from functools import partial

from tests.support.kept_window import data_folder
from tests.ui.conftest import ask, rest
from workpris_desktop.directory.unmet_file import add_unmet, read_unmet
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.unmet_need import UnmetBecause
from workpris_desktop.window.desktop_files import desktop_in
from workpris_desktop.window.workplace import Desktop


def opened(make_program, tmp_path):
    folder = data_folder(tmp_path / "data")
    return make_program(desktop=desktop_in(folder, keeps=True)), folder


def test_a_search_with_and_without_hits_is_noted_with_type_region_reason_and_month_only(qtbot, make_program, tmp_path):
    program, folder = opened(make_program, tmp_path)
    page = program.window.find_page
    assert page.results.unmet is None
    page.ask(Question("Jan Novák", service_type="ACC.TMP", region="CZ042"))
    rest(qtbot, program)
    bar = page.results.unmet
    assert bar.isVisible()
    bar.actions_by_reason[UnmetBecause.ALL_FULL].trigger()
    assert "Noted" in bar.said.text()
    ask(qtbot, program, "dluhy")
    assert page.results.list.model().rowCount()
    assert bar.said.text() == ""
    bar.actions_by_reason[UnmetBecause.COST].trigger()
    told = json.loads(folder.unmet_file.read_text())["unmet"]
    assert [(row["service_type"], row["region"], row["because"]) for row in told] == [
        ("", "", "cost"),
        ("ACC.TMP", "CZ042", "all_full"),
    ]
    assert "Nov" not in folder.unmet_file.read_text()


def test_it_is_taken_back_at_once(qtbot, make_program, tmp_path):
    program, folder = opened(make_program, tmp_path)
    ask(qtbot, program, "dluhy")
    bar = program.window.find_page.results.unmet
    bar.actions_by_reason[UnmetBecause.OTHER].trigger()
    assert len(read_unmet(folder.unmet_file)) == 1
    bar.undo.click()
    assert read_unmet(folder.unmet_file) == {}
    assert not bar.undo.isVisible()
    bar.undone.emit()
    assert read_unmet(folder.unmet_file) == {}


def test_where_nothing_is_asked_nothing_can_be_noted(qtbot, make_program, tmp_path):
    program, _ = opened(make_program, tmp_path)
    ask(qtbot, program, "dluhy")
    ask(qtbot, program, "")
    assert not program.window.find_page.results.unmet.isVisible()


def test_a_disk_that_fails_is_told_and_nothing_is_said_to_be_noted(qtbot, make_program, tmp_path):
    no_folder = tmp_path / "note"
    no_folder.write_text("a file")
    program = make_program(desktop=Desktop(keep_unmet=partial(add_unmet, no_folder / "unmet.json")))
    told = []
    program.room.unmet.failed.connect(told.append)
    ask(qtbot, program, "dluhy")
    bar = program.window.find_page.results.unmet
    bar.actions_by_reason[UnmetBecause.OTHER].trigger()
    assert [type(error).__name__ for error in told] != []
    assert bar.said.text() == ""
