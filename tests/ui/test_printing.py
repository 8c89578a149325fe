import io
import stat
import sys

import pdfplumber
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from tests.ui.conftest import rest
from workpris_desktop.domain.errors import PrintFailed, Stopped
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.ui.printing.print_controller import PrintController
from workpris_desktop.ui.printing.printer import Printout, prepared


def pdf_printer(path):
    printer = prepared(QPrinter(), Paper.A5)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


class TwoSidedPrinter(QPrinter):
    """A printer into a file that remembers how it was told to turn the paper, which files do not."""

    turned = None

    def setDuplex(self, mode):
        self.turned = mode


def answer_dialog(kind, act):
    """Do something with the next dialog of a kind, as soon as it is there."""

    def look():
        dialogs = [
            widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()
        ]
        if dialogs:
            act(dialogs[0])
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def test_the_person_chooses_the_printer_and_the_pages_are_printed(qtbot, program, tmp_path, drawn):
    target = tmp_path / "printed.pdf"
    controller = PrintController(program.window, program.shop.drawing, lambda _paper: pdf_printer(target))
    answer_dialog(QPrintDialog, lambda dialog: dialog.accept())
    with qtbot.waitSignal(controller.done, timeout=20_000) as done:
        assert controller.print_pdf(drawn, Paper.A5)
    assert done.args == ["1 page sent to the printer."]
    assert target.stat().st_size > 1000


def test_a_person_who_thinks_better_of_it_prints_nothing(program, tmp_path, drawn):
    target = tmp_path / "printed.pdf"
    controller = PrintController(program.window, program.shop.drawing, lambda _paper: pdf_printer(target))
    answer_dialog(QPrintDialog, lambda dialog: dialog.reject())
    assert not controller.print_pdf(drawn, Paper.A5)
    assert program.shop.drawing.is_idle
    assert not target.exists()


def test_the_person_chooses_where_the_sheet_is_saved(qtbot, program, tmp_path, drawn, monkeypatch):
    target = tmp_path / "help.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(program.shop.printing.done):
        assert program.shop.printing.save_pdf(drawn, "help.pdf")
    assert target.read_bytes() == drawn
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    assert not program.shop.printing.save_pdf(drawn, "help.pdf")
    assert program.shop.drawing.is_idle


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such modes")
def test_a_recovery_sheet_is_for_its_owner_alone(qtbot, program, tmp_path, drawn, monkeypatch):
    target, other = tmp_path / "recovery-sheet.pdf", tmp_path / "help.pdf"
    target.write_bytes(b"open to anybody")
    printing = program.shop.printing
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(printing.done):
        program.shop.recovery_sheets._save(drawn)
    assert target.read_bytes() == drawn
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    with qtbot.waitSignal(printing.done):
        printing.save_to(other, drawn)
    (tmp_path / "plain").touch()
    assert stat.S_IMODE(other.stat().st_mode) == stat.S_IMODE((tmp_path / "plain").stat().st_mode)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_take_the_pages_is_told(qtbot, program, tmp_path, drawn):
    printer = pdf_printer(tmp_path / "missing" / "printed.pdf")
    with pytest.raises(PrintFailed):
        Printout(printer)
    with qtbot.waitSignal(program.shop.printing.failed) as failed:
        assert not program.shop.printing.print_on(printer, drawn)
    assert isinstance(failed.args[0], PrintFailed)


def test_a_package_is_chosen_as_a_file_or_as_a_folder(qtbot, program, monkeypatch):
    read_in = []
    monkeypatch.setattr(program.data, "read_in", lambda path: read_in.append(path.name))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("some/package.zip", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "some/folder")
    program.window.commands.action("read_file").trigger()
    program.window.commands.action("read_folder").trigger()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    program.window.commands.action("read_folder").trigger()
    assert read_in == ["package.zip", "folder"]


