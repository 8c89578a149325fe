import sys

import pytest
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QLabel

from tests.support.fitting import cut, lost_to_the_keyboard, only_on_hover, scrolled_sideways, small, unnamed
from tests.support.pseudo_language import pseudo_spoken
from tests.ui.conftest import ask, rest
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.preferences import Theme
from workpris_desktop.ui.colours import CONTRAST, DARK, LIGHT, colours_now, colours_of
from workpris_desktop.ui.main_window import COVERAGE, DATA, FIND, LEAFLET
from workpris_desktop.ui.theme import apply_colours, apply_text_size
from workpris_desktop.wording.languages import speak


def luminance(colour):
    def channel(value):
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF())


def contrast(one, other):
    lighter, darker = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
def test_text_and_lines_stand_out_enough(colours):
    grounds = (colours.window, colours.base, colours.alternate)
    texts = (colours.text, colours.quiet_text, colours.link, colours.good, colours.attention, colours.bad)
    for ground in grounds:
        assert all(contrast(text, ground) >= 4.5 for text in texts)
        assert contrast(colours.disabled_text, ground) >= 4.3
        assert contrast(colours.line, ground) >= 3
    assert contrast(colours.highlight_text, colours.highlight) >= 4.5
    assert contrast(colours.banner_text, colours.banner) >= 4.5
    assert contrast(colours.text, colours.button) >= 4.5


def screens(program):
    """Walk through what the window shows without client data, each view and each of its tabs."""
    for view in (FIND, LEAFLET, DATA):
        program.window.show_view(view)
        yield view
    program.window.show_view(COVERAGE)
    page = program.coverage.page
    for tab in range(page.tabs.count()):
        page.tabs.setCurrentIndex(tab)
        yield page.tabs.tabText(tab)


def test_high_contrast_reaches_what_people_with_weak_eyes_need():
    texts = (CONTRAST.text, CONTRAST.quiet_text, CONTRAST.link, CONTRAST.good, CONTRAST.attention, CONTRAST.bad)
    assert all(contrast(text, ground) >= 7 for text in texts for ground in (CONTRAST.base, CONTRAST.alternate))
    assert contrast(CONTRAST.highlight_text, CONTRAST.highlight) >= 7
    assert contrast(CONTRAST.disabled_text, CONTRAST.base) >= 7


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.CONTRAST])
def test_each_set_of_colours_is_known_while_it_is_drawn(qapp, theme):
    try:
        apply_colours(qapp, colours_of(theme))
        assert colours_now() is colours_of(theme)
    finally:
        apply_colours(qapp, LIGHT)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_can_be_pressed_or_filled_has_a_name(qtbot, program, language):
    speak(language)
    for screen in screens(program):
        rest(qtbot, program)
        assert not list(unnamed(program.window)), screen


def test_the_tab_key_comes_to_everything_once_and_round(qtbot, program):
    program.window.activateWindow()
    for screen in screens(program):
        rest(qtbot, program)
        assert not list(lost_to_the_keyboard(program.window)), screen


def test_nothing_is_said_only_to_who_has_a_mouse(qtbot, program):
    ask(qtbot, program, "debt")
    for screen in screens(program):
        rest(qtbot, program)
        assert not list(only_on_hover(program.window)), screen


def test_what_is_pressed_is_large_enough_even_with_small_text(qtbot, program, sized):
    sized(1024, 768, 90)
    for screen in screens(program):
        rest(qtbot, program)
        assert not list(small(program.window)), screen


def test_the_panes_are_read_in_the_order_in_which_they_stand(program):
    splitter = QAccessible.queryAccessibleInterface(program.window.find_page.view)
    children = [splitter.child(number).object() for number in range(splitter.childCount())]
    page = program.window.find_page
    panes = [child for child in children if child is page.results or child.isAncestorOf(page.detail)]
    assert panes == [page.results, page.detail.parentWidget()]


@pytest.fixture
def sized(qapp, program):
    """Return a function that makes text and window as large as on some screens."""
    font = qapp.font()

    def size(width, height, percent):
        apply_text_size(qapp, 10.0, percent)
        program.window.resize(width, height)

    yield size
    qapp.setFont(font)


def demand_room_for_all(qtbot, program, *, told):
    """Demand that the window is as large as it was made, that no words are cut, and that nothing scrolls sideways.

    A map and a matrix need both directions (WCAG 2.2, 1.4.10).
    """
    width, height = program.window.width(), program.window.height()
    for screen in screens(program):
        rest(qtbot, program)
        size = program.window.width(), program.window.height()
        assert size == (width, height), (told, screen, program.window.minimumSizeHint())
        page = program.coverage.page
        wide = (page.map, page.table, page.prison) if program.window.current_view == COVERAGE else ()

        def demand(wide=wide, screen=screen):
            faults = [*cut(program.window, but=wide), *scrolled_sideways(program.window, but=wide)]
            assert not faults, (told, screen)

        # What was said last may need one more turn of the layout.
        qtbot.waitUntil(demand, timeout=2_000)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("width", "height", "percent"), [(1024, 768, 100), (1280, 800, 150), (1366, 768, 200)])
def test_nothing_is_cut_off_on_small_screens(qtbot, program, sized, language, width, height, percent):
    speak(language)
    sized(width, height, percent)
    ask(qtbot, program, "debt")
    assert (program.window.width(), program.window.height()) == (width, height)
    demand_room_for_all(qtbot, program, told=language)


@pytest.mark.parametrize(("width", "height", "percent"), [(1024, 768, 100), (1280, 800, 125)])
def test_a_language_that_is_longer_by_two_fifths_has_room(qtbot, program, sized, width, height, percent):
    with pseudo_spoken():
        sized(width, height, percent)
        ask(qtbot, program, "debt")
        assert "léáflét" in program.window.commands.action("print_leaflet").text()
        demand_room_for_all(qtbot, program, told="pseudo")


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
