from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from tests.support.answers import BRNO, READ_BRNO, answer_to, counted
from tests.ui.directory.conftest import pick, texts
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.search import OpenOn, Order, Question
from workpris_desktop.domain.search_memory import remembered
from workpris_desktop.ui.directory.chip_row import ChipButton
from workpris_desktop.wording.languages import speak

WOMEN = Choice(Facet.SEX, "women")
ARSON = Choice(Facet.ACCEPTS, "arson")


def chips(page):
    return [button for button in page.asking.findChildren(ChipButton) if button.isVisible()]


def said(page):
    return [chip.text().removesuffix("✕").strip() for chip in chips(page)]


def test_typing_asks_once_after_a_short_pause(qtbot, page, asked):
    with qtbot.waitSignal(page.search_requested):
        qtbot.keyClicks(page.asking.search, "debt")
    assert [question.text for question in asked] == ["debt"]


def test_every_question_wants_counts_and_speaks_the_language_of_the_window(qtbot, page, asked):
    speak("cs")
    qtbot.keyClicks(page.asking.search, "dluh")
    qtbot.keyClick(page.asking.search, Qt.Key.Key_Return)
    assert (asked[-1].counts, asked[-1].language) == (True, "cs")


def test_enter_does_not_wait(qtbot, page, asked):
    page.asking.search.setText("debt")
    qtbot.keyClick(page.asking.search, Qt.Key.Key_Return)
    assert [question.text for question in asked] == ["debt"]
    qtbot.wait(60)
    assert len(asked) == 1


def test_a_filter_takes_the_words_that_stand_in_the_box_now(qtbot, page, asked):
    page.asking.search.setText("debt")
    pick(page.asking.filters.boxes[Facet.TYPE], "Debt and money")
    assert remembered(asked[-1]) == Question("debt", service_type="DEB")


def test_a_prison_and_a_region_of_return_are_asked_together(page, asked):
    pick(page.asking.filters.boxes[Facet.REGION], "Jihomoravský kraj")
    pick(page.asking.filters.boxes[Facet.PRISON], "Věznice Kuřim")
    assert asked[-1].region == "CZ064"
    assert asked[-1].prison
    page.show_answer(answer_to(page.question))
    assert said(page) == ["Region of return: Jihomoravský kraj", "Prison now: Věznice Kuřim"]


def test_the_prisons_stand_below_their_countries(page):
    box = page.asking.filters.boxes[Facet.PRISON]
    shown = texts(box)
    assert shown.index("Austria") < shown.index("Czechia") < shown.index("Slovenia")
    heading = box.model().index(shown.index("Czechia"), 0)
    assert not box.model().flags(heading) & Qt.ItemFlag.ItemIsEnabled


def test_choices_have_their_counts_while_one_types(page):
    page.show_answer(answer_to(page.question, facets=counted(DEB=12, ACC=0)))
    shown = texts(page.asking.filters.boxes[Facet.TYPE])
    assert "Debt and money (12)" in shown
    assert any(text.endswith("(0)") for text in shown)


