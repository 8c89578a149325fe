"""Choosing a service of which a rule fails needs a reason (B4)."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workpris_desktop.ui.cases.work.override_dialog import OverrideDialog


def override_dialog(chosen):
    dialog = OverrideDialog("Service 1", ("Women only.", "No pets."))
    dialog.chosen.connect(chosen.append)
    dialog.open()
    return dialog


def test_choosing_against_a_rule_needs_a_reason(qapp):
    chosen = []
    dialog = override_dialog(chosen)
    assert all(text in dialog.failing.text() for text in ("Service 1", "Women only.", "No pets."))
    assert not dialog.go_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert (chosen, dialog.isVisible()) == ([], False)
    dialog = override_dialog(chosen)
    QTest.keyClicks(dialog.reason, "They make an exception")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert chosen == ["They make an exception"]
    assert dialog.reason.text() == ""
    assert dialog.reason.maxLength() == 500
