"""A prison is found by a part of its name, and what names none is not kept."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication

from workpris_desktop.ui.cases.intake.finding_combo import FindingCombo

NAMED = (("a", "Justizanstalt Garsten"), ("b", "Věznice Kuřim"), ("c", "Věznice Mírov"))


@pytest.fixture
def combo(qtbot):
    combo = FindingCombo()
    qtbot.addWidget(combo)
    combo.offer("not chosen", NAMED)
    return combo


def type_into(combo, text):
    """Type as a person does; only the window that is active would let the keys of a test do so."""
    combo.setEditText(text)
    combo.completer().setCompletionPrefix(text)


def test_a_part_of_the_name_without_marks_finds_it(combo):
    told = []
    combo.currentIndexChanged.connect(told.append)
    type_into(combo, "kur")
    assert combo.code == ""
    combo.lineEdit().editingFinished.emit()
    assert (combo.code, combo.currentText(), len(told)) == ("b", "Věznice Kuřim", 1)


@pytest.mark.parametrize("typed", ["Vaznice", "veznice", ""])
def test_what_names_nothing_or_several_is_not_kept(combo, typed):
    combo.choose("c")
    type_into(combo, typed)
    combo.lineEdit().editingFinished.emit()
    QApplication.sendEvent(combo, QFocusEvent(QEvent.Type.FocusOut))
    assert (combo.code, combo.currentText(), combo.count()) == ("c", "Věznice Mírov", len(NAMED) + 1)
