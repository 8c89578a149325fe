import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit

from tests.support.answers import answer_to
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.errors import DiskFull
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.search_memory import SavedSearch, SearchMemory, remembered
from workpris_desktop.ui.directory import memory_controller
from workpris_desktop.ui.directory.memory_controller import MemoryController
from workpris_desktop.ui.directory.memory_dialog import MemoryDialog, NameDialog
from workpris_desktop.ui.directory.memory_keeper import MemoryKeeper
from workpris_desktop.ui.directory.memory_menu import MemoryMenu
from workpris_desktop.wording.choice_words import ChoiceWords
from workpris_desktop.wording.question_words import QuestionWords

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")

DEBT, BED = Question("debt"), Question("bed", choices=(Choice(Facet.SEX, "women"),))
MEMORY = SearchMemory().with_recent(DEBT).with_recent(BED).with_saved("Beds", BED)


class Drawer:
    """Keeps memories, or refuses them."""

    def __init__(self):
        self.kept = []
        self.is_full = False

    def keep(self, memory):
        if self.is_full:
            raise DiskFull
        self.kept.append(memory)


@pytest.fixture
def drawer():
    return Drawer()


@pytest.fixture
def words(facts, phrasebook):
    return QuestionWords(ChoiceWords(lambda: facts, phrasebook))


@pytest.fixture
def make_controller(answering, drawer, words):
    def make(memory=MEMORY):
        keeper = MemoryKeeper(memory, drawer.keep)
        controller = MemoryController(answering, keeper, lambda: words)
        answering.search_requested.connect(lambda question: controller.note(answer_to(question)))
        return controller, keeper

    return make


def menu_of(page):
    return page.findChildren(MemoryMenu)[-1]


def entries(menu):
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_every_change_is_kept_and_told(drawer):
    keeper = MemoryKeeper(MEMORY, drawer.keep)
    told = []
    keeper.changed.connect(told.append)
    keeper.save("Debts", DEBT)
    keeper.rename("Debts", "Dluhy")
    keeper.remove("Beds")
    keeper.erase(DEBT)
    keeper.remember(DEBT)
    keeper.erase_all()
    keeper.keep_recent(keeps=False)
    keeper.remember(DEBT)
    assert drawer.kept == told
    assert keeper.memory == SearchMemory(saved=(SavedSearch("Dluhy", DEBT),), keeps_recent=False)
    assert len(told) == 7


def test_a_full_disk_is_told_for_what_somebody_wanted_and_not_for_what_goes_by_itself(drawer):
    keeper = MemoryKeeper(SearchMemory(), drawer.keep)
    failures = []
    keeper.failed.connect(failures.append)
    drawer.is_full = True
    keeper.remember(DEBT)
    assert failures == []
    keeper.save("Debts", DEBT)
    assert [type(error) for error in failures] == [DiskFull]


def test_a_search_is_remembered_once_its_answer_has_stood(qtbot, answering, make_controller):
    controller, keeper = make_controller(SearchMemory())
    controller._stands.setInterval(30)
    answering.ask(DEBT)
    assert keeper.memory.recent == ()
    qtbot.waitUntil(lambda: keeper.memory.recent == (DEBT,))


def test_a_search_is_remembered_only_after_seconds():
    assert memory_controller.STANDING_MS == 3000


def test_a_search_is_remembered_when_a_service_of_it_is_opened(qtbot, answering, make_controller):
    _, keeper = make_controller(SearchMemory())
    answering.ask(BED)
    answering.enter_detail()
    assert keeper.memory.recent == (BED,)


def test_a_search_that_gave_way_to_another_is_not_remembered(qtbot, answering, make_controller):
    controller, keeper = make_controller(SearchMemory())
    controller._stands.setInterval(30)
    answering.ask(BED)
    answering.asking.search.setText("something else")
    controller._remember()
    assert keeper.memory.recent == ()


def test_the_menu_opens_saved_and_recent_searches(qtbot, answering, make_controller, asked):
    make_controller()
    qtbot.mouseClick(answering.asking._memory, Qt.MouseButton.LeftButton)
    menu = menu_of(answering)
    assert entries(menu) == [
        "Beds",
        "bed · Women",
        "debt",
        "&Save this search…",
        "&All searches…",
        "&Erase recent searches",
    ]
    next(action for action in menu.actions() if action.text() == "Beds").trigger()
    menu.close()
    assert remembered(asked[-1]) == BED
    assert answering.asking.search.text() == "bed"


def test_an_empty_memory_says_so(qtbot, answering, make_controller):
    controller, _ = make_controller(SearchMemory())
    controller.open_menu(QPoint(0, 0))
    menu = menu_of(answering)
    assert entries(menu)[0] == "No searches are kept yet"
    assert [action.isEnabled() for action in menu.actions() if not action.isSeparator()] == [False, False, True, False]
    menu.close()


def test_recent_searches_are_erased_from_the_menu(qtbot, answering, make_controller):
    controller, keeper = make_controller()
    controller.open_menu(QPoint(0, 0))
    menu_of(answering).actions()[-1].trigger()
    assert keeper.memory.recent == ()
    assert keeper.memory.saved == MEMORY.saved
    menu_of(answering).close()


