import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.ui.conftest import ask, rest
from workpris_desktop.domain.errors import DirectoryDamaged
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.ui.about_dialog import AboutDialog
from workpris_desktop.ui.help_dialog import HelpDialog
from workpris_desktop.ui.main_window import CLIENTS, COVERAGE, DATA, FIND, LEAFLET
from workpris_desktop.wording.languages import speak


def test_ctrl_tab_walks_through_the_views(qtbot, program):
    seen = []
    for _ in range(5):
        program.window.commands.action("next_view").trigger()
        seen.append(program.window.current_view)
    assert seen == [CLIENTS, LEAFLET, DATA, COVERAGE, FIND]


def test_f6_walks_through_the_panes_and_comes_round(qtbot, program):
    program.window.activateWindow()
    program.window.find_page.focus_search()
    page = program.window.find_page
    walked = []
    for _ in range(4):
        program.window.commands.action("next_pane").trigger()
        walked.append(QApplication.focusWidget())
    assert walked == [page.results.list, page.detail._view, program.window._navigation, page.asking.search]
    program.window.commands.action("previous_pane").trigger()
    assert QApplication.focusWidget() is program.window._navigation


@pytest.mark.parametrize("view", [LEAFLET, DATA])
def test_f6_works_in_every_view(program, view):
    program.window.activateWindow()
    program.window.show_view(view)
    for _ in range(5):
        program.window.commands.action("next_pane").trigger()
        assert QApplication.focusWidget() is not None


def test_escape_leads_back_to_the_search(program):
    program.window.activateWindow()
    program.window.show_view(DATA)
    program.window.commands.action("step_back").trigger()
    assert program.window.current_view == FIND
    assert program.window.find_page.asking.search.hasFocus()


def test_the_navigation_can_be_hidden(program):
    toggle = program.window.commands.action("toggle_navigation")
    toggle.trigger()
    assert not program.window._navigation.isVisible()
    program.window.commands.action("next_pane").trigger()
    toggle.trigger()
    assert program.window._navigation.isVisible()


def test_the_age_of_the_data_stands_in_the_status_bar(program):
    assert "1 Nov 2026" in program.window._age.text()
    assert "21 days" in program.window._age.text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_changes_while_the_program_runs(qtbot, program, language):
    ask(qtbot, program, "debt")
    speak(language)
    program.speak_anew()
    rest(qtbot, program)
    texts = {"en": "Find", "de": "Suchen", "cs": "Hledat", "sl": "Iskanje"}
    assert program.window._navigation.item(FIND).text() == texts[language]
    menu = program.window.menuBar().actions()[0].text().replace("&", "")
    assert menu == {"en": "File", "de": "Datei", "cs": "Soubor", "sl": "Datoteka"}[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_dialog_opens_in_every_language(qtbot, program, language):
    speak(language)
    for name, kind in (("about", AboutDialog), ("keys", HelpDialog)):
        program.window.commands.action(name).trigger()
        dialog = program.window.findChildren(kind)[-1]
        assert dialog.isVisible()
        dialog.reject()
    program.tell(DirectoryDamaged())
    box = program.window.findChildren(QMessageBox)[-1]
    assert box.text()
    assert box.informativeText()
    box.accept()


def test_no_key_is_used_twice_and_none_needs_altgr(program):
    keys = [action.shortcut() for action in program.window.commands.all_actions() if not action.shortcut().isEmpty()]
    texts = [key.toString(QKeySequence.SequenceFormat.PortableText) for key in keys]
    assert len(texts) == len(set(texts))
    assert not any("Ctrl+Alt" in text for text in texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_mnemonics_are_unique_in_each_menu(qapp, program, language):
    speak(language)
    qapp.processEvents()
    menus = [action.menu() for action in program.window.menuBar().actions()]
    for actions in [program.window.menuBar().actions(), *(menu.actions() for menu in menus)]:
        letters = [
            text[text.index("&") + 1].casefold() for text in (action.text() for action in actions) if "&" in text
        ]
        assert len(letters) == len(set(letters)), (language, letters)


def test_the_shortlist_is_counted_and_marked(qtbot, program):
    ask(qtbot, program, "debt")
    program.window.commands.action("pick").trigger()
    assert "(1)" in program.window._navigation.item(LEAFLET).text()
    assert program.window.find_page.detail._pick_button.text() == "Remove from shortlist"
    sentence = program.window.find_page.results.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "On the shortlist" in sentence
