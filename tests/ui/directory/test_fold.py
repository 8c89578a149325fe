import pytest
from PySide6.QtCore import QPoint, Qt

from tests.support.answers import answer_to
from tests.ui.directory.test_answer_rows import fitting
from workpris_desktop.domain.fit import FitGroup
from workpris_desktop.domain.search import Answer, Question
from workpris_desktop.ui.directory.fold_controller import FoldController
from workpris_desktop.ui.directory.hit_model import LINES_ROLE, NOTE_ROLE

FITS = (fitting("a", FitGroup.FITS),)
FAILS = tuple(fitting(f"x{number}", FitGroup.FAILS) for number in range(30))


@pytest.fixture
def folds(page):
    """The controller, whose wishes are answered as the directory would."""
    controller = FoldController(page)
    controller.wishes = []

    def answer(question):
        controller.wishes.append(question)
        folded = FAILS if question.unfolds else ()
        answer = Answer(question, FITS, total=1 + len(FAILS), failing=len(FAILS), folded=folded)
        page.show_answer(answer)
        controller.note(answer)

    controller.search_requested.connect(answer)
    page.search_requested.connect(answer)
    page.ask(Question("bed"))
    controller.wishes.clear()
    return controller


def rows(page):
    return [page.results.model.index(row).data() for row in range(page.results.model.rowCount())]


def press(qtbot, page):
    place = page.results.list.visualRect(page.results.model.index(page.results.model.fold_row))
    qtbot.mouseClick(page.results.list.viewport(), Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(30, 10))


def test_what_does_not_fit_is_folded_into_the_last_row(page, folds):
    assert rows(page) == ["Fits", "Service a", "30 services do not fit – show them with the reasons (F4)"]


def test_a_click_unfolds_and_another_one_folds(qtbot, page, folds):
    press(qtbot, page)
    assert folds.wishes[-1].unfolds
    assert rows(page)[2] == "30 services do not fit – fold them away (F4)"
    assert page.results.model.index(3).data(LINES_ROLE).fit == ("does not fit: sex",)
    press(qtbot, page)
    assert not folds.wishes[-1].unfolds
    assert len(rows(page)) == 3


def test_enter_on_the_last_row_unfolds_and_selects_the_first_below(qtbot, page, folds):
    page.results.list.setFocus()
    qtbot.keyClick(page.results.list, Qt.Key.Key_End)
    qtbot.keyClick(page.results.list, Qt.Key.Key_Return)
    assert page.results.list.hasFocus()
    assert page.selected_id == "x0"


def test_enter_on_a_service_unfolds_nothing(qtbot, page, folds):
    page.results.list.setCurrentIndex(page.results.model.index(1))
    qtbot.keyClick(page.results.list, Qt.Key.Key_Return)
    assert folds.wishes == []


def test_another_question_folds_again(page, folds):
    folds.toggle()
    page.ask(Question("debt"))
    assert not folds.wishes[-1].unfolds
    assert len(rows(page)) == 3
    assert page.selected_id == "a"


def test_where_everything_fits_there_is_nothing_to_unfold(page, folds):
    folds.note(answer_to(Question("bed")))
    folds.toggle()
    assert folds.wishes == []


def test_of_very_many_it_is_said_how_many_are_shown(page, folds):
    page.show_answer(Answer(Question("bed"), FITS, total=1000, failing=999, folded=FAILS))
    assert rows(page)[2] == "999 services do not fit, the first 30 are below – fold them away (F4)"


def test_headings_are_lower_than_services_and_read_aloud(page, folds):
    model, view = page.results.model, page.results.list
    assert view.visualRect(model.index(0)).height() < view.visualRect(model.index(1)).height()
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Fits"
    assert model.index(0).data(NOTE_ROLE) is not None
    assert model.index(1).data(NOTE_ROLE) is None
