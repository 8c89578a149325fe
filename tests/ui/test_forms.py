"""A provider's own form: looked at in our window, printed, saved; without a case and without a password."""

import io

import pdfplumber
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox

from tests.ui.conftest import rest, select
from workpris_desktop.domain.errors import FormDamaged, FormNotFound, PrinterMissing
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.printing.page import Sheet
from workpris_desktop.ui.printing.form_dialog import FormDialog
from workpris_desktop.ui.printing.printer import Printout, prepared
from workpris_desktop.wording.record.page import FormOffer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")


@pytest.fixture
def offered(qtbot, full_program):
    """The window with the service that has forms."""
    select(qtbot, full_program, "s1")
    return full_program


def open_form(qtbot, program, title):
    """Choose a form from the menu of the button, as a person does, and return the dialog it opens in."""
    button = program.window.find_page.detail._forms
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = next(menu for menu in button.findChildren(QMenu) if menu.isVisible())
    action = next(action for action in menu.actions() if action.text().startswith(title))
    action.trigger()
    menu.close()
    rest(qtbot, program)
    dialogs = [dialog for dialog in program.window.findChildren(FormDialog) if dialog.isVisible()]
    return dialogs[-1] if dialogs else None


def text_of(pdf):
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return "\n".join(page.extract_text() for page in document.pages)


def press(dialog, text):
    next(button for button in dialog.findChildren(type(dialog._print)) if text in button.text()).click()


def test_a_form_with_fields_is_drawn_and_printed(qtbot, offered, monkeypatch):
    printed = []
    monkeypatch.setattr(
        offered.shop.printing, "print_pdf", lambda pdf, paper: not printed.append((text_of(pdf), paper))
    )
    dialog = open_form(qtbot, offered, "Questions before entry")
    assert dialog._view.page_count == 1
    press(dialog, "Print")
    ((text, paper),) = printed
    assert paper is Paper.A4
    assert "Day of release" in text
    assert "SAMPLE" in text
    assert not dialog.isVisible()


def test_a_form_stays_open_without_a_printer_and_can_be_saved(qtbot, offered, monkeypatch, tmp_path):
    dialog = open_form(qtbot, offered, "Questions before entry")
    with qtbot.waitSignal(offered.shop.printing.failed) as failed:
        press(dialog, "Print")
    assert isinstance(failed.args[0], PrinterMissing)
    assert dialog.isVisible()
    next(box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()).close()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    press(dialog, "Save")
    assert dialog.isVisible()
    target = tmp_path / "form.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(offered.shop.printing.done):
        press(dialog, "Save")
    assert not dialog.isVisible()
    assert "Day of release" in text_of(target.read_bytes())


def test_a_form_says_whose_it_is(qtbot, offered, monkeypatch):
    printed = []
    monkeypatch.setattr(offered.shop.printing, "print_pdf", lambda pdf, _paper: not printed.append(text_of(pdf)))
    service = offered.desk.service("s1")
    form = next(form for form in service.entry_forms if form.id == "drawn")
    offered.shop.forms.show_form(form, service)
    rest(qtbot, offered)
    press(next(dialog for dialog in offered.window.findChildren(FormDialog) if dialog.isVisible()), "Print")
    assert service.name in printed[0]
    assert service.organization.name in printed[0]


def test_the_providers_pdf_is_shown_and_saved_as_it_is(qtbot, offered, monkeypatch):
    saved = []
    monkeypatch.setattr(offered.shop.printing, "save_pdf", lambda pdf, name: not saved.append((pdf, name)))
    dialog = open_form(qtbot, offered, "Žádost")
    press(dialog, "Save")
    ((pdf, name),) = saved
    assert pdf == offered.desk.form_file("real")
    assert name == "form.pdf"
    assert "Jméno" in text_of(pdf)


def test_a_broken_pdf_is_told_and_named(qtbot, offered):
    with qtbot.waitSignal(offered.shop.forms.failed) as failed:
        assert open_form(qtbot, offered, "Broken form") is None
    assert isinstance(failed.args[0], FormDamaged)
    box = next(box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible())
    assert "“Broken form”" in box.text()
    box.close()


def test_a_form_whose_file_is_not_there_is_told(qtbot, offered, monkeypatch):
    monkeypatch.setattr(offered.shop.forms, "_read_file", lambda _id: None)
    with qtbot.waitSignal(offered.shop.forms.failed) as failed:
        open_form(qtbot, offered, "Žádost")
    assert isinstance(failed.args[0], FormNotFound)


def test_one_form_needs_no_menu_and_none_no_button(qtbot, full_program):
    button = full_program.window.find_page.detail._forms
    button.offer((FormOffer("only", "Form"),))
    with qtbot.waitSignal(button.form_requested) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == ["only"]
    button.offer(())
    assert not button.isVisible()


def test_a_service_without_forms_offers_none(qtbot, full_program):
    select(qtbot, full_program, "s2")
    assert not full_program.window.find_page.detail._forms.isVisible()


def test_a_long_form_shows_its_first_pages_and_says_so(qtbot, full_program):
    from workpris_desktop.ui.printing.drawn_pages import MOST_PREVIEWED, drawn_pages

    sheet = Sheet(Paper.A5, 10, "Long", "en")
    for _ in range(MOST_PREVIEWED + 3):
        sheet.new_page()
    drawn = drawn_pages(sheet.to_bytes())
    dialog = FormDialog("Long", drawn, "", full_program.window)
    qtbot.addWidget(dialog)
    assert dialog._view.page_count == MOST_PREVIEWED
    assert "23 pages, the first 20 are shown here" in dialog._page_count()


def test_a_page_that_lies_across_is_turned_and_keeps_its_shape(tmp_path):
    from PySide6.QtGui import QImage

    target = tmp_path / "printed.pdf"
    printer = prepared(QPrinter(), Paper.A4)
    printer.setOutputFileName(str(target))
    printout = Printout(printer)
    picture = QImage(1000, 500, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    printout.add_page(picture)
    printout.finish()
    with pdfplumber.open(target) as document:
        (image,) = document.pages[0].images
        assert image["height"] == pytest.approx(842, abs=3)
        assert image["width"] == pytest.approx(421, abs=3)
