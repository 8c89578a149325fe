import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from tests.ui.directory.conftest import pick, texts
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.search import Question
from workpris_desktop.ui.colours import colours_now
from workpris_desktop.ui.directory.choice_box import ChoiceBox
from workpris_desktop.wording.choice_words import Offer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")

TYPES = (Offer("DEB", "Dluhy"), Offer("DEB.DEB", "Dluhové poradenství", 1), Offer("ACC", "Bydlení"))
REASONS = (Offer("arson", "Arson"), Offer("pets", "With a pet"))


@pytest.fixture
def make_box(qtbot):
    def make(facet, offers):
        box = ChoiceBox(facet)
        qtbot.addWidget(box)
        box.offer("Heading", "Any", offers)
        box.show()
        box.questions = []
        box.asked.connect(box.questions.append)
        QAbstractItemModelTester(box.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
        return box

    return make


@pytest.fixture
def types(make_box):
    return make_box(Facet.TYPE, TYPES)


@pytest.fixture
def reasons(make_box):
    return make_box(Facet.ACCEPTS, REASONS)


def test_choosing_asks_and_the_first_row_takes_it_back(types):
    pick(types, "Bydlení")
    assert types.questions == [Question(service_type="ACC")]
    types.show_question(types.questions[0])
    pick(types, "Any")
    assert types.questions[-1] == Question()


def test_choosing_what_is_chosen_asks_nothing(types):
    types.show_question(Question(service_type="ACC"))
    pick(types, "Bydlení")
    assert types.questions == []


def test_what_else_is_asked_stays(types):
    types.show_question(Question("words", region="CZ"))
    pick(types, "Dluhy")
    assert types.questions == [Question("words", region="CZ", service_type="DEB")]


def test_each_value_has_its_count_and_none_where_it_was_not_counted(types):
    types.show_counts({Choice(Facet.TYPE, "DEB"): 12, Choice(Facet.TYPE, "ACC"): 0, Choice(Facet.SEX, "ACC"): 5})
    assert texts(types) == ["Any", "Dluhy (12)", "Dluhové poradenství", "Bydlení (0)"]
    types.show_counts({})
    assert texts(types) == ["Any", "Dluhy", "Dluhové poradenství", "Bydlení"]


def test_what_finds_nothing_looks_so_and_can_be_chosen(types):
    types.show_counts({Choice(Facet.TYPE, "ACC"): 0, Choice(Facet.TYPE, "DEB"): 1})
    colours = [types.model().index(row, 0).data(Qt.ItemDataRole.ForegroundRole) for row in range(4)]
    assert [colour.color().name() if colour else None for colour in colours] == [
        None,
        None,
        None,
        colours_now().disabled_text,
    ]
    pick(types, "Bydlení")
    assert types.questions == [Question(service_type="ACC")]


def test_letters_find_a_row_whatever_stands_before_it_and_without_accents(qtbot, types):
    types.setFocus()
    qtbot.keyClicks(types, "dluhove")
    assert types.questions[-1] == Question(service_type="DEB.DEB")


def test_letters_find_a_later_word_where_no_row_begins_so(qtbot, make_box):
    prisons = (Offer("", "Czechia"), Offer("brno", "Vazební věznice Brno", 1), Offer("kurim", "Věznice Kuřim", 1))
    box = make_box(Facet.PRISON, prisons)
    box.setFocus()
    qtbot.keyClicks(box, "Kur")
    assert box.questions[-1] == Question(prison="kurim")


def test_several_values_of_some_facets_can_be_chosen(reasons):
    pick(reasons, "Arson")
    reasons.show_question(reasons.questions[-1])
    pick(reasons, "With a pet")
    reasons.show_question(reasons.questions[-1])
    assert reasons.questions[-1].choices == (Choice(Facet.ACCEPTS, "arson"), Choice(Facet.ACCEPTS, "pets"))
    assert reasons.currentText() == "Arson, With a pet"
    assert texts(reasons)[1:] == ["✓ Arson", "✓ With a pet"]


def test_choosing_a_ticked_value_takes_the_tick_away_and_the_first_row_all(reasons):
    both = Question(choices=(Choice(Facet.ACCEPTS, "arson"), Choice(Facet.ACCEPTS, "pets")))
    reasons.show_question(both)
    pick(reasons, "✓ Arson")
    assert reasons.questions[-1].choices == (Choice(Facet.ACCEPTS, "pets"),)
    pick(reasons, "Arson, With a pet")
    assert reasons.questions[-1].choices == ()


def test_a_step_with_the_keys_opens_the_list_where_several_can_be_chosen(qtbot, reasons):
    reasons.setFocus()
    qtbot.keyClick(reasons, Qt.Key.Key_Down)
    assert reasons.view().isVisible()
    assert reasons.questions == []
    reasons.hidePopup()


def test_a_step_with_the_keys_chooses_where_one_can_be_chosen(qtbot, types):
    types.setFocus()
    qtbot.keyClick(types, Qt.Key.Key_Down)
    assert types.questions == [Question(service_type="DEB")]


def test_the_wheel_changes_no_filter_in_passing(types):
    types.setFocus()
    at = QPointF(types.rect().center())
    wheel = QWheelEvent(
        at,
        types.mapToGlobal(at),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(types, wheel)
    assert types.questions == []
    assert types.currentIndex() == 0


def test_a_heading_cannot_be_chosen(make_box):
    box = make_box(Facet.PRISON, (Offer("", "Czechia"), Offer("kurim", "Kuřim", 1)))
    assert not box.model().flags(box.model().index(1, 0)) & Qt.ItemFlag.ItemIsSelectable
    box.setFocus()
    box.setCurrentIndex(0)
    pick(box, "Kuřim")
    assert box.questions == [Question(prison="kurim")]


def test_a_chosen_value_that_is_not_offered_leaves_the_box_as_it_is(types):
    types.show_question(Question(service_type="XXX"))
    assert types.currentIndex() == 0
