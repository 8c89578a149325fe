"""A damaged or lost vault is brought back from a backup, in a real window."""

import shutil

import pytest
from PySide6.QtWidgets import QMessageBox

from tests.cases.conftest import NAME, PASSWORD
from tests.support.vault_window import SECRET, found_quickly, lock, type_password, unlock
from tests.ui.conftest import rest
from workpris_desktop.cases.backups import MakeBackup
from workpris_desktop.cases.file_requests import ListFiles, NewFile
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.vault import Category
from workpris_desktop.system.paths import DataFolder
from workpris_desktop.ui.cases.restore_dialog import RestoreDialog
from workpris_desktop.ui.cases.trouble_box import WayOut
from workpris_desktop.ui.main_window import CLIENTS


@pytest.fixture
def folder(tmp_path):
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    return folder


@pytest.fixture
def vault(folder):
    return VaultFolder(folder.vault_folder)


@pytest.fixture
def founded(vault):
    return found_quickly(vault)


@pytest.fixture
def program(qtbot, make_program, folder, founded):
    """A locked vault with one file in it and a backup of that."""
    program = make_program(folder=folder)
    unlock(qtbot, program)
    session = program.vault.room.vault.session
    session.ask(NewFile(SECRET, Category.ADVICE))
    session.ask(MakeBackup())
    lock(qtbot, program)
    return program


def names_in(program):
    return [file.name for file in program.vault.room.vault.session.ask(ListFiles())]


def restored(qtbot, program):
    """Wait until it is said what came of it, and return that."""
    boxes = lambda: [box for box in program.window.findChildren(QMessageBox) if box.isVisible()]  # noqa: E731
    qtbot.waitUntil(lambda: bool(boxes()), timeout=30_000)
    (box,) = boxes()
    said = f"{box.text()} {box.informativeText()}"
    box.accept()
    rest(qtbot, program)
    return said


def test_the_newest_backup_takes_the_place_of_a_damaged_file_which_is_kept(qtbot, program, vault):
    content = bytearray(vault.database.read_bytes())
    content[100:200] = bytes(100)
    vault.database.write_bytes(content)
    type_password(qtbot, program, PASSWORD)
    button = program.vault.room.page.lock_panel.trouble.buttons[WayOut.NEWEST_BACKUP]
    assert button.isVisible()
    button.click()
    rest(qtbot, program)
    (dialog,) = program.window.findChildren(RestoreDialog)
    dialog.password.line.setText("not the password at all")
    dialog.go_button.click()
    rest(qtbot, program)
    assert "does not open" in dialog.message.text()
    dialog.password.line.setText(PASSWORD)
    dialog.go_button.click()
    said = restored(qtbot, program)
    assert "is restored" in said
    assert "is kept in the folder" in said
    kept = [file for file in vault.root.rglob("*") if file.is_file() and file.read_bytes() == bytes(content)]
    assert kept
    unlock(qtbot, program)
    assert names_in(program) == [SECRET]


def test_on_another_computer_a_backup_is_opened_with_the_recovery_sheet(
    qtbot, make_program, program, vault, founded, tmp_path
):
    (backup,) = [each for each in vault.backups.iterdir() if each.is_dir()][:1]
    stick = tmp_path / "stick" / backup.name
    shutil.copytree(backup, stick)
    elsewhere = DataFolder(tmp_path / "elsewhere")
    elsewhere.prepare()
    other = make_program(folder=elsewhere)
    other.window.show_view(CLIENTS)
    rest(qtbot, other)
    other.vault.room.restoring.restore(stick)
    rest(qtbot, other)
    (dialog,) = other.window.findChildren(RestoreDialog)
    dialog.with_key.setChecked(True)
    dialog.key.setPlainText(founded.recovery_key)
    dialog.go_button.click()
    assert "is restored" in restored(qtbot, other)
    assert VaultFolder(elsewhere.vault_folder).is_there
    unlock(qtbot, other)
    assert NAME in other.vault.room.page.who.text()
    assert names_in(other) == [SECRET]


def test_a_folder_without_a_backup_is_told(qtbot, make_program, tmp_path):
    folder = DataFolder(tmp_path / "empty")
    folder.prepare()
    program = make_program(folder=folder)
    program.window.show_view(CLIENTS)
    rest(qtbot, program)
    program.vault.room.restoring.restore(tmp_path)
    rest(qtbot, program)
    (box,) = [box for box in program.window.findChildren(QMessageBox) if box.isVisible()]
    assert box.text() == "In the place that was named lies no backup that can be restored."
    box.accept()
