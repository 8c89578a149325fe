"""Handing over and taking in, step by step, in a real window: what fails, what is locked, and the other ways."""

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QTableWidget

from tests.cases.conftest import QUICK
from tests.cases.handover.offices import PROBATION as TEST_PROBATION
from tests.directory.test_office_rows import BRNO, offices_draft
from tests.printing.conftest import text_of
from tests.support.kept_window import OTHER_NAME, OTHER_PASSWORD
from tests.window.handover_desk import office, packet_from, ready, stick
from tools import handover_walk_steps as steps
from tools.handover_walk_steps import CLIENT, ENTRY, PROBATION, UNSAID
from workpris_desktop.cases.accounts import add_account
from workpris_desktop.cases.file_requests import ListFiles, NewFile
from workpris_desktop.cases.intake_requests import KeepAnswers, ReadIntake
from workpris_desktop.cases.office_requests import ReadOffices, WriteOffice
from workpris_desktop.cases.packet_requests import SentPackets
from workpris_desktop.cases.passing_requests import ReadPassedOn
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.inbox import SentState
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.office import Office
from workpris_desktop.domain.passing_on import PassingWay
from workpris_desktop.domain.section_sheet import SectionSheet
from workpris_desktop.domain.vault import Category
from workpris_desktop.printing.section_sheet import draw_section_sheet
from workpris_desktop.ui.cases.handover.attachments_dialog import AttachmentsDialog
from workpris_desktop.ui.cases.handover.inbox_dialogs import InboxPassphraseDialog, InboxRefusalDialog
from workpris_desktop.ui.cases.handover.merge_dialog import MergeDialog
from workpris_desktop.ui.cases.handover.packet_dialog import CONTENT, GROUND, MADE, RECEIVER, PacketDialog
from workpris_desktop.ui.cases.handover.packet_offer import PacketWay
from workpris_desktop.ui.printing.case_sheet_dialog import CaseSheetDialog

__all__ = ["office", "ready", "stick"]


def made(ready, stick):
    """Return the dialog with a packet that is not saved yet."""
    dialog = steps.begin_packet(ready, TEST_PROBATION.card.name)
    steps.agree(ready, dialog)
    dialog.go_button.click()
    ready.rest()
    return dialog


def test_a_stick_that_was_pulled_loses_nothing_and_nothing_counts_as_sent(ready, stick):
    dialog, packets = made(ready, stick), ready.handover.packets
    packets.save_to(dialog, stick / "pulled" / "packet.wpk", dialog.made_packet)
    ready.rest()
    assert dialog.isVisible()
    assert dialog.message.text()
    packets.save_to(dialog, stick / "packet", dialog.made_packet)
    ready.rest()
    assert (stick / "packet.wpk").read_bytes() == dialog.made_packet.data
    assert "Saved as packet.wpk" in dialog.made.saved.text()
    dialog.cancel_button.click()
    (sent,) = ready.ask(SentPackets(ready.open_file()))
    assert sent.state is SentState.MADE


def test_a_packet_that_is_saved_nowhere_is_not_told_as_made(ready, stick):
    dialog = made(ready, stick)
    file_id = ready.program.vault.room.files.panel.view.readable.file.id
    assert len(ready.ask(SentPackets(file_id))) == 1
    dialog.reject()
    dialog.reject()
    ready.rest()
    assert ready.ask(SentPackets(file_id)) == ready.ask(ReadPassedOn(file_id)) == ()


def opened_at(ready, step, stick):
    """Return the dialog at a step, counted from 0."""
    if step == MADE:
        return made(ready, stick)
    if step == GROUND:
        return steps.begin_packet(ready, TEST_PROBATION.card.name)
    ready.open_file()
    ready.passing_part.handover_button.click()
    dialog = ready.dialog(PacketDialog)
    if step == CONTENT:
        dialog.go_button.click()
    assert dialog.steps.currentIndex() == step
    return dialog


def told_in(dialog):
    """Return the texts of a dialog that tell of the person or of the packet."""
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    tables = dialog.findChildren(QTableWidget)
    cells = [t.item(r, c).text() for t in tables for r in range(t.rowCount()) for c in range(t.columnCount())]
    return [text for text in (*labels, *cells) if CLIENT in text or ENTRY in text or TEST_PROBATION.card.name in text]


@pytest.mark.parametrize("step", [RECEIVER, CONTENT, GROUND, MADE])
def test_what_tells_of_the_person_leaves_each_step_at_the_lock(ready, stick, step):
    dialog = opened_at(ready, step, stick)
    assert told_in(dialog)
    ready.program.window.commands.action("lock_now").trigger()
    assert not dialog.isVisible()
    assert not told_in(dialog)
    ready.rest()
    ready.unlock()
    assert ready.ask(SentPackets(ready.open_file())) == ()


