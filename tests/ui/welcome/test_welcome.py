"""The pages of the first start: seen once, skipped at once, and leading to a sheet that can be printed."""

import pytest
from PySide6.QtWidgets import QPushButton

from tests.support.packages import full_draft
from tests.support.started_window import qt_put_back, started
from tests.ui.conftest import rest
from workpris_desktop.domain.preferences import Theme
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.domain.workplace import Preset
from workpris_desktop.system.paths import DataFolder
from workpris_desktop.system.settings import read_settings
from workpris_desktop.ui.help_dialog import HelpDialog
from workpris_desktop.ui.main_window import CLIENTS, FIND, LEAFLET
from workpris_desktop.ui.welcome.dialog import WelcomeDialog
from workpris_desktop.ui.welcome.ready_page import Beginning

LOOK, WORKPLACE, DIRECTORY, CLIENT_DATA, READY = range(5)


@pytest.fixture
def folder(tmp_path):
    data = DataFolder(tmp_path / "data")
    data.prepare()
    return data


@pytest.fixture
def start(qtbot, qapp, folder):
    """Return a function that starts the whole program as `app.run` does, lets somebody act in it, and ends it."""

    def run(act, preset=None):
        with started(qtbot, folder, preset, welcomes=True, rests_at_once=False) as startup:
            act(startup, startup.window.findChild(WelcomeDialog))

    with qt_put_back():
        yield run


def walk_to(dialog, page):
    while dialog.current < page:
        dialog.go_on.click()


def test_the_pages_are_shown_until_they_were_left_once(start, folder):
    def skip(_, dialog):
        assert dialog.isVisible()
        assert not dialog.isModal(), "the program can be used meanwhile"
        dialog.skip.click()

    start(skip)
    assert read_settings(folder.settings_file).settings.welcomed
    start(lambda _, dialog: pytest.fail("shown again") if dialog else None)


def test_who_never_looks_at_the_pages_sees_them_again_and_is_not_kept_from_work(start, folder):
    def work(run, dialog):
        run.window.show_search()
        assert run.window.current_view == FIND
        assert dialog.isVisible()

    start(work)
    assert not read_settings(folder.settings_file).settings.welcomed


def test_an_administrator_can_do_without_the_pages(start):
    start(lambda _, dialog: pytest.fail("shown") if dialog else None, Preset(settings={"welcomed": True}))


def test_there_are_at_most_five_pages_and_back_always_works(start):
    def walk(_, dialog):
        assert len(dialog.pages) <= 5
        headings = []
        for page in range(len(dialog.pages)):
            assert dialog.current == page
            assert dialog.skip.isVisibleTo(dialog) == (page < READY)
            headings.append(dialog.pages[page].heading)
            if page < READY:
                dialog.go_on.click()
        assert len(set(headings)) == len(headings)
        while dialog.current:
            dialog.back.click()
        assert not dialog.back.isEnabled()

    start(walk)


def test_what_is_chosen_counts_at_once(start, folder, qapp):
    def choose(run, dialog):
        section = dialog.pages[LOOK].section
        section.colours.setCurrentIndex(section.colours.findData(Theme.DARK))
        section.colours.activated.emit(section.colours.currentIndex())
        section.language.setCurrentIndex(section.language.findData("cs"))
        section.language.activated.emit(section.language.currentIndex())
        qapp.processEvents()
        assert dialog.pages[LOOK].heading == dialog.heading.text() == "Jak se vám dobře čte?"
        walk_to(dialog, WORKPLACE)
        section = dialog.pages[WORKPLACE].section
        section.country.setCurrentIndex(section.country.findData("SI"))
        section.country.activated.emit(section.country.currentIndex())
        assert run.comfort.home.country == "SI"
        dialog.skip.click()

    start(choose)
    kept = read_settings(folder.settings_file).settings
    assert (kept.language, kept.theme, kept.country) == ("cs", Theme.DARK, "SI")


