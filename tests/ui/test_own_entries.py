"""A service that the office adds, in the whole window."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.support.window_draft import TODAY
from tests.ui.conftest import ask, rest, select
from workpris_desktop.directory.office_entries import OfficeEntries
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.leaflet import LeafletOptions
from workpris_desktop.domain.look_interval import LookInterval
from workpris_desktop.domain.own_entry import OwnEntry, Town
from workpris_desktop.sync.slip_box import SlipBox
from workpris_desktop.system.paths import DataFolder, resources_folder
from workpris_desktop.ui.directory.entry_dialog import EntryDialog
from workpris_desktop.ui.directory.leaving_dialog import LeavingDialog
from workpris_desktop.ui.first_screen import make_first_screen
from workpris_desktop.window.program import Program
from workpris_desktop.window.workplace import Desktop, UpdatePlace, Workplace

BRNO = Town("Brno", "CZ", "CZ064", "", "", 49.195, 16.608)
PARISH = OwnEntry(
    "office:1", "Farnost sv. Jana", "ACC.EMG", BRNO, "+420 541 123 456", TODAY, datetime(2026, 6, 1, 8, tzinfo=UTC)
)


@pytest.fixture
def office(tmp_path, facts):
    return OfficeEntries(tmp_path / "office", facts)


def rest_twice(qtbot, program):
    """Wait for a change of the entries, and for the search that follows it."""
    rest(qtbot, program)
    rest(qtbot, program)


def test_it_is_added_found_read_removed_and_brought_back(qtbot, make_program, office):
    program = make_program(office=office)
    action, page = program.window.commands.action, program.window.find_page
    action("add_service").trigger()
    dialog = program.window.findChild(EntryDialog)
    dialog.fields.name.setText("Farnost sv. Jana")
    dialog.fields.type.choose("ACC.EMG")
    dialog.fields.town.setText("Brno")
    dialog.fields.phone.setText("+420 541 123 456")
    dialog.save()
    rest_twice(qtbot, program)
    (entry,) = office.entries()
    ask(qtbot, program, "farnost")
    select(qtbot, program, entry.id)
    assert "added by our office" in page.detail.entry_bar.sentence.text()
    page.detail.entry_bar.remove.click()
    rest_twice(qtbot, program)
    assert office.entries() == ()
    assert page.results.model.rowCount() == 0
    action("undo_entry").trigger()
    rest_twice(qtbot, program)
    assert office.entries() == (entry,)
    assert page.results.model.row_of(entry.id) == 0


def test_a_record_that_was_corrected_says_so_in_its_row(qtbot, make_program, office):
    program = make_program(office=office)
    page = program.window.find_page
    ask(qtbot, program, "poradna")
    known = page.results.model.hit_at(0).id
    select(qtbot, program, known)
    page.detail.entry_bar.correct.click()
    rest(qtbot, program)
    dialog = program.window.findChild(EntryDialog)
    dialog.fields.phone.setText("+420 541 000 111")
    dialog.save()
    rest_twice(qtbot, program)
    model = page.results.model
    assert "our office has other data" in model.index(model.row_of(known)).data(Qt.ItemDataRole.AccessibleTextRole)


def test_what_the_terminal_adds_is_there_once_the_window_is_looked_at_again(qtbot, make_program, office):
    program = make_program(office=office)
    ask(qtbot, program, "farnost")
    office.put(PARISH)
    program.look_for_new_edition()
    rest_twice(qtbot, program)
    assert program.window.find_page.results.model.hit_at(0).id == PARISH.id
    office.remove(PARISH.id)
    program.look_for_new_edition()
    rest_twice(qtbot, program)
    assert program.window.find_page.results.model.rowCount() == 0


def test_a_bed_of_ours_is_there_for_who_leaves_today(qtbot, make_program, office):
    office.put(PARISH)
    program = make_program(office=office)
    program.window.commands.action("leaves_today").trigger()
    (dialog,) = program.window.findChildren(LeavingDialog)
    dialog.town.setText("Brno")
    QTest.keyClick(dialog.town, Qt.Key.Key_Return)
    rest(qtbot, program)
    dialog.woman.click()
    rest(qtbot, program)
    assert dialog.found.item(0).text().startswith(f"A bed tonight: {PARISH.name}")


def test_in_the_window_a_new_entry_waits_on_the_data_page(qtbot, facts, shelf_folder, office, tmp_path):
    updates = UpdatePlace(tmp_path / "updates", datetime(2026, 10, 1, tzinfo=UTC), LookInterval.HAND)
    workplace = Workplace(
        shelf=DirectoryShelf(shelf_folder, facts),
        facts=facts,
        resources=resources_folder(),
        desktop=Desktop(),
        now=lambda: datetime(2026, 11, 22, 10),  # noqa: DTZ001 - the clock on the wall
        updates=updates,
        office=office,
        folder=DataFolder(tmp_path),
    )
    program = Program(
        workplace, make_first_screen(lambda: facts, lambda: TODAY), LeafletOptions("en", sender="Our office")
    )
    program.window.show()
    qtbot.waitExposed(program.window)
    program.begin()
    rest(qtbot, program)
    program.room.entries.add()
    dialog = program.window.findChild(EntryDialog)
    dialog.fields.show_entry(PARISH)
    assert dialog.proposal.isVisible()
    dialog.save()
    rest_twice(qtbot, program)
    assert program.slips.waiting_box.list.item(0).text().startswith(f"Our entry: {PARISH.name}")
    (slip,) = SlipBox(tmp_path).slips(TODAY)
    assert slip.sender == "Our office"
    program.window.close()
    program.stop()
    program.window.deleteLater()