def chosen(ready, office_id, way):
    """Return the dialog at its ground, with a consent for an office and a way."""
    ready.open_file()
    ready.passing_part.handover_button.click()
    dialog = ready.dialog(PacketDialog)
    dialog.receiver.select_office(office_id)
    dialog.receiver.ways[way].setChecked(True)
    dialog.go_button.click()
    dialog.go_button.click()
    ready.rest()
    steps.agree(ready, dialog)
    return dialog


def test_an_office_without_a_card_gets_a_packet_with_words_and_an_unknown_sender_needs_a_call(
    ready, office, stick, monkeypatch
):
    bare = ready.ask(WriteOffice(Office("", "Obecní úřad", country="CZ")))
    dialog = chosen(ready, bare.id, PacketWay.WORDS)
    dialog.go_button.click()
    ready.rest()
    words = dialog.made.passphrase.text()
    assert len(words.split()) == 6
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(stick / dialog.made_packet.file_name), ""))
    dialog.go_button.click()
    ready.rest()
    (packet,) = stick.glob("*.wpk")
    dialog.made.written_button.click()
    dialog.cancel_button.click()
    assert not dialog.isVisible()

    other = office("Obecní úřad")
    other.read_in(packet)
    asked = other.dialog(InboxPassphraseDialog)
    wrong = " ".join(reversed(words.split()))
    for typed, stays in (("not six words", True), (wrong, True), (words, False)):
        asked.line.setText(typed)
        asked.go_button.click()
        other.rest()
        if stays:
            assert asked.line.text() == typed
            assert asked.message.text()
    panel = other.handover.inbox_panel
    assert "Unknown" in panel.about.text()
    panel.new_button.click()
    merging = other.dialog(MergeDialog)
    assert not merging.go_button.isEnabled()
    merging.sure.setChecked(True)
    merging.go_button.click()
    other.rest()
    assert "no card yet" in merging.taken.text()
    assert [file.name for file in other.ask(ListFiles())] == [CLIENT]


def test_a_colleague_without_the_program_gets_a_sheet_that_is_noted_once_it_has_left(ready, stick, monkeypatch):
    entry = steps.book_entry(ready, TEST_PROBATION.card.name)
    dialog = chosen(ready, entry.id, PacketWay.SHEET)
    dialog.go_button.click()
    ready.rest()
    sheet = ready.dialog(CaseSheetDialog)
    file_id = ready.program.vault.room.files.panel.view.readable.file.id
    assert ready.ask(ReadPassedOn(file_id)) == ()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(stick / "a.pdf"), ""))
    sheet.save_button.click()
    ready.rest()
    text = text_of((stick / "a.pdf").read_bytes())
    assert CLIENT in text
    for kept in ("+420 541 000 111", ENTRY, UNSAID, "in prison"):
        assert (kept in text) is (kept == "+420 541 000 111"), kept
    (passed,) = ready.ask(ReadPassedOn(file_id))
    assert passed.way is PassingWay.PACKET_SHEET
    assert ready.handover.packets.dialog is None


def test_a_packet_is_added_to_the_file_of_the_same_person_and_ours_stays_unless_theirs_is_ticked(ready, office, stick):
    def known(vault):
        file = NewFile(CLIENT, Category.PROBATION).answer(vault)
        KeepAnswers(file.id, (IntakeAnswer("B3", value="1990-05-17"), IntakeAnswer("D1", value="outside"))).answer(
            vault
        )
        NewFile("Adam Bílý", Category.PROBATION).answer(vault)

    probation = office(PROBATION, known)
    steps.exchange_cards(ready, probation, stick)
    probation.read_in(packet_from(ready, stick))
    panel = probation.handover.inbox_panel
    panel.add_button.click()
    dialog = probation.dialog(MergeDialog)
    assert dialog.files.item(0, 0).text() == CLIENT
    assert "same person" in dialog.files.item(0, 1).text()
    dialog.go_button.click()
    probation.rest()
    assert dialog.differences.rowCount() == 1
    dialog.differences.tick_all()
    dialog.go_button.click()
    probation.rest()
    files = {file.name: file.id for file in probation.ask(ListFiles())}
    assert len(files) == 2
    assert probation.ask(ReadIntake(files[CLIENT])).by_field["D1"].value == "in_prison"


def test_a_refused_packet_is_told_to_its_sender_with_the_reason(ready, office, stick):
    probation = office(PROBATION)
    steps.exchange_cards(ready, probation, stick)
    probation.read_in(packet_from(ready, stick))
    probation.handover.inbox_panel.refuse_button.click()
    dialog = probation.dialog(InboxRefusalDialog)
    steps.choose(dialog.reason, "not_ours")
    dialog.go_button.click()
    probation.rest()
    assert "Refused: We are not responsible" in probation.handover.inbox_panel.about.text()
    steps.save_receipt(probation, stick / "receipt.wpk")
    assert "not responsible" in ready.read_in(stick / "receipt.wpk")
    assert probation.ask(ListFiles()) == ()


