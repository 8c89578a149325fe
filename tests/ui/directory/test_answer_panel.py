from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from tests.support.answers import BRNO, READ_BRNO, answer_to, counted
from tests.ui.directory.conftest import pick, texts
from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.search import Order, Question, Removal, RemovalKind
from workpris_desktop.domain.search_memory import remembered
from workpris_desktop.wording.languages import speak

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")

WOMEN = Choice(Facet.SEX, "women")


def orders(page):
    return page.results.header._order


def test_the_header_counts_all_and_says_how_many_are_shown(page):
    page.show_answer(answer_to(Question("x"), 3, total=1))
    assert page.results.header.text == "3 services"
    page.show_answer(answer_to(Question("x"), 5, total=1234, more=True))
    assert page.results.header.text == "1234 services, the first 5 are shown"


def test_an_answer_can_be_sorted_otherwise(page, asked):
    page.ask(Question("debt", service_type="DEB"))
    page.show_answer(answer_to(page.question))
    assert texts(orders(page)) == ["fit", "last check", "name"]
    pick(orders(page), "name")
    assert remembered(asked[-1]) == Question("debt", service_type="DEB", order=Order.NAME)
    page.show_answer(answer_to(page.question))
    assert orders(page).currentText() == "name"


def test_by_distance_is_sorted_only_where_there_is_a_point(page):
    page.show_answer(answer_to(Question("housing Brno"), understood=READ_BRNO))
    assert texts(orders(page)) == ["fit", "distance", "last check", "name"]
    page.show_answer(answer_to(Question("housing", near=BRNO, order=Order.DISTANCE)))
    assert orders(page).currentText() == "distance"
    page.show_answer(answer_to(Question("housing", order=Order.DISTANCE)))
    assert orders(page).currentText() == "fit"


@pytest.mark.parametrize("order", Order)
def test_the_order_is_explained(page, order):
    page.show_answer(answer_to(Question("x", near=BRNO, order=order)))
    assert len(orders(page).toolTip()) > 40
    assert orders(page).accessibleDescription() == orders(page).toolTip()
    assert ("decides nothing" in orders(page).toolTip()) == (order is Order.FIT)


def test_what_was_probably_meant_can_be_asked(qtbot, page, asked):
    page.ask(Question("krizovatka x", region="CZ"))
    page.show_answer(answer_to(page.question, suggestion="Křižovatka & x"))
    link = page.results.header.links.suggestion
    assert link.text() == "Did you mean “Křižovatka && x”?"
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert remembered(asked[-1]) == Question("Křižovatka & x", region="CZ")
    assert page.asking.search.text() == "Křižovatka & x"
    page.show_answer(answer_to(page.question))
    assert not link.isVisible()


def test_another_place_of_the_name_can_be_meant(qtbot, page, asked):
    other = Municipality("m2", "Brno", "CZ", "CZ020", "CZ0203", 50.1, 14.2)
    page.ask(Question("housing Brno 30"))
    page.show_answer(answer_to(page.question, understood=replace(READ_BRNO, others=(other,))))
    link = page.results.header.links.other_places
    assert link.text() == "Another place called Brno?"
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    menu = link.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Brno (Kladno, Středočeský kraj)"]
    menu.actions()[0].trigger()
    menu.close()
    assert asked[-1].text == "housing"
    assert (asked[-1].near.municipality, asked[-1].near.within_km) == ("m2", 30.0)


def test_at_the_start_examples_are_offered_and_the_whole_directory_stands_below(qtbot, page, asked):
    page.show_answer(answer_to(Question()))
    start = page.results._start
    assert [button.text() for button in start.examples] == ["housing Ostrava", "debt", "work"]
    assert page.results.list.isVisible()
    qtbot.mouseClick(start.examples[1], Qt.MouseButton.LeftButton)
    assert remembered(asked[-1]) == Question("debt")
    assert page.asking.search.text() == "debt"
    page.show_answer(answer_to(page.question))
    assert not start.isVisible()


@pytest.mark.parametrize("asked_first", [True, False])
def test_at_the_start_the_last_searches_are_offered(qtbot, page, asked, asked_first):
    recent = (Question("debt", region="CZ064"), Question("a" * 100), *(Question(f"x{n}") for n in range(9)))
    if asked_first:
        page.show_answer(answer_to(Question()))
    page.results.show_recent(recent)
    page.show_answer(answer_to(Question()))
    shown = [button for button in page.results._start.recent if button.isVisible()]
    assert [button.text() for button in shown[:2]] == [
        "debt · Region of return: Jihomo…",
        "a" * 31 + "…",
    ]
    assert len(shown) == 5
    qtbot.mouseClick(shown[0], Qt.MouseButton.LeftButton)
    assert remembered(asked[-1]) == recent[0]


