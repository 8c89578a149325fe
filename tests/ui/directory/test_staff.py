"""Cards for professionals: in a view of their own, never in a usual search, never on a leaflet."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from tests.ui.conftest import rest
from workpris_desktop.domain.errors import DirectoryMissing
from workpris_desktop.ui.directory.record_markup import SERVICE_SCHEME
from workpris_desktop.ui.directory.staff_dialog import TYPING_PAUSE_MS, StaffDialog
from workpris_desktop.ui.main_window import FIND, LEAFLET
from workpris_desktop.wording.languages import speak

HELPLINE = "Konzultační linka pro pracovníky"
ACCREDITATION = "Akreditace a koordinace programů"
TRAINING = "Společné školení věznic a neziskových organizací"
AUSTRIAN = "Fachkurse: Deeskalation und Grenzen"


@pytest.fixture
def dialog(qtbot, program):
    program.window.show_view(LEAFLET)
    program.window.commands.action("for_staff").trigger()
    (dialog,) = program.window.findChildren(StaffDialog)
    rest(qtbot, program)
    yield dialog
    if isValid(dialog):
        dialog.close()


def search(qtbot, program, dialog, text):
    dialog.search.setText(text)
    qtbot.wait(2 * TYPING_PAUSE_MS)
    rest(qtbot, program)


def test_all_kinds_stand_below_their_headings_helplines_first(dialog):
    text = dialog.cards.toPlainText()
    places = [text.index(name) for name in (HELPLINE, ACCREDITATION, TRAINING, AUSTRIAN)]
    assert places == sorted(places)
    assert text.startswith("Helpline for professionals")
    assert "Joint training of prison and NGO staff" in text


def test_a_card_has_telephone_hours_and_the_last_check(dialog):
    text = dialog.cards.toPlainText()
    card = text[text.index(HELPLINE) : text.index(ACCREDITATION)]
    assert "+420 300" in card
    assert "Last check" in card
    assert "Krizová linka Zítra" in card
    assert card.count("Calls now") == 1


def test_a_word_and_a_country_narrow_the_cards(qtbot, program, dialog):
    dialog.country.setCurrentIndex(dialog.country.findData("AT"))
    dialog.country.activated.emit(dialog.country.currentIndex())
    rest(qtbot, program)
    assert AUSTRIAN in dialog.cards.toPlainText()
    assert TRAINING not in dialog.cards.toPlainText()
    search(qtbot, program, dialog, "Akreditace")
    assert dialog.remark.isVisibleTo(dialog)
    assert not dialog.cards.isVisibleTo(dialog)
    dialog.country.setCurrentIndex(0)
    dialog.ask()
    rest(qtbot, program)
    assert ACCREDITATION in dialog.cards.toPlainText()
    assert HELPLINE not in dialog.cards.toPlainText()


def test_a_card_leads_to_the_whole_record_beside_the_list(qtbot, program, dialog):
    address = dialog.cards.document().find(TRAINING).charFormat().anchorHref()
    assert address.startswith(SERVICE_SCHEME)
    dialog.cards.anchorClicked.emit(QUrl(address))
    rest(qtbot, program)
    assert not isValid(dialog) or not dialog.isVisible()
    assert program.window.current_view == FIND
    assert "For professionals only" in program.window.find_page.detail.reading.toPlainText()
    assert program.room.detail.shown.name == TRAINING


def test_the_cards_can_be_had_as_a_list_to_print(qtbot, program, dialog):
    search(qtbot, program, dialog, "Akreditace")
    dialog.to_search.click()
    rest(qtbot, program)
    question = program.window.find_page.question
    assert program.window.current_view == FIND
    assert (question.text, question.service_type, question.for_staff) == ("Akreditace", "STF", False)
    program.window.commands.action("clear_filters").trigger()
    rest(qtbot, program)
    assert ACCREDITATION not in [hit.name for hit in program.room._hits]


def test_nothing_is_no_list(qtbot, program, dialog):
    assert dialog.to_search.isEnabled()
    dialog.search.setText("xyzzy")
    rest(qtbot, program)
    qtbot.waitUntil(lambda: not dialog.to_search.isEnabled())
    dialog.search.setText("")
    qtbot.waitUntil(dialog.to_search.isEnabled)


def test_return_in_the_search_does_not_close_the_cards(qtbot, dialog):
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_without_a_directory_the_reason_is_said(qtbot, dialog):
    dialog.show_failure("There is no directory.")
    assert dialog.remark.text() == "There is no directory."
    assert dialog.remark.isVisibleTo(dialog)


def test_what_is_not_shown_is_counted(dialog):
    dialog.show_cards(dialog._groups, 7)
    assert dialog.note.text().startswith("7 more")


def test_a_failing_directory_is_told_in_the_dialog(qtbot, program, dialog, monkeypatch):
    def fail(*_):
        raise DirectoryMissing

    monkeypatch.setattr(program.desk, "search", fail)
    dialog.ask()
    rest(qtbot, program)
    assert dialog.remark.isVisibleTo(dialog)
    assert dialog.remark.text()


def test_the_cards_follow_the_language(qtbot, program, dialog):
    speak("cs")
    QApplication.processEvents()
    rest(qtbot, program)
    assert dialog.windowTitle() == "Pro odborníky"
    assert dialog.country.itemText(0) == "Všechny země"
    assert dialog.cards.toPlainText().startswith("Linka pro pracovníky")
