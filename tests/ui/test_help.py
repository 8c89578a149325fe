"""F1 tells about the view that one is in, in the language spoken, and every key is on the last page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.record.help_pages import read_help
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.help_dialog import HelpDialog
from workpris_desktop.ui.main_window import CLIENTS, COVERAGE, DATA, FIND, LEAFLET
from workpris_desktop.wording.languages import speak

VIEWS = {FIND: "find", CLIENTS: "clients", LEAFLET: "leaflet", DATA: "data", COVERAGE: "coverage"}


def help_of(program):
    QTest.keyClick(program.window, Qt.Key.Key_F1)
    return program.window.findChildren(HelpDialog)[-1]


@pytest.mark.parametrize("view", VIEWS)
def test_f1_tells_about_the_view(program, view):
    titles = {page.id: page.title for page in read_help(resources_folder(), "en")}
    program.window.show_view(view)
    assert help_of(program).list.currentItem().text() == titles[VIEWS[view]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_can_be_read_in_every_language(program, language):
    speak(language)
    dialog = help_of(program)
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        assert dialog.list.currentItem().text() in dialog.text.toPlainText()
        assert "**" not in dialog.text.toPlainText()
        assert dialog.text.accessibleName()


def test_every_key_of_the_menus_is_on_the_last_page(program):
    program.window.commands.action("keys").trigger()
    dialog = program.window.findChildren(HelpDialog)[-1]
    assert dialog.list.currentRow() == dialog.list.count() - 1
    told = dialog.text.toPlainText()
    for action in program.window.commands.all_actions():
        if not action.shortcut().isEmpty():
            assert action.shortcut().toString() in told


def test_one_can_read_and_do(program):
    dialog = help_of(program)
    assert not dialog.isModal()
    assert not dialog.text.openLinks()
