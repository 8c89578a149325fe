from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QApplication

from tests.support.answers import BRNO, answer_to
from tests.ui.directory.conftest import pick, texts
from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.choice import CUMULATIVE, Choice, Facet
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.search import Near, OpenOn, Question
from workpris_desktop.domain.search_memory import remembered
from workpris_desktop.wording.languages import speak

BRNO_TOWN = Municipality("m-brno", "Brno", "CZ", "CZ064", "CZ0642", 49.19, 16.61)
IN_THE_BAR = {Facet.TYPE, Facet.REGION, Facet.PRISON, Facet.SETTING}


@pytest.fixture
def panel(qtbot, page):
    qtbot.mouseClick(page.asking.filters._more, Qt.MouseButton.LeftButton)
    return page.more_filters


def test_the_panel_is_made_when_it_is_first_opened_and_the_list_stays_beside_it(qtbot, page):
    assert page.more_filters is None
    with qtbot.waitSignal(page.place_field_made):
        page.toggle_filters()
    panel = page.more_filters
    assert panel.isVisible()
    assert page.results.isVisible()
    assert not page.detail.isVisible()
    page.toggle_filters()
    assert page.detail.isVisible()
    page.toggle_filters()
    assert page.more_filters is panel


def test_every_facet_can_be_chosen_somewhere(panel):
    assert set(panel.boxes) == set(Facet)
    visible = {facet for facet, box in panel.boxes.items() if box.isVisibleTo(panel)}
    assert visible == set(Facet) - IN_THE_BAR


def test_in_a_low_window_the_panel_has_all_filters_and_the_results_have_room(qtbot, qapp, window, page, asked):
    from workpris_desktop.ui.theme import apply_text_size

    font = qapp.font()
    try:
        page.show_answer(answer_to(Question("x")))
        apply_text_size(qapp, 10.0, 200)
        window.resize(800, 600)
        qtbot.waitUntil(lambda: not page.asking.filters.boxes[Facet.TYPE].isVisible())
        assert page.results.list.height() > 3 * page.fontMetrics().lineSpacing()
        page.toggle_filters()
        assert all(box.isVisibleTo(page.more_filters) for box in page.more_filters.boxes.values())
        pick(page.more_filters.boxes[Facet.TYPE], "Housing")
        assert asked[-1].service_type == "ACC"
    finally:
        qapp.setFont(font)
    page.close_panel()
    qtbot.waitUntil(page.asking.filters.boxes[Facet.TYPE].isVisible)


@pytest.mark.parametrize("facet", sorted(set(Facet) - IN_THE_BAR))
def test_each_filter_works_at_once(page, panel, asked, facet):
    box = panel.boxes[facet]
    assert box.count() > 2
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert [choice.facet for choice in asked[-1].choices] == [facet]
    assert (box.currentIndex() == 2) == (facet not in CUMULATIVE)


def test_the_panel_shows_the_question_and_its_counts_whenever_it_is_opened(page):
    women = Choice(Facet.SEX, "women")
    page.ask(Question("x", choices=(women,)))
    page.show_answer(answer_to(page.question, facets={women: 7}))
    page.toggle_filters()
    box = page.more_filters.boxes[Facet.SEX]
    assert box.currentText() == "Women (7)"
    page.show_answer(answer_to(page.question, facets={women: 8}))
    assert box.currentText() == "Women (8)"


def test_districts_are_those_of_the_region(page, panel):
    everywhere = len(texts(panel.boxes[Facet.DISTRICT]))
    page.ask(Question(region="CZ064"))
    in_region = texts(panel.boxes[Facet.DISTRICT])
    assert 2 < len(in_region) < everywhere
    assert "Brno-město" in in_region


def test_another_region_drops_the_district(page, panel, asked):
    page.ask(Question(region="CZ064", choices=(Choice(Facet.DISTRICT, "CZ0642"), Choice(Facet.SEX, "women"))))
    pick(page.asking.filters.boxes[Facet.REGION], "Moravskoslezský kraj")
    assert asked[-1].choices == (Choice(Facet.SEX, "women"),)


def test_a_place_and_a_distance_can_be_chosen(page, panel, asked):
    panel.place_field.take(BRNO_TOWN)
    assert asked[-1].near == Near("Brno", 49.19, 16.61, 30.0, "m-brno")
    pick(panel._near._distance, "within 50 km")
    assert asked[-1].near.within_km == 50
    pick(panel._near._distance, "at any distance")
    assert asked[-1].near.within_km is None
    panel.place_field.clear()
    assert asked[-1].near is None


