"""The dialog of a hand-over as a person goes through it, without a vault."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTableWidget

from tests.ui.cases.handover.conftest import BARE, CLIENT, COMPARED, DOUBTFUL, TODAY
from workpris_desktop.domain.consent import Consent
from workpris_desktop.domain.handover import MadePacket
from workpris_desktop.domain.office import Office
from workpris_desktop.domain.passing_on import Ground
from workpris_desktop.ui.cases.handover.packet_dialog import CONTENT, GROUND, MADE, RECEIVER, PacketDialog
from workpris_desktop.ui.cases.handover.packet_offer import PacketWay

ORDINARY = frozenset({"B1", "B3"})
PACKET = MadePacket("p1", b"sealed", "packet-abcdefgh.wpk", "abandon ability able about above absent")


def consent(facts):
    return Consent("c1", COMPARED.name, "handover", frozenset(facts), "signed", TODAY, TODAY + timedelta(days=30))


@pytest.fixture
def dialog(qtbot, words, offer):
    dialog = PacketDialog(words.facts, words.screen, lambda: TODAY)
    qtbot.addWidget(dialog)
    dialog.show_offer(offer)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def at(dialog):
    return dialog.steps.currentIndex()


def go_to_ground(dialog, office=COMPARED):
    dialog.receiver.select_office(office.id)
    dialog.go_button.click()
    dialog.go_button.click()
    assert at(dialog) == GROUND


def make(dialog, packet=PACKET):
    go_to_ground(dialog)
    dialog.show_ground(Ground(consent(dialog.wish.facts), frozenset()), ())
    dialog.go_button.click()
    dialog.show_made(packet)


def shown_texts(dialog):
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    tables = dialog.findChildren(QTableWidget)
    cells = [t.item(r, c).text() for t in tables for r in range(t.rowCount()) for c in range(t.columnCount())]
    return "\n".join((*labels, *cells))


def test_an_office_whose_card_was_compared_is_proposed_a_sealed_packet(dialog):
    dialog.receiver.select_office(COMPARED.id)
    assert dialog.receiver.way is PacketWay.CARD
    assert dialog.go_button.isEnabled()


def test_an_office_that_was_not_compared_needs_a_second_look(dialog):
    dialog.receiver.select_office(DOUBTFUL.id)
    assert dialog.receiver.way is PacketWay.CARD
    assert not dialog.go_button.isEnabled()
    assert "not compared" in dialog.receiver.remark.text()
    dialog.receiver.second_look.setChecked(True)
    assert dialog.go_button.isEnabled()
    dialog.receiver.select_office(COMPARED.id)
    dialog.receiver.select_office(DOUBTFUL.id)
    assert not dialog.go_button.isEnabled()


def test_an_office_without_a_card_gets_a_passphrase_or_a_sheet(dialog):
    dialog.receiver.select_office(BARE.id)
    ways = dialog.receiver.ways
    assert not ways[PacketWay.CARD].isEnabled()
    assert dialog.receiver.way is PacketWay.WORDS
    ways[PacketWay.SHEET].setChecked(True)
    assert "not encrypted" in dialog.receiver.remark.text()
    assert dialog.go_button.isEnabled()


def test_an_office_that_has_no_card_of_its_own_can_only_print(dialog, offer):
    dialog.show_offer(replace(offer, own=None))
    dialog.receiver.select_office(COMPARED.id)
    assert dialog.receiver.way is PacketWay.SHEET
    assert "make your card first" in dialog.receiver.remark.text()


def test_an_office_of_the_directory_is_put_into_the_address_book_first(dialog, offer, qtbot):
    responsible = Office("", "Probation Vsetín")
    dialog.show_offer(replace(offer, suggested=(responsible,)))
    dialog.receiver.table.selectRow(dialog.receiver.table.rowCount() - 1)
    with qtbot.waitSignal(dialog.office_wanted) as wanted:
        dialog.go_button.click()
    assert wanted.args == [responsible]
    assert dialog.is_busy
    assert at(dialog) == RECEIVER


def test_nothing_sensitive_and_nothing_but_facts_is_ticked_by_itself(dialog):
    dialog.receiver.select_office(COMPARED.id)
    dialog.go_button.click()
    assert at(dialog) == CONTENT
    wish = dialog.wish
    assert wish.facts & {"B1", "B3", "D1"} == ORDINARY
    assert wish.service_ids == wish.entry_ids == wish.attachment_ids == frozenset()
    assert wish.with_consent


def test_only_what_a_ground_covers_is_ticked_where_there_is_one(dialog, offer):
    dialog.show_offer(replace(offer, covered={COMPARED.id: frozenset({"B3", "D1"})}))
    dialog.receiver.select_office(COMPARED.id)
    dialog.go_button.click()
    assert dialog.wish.facts == {"B3"}


@pytest.mark.parametrize(("answer", "travels"), [("yes_button", True), ("no_button", False)])
def test_a_sensitive_fact_travels_only_once_somebody_says_that_it_is_needed(dialog, answer, travels):
    dialog.receiver.select_office(COMPARED.id)
    dialog.go_button.click()
    box = dialog.content.facts
    box.tick({*ORDINARY, "D1"})
    assert box.is_asking
    assert "Does the receiver need" in box.question.text()
    assert "D1" not in dialog.wish.facts
    assert not dialog.go_button.isEnabled()
    getattr(box, answer).click()
    assert not box.is_asking
    assert ("D1" in dialog.wish.facts) is travels
    assert dialog.go_button.isEnabled()


def test_a_fact_that_is_ticked_anew_is_asked_about_anew(dialog):
    dialog.receiver.select_office(COMPARED.id)
    dialog.go_button.click()
    box = dialog.content.facts
    box.tick({"D1"})
    box.yes_button.click()
    box.tick(ORDINARY)
    box.tick({"D1"})
    assert box.is_asking


def test_the_last_day_is_within_a_year(dialog):
    dialog.receiver.select_office(COMPARED.id)
    dialog.go_button.click()
    for days, is_fit in ((0, True), (364, True), (365, False), (-1, False)):
        dialog.content.ends_on.show_day(TODAY + timedelta(days=days))
        dialog.content.changed.emit()
        assert dialog.go_button.isEnabled() is is_fit
    assert "Choose a day" in dialog.lacking.text()


def test_without_a_ground_nothing_is_made(dialog, qtbot):
    go_to_ground(dialog)
    assert not dialog.go_button.isEnabled()
    dialog.show_ground(Ground(None, dialog.wish.facts), ())
    assert not dialog.go_button.isEnabled()
    assert "neither a consent" in dialog.ground.told.text()
    with qtbot.waitSignal(dialog.ground_wanted) as wanted:
        dialog.ground.ground_button.click()
    assert wanted.args[0].wanted.receiver_id == f"office:{COMPARED.id}"


def test_a_packet_ends_with_its_ground_at_the_latest(dialog):
    go_to_ground(dialog)
    assert "23 Feb 2027" in dialog.ground.summary.text()
    dialog.show_ground(Ground(consent(dialog.wish.facts), frozenset()), ())
    assert "23 Dec 2026" in dialog.ground.summary.text()
    assert dialog.go_button.isEnabled()


def test_what_a_ground_does_not_cover_can_be_left_out(dialog, qtbot):
    go_to_ground(dialog)
    dialog.show_ground(Ground(consent({"B3"}), frozenset({"B1"})), ("Name",))
    assert not dialog.go_button.isEnabled()
    assert "Name" in dialog.ground.missing.text()
    with qtbot.waitSignal(dialog.ground_asked) as asked:
        dialog.ground.narrow_button.click()
    assert "B1" not in asked.args[0].facts
    assert "B3" in asked.args[0].facts


def test_a_packet_that_is_not_saved_is_not_left_by_mistake(dialog, qtbot):
    make(dialog)
    assert at(dialog) == MADE
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "not saved yet" in dialog.message.text()
    with qtbot.waitSignal(dialog.abandoned) as abandoned:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert abandoned.args == [PACKET]
    assert not dialog.isVisible()


def test_a_passphrase_is_shown_once_and_gone_when_it_is_written_down(dialog):
    make(dialog)
    assert dialog.made.passphrase.text() == PACKET.passphrase
    assert "telephone" in dialog.made.tell_by.text()
    dialog.show_saving()
    dialog.show_saved("Saved.")
    dialog.cancel_button.click()
    assert dialog.isVisible()
    assert "Write the passphrase down" in dialog.message.text()
    dialog.made.written_button.click()
    assert PACKET.passphrase not in shown_texts(dialog)
    dialog.cancel_button.click()
    assert not dialog.isVisible()


def test_a_saved_packet_is_not_told_as_abandoned(dialog, qtbot):
    make(dialog, replace(PACKET, passphrase=""))
    dialog.show_saving()
    dialog.show_saved("Saved.")
    with qtbot.assertNotEmitted(dialog.abandoned):
        dialog.cancel_button.click()


def test_nothing_of_the_person_stays_in_a_closed_dialog(dialog):
    make(dialog)
    assert CLIENT in shown_texts(dialog)
    dialog.done(0)
    for text in (CLIENT, "House of hope", "Called his mother", COMPARED.name, PACKET.passphrase):
        assert text not in shown_texts(dialog)
