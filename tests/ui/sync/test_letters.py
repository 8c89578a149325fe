"""Each letter that is pressed with Alt leads to one thing only, in every language."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QDialog, QMessageBox

from tests.support.letters import doubles, doubles_of_window, several
from tests.support.slips import RECORD, TODAY
from tests.support.update_repository import BEGINNING, SimulatedPublisher, lines_of, service
from tests.ui.sync.conftest import FIRST, republish
from workpris_desktop.domain.choice import Facet
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.own_entry import OwnEntry, Town
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.directory.entry_dialog import EntryDialog
from workpris_desktop.ui.directory.report_dialog import ReportDialog
from workpris_desktop.ui.main_window import DATA, FIND
from workpris_desktop.ui.sync.history_dialog import HistoryDialog
from workpris_desktop.ui.sync.preview_dialog import PreviewDialog
from workpris_desktop.ui.sync.publisher_dialog import PublisherDialog
from workpris_desktop.ui.sync.waiting_box import WaitingBox, WaitingLine
from workpris_desktop.wording.choice_words import ChoiceWords
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.own_entry_words import OwnEntryWords
from workpris_desktop.wording.printed import read_phrasebook

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
BLANK = OwnEntry("office:1", "", "", Town(""), "", TODAY, NOW)


@pytest.fixture(params=LANGUAGES)
def language(request):
    """A language that is spoken from now on."""
    speak(request.param)
    return request.param


@pytest.fixture
def publisher(tmp_path):
    """A publisher of twenty services in each of two countries, so that countries can be chosen."""
    made = SimulatedPublisher(tmp_path / "repository", countries=("CZ", "SI"))
    made.publish({"CZ": lines_of(map(service, FIRST)), "SI": lines_of(map(service, range(200, 220)))}, BEGINNING)
    return made


def opened(program, kind):
    (dialog,) = [each for each in program.window.findChildren(kind) if each.isVisible()]
    return dialog


def assert_single_in(program, kind):
    """Hold the letters of a dialog that has just opened to one thing each, and close it."""
    dialog = opened(program, kind)
    assert not doubles(dialog)
    QDialog.reject(dialog)


def show_slips(program):
    """Show the card of what waits to go out, which a window without a data folder does not have."""
    waiting = WaitingBox()
    program.data_page.add_card(waiting)
    lines = (WaitingLine("1", "one", waits=True), WaitingLine("2", "two", waits=False))
    waiting.show_waiting(lines, "1 correction", can_undo=True)


@pytest.mark.usefixtures("language")
def test_beside_an_offer_no_letter_is_there_twice(updated, publisher, settle):
    show_slips(updated)
    republish(publisher, range(100, 121))
    updated.updates.updates.look()
    settle(updated)
    updated.window.show_view(FIND)
    settle(updated)
    assert not doubles_of_window(updated)
    updated.window.find_page.select_next()
    settle(updated)
    assert not doubles_of_window(updated)
    updated.window.find_page.toggle_filters()
    assert not doubles_of_window(updated)
    updated.window.show_view(DATA)
    settle(updated)
    assert updated.updates.box.country_boxes
    assert not doubles_of_window(updated)
    updated.updates.box.show_running(running=True)
    assert not doubles_of_window(updated)
    updated.updates.box.show_running(running=False)
    updated.updates.banner.later_button.click()
    assert updated.updates.box.offer_button.isVisible()
    assert not doubles_of_window(updated)
    updated.data_page.show_running(running=True)
    assert not doubles_of_window(updated)
    updated.data_page.show_running(running=False)


@pytest.mark.usefixtures("language")
def test_without_a_publisher_no_letter_is_there_twice(open_window, settle):
    program = open_window()
    show_slips(program)
    program.updates.banner.show_stranger("There is a stick.")
    assert not doubles_of_window(program)
    program.window.show_view(DATA)
    program.data_page.show_running(running=True)
    assert not doubles_of_window(program)
    box = program.updates.box
    assert not several((box.from_file.text(), box.from_folder.text()))
    program.updates.updates.look()
    assert_single_in(program, QMessageBox)


@pytest.mark.usefixtures("language")
def test_in_the_dialogs_of_an_update_no_letter_is_there_twice(updated, publisher, settle):
    desk = updated.updates
    desk.box.show_button.click()
    settle(updated)
    assert_single_in(updated, PublisherDialog)
    desk.publishers.propose(publisher.folder / "publisher.json")
    settle(updated)
    assert opened(updated, PublisherDialog).confirm_button.isVisible()
    assert_single_in(updated, PublisherDialog)
    desk.box.remove_button.click()
    assert_single_in(updated, QMessageBox)
    desk.history.show()
    settle(updated)
    assert_single_in(updated, HistoryDialog)
    updated.data_page.back_requested.emit()
    assert_single_in(updated, QMessageBox)
    republish(publisher, range(100, 103))
    desk.updates.look()
    settle(updated)
    desk.updates.show_offer()
    settle(updated)
    assert opened(updated, PreviewDialog).responsible.isVisible()
    assert_single_in(updated, PreviewDialog)


@pytest.mark.usefixtures("language")
def test_in_the_slip_of_an_error_no_letter_is_there_twice(qtbot):
    dialog = ReportDialog(RECORD, TODAY)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not doubles(dialog)
    kept = dialog.keep_button.text()
    dialog.right.setPlainText("Mr Novák has another number")
    assert dialog.keep_button.text() != kept
    assert not doubles(dialog)
    dialog.copy_button.click()
    assert not doubles(dialog)


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("corrects", ["", "s1"])
def test_in_the_dialog_of_an_own_entry_no_letter_is_there_twice(qtbot, facts, corrects):
    types = ChoiceWords(lambda: facts, lambda code: read_phrasebook(code, resources_folder())).offers(Facet.TYPE)
    dialog = EntryDialog(
        replace(BLANK, corrects=corrects),
        types,
        home="CZ",
        moment=lambda: (TODAY, NOW),
        words=OwnEntryWords(),
        proposes=True,
    )
    qtbot.addWidget(dialog)
    dialog.show()
    assert not doubles(dialog)
    dialog.fields.unfold()
    dialog.fields.hours.on_days.setChecked(True)
    assert dialog.proposal.isVisible()
    assert dialog.fields.hours.same.isVisible()
    assert not doubles(dialog)
    dialog._doubt(is_doubted=True)
    assert not doubles(dialog)
