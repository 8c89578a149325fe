"""What the parts around the list do for each other in a real window."""

from datetime import date

from tests.ui.conftest import ask, rest
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.domain.person import Person, PersonSex
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.search_memory import SearchMemory
from workpris_desktop.ui.directory.rules_dialog import RulesDialog
from workpris_desktop.ui.main_window import FIND, LEAFLET
from workpris_desktop.window.workplace import Desktop


def tell(qtbot, program, **facts):
    """Tell of a person as the panel does, and wait for the answer."""
    program.room.person._hold(Person(**facts))
    rest(qtbot, program)


def test_the_next_person_finds_no_searches_of_the_one_before(qtbot, make_program):
    memory = SearchMemory().with_recent(Question("debt Novak")).with_saved("Debts", Question("debt"))
    program = make_program(desktop=Desktop(searches=memory))
    program.window.show_view(LEAFLET)
    program.window.commands.action("next_person").trigger()
    rest(qtbot, program)
    assert program.room.searches.memory.recent == ()
    assert [saved.name for saved in program.room.searches.memory.saved] == ["Debts"]
    assert program.window.current_view == FIND


def test_the_leaflet_takes_the_service_that_is_read_beside_those_chosen_before(qtbot, program):
    ask(qtbot, program, "debt")
    program.window.commands.action("pick").trigger()
    program.window.find_page.select_next()
    rest(qtbot, program)
    program.window.find_page.leaflet_requested.emit()
    rest(qtbot, program)
    assert len(program.shop.keeper.shortlist) == 2


def test_a_row_that_was_selected_just_now_is_meant_although_the_one_before_is_still_shown(qtbot, program):
    ask(qtbot, program, "debt")
    page = program.window.find_page
    before = page.selected_id
    page.select_next()
    assert page.selected_id not in {before, ""}
    page.detail.reading.setFocus()
    page.shortlist_toggle_requested.emit()
    page.leaflet_requested.emit()
    rest(qtbot, program)
    assert [pick.id for pick in program.shop.keeper.shortlist] == [page.selected_id]


def test_an_answer_by_telephone_leaves_unfolded_what_was_unfolded(qtbot, program):
    ask(qtbot, program, "housing")
    tell(qtbot, program, sex=PersonSex.MAN)
    program.window.commands.action("unfold").trigger()
    rest(qtbot, program)
    assert program.room.fold.is_unfolded
    service = program.window.find_page.selected_id
    program.room.findings.add(OwnFinding(service, Topic.PETS, YesNo.NO, date(2026, 11, 22)))
    rest(qtbot, program)
    assert program.room.fold.is_unfolded
    assert program.window.find_page.selected_id == service


def test_other_facts_show_the_best_hits_from_the_top(qtbot, program):
    ask(qtbot, program, "")
    page = program.window.find_page
    page.results.list.setCurrentIndex(page.results.model.index(page.results.model.rowCount() - 1))
    tell(qtbot, program, sex=PersonSex.WOMAN)
    assert page.results.list.verticalScrollBar().value() == 0


def test_a_right_click_on_a_row_offers_what_can_be_done_with_it(program):
    offered = {action.text() for action in program.window.find_page.results.list.actions()}
    assert program.window.commands.action("pick").text() in offered
    assert program.window.commands.action("ask_first").text() in offered


def test_the_rules_of_the_directory_are_shown(qtbot, program):
    program.window.commands.action("rules").trigger()
    (dialog,) = program.window.findChildren(RulesDialog)
    assert dialog.isVisible()
    dialog.close()
