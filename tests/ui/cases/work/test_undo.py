"""Each tab of a file in the program's own window: what is done is undone with Ctrl+Z, and read back from the vault."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.support.kept_window import KeptWindow, data_folder, found
from workpris_desktop.cases.choice_requests import ChooseService, ReadChoices
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.cases.follow_up_requests import ReadFollowUps, WriteFollowUp
from workpris_desktop.cases.intake_requests import ReadIntake
from workpris_desktop.domain.need import NeedStatus
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.domain.vault import Category
from workpris_desktop.wording.dates import short_date

TODAY = date.today()  # noqa: DTZ011 - the vault has no other
CTRL = Qt.KeyboardModifier.ControlModifier
HOME = "housing.no_home"


def _fill(vault):
    file = NewFile("Jirka Zelenka", Category.ADVICE, "", "any").answer(vault)
    for number in (1, 2):
        ChooseService(file.id, f"starter:{number}", f"Service {number}").answer(vault)
    WriteFollowUp(file.id, "call the office", TODAY).answer(vault)


@pytest.fixture
def kept(qtbot, make_program, tmp_path):
    folder = data_folder(tmp_path / "data")
    found(folder, _fill)
    program = make_program(folder=folder)
    program.window.activateWindow()
    kept = KeptWindow(qtbot, program)
    kept.unlock()
    kept.files.open_file(kept.panel.list.selected_id)
    kept.rest()
    return kept


@pytest.fixture
def parts(kept):
    return kept.program.clients.work.parts


def press(kept, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(kept.window.focusWidget(), key, modifier)
    kept.rest()


def undo(kept):
    press(kept, Qt.Key.Key_Z, CTRL)


def file_id(kept):
    return kept.panel.view.readable.file.id


def test_an_answer_is_undone(kept, parts):
    part = parts.intake.part
    first = "B2"
    part.open_question(parts.intake._intake.form.by_id[first])
    kept.rest()
    before = kept.ask(ReadIntake(file_id(kept))).by_field.get(first)
    QTest.keyClicks(kept.window.focusWidget(), "x")
    press(kept, Qt.Key.Key_Return, CTRL)
    kept.qtbot.waitUntil(lambda: parts.intake._keeper.is_at_rest)
    assert kept.ask(ReadIntake(file_id(kept))).by_field.get(first) != before
    undo(kept)
    kept.qtbot.waitUntil(lambda: parts.intake._keeper.is_at_rest)
    kept.rest()
    again = kept.ask(ReadIntake(file_id(kept))).by_field.get(first)
    assert (again.value if again else None) == (before.value if before else None)


def test_a_need_is_undone(kept, parts):
    kept.files.show_part(parts.needs_part)
    parts.needs_part.table.select(HOME)
    press(kept, Qt.Key.Key_Space)
    (need,) = kept.ask(ReadIntake(file_id(kept))).needs
    assert need.status is NeedStatus.NEEDED
    undo(kept)
    assert all(each.status is NeedStatus.NOT_STARTED for each in kept.ask(ReadIntake(file_id(kept))).needs)


def test_a_service_that_was_taken_off_is_brought_back(kept, parts):
    kept.files.show_part(parts.services_part)
    kept.rest()
    before = [each.service_id for each in kept.ask(ReadChoices(file_id(kept)))]
    assert len(before) == 2
    parts.services_part.table.setFocus()
    press(kept, Qt.Key.Key_Delete)
    assert len(kept.ask(ReadChoices(file_id(kept)))) == 1
    undo(kept)
    assert [each.service_id for each in kept.ask(ReadChoices(file_id(kept)))] == before


def test_steps_are_undone_one_after_the_other(kept, parts):
    part = parts.steps_part
    kept.files.show_part(part)
    kept.rest()
    assert part.table.hasFocus()
    press(kept, Qt.Key.Key_Space)
    (step,) = kept.ask(ReadFollowUps(file_id(kept)))
    assert step.done_on is not None
    part.text.setText("write to the court")
    part.day.edit.setText(short_date(TODAY + timedelta(days=3), "en"))
    QTest.keyClick(part.day.edit, Qt.Key.Key_Return)
    kept.rest()
    assert len(kept.ask(ReadFollowUps(file_id(kept)))) == 2
    part.undo_button.click()
    kept.rest()
    (step,) = kept.ask(ReadFollowUps(file_id(kept)))
    assert (step.text, step.done_on) == ("call the office", TODAY)
    part.table.setFocus()
    undo(kept)
    (step,) = kept.ask(ReadFollowUps(file_id(kept)))
    assert step.done_on is None


def test_how_far_the_work_is_is_undone(kept, parts):
    part = parts.steps_part
    kept.files.show_part(part)
    kept.rest()
    before = kept.panel.view.readable.file.state
    part.state.state.setCurrentIndex((part.state.state.currentIndex() + 1) % part.state.state.count())
    part.state.button.click()
    kept.rest()
    assert kept.panel.view.readable.file.state is not before
    part.undo_button.click()
    kept.rest()
    assert kept.panel.view.readable.file.state is before


def test_in_a_file_the_key_undoes_what_was_done_there_though_the_shortlist_could_be_undone_as_well(kept, parts):
    pick = Pick("starter:9", "Chosen before")
    kept.program.shop.keeper.add(pick)
    assert kept.window.commands.action("undo").isEnabled()
    kept.files.show_part(parts.needs_part)
    parts.needs_part.table.select(HOME)
    press(kept, Qt.Key.Key_Space)
    undo(kept)
    assert all(each.status is NeedStatus.NOT_STARTED for each in kept.ask(ReadIntake(file_id(kept))).needs)
    assert pick.id in kept.program.shop.keeper.shortlist
