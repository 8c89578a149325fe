"""Leaves today, in a real window: two answers, the kit of the day, and the shortlist with it."""

from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import rest
from workpris_desktop.ui.directory.leaving_controller import LeavingController
from workpris_desktop.ui.directory.leaving_dialog import LeavingDialog
from workpris_desktop.ui.idle import IdleWatch
from workpris_desktop.ui.theme import TEXT_PERCENTS, apply_text_size
from workpris_desktop.wording.languages import spoken_language

MONDAY_MORNING = datetime.combine(date(2026, 11, 23), time(10))
FRIDAY_EVENING = datetime.combine(date(2026, 11, 20), time(16, 10))


@pytest.fixture
def wishes():
    """What the dialog asked for, in order."""
    return []


@pytest.fixture
def opened(qtbot, program, wishes):
    """Return a function that opens the dialog at a moment."""

    def open_at(moment=MONDAY_MORNING, idle=None):
        leaving = LeavingController(
            program.window,
            program.desk,
            program.reading,
            program.room._workplace.facts,
            phrasebook=lambda: program.phrasebook(spoken_language()),
            now=lambda: moment,
            idle=idle,
        )
        leaving.shortlist_requested.connect(wishes.append)
        leaving.leaflet_requested.connect(lambda: wishes.append("leaflet"))
        leaving.open_dialog()
        (dialog,) = program.window.findChildren(LeavingDialog)
        dialog.leaving = leaving
        return dialog

    return open_at


def name(qtbot, program, dialog, town):
    dialog.town.setText(town)
    QTest.keyClick(dialog.town, Qt.Key.Key_Return)
    rest(qtbot, program)


def tell(qtbot, program, dialog, town, *, woman=True):
    """Name a town and choose, as a person does."""
    name(qtbot, program, dialog, town)
    (dialog.woman if woman else dialog.man).click()
    rest(qtbot, program)


def rows(dialog):
    return [dialog.found.item(row).text() for row in range(dialog.found.count())]


def test_town_and_sex_are_enough_to_see_what_is_there_today(qtbot, program, opened):
    dialog = opened()
    tell(qtbot, program, dialog, "Ostrava")
    texts = rows(dialog)
    assert texts[0].startswith("A bed tonight: Noclehárna")
    assert "opens today at 19:00" in texts[0]
    assert any("open until 12:00" in text for text in texts)
    assert any("not known" in text for text in texts)
    assert dialog.missing.text().startswith("Nothing open today for: emergency money")
    assert not dialog.warnings.isVisible()


def test_one_answer_alone_finds_nothing(qtbot, program, opened):
    dialog = opened()
    name(qtbot, program, dialog, "Ostrava")
    assert dialog.isVisible()
    assert rows(dialog) == []
    assert not dialog.to_shortlist.isEnabled()


def test_the_dialog_says_what_to_tell_until_it_knows_enough(qtbot, program, opened):
    dialog = opened()
    assert "Name a town" in dialog.invitation.text()
    assert dialog.invitation.isVisible()
    assert not dialog.found.isVisible()
    tell(qtbot, program, dialog, "Ostrava")
    assert dialog.found.isVisible()
    assert not dialog.invitation.isVisible()
    dialog.town.setText("Ostr")
    assert dialog.invitation.isVisible()


def test_the_dialog_fits_on_the_screen_in_the_largest_text(qtbot, qapp, opened):
    standard = qapp.font().pointSizeF()
    apply_text_size(qapp, standard, TEXT_PERCENTS[-1])
    try:
        dialog = opened()
        room = dialog.screen().availableSize()
        assert dialog.width() <= room.width()
        assert dialog.height() <= room.height()
    finally:
        apply_text_size(qapp, standard, 100)


def test_a_friday_evening_warns_and_leaves_the_closed_office_off_the_sheet(qtbot, program, opened):
    dialog = opened(FRIDAY_EVENING)
    tell(qtbot, program, dialog, "Brno")
    assert "weekend" in dialog.warnings.text()
    office = next(row for row, text in enumerate(rows(dialog)) if "Responsible social office" in text)
    assert "closed today, opens Monday" in dialog.found.item(office).text()
    assert dialog.found.item(office).checkState() is Qt.CheckState.Unchecked


def test_a_closed_office_can_be_ticked(qtbot, program, opened, wishes):
    dialog = opened(FRIDAY_EVENING)
    tell(qtbot, program, dialog, "Brno")
    for row in range(dialog.found.count()):
        dialog.found.item(row).setCheckState(Qt.CheckState.Checked)
    dialog.to_shortlist.click()
    assert any("kurátor" in pick.name for pick in wishes[0])


def test_enter_puts_what_is_ticked_in_the_place_of_the_shortlist(qtbot, program, opened, wishes):
    dialog = opened()
    tell(qtbot, program, dialog, "Ostrava")
    dialog.found.item(0).setCheckState(Qt.CheckState.Unchecked)
    expected = dialog.picks
    dialog.found.setFocus()
    QTest.keyClick(dialog.found, Qt.Key.Key_Return)
    assert len(expected) == 3
    assert [tuple(shortlist) for shortlist in wishes] == [expected]
    assert not dialog.isVisible()


def test_the_leaflet_comes_after_the_shortlist(qtbot, program, opened, wishes):
    dialog = opened()
    tell(qtbot, program, dialog, "Ostrava")
    dialog.to_leaflet.click()
    assert wishes[1:] == ["leaflet"]
    assert len(wishes[0]) >= 3


def test_another_town_takes_away_what_was_found_for_the_first(qtbot, program, opened):
    dialog = opened()
    tell(qtbot, program, dialog, "Ostrava")
    dialog.town.setText("Ostr")
    assert rows(dialog) == []
    assert not dialog.to_shortlist.isEnabled()


def test_a_town_that_is_not_known_is_told(qtbot, program, opened):
    dialog = opened()
    tell(qtbot, program, dialog, "Xyzzy")
    assert "Xyzzy" in dialog.remark.text()
    assert rows(dialog) == []


def test_nothing_of_the_person_is_left_when_the_dialog_is_closed_for_the_next_one(qtbot, program, opened):
    dialog = opened()
    leaving = dialog.leaving
    tell(qtbot, program, dialog, "Ostrava")
    searches = program.room.searches.memory.recent
    leaving.forget_person()
    assert not dialog.isVisible()
    assert program.room.searches.memory.recent == searches == ()
    leaving.open_dialog()
    fresh = next(each for each in program.window.findChildren(LeavingDialog) if each.isVisible())
    assert fresh.town.text() == ""
    assert not fresh.woman.isChecked()
    fresh.reject()


def test_a_computer_that_is_left_alone_closes_the_dialog(qtbot, program, opened):
    now = [0.0]
    idle = IdleWatch(clock=lambda: now[0], look_every_ms=5)
    dialog = opened(idle=idle)
    tell(qtbot, program, dialog, "Ostrava")
    with qtbot.waitSignal(dialog.finished):
        now[0] = 3_600.0
    assert not idle.is_watching
