"""The inbox and what it asks, without a vault."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.cases.handover.offices import PRISON
from tests.ui.cases.handover.conftest import ANSWERS, CLIENT, NOW
from workpris_desktop.domain.account import Account, Role
from workpris_desktop.domain.handover import CameIn
from workpris_desktop.domain.inbox import (
    HandedCase,
    HandedEntry,
    HandedThing,
    InboxPacket,
    InboxState,
    SentRow,
    SentState,
)
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.packet import BasisKind
from workpris_desktop.ui.cases.handover.inbox_dialogs import InboxPassphraseDialog, InboxRefusalDialog
from workpris_desktop.ui.cases.handover.inbox_panel import InboxPanel
from workpris_desktop.ui.cases.handover.merge_dialog import CHECK, CHOICE, TAKEN, MergeDialog
from workpris_desktop.ui.cases.handover.merge_difference import differing

WORKER = Account("me", "Dana", frozenset({Role.WORKER}))
READER = Account("me", "Dana", frozenset({Role.READ_ONLY}))
EIGHT = ("abandon", "ability", "able", "about", "above", "absent", "absorb", "abstract")
PACKET = InboxPacket(
    "p1",
    PRISON.card,
    EIGHT,
    is_known=True,
    is_compared=True,
    made_at=NOW,
    came_at=NOW,
    expires_at=NOW + timedelta(days=30),
    purpose="handover",
    basis_kind=BasisKind.CONSENT,
    basis="Consent of 2 November 2026",
)
HANDED = HandedCase(
    CLIENT,
    answers=ANSWERS[1:],
    entries=(HandedEntry(NOW, "Dana", "Called his mother"),),
    things=(HandedThing("Diploma", "application/pdf", b"%PDF"),),
)


@pytest.fixture
def panel(qtbot, words):
    panel = InboxPanel(words.inbox)
    qtbot.addWidget(panel)
    panel.resize(900, 700)
    panel.show()
    qtbot.waitExposed(panel)
    panel.show_account(WORKER)
    panel.show_packets((PACKET,))
    return panel


@pytest.fixture
def merging(qtbot, words):
    def make(packet=PACKET, *, is_new=False):
        dialog = MergeDialog(packet, words.inbox, words.handed, is_new=is_new)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def buttons(panel):
    return (panel.new_button, panel.add_button, panel.refuse_button)


def test_the_number_of_waiting_packets_stands_in_the_title(panel, qtbot):
    assert panel.title() == "Inbox (1)"
    with qtbot.waitSignal(panel.title_changed):
        panel.show_packets((replace(PACKET, state=InboxState.REFUSED),))
    assert panel.title() == "Inbox"


def test_it_is_asked_for_what_waits_before_anybody_looks_at_it(qtbot, words):
    hidden = InboxPanel(words.inbox)
    qtbot.addWidget(hidden)
    with qtbot.waitSignal(hidden.wanted):
        hidden.show_account(WORKER)


@pytest.mark.parametrize(
    ("known", "compared", "said"),
    [(True, True, "Known:"), (True, False, "not compared yet"), (False, False, "Unknown:")],
)
def test_it_says_who_has_sent_a_packet_how_sure_that_is_and_why_it_came(panel, known, compared, said):
    panel.show_packets((replace(PACKET, is_known=known, is_compared=compared),))
    about = panel.about.text()
    assert said in about
    for told in (PRISON.card.name, PRISON.card.phone, " ".join(EIGHT), "Hand-over", "Consent of 2 November 2026"):
        assert told in about


@pytest.mark.parametrize(
    ("basis", "said"),
    [
        ("2026-11-23 / 2027-05-23", "given on 23 Nov 2026, ends on 23 May 2027"),
        ("2026-99-23 / 2027-05-23", "2026-99-23 / 2027-05-23"),
    ],
)
def test_the_days_of_a_consent_are_said_as_people_write_them(words, basis, said):
    assert said in words.inbox.about(replace(PACKET, basis=basis))


def test_what_it_holds_is_shown_only_when_somebody_looks_and_leaves_with_the_lock(panel, words):
    assert not panel.contents.isVisible()
    panel.show_contents(PACKET.id, words.handed.contents(HANDED))
    cells = [panel.contents.item(row, 1).text() for row in range(panel.contents.rowCount())]
    for told in (CLIENT, "Called his mother", "Diploma"):
        assert told in cells
    panel.forget()
    assert panel.contents.rowCount() == panel.table.rowCount() == 0
    assert panel.about.text() == panel.notice.text() == ""
    assert panel.title() == "Inbox"


def test_a_decided_packet_offers_its_receipt_and_nothing_else(panel):
    assert all(button.isEnabled() for button in buttons(panel))
    assert not panel.receipt_button.isVisible()
    panel.show_packets((replace(PACKET, state=InboxState.MERGED),))
    assert not any(button.isVisible() for button in buttons(panel))
    assert panel.receipt_button.isEnabled()


def test_a_packet_whose_time_is_over_cannot_be_taken_in_any_more(panel):
    panel.show_packets((replace(PACKET, has_content=False),))
    assert panel.title() == "Inbox"
    assert panel.table.item(0, 4).text() == "time is over"
    assert "Ask the office for a new one" in panel.about.text()
    assert not any(button.isEnabled() for button in buttons(panel))
    assert not panel.look_button.isVisible()


def test_who_may_only_read_decides_nothing(panel):
    panel.show_account(READER)
    panel.show_packets((PACKET,))
    assert not panel.read_button.isEnabled()
    assert not any(button.isEnabled() for button in buttons(panel))
    assert panel.look_button.isEnabled()


@pytest.mark.parametrize(
    ("state", "said"), [(SentState.MERGED, "taken your packet in"), (SentState.REFUSED, "not responsible")]
)
def test_a_receipt_is_told_with_the_reason(words, state, said):
    row = SentRow("p1", "f1", "Probation Zlín", NOW, NOW, has_passphrase=False, state=state, reason="not_ours")
    told = words.inbox.came(CameIn(None, row, None, was_there=False))
    assert "Probation Zlín" in told
    assert said in told


def test_a_passphrase_that_is_wrong_stays_to_be_mended(qtbot):
    dialog = InboxPassphraseDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.line.setText("abandon ability able")
    with qtbot.waitSignal(dialog.wished):
        dialog.go_button.click()
    dialog.say("Not six words.")
    assert dialog.line.text() == "abandon ability able"
    assert dialog.steps.isEnabled()
    dialog.done(0)
    assert dialog.line.text() == ""


def test_a_packet_is_refused_with_a_reason_only(qtbot, words):
    dialog = InboxRefusalDialog(words.inbox.reasons(), "Prison Brno")
    qtbot.addWidget(dialog)
    assert not dialog.go_button.isEnabled()
    dialog.reason.setCurrentIndex(dialog.reason.findData("not_ours"))
    with qtbot.waitSignal(dialog.wished) as wished:
        dialog.go_button.click()
    assert wished.args == ["not_ours"]


def test_files_about_the_same_person_stand_first(merging):
    dialog = merging()
    dialog.show_files((("2", "Jana Nova"),), (("1", "Adam"), ("2", "Jana Nova")))
    names = [dialog.files.item(row, 0).text() for row in range(dialog.files.rowCount())]
    assert names == ["Jana Nova", "Adam"]
    assert "One file may be" in dialog.likely.text()
    dialog.filter.setText("ada")
    assert dialog.files.rowCount() == 1


def test_ours_stays_unless_theirs_is_ticked(merging, qtbot):
    dialog = merging()
    dialog.show_files((), (("1", "Adam"),))
    with qtbot.waitSignal(dialog.file_chosen) as chosen:
        dialog.go_button.click()
    assert chosen.args == ["1"]
    ours = {"B3": IntakeAnswer("B3", value="1991-01-01")}
    dialog.show_differences("1", differing(ours, HANDED.answers))
    assert dialog.steps.currentIndex() == CHECK
    texts = [dialog.differences.item(0, column).text() for column in range(3)]
    assert "1991" in texts[1]
    assert "1990" in texts[2]
    with qtbot.waitSignal(dialog.merging_wanted) as wanted:
        dialog.go_button.click()
    assert wanted.args == ["1", frozenset(), False]
    dialog.differences.tick_all()
    dialog.show_differences("1", differing(ours, HANDED.answers))
    with qtbot.waitSignal(dialog.merging_wanted) as wanted:
        dialog.go_button.click()
    assert wanted.args[1] == {"B3"}


def test_answers_that_are_the_same_or_known_to_one_only_do_not_differ():
    ours = {"B3": IntakeAnswer("B3", value="1990-05-17"), "D1": IntakeAnswer("D1", value="")}
    assert differing(ours, HANDED.answers) == ()


def test_a_packet_of_a_sender_that_nobody_compared_is_taken_in_only_when_somebody_is_sure(merging, qtbot):
    dialog = merging(replace(PACKET, is_compared=False), is_new=True)
    assert dialog.steps.currentIndex() == CHECK
    assert not dialog.go_button.isEnabled()
    dialog.sure.setChecked(True)
    with qtbot.waitSignal(dialog.merging_wanted) as wanted:
        dialog.go_button.click()
    assert wanted.args == ["", frozenset(), True]


def test_after_taking_in_the_receipt_is_offered_and_nothing_stays_when_it_is_closed(merging, qtbot):
    dialog = merging(is_new=True)
    dialog.show_possible(("Jana Nova",))
    assert "Jana Nova" in dialog.same.text()
    dialog.show_taken(has_receipt=True)
    assert dialog.steps.currentIndex() == TAKEN
    with qtbot.waitSignal(dialog.receipt_wanted):
        dialog.go_button.click()
    dialog.done(0)
    assert dialog.same.text() == dialog.about.text() == ""


def test_escape_goes_back_from_the_answers_to_the_files(merging):
    dialog = merging()
    dialog.show_files((), (("1", "Adam"),))
    dialog.show_differences("1", ())
    dialog.reject()
    assert dialog.steps.currentIndex() == CHOICE
    assert dialog.isVisible()