def test_a_distance_without_a_place_asks_nothing(panel, asked):
    pick(panel._near._distance, "within 5 km")
    assert asked == []
    panel.place_field.take(BRNO_TOWN)
    assert asked[-1].near.within_km == 5


def test_a_place_from_elsewhere_is_shown(page, panel):
    page.ask(Question(near=replace(BRNO, within_km=7.5)))
    assert panel.place_field.text() == "Brno"
    assert panel._near._distance.currentText().startswith("within 7.5 km")
    page.ask(Question())
    assert panel.place_field.text() == ""


def test_a_text_that_is_no_place_is_told_and_asks_nothing(panel, asked):
    panel.place_field.setText("xyzzy")
    panel.place_field.refuse("No such place.")
    assert panel._near._remark.isVisible()
    assert asked == []
    panel.place_field.setText("xyzz")
    assert not panel._near._remark.isVisible()


def test_a_day_and_an_hour_can_be_chosen(qtbot, panel, asked):
    field = panel._open_on
    assert not field._day.isEnabled()
    field._on.click()
    field._day.edit.clear()
    qtbot.keyClicks(field._day.edit, "26.11.2026")
    assert asked[-1].open_on == OpenOn(date(2026, 11, 26))
    assert not field._time.isEnabled()
    field._at.click()
    field._time.setTime(QTime(14, 30))
    assert asked[-1].open_on == OpenOn(date(2026, 11, 26), time(14, 30))
    field._on.click()
    assert asked[-1].open_on is None


def test_a_day_from_elsewhere_is_shown_without_asking_again(page, panel, asked):
    page.ask(Question(open_on=OpenOn(date(2026, 12, 1), time(9, 15))))
    field = panel._open_on
    assert (field._on.isChecked(), field._at.isChecked()) == (True, True)
    assert field._day.edit.text() == "1 Dec 2026"
    assert field._time.text() == "09:15"
    assert len(asked) == 1


def test_a_day_that_is_being_typed_is_left_alone(qtbot, page, panel, asked):
    panel.asked.connect(page.ask)
    field = panel._open_on
    field._on.click()
    field._day.edit.clear()
    qtbot.keyClicks(field._day.edit, "3.2.203")
    assert asked[-1].open_on is None
    assert field._on.isChecked()
    qtbot.keyClicks(field._day.edit, "1")
    assert asked[-1].open_on == OpenOn(date(2031, 2, 3))
    assert field._day.edit.text() == "3.2.2031"


def test_escape_and_the_button_close_the_panel(qtbot, page, panel):
    page.step_back()
    assert page.detail.isVisible()
    page.toggle_filters()
    qtbot.mouseClick(panel._close, Qt.MouseButton.LeftButton)
    assert page.detail.isVisible()
    assert page.results.list.hasFocus()


def test_choosing_a_service_closes_the_panel(qtbot, page):
    page.show_answer(answer_to(Question("x")))
    page.toggle_filters()
    page.results.list.setFocus()
    qtbot.keyClick(page.results.list, Qt.Key.Key_Down)
    assert page.detail.isVisible()


def test_a_new_answer_leaves_the_panel_open(page):
    page.toggle_filters()
    page.show_answer(answer_to(Question("x")))
    assert page.more_filters.isVisible()


def test_in_a_narrow_window_the_panel_takes_the_room_and_gives_it_back(qtbot, window, page):
    page.show_answer(answer_to(Question("x")))
    window.resize(700, 600)
    qtbot.waitUntil(lambda: page.view.is_narrow)
    page.toggle_filters()
    assert page.more_filters.isVisible()
    assert not page.results.isVisible()
    qtbot.mouseClick(page.more_filters._close, Qt.MouseButton.LeftButton)
    assert page.results.isVisible()
    assert not page.more_filters.isVisible()


def test_f6_leads_into_the_panel(page, panel):
    pane = page.panes()[-1]
    assert pane is panel
    page.focus_pane(pane)
    assert panel.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_panel_speaks_every_language_and_keeps_what_is_chosen(qtbot, page, panel, language):
    page.ask(Question(choices=(Choice(Facet.SEX, "men"), Choice(Facet.LANGUAGE, "uk"))))
    speak(language)
    words = {"en": "Ukrainian", "de": "Ukrainisch", "cs": "ukrajinsky", "sl": "ukrajinsko"}[language]
    qtbot.waitUntil(lambda: panel.boxes[Facet.LANGUAGE].currentText().casefold()[:6] == words.casefold()[:6])
    assert remembered(page.question).choices == (Choice(Facet.SEX, "men"), Choice(Facet.LANGUAGE, "uk"))
