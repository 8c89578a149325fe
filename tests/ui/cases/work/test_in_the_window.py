"""Needs and next steps in the program's own window: locking keeps what is typed, and nothing stays on the screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from tests.support.kept_window import KeptWindow, data_folder, found
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.cases.intake_requests import ReadIntake
from workpris_desktop.domain.vault import Category
from workpris_desktop.ui.cases.work.need_table_model import NeedColumn
from workpris_desktop.ui.cases.work.needs_part import NeedsPart

CLIENT = "Jirka Zelenka"
HOME = "housing.no_home"


@pytest.fixture
def kept(qtbot, make_program, tmp_path):
    folder = data_folder(tmp_path / "data")
    found(folder, lambda vault: NewFile(CLIENT, Category.ADVICE).answer(vault))
    kept = KeptWindow(qtbot, make_program(folder=folder))
    kept.unlock()
    QTest.keyClick(kept.panel.list.table, Qt.Key.Key_Return)
    kept.rest()
    return kept


def test_a_wish_that_is_being_typed_is_kept_when_the_vault_is_locked(kept):
    part = kept.window.findChild(NeedsPart)
    kept.panel.view.show_part(part)
    table = part.table
    table.select(HOME)
    table.setCurrentIndex(table.currentIndex().siblingAtColumn(NeedColumn.WISH))
    table.setFocus()
    QTest.keyClicks(table, "a")
    (line,) = table.viewport().findChildren(QLineEdit)
    QTest.keyClicks(line, " room near his sister")
    kept.lock()
    said = [each.text() for kind in (QLabel, QLineEdit) for each in part.findChildren(kind)]
    assert not any("sister" in text for text in said)
    kept.unlock()
    (need,) = kept.ask(ReadIntake(kept.panel.view.readable.file.id)).needs
    assert need.wish == "a room near his sister"
