"""The clients' page for eyes, keys and screen readers."""

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
)

from tests.support.vault_window import SECRET, lock
from tests.ui.conftest import rest
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.domain.vault import Category
from workpris_desktop.ui.theme import apply_text_size
from workpris_desktop.wording.languages import speak


def test_no_title_holds_a_name_of_a_client(qtbot, program, panels):
    program.vault.room.vault.session.ask(NewFile(SECRET, Category.ADVICE))
    panels[0].text.setPlainText(SECRET)
    titles = [widget.windowTitle() for widget in QApplication.topLevelWidgets()]
    assert program.window.windowTitle() == "Workpris Desktop"
    assert not any(SECRET in title for title in titles)


@pytest.mark.parametrize("language", ["en", "cs", "de", "sl"])
def test_the_page_speaks_every_language_and_everything_has_a_name(qtbot, program, panels, language):
    speak(language)
    rest(qtbot, program)
    page = program.vault.room.page
    for part in (page, page.lock_panel, page.absent_panel):
        for kind in (QAbstractButton, QLineEdit, QComboBox):
            for widget in part.findChildren(kind):
                if not widget.isVisibleTo(part):
                    continue  # what shows nothing yet says nothing yet
                named = widget.accessibleName() or getattr(widget, "text", lambda: "")()
                assert named or widget.objectName().startswith("qt_") or widget.parent() is None, widget


def test_f6_walks_through_the_page_locked_and_open(qtbot, program, panels):
    program.window.activateWindow()
    program.vault.room.page.tabs.setCurrentWidget(panels[0])
    seen = []
    for _ in range(5):
        program.window.commands.action("next_pane").trigger()
        seen.append(QApplication.focusWidget())
    assert panels[0].text in seen
    assert program.vault.room.page.lock_button in seen
    lock(qtbot, program)
    program.window._navigation.setFocus()
    program.window.commands.action("next_pane").trigger()
    assert QApplication.focusWidget() is program.vault.room.page.lock_panel.password.line


@pytest.mark.parametrize(("width", "height", "percent"), [(1024, 768, 100), (1280, 800, 150), (1366, 768, 200)])
def test_nothing_is_cut_off_on_small_screens(qtbot, qapp, program, panels, width, height, percent):
    font = qapp.font()
    page = program.vault.room.page
    try:
        apply_text_size(qapp, 10.0, percent)
        program.window.resize(width, height)
        for show in (lambda: None, page.show_locked, page.show_absent):
            show()
            rest(qtbot, program)
            assert (program.window.width(), program.window.height()) == (width, height)
            buttons = [button for button in page.findChildren(QAbstractButton) if button.isVisible() and button.text()]
            qtbot.waitUntil(lambda: all(each.width() >= each.minimumSizeHint().width() for each in buttons))  # noqa: B023
    finally:
        qapp.setFont(font)