def test_where_nothing_is_found_each_part_can_be_left_out(qtbot, page, asked):
    question = Question("xyz Brno", choices=(WOMEN,))
    page.ask(question)
    removals = (
        Removal(RemovalKind.WORD, replace(question, text="Brno"), 3, word="xyz"),
        Removal(RemovalKind.CHOICE, replace(question, choices=()), 12, choice=WOMEN),
        Removal(RemovalKind.PLACE, replace(question, reads_places=False), 0),
        Removal(RemovalKind.PLACE, replace(question, near=replace(BRNO, within_km=None)), 5),
        Removal(RemovalKind.OPEN_ON, question, 1),
    )
    page.show_answer(answer_to(page.question, 0, removals=removals))
    nothing = page.results._nothing
    assert nothing._sentence.text() == "No service matches “xyz Brno”."
    assert [button.text() for button in nothing.removals if button.isVisible()] == [
        "without “xyz” (3)",
        "without “Women” (12)",
        "at any place (0)",
        "at any distance from Brno (5)",
        "on any day (1)",
    ]
    assert not page.results.list.isVisible()
    qtbot.mouseClick(nothing.removals[0], Qt.MouseButton.LeftButton)
    assert asked[-1].text == "Brno"
    assert page.asking.search.text() == "Brno"
    page.show_answer(answer_to(page.question, 0, removals=removals[:1]))
    assert [button.isVisible() for button in nothing.removals] == [True, False, False, False, False]
    page.show_answer(answer_to(page.question))
    assert page.results.list.isVisible()


def test_filters_alone_can_find_nothing_too(page):
    page.show_answer(answer_to(Question(choices=(WOMEN,)), 0))
    assert page.results._nothing._sentence.text() == "No service matches."
    assert page.results._nothing._try.text() == "Try fewer or other words."


def test_a_missing_service_is_reported_once(qtbot, page):
    page.show_answer(answer_to(Question("xyz", service_type="DEB"), 0))
    nothing = page.results._nothing
    with qtbot.waitSignal(page.report_requested) as reported:
        qtbot.mouseClick(nothing.report, Qt.MouseButton.LeftButton)
    assert reported.args == [Question("xyz", service_type="DEB")]
    page.results.say_reported()
    assert not nothing.report.isVisible()
    assert "Your words were not kept" in nothing._report_words.text()
    page.show_answer(answer_to(Question("abc"), 0))
    assert nothing.report.isVisible()


def test_that_there_is_no_directory_is_said_with_the_way_to_one(qtbot, page):
    page.results.show_no_directory()
    nothing = page.results._no_directory
    assert nothing._sentence.text() == "No directory on this computer yet."
    with qtbot.waitSignal(page.data_requested):
        qtbot.mouseClick(nothing.button, Qt.MouseButton.LeftButton)
    page.show_answer(answer_to(Question()))
    assert page.results.list.isVisible()
    page.results.show_no_directory()
    assert not page.results.list.isVisible()


def test_a_row_that_is_no_service_neither_opens_nor_closes_anything(qtbot, page):
    page.show_answer(answer_to(Question("x"), total=5, failing=2))
    page.toggle_filters()
    opened = []
    page.service_opened.connect(lambda: opened.append("opened"))
    note = page.results.model.index(page.results.model.rowCount() - 1)
    at = page.results.list.visualRect(note).center()
    qtbot.mouseClick(page.results.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.keyClick(page.results.list, Qt.Key.Key_Return)
    assert opened == []
    row = page.results.list.visualRect(page.results.model.index(1)).center()
    qtbot.mouseClick(page.results.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert page.detail.isVisible()


def test_an_empty_directory_is_said(page):
    page.show_answer(answer_to(Question(), 0))
    assert page.results.header.text == "The directory holds no service."


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_speaks_every_language(qtbot, page, language):
    page.show_answer(answer_to(Question(), facets=counted(DEB=2)))
    page.show_answer(answer_to(Question("x"), 0, suggestion="y"))
    page.results.show_no_directory()
    page.show_answer(answer_to(Question("Brno"), understood=READ_BRNO))
    speak(language)
    QApplication.processEvents()
    assert orders(page).itemText(0)
    assert all(button.text() for button in page.results._start.examples)
    assert page.results._nothing.report.text()
    assert page.results._no_directory.button.text()
