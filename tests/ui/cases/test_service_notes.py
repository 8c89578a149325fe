"""Notes of the office and what was heard, below the record of a service, in a real window with a real vault."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QGroupBox, QLineEdit, QSpinBox

from tests.cases.conftest import NAME
from tests.support.kept_window import OTHER_NAME, OTHER_PASSWORD, KeptWindow, data_folder, found, with_colleague
from tests.support.window_draft import TODAY
from tests.ui.conftest import ask, select
from workpris_desktop.cases.note_requests import AllHeard, NotesOf, WriteHeard, WriteNote
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.ui.cases.heard_dialog import HeardDialog
from workpris_desktop.ui.directory.call_dialog import CallDialog
from workpris_desktop.ui.main_window import CLIENTS, FIND

TEXT = "The new head is Ms Dvořáková; call before noon."
REMARK = "Two beds from Monday on."


@pytest.fixture
def make_kept(qtbot, make_program, full_shelf_folder, facts, tmp_path):
    def make(fill=lambda _vault: None, *, has_vault=True):
        folder = data_folder(tmp_path / "data")
        if has_vault:
            found(folder, fill)
        kept = KeptWindow(qtbot, make_program(DirectoryShelf(full_shelf_folder, facts), folder=folder))
        show(kept, "s1")
        return kept

    return make


@pytest.fixture
def kept(make_kept):
    kept = make_kept()
    unlock(kept)
    return kept


def show(kept, service_id):
    kept.window.show_view(FIND)
    ask(kept.qtbot, kept.program)
    select(kept.qtbot, kept.program, service_id)


def unlock(kept, *who):
    kept.unlock(*who)
    kept.window.show_view(FIND)
    kept.rest()


def rows(kept):
    return [(row.head.text(), row.text.text()) for row in kept.notes.box.column.rows]


def click(kept, row, text):
    """Click a link of a row."""
    (link,) = (
        each
        for each in kept.notes.box.column.rows[row].findChildren(type(kept.notes.box.undo_button))
        if each.text() == text
    )
    link.click()
    kept.rest()


def add_note(kept, text=TEXT):
    kept.notes.box.note_button.click()
    kept.rest()
    edit = kept.notes.box.writing.edit
    edit.insertPlainText(text)
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    kept.rest()


def test_without_a_vault_there_is_nothing_to_see(make_kept):
    kept = make_kept(has_vault=False)
    assert kept.notes.box is None


def test_a_locked_vault_is_one_line_and_unlocking_comes_back_to_the_service(make_kept):
    kept = make_kept(lambda vault: WriteNote("s1", TEXT).answer(vault))
    box = kept.notes.box
    assert box.isVisible()
    assert box.title.text() == "Notes of our office are locked."
    assert rows(kept) == []
    box.unlock_button.click()
    kept.rest()
    assert kept.window.current_view == CLIENTS
    assert kept.panel is not None
    line = kept.vault.room.page.lock_panel.password.line
    line.setText("Sieben Hasen laufen ueber Land")
    QTest.keyClick(line, Qt.Key.Key_Return)
    kept.qtbot.waitUntil(lambda: kept.vault.account is not None)
    kept.rest()
    assert kept.window.current_view == FIND
    ((head, text),) = rows(kept)
    assert text == TEXT
    assert NAME in head


def test_a_note_is_written_changed_and_shown_newest_first(kept):
    add_note(kept)
    add_note(kept, "Closed in August.")
    assert [text for _, text in rows(kept)] == ["Closed in August.", TEXT]
    assert kept.notes.box.writing.isHidden()
    click(kept, 1, "Change…")
    edit = kept.notes.box.writing.edit
    assert edit.toPlainText() == TEXT
    edit.setPlainText("Call before noon.")
    kept.notes.box.writing.save_button.click()
    kept.rest()
    assert [text for _, text in rows(kept)] == ["Closed in August.", "Call before noon."]
    assert "changed" in rows(kept)[1][0]
    assert [note.text for note in kept.ask(NotesOf("s1"))] == ["Closed in August.", "Call before noon."]


def test_a_removal_can_be_undone_until_the_service_is_left(kept):
    add_note(kept)
    click(kept, 0, "Remove")
    assert rows(kept) == []
    kept.notes.box.undo_button.click()
    assert [text for _, text in rows(kept)] == [TEXT]
    assert len(kept.ask(NotesOf("s1"))) == 1
    click(kept, 0, "Remove")
    select(kept.qtbot, kept.program, "s2")
    assert kept.ask(NotesOf("s1")) == ()
    select(kept.qtbot, kept.program, "s1")
    assert rows(kept) == []
    assert kept.notes.box.undo_button.isHidden()


def test_rows_get_the_height_they_need_and_make_room_while_one_writes(kept):
    box = kept.notes.box
    add_note(kept)
    row = box.column.rows[0]
    kept.qtbot.waitUntil(lambda: box._area.height() >= row.height() >= row.heightForWidth(box.column.width()))
    one = box._area.height()
    add_note(kept, "Closed in August.")
    # One round of the layout asks for the next, so the height follows later than the rows.
    kept.qtbot.waitUntil(lambda: box._area.height() > one)
    click(kept, 0, "Remove")
    kept.qtbot.waitUntil(lambda: box._area.height() == one)
    box.note_button.click()
    kept.rest()
    assert box._area.isHidden()
    box.writing.cancel_button.click()
    assert box._area.isVisible()


def test_what_is_to_be_removed_is_gone_once_the_vault_is_locked(kept):
    add_note(kept)
    click(kept, 0, "Remove")
    kept.lock()
    unlock(kept)
    assert kept.ask(NotesOf("s1")) == ()


def test_each_service_has_its_own_notes(kept):
    add_note(kept)
    select(kept.qtbot, kept.program, "s2")
    assert rows(kept) == []
    assert kept.notes.box.none.isVisible()
    select(kept.qtbot, kept.program, "s1")
    assert [text for _, text in rows(kept)] == [TEXT]


def test_locking_leaves_one_line_and_unlocking_the_half_written_note(kept):
    add_note(kept)
    kept.notes.box.note_button.click()
    kept.rest()
    QTest.keyClicks(kept.notes.box.writing.edit, "Half a no")
    kept.lock()
    box = kept.notes.box
    assert box.title.text() == "Notes of our office are locked."
    assert rows(kept) == []
    assert (box.writing.isHidden(), box.writing.edit.toPlainText()) == (True, "")
    unlock(kept)
    assert not box.writing.isHidden()
    assert box.writing.edit.toPlainText() == "Half a no"
    box.writing.cancel_button.click()
    kept.rest()
    box.note_button.click()
    kept.rest()
    assert box.writing.edit.toPlainText() == ""


def test_nobody_changes_the_note_of_a_colleague(make_kept):
    kept = make_kept(with_colleague(Role.WORKER, fill=lambda vault: WriteNote("s1", TEXT).answer(vault)))
    unlock(kept, OTHER_PASSWORD, OTHER_NAME)
    links = [each.text() for each in kept.notes.box.column.rows[0].findChildren(type(kept.notes.box.undo_button))]
    assert links == ["Remove"]


def test_who_only_reads_is_offered_nothing_else(make_kept):
    kept = make_kept(with_colleague(Role.READ_ONLY, fill=lambda vault: WriteNote("s1", TEXT).answer(vault)))
    unlock(kept, OTHER_PASSWORD, OTHER_NAME)
    assert [text for _, text in rows(kept)] == [TEXT]
    assert kept.notes.box.note_button.isHidden()
    assert not kept.notes.box.column.rows[0].findChildren(type(kept.notes.box.undo_button))


def hear(kept, topic, answer, **more):
    """Write down what was heard, in the dialog."""
    kept.notes.box.heard_button.click()
    kept.rest()
    dialog = kept.dialog(HeardDialog)
    assert not dialog.go_button.isEnabled()
    dialog.topic.setCurrentIndex(list(Topic).index(topic))
    dialog.answer.setCurrentText(answer)
    if "free" in more:
        dialog.free.setValue(more["free"])
    dialog.told_by.insert(more.get("told_by", ""))
    dialog.remark.setPlainText(more.get("remark", ""))
    assert dialog.free.isVisible() == (topic is Topic.ROOM)
    dialog.go_button.click()
    kept.rest()


def test_what_was_heard_stands_beside_the_directory_and_counts_until_the_lock(kept):
    findings = kept.program.room.findings
    hear(kept, Topic.ROOM, "Full", free=0, told_by="Ms Dvořáková", remark=REMARK)
    ((head, text),) = rows(kept)
    assert "told by Ms Dvořáková" in head
    assert f"written down by {NAME}" in head
    assert text == f"Room: Full (0 places free)\n{REMARK}"
    assert findings.findings.of("s1") == (OwnFinding("s1", Topic.ROOM, CapacityState.FULL, TODAY),)
    record = kept.window.find_page.detail.reading.toPlainText()
    assert "told by telephone" in record
    assert REMARK not in record
    kept.lock()
    assert findings.findings.of("s1") == ()
    assert "told by telephone" not in kept.window.find_page.detail.reading.toPlainText()
    unlock(kept)
    assert len(findings.findings) == 1


def test_what_was_heard_is_never_kept_outside_of_the_vault(kept):
    plain = []
    kept.program.room.findings._keep = plain.append
    hear(kept, Topic.PETS, "No")
    kept.lock()
    assert plain == []


def test_the_newest_counts_whether_it_was_kept_with_or_without_a_vault(make_kept):
    older, newer = TODAY.replace(day=1), TODAY.replace(day=20)

    def fill(vault):
        WriteHeard(OwnFinding("s1", Topic.PETS, YesNo.NO, older)).answer(vault)
        WriteHeard(OwnFinding("s1", Topic.MEN, YesNo.NO, newer)).answer(vault)

    kept = make_kept(fill)
    findings = kept.program.room.findings
    findings.add(OwnFinding("s1", Topic.PETS, YesNo.YES, newer))
    findings.add(OwnFinding("s1", Topic.MEN, YesNo.YES, older))
    unlock(kept)
    answers = {finding.topic: finding.answer for finding in findings.findings.of("s1")}
    assert answers == {Topic.PETS: YesNo.YES, Topic.MEN: YesNo.NO}


def test_removing_what_was_heard_can_be_undone(kept):
    hear(kept, Topic.PETS, "No")
    findings = kept.program.room.findings
    click(kept, 0, "Remove")
    assert (rows(kept), len(findings.findings)) == ([], 0)
    kept.notes.box.undo_button.click()
    kept.rest()
    assert (len(rows(kept)), len(findings.findings)) == (1, 1)
    click(kept, 0, "Remove")
    kept.lock()
    unlock(kept)
    assert kept.ask(AllHeard()) == ()


def test_a_half_written_remark_comes_back_in_the_dialog(kept):
    kept.notes.box.heard_button.click()
    kept.rest()
    QTest.keyClicks(kept.dialog(HeardDialog).remark, "Half a re")
    kept.lock()
    assert not [each for each in QApplication.topLevelWidgets() if type(each) is HeardDialog and each.isVisible()]
    unlock(kept)
    kept.notes.box.heard_button.click()
    kept.rest()
    dialog = kept.dialog(HeardDialog)
    assert dialog.remark.toPlainText() == "Half a re"
    dialog.reject()


def call(kept):
    kept.window.commands.action("ask_first").trigger()
    kept.rest()
    dialog = kept.dialog(CallDialog)
    (group,) = dialog.findChildren(QGroupBox)
    return dialog, group


def choose(group, row, text):
    combo = group.findChildren(QComboBox)[row]
    combo.setFocus()
    QTest.keyClicks(combo, text)


@pytest.fixture
def asked(make_kept):
    """A window in which there is something to ask of the service that is shown."""

    def make(*, is_open):
        kept = make_kept()
        kept.program.room.findings.add(OwnFinding("s2", Topic.ROOM, CapacityState.FULL, TODAY.replace(day=1)))
        if is_open:
            unlock(kept)
        show(kept, "s2")
        return kept

    return make


def test_with_the_vault_open_a_call_is_kept_in_it_with_who_said_so(asked):
    kept = asked(is_open=True)
    dialog, group = call(kept)
    choose(group, 0, "Taking")
    (told_by,) = (each for each in group.findChildren(QLineEdit) if each.accessibleName() == "Told by")
    QTest.keyClicks(told_by, "reception")
    (free,) = group.findChildren(QSpinBox)
    free.setValue(3)
    assert kept.ask(AllHeard()) == ()
    dialog.reject()
    kept.rest()
    (heard,) = kept.ask(AllHeard())
    assert (heard.told_by, heard.free, heard.finding.answer) == ("reception", 3, CapacityState.TAKING)
    assert [finding.answer for finding in kept.program.room.findings.findings.of("s2")] == [CapacityState.TAKING]
    assert rows(kept)[0][1] == "Room: Taking people (3 places free)"
    dialog, group = call(kept)
    choose(group, 0, "No")
    dialog.reject()
    kept.rest()
    assert kept.ask(AllHeard()) == ()


def test_nothing_is_kept_of_what_was_not_answered(asked):
    kept = asked(is_open=True)
    dialog, group = call(kept)
    (free,) = group.findChildren(QSpinBox)
    assert free.text() == "not told"
    dialog.reject()
    kept.rest()
    assert kept.ask(AllHeard()) == ()
    dialog, group = call(kept)
    choose(group, 0, "Taking")
    dialog.reject()
    kept.rest()
    assert [heard.free for heard in kept.ask(AllHeard())] == [None]


def test_a_number_alone_tells_the_answer_of_before_again(asked):
    kept = asked(is_open=True)
    dialog, group = call(kept)
    (free,) = group.findChildren(QSpinBox)
    assert group.findChildren(QComboBox)[0].currentText().startswith("Full")
    free.setValue(0)
    dialog.reject()
    kept.rest()
    assert [(heard.free, heard.finding.answer, heard.on) for heard in kept.ask(AllHeard())] == [
        (0, CapacityState.FULL, TODAY)
    ]
    dialog, group = call(kept)
    choose(group, 0, "No")
    assert not group.findChildren(QSpinBox)[0].isEnabled()
    dialog.reject()


def test_a_call_that_is_open_while_the_vault_is_locked_is_kept(asked):
    kept = asked(is_open=True)
    _dialog, group = call(kept)
    choose(group, 0, "Taking")
    kept.lock()
    assert not [each for each in QApplication.topLevelWidgets() if type(each) is CallDialog and each.isVisible()]
    unlock(kept)
    assert [heard.finding.answer for heard in kept.ask(AllHeard())] == [CapacityState.TAKING]


def test_without_the_vault_a_call_is_kept_as_before(asked):
    kept = asked(is_open=False)
    dialog, group = call(kept)
    assert not [each for each in group.findChildren(QLineEdit) if each.accessibleName() == "Told by"]
    choose(group, 0, "Taking")
    assert [finding.answer for finding in kept.program.room.findings.findings.of("s2")] == [CapacityState.TAKING]
    dialog.reject()
    unlock(kept)
    assert kept.ask(AllHeard()) == ()


def test_notes_about_services_that_are_gone_are_offered_with_the_files(make_kept):
    def fill(vault):
        for service_id in ("s1", "gone", "never-there"):
            WriteNote(service_id, f"About {service_id}").answer(vault)

    kept = make_kept(fill)
    unlock(kept)
    kept.window.show_view(CLIENTS)
    kept.vault.room.page.tabs.setCurrentWidget(kept.panel)
    button = kept.panel.list.gone_button
    assert button.isVisible()
    assert "2 services" in button.text()
    button.click()
    kept.rest()
    assert kept.panel.gone.isVisible()
    parts = list(kept.panel.gone._parts)
    assert [parts[0].text(), parts[2].text()] == ["Closed advice", "never-there"]
    assert [box.column.rows[0].text.text() for box in (parts[1], parts[3])] == ["About gone", "About never-there"]
    row = parts[1].column.rows[0]
    (link,) = (each for each in row.findChildren(type(button)) if each.text() == "Remove")
    link.click()
    kept.lock()
    unlock(kept)
    assert "1 service" in button.text()
    assert kept.ask(NotesOf("gone")) == ()