def test_a_paper_is_attached_shown_and_gone_from_the_screen_at_the_lock(ready, stick):
    paper = stick / "birth certificate.pdf"
    paper.write_bytes(draw_section_sheet(SectionSheet("en", "Paper", ("Born in Brno",), (), "", "{n}/{m}")))
    ready.open_file()
    ready.passing_part.attachments_button.click()
    dialog = ready.dialog(AttachmentsDialog)
    ready.handover.attachments.take_file(paper)
    ready.rest()
    dialog.go_button.click()
    ready.rest()
    assert dialog.table.item(0, 0).text() == "birth certificate"
    dialog.view_button.click()
    ready.rest()
    shown = ready.dialog(CaseSheetDialog)
    assert shown.view.page_count == 1
    ready.program.window.commands.action("lock_now").trigger()
    assert not shown.isVisible()
    assert not dialog.isVisible()
    assert dialog.table.rowCount() == 0
    ready.rest()


def attached(ready, stick, *names):
    """Attach papers to the open file, and return the dialog."""
    ready.open_file()
    ready.passing_part.attachments_button.click()
    dialog = ready.dialog(AttachmentsDialog)
    for name in names:
        paper = stick / f"{name}.pdf"
        paper.write_bytes(draw_section_sheet(SectionSheet("en", "Paper", ("Born in Brno",), (), "", "{n}/{m}")))
        ready.handover.attachments.take_file(paper)
        ready.rest()
        dialog.go_button.click()
        ready.rest()
    return dialog


def titles(dialog):
    return [dialog.table.item(row, 0).text() for row in range(dialog.table.rowCount())]


def test_a_paper_removed_by_mistake_comes_back_and_one_that_stays_removed_is_gone(ready, stick):
    dialog = attached(ready, stick, "decree", "pass")
    dialog.table.selectRow(titles(dialog).index("decree"))
    dialog.remove_button.click()
    assert titles(dialog) == ["pass"]
    dialog.undo_button.click()
    assert sorted(titles(dialog)) == ["decree", "pass"]
    dialog.table.selectRow(titles(dialog).index("pass"))
    dialog.remove_button.click()
    dialog.reject()
    ready.rest()
    ready.passing_part.attachments_button.click()
    ready.rest()
    assert titles(ready.dialog(AttachmentsDialog)) == ["decree"]


def test_a_paper_that_was_removed_is_gone_when_the_vault_is_locked_at_once(ready, stick):
    dialog = attached(ready, stick, "decree")
    dialog.table.selectRow(0)
    dialog.remove_button.click()
    ready.lock()
    ready.unlock()
    ready.open_file()
    ready.passing_part.attachments_button.click()
    ready.rest()
    assert titles(ready.dialog(AttachmentsDialog)) == []


def test_where_nobody_is_in_the_address_book_the_office_of_the_place_of_return_is_offered(office, tmp_path, facts):
    shelf = DirectoryShelf(tmp_path / "shelf", facts)
    shelf.install(offices_draft().write_folder(tmp_path / "package"))

    def returning(vault):
        file = NewFile(CLIENT, Category.PRISON).answer(vault)
        KeepAnswers(file.id, (IntakeAnswer("C1", value=(f"town:{BRNO}",)),)).answer(vault)

    prison = office(steps.PRISON, returning, shelf)
    prison.open_file()
    prison.passing_part.handover_button.click()
    dialog = prison.dialog(PacketDialog)
    table = dialog.receiver.table
    assert "Office country" in table.item(0, 0).text()
    assert "responsible" in table.item(0, 2).text()
    assert dialog.receiver.way is PacketWay.SHEET
    dialog.go_button.click()
    prison.rest()
    assert dialog.steps.currentIndex() == CONTENT
    (written,) = prison.ask(ReadOffices()).offices
    assert written.service_id == "country"
    assert dialog.wish.office.id == written.id


def test_who_may_only_read_hands_nothing_over_and_decides_nothing(office):
    def shared(vault):
        steps.fill_prison(vault)
        add_account(vault, OTHER_NAME, frozenset({Role.READ_ONLY}), OTHER_PASSWORD, QUICK)
        with vault.changing() as connection:
            connection.execute(
                "UPDATE client_file SET deputy_id = (SELECT id FROM account WHERE name = ?)", (OTHER_NAME,)
            )

    reader = office(steps.PRISON, shared)
    reader.lock()
    reader.program.vault.room.page.lock_panel.account.setCurrentText(OTHER_NAME)
    reader.unlock(OTHER_PASSWORD)
    reader.open_file()
    assert not reader.passing_part.handover_button.isVisible()
    reader.handover.open_handover()
    reader.rest()
    assert reader.handover.packets.dialog is None
    reader.passing_part.attachments_button.click()
    attachments = reader.dialog(AttachmentsDialog)
    assert not attachments.go_button.isVisible()
    attachments.reject()
    reader.show_inbox()
    assert not reader.handover.inbox_panel.read_button.isEnabled()
