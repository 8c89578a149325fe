"""Where the keyboard is can be seen in every set of colours: the picture of a widget changes, and strongly enough."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tests.ui.test_accessibility import contrast
from workpris_desktop.ui.colours import CONTRAST, DARK, LIGHT
from workpris_desktop.ui.theme import apply_colours
from workpris_desktop.ui.widgets.link_button import LinkButton

LEAST_CONTRAST = 3
"""Between a point where the keyboard is and the same where it is not (WCAG 2.2, 2.4.11, 1.4.11)."""
FEWEST_POINTS = 40
"""So many points must change so much: a line around or under a small widget has more."""


def filled_list():
    rows = QListWidget()
    rows.addItems(["First", "Second"])
    rows.setCurrentRow(0)
    return rows


def filled_table():
    table = QTableWidget(2, 2)
    for row in range(2):
        for column in range(2):
            table.setItem(row, column, QTableWidgetItem("Cell"))
    table.setCurrentCell(0, 0)
    return table


def filled_tabs():
    tabs = QTabWidget()
    for name in ("First", "Second"):
        tabs.addTab(QWidget(), name)
    return tabs.tabBar(), tabs


def filled_combo():
    box = QComboBox()
    box.addItems(["First", "Second"])
    return box


def tool_button():
    button = QToolButton(focusPolicy=Qt.FocusPolicy.TabFocus)
    button.setText("Searches")
    return button


def flat(button):
    button.setFlat(True)
    return button


def link():
    button = LinkButton()
    button.setText("Day of release")
    return button


KINDS = {
    "button": lambda: QPushButton("Print"),
    "flat button": lambda: flat(QPushButton("Print")),
    "check box": lambda: QCheckBox("Only mine"),
    "radio button": lambda: QRadioButton("Woman"),
    "field": QLineEdit,
    "text": QPlainTextEdit,
    "number": QSpinBox,
    "combo box": filled_combo,
    "list": filled_list,
    "table": filled_table,
    "tab": filled_tabs,
    "tool button": tool_button,
    "link": link,
}


@pytest.fixture(params=[LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def colours(request, qapp):
    apply_colours(qapp, request.param)
    yield request.param
    apply_colours(qapp, LIGHT)


def changed_points(before, after):
    """Count the points of two pictures of the same size that stand out against each other."""
    return sum(
        contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= LEAST_CONTRAST
        for x in range(after.width())
        for y in range(after.height())
        if before.pixel(x, y) != after.pixel(x, y)
    )


@pytest.mark.parametrize("kind", KINDS)
def test_where_the_keyboard_is_can_be_seen(qtbot, colours, kind):
    made = KINDS[kind]()
    widget, whole = made if isinstance(made, tuple) else (made, made)
    around = QWidget()
    qtbot.addWidget(around)
    column, before, after = QVBoxLayout(around), QPushButton("Before"), QPushButton("After")
    for part in (before, whole, after):
        column.addWidget(part)
    around.resize(260, 260)
    around.show()
    around.activateWindow()
    qtbot.waitUntil(around.isActiveWindow)
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert widget.hasFocus(), kind
    if isinstance(widget, QLineEdit | QPlainTextEdit | QSpinBox):
        widget.setProperty("cursorWidth", 0)
    rect = whole.rect().translated(whole.mapTo(around, QPoint(0, 0)))
    focused = around.grab(rect).toImage()
    after.setFocus()
    away = around.grab(rect).toImage()
    assert changed_points(away, focused) >= FEWEST_POINTS
