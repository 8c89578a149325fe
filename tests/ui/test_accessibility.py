import sys

import pytest
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit

from tests.ui.conftest import ask, rest
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.ui.main_window import DATA, FIND, LEAFLET
from workpris_desktop.ui.theme import DARK, LIGHT
from workpris_desktop.wording.languages import speak


def luminance(colour):
    def channel(value):
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF())


def contrast(one, other):
    lighter, darker = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_text_and_lines_stand_out_enough(colours):
    grounds = (colours.window, colours.base)
    texts = (colours.text, colours.quiet_text, colours.link, colours.good, colours.attention, colours.bad)
    for ground in grounds:
        assert all(contrast(text, ground) >= 4.5 for text in texts)
        assert contrast(colours.disabled_text, ground) >= 4.3
        assert contrast(colours.line, ground) >= 3
    assert contrast(colours.highlight_text, colours.highlight) >= 4.5
    assert contrast(colours.banner_text, colours.banner) >= 4.5
    assert contrast(colours.text, colours.button) >= 4.5


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_can_be_pressed_or_filled_has_a_name(program, language):
    speak(language)
    for view in (FIND, LEAFLET, DATA):
        program.window.show_view(view)
        for kind in (QAbstractButton, QLineEdit, QComboBox):
            for widget in program.window.findChildren(kind):
                if widget.isVisible() and not widget.objectName().startswith("qt_") and widget.parent() is not None:
                    if isinstance(widget.parent(), QLineEdit):
                        continue
                    name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
                    assert name or widget.accessibleName(), widget


def test_the_panes_are_read_in_the_order_in_which_they_stand(program):
    splitter = QAccessible.queryAccessibleInterface(program.window.find_page.view)
    children = [splitter.child(number).object() for number in range(splitter.childCount())]
    page = program.window.find_page
    panes = [child for child in children if child is page.results or child.isAncestorOf(page.detail)]
    assert panes == [page.results, page.detail.parentWidget()]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("width", "height", "percent"), [(1024, 768, 100), (1280, 800, 150), (1366, 768, 200)])
def test_nothing_is_cut_off_on_small_screens(qtbot, qapp, program, language, width, height, percent):
    from workpris_desktop.ui.theme import apply_text_size

    font = qapp.font()
    try:
        speak(language)
        apply_text_size(qapp, 10.0, percent)
        program.window.resize(width, height)
        ask(qtbot, program, "debt")
        for view in (FIND, LEAFLET, DATA):
            program.window.show_view(view)
            rest(qtbot, program)
            assert program.window.width() == width, (language, view, program.window.minimumSizeHint())
            assert program.window.height() == height, (language, view, program.window.minimumSizeHint())
            for button in program.window.findChildren(QAbstractButton):
                if button.isVisible() and button.text():
                    assert button.width() >= button.minimumSizeHint().width(), button.text()
    finally:
        qapp.setFont(font)


def test_labels_show_text_as_text(program):
    from PySide6.QtCore import Qt

    for label in program.window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()


def test_qt_takes_no_references_from_none(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("x")
    assert sys.getrefcount(None) > before - 100
