"""What a publisher signs of a newer program is told calmly, and goes with the edition that told it."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.update_repository import BEGINNING, lines_of, service
from tests.ui.sync.conftest import FIRST, LATER
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.program_notice import ProgramNotice
from workpris_desktop.ui.about_dialog import AboutDialog
from workpris_desktop.wording.languages import speak

NEWER = ProgramNotice("99.1", date(2026, 11, 2), says={"en": "It prints faster.", "cs": "Tiskne rychleji."})


def publish(publisher, notice, now=LATER):
    publisher.publish({"CZ": lines_of(map(service, FIRST))}, now, program=notice)


def use(program, settle):
    program.updates.box.look_button.click()
    settle(program)
    program.updates.banner.use_button.click()
    settle(program)


@pytest.fixture
def told(trusting, publisher, settle):
    """A window that uses a release which tells of a newer program."""
    publish(publisher, NEWER)
    use(trusting, settle)
    return trusting


def test_a_newer_program_is_told_with_who_says_so_and_what_to_do(told):
    banner = told.updates.notice_banner
    assert banner.isVisibleTo(told.window)
    for part in ("99.1", "2 Nov 2026", "Simulated publisher writes: It prints faster.", "looks after this computer"):
        assert part in banner.text
    assert told.data_page.program.text() == banner.text
    told.window.commands.action("about").trigger()
    assert "99.1" in " ".join(
        label.text() for label in told.window.findChild(AboutDialog).findChildren(type(told.data_page.program))
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_the_language_of_the_window_and_names_the_language_of_what_it_cites(told, language):
    speak(language)
    QApplication.processEvents()
    told.speak_anew()
    text = told.updates.notice_banner.text
    assert "99.1" in text
    assert ("Tiskne rychleji." in text) == (language == "cs")
    assert ("(English)" in text) == (language in {"de", "sl"})


def test_put_away_it_stays_away_until_another_version_is_told(told, publisher, settle):
    kept = []
    told.updates.notices._keep = kept.append
    told.updates.notice_banner.button.click()
    assert not told.updates.notice_banner.isVisibleTo(told.window)
    assert kept == ["99.1"]
    assert "99.1" in told.data_page.program.text(), "who looks for it finds it"
    publish(publisher, ProgramNotice("99.2", date(2026, 11, 3)), LATER.replace(hour=20))
    use(told, settle)
    assert "99.2" in told.updates.notice_banner.text


def test_what_was_put_away_before_is_not_said_again_but_what_is_urgent_is(open_window, publisher, settle):
    publish(publisher, NEWER)
    place = {"publisher": publisher.folder / "publisher.json", "common_folder": publisher.folder, "put_away": "99.1"}
    program = open_window(**place)
    use(program, settle)
    assert not program.updates.notice_banner.isVisibleTo(program.window)
    publish(publisher, ProgramNotice("99.1", date(2026, 11, 3), urgent=True), LATER.replace(hour=20))
    use(program, settle)
    assert "safety" in program.updates.notice_banner.text
    program.updates.notice_banner.button.click()
    assert not program.updates.notice_banner.isVisibleTo(program.window)


@pytest.mark.parametrize("notice", [None, ProgramNotice("0.0.1", date(2026, 11, 2))])
def test_of_a_program_that_is_no_newer_nothing_is_said(trusting, publisher, settle, notice):
    publish(publisher, notice)
    use(trusting, settle)
    assert not trusting.updates.notice_banner.isVisibleTo(trusting.window)
    assert not trusting.data_page.program.isVisibleTo(trusting.data_page)


def test_it_is_taken_back_by_the_next_release(told, publisher, settle):
    publish(publisher, None, LATER.replace(hour=20))
    use(told, settle)
    assert not told.updates.notice_banner.isVisibleTo(told.window)


def test_it_goes_with_its_edition(told):
    told.updates.notices.show_origin(None)
    assert not told.updates.notice_banner.isVisibleTo(told.window)
    assert told.updates.notices.text == ""


def test_the_first_release_of_all_may_tell_of_it(trusting, settle, publisher):
    assert publisher.issued == BEGINNING
    use(trusting, settle)
    assert trusting.updates.notices.text == ""
