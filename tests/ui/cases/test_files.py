"""Client files as a person works with them: in a real window, with a vault in a process of its own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.cases.conftest import PASSWORD
from tests.support.kept_window import OTHER_NAME, OTHER_PASSWORD, KeptWindow, data_folder, found, with_colleague
from workpris_desktop.cases.account_requests import ListAccounts
from workpris_desktop.cases.audit_requests import ReadAudit
from workpris_desktop.cases.file_requests import ListFiles, NewFile, ReadFile, WriteEntry
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.vault import Category
from workpris_desktop.ui.cases.account_dialog import AccountDialog
from workpris_desktop.ui.cases.close_account_dialog import CloseAccountDialog
from workpris_desktop.ui.cases.emergency_dialog import EmergencyDialog
from workpris_desktop.ui.cases.file_dialog import FileDialog
from workpris_desktop.ui.cases.file_list_model import FileColumn
from workpris_desktop.ui.cases.reason_dialog import ReasonDialog
from workpris_desktop.ui.cases.reassign_dialog import ReassignDialog
from workpris_desktop.ui.main_window import CLIENTS, FIND
from workpris_desktop.wording.languages import speak

CLIENT = "Jirka Zelenka"
SECRET = "His sister may be told where he is."


@pytest.fixture
def make_kept(qtbot, make_program, tmp_path):
    def make(fill=lambda _vault: None):
        folder = data_folder(tmp_path / "data")
        found(folder, fill)
        return KeptWindow(qtbot, make_program(folder=folder))

    return make


@pytest.fixture
def kept(make_kept):
    kept = make_kept()
    kept.unlock()
    return kept


def make_file(kept, name=CLIENT, reference="12/2026"):
    """Make a file in the dialog, as a person does."""
    kept.panel.list.new_button.click()
    dialog = kept.dialog(FileDialog)
    assert not dialog.go_button.isEnabled()
    QTest.keyClicks(dialog.name, name)
    assert not dialog.go_button.isEnabled()
    dialog.region.setCurrentIndex(1)
    QTest.keyClicks(dialog.reference, reference)
    dialog.go_button.click()
    kept.rest()
    kept.files.show_part(kept.files.log)
    return kept.panel.view.readable.file


def write(kept, text):
    """Write an entry and save it with Ctrl+Return."""
    edit = kept.files.log.writing.edit
    edit.setFocus()
    edit.insertPlainText(text)
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    kept.rest()


def cells(kept):
    model = kept.panel.list.model
    return [[model.index(row, column).data() for column in FileColumn] for row in range(model.rowCount())]


def texts(kept):
    return [row.text.text() for row in kept.files.log.entries.rows]


def link(row, text):
    (found,) = (each for each in row.findChildren(QWidget) if getattr(each, "text", str)() == text)
    return found


def everything_said(kept):
    """Return all that stands in any widget of the window."""
    said = []
    for widget in kept.window.findChildren(QWidget):
        for name in ("text", "toPlainText", "accessibleName", "accessibleDescription", "toolTip", "windowTitle"):
            value = getattr(widget, name, None)
            if callable(value):
                said.append(str(value()))
    return "\n".join([*said, *(str(cell) for row in cells(kept) for cell in row)])


def test_a_new_file_begins_with_the_category_of_the_one_that_was_worked_with_last(make_kept):
    kept = make_kept(lambda vault: NewFile("Berta", Category.PROBATION).answer(vault))
    kept.unlock()
    kept.panel.list.new_button.click()
    assert kept.dialog(FileDialog).category.currentIndex() == list(Category).index(Category.PROBATION)


def test_the_first_file_begins_with_the_category_that_is_kept_for_the_shortest_time(kept):
    kept.panel.list.new_button.click()
    assert kept.dialog(FileDialog).category.currentIndex() == list(Category).index(Category.ADVICE)


def test_a_new_file_needs_a_name_and_is_open_at_once(kept):
    assert "No files yet" in kept.panel.list.count.text()
    file = make_file(kept)
    assert (file.name, file.reference, file.category) == (CLIENT, "12/2026", Category.ADVICE)
    view = kept.panel.view
    assert view.name.text() == CLIENT
    assert view.access.text() == "Your file"
    view.back_button.click()
    kept.rest()
    ((name, reference, category, owner, *_),) = cells(kept)
    assert (name, reference, category, owner) == (CLIENT, "12/2026", "Advice", "")
    assert kept.panel.list.table.isColumnHidden(FileColumn.OWNER)


def test_entries_are_saved_with_ctrl_return_and_stand_newest_first(kept):
    make_file(kept)
    write(kept, "First visit.")
    write(kept, SECRET)
    view = kept.panel.view
    assert texts(kept) == [SECRET, "First visit."]
    assert all("Dana Novak" in row.head.text() for row in kept.files.log.entries.rows)
    assert kept.files.log.writing.edit.toPlainText() == ""
    assert kept.ask(ReadFile(view.readable.file.id)).entries == view.readable.entries


@pytest.mark.parametrize("by_button", [True, False])
def test_what_is_typed_after_saving_stands_in_the_field(kept, by_button):
    make_file(kept)
    kept.window.activateWindow()
    writing = kept.files.log.writing
    writing.edit.setFocus()
    QTest.keyClicks(writing.edit, "First visit.")
    if by_button:
        writing.save_button.setFocus()
        writing.save_button.click()
    else:
        QTest.keyClick(writing.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert writing.is_busy
    QTest.keyClicks(kept.window.focusWidget(), "He comes")
    kept.rest()
    assert kept.window.focusWidget() is writing.edit
    QTest.keyClicks(kept.window.focusWidget(), " again")
    assert (texts(kept), writing.edit.toPlainText()) == (["First visit."], "He comes again")
    kept.lock()
    assert writing.edit.ahead == ""
    kept.unlock()
    assert writing.edit.toPlainText() == "He comes again"


def test_what_is_typed_while_saving_fails_is_not_lost(kept):
    make_file(kept)
    writing = kept.files.log.writing
    writing.begin("x" * 20_001)
    writing.save_button.click()
    QTest.keyClicks(writing.edit, "yz")
    kept.rest()
    QApplication.activeModalWidget().reject()
    assert writing.edit.toPlainText() == "x" * 20_001 + "yz"


def test_escape_goes_back_to_the_list_with_the_draft_kept_and_then_as_before(kept):
    make_file(kept)
    kept.window.activateWindow()
    view = kept.panel.view
    kept.files.log.writing.edit.setFocus()
    QTest.keyClicks(kept.files.log.writing.edit, "Half of a sen")
    QTest.keyClick(kept.files.log.writing.edit, Qt.Key.Key_Escape)
    kept.rest()
    assert kept.window.current_view == CLIENTS
    assert not kept.panel.shows_file
    table = kept.panel.list.table
    assert kept.window.focusWidget() is table
    QTest.keyClick(table, Qt.Key.Key_Return)
    kept.rest()
    assert kept.files.log.writing.edit.toPlainText() == "Half of a sen"
    for pane in view.panes:
        pane.setFocus()
        QTest.keyClick(kept.window.focusWidget(), Qt.Key.Key_Escape)
        kept.rest()
        assert (kept.window.current_view, kept.panel.shows_file) == (CLIENTS, False), pane
        QTest.keyClick(table, Qt.Key.Key_Return)
        kept.rest()
    QTest.keyClick(kept.files.log.writing.edit, Qt.Key.Key_Escape)
    kept.rest()
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert kept.window.current_view == FIND


def test_a_changed_entry_unfolds_what_it_said_before(kept):
    make_file(kept)
    write(kept, "Room found.")
    link(kept.files.log.entries.rows[0], "Change…").click()
    kept.rest()
    writing = kept.files.log.writing
    assert writing.edit.toPlainText() == "Room found."
    assert "Change the entry of" in writing.label.text().replace("&", "")
    writing.edit.setPlainText("No room found.")
    writing.save_button.click()
    kept.rest()
    (row,) = kept.files.log.entries.rows
    assert row.text.text() == "No room found."
    (former,) = row.former_labels
    assert former.isHidden()
    row.former_link.click()
    assert (former.isHidden(), former.text()) == (False, "Room found.")
    assert "New entry" in writing.label.text().replace("&", "")


def test_a_change_is_given_up_without_a_trace(kept):
    make_file(kept)
    write(kept, "Room found.")
    link(kept.files.log.entries.rows[0], "Change…").click()
    kept.rest()
    kept.files.log.writing.edit.setPlainText("Nonsense")
    kept.files.log.writing.cancel_button.click()
    kept.rest()
    assert texts(kept) == ["Room found."]
    assert kept.files.log.writing.edit.toPlainText() == ""
    link(kept.files.log.entries.rows[0], "Change…").click()
    kept.rest()
    assert kept.files.log.writing.edit.toPlainText() == "Room found."


def test_search_finds_words_of_an_entry_and_shows_where(qtbot, kept):
    make_file(kept)
    write(kept, SECRET)
    kept.panel.view.back_button.click()
    kept.rest()
    make_file(kept, "Marta", "")
    kept.panel.view.back_button.click()
    kept.rest()
    QTest.keyClicks(kept.panel.list.search, "sist")
    qtbot.waitUntil(lambda: len(cells(kept)) == 1)
    kept.rest()
    assert cells(kept)[0][FileColumn.NAME] == CLIENT
    assert cells(kept)[0][FileColumn.FOUND] == SECRET
    kept.panel.list.search.clear()
    qtbot.waitUntil(lambda: len(cells(kept)) == 2)
    QTest.keyClicks(kept.panel.list.search, "zzz")
    qtbot.waitUntil(lambda: not cells(kept))
    assert "None of the files" in kept.panel.list.count.text()


def test_return_in_the_list_opens_the_file(kept):
    make_file(kept)
    kept.panel.view.back_button.click()
    kept.rest()
    table = kept.panel.list.table
    assert kept.window.focusWidget() is table
    QTest.keyClick(table, Qt.Key.Key_Return)
    kept.rest()
    assert kept.panel.shows_file
    assert kept.panel.view.name.text() == CLIENT


def test_locking_leaves_nothing_and_unlocking_returns_to_the_half_written_text(kept):
    make_file(kept)
    write(kept, SECRET)
    edit = kept.files.log.writing.edit
    edit.setFocus()
    QTest.keyClicks(edit, "Half of a sen")
    assert SECRET in everything_said(kept)
    kept.lock()
    said = everything_said(kept)
    for private in (CLIENT, SECRET, "Half of a sen", "12/2026"):
        assert private not in said
    kept.unlock()
    assert kept.panel.shows_file
    assert kept.panel.view.name.text() == CLIENT
    assert texts(kept) == [SECRET]
    assert edit.toPlainText() == "Half of a sen"
    write(kept, "tence.")
    assert texts(kept) == ["Half of a sentence.", SECRET]
    kept.lock()
    kept.unlock()
    assert edit.toPlainText() == ""


def test_locking_while_an_entry_is_saved_saves_it_once_and_shows_nothing(kept):
    make_file(kept)
    edit = kept.files.log.writing.edit
    edit.setPlainText(SECRET)
    kept.files.log.writing.save_button.click()
    kept.lock()
    assert SECRET not in everything_said(kept)
    kept.unlock()
    assert texts(kept) == [SECRET]
    assert edit.toPlainText() == ""


def test_half_changed_entries_come_back_as_such(kept):
    make_file(kept)
    write(kept, "Room found.")
    link(kept.files.log.entries.rows[0], "Change…").click()
    kept.rest()
    edit = kept.files.log.writing.edit
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    QTest.keyClicks(edit, " Or not")
    kept.lock()
    kept.unlock()
    assert edit.toPlainText() == "Room found. Or not"
    assert "Change the entry" in kept.files.log.writing.label.text().replace("&", "")


def test_no_title_and_no_button_of_the_program_names_the_client(kept):
    make_file(kept)
    view = kept.panel.view
    for button in (view.change_button, view.keep_button, view.restrict_button):
        button.click()
        QApplication.processEvents()
        titles = [each.windowTitle() for each in QApplication.topLevelWidgets()]
        assert not any(CLIENT in title for title in titles), titles
        QApplication.activeModalWidget().reject()
    for action in kept.window.commands.all_actions():
        assert CLIENT not in action.text()


def test_a_restricted_file_can_be_read_and_not_written(kept):
    make_file(kept)
    write(kept, "Before.")
    view = kept.panel.view
    view.restrict_button.click()
    dialog = kept.dialog(ReasonDialog)
    assert not dialog.go_button.isEnabled()
    QTest.keyClicks(dialog.reason, "A complaint is under way")
    dialog.go_button.click()
    kept.rest()
    assert view.readable.file.is_restricted
    assert view.restriction.isVisible()
    assert kept.files.log.writing.isHidden()
    assert view.change_button.isHidden()
    assert texts(kept) == ["Before."]
    view.restrict_button.click()
    dialog = kept.dialog(ReasonDialog)
    assert "Lift" in dialog.windowTitle()
    QTest.keyClicks(dialog.reason, "It is settled")
    dialog.go_button.click()
    kept.rest()
    assert not view.readable.file.is_restricted
    reasons = {row.reason for row in kept.ask(ReadAudit()) if row.act in {Act.FILE_RESTRICTED, Act.RESTRICTION_ENDED}}
    assert reasons == {"A complaint is under way", "It is settled"}


def test_a_file_is_kept_longer_for_a_reason(kept):
    file = make_file(kept)
    view = kept.panel.view
    view.keep_button.click()
    dialog = kept.dialog(ReasonDialog)
    assert dialog.day.day == file.review_on
    dialog.day.show_day(file.review_on.replace(year=file.review_on.year + 1))
    dialog.day.edit.setText(f"1. 6. {file.review_on.year + 2}")
    QTest.keyClicks(dialog.reason, "A claim for damages")
    dialog.go_button.click()
    kept.rest()
    assert view.readable.file.review_on.year == file.review_on.year + 2
    assert str(file.review_on.year + 2) in view.facts.text()


def test_name_and_category_are_changed_in_the_same_dialog(kept):
    make_file(kept)
    kept.panel.view.change_button.click()
    dialog = kept.dialog(FileDialog)
    assert dialog.name.text() == CLIENT
    dialog.name.setText("Jiří")
    dialog.category.setCurrentText("Probation")
    dialog.go_button.click()
    kept.rest()
    assert kept.panel.view.name.text() == "Jiří"
    assert kept.panel.view.readable.file.category is Category.PROBATION


@pytest.fixture
def shared(make_kept):
    """A vault of two people, in which Petr has a file."""
    kept = make_kept(with_colleague(Role.WORKER))
    kept.unlock(OTHER_PASSWORD, OTHER_NAME)
    make_file(kept, "Alena", "77/2026")
    write(kept, SECRET)
    kept.lock()
    return kept


def test_a_lead_sees_and_reassigns_the_file_of_a_colleague(shared):
    shared.unlock()
    ((name, _, _, owner, *_),) = cells(shared)
    assert (name, owner) == ("Alena", OTHER_NAME)
    assert not shared.panel.list.table.isColumnHidden(FileColumn.OWNER)
    QTest.keyClick(shared.panel.list.table, Qt.Key.Key_Return)
    shared.rest()
    view = shared.panel.view
    assert OTHER_NAME in view.access.text()
    assert "as lead" in view.access.text()
    assert not shared.files.log.entries.rows[0].findChildren(QWidget, "change")
    view.reassign_button.click()
    dialog = shared.dialog(ReassignDialog)
    assert dialog.owner.currentText() == OTHER_NAME
    dialog.owner.setCurrentText("Dana Novak")
    dialog.deputy.setCurrentText(OTHER_NAME)
    dialog.go_button.click()
    shared.rest()
    assert view.access.text() == "Your file"
    assert f"deputy: {OTHER_NAME}" in view.facts.text()


def test_the_list_names_who_keeps_a_file_after_accounts_have_changed(shared):
    shared.unlock()
    QTest.keyClick(shared.panel.list.table, Qt.Key.Key_Return)
    shared.rest()
    panel = shared.vault.room.office.accounts
    shared.vault.room.page.tabs.setCurrentWidget(panel)
    shared.rest()
    (colleague,) = [each for each in shared.ask(ListAccounts()) if each.name == OTHER_NAME]
    panel.select(colleague.id)
    panel.change_button.click()
    dialog = shared.dialog(AccountDialog)
    dialog.name.setText("Petr Novy")
    dialog.go_button.click()
    shared.rest()
    assert cells(shared)[0][FileColumn.OWNER] == "Petr Novy"
    assert "Petr Novy" in shared.panel.view.access.text()
    panel.select(colleague.id)
    panel.close_button.click()
    shared.rest()
    dialog = shared.dialog(CloseAccountDialog)
    dialog.heir.setCurrentText("Dana Novak")
    dialog.go_button.click()
    shared.rest()
    assert shared.panel.list.table.isColumnHidden(FileColumn.OWNER)
    assert shared.panel.view.access.text() == "Your file"


def test_another_account_does_not_come_to_the_place_of_the_one_before(shared):
    shared.unlock()
    assert not shared.panel.shows_file
    shared.lock()
    shared.unlock(OTHER_PASSWORD, OTHER_NAME)
    assert cells(shared)[0][FileColumn.NAME] == "Alena"


def test_an_emergency_needs_the_exact_name_and_a_reason_and_is_told_in_the_header(make_kept):
    def add(vault):
        NewFile(CLIENT, Category.ADVICE, "12/2026").answer(vault)

    kept = make_kept(with_colleague(Role.WORKER, fill=add))
    kept.unlock(OTHER_PASSWORD, OTHER_NAME)
    assert cells(kept) == []
    kept.panel.list.emergency_button.click()
    dialog = kept.dialog(EmergencyDialog)
    assert "audit" in "\n".join(label.text() for label in dialog.findChildren(QLabel))
    QTest.keyClicks(dialog.name, "Jirka")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    kept.rest()
    assert "exactly" in dialog.found.text()
    assert not dialog.go_button.isEnabled()
    dialog.name.setText("jirka zelenka")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    kept.rest()
    assert dialog.found.text() == "1 files found." or "1 file" in dialog.found.text()
    assert "12/2026" not in dialog.choice.currentText()
    assert not dialog.go_button.isEnabled()
    QTest.keyClicks(dialog.reason, "He stands in front of me")
    dialog.go_button.click()
    kept.rest()
    view = kept.panel.view
    assert kept.panel.shows_file
    assert "in an emergency" in view.access.text()
    assert view.change_button.isHidden()
    assert view.restrict_button.isHidden()
    write(kept, "Given a bed.")
    assert texts(kept) == ["Given a bed."]
    assert "in an emergency" in view.access.text()


def test_who_only_reads_is_offered_nothing_else(make_kept):
    kept = make_kept(with_colleague(Role.READ_ONLY))
    kept.unlock(OTHER_PASSWORD, OTHER_NAME)
    assert kept.panel.list.new_button.isHidden()
    assert kept.panel.list.emergency_button.isHidden()


def test_too_long_an_entry_is_refused_and_stays_in_the_box(kept, monkeypatch):
    make_file(kept)
    told = []
    kept.vault.failed.connect(told.append)
    edit = kept.files.log.writing.edit
    edit.setPlainText("x" * 20_001)
    kept.files.log.writing.save_button.click()
    kept.rest()
    assert [type(error).__name__ for error in told] == ["TextTooLong"]
    assert len(edit.toPlainText()) == 20_001
    assert not edit.isReadOnly()
    QApplication.activeModalWidget().reject()


def test_a_long_file_shows_its_newest_entries_and_the_rest_on_demand(make_kept):
    def add(vault):
        file = NewFile(CLIENT, Category.ADVICE).answer(vault)
        for number in range(45):
            WriteEntry(file.id, f"Entry {number}").answer(vault)

    kept = make_kept(add)
    kept.unlock()
    QTest.keyClick(kept.panel.list.table, Qt.Key.Key_Return)
    kept.rest()
    assert texts(kept)[0] == "Entry 44"
    assert len(texts(kept)) == 40
    kept.files.log.entries.older_button.click()
    assert texts(kept)[-1] == "Entry 0"
    assert kept.files.log.entries.older_button.isHidden()


@pytest.mark.parametrize("language", ["en", "cs"])
def test_the_panel_speaks_the_language_of_now_and_names_all_its_parts(kept, language):
    make_file(kept)
    write(kept, SECRET)
    speak(language)
    kept.rest()
    for widget in (kept.files.log.writing.edit, kept.panel.list.search, kept.panel.list.table):
        assert widget.accessibleName()
    assert all(isinstance(pane, QWidget) for pane in kept.panel.panes())
    assert kept.ask(ListFiles())[0].name == CLIENT
    assert PASSWORD not in everything_said(kept)