def test_the_directory_that_comes_into_use_is_told(qtbot, start):
    def look(run, dialog):
        walk_to(dialog, DIRECTORY)
        page = dialog.pages[DIRECTORY]
        qtbot.waitUntil(lambda: "a sample" in page.state.text(), timeout=30_000)
        assert all(button.isEnabled() for button in page.buttons.values())
        run.program.updates.banner.show_offer("A stick with a newer directory")
        assert page.offer.isVisibleTo(dialog)
        run.program.updates.banner.hide_all()
        assert not page.offer.isVisibleTo(dialog)

    start(look)


def test_a_directory_that_is_read_in_is_told_and_no_other_is_asked_for(qtbot, start, tmp_path):
    package = full_draft().write_folder(tmp_path / "package")
    seen = []

    def read_in(run, dialog):
        rest(qtbot, run.program)
        walk_to(dialog, DIRECTORY)
        page = dialog.pages[DIRECTORY]
        run.program.data.became_busy.connect(
            lambda _: seen.append(
                (page.state.text(), page.publisher.isEnabled(), page.buttons["read_file"].isEnabled())
            )
        )
        run.program.data.read_in(package, quietly=True)
        qtbot.waitUntil(lambda: len(seen) == 2, timeout=30_000)

    start(read_in)
    assert seen[0] == ("A directory is being read in. How far it is, and Stop, are under Data.", False, False)
    assert seen[1][1:] == (True, True)


def test_a_password_is_set_at_the_end_if_somebody_wants_one(qtbot, start):
    def wish(run, dialog):
        walk_to(dialog, CLIENT_DATA)
        dialog.pages[CLIENT_DATA].protected.setChecked(True)
        walk_to(dialog, READY)
        dialog.go_on.click()
        assert run.window.current_view == CLIENTS
        qtbot.waitUntil(run.program.vault.room.page.isVisible, timeout=30_000)

    start(wish)


def test_an_example_of_a_leaflet_is_there_at_once_and_is_undone_by_one_key(qtbot, start):
    def begin(run, dialog):
        qtbot.waitUntil(lambda: run.program.desk.edition is not None, timeout=30_000)
        walk_to(dialog, READY)
        dialog.pages[READY].buttons[Beginning.LEAFLET].click()
        qtbot.waitUntil(lambda: run.window.current_view == LEAFLET, timeout=30_000)
        assert "example" in run.window.statusBar().currentMessage()
        assert len(run.program.shop.keeper.shortlist) == 2
        rest(qtbot, run.program)
        run.window.news.undo_button.click()
        assert len(run.program.shop.keeper.shortlist) == 0

    start(begin)


def test_who_wants_to_read_first_gets_the_guide(start):
    def begin(run, dialog):
        dialog.pages[READY].buttons[Beginning.GUIDE].click()
        shown = run.window.findChild(HelpDialog)
        assert shown.list.currentItem().text() == "The most important on one page"
        shown.reject()

    start(begin)


def test_the_example_leaves_a_shortlist_alone_on_which_there_is_something(qtbot, start):
    def begin(run, dialog):
        qtbot.waitUntil(lambda: run.program.desk.edition is not None, timeout=30_000)
        rest(qtbot, run.program)
        run.program.shop.keeper.toggle(Pick("s1", "Night shelter"))
        before = run.program.shop.keeper.shortlist
        assert len(before) == 1
        dialog.pages[READY].chosen.emit(Beginning.LEAFLET)
        assert run.window.current_view == LEAFLET
        assert run.program.shop.keeper.shortlist == before

    start(begin)


def test_the_pages_can_be_opened_again_from_the_menu(start, qapp):
    def again(run, dialog):
        dialog.skip.click()
        qapp.processEvents()
        run.window.commands.action("welcome").trigger()
        shown = [each for each in run.window.findChildren(WelcomeDialog) if each.isVisible()]
        assert len(shown) == 1
        run.window.commands.action("welcome").trigger()
        assert [each for each in run.window.findChildren(WelcomeDialog) if each.isVisible()] == shown

    start(again)


def test_each_button_has_a_text(start):
    def look(_, dialog):
        assert all(button.text() for button in dialog.findChildren(QPushButton))

    start(look)