def test_the_folded_sheet_reaches_the_printer_lying_across_on_both_sides(qtbot, program, tmp_path):
    target = tmp_path / "printed.pdf"
    printer = TwoSidedPrinter()
    printer.setOutputFileName(str(target))
    program.room.detail.toggle_shown()
    panel = program.shop.page.panel
    panel.format.setCurrentIndex(panel.format.findData("folded"))
    rest(qtbot, program)
    controller = PrintController(program.window, program.shop.drawing, lambda paper: prepared(printer, paper))
    seen = []
    program.shop.leaflet.when_drawn(seen.append)
    answer_dialog(QPrintDialog, lambda dialog: dialog.accept())
    with qtbot.waitSignal(controller.done, timeout=20_000):
        assert controller.print_pdf(seen[0], Paper.A4, folded=True)
    assert printer.turned == QPrinter.DuplexMode.DuplexShortSide
    with pdfplumber.open(target) as document:
        assert [(round(page.width), round(page.height)) for page in document.pages] == [(842, 595)] * 2
        assert document.pages[0].images[0]["width"] == pytest.approx(842, abs=2)


def test_several_copies_are_printed_where_the_printer_makes_none_itself(qtbot, program, tmp_path, drawn):
    target = tmp_path / "printed.pdf"
    printer = pdf_printer(target)
    printer.setCopyCount(3)
    with qtbot.waitSignal(program.shop.printing.done, timeout=20_000) as done:
        assert program.shop.printing.print_on(printer, drawn)
    with pdfplumber.open(target) as document, pdfplumber.open(io.BytesIO(drawn)) as once:
        assert len(document.pages) == 3 * len(once.pages)
    assert done.args[0].startswith(f"{3 * len(once.pages)} page")


def trouble_box(program):
    (box,) = [box for box in program.window.findChildren(QMessageBox) if box.isVisible()]
    return box


def test_a_leaflet_without_a_printer_can_be_saved_from_the_message(qtbot, program, tmp_path, drawn, monkeypatch):
    target = tmp_path / "help.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    program.window.commands.action("print_leaflet").trigger()
    box = trouble_box(program)
    assert "knows no printer" in box.text()
    assert not any("another" in button.text() for button in box.buttons())
    with qtbot.waitSignal(program.shop.printing.done):
        next(button for button in box.buttons() if "Save as PDF" in button.text()).click()
    assert target.read_bytes() == drawn


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_leaflet_whose_printer_does_not_answer_offers_another_one(qtbot, program, tmp_path, drawn):
    asked = []

    def choose_printer(_paper):
        asked.append(len(asked))
        return pdf_printer(tmp_path / "missing" / "printed.pdf")

    program.shop.printing._choose_printer = choose_printer
    answer_dialog(QPrintDialog, lambda dialog: dialog.accept())
    program.window.commands.action("print_leaflet").trigger()
    box = trouble_box(program)
    answer_dialog(QPrintDialog, lambda dialog: dialog.reject())
    next(button for button in box.buttons() if "another printer" in button.text()).click()
    assert asked == [0, 1]


@pytest.fixture
def drawn(qtbot, program):
    """A leaflet of one service."""
    seen = []
    program.room.detail.toggle_shown()
    rest(qtbot, program)
    program.shop.leaflet.when_drawn(seen.append)
    return seen[0]


def test_a_printout_that_is_stopped_sends_no_further_page_and_says_so(qtbot, program, tmp_path, drawn):
    controller = PrintController(program.window, program.shop.drawing)
    said, told, finished = [], [], []
    controller.done.connect(said.append)
    printer = pdf_printer(tmp_path / "printed.pdf")
    controller.print_on(printer, drawn, on_done=finished.append, on_trouble=told.append)
    program.shop.drawing.awaited.telling.course.stop()
    rest(qtbot, program)
    assert said == ["Stopped. Pages that the printer has taken already may still come."]
    assert [type(error) for error in told] == [Stopped]
    assert finished == []


def test_who_pressed_stop_is_told_so_in_no_box(program):
    program.tell(Stopped())
    assert not [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]
