"""A service that the office adds, in the whole window."""

import pytest

from tests.ui.conftest import ask, rest, select
from workpris_desktop.directory.office_entries import OfficeEntries
from workpris_desktop.ui.directory.entry_dialog import EntryDialog


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
