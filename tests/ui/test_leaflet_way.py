"""How to get there, the crisis line, and the hint that own text takes a further page, on the leaflet screen."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import ask, rest
from workpris_desktop.domain.leaflet import LeafletFormat, Part, Start
from workpris_desktop.ui.main_window import LEAFLET

BRNO = Start("Brno", 49.1952, 16.6080)
FAR = "How far it is:"


@pytest.fixture
def chosen(qtbot, program):
    """Two services on the shortlist, the leaflet shown, the way printed."""
    ask(qtbot, program, "debt")
    program.room.detail.toggle_shown()
    program.window.find_page.select_next()
    rest(qtbot, program)
    program.room.detail.toggle_shown()
    program.window.show_view(LEAFLET)
    rest(qtbot, program)
    return program


def words(program):
    return program.shop.page.preview.words.toPlainText()


def tell_way(qtbot, program):
    program.shop.page.panel.parts.opener.setChecked(True)
    program.shop.page.panel.parts.boxes[Part.WAY].click()
    rest(qtbot, program)


def test_the_field_for_the_way_is_there_once_the_way_is_printed(qtbot, chosen):
    panel = chosen.shop.page.panel
    assert not panel.way.isVisible()
    tell_way(qtbot, chosen)
    assert panel.way.isVisible()
    panel.format.setCurrentIndex(panel.format.findData(LeafletFormat.CARD.value))
    assert not panel.way.isVisible()


def test_the_distance_is_measured_from_the_place_that_is_shown(qtbot, chosen):
    page = chosen.shop.page
    tell_way(qtbot, chosen)
    assert FAR not in words(chosen)
    assert page.panel.way.note == "For the distance, name a place in the search."
    page.show_start(BRNO)
    rest(qtbot, chosen)
    assert FAR in words(chosen)
    assert "Brno" in page.panel.way.note
    assert page.options.start == BRNO
    page.show_start(None)
    rest(qtbot, chosen)
    assert FAR not in words(chosen)


def test_a_place_changes_nothing_while_the_way_is_not_printed(qtbot, chosen):
    with qtbot.assertNotEmitted(chosen.shop.page.options_changed):
        chosen.shop.page.show_start(BRNO)
    assert chosen.shop.page.options.start is None


def test_each_service_has_words_of_its_own(qtbot, chosen):
    page = chosen.shop.page
    tell_way(qtbot, chosen)
    first, second = (pick.id for pick in chosen.shop.keeper.shortlist)
    page.chosen.list.setCurrentRow(0)
    qtbot.keyClicks(page.panel.way.line, "Tram 2")
    page.chosen.list.setCurrentRow(1)
    assert page.panel.way.line.text() == ""
    qtbot.keyClicks(page.panel.way.line, "Bus 9")
    qtbot.keyClick(page.panel.way.line, Qt.Key.Key_Return)
    rest(qtbot, chosen)
    assert page.options.ways == ((first, "Tram 2"), (second, "Bus 9"))
    assert "How to get there:\nTram 2" in words(chosen)
    page.chosen.list.setCurrentRow(0)
    assert page.panel.way.line.text() == "Tram 2"


def test_the_words_of_a_service_that_is_taken_off_are_not_told_and_those_of_a_person_forgotten(qtbot, chosen):
    page = chosen.shop.page
    tell_way(qtbot, chosen)
    page.chosen.list.setCurrentRow(0)
    qtbot.keyClicks(page.panel.way.line, "Tram 2")
    chosen.shop.keeper.remove(chosen.shop.keeper.shortlist.picks[0].id)
    assert page.options.ways == ()
    page.forget_person()
    assert page.panel.way.ways == ()
    assert page.panel.way.line.text() == ""


def test_words_that_give_the_person_away_are_hinted_at(qtbot, chosen):
    page = chosen.shop.page
    tell_way(qtbot, chosen)
    qtbot.keyClicks(page.panel.way.line, "From the prison by bus")
    page.settle()
    rest(qtbot, chosen)
    assert "“prison” in your text can give the person away." in page.checks.text
    assert chosen.shop.leaflet.questions()


def test_own_text_that_takes_a_further_page_is_hinted_at_and_the_hint_goes_with_it(qtbot, chosen):
    page = chosen.shop.page
    page.panel.format.setCurrentIndex(page.panel.format.findData(LeafletFormat.A5.value))
    page.panel.large.setChecked(True)
    rest(qtbot, chosen)
    before = page.preview.page_count
    page.panel.remark.setText("Come soon. " * 10)
    page.panel.from_whom.setText("The office. " * 10)
    qtbot.keyClicks(page.panel.subtitle, "For you " * 7)
    page.settle()
    rest(qtbot, chosen)
    hint = "Your own text makes the sheet run over to a further page."
    assert page.preview.page_count > before
    assert hint in page.checks.text
    assert hint not in chosen.shop.leaflet.questions()
    for line in (page.panel.subtitle, page.panel.remark, page.panel.from_whom):
        line.clear()
    page.panel.changed.emit()
    rest(qtbot, chosen)
    assert hint not in page.checks.text


def test_the_crisis_line_is_offered_for_a_card_and_the_way_is_not(chosen):
    panel = chosen.shop.page.panel
    panel.format.setCurrentIndex(panel.format.findData(LeafletFormat.CARD.value))
    assert panel.parts.boxes[Part.CRISIS].isEnabled()
    assert not panel.parts.boxes[Part.WAY].isEnabled()