def test_recent_searches_stand_at_the_start(answering, make_controller):
    make_controller()
    answering.ask(Question())
    assert [button.text() for button in answering.results._start.recent if button.isVisible()] == [
        "bed · Women",
        "debt",
    ]


def test_a_search_is_saved_by_the_name_that_is_proposed_or_by_another(qtbot, answering, make_controller):
    controller, keeper = make_controller(SearchMemory())
    controller.save()
    assert answering.findChildren(NameDialog) == []
    answering.ask(BED)
    controller.save()
    dialog = answering.findChildren(NameDialog)[-1]
    field = dialog.findChild(QLineEdit)
    assert field.text() == "bed · Women"
    field.setText(" ")
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()
    assert dialog.isVisible()
    field.setText("Women's beds")
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()
    assert keeper.memory.saved == (SavedSearch("Women's beds", BED),)


def dialog_of(controller, page):
    controller.open_dialog()
    return page.findChildren(MemoryDialog)[-1]


def test_the_dialog_opens_renames_and_removes(qtbot, answering, make_controller, asked):
    controller, keeper = make_controller()
    dialog = dialog_of(controller, answering)
    dialog.saved.item(0).setText("Women's beds")
    assert keeper.memory.saved == (SavedSearch("Women's beds", BED),)
    assert dialog.saved.item(0).text() == "Women's beds"
    qtbot.mouseClick(dialog._saved_buttons[2], Qt.MouseButton.LeftButton)
    assert keeper.memory.saved == ()
    assert not dialog._saved_buttons[0].isEnabled()
    dialog.recent.setCurrentRow(1)
    qtbot.mouseClick(dialog._recent_buttons[1], Qt.MouseButton.LeftButton)
    assert keeper.memory.recent == (BED,)
    dialog.recent.setFocus()
    qtbot.keyClick(dialog.recent, Qt.Key.Key_Return)
    assert remembered(asked[-1]) == BED
    assert not dialog.isVisible()


def test_a_saved_search_is_opened_from_the_dialog(qtbot, answering, make_controller, asked):
    controller, _ = make_controller()
    dialog = dialog_of(controller, answering)
    qtbot.mouseClick(dialog._saved_buttons[0], Qt.MouseButton.LeftButton)
    assert remembered(asked[-1]) == BED


def test_a_name_is_changed_in_its_row_by_the_keyboard(qtbot, answering, make_controller):
    controller, keeper = make_controller()
    dialog = dialog_of(controller, answering)
    dialog.saved.setFocus()
    qtbot.mouseClick(dialog._saved_buttons[1], Qt.MouseButton.LeftButton)
    editor = dialog.saved.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Other")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [saved.name for saved in keeper.memory.saved] == ["Other"])
    assert dialog.isVisible()
    assert dialog.saved.item(0).text() == "Other"
    dialog.reject()


def test_an_empty_name_leaves_the_old_one(answering, make_controller):
    controller, keeper = make_controller()
    dialog = dialog_of(controller, answering)
    dialog.saved.item(0).setText("  ")
    assert keeper.memory.saved == MEMORY.saved
    assert dialog.saved.item(0).text() == "Beds"
    dialog.reject()


def test_remembering_can_be_switched_off_and_all_be_erased(qtbot, answering, make_controller):
    controller, keeper = make_controller()
    dialog = dialog_of(controller, answering)
    qtbot.mouseClick(dialog.erase_all, Qt.MouseButton.LeftButton)
    assert keeper.memory.recent == ()
    dialog.keeps.click()
    assert not keeper.memory.keeps_recent
    answering.ask(DEBT)
    answering.enter_detail()
    assert keeper.memory.recent == ()
    dialog.reject()


def test_a_search_with_markup_is_shown_as_text(answering, make_controller):
    controller, _ = make_controller(SearchMemory().with_recent(Question("<b>x</b> & y")))
    dialog = dialog_of(controller, answering)
    assert dialog.recent.item(0).text() == "<b>x</b> & y"
    assert "<b>" not in dialog.recent.item(0).toolTip()
    controller.open_menu(QPoint(0, 0))
    assert entries(menu_of(answering))[0] == "<b>x</b> && y"
    menu_of(answering).close()
    dialog.reject()


def test_what_is_forgotten_in_the_dialog_comes_back_until_something_else_is_changed(answering, make_controller):
    controller, keeper = make_controller()
    controller.open_dialog()
    dialog = answering.findChildren(MemoryDialog)[-1]
    assert not dialog.undo_button.isEnabled()
    for forget in (
        lambda: dialog.removal_requested.emit("Beds"),
        lambda: dialog.erase_requested.emit(keeper.memory.recent[0]),
        dialog.erase_all.click,
        dialog.keeps.click,
    ):
        forget()
        assert keeper.memory != MEMORY
        dialog.undo_button.click()
        assert keeper.memory == MEMORY
        assert not dialog.undo_button.isEnabled()
    dialog.erase_all.click()
    keeper.save("Debts", DEBT)
    assert not dialog.undo_button.isEnabled()
    dialog.close()
