"""F1 tells about the view that one is in, in the language spoken, and every key is on the last page."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QTextDocument
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from tests.printing.conftest import text_of
from tests.support.help_guide import KEYS
from tests.support.pseudo_language import pseudo_spoken
from tests.ui.conftest import rest
from workpris_desktop.domain.errors import PackagingFault, PrinterMissing
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.record.help_pages import read_help
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.help_dialog import HelpDialog
from workpris_desktop.ui.main_window import CLIENTS, COVERAGE, DATA, FIND, LEAFLET
from workpris_desktop.ui.theme import apply_text_size
from workpris_desktop.wording.languages import speak

VIEWS = {FIND: "find", CLIENTS: "clients", LEAFLET: "leaflet", DATA: "data", COVERAGE: "coverage"}
SMALL_SCREEN = (1024, 768)


@pytest.fixture
def sized(qapp):
    """Return a function that sets the size of all text in percent, until the test is over."""
    font = qapp.font()
    yield lambda percent: apply_text_size(qapp, font.pointSizeF(), percent)
    qapp.setFont(font)


def help_of(program):
    QTest.keyClick(program.window, Qt.Key.Key_F1)
    return program.window.findChildren(HelpDialog)[-1]


@pytest.mark.parametrize("view", VIEWS)
def test_f1_tells_about_the_view(program, view):
    titles = {page.id: page.title for page in read_help(resources_folder(), "en")}
    program.window.show_view(view)
    assert help_of(program).list.currentItem().text() == titles[VIEWS[view]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_can_be_read_in_every_language(program, language):
    speak(language)
    dialog = help_of(program)
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        assert dialog.list.currentItem().text() in dialog.text.toPlainText()
        assert "**" not in dialog.text.toPlainText()
        assert dialog.text.accessibleName()


def test_every_key_of_the_menus_is_on_the_last_page(program):
    program.window.commands.action("keys").trigger()
    dialog = program.window.findChildren(HelpDialog)[-1]
    assert dialog.list.currentRow() == dialog.list.count() - 1
    told = dialog.text.toPlainText()
    for action in program.window.commands.all_actions():
        if not action.shortcut().isEmpty():
            assert action.shortcut().toString() in told


def test_one_can_read_and_do(program):
    dialog = help_of(program)
    assert not dialog.isModal()
    assert not dialog.text.openLinks()


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_are_as_wide_as_there_is_room(qapp, program, language):
    speak(language)
    dialog = help_of(program)
    for width in (1600, 700, 1024):
        dialog.resize(width, 700)
        qapp.processEvents()
        for page in read_help(resources_folder(), language):
            dialog.show_page(page.id)
            qapp.processEvents()
            assert dialog.text.horizontalScrollBar().maximum() == 0, (page.id, width)
            for name, size in dialog.text.picture_sizes.items():
                assert 100 < size.width() < dialog.text.viewport().width(), name
                assert shown_width(dialog.text, name) == size.width(), (name, width)


def test_pictures_grow_with_the_letters(qapp, program, sized):
    dialog = help_of(program)
    dialog.resize(2000, 1400)
    qapp.processEvents()
    before = shown_width(dialog.text, "find.png")
    sized(150)
    qapp.processEvents()
    assert shown_width(dialog.text, "find.png") > before * 1.3


def shown_width(text, name):
    """Return how wide a picture is that the document holds."""
    held = text.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
    return round(held.deviceIndependentSize().width())


def test_a_picture_is_told_in_words_that_everybody_reads(program):
    dialog = help_of(program)
    page = next(page for page in read_help(resources_folder(), "en") if page.id == "find")
    assert page.pictures[0].alt in dialog.text.toPlainText()


@pytest.mark.parametrize(
    "asked", ["/etc/hostname", "file:///etc/hostname", "../en.md", "clients.png", "http://a/b.png"]
)
def test_nothing_is_opened_but_the_pictures_of_the_page(program, asked):
    dialog = help_of(program)
    for kind in QTextDocument.ResourceType:
        assert dialog.text.loadResource(kind.value, QUrl(asked)) is None
    assert dialog.text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("find.png")) is not None


def test_a_word_finds_the_pages_that_say_it(qtbot, program):
    dialog = help_of(program)
    everything = dialog.list.count()
    QTest.keyClicks(dialog.field, "print")
    titles = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert titles[0] == "The printer does not answer"
    assert "The leaflet" in titles
    assert len(titles) < everything
    assert dialog.list.currentItem().text() in dialog.text.toPlainText()
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.list.currentRow() == 1
    read = dialog.list.currentItem().text()
    dialog.field.clear()
    assert dialog.list.count() == everything
    assert dialog.list.currentItem().text() == read


def test_accents_and_case_do_not_matter(program):
    speak("cs")
    dialog = help_of(program)
    dialog.field.setText("TISKARNA")
    assert dialog.list.item(0).text() == "Tiskárna neodpovídá"


def test_where_nothing_is_found_it_is_said(program):
    dialog = help_of(program)
    assert not dialog.remark.isVisible()
    dialog.field.setText("xyzzy")
    assert not dialog.list.count()
    assert dialog.remark.isVisible()
    assert not dialog.text.isVisible()
    dialog.field.setText("xyzz")
    dialog.show_page("find")
    assert not dialog.remark.isVisible()
    assert dialog.text.accessibleName() == "Finding a service"


def test_an_open_help_follows_the_language_to_the_same_page(qtbot, program):
    program.window.show_view(LEAFLET)
    former = help_of(program)
    place = former.geometry()
    speak("cs")
    titles = {page.id: page.title for page in read_help(resources_folder(), "cs")}
    qtbot.waitUntil(lambda: [each for each in program.window.findChildren(HelpDialog) if each.isVisible()] != [former])
    (dialog,) = (each for each in program.window.findChildren(HelpDialog) if each.isVisible())
    assert dialog.windowTitle() == "Nápověda"
    assert dialog.list.currentItem().text() == titles["leaflet"]
    assert dialog.geometry() == place


def the_open_guide(program):
    program.window.commands.action("guide").trigger()
    return program.window.findChildren(HelpDialog)[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_is_a_command_and_tells_the_true_keys(program, language):
    speak(language)
    dialog = the_open_guide(program)
    assert dialog.list.currentRow() == 0
    told = dialog.text.toPlainText()
    assert "{" not in told
    for name, keys in KEYS.items():
        shortcut = program.window.commands.action(name).shortcut()
        assert shortcut.toString() == keys
        assert shortcut.toString(QKeySequence.SequenceFormat.NativeText) in told


def test_only_the_guide_is_printed(program):
    dialog = the_open_guide(program)
    assert dialog.print.isVisible()
    assert dialog.save.isVisible()
    dialog.show_page("find")
    assert not dialog.print.isVisible()
    assert not dialog.save.isVisible()


def test_the_guide_is_saved_in_the_language_of_the_window(qtbot, program, tmp_path, monkeypatch):
    speak("de")
    target = tmp_path / "guide.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog = the_open_guide(program)
    with qtbot.waitSignal(program.shop.printing.done):
        dialog.save.click()
    text = text_of(target.read_bytes())
    assert "Das Wichtigste auf einer Seite" in text
    assert "7. Jetzt sperren (Strg+L)" in text


def test_the_guide_is_printed(qtbot, program, monkeypatch):
    printed = []
    monkeypatch.setattr(program.shop.printing, "print_pdf", lambda pdf, paper: printed.append((pdf, paper)))
    the_open_guide(program).print.click()
    rest(qtbot, program)
    ((pdf, paper),) = printed
    assert paper is Paper.A4
    assert "Seven steps" in text_of(pdf)


def test_a_computer_without_a_printer_says_so(qtbot, program, monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    the_open_guide(program).print.click()
    with qtbot.waitSignal(program.shop.failed, timeout=20_000) as failed:
        pass
    assert isinstance(failed.args[0], PrinterMissing)
    box = program.window.findChildren(QMessageBox)[-1]
    assert box.informativeText()
    box.accept()


def test_a_help_that_did_not_come_with_the_program_is_told_of(qtbot, program, tmp_path):
    program.help._resources = tmp_path
    with qtbot.waitSignal(program.help.failed) as failed:
        program.window.commands.action("guide").trigger()
    assert isinstance(failed.args[0], PackagingFault)
    program.window.findChildren(QMessageBox)[-1].accept()


@pytest.mark.parametrize("percent", [100, 150])
def test_it_fits_a_small_screen_in_a_long_language(qapp, program, sized, percent):
    sized(percent)
    with pseudo_spoken():
        dialog = the_open_guide(program)
        qapp.processEvents()
        assert dialog.width() <= SMALL_SCREEN[0]
        assert dialog.height() <= SMALL_SCREEN[1]
        dialog.resize(*SMALL_SCREEN)
        for row in range(dialog.list.count()):
            dialog.list.setCurrentRow(row)
            qapp.processEvents()
            assert (dialog.width(), dialog.height()) == SMALL_SCREEN
            assert dialog.text.horizontalScrollBar().maximum() == 0, dialog.list.currentItem().text()
            assert dialog.list.horizontalScrollBar().maximum() == 0
