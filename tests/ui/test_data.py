import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from tests.ui.conftest import ask, rest
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.errors import TableChanged
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.main_window import DATA, FIND
from workpris_desktop.ui.widgets import busy_line

LEGAL_AID = Path(__file__).parents[2].parent / "shared" / "data" / "hsds_legal_aid"


def test_the_first_start_prepares_the_sample_directory(make_program, facts, tmp_path):
    program = make_program(DirectoryShelf(tmp_path, facts))
    assert program.desk.edition.sample
    assert program.desk.edition.services >= 120
    assert "SAMPLE" in program.window.find_page.banner.text
    assert "SAMPLE" in program.shop.page.banner.text
    assert program.data_page._report.toPlainText() == ""


@pytest.mark.skipif(not LEGAL_AID.is_dir(), reason="../shared/data/hsds_legal_aid is not here")
def test_a_package_is_read_in_while_the_window_is_open_and_the_shortlist_stays(qtbot, make_program, facts, tmp_path):
    program = make_program(DirectoryShelf(tmp_path, facts))
    program.shop.keeper.add(Pick("somewhere", "Kept"))
    program.data.read_in(LEGAL_AID)
    rest(qtbot, program)
    report = program.data_page._report.toPlainText()
    assert "429" in report
    assert "340" in report
    assert program.window.find_page.banner.text == ""
    ask(qtbot, program, "eviction")
    assert program.window.find_page.selected_id
    assert [pick.name for pick in program.shop.keeper.shortlist] == ["Kept"]


def test_a_refused_package_is_told_and_the_directory_in_use_stays(qtbot, make_program, facts, tmp_path):
    program = make_program(DirectoryShelf(tmp_path / "shelf", facts))
    broken = tmp_path / "broken"
    shutil.copytree(resources_folder() / "starter", broken)
    (broken / "services.csv").write_bytes(b"")
    with qtbot.waitSignal(program.data.failed) as failed:
        program.data.read_in(broken)
    assert isinstance(failed.args[0], TableChanged)
    rest(qtbot, program)
    assert program.desk.edition.number == 1
    assert not program.data_page._progress.isVisible()


def test_stop_gives_the_reading_up(qtbot, make_program, facts, tmp_path):
    program = make_program(DirectoryShelf(tmp_path, facts))
    page = program.data_page
    program.window.show_view(DATA)
    program.data.read_in(resources_folder() / "starter")
    assert page._stop_button.isVisible()
    page.stop_requested.emit()
    rest(qtbot, program)
    assert page._file_button.isEnabled()
    assert program.desk.edition.number in {1, 2}


def test_reading_in_is_told_and_stopped_from_another_view_too_and_the_directory_in_use_stays(
    qtbot, make_program, facts, tmp_path, monkeypatch
):
    monkeypatch.setattr(busy_line, "SAYS_AFTER_MS", 20)
    monkeypatch.setattr(busy_line, "TELLS_AFTER_MS", 40)
    monkeypatch.setattr(busy_line, "LOOKS_EVERY_MS", 20)
    program = make_program(DirectoryShelf(tmp_path, facts))
    before, busy = program.desk.edition, program.window.busy
    program.window.show_view(DATA)
    program.data.read_in(resources_folder() / "starter")
    program.window.show_view(FIND)
    qtbot.waitUntil(busy.stop_button.isVisible, timeout=20_000)
    assert busy.text.startswith("Reading in a directory…")
    busy.stop_button.click()
    rest(qtbot, program)
    assert program.desk.edition == before
    assert program.data_page._file_button.isEnabled()
    assert not [box for box in program.window.findChildren(QMessageBox) if box.isVisible()]


def test_an_edition_that_another_window_has_read_in_is_used(qtbot, make_program, facts, tmp_path):
    program = make_program(DirectoryShelf(tmp_path, facts))
    DirectoryShelf(tmp_path, facts).install(resources_folder() / "starter")
    program.look_for_new_edition()
    rest(qtbot, program)
    assert program.desk.edition.number == 2


def test_a_directory_put_down_for_all_accounts_is_used_once(qtbot, make_program, facts, tmp_path):
    program = make_program(DirectoryShelf(tmp_path / "shelf", facts))
    common = tmp_path / "common"
    shutil.copytree(resources_folder() / "starter", common)
    descriptor = common / "datapackage.json"
    descriptor.write_text(descriptor.read_text("utf-8").replace('"workpris-starter"', '"office"'), "utf-8")
    for _ in range(2):
        program.follow(common)
        rest(qtbot, program)
        assert (program.desk.edition.name, program.desk.edition.number) == ("office", 2)


def test_where_the_directory_for_all_accounts_is_broken_the_sample_stands_in(qtbot, make_program, facts, tmp_path):
    program = make_program(DirectoryShelf(tmp_path / "shelf", facts), common=tmp_path / "gone")
    rest(qtbot, program)
    assert program.desk.edition.sample


def test_the_sample_never_takes_the_place_of_the_directory_for_all_accounts(qtbot, make_program, facts, tmp_path):
    common = tmp_path / "common"
    shutil.copytree(resources_folder() / "starter", common)
    descriptor = common / "datapackage.json"
    descriptor.write_text(descriptor.read_text("utf-8").replace('"workpris-starter"', '"office"'), "utf-8")
    program = make_program(DirectoryShelf(tmp_path / "shelf", facts), common=common)
    assert (program.desk.edition.name, program.desk.edition.number) == ("office", 1)


def test_while_a_package_is_read_in_no_other_can_be_chosen(qtbot, make_program, facts, tmp_path):
    program = make_program(DirectoryShelf(tmp_path, facts))
    program.data.read_in(resources_folder() / "starter")
    assert not program.window.commands.action("read_file").isEnabled()
    program.data.read_in(resources_folder() / "starter")
    rest(qtbot, program)
    assert program.window.commands.action("read_file").isEnabled()
    assert program.desk.edition.number == 2


def test_a_damaged_directory_is_told_and_never_replaced_by_the_sample(qtbot, make_program, facts, tmp_path):
    shelf = DirectoryShelf(tmp_path / "shelf", facts)
    shelf.install(resources_folder() / "starter")
    next((tmp_path / "shelf").glob("directory-*.sqlite")).write_bytes(b"garbage")
    program = make_program(shelf)
    assert [kind.__name__ for kind in program._told] == ["DirectoryDamaged"]
    program.data.read_in(tmp_path / "gone")
    rest(qtbot, program)
    assert program.desk.edition is None
    program.data.read_in(resources_folder() / "starter")
    rest(qtbot, program)
    assert program.desk.edition.services >= 120
