"""Two people at one vault, one after the other, in two windows: handing on, the register, a release list."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.cases.conftest import NAME, PASSWORD
from tests.support.kept_window import OTHER_NAME, OTHER_PASSWORD, KeptWindow, data_folder, found, with_colleague
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.cases.follow_up_requests import ReadFollowUps
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.vault import Category
from workpris_desktop.ui.cases.file_list_model import FileColumn
from workpris_desktop.ui.cases.work.hand_dialog import HandDialog
from workpris_desktop.ui.cases.work.register_model import RegisterColumn
from workpris_desktop.ui.cases.work.release_list_dialog import ReleaseListDialog

CLIENT, OTHER = "Jirka Zelenka", "Adam Bílý"
TODAY = date.today()  # noqa: DTZ011 - the vault has no other


def _fill(vault):
    for name in (CLIENT, OTHER):
        NewFile(name, Category.ADVICE, "", "any").answer(vault)


@pytest.fixture
def open_kept(qtbot, make_program, tmp_path):
    """Return a function that opens a further window on one vault."""
    folder = data_folder(tmp_path / "data")
    found(folder, with_colleague(Role.LEAD, fill=_fill))
    return lambda: KeptWindow(qtbot, make_program(folder=folder))


def register_of(kept):
    panel = kept.program.clients.work.parts.register_panel
    kept.vault.room.page.tabs.setCurrentWidget(panel)
    kept.rest()
    return panel


def people(panel):
    model = panel.model
    rows = range(model.rowCount())
    return {model.index(row, RegisterColumn.NAME).data(): model.index(row, RegisterColumn.OWNER).data() for row in rows}


def listed(kept):
    model = kept.panel.list.model
    return [model.hit_at(row).file.name for row in range(model.rowCount())]


def test_a_file_is_handed_on_found_by_the_colleague_and_a_release_list_read_in(open_kept, tmp_path):
    mine = open_kept()
    mine.unlock(PASSWORD, NAME)
    panel = register_of(mine)
    assert people(panel) == {CLIENT: NAME, OTHER: NAME}
    row = next(row for row in range(2) if panel.model.row_at(row).name == CLIENT)
    panel.table.setCurrentIndex(panel.model.index(row, 0))
    panel.hand_button.click()
    mine.rest()
    QTest.keyClick(mine.dialog(HandDialog).colleague, Qt.Key.Key_Return)
    mine.rest()
    assert people(panel) == {CLIENT: OTHER_NAME, OTHER: NAME}
    mine.vault.room.page.tabs.setCurrentWidget(mine.panel)
    mine.rest()
    model = mine.panel.list.model
    # Who leads the office sees everybody's files, with who keeps each.
    assert model.index(listed(mine).index(CLIENT), FileColumn.OWNER).data() == OTHER_NAME
    mine.lock()

    theirs = open_kept()
    theirs.unlock(OTHER_PASSWORD, OTHER_NAME)
    assert CLIENT in listed(theirs)
    panel = register_of(theirs)
    assert people(panel) == {CLIENT: OTHER_NAME, OTHER: NAME}
    panel.print_button.click()
    theirs.rest()
    released = TODAY + timedelta(days=30)
    path = tmp_path / "list.csv"
    path.write_text(f"pseudonym,date,region\nClient 17,{released.isoformat()},SI041\n", encoding="utf-8")
    theirs.program.clients.work.parts.register.read_list(path)
    theirs.rest()
    dialog = theirs.dialog(ReleaseListDialog)
    dialog.go_button.click()
    theirs.rest()
    assert "1 file" in dialog.report.text()
    dialog.cancel_button.click()
    theirs.vault.room.page.tabs.setCurrentWidget(theirs.panel)
    theirs.rest()
    assert "Client 17" in listed(theirs)
    model = theirs.panel.list.model
    file_id = next(model.hit_at(row).file.id for row in range(model.rowCount()) if listed(theirs)[row] == "Client 17")
    steps = theirs.ask(ReadFollowUps(file_id))
    assert steps
    assert all(step.preset.startswith("SI.") for step in steps)
    assert theirs.panel.list.due_button.isVisible()
