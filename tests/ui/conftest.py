"""A real window on the starter directory, offscreen."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.support.spoken_english import return_to_english
from tests.support.window_draft import TODAY, window_draft
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.leaflet import LeafletOptions
from workpris_desktop.domain.look_interval import LookInterval
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.shortlist import Shortlist
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.first_screen import make_first_screen
from workpris_desktop.ui.theme import apply_theme, use_bundled_font
from workpris_desktop.window.program import Program
from workpris_desktop.window.workplace import Desktop, UpdatePlace, Workplace
from workpris_desktop.wording.printed import read_phrasebook

NOW = datetime.combine(TODAY, time(10, 30))
BUILT = datetime(2026, 10, 1, tzinfo=UTC)


@pytest.fixture(scope="session")
def facts():
    return read_facts(resources_folder())


@pytest.fixture(scope="session")
def shelf_folder(tmp_path_factory, facts):
    folder = tmp_path_factory.mktemp("shelf")
    DirectoryShelf(folder, facts).install(resources_folder() / "starter")
    return folder


@pytest.fixture(scope="session")
def full_shelf_folder(tmp_path_factory, facts):
    """The folder of a shelf whose directory has a service with everything, offices, forms and a tombstone."""
    folder = tmp_path_factory.mktemp("full")
    draft = window_draft(read_phrasebook("cs", resources_folder()))
    DirectoryShelf(folder / "shelf", facts).install(draft.write_folder(folder / "package"))
    return folder / "shelf"


@pytest.fixture(scope="session", autouse=True)
def bundled_font(qapp):
    use_bundled_font(qapp)
    apply_theme(qapp, dark=False)


@pytest.fixture(autouse=True)
def english(qapp):
    return_to_english()
    yield
    return_to_english()


@pytest.fixture
def make_program(qtbot, facts, shelf_folder, tmp_path):
    """Return a function that opens the window on a shelf and waits until it has come to rest."""
    programs = []

    def make(
        shelf=None,
        keep=None,
        shortlist=None,
        common=None,
        desktop=None,
        packs=None,
        office=None,
        updates=None,
        folder=None,
        office_vault=None,
    ):
        workplace = Workplace(
            shelf=shelf or DirectoryShelf(shelf_folder, facts),
            facts=facts,
            resources=resources_folder(),
            desktop=replace(
                desktop or Desktop(), shortlist=shortlist or Shortlist(), keep_shortlist=keep or (lambda _: None)
            ),
            now=lambda: NOW,
            packs=packs,
            office=office,
            updates=updates or UpdatePlace(tmp_path / "updates", BUILT, LookInterval.HAND),
            folder=folder,
            office_vault=office_vault,
        )
        program = Program(workplace, make_first_screen(lambda: facts, lambda: TODAY), LeafletOptions("en"))
        programs.append(program)
        program.window.resize(1280, 800)
        program.window.show()
        qtbot.waitExposed(program.window)
        program.begin(common)
        rest(qtbot, program)
        return program

    yield make
    for program in programs:
        program.window.close()
        program.stop()
        program.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def program(make_program):
    return make_program()


@pytest.fixture
def full_program(make_program, full_shelf_folder, facts):
    """The window on the directory with everything."""
    return make_program(DirectoryShelf(full_shelf_folder, facts))


def rest(qtbot, program):
    """Wait until nothing is under way in any lane."""

    def at_rest():
        QApplication.processEvents()
        lanes = (program.reading, program.bringing, program.shop.drawing)
        return all(lane.is_idle for lane in lanes) and program.vault.is_idle

    qtbot.waitUntil(at_rest, timeout=60_000)


def ask(qtbot, program, text="", **filters):
    """Ask a question as if typed, and wait for the answer."""
    program.window.find_page.ask(Question(text, **filters))
    rest(qtbot, program)


def select(qtbot, program, service_id):
    """Move the selection to a service of the list, and wait until it is read."""
    page = program.window.find_page
    page.results.list.setCurrentIndex(page.results.model.index(page.results.model.row_of(service_id)))
    rest(qtbot, program)
    assert page.selected_id == service_id
