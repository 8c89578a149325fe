"""Which offices are responsible: asked by town, told on top of the list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.ui.conftest import ask, rest, select
from workpris_desktop.domain.catchment import Responsibility
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.search_memory import remembered

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")


def rows(program):
    """Return what each row of the list is called, from above."""
    model = program.window.find_page.results.model
    return [model.index(row).data() for row in range(model.rowCount())]


@pytest.fixture
def field(qtbot, full_program):
    """The field for the town, with the keyboard in it."""
    full_program.window.activateWindow()
    field = full_program.window.find_page.town_field
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


def type_town(qtbot, program, field, text):
    qtbot.keyClicks(field, text)
    rest(qtbot, program)


def proposals(field):
    model = field._completer.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_towns_are_proposed_while_one_is_typed_and_enter_takes_one(qtbot, full_program, field):
    type_town(qtbot, full_program, field, "brun")
    assert proposals(field) == ["Brno (Brno-město, Jihomoravský kraj)"]
    towns = field._completer.popup()
    qtbot.waitUntil(towns.isVisible)
    qtbot.keyClick(towns, Qt.Key.Key_Down)
    qtbot.keyClick(towns, Qt.Key.Key_Return)
    rest(qtbot, full_program)
    assert (field.text(), field.town_id) == ("Brno", "m-brno")
    assert rows(full_program)[:2] == ["Responsible for Brno (permanent residence)", "Sociální kurátor Brno"]


def test_the_offices_stand_on_top_and_what_is_not_known_is_said(qtbot, full_program, field):
    type_town(qtbot, full_program, field, "Brno")
    qtbot.keyClick(field._completer.popup(), Qt.Key.Key_Return)
    rest(qtbot, full_program)
    shown = rows(full_program)
    assert shown[0] == "Responsible for Brno (permanent residence)"
    others = shown.index("Other services")
    assert shown[1] == "Sociální kurátor Brno"
    assert all(row.endswith(": not known here") for row in shown[2:others])
    assert "Sociální kurátor Brno" not in shown[others:]
    page = full_program.window.find_page
    assert page.selected_name == "Sociální kurátor Brno"
    assert page.results.header.text == f"{len(shown) - others} services"


def test_by_stay_another_office_may_be_responsible(qtbot, full_program, field):
    ask(qtbot, full_program, municipality="m-brno")
    bar = full_program.window.find_page.asking.filters
    assert bar._basis.isVisible()
    bar._basis.setFocus()
    qtbot.keyClick(bar._basis, Qt.Key.Key_Down)
    rest(qtbot, full_program)
    shown = rows(full_program)
    assert full_program.window.find_page.question.basis is Responsibility.STAY
    assert shown[0] == "Responsible for Brno (stay)"
    assert shown[1].endswith(": not known here")


def test_an_unknown_town_stays_as_it_was_typed_and_is_told(qtbot, full_program, field):
    type_town(qtbot, full_program, field, "Xyzzy")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    rest(qtbot, full_program)
    header = full_program.window.find_page.results.header.text
    assert "“Xyzzy” is not in the list of places; 4 places are known." in header
    assert field.text() == "Xyzzy"
    assert remembered(full_program.window.find_page.question) == Question()


def test_an_emptied_field_opens_the_list_again(qtbot, full_program, field):
    ask(qtbot, full_program, municipality="m-brno")
    assert field.text() == "Brno"
    field.clear()
    rest(qtbot, full_program)
    assert not any("Responsible" in row for row in rows(full_program))
    assert not full_program.window.find_page.asking.filters._basis.isVisible()


def test_one_button_clears_the_town_too(qtbot, full_program):
    ask(qtbot, full_program, municipality="m-brno")
    bar = full_program.window.find_page.asking.filters
    assert bar._clear.isEnabled()
    qtbot.mouseClick(bar._clear, Qt.MouseButton.LeftButton)
    rest(qtbot, full_program)
    assert remembered(full_program.window.find_page.question) == Question()
    assert bar.town.text() == ""


def test_notes_are_read_out_but_not_selected(qtbot, full_program):
    QAbstractItemModelTester(
        full_program.window.find_page.results.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    ask(qtbot, full_program, municipality="m-brno")
    page = full_program.window.find_page
    heading = page.results.model.index(0)
    assert heading.data(Qt.ItemDataRole.AccessibleTextRole) == "Responsible for Brno (permanent residence)"
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert heading.flags() & Qt.ItemFlag.ItemIsEnabled
    office = page.results.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert office.startswith("Responsible for Brno (permanent residence). Sociální kurátor Brno")
    other = page.results.model.index(page.results.model.row_of("s1")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert other.startswith("Dluhové poradenství")
    qtbot.keyClick(page.results.list, Qt.Key.Key_Up)
    rest(qtbot, full_program)
    assert page.results.list.currentIndex().row() == 0
    assert page.selected_id == ""
    assert page.detail._record is None


def test_a_row_of_a_note_is_lower_than_that_of_a_service(qtbot, full_program):
    ask(qtbot, full_program, municipality="m-brno")
    view = full_program.window.find_page.results.list
    note, office = (view.visualRect(view.model().index(row, 0)).height() for row in (0, 1))
    assert 0 < note < office / 2
    select(qtbot, full_program, "s1")


def test_a_name_that_several_towns_have_is_asked_about(qtbot, full_program, field):
    type_town(qtbot, full_program, field, "nova ves")
    towns = field._completer.popup()
    qtbot.keyClick(towns, Qt.Key.Key_Return)
    rest(qtbot, full_program)
    assert "There are 2 places called “nova ves”." in full_program.window.find_page.results.header.text
    qtbot.waitUntil(towns.isVisible)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(towns, key)
    rest(qtbot, full_program)
    assert (field.town_id, field.text()) == ("m-ves-2", "Nová Ves")
    assert rows(full_program)[0] == "Responsible for Nová Ves (permanent residence)"


def test_a_town_may_be_typed_as_it_is_offered(qtbot, full_program, field):
    type_town(qtbot, full_program, field, "Brno (brno-mesto, jihomoravsky kraj)")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    rest(qtbot, full_program)
    assert (field.town_id, field.text()) == ("m-brno", "Brno")


def test_clearing_asks_by_permanent_residence_again(qtbot, full_program):
    ask(qtbot, full_program, municipality="m-brno", basis=Responsibility.STAY)
    bar = full_program.window.find_page.asking.filters
    assert bar._basis.currentText() == "by stay"
    qtbot.mouseClick(bar._clear, Qt.MouseButton.LeftButton)
    rest(qtbot, full_program)
    assert remembered(full_program.window.find_page.question) == Question()
