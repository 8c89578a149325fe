"""A check that finds nothing in our windows finds what is wrong in others."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tests.support.fitting import cut, lost_to_the_keyboard, only_on_hover, oversize, scrolled_sideways, small, unnamed
from workpris_desktop.ui.widgets.low_area import LowArea, put_into_low_area


@pytest.fixture
def opened(qtbot):
    """Return a function that shows widgets in a dialog, one below the other."""

    def open_dialog(*parts, width=400, height=300):
        dialog = QDialog()
        qtbot.addWidget(dialog)
        column = QVBoxLayout(dialog)
        for part in parts:
            column.addWidget(part)
        dialog.resize(width, height)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return open_dialog


def fixed(widget, width, height):
    widget.setFixedSize(width, height)
    return widget


def wrapped(text):
    label = QLabel(text)
    label.setWordWrap(True)
    return label


def test_a_window_that_is_larger_than_a_small_screen_is_found(opened):
    assert list(oversize(opened(QLabel("x"), width=1100)))
    assert list(oversize(opened(QLabel("x"), height=720)))
    assert not list(oversize(opened(QLabel("x"), width=1000, height=690)))


@pytest.mark.parametrize(
    "part",
    [
        lambda: fixed(QPushButton("Print the leaflet"), 40, 30),
        lambda: fixed(QPushButton("Print the leaflet"), 200, 10),
        lambda: fixed(QLabel("Nobody has a place"), 30, 30),
        lambda: fixed(wrapped("Nobody has a place at this time. " * 5), 200, 20),
    ],
)
def test_words_without_room_are_found(opened, part):
    assert list(cut(opened(part())))


def test_words_that_have_room_are_not(opened):
    assert not list(cut(opened(QPushButton("Print the leaflet"), wrapped("Nobody has a place. " * 5))))


def test_tabs_without_room_for_their_names_are_found(opened):
    tabs = fixed(QTabWidget(usesScrollButtons=False, elideMode=Qt.TextElideMode.ElideRight), 200, 100)
    for _ in range(8):
        tabs.addTab(QWidget(), "Offices of others")
    assert any("the tab" in fault for fault in cut(opened(tabs, width=200)))


def test_what_stands_beyond_the_edge_or_is_scrolled_to_sideways_is_found(opened):
    area, inside = QScrollArea(), fixed(QWidget(), 900, 50)
    row = QHBoxLayout(inside)
    row.addStretch(1)
    row.addWidget(QPushButton("Last"))
    area.setWidget(inside)
    dialog = opened(area)
    assert any("edge" in fault for fault in cut(dialog))
    assert list(scrolled_sideways(dialog))
    assert not list(scrolled_sideways(dialog, but=[area]))
    assert not any("edge" in fault for fault in cut(dialog, but=[area]))


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QTableWidget, QToolButton])
def test_what_has_no_name_is_found(opened, kind):
    widget = kind()
    dialog = opened(widget)
    assert list(unnamed(dialog))
    widget.setAccessibleName("Telephone")
    assert not list(unnamed(dialog))


def test_what_is_chosen_in_a_box_is_not_its_name(opened):
    box, label = QComboBox(), QLabel("&Country")
    box.addItem("Czechia")
    dialog = opened(label, box)
    assert list(unnamed(dialog))
    label.setBuddy(box)
    assert not list(unnamed(dialog))


def test_what_is_too_small_to_be_hit_is_found(opened):
    assert list(small(opened(fixed(QPushButton("x"), 23, 40))))
    assert list(small(opened(fixed(QCheckBox("Tick"), 80, 23))))
    assert not list(small(opened(fixed(QCheckBox("Tick"), 80, 24))))


def test_what_only_a_tooltip_says_is_found(opened):
    button = QPushButton("&Print")
    dialog = opened(button)
    for tip, is_fault in (("Print", False), ("Ctrl+P", False), ("<qt>Print</qt>", False), ("On both sides", True)):
        button.setToolTip(tip)
        assert bool(list(only_on_hover(dialog))) is is_fault
    button.setAccessibleDescription("On both sides")
    assert not list(only_on_hover(dialog))


def test_a_field_that_keeps_the_tab_key_is_found(opened):
    for field in (QPlainTextEdit(), QTableWidget(3, 3)):
        assert any("keeps" in fault for fault in lost_to_the_keyboard(opened(field, QPushButton("Go"))))


def test_a_field_that_lets_the_tab_key_go_is_not(opened):
    table, edit = QTableWidget(3, 3), QPlainTextEdit(tabChangesFocus=True)
    table.setTabKeyNavigation(False)
    assert not list(lost_to_the_keyboard(opened(table, edit, QPushButton("Go"))))


class Forgetful(QPushButton):
    """Leads on to a button that is not the next one, as an order that was set by hand may do."""

    onwards = None

    def focusNextPrevChild(self, _):
        self.onwards.setFocus()
        return True


def test_what_the_tab_key_passes_over_is_found(opened):
    first, lost, last = Forgetful("First"), QPushButton("Lost"), Forgetful("Last")
    first.onwards, last.onwards = last, first
    (fault,) = lost_to_the_keyboard(opened(first, lost, last))
    assert "Lost" in fault
    assert "never" in fault


def test_a_view_scrolls_only_where_not_even_its_least_fits(qtbot):
    view = QWidget()
    qtbot.addWidget(view)
    column = QVBoxLayout(put_into_low_area(view))
    label, table = wrapped("Housing is missing in many regions. " * 12), QTableWidget(30, 2)
    table.setMinimumHeight(120)
    column.addWidget(label)
    column.addWidget(table, 1)
    (area,) = view.findChildren(LowArea)
    view.resize(500, 400)
    view.show()
    qtbot.waitExposed(view)
    assert area.verticalScrollBar().maximum() == 0
    assert table.height() > 120
    view.resize(500, 150)
    assert area.verticalScrollBar().maximum() > 0
    assert label.height() >= label.heightForWidth(label.width())
    assert table.height() >= 120
    assert area.widget().width() <= area.viewport().width()
    label.setText("All is there.")
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() < 40)
    assert view.minimumSizeHint().height() < 200
    assert area.sizeHint() != QSize()
