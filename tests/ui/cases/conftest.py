"""A window on a vault, locked or with panels to write into, and the panels of the office."""

import pytest

from tests.support.vault_window import WritingPanel, found_quickly, unlock
from tests.ui.cases.office_vault import make_office
from tests.ui.conftest import rest
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.system.paths import DataFolder
from workpris_desktop.ui.main_window import CLIENTS


@pytest.fixture
def office(qtbot, tmp_path):
    """A vault of an office, unlocked by its administrator, with its panels in a window."""
    made = make_office(qtbot, tmp_path / "vault")
    yield made
    made.vault.lane.stop()
    made.vault.session.lock()


@pytest.fixture
def folder(tmp_path):
    """A prepared data folder."""
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    return folder


@pytest.fixture
def program(make_program, folder):
    """A window on a data folder with a vault that is locked."""
    found_quickly(VaultFolder(folder.vault_folder))
    return make_program(folder=folder)


@pytest.fixture
def panels(qtbot, program):
    """Two panels of a vault that has been unlocked."""
    program.window.show_view(CLIENTS)
    rest(qtbot, program)
    room = program.vault.room
    panels = [WritingPanel(room, name) for name in ("One", "Two")]
    for panel in panels:
        room.page.add_panel(panel)
    unlock(qtbot, program)
    return panels
