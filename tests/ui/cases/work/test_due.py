"""What is due, told above the list of files in the program's own window and opened there; and where the keyboard is."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from tests.cases.handover.offices import PRISON
from tests.support.kept_window import KeptWindow, data_folder, found
from workpris_desktop.cases.choice_requests import ChooseService, SetReferralState
from workpris_desktop.cases.consent_requests import GiveConsent
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.cases.follow_up_requests import FinishFollowUp, ReadFollowUps, WriteFollowUp
from workpris_desktop.domain.chosen_service import ReferralState
from workpris_desktop.domain.consent import ConsentHow, ConsentPurpose
from workpris_desktop.domain.vault import Category
from workpris_desktop.ui.cases.work.due_steps_dialog import DueStepsDialog

TODAY = date.today()  # noqa: DTZ011 - the vault has no other
CLIENT, OTHER = "Jirka Zelenka", "Adam Bílý"


def _fill(vault):
    for name, steps in ((CLIENT, (-3, 2)), (OTHER, (7, 8))):
        file = NewFile(name, Category.ADVICE).answer(vault)
        for days in steps:
            WriteFollowUp(file.id, f"step in {days}", TODAY + timedelta(days=days)).answer(vault)


@pytest.fixture
def kept(qtbot, make_program, tmp_path):
    folder = data_folder(tmp_path / "data")
    found(folder, _fill)
    program = make_program(folder=folder)
    program.window.activateWindow()
    kept = KeptWindow(qtbot, program)
    kept.unlock()
    return kept


@pytest.fixture(autouse=True)
def real_today(monkeypatch):
    """The vault's process knows no other day than that of the wall."""
    from workpris_desktop.window.workplace import Workplace

    monkeypatch.setattr(Workplace, "today", lambda _: TODAY)


def press(kept, key):
    QTest.keyClick(kept.window.focusWidget(), key)
    kept.rest()


def test_what_is_overdue_and_due_within_a_week_is_told_above_the_list_and_leads_to_the_step(kept):
    button = kept.panel.list.due_button
    assert button.isVisible()
    assert button.text() == "What is due: 1 overdue · 2 within 7 days"
    button.click()
    kept.rest()
    dialog = kept.dialog(DueStepsDialog)
    rows = [[dialog.table.item(row, column).text() for column in (0, 1, 3)] for row in range(3)]
    assert rows == [
        [CLIENT, "step in -3", "OVERDUE by 3 days"],
        [CLIENT, "step in 2", "in 2 days"],
        [OTHER, "step in 7", "in 7 days"],
    ]
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    kept.rest()
    view = kept.panel.view
    assert view.readable.file.name == CLIENT
    part = kept.program.clients.work.parts.steps_part
    assert view.tabs.currentWidget() is part
    assert kept.window.focusWidget() is part.table


def test_what_was_done_is_due_no_more_and_nothing_is_told_of_nothing(kept):
    hit = kept.panel.list.model.hit_at
    files = {hit(row).file.name: hit(row).file.id for row in range(2)}
    for file_id in files.values():
        for step in kept.ask(ReadFollowUps(file_id)):
            if step.text != "step in 7":
                kept.ask(FinishFollowUp(file_id, step.id, is_done=True))
    kept.files.refresh()
    kept.rest()
    assert kept.panel.list.due_button.text() == "What is due: 1 within 7 days"
    (last,) = [step for step in kept.ask(ReadFollowUps(files[OTHER])) if step.done_on is None]
    kept.ask(FinishFollowUp(files[OTHER], last.id, is_done=True))
    kept.files.refresh()
    kept.rest()
    assert not kept.panel.list.due_button.isVisible()


def test_locking_leaves_nothing_of_what_is_due(kept):
    kept.panel.list.due_button.click()
    kept.rest()
    dialog = kept.dialog(DueStepsDialog)
    kept.lock()
    assert not isValid(dialog)
    assert not kept.panel.list.due_button.isVisibleTo(kept.panel.list)
    assert "overdue" not in kept.panel.list.due_button.text()


def test_work_goes_on_where_it_was_and_begins_where_a_file_is_looked_for(kept):
    files = kept.panel.list
    assert files.search.hasFocus()
    QTest.keyClicks(files.search, "Jirka")
    kept.rest()
    press(kept, Qt.Key.Key_Return)
    assert files.table.hasFocus()
    press(kept, Qt.Key.Key_Return)
    parts = kept.program.clients.work.parts
    assert kept.panel.view.tabs.currentWidget() is parts.intake.part
    assert parts.intake.part.tasks.rows.hasFocus()
    kept.files.show_part(parts.steps_part)
    kept.rest()
    press(kept, Qt.Key.Key_Escape)
    assert files.table.hasFocus()
    files.search.clear()
    kept.rest()
    kept.qtbot.waitUntil(lambda: files.model.rowCount() == 2)
    files.select(
        next(files.model.hit_at(row).file.id for row in range(2) if files.model.hit_at(row).file.name == OTHER)
    )
    files.table.setFocus()
    press(kept, Qt.Key.Key_Return)
    assert kept.panel.view.readable.file.name == OTHER
    assert kept.panel.view.tabs.currentWidget() is parts.intake.part
    kept.files.show_part(parts.steps_part)
    kept.lock()
    kept.unlock()
    assert kept.panel.view.readable.file.name == OTHER
    assert kept.panel.view.tabs.currentWidget() is parts.steps_part


