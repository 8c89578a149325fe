"""What the locked vault looks like, and what it does with a password that did not match."""

from datetime import UTC, datetime

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from workpris_desktop.domain.vault import VaultPurpose
from workpris_desktop.domain.vault_errors import KeyFileDamaged, VaultDamaged
from workpris_desktop.ui.cases.absent_panel import AbsentPanel
from workpris_desktop.ui.cases.lock_panel import LockPanel
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.messages import message_for
from workpris_desktop.wording.vault_screen_words import VaultScreenWords

MOMENT = datetime(2026, 11, 22, 18, 37, tzinfo=UTC)
SENTENCE = "The password does not match. " * 6


@pytest.fixture(params=[100, 150])
def percent(request):
    return request.param


@pytest.fixture
def panel(qtbot, percent):
    words = VaultScreenWords()
    panel = LockPanel(words)
    panel.words = words
    panel.show_holders((("a", "Anna Nova"),), VaultPurpose.OFFICE, has_other=True)
    return shown(qtbot, panel, percent)


def shown(qtbot, panel, percent):
    font = panel.font()
    font.setPointSizeF(font.pointSizeF() * percent / 100)
    panel.setFont(font)
    panel.show_texts()
    panel.resize(1260, 650)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def cut_texts(qapp, panel):
    for _ in range(3):
        qapp.processEvents()
    labels = [label for label in panel.findChildren(PlainLabel) if label.isVisible() and label.text()]
    assert labels
    return [label.text() for label in labels if label.height() < label.heightForWidth(label.width())]


def test_what_is_typed_while_the_vault_is_still_closing_stays_for_the_same_account_only(panel):
    panel.password.line.setText("sedm lodi")
    panel.show_holders((("a", "Anna Nova"), ("b", "Petr Horak")), VaultPurpose.OFFICE)
    assert panel.password.password == "sedm lodi"
    panel.show_holders((("b", "Petr Horak"),), VaultPurpose.OFFICE)
    assert panel.password.password == ""
    panel.show_busy()
    panel.show_holders((("b", "Petr Horak"),), VaultPurpose.OFFICE)
    assert not panel.password.isEnabled()


def test_whose_password_is_asked_for_stands_on_one_row(qapp, panel):
    panel.say(SENTENCE)
    panel.password.hint.show()
    assert cut_texts(qapp, panel) == []
    label = panel.password_label
    assert label.text() == "Password of Anna Nova"
    assert label.height() < 2 * label.fontMetrics().lineSpacing()


@pytest.mark.parametrize("error", [VaultDamaged("x" * 20, MOMENT), KeyFileDamaged()])
def test_why_the_vault_does_not_open_can_be_read_whole(qapp, panel, error):
    message = message_for(error)
    panel.show_trouble(message, can_restore=True, backup=MOMENT, can_retry=True)
    assert cut_texts(qapp, panel) == []
    panel.trouble.sentence.setText(f"{message.sentence} " * 4)
    assert cut_texts(qapp, panel) == []


def test_what_client_data_is_can_be_read_whole(qapp, qtbot, percent):
    panel = shown(qtbot, AbsentPanel(), percent)
    assert cut_texts(qapp, panel) == []


def test_a_wrong_password_is_hidden_and_typed_over(panel):
    panel.password.line.setText("not this one")
    panel.password.show_button.click()
    panel.show_busy()
    panel.say(SENTENCE)
    assert panel.password.line.echoMode() == QLineEdit.EchoMode.Password
    assert panel.password.show_button.text() == "Show"
    QTest.keyClicks(panel.password.line, "another")
    assert panel.password.password == "another"


def test_where_no_answer_comes_the_password_can_be_tried_again(panel):
    panel.password.line.setText("something")
    panel.show_busy()
    panel.stop_waiting()
    assert panel.unlock_button.isEnabled()
    panel.say(SENTENCE)
    panel.stop_waiting()
    assert panel.message.text() == SENTENCE
