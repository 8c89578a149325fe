"""The attachments of a file, without a vault."""

import pytest

from tests.ui.cases.handover.conftest import NOW
from workpris_desktop.domain.handover import Attachment
from workpris_desktop.ui.cases.handover.attachments_dialog import TITLE, AttachmentsDialog
from workpris_desktop.wording.attachment_words import AttachmentWords

PAPER = Attachment("a1", "Birth certificate", "application/pdf", NOW, 20_480)


@pytest.fixture
def make(qtbot):
    def make(*, may_change=True):
        dialog = AttachmentsDialog(AttachmentWords(), may_change=may_change)
        qtbot.addWidget(dialog)
        dialog.show_attachments((PAPER,))
        dialog.show()
        return dialog

    return make


def test_a_pdf_is_added_under_a_title_that_can_be_changed(make, qtbot):
    dialog = make()
    with qtbot.waitSignal(dialog.choosing_wanted):
        dialog.go_button.click()
    dialog.ask_title("scan-0001")
    assert dialog.steps.currentIndex() == TITLE
    dialog.name.setText(" ")
    assert not dialog.go_button.isEnabled()
    dialog.name.setText("Court decision")
    with qtbot.waitSignal(dialog.adding_wanted) as wanted:
        dialog.go_button.click()
    assert wanted.args == ["Court decision"]


def test_a_paper_is_shown_and_removed_without_a_question(make, qtbot):
    dialog = make()
    with qtbot.waitSignal(dialog.view_wanted) as wanted:
        dialog.view_button.click()
    assert wanted.args == [PAPER]
    with qtbot.waitSignal(dialog.removal_wanted) as wanted:
        dialog.remove_button.click()
    assert wanted.args == [PAPER]


def test_a_removal_is_told_with_undo_beside_it(make, qtbot):
    dialog = make()
    assert dialog.undo_button.isHidden()
    dialog.show_removed(PAPER, ())
    assert PAPER.title in dialog.message.text()
    assert dialog.table.rowCount() == 0
    with qtbot.waitSignal(dialog.undo_wanted):
        dialog.undo_button.click()
    dialog.show_attachments((PAPER,))
    assert dialog.undo_button.isHidden()
    assert dialog.message.text() == ""


def test_who_may_not_change_the_file_looks_only(make):
    dialog = make(may_change=False)
    assert not dialog.go_button.isVisible()
    assert not dialog.remove_button.isEnabled()
    assert dialog.view_button.isEnabled()


def test_no_title_stays_in_a_closed_dialog(make):
    dialog = make()
    dialog.show_removed(PAPER, ())
    dialog.done(0)
    assert dialog.table.rowCount() == 0
    assert dialog.message.text() == ""
