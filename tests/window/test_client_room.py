"""In the work with clients nothing is cut off on small screens with large text, and all of it is worked by keys."""

from contextlib import nullcontext

import pytest

from tests.support.fitting import cut, lost_to_the_keyboard, only_on_hover, scrolled_sideways, small, unnamed
from tests.support.kept_window import KeptWindow, data_folder, found, with_colleague
from tests.support.pseudo_language import pseudo_spoken
from tests.window.test_client_letters import fill
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.ui.cases.client_table import ClientTable
from workpris_desktop.ui.cases.work.need_table import NeedTable
from workpris_desktop.ui.main_window import CLIENTS
from workpris_desktop.ui.theme import apply_text_size
from workpris_desktop.wording.languages import speak

PSEUDO = "two fifths longer"
SIZES = ((1024, 768, 100), (1280, 800, 150), (1366, 768, 200))


@pytest.fixture
def kept(qtbot, qapp, make_program, tmp_path):
    """A window with the file of a client open; all text is as large as before when it is over."""
    font = qapp.font()
    folder = data_folder(tmp_path / "room")
    found(folder, fill)
    kept = KeptWindow(qtbot, make_program(folder=folder))
    kept.unlock()
    kept.files.open_file(kept.panel.list.model.hit_at(0).file.id)
    kept.rest()
    yield kept
    qapp.setFont(font)


def size(qapp, kept, width, height, percent):
    kept.rest()
    apply_text_size(qapp, 10.0, percent)
    kept.rest()
    kept.window.resize(width, height)


def screens(kept):
    """Walk the parts of the open file, then the panels of the vault."""
    tabs, parts = kept.vault.room.page.tabs, kept.panel.view.tabs
    for at in range(parts.count()):
        parts.setCurrentIndex(at)
        kept.rest()
        yield type(parts.widget(at)).__name__
    for at in range(tabs.count()):
        tabs.setCurrentIndex(at)
        kept.rest()
        yield type(tabs.widget(at)).__name__


@pytest.mark.parametrize("language", [*LANGUAGES, PSEUDO])
def test_nothing_is_cut_off_in_the_work_with_clients(qapp, kept, language):
    if language != PSEUDO:
        speak(language)
    # Tables of many columns need both directions (WCAG 2.2, 1.4.10).
    tables = (*kept.window.findChildren(ClientTable), *kept.window.findChildren(NeedTable))
    with pseudo_spoken() if language == PSEUDO else nullcontext():
        for width, height, percent in SIZES[:2] if language == PSEUDO else SIZES:
            size(qapp, kept, width, height, percent)
            for screen in screens(kept):
                assert (kept.window.width(), kept.window.height()) == (width, height), (percent, screen)
                faults = [*cut(kept.window), *scrolled_sideways(kept.window, but=tables), *unnamed(kept.window)]
                assert not faults, (percent, screen)


def test_the_tab_key_comes_to_everything_in_the_work_with_clients(kept):
    kept.window.activateWindow()
    for screen in screens(kept):
        assert not list(lost_to_the_keyboard(kept.window)), screen


def test_nothing_in_the_work_with_clients_is_said_only_to_who_has_a_mouse(kept):
    for screen in screens(kept):
        assert not list(only_on_hover(kept.window)), screen


def test_what_is_pressed_in_the_work_with_clients_is_large_enough(qapp, kept):
    size(qapp, kept, 1024, 768, 90)
    for screen in screens(kept):
        assert not list(small(kept.window)), screen


def test_the_tab_key_comes_to_the_account_and_the_password_at_the_lock(qtbot, make_program, tmp_path):
    folder = data_folder(tmp_path / "lock")
    found(folder, with_colleague())
    kept = KeptWindow(qtbot, make_program(folder=folder))
    kept.window.activateWindow()
    kept.window.show_view(CLIENTS)
    kept.rest()
    assert kept.vault.room.page.lock_panel.account.isVisible()
    kept.window._navigation.setFocus()
    assert not list(lost_to_the_keyboard(kept.window))
