"""What can be ticked or chosen is seen: the drawn points of boxes and circles are measured."""

from math import cos, pi, sin

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from tests.ui.test_accessibility import contrast
from workpris_desktop.ui.colours import CONTRAST, DARK, LIGHT
from workpris_desktop.ui.theme import apply_colours, apply_theme

LEAST_CONTRAST = 3
"""Of what shows where something can be pressed (WCAG 2.2, 1.4.11)."""
DIRECTIONS = 16
EDGE_PERCENT = (75, 135, 3)
"""Where the edge is looked for, in percent of half the width."""
BESIDE = ((0, 0), (1, 0), (0, 1))
"""A gap of one point, as at a rounded corner, is seen by nobody."""
KINDS = {
    QCheckBox: QStyle.SubElement.SE_CheckBoxIndicator,
    QRadioButton: QStyle.SubElement.SE_RadioButtonIndicator,
}


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def colours(request, qapp):
    apply_theme(qapp, dark=request.param)
    yield DARK if request.param else LIGHT
    apply_theme(qapp, dark=False)


@pytest.fixture(params=[100, 150], ids=["100 %", "150 %"])
def font(request):
    return QFont("Open Sans", request.param // 10)


def outline_contrasts(picture, rect, ground):
    """Return the strongest contrast with the ground near the edge, in each direction from the middle."""
    middle_x, middle_y, radius = rect.x() + rect.width() / 2, rect.y() + rect.height() / 2, rect.width() / 2
    found = []
    for direction in range(DIRECTIONS):
        angle = 2 * pi * direction / DIRECTIONS
        spots = {
            QPoint(
                int(middle_x + radius * share / 100 * cos(angle)) + beside_x,
                int(middle_y + radius * share / 100 * sin(angle)) + beside_y,
            )
            for share in range(*EDGE_PERCENT)
            for beside_x, beside_y in BESIDE
        }
        found.append(max(contrast(picture.pixelColor(spot), ground) for spot in spots if rect.contains(spot)))
    return found


def drawn(widget):
    """Return the picture of a box or circle, and where in it the indicator stands."""
    option = QStyleOptionButton()
    widget.initStyleOption(option)
    rect = widget.style().subElementRect(KINDS[type(widget)], option, widget)
    return widget.grab().toImage(), rect


@pytest.mark.parametrize("is_enabled", [True, False], ids=["enabled", "disabled"])
@pytest.mark.parametrize("is_chosen", [False, True], ids=["empty", "chosen"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_outline_of_what_can_be_chosen_is_seen_all_around(qtbot, colours, font, kind, is_chosen, is_enabled):
    choice = kind("Text")
    qtbot.addWidget(choice)
    choice.setFont(font)
    choice.setChecked(is_chosen)
    choice.setEnabled(is_enabled)
    choice.adjustSize()
    picture, rect = drawn(choice)
    assert min(outline_contrasts(picture, rect, colours.window)) >= LEAST_CONTRAST


@pytest.mark.parametrize("by_key", [False, True], ids=["mouse", "key"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_outline_is_seen_where_the_keyboard_is(qtbot, colours, kind, by_key):
    both = QWidget()
    qtbot.addWidget(both)
    column = QVBoxLayout(both)
    first, second = kind("First"), kind("Second")
    for choice in (first, second):
        choice.setAutoExclusive(False)
        column.addWidget(choice)
    both.show()
    qtbot.waitExposed(both)
    first.setFocus()
    if by_key:
        QTest.keyClick(first, Qt.Key.Key_Tab)
    else:
        QTest.mouseClick(second, Qt.MouseButton.LeftButton, pos=second.rect().center())
        QTest.mouseClick(second, Qt.MouseButton.LeftButton, pos=second.rect().center())
    qtbot.waitUntil(second.hasFocus)
    picture, rect = drawn(second)
    assert min(outline_contrasts(picture, rect, colours.window)) >= LEAST_CONTRAST


def test_a_chosen_circle_differs_from_an_empty_one_without_colour(qtbot, colours):
    chosen, empty = QRadioButton("Text"), QRadioButton("Text")
    for choice in (chosen, empty):
        qtbot.addWidget(choice)
        choice.setChecked(choice is chosen)
        choice.adjustSize()
    (filled, rect), (hollow, _) = drawn(chosen), drawn(empty)
    middle = rect.center()
    assert contrast(filled.pixelColor(middle), hollow.pixelColor(middle)) >= LEAST_CONTRAST


@pytest.mark.parametrize("is_current", [False, True], ids=["row", "current row"])
def test_a_box_in_a_list_is_seen(qtbot, colours, is_current):
    rows = QListWidget()
    qtbot.addWidget(rows)
    for text in ("First", "Second"):
        item = QListWidgetItem(text)
        item.setCheckState(Qt.CheckState.Unchecked)
        rows.addItem(item)
    rows.setCurrentRow(1 if is_current else 0)
    rows.show()
    qtbot.waitExposed(rows)
    row = rows.visualItemRect(rows.item(1))
    picture = rows.viewport().grab(row).toImage()
    ground = colours.highlight if is_current else colours.base
    lines = range(row.height() // 2 - 4, row.height() // 2 + 5)
    for edge in (range(6), range(10, 22)):
        assert min(max(contrast(picture.pixelColor(x, y), ground) for x in edge) for y in lines) >= LEAST_CONTRAST


@pytest.mark.parametrize("kind", [QPushButton, QComboBox])
def test_on_black_even_buttons_have_an_outline(qtbot, qapp, kind):
    apply_colours(qapp, CONTRAST)
    try:
        widget = kind()
        qtbot.addWidget(widget)
        widget.resize(120, 30)
        picture = widget.grab().toImage()
        spots = [picture.pixelColor(x, 15) for x in range(4)]
        assert max(contrast(spot, CONTRAST.window) for spot in spots) >= 7
    finally:
        apply_colours(qapp, LIGHT)
