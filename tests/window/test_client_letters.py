"""In the work with clients, each letter that is pressed with Alt leads to one thing only, in every language."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.support.kept_window import KeptWindow, data_folder, found
from tests.support.letters import doubles_of_window
from workpris_desktop.cases.choice_requests import ChooseService
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.cases.follow_up_requests import WriteFollowUp
from workpris_desktop.domain.chosen_service import ReferralState
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.vault import Category
from workpris_desktop.wording.languages import speak

CLIENT = "Jiřina Modrá"


def fill(vault):
    file = NewFile(CLIENT, Category.PROBATION).answer(vault)
    ChooseService(file.id, "s1", "Debt counselling").answer(vault)
    WriteFollowUp(file.id, "Call the hostel", vault.today).answer(vault)


@pytest.fixture
def kept(qtbot, make_program, tmp_path):
    folder = data_folder(tmp_path / "letters")
    found(folder, fill)
    kept = KeptWindow(qtbot, make_program(folder=folder))
    kept.unlock()
    return kept


def several_after_alt(kept):
    """Press Alt as somebody does who wants a letter, and return those that are there twice all the same."""
    QTest.keyClick(kept.program.window, Qt.Key.Key_Alt)
    return doubles_of_window(kept.program)


def _open(kept):
    kept.files.open_file(kept.panel.list.model.hit_at(0).file.id)
    kept.rest()


def test_in_no_part_of_a_file_is_a_letter_there_twice(kept):
    _open(kept)
    view = kept.panel.view
    twice = {}
    for language in LANGUAGES:
        speak(language)
        for at in range(view.tabs.count()):
            view.tabs.setCurrentIndex(at)
            kept.rest()
            if several := several_after_alt(kept):
                twice[language, at] = several
    assert not twice


def test_beside_a_reason_no_letter_is_there_twice(kept):
    _open(kept)
    part = kept.program.clients.work.parts.services_part
    kept.files.show_part(part)
    kept.rest()
    part.referral.state.setCurrentIndex(part.referral.state.findData(ReferralState.REFUSED))
    assert part.referral.reason.isVisible()
    for language in LANGUAGES:
        speak(language)
        kept.rest()
        assert not several_after_alt(kept), language


def test_in_no_panel_of_the_vault_is_a_letter_there_twice(kept):
    tabs = kept.vault.room.page.tabs
    twice = {}
    for language in LANGUAGES:
        speak(language)
        for at in range(tabs.count()):
            tabs.setCurrentIndex(at)
            kept.rest()
            if several := several_after_alt(kept):
                twice[language, at] = several
    assert not twice