def test_a_click_is_not_lost_while_the_list_is_counted_anew(kept):
    kept.panel.list.due_button.click()
    kept.program.clients.work.parts.due.load()
    kept.rest()
    assert kept.dialog(DueStepsDialog).table.rowCount() == 3


def test_a_damaged_file_is_told_above_the_list_and_hides_no_other(qtbot, make_program, tmp_path):
    def fill(vault):
        _fill(vault)
        with vault.changing() as connection:
            connection.execute("UPDATE client_file SET name = CAST(x'41ff42' AS TEXT) WHERE name = ?", (CLIENT,))

    folder = data_folder(tmp_path / "damaged")
    found(folder, fill)
    kept = KeptWindow(qtbot, make_program(folder=folder))
    kept.unlock()
    model, notice = kept.panel.list.model, kept.panel.list.damaged
    assert [model.hit_at(row).file.name for row in range(model.rowCount())] == [OTHER]
    assert notice.isVisible()
    assert notice.text().startswith("One file is damaged")
    assert "Backups" in notice.text()
    kept.lock()
    assert not notice.isVisibleTo(kept.panel.list)
    assert notice.text() == ""


def _fill_with_all(vault):
    """A referral, a consent, a step and a packet each that is due, and something damaged."""
    file = NewFile(CLIENT, Category.ADVICE).answer(vault)
    for service_id in ("s1", "s2"):
        ChooseService(file.id, service_id, f"Hostel {service_id}").answer(vault)
        SetReferralState(file.id, service_id, ReferralState.SENT, on=TODAY - timedelta(12)).answer(vault)
    GiveConsent(
        *(file.id, "Sozialamt", ConsentPurpose.PLACE, frozenset({"B1"})),
        *(ConsentHow.SAID, "Dana", TODAY + timedelta(5)),
    ).answer(vault)
    WriteFollowUp(file.id, "call", TODAY).answer(vault)
    made_at = (vault.now() - timedelta(20)).isoformat()
    later = (vault.now() + timedelta(9)).isoformat()
    with vault.changing() as connection:
        connection.execute("UPDATE chosen_service SET name = CAST(x'41ff42' AS TEXT) WHERE service_id = 's2'")
        connection.execute(
            "INSERT INTO sent_packet (id, file_id, reply_to, sha256, receivers, has_passphrase, receiver, made_at,"
            " expires_at, author_id, state, reason)"
            " VALUES ('p1', ?, '', '', '[]', 0, 'Probation', ?, ?, '', 'made', '')",
            (file.id, made_at, later),
        )
        connection.execute(
            "INSERT INTO inbox_packet (id, sha256, reply_to, sender, made_at, expires_at, purpose, basis_kind, basis,"
            " opened_by, state, reason, came_at, taken_by) VALUES ('i1', '', '', ?, ?, ?, 'hand_over', 'consent', '',"
            " '', 'waiting', '', ?, '')",
            (PRISON.file, made_at, later, made_at),
        )


@pytest.fixture
def full(qtbot, make_program, tmp_path):
    folder = data_folder(tmp_path / "full")
    found(folder, _fill_with_all)
    kept = KeptWindow(qtbot, make_program(folder=folder))
    kept.window.activateWindow()
    kept.unlock()
    return kept


def due_dialog(kept):
    kept.panel.list.due_button.click()
    kept.rest()
    return kept.dialog(DueStepsDialog)


def open_row(kept, dialog, row):
    dialog.table.selectRow(row)
    said = dialog.go_button.text()
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    kept.rest()
    return said


def test_all_that_is_due_is_listed_by_its_age_and_each_opens_where_it_is_seen(full):
    dialog = due_dialog(full)
    rows = [[dialog.table.item(row, column).text() for column in (0, 1, 3)] for row in range(dialog.table.rowCount())]
    assert [(client, late) for client, _, late in rows] == [
        ("Inbox", "waiting for 20 days"),
        (CLIENT, "OVERDUE by 6 days"),
        (CLIENT, "OVERDUE by 2 days"),
        (CLIENT, "today"),
        (CLIENT, "in 5 days"),
    ]
    assert [what.split(":")[0] for _, what, _ in rows] == [
        *("Vazební věznice Brno", "Probation", "Hostel s1", "call", "Consent for Sozialamt ends")
    ]
    assert dialog.damaged.isVisible()
    assert "damaged" in dialog.damaged.text()
    parts = full.program.clients.work.parts
    shown = (None, parts.passing_part, parts.services_part, parts.steps_part, parts.passing_part)
    for row, part in enumerate(shown):
        said = open_row(full, due_dialog(full) if row else dialog, row)
        if part is None:
            assert said == "&Open the inbox"
            assert full.vault.room.page.tabs.currentWidget() is full.program.handover.inbox_panel
            full.vault.room.page.tabs.setCurrentWidget(full.panel)
        else:
            assert said == "&Open the file"
            assert full.panel.view.tabs.currentWidget() is part