def test_each_active_filter_is_a_chip_and_goes_away_when_it_is_pressed(qtbot, answering, asked):
    page = answering
    page.ask(Question("x", choices=(WOMEN, ARSON), open_on=OpenOn(date(2026, 11, 26), time(14, 0))))
    assert said(page) == ["Women", "Accepted or case by case: Arson", "open on 26 Nov 2026 at 14:00"]
    qtbot.mouseClick(chips(page)[0], Qt.MouseButton.LeftButton)
    assert asked[-1].choices == (ARSON,)
    qtbot.mouseClick(chips(page)[1], Qt.MouseButton.LeftButton)
    assert asked[-1].open_on is None
    assert said(page) == ["Accepted or case by case: Arson"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_chip_goes_away_by_the_keyboard_and_the_keyboard_stays_in_the_row(qtbot, answering, key):
    page = answering
    page.ask(Question(choices=(WOMEN, ARSON)))
    chips(page)[0].setFocus()
    qtbot.waitUntil(chips(page)[0].hasFocus)
    qtbot.keyClick(chips(page)[0], key)
    assert said(page) == ["Accepted or case by case: Arson"]
    assert chips(page)[0].hasFocus()
    qtbot.keyClick(chips(page)[0], key)
    assert said(page) == []
    assert page.asking.search.hasFocus()


def test_backspace_in_an_empty_box_takes_the_last_chip(qtbot, answering, asked):
    page = answering
    page.ask(Question("x", choices=(WOMEN, ARSON)))
    page.asking.search.setFocus()
    qtbot.keyClick(page.asking.search, Qt.Key.Key_Backspace)
    assert said(page) == ["Women", "Accepted or case by case: Arson"]
    qtbot.keyClick(page.asking.search, Qt.Key.Key_Backspace)
    assert remembered(asked[-1]) == Question(choices=(WOMEN,))
    qtbot.keyClick(page.asking.search, Qt.Key.Key_Backspace)
    assert remembered(asked[-1]) == Question()
    count = len(asked)
    qtbot.keyClick(page.asking.search, Qt.Key.Key_Backspace)
    assert len(asked) == count


def test_a_place_that_was_read_is_a_chip_and_need_not_be_one(qtbot, page, asked):
    page.ask(Question("housing Brno 30"))
    page.show_answer(answer_to(page.question, understood=READ_BRNO))
    assert said(page) == ["near Brno", "within 30 km"]
    qtbot.mouseClick(chips(page)[0], Qt.MouseButton.LeftButton)
    assert (asked[-1].text, asked[-1].reads_places) == ("housing Brno 30", False)


def test_without_its_distance_a_place_counts_for_the_order_only(qtbot, page, asked):
    page.ask(Question("housing Brno 30"))
    page.show_answer(answer_to(page.question, understood=READ_BRNO))
    qtbot.mouseClick(chips(page)[1], Qt.MouseButton.LeftButton)
    assert (asked[-1].text, asked[-1].near) == ("housing", replace(BRNO, within_km=None))
    assert page.asking.search.text() == "housing"
    page.show_answer(answer_to(page.question))
    assert said(page) == ["near Brno"]
    qtbot.mouseClick(chips(page)[0], Qt.MouseButton.LeftButton)
    assert asked[-1].near is None


def test_an_emptied_box_reads_places_again(qtbot, page, asked):
    page.ask(Question("housing Brno", reads_places=False))
    qtbot.keyClicks(page.asking.search, "x")
    qtbot.keyClick(page.asking.search, Qt.Key.Key_Return)
    assert not asked[-1].reads_places
    page.asking.search.clear()
    qtbot.keyClick(page.asking.search, Qt.Key.Key_Return)
    assert asked[-1].reads_places


def test_clearing_opens_all_filters_and_leaves_the_words_and_the_order(qtbot, answering, asked):
    page = answering
    page.ask(Question("debt", service_type="DEB", choices=(WOMEN,), near=BRNO, order=Order.NAME))
    qtbot.mouseClick(page.asking.filters._clear, Qt.MouseButton.LeftButton)
    assert remembered(asked[-1]) == Question("debt", order=Order.NAME)
    assert not page.asking.filters._clear.isEnabled()


def test_a_chip_says_to_a_screen_reader_what_it_does(answering):
    page = answering
    page.ask(Question(choices=(WOMEN,)))
    name = QAccessible.queryAccessibleInterface(chips(page)[0]).text(QAccessible.Text.Name)
    assert name == "Remove: Women"


def test_chips_speak_the_language_of_the_window(qtbot, answering):
    page = answering
    page.ask(Question(choices=(WOMEN,)))
    speak("cs")
    qtbot.waitUntil(lambda: said(page) == ["Ženy"])


def test_markup_in_a_chip_is_shown_as_text(answering):
    page = answering
    page.ask(Question(near=replace(BRNO, name="<b>B&rno</b>")))
    assert said(page)[0] == "near <b>B&&rno</b>"
    assert "<b>" not in chips(page)[0].toolTip()


def test_a_very_long_chip_is_cut_and_told_in_its_tooltip(answering):
    page = answering
    page.ask(Question(near=replace(BRNO, name="x" * 300)))
    assert len(said(page)[0]) < 60
    assert "x" * 300 in chips(page)[0].toolTip()


def test_the_down_key_leads_to_the_list_and_with_alt_to_the_searches(qtbot, answering):
    page = answering
    page.ask(Question("x"))
    page.asking.search.setFocus()
    with qtbot.waitSignal(page.memory_requested):
        qtbot.keyClick(page.asking.search, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(page.asking.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.results.list


def test_the_search_box_stays_larger_than_the_text_around(qtbot, qapp, page):
    from workpris_desktop.ui.theme import apply_text_size

    font = qapp.font()
    try:
        apply_text_size(qapp, 10.0, 150)
        qtbot.waitUntil(lambda: page.asking.search.font().pointSizeF() > page.font().pointSizeF() > 14)
    finally:
        qapp.setFont(font)
